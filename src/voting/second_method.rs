//! The second way of counting the same ballots that may break a tie: for each kind of ballot one, so that it is known
//! beforehand which.

use std::collections::BTreeMap;

use super::ballots::{Approvals, Ballots, Scores, Tiers};
use super::grades::score::{self, RankBy};
use super::ranked::{borda, copeland, pairwise::Pairwise, schulze};
use super::tables;
use crate::session::round::method::{ApprovalRule, BordaPoints, Missing, RankingRule};
use crate::session::round::{Method, Round};
use crate::voting::ranked::duel::Strength;
use num_rational::BigRational;

/// A second way of counting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SecondMethod {
    /// Borda's points, of orders counted by their duels.
    Borda,
    /// Schulze's method, of orders counted by points.
    Schulze,
    /// Duels: by how many people each option is given more than another.
    Duels,
    /// The mean of the grades.
    Mean,
    /// Each ballot shared out among its ticks (satisfaction approval; Brams and Kilgour, 2010).
    SharedTicks,
    /// The number of ticks, of options chosen in proportion.
    Ticks,
    /// The number of people who gave points.
    Supporters,
}

impl SecondMethod {
    /// That of a method; `None` where there is none.
    pub fn of(method: &Method) -> Option<Self> {
        match method {
            Method::Ranking { rule: RankingRule::Borda(_) } => Some(Self::Schulze),
            Method::Ranking { .. } => Some(Self::Borda),
            Method::Score { .. } | Method::Quadratic { .. } => Some(Self::Duels),
            Method::MajorityJudgment { .. } => Some(Self::Mean),
            Method::Approval { rule: ApprovalRule::Most, .. } => Some(Self::SharedTicks),
            Method::Approval { .. } | Method::Budget { .. } => Some(Self::Ticks),
            Method::Dots { .. } => Some(Self::Supporters),
            Method::Hands | Method::Single | Method::Criteria { .. } | Method::Comparison { .. } | Method::Consent => {
                None
            }
        }
    }

    /// The order that it puts the options of a round in; `None` where the single ballots are not known.
    pub fn count(self, round: &Round) -> Option<Tiers> {
        let tiers = match (self, tables::of(round).ok()?) {
            (Self::Borda, Ballots::Rankings(ballots)) => borda::count(&ballots, BordaPoints::Mean).tiers,
            (Self::Schulze, Ballots::Rankings(ballots)) => {
                schulze::count(&Pairwise::of(&ballots), Strength::WinningVotes).tiers
            }
            (Self::Duels, Ballots::Scores(ballots)) => copeland::count(&Pairwise::of_scores(&filled(&ballots)?)).tiers,
            // Where a missing grade is the worst, which is nought, sums are in the order of means over all people.
            (Self::Mean, Ballots::Scores(ballots)) => score::count(&ballots, mean_of(&round.method)).tiers,
            (Self::SharedTicks, Ballots::Ticks(ballots)) => Tiers::by_merit(&shared(&ballots)),
            (Self::Ticks, Ballots::Ticks(ballots)) => Tiers::by_merit(&ballots.totals()),
            (Self::Supporters, Ballots::Points(ballots)) => Tiers::by_merit(&supporters(&ballots)),
            _ => return None,
        };
        Some(tiers)
    }
}

fn mean_of(method: &Method) -> RankBy {
    match method {
        Method::MajorityJudgment { missing: Missing::Ignore, .. } => RankBy::Mean,
        _ => RankBy::Sum,
    }
}

/// The same scores with nought for what has none, as in the sum.
fn filled(scores: &Scores) -> Option<Scores> {
    let mut filled = Scores::new(scores.options());
    for (ballot, weight) in scores.weights().iter().enumerate() {
        let given: Vec<Option<i32>> =
            (0..scores.options()).map(|option| Some(scores.score(ballot, option).unwrap_or(0))).collect();
        filled.push(&given, weight).ok()?;
    }
    Some(filled)
}

/// What each option gets where every ballot is shared out among its ticks.
fn shared(ticks: &Approvals) -> Vec<BigRational> {
    // By how many ticks a ballot has, so that few fractions are added. There may still be so many unlike ones that their sum
    // fits no machine's integer.
    let mut by_size: Vec<BTreeMap<usize, u64>> = vec![BTreeMap::new(); ticks.options()];
    for (given, weight) in ticks.iter() {
        for tick in given {
            if let Some(sizes) = by_size.get_mut(usize::from(*tick)) {
                *sizes.entry(given.len()).or_insert(0) += weight.value();
            }
        }
    }
    let sum = |sizes: &BTreeMap<usize, u64>| {
        sizes.iter().map(|(size, weight)| BigRational::new((*weight).into(), (*size).into())).sum()
    };
    by_size.iter().map(sum).collect()
}

fn supporters(points: &Scores) -> Vec<u64> {
    let of = |option: usize| {
        let given = points.column(option).iter().zip(points.weights().iter());
        given.filter(|(points, _)| **points > 0).map(|(_, weight)| u64::from(weight.people)).sum()
    };
    (0..points.options()).map(of).collect()
}
