//! How far two rounds put the same options in the same order.

use super::super::super::ballots::{Rankings, Tiers};
use super::super::concordance::Concordance;
use super::super::floats;

/// How far two orders of the same options agree; ties count as ties.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RankCorrelation {
    /// Kendall's tau-b (Kendall, 1945, "The treatment of ties in ranking problems", Biometrika 33): 1 where every pair
    /// of options stands the same way, -1 where every pair is turned around.
    pub tau_b: f64,
    /// Spearman's correlation (Spearman, 1904), that of the mid-ranks.
    pub rho: f64,
}

impl RankCorrelation {
    /// Of two orders; an option that is in no tier is tied last. `None` below two options, or where one order ties all.
    pub fn of(before: &Tiers, after: &Tiers, options: usize) -> Option<Self> {
        let (once, now) = (before.places(options), after.places(options));
        let (mut agreeing, mut untied_once, mut untied_now) = (0_i64, 0_i64, 0_i64);
        for one in 0..options {
            for other in 0..one {
                let (first, second) = (once[one].cmp(&once[other]) as i64, now[one].cmp(&now[other]) as i64);
                agreeing += first * second;
                untied_once += first.abs();
                untied_now += second.abs();
            }
        }
        if untied_once == 0 || untied_now == 0 {
            return None;
        }
        let quotient = |above: i128, one: i128, other: i128| -> f64 {
            (floats::whole(&above) / (floats::whole(&one) * floats::whole(&other)).sqrt()).clamp(-1.0, 1.0)
        };
        let (once, now) = (deviations(&once), deviations(&now));
        let product = |one: &[i64], other: &[i64]| -> i128 {
            one.iter().zip(other).map(|(one, other)| i128::from(*one) * i128::from(*other)).sum()
        };
        Some(Self {
            tau_b: quotient(i128::from(agreeing), i128::from(untied_once), i128::from(untied_now)),
            rho: quotient(product(&once, &now), product(&once, &once), product(&now, &now)),
        })
    }
}

/// Twice the mid-rank of each option, less its mean.
fn deviations(places: &[usize]) -> Vec<i64> {
    let mut order: Vec<usize> = (0..places.len()).collect();
    order.sort_unstable_by_key(|option| places[*option]);
    let mut deviations = vec![0; places.len()];
    let (mut above, mean) = (0, places.len() + 1);
    for tied in order.chunk_by(|one, other| places[*one] == places[*other]) {
        let doubled = i64::try_from(2 * above + tied.len() + 1).unwrap_or(i64::MAX);
        for option in tied {
            deviations[*option] = doubled - i64::try_from(mean).unwrap_or(i64::MAX);
        }
        above += tied.len();
    }
    deviations
}

/// The place of an option in two rounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Move {
    /// The place in the earlier round, 1 the best; tied options have the same place.
    pub before: usize,
    /// The place in the later round.
    pub after: usize,
}

/// What became of a ranked result from one round to the next.
#[derive(Clone, Debug, PartialEq)]
pub struct RankedChange {
    /// How far the two results agree; `None` below two options, or where one of them ties all.
    pub correlation: Option<RankCorrelation>,
    /// The places of each option.
    pub moves: Vec<Move>,
    /// How far the room agreed in the earlier round.
    pub before: Option<Concordance>,
    /// How far it agreed in the later round.
    pub after: Option<Concordance>,
}

impl RankedChange {
    /// Of the ballots and the result of two rounds on the same options, the earlier first.
    pub fn of(before: (&Rankings, &Tiers), after: (&Rankings, &Tiers)) -> Self {
        let options = before.0.options();
        let moves = places(before.1, options).into_iter().zip(places(after.1, options));
        Self {
            correlation: RankCorrelation::of(before.1, after.1, options),
            moves: moves.map(|(before, after)| Move { before, after }).collect(),
            before: Concordance::of_rankings(before.0),
            after: Concordance::of_rankings(after.0),
        }
    }
}

/// The place of each option, 1 the best: one more than there are options above it. What is in no tier comes last.
pub(super) fn places(tiers: &Tiers, options: usize) -> Vec<usize> {
    let mut places = vec![0; options];
    let mut above = 0;
    for group in tiers.groups() {
        for option in group {
            if let Some(place) = places.get_mut(*option) {
                *place = above + 1;
            }
        }
        above += group.len();
    }
    for place in places.iter_mut().filter(|place| **place == 0) {
        *place = above + 1;
    }
    places
}
