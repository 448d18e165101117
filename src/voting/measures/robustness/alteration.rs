//! How many people would have had to vote otherwise for the seats to go otherwise.
//!
//! For rules that add up points option by option: one mark each, ticks, points, scores, Borda.

use std::collections::BTreeMap;

use super::super::super::ballots::{Tiers, Weights};
use super::Seated;

/// How many people would have had to vote otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Alteration {
    /// For an option without a seat to draw level with one that has a seat; 0 where the last seats are tied already.
    /// `None` where it cannot happen.
    pub to_tie: Option<u64>,
    /// For it to pass. `None` where it cannot happen.
    pub to_pass: Option<u64>,
    /// Whether so many can do it. Otherwise it is a bound: fewer cannot, and whether so many can is open.
    pub is_exact: bool,
}

/// An option that has a seat, one that has none, and how far the first is ahead. Options tied for the last seats are
/// both.
struct Pair {
    gap: u128,
    seated: usize,
    other: usize,
}

impl Alteration {
    const IMPOSSIBLE: Self = Self { to_tie: None, to_pass: None, is_exact: true };

    /// A bound from the totals alone. `shift` is the furthest that one person, voting otherwise, can bring one option
    /// nearer to another, in the units of the totals: 2 for one mark each and for ticks (one less here, one more
    /// there), twice the span of a scale, twice the most points on one option, `2 (m - 1)` for Borda; times the weight
    /// of the heaviest vote where votes weigh.
    pub fn at_least(totals: &[i128], seats: usize, shift: u64) -> Self {
        let Some(gap) = pairs(totals, seats).iter().map(|pair| pair.gap).min() else {
            return Self::IMPOSSIBLE;
        };
        let people = |gain: u128| match (gain, shift) {
            (0, _) => Some(0),
            (_, 0) => None,
            _ => u64::try_from(gain.div_ceil(u128::from(shift))).ok(),
        };
        Self { to_tie: people(gap), to_pass: people(gap.saturating_add(1)), is_exact: false }
    }

    /// Exactly, from the ballots: `points` says what one person with a ballot gives to an option before their vote is
    /// weighed, and `lead` is the most by which any ballot that may be given can put one option ahead of any other: 1
    /// for one mark each and for ticks, the span of a scale, the most points on one option, `m - 1` for Borda.
    ///
    /// For each option with a seat and each without, those people are changed first who bring the second nearest to the
    /// first; the fewest over all these pairs is the answer, because the seats change if and only if one such pair
    /// does.
    pub fn exactly(
        weights: &Weights,
        (options, seats): (usize, usize),
        lead: u32,
        points: impl Fn(usize, usize) -> i64,
    ) -> Self {
        let totals: Vec<i128> = (0..options).map(|option| total(weights, |ballot| points(ballot, option))).collect();
        let heaviest = weights.iter().map(|weight| weight.each).max().unwrap_or(0);
        let furthest = (2 * u128::from(lead) * u128::from(heaviest)).max(1);
        let mut pairs = pairs(&totals, seats);
        pairs.sort_unstable_by_key(|pair| pair.gap);
        let mut fewest = Self::IMPOSSIBLE;
        for Pair { gap, seated, other } in pairs {
            // Neither this pair nor any that is further apart can do with fewer.
            let beats =
                |people: Option<u64>, gain: u128| people.is_some_and(|it| u128::from(it) <= gain.div_ceil(furthest));
            if beats(fewest.to_tie, gap) && beats(fewest.to_pass, gap + 1) {
                break;
            }
            let gains =
                gains(weights, lead, |ballot| i128::from(points(ballot, seated)) - i128::from(points(ballot, other)));
            fewest.to_tie = fewer(fewest.to_tie, people_for(&gains, gap));
            fewest.to_pass = fewer(fewest.to_pass, people_for(&gains, gap + 1));
        }
        fewest
    }
}

fn total(weights: &Weights, points: impl Fn(usize) -> i64) -> i128 {
    weights.iter().enumerate().map(|(ballot, weight)| i128::from(points(ballot)) * i128::from(weight.value())).sum()
}

/// How many people can bring the one option nearer to the other by how much, given how far each ballot puts the other
/// ahead.
fn gains(weights: &Weights, lead: u32, ahead: impl Fn(usize) -> i128) -> BTreeMap<u128, u64> {
    let mut gains = BTreeMap::new();
    for (ballot, weight) in weights.iter().enumerate() {
        let gain = (i128::from(lead) + ahead(ballot)) * i128::from(weight.each);
        if let Some(gain) = u128::try_from(gain).ok().filter(|gain| *gain > 0) {
            *gains.entry(gain).or_insert(0) += u64::from(weight.people);
        }
    }
    gains
}

/// The fewest people that gain so much together, of whom so many can gain how much: those who gain most first. `None`
/// where all together do not.
pub fn people_for(gains: &BTreeMap<u128, u64>, needed: u128) -> Option<u64> {
    let (mut left, mut people) = (needed, 0_u64);
    for (gain, count) in gains.iter().rev() {
        let wanted = left.div_ceil(*gain);
        if wanted <= u128::from(*count) {
            return u64::try_from(wanted).ok().map(|wanted| people + wanted);
        }
        left -= gain * u128::from(*count);
        people += count;
    }
    (left == 0).then_some(people)
}

fn fewer(one: Option<u64>, other: Option<u64>) -> Option<u64> {
    [one, other].into_iter().flatten().min()
}

fn pairs(totals: &[i128], seats: usize) -> Vec<Pair> {
    let Seated { certain, tied } = Seated::of(&Tiers::by_merit(totals), seats);
    let others: Vec<usize> = (0..totals.len()).filter(|option| certain.binary_search(option).is_err()).collect();
    let pair = |seated: usize, other: usize| Pair { gap: totals[seated].abs_diff(totals[other]), seated, other };
    let seated = certain.into_iter().chain(tied);
    seated
        .flat_map(|seated| others.iter().filter(move |other| **other != seated).map(move |other| (seated, *other)))
        .map(|(seated, other)| pair(seated, other))
        .collect()
}
