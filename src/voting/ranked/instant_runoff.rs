//! Instant run-off: the option with the fewest first places goes out, and its ballots pass on.

mod tally;

use std::collections::BTreeSet;

use num_rational::BigRational;
use num_traits::Zero;

use super::leaders;
use crate::voting::ballots::{Rankings, Tiers};
use tally::Tally;

/// How many more rounds than there are options are counted to try every order of those tied last.
const MOST_MORE_ROUNDS: usize = 1000;

/// An instant run-off, also called alternative vote: W. R. Ware's rule of about 1871 for one place, after T. Hare's of
/// 1857 for several.
///
/// A ballot counts for the options that it ranks best among those remaining; where it ties several there, each gets an
/// equal share of it. A ballot that ranks none of those remaining is exhausted. Rounds go on after a majority is reached,
/// because the order in which options go out is the ranking; the winner stays the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InstantRunoff {
    /// Those that may remain to the last, then those that may remain longest among the rest, and so on.
    pub tiers: Tiers,
    /// How options tied last were handled.
    pub tied_last: TiedLast,
    /// The rounds, those with more options first. Where every order of those tied last was tried, all rounds that any of
    /// them comes to: each goes on in the rounds without one of [`Round::out`].
    pub rounds: Vec<Round>,
}

/// How options tied last were handled, where their shares together reach the next one's, so that their order may matter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TiedLast {
    /// There were none.
    None,
    /// Every order in which they may go out was tried (V. Conitzer, M. Rognlie and L. Xia, Preference functions that score
    /// rankings and maximum likelihood estimation, 2009).
    EveryOrder,
    /// There were too many orders, so those tied last went out together.
    Together,
}

/// A round of a run-off.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Round {
    /// The options that are still in, in the order of the ballot.
    pub remaining: Vec<usize>,
    /// The share of each of them, by its place in `remaining`.
    pub shares: Vec<BigRational>,
    /// The weight of the ballots that rank none of them.
    pub exhausted: u64,
    /// Who goes out: one group, whose options go out together; several where any of them may. None in a last round, whose
    /// options come first, tied where there are several.
    pub out: Vec<Vec<usize>>,
}

impl Round {
    /// The option that has more than half of what is not exhausted.
    pub fn majority(&self) -> Option<usize> {
        let all: BigRational = self.shares.iter().sum();
        let most = self.shares.iter().position(|share| share + share > all)?;
        self.remaining.get(most).copied()
    }
}

/// Counts the rounds.
pub fn count(rankings: &Rankings) -> InstantRunoff {
    let all_orders = rounds(rankings, TiedLast::EveryOrder, rankings.options() + MOST_MORE_ROUNDS);
    let is_tied = |rounds: &[Round]| rounds.iter().any(|round| round.out.len() > 1);
    let (tied_last, rounds) = match all_orders {
        Some(rounds) if is_tied(&rounds) => (TiedLast::EveryOrder, rounds),
        Some(rounds) => (TiedLast::None, rounds),
        None => (TiedLast::Together, rounds(rankings, TiedLast::Together, usize::MAX).unwrap_or_default()),
    };
    let tiers = leaders::tiers(rankings.options(), |left| leaders_among(&rounds, rankings.options(), left));
    InstantRunoff { tiers, tied_last, rounds }
}

/// All rounds that may come up; `None` where there are more than `most`, which hangs on the ballots alone.
fn rounds(rankings: &Rankings, tied_last: TiedLast, most: usize) -> Option<Vec<Round>> {
    let all: Vec<usize> = (0..rankings.options()).collect();
    let mut met = BTreeSet::from([all.clone()]);
    let mut to_count = vec![all];
    let mut rounds: Vec<Round> = Vec::new();
    while let Some(remaining) = to_count.pop() {
        if met.len() > most {
            return None;
        }
        let Tally { shares, exhausted } = tally::of(rankings, &remaining);
        let out = out(&remaining, &shares, tied_last);
        for group in &out {
            let next: Vec<usize> = remaining.iter().copied().filter(|option| !group.contains(option)).collect();
            if met.insert(next.clone()) {
                to_count.push(next);
            }
        }
        rounds.push(Round { remaining, shares, exhausted, out });
    }
    rounds.sort_by_key(|round| std::cmp::Reverse(round.remaining.len()));
    Some(rounds)
}

/// Who may go out of a round. Options tied last go out together where even all their shares together do not reach the
/// next one: whatever their order, they would go out before it.
fn out(remaining: &[usize], shares: &[BigRational], tied_last: TiedLast) -> Vec<Vec<usize>> {
    let Some(fewest) = shares.iter().min() else { return Vec::new() };
    let next = shares.iter().filter(|share| *share > fewest).min();
    let last: Vec<usize> =
        remaining.iter().zip(shares).filter(|(_, share)| *share == fewest).map(|(option, _)| *option).collect();
    let each = || last.iter().map(|option| vec![*option]).collect();
    let sum: BigRational = shares.iter().filter(|share| *share == fewest).sum();
    match next {
        // Nothing tells those that remain apart: none is left to pass anything on, or two that each may go out.
        None if sum.is_zero() || last.len() <= 2 || tied_last == TiedLast::Together => Vec::new(),
        Some(next) if last.len() == 1 || sum < *next || tied_last == TiedLast::Together => vec![last],
        _ => each(),
    }
}

/// The options that remain longest among these in some course of the rounds: those that are the last of these to go out.
fn leaders_among(rounds: &[Round], options: usize, among: &[usize]) -> Vec<usize> {
    let mut is_among = vec![false; options];
    for option in among {
        is_among[*option] = true;
    }
    let mut leaders: Vec<usize> = Vec::new();
    for round in rounds {
        let left = round.remaining.iter().filter(|option| is_among[**option]).count();
        let all = std::slice::from_ref(&round.remaining);
        for group in if round.out.is_empty() { all } else { &round.out } {
            let going: Vec<usize> = group.iter().copied().filter(|option| is_among[*option]).collect();
            if going.len() == left {
                leaders.extend(going);
            }
        }
    }
    leaders.sort_unstable();
    leaders.dedup();
    leaders
}
