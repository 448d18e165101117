//! Phragmén's rule with costs: what is taken is paid by its supporters, who all earn at the same pace.
//!
//! An option is taken as soon as its supporters have earned what it costs. The run ends when the next one does not fit
//! (Los, Christoff & Grossi 2022), so money may be left.

use super::Budget;
use crate::voting::ballots::Approvals;
use crate::voting::proportional::committee::{Committee, Walk};
use crate::voting::proportional::electorate::Electorate;
use crate::voting::proportional::phragmen::{Overrun, Phragmen};
use crate::voting::proportional::universes::universes;
use crate::voting::proportional::walk::walk;

/// All ways to spend the budget that the rule leads to.
pub fn count(approvals: &Approvals, budget: &Budget) -> Committee {
    let electorate = Electorate::of(approvals);
    universes(&Phragmen { electorate: &electorate, budget, overrun: Overrun::Stop })
}

/// One way: ties are broken by `order`, the first of it is preferred. Without it the walk stops at the first tie that
/// matters.
pub fn follow(approvals: &Approvals, budget: &Budget, order: Option<&[usize]>) -> Walk {
    let electorate = Electorate::of(approvals);
    walk(&Phragmen { electorate: &electorate, budget, overrun: Overrun::Stop }, order)
}
