//! One option a person: the most votes come first.

use super::approval;
use super::fraction::Fraction;
use super::result::{Count, Detail};
use super::tier;
use crate::session::round::Round;

/// Counts a round in which each person names one option. The share is of the votes that name one, blank ballots left out.
pub(super) fn count(round: &Round) -> Count {
    let mut entries = approval::ticks(round);
    let named: u128 = entries.iter().map(|entry| entry.score.numerator().unsigned_abs()).sum();
    for entry in &mut entries {
        entry.share = Fraction::new(entry.score.numerator(), named);
    }
    Count { ranking: tier::rank(entries, |entry| entry.score), detail: Detail::None }
}
