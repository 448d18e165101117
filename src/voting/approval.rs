//! Ticks: each person ticks as many options as they can live with.

use super::fraction::Fraction;
use super::result::{Count, Detail};
use super::tier::{self, Entry};
use super::votes;
use crate::session::ballot::Marks;
use crate::session::round::Round;

/// Counts a round of ticks. The share is of all ballots, blank ones included and spoilt ones left out, so the shares of
/// all options may sum to more than one.
pub(super) fn count(round: &Round) -> Count {
    let ballots = round.ballots.iter().filter(|ballot| !matches!(ballot.marks, Marks::Spoilt));
    let all: u64 = ballots.filter(|it| round.accepts(it).is_ok()).map(|it| u64::from(it.weight)).sum();
    let mut entries = ticks(round);
    for entry in &mut entries {
        entry.share = Fraction::new(entry.score.numerator(), u128::from(all));
    }
    Count { ranking: tier::rank(entries, |entry| entry.score), detail: Detail::None }
}

/// The weight of the ticks on each option, in the order of the round, without shares.
pub(super) fn ticks(round: &Round) -> Vec<Entry> {
    let entry = |option| {
        let (mut weight, mut supporters) = (0_u64, 0);
        for ballot in votes::valid(round) {
            if matches!(&ballot.marks, Marks::Ticks(given) if given.contains(&option)) {
                weight += u64::from(ballot.weight);
                supporters += 1;
            }
        }
        Entry { option, score: Fraction::whole(weight), share: Fraction::ZERO, supporters, may_win: weight > 0 }
    };
    round.options.iter().map(|option| entry(option.id)).collect()
}
