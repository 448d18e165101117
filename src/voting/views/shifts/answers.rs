//! Which share of the answers changed.

use std::collections::BTreeMap;

use super::{OrderShift, Shift};
use crate::session::id::ParticipantId;
use crate::session::round::Round;
use crate::voting::ballots::{Ballots, Rankings, Scores};
use crate::voting::fraction::Fraction;
use crate::voting::verdict::Verdict;
use crate::voting::votes;

/// Which share of the answers changed since the earlier round. An answer is what someone gave an option; of orders, which
/// one of two options is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answers {
    /// The share: what it is at least, where it is not known who gave which ballot.
    pub changed: Fraction,
    /// How many people voted in both rounds by name; `None` where that is not known.
    pub people: Option<usize>,
}

/// What changed at least: the mean over all options.
pub(super) fn unnamed(options: &[Shift], order: Option<&OrderShift>) -> Option<Answers> {
    if let Some(order) = order {
        return order.change.map(|changed| Answers { changed, people: None });
    }
    let changes = options.iter().filter_map(|shift| shift.change.as_ref()?.distribution);
    let (sum, count) = changes.fold((0_i128, 0_u128), |(sum, count), it| (sum + i128::from(it.permille()), count + 1));
    (count > 0).then(|| Answers { changed: Fraction::new(sum, 1_000 * count), people: None })
}

/// What changed for those who voted in both rounds by name.
pub(super) fn by_name(before: &Verdict<'_>, verdict: &Verdict<'_>, common: &[(usize, usize)]) -> Option<Answers> {
    let (earlier, later) = (before.round(), verdict.round());
    let pairs = pairs(earlier, later);
    if pairs.is_empty() {
        return None;
    }
    let orders = (before.ballots(), verdict.ballots());
    let (changed, all) = if let (Ballots::Rankings(one), Ballots::Rankings(other)) = orders {
        of_orders((one, other), &pairs, common)
    } else {
        let (one, other) = (super::numbers(before)?, super::numbers(verdict)?);
        let same = one.scale == other.scale && super::is_comparable(&earlier.method, &later.method);
        if !(same && one.by_ballot && other.by_ballot) {
            return None;
        }
        of_numbers((&one.scores, &other.scores), &pairs, common)
    };
    (all > 0).then(|| Answers { changed: Fraction::of(changed, all), people: Some(pairs.len()) })
}

/// The rows of those who voted in both rounds: in the earlier, in the later.
fn pairs(earlier: &Round, later: &Round) -> Vec<(usize, usize)> {
    let voters = |round| votes::valid(round).enumerate().filter_map(|(row, ballot)| Some((ballot.voter?, row)));
    let known: BTreeMap<ParticipantId, usize> = voters(earlier).collect();
    voters(later).filter_map(|(voter, row)| Some((*known.get(&voter)?, row))).collect()
}

/// How many answers changed, and how many there are.
fn of_numbers((before, after): (&Scores, &Scores), pairs: &[(usize, usize)], common: &[(usize, usize)]) -> (u64, u64) {
    let (mut changed, mut all) = (0, 0);
    for (once, now) in pairs {
        for (old, new) in common {
            if let (Some(one), Some(other)) = (before.score(*once, *old), after.score(*now, *new)) {
                all += 1;
                changed += u64::from(one != other);
            }
        }
    }
    (changed, all)
}

fn of_orders(
    (before, after): (&Rankings, &Rankings),
    pairs: &[(usize, usize)],
    common: &[(usize, usize)],
) -> (u64, u64) {
    let (mut changed, mut all) = (0, 0);
    for (once, now) in pairs {
        // `None` is behind every rank.
        let rank = |rankings: &Rankings, ballot: usize, option: usize| {
            rankings.rank(ballot, option).unwrap_or(Rankings::UNRANKED)
        };
        let ranks: Vec<(u16, u16)> =
            common.iter().map(|(old, new)| (rank(before, *once, *old), rank(after, *now, *new))).collect();
        for (place, one) in ranks.iter().enumerate() {
            for other in &ranks[..place] {
                all += 1;
                changed += u64::from(one.0.cmp(&other.0) != one.1.cmp(&other.1));
            }
        }
    }
    (changed, all)
}
