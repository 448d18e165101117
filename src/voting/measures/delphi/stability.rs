//! Whether a room has stopped moving.

use super::super::super::Fraction;
use super::super::distribution::Distribution;

/// The change below which an option is stable: 15 of 100.
pub const STABLE_BELOW: (u64, u64) = (15, 100);

/// How far a distribution changed between two rounds (Scheibe, Skutsch & Schofer, 1975, "Experiments in Delphi
/// methodology", in Linstone & Turoff, "The Delphi Method", section IV.C): the differences of the two histograms, grade
/// by grade, are added up; half of it is the least number of people who moved, here as a share of the room. Rounds with
/// different numbers of people are compared by their shares. 0 where nothing changed, 1 where nobody stands where
/// anybody stood.
///
/// It needs no names: people who swap places do not count as a change. `None` where nobody gave a grade in one of them.
pub fn change(before: &Distribution, after: &Distribution) -> Option<Fraction> {
    let (earlier, later) = (u128::from(before.total()), u128::from(after.total()));
    if earlier == 0 || later == 0 {
        return None;
    }
    let difference = |grade| {
        let (once, now) = (u128::from(before.weight(grade)) * later, u128::from(after.weight(grade)) * earlier);
        once.abs_diff(now)
    };
    let only_later = after.iter().filter(|(grade, _)| before.weight(*grade) == 0);
    let moved: u128 = before.iter().chain(only_later).map(|(grade, _)| difference(grade)).sum();
    // Both totals are below 2^62, so twice their product is within an i128.
    Some(Fraction::new(i128::try_from(moved).unwrap_or(i128::MAX), 2 * earlier * later))
}

/// Whether a change is so small that further rounds will hardly change more: below 15 % (Scheibe, Skutsch & Schofer,
/// 1975).
pub fn is_stable(change: Fraction) -> bool {
    change < Fraction::of(STABLE_BELOW.0, STABLE_BELOW.1)
}
