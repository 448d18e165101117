//! The method of equal shares (Peters & Skowron 2020): each person holds an equal share of the places and buys, with
//! those who ticked the same, what they ticked.
//!
//! A place costs 1 and each person holds `places / people`. Each time the option is bought for which its supporters pay
//! least, where all pay the same and those who hold less pay all they hold. It guarantees extended justified
//! representation, and often elects fewer than asked for: a [`Completion`] fills the rest.

mod add_one;
mod balances;
mod completed;
mod later;
pub(super) mod means;
mod price;
mod purse;
mod shares;

pub use balances::{balances, unaffordable};

use self::means::Means;
use super::budget::{Budget, Utility};
use super::committee::{Committee, Walk};
use super::electorate::Electorate;
pub use crate::session::round::method::Completion;
use crate::voting::ballots::Approvals;

/// All committees of `places` options; without a completion they may be smaller.
pub fn count(approvals: &Approvals, places: usize, completion: Completion) -> Committee {
    let (electorate, budget) = (Electorate::of(approvals), Budget::of_places(approvals.options(), places));
    means(&electorate, &budget, places).count(completion)
}

/// One committee of `places` options: ties are broken by `order`, the first of it is preferred. Without it the walk
/// stops at the first tie that matters.
pub fn follow(approvals: &Approvals, places: usize, completion: Completion, order: Option<&[usize]>) -> Walk {
    let (electorate, budget) = (Electorate::of(approvals), Budget::of_places(approvals.options(), places));
    means(&electorate, &budget, places).follow(completion, order)
}

fn means<'a>(electorate: &'a Electorate<'a>, budget: &'a Budget, places: usize) -> Means<'a> {
    Means { electorate, budget, utility: Utility::Cardinality, places: Some(places) }
}
