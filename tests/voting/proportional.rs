//! Tests of the methods that choose several options from ticks.

mod faults;
mod literature;
mod naive;
mod properties;
mod raising;
mod reference;
mod representation;
mod rooms;
mod trace;
mod voters;

use concertar::voting::ballots::{Approvals, Weight};
use num_rational::BigRational;

/// Ballots: so many people ticked each of these lists.
pub(crate) fn ballots(options: usize, groups: &[(u32, &[usize])]) -> Approvals {
    let mut approvals = Approvals::new(options);
    for (people, ticks) in groups {
        approvals.push(ticks, Weight { people: *people, each: 1 }).unwrap();
    }
    approvals
}

/// A fraction.
pub(crate) fn ratio(above: i64, below: i64) -> BigRational {
    BigRational::new(above.into(), below.into())
}
