//! The method of equal shares with costs (Peters, Pierczyński & Skowron 2021): each person holds an equal share of the
//! money and buys, with those who ticked the same, what they ticked.
//!
//! A person who ticked an option pays `min(what they hold, rho · worth)`, where its worth is its cost or 1 (see
//! [`Utility`]). Each time the option with the least rho is bought, until none can be paid. It guarantees extended
//! justified representation up to one project, and often leaves money: a [`Completion`] spends more of it.

use super::{Budget, Utility};
use crate::voting::ballots::Approvals;
use crate::voting::proportional::committee::{Committee, Walk};
use crate::voting::proportional::electorate::Electorate;
use crate::voting::proportional::equal_shares::Completion;
use crate::voting::proportional::equal_shares::means::Means;

/// All ways to spend the budget that the rule leads to.
pub fn count(approvals: &Approvals, budget: &Budget, utility: Utility, completion: Completion) -> Committee {
    let electorate = Electorate::of(approvals);
    Means { electorate: &electorate, budget, utility, places: None }.count(completion)
}

/// One way: ties are broken by `order`, the first of it is preferred. Without it the walk stops at the first tie that
/// matters.
pub fn follow(
    approvals: &Approvals,
    budget: &Budget,
    utility: Utility,
    completion: Completion,
    order: Option<&[usize]>,
) -> Walk {
    let electorate = Electorate::of(approvals);
    Means { electorate: &electorate, budget, utility, places: None }.follow(completion, order)
}
