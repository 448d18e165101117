//! Each option against each other one: how many put the one above the other.

use crate::session::round::method::{Missing, ScoreRule};
use crate::session::round::{Method, Round};
use crate::voting::ballots::{Ballots, Scores, Weight};
use crate::voting::fraction::Fraction;
use crate::voting::outcome::Detail;
use crate::voting::ranked::Pairwise;
use crate::voting::verdict::Verdict;

/// Each option against each other one.
#[derive(Clone, Debug, PartialEq)]
pub struct Duels {
    /// The options in the order of the result.
    pub order: Vec<usize>,
    /// How much weight puts each option above each other one.
    pub pairwise: Pairwise,
}

/// How one option stands to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stand {
    /// It is the same option.
    Itself,
    /// More put it above the other than below.
    Wins {
        /// By which part of those who put one above the other: from above 0 to 1, where all are for it.
        by: Fraction,
    },
    /// As many put it above as below.
    Ties,
    /// More put it below.
    Loses,
}

/// Whether the ballots of a round put options above one another.
pub(super) fn are_of(round: &Round) -> bool {
    let compares =
        matches!(round.method, Method::Ranking { .. } | Method::Score { .. } | Method::MajorityJudgment { .. });
    compares && round.options.len() > 1
}

impl Duels {
    /// The duels of a round; `None` where its ballots put no option above another.
    pub fn of(verdict: &Verdict<'_>) -> Option<Self> {
        let pairwise = match (verdict.ballots(), &verdict.outcome().detail) {
            (_, Detail::Ordered(ordered)) => ordered.pairwise.clone(),
            (Ballots::Scores(scores), _) => of_scores(scores, &verdict.round().method)?,
            _ => return None,
        };
        (pairwise.options() > 1).then(|| Self { order: super::order(&verdict.outcome().tiers), pairwise })
    }

    /// How `one` stands to `other`.
    pub fn stand(&self, one: usize, other: usize) -> Stand {
        let (votes, against) = (self.pairwise.wins(one, other), self.pairwise.wins(other, one));
        match votes.cmp(&against) {
            _ if one == other => Stand::Itself,
            std::cmp::Ordering::Greater => Stand::Wins { by: Fraction::of(votes - against, votes + against) },
            std::cmp::Ordering::Equal => Stand::Ties,
            std::cmp::Ordering::Less => Stand::Loses,
        }
    }

    /// How many duels an option wins, ties and loses.
    pub fn record(&self, option: usize) -> (usize, usize, usize) {
        let stands = |wanted: fn(Stand) -> bool| {
            (0..self.pairwise.options()).filter(|other| wanted(self.stand(option, *other))).count()
        };
        let wins = stands(|it| matches!(it, Stand::Wins { .. }));
        (wins, stands(|it| it == Stand::Ties), stands(|it| it == Stand::Loses))
    }
}

/// Who gives which option the greater number. A missing number is what the method takes it for: nought in a sum and the
/// worst grade, as in STAR; where only those count who gave one, a duel is among those who gave both.
fn of_scores(scores: &Scores, method: &Method) -> Option<Pairwise> {
    let only_given = match method {
        Method::Score { rule, .. } => *rule == ScoreRule::Mean,
        Method::MajorityJudgment { missing, .. } => *missing == Missing::Ignore,
        _ => return None,
    };
    let given = if only_given { scores.clone() } else { scores.filled(0) };
    let options = given.options();
    let weights: Vec<u64> = given.weights().iter().map(Weight::value).collect();
    let above = |one: usize, other: usize| count(given.column(one), given.column(other), &weights);
    let row = |one: usize| (0..options).map(|other| if one == other { 0 } else { above(one, other) }).collect();
    let rows: Vec<Vec<u64>> = (0..options).map(row).collect();
    Pairwise::from_matrix(&rows, given.weights().total()).ok()
}

/// What weight gives the one a greater number than the other; a missing number is in no duel.
fn count(one: &[i32], other: &[i32], weights: &[u64]) -> u64 {
    let is_above = |one: i32, other: i32| one != Scores::MISSING && other != Scores::MISSING && one > other;
    let given = one.iter().zip(other).zip(weights);
    given.filter(|((one, other), _)| is_above(**one, **other)).map(|(_, weight)| *weight).sum()
}
