//! The methods of voting: what is written on a ballot, and how the ballots are counted.
//!
//! A method says both, because the same ballots counted in two ways can have two winners: how they are counted is
//! declared before the vote. What each way does, and who proposed it, stands where it is counted, in [`crate::voting`].

use serde::{Deserialize, Serialize};

use crate::session::id::CriterionId;
use crate::session::text::Text;

/// How votes are given and counted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Method {
    /// For, against, abstaining, on each option by itself.
    #[default]
    Hands,
    /// Points to spread: how many a person, and how many one option may take from a person at most.
    Dots {
        /// Points a person.
        points: u32,
        /// The most that one person may give to one option.
        most: u32,
    },
    /// One option.
    Single,
    /// Any number of options, or at most so many.
    Approval {
        /// The most ticks, if there is a limit.
        most: Option<u32>,
        /// How ticks are counted.
        #[serde(default, skip_serializing_if = "is_default")]
        rule: ApprovalRule,
    },
    /// A number per option.
    Score {
        /// The least.
        low: i32,
        /// The greatest.
        high: i32,
        /// How numbers are counted.
        #[serde(default, skip_serializing_if = "is_default")]
        rule: ScoreRule,
    },
    /// A named grade per option, 0 the worst.
    MajorityJudgment {
        /// How many grades.
        grades: u32,
        /// What an option counts on a ballot that does not grade it.
        #[serde(default, skip_serializing_if = "is_default")]
        missing: Missing,
    },
    /// Options in order, ties allowed; those left out are tied last.
    Ranking {
        /// How rankings are counted.
        #[serde(default, skip_serializing_if = "is_default")]
        rule: RankingRule,
    },
    /// Votes that cost their square.
    Quadratic {
        /// What a person may spend.
        credits: u32,
    },
    /// A number per option and criterion.
    Criteria {
        /// The least number.
        low: i32,
        /// The greatest number.
        high: i32,
        /// The criteria with what they weigh, as they were when the round was prepared.
        criteria: Vec<Weighing>,
    },
    /// How many times one option outweighs another, from 1 to 9.
    Comparison {
        /// What chance alone would give, to judge contradictions by.
        #[serde(default, skip_serializing_if = "is_default")]
        index: RandomIndex,
    },
    /// Support, acceptance, reservation or objection, on each option by itself.
    Consent,
    /// Options with costs, to be ticked; those chosen fit a budget together.
    Budget {
        /// What may be spent, in the unit of the costs.
        amount: u64,
        /// How ticks are counted.
        #[serde(default, skip_serializing_if = "is_default")]
        rule: BudgetRule,
    },
}

impl Method {
    /// The criteria, where it weighs options by some.
    pub fn criteria(&self) -> &[Weighing] {
        match self {
            Self::Criteria { criteria, .. } => criteria,
            _ => &[],
        }
    }

    /// Whether single ballots may be missing, because what each option got in all says who wins.
    pub fn may_be_totals(&self) -> bool {
        matches!(
            self,
            Self::Dots { .. }
                | Self::Single
                | Self::Approval { rule: ApprovalRule::Most, .. }
                | Self::Score { rule: ScoreRule::Sum, .. }
        )
    }

    /// Whether ticks are counted so that each part of the room has its share of a number of places.
    pub fn is_proportional(&self) -> bool {
        matches!(self, Self::Approval { rule, .. } if *rule != ApprovalRule::Most)
    }

    /// Ticks without a limit, the most ticked first.
    pub const TICKS: Self = Self::approval(None);

    /// Ticks, at most so many, the most ticked first.
    pub const fn approval(most: Option<u32>) -> Self {
        Self::Approval { most, rule: ApprovalRule::Most }
    }

    /// Numbers from `low` to `high`, counted by their sum.
    pub const fn score(low: i32, high: i32) -> Self {
        Self::Score { low, high, rule: ScoreRule::Sum }
    }

    /// So many grades; what is not graded counts as the worst.
    pub const fn judgment(grades: u32) -> Self {
        Self::MajorityJudgment { grades, missing: Missing::Worst }
    }

    /// Rankings, counted by `rule`.
    pub const fn ranking(rule: RankingRule) -> Self {
        Self::Ranking { rule }
    }
}

/// How ticks are counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum ApprovalRule {
    /// The options with most ticks.
    #[default]
    Most,
    /// Sequential proportional approval: who already has something counts for less.
    SequentialProportional,
    /// Phragmén's sequential rule: the burden of what is chosen is spread as evenly as can be.
    Phragmen,
    /// The method of equal shares: everyone has the same to spend.
    EqualShares(Completion),
}

/// What is done with places, or money, that the method of equal shares leaves over.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Completion {
    /// Nothing.
    None,
    /// Shares are raised a unit at a time, as long as the outcome fits, and until it is full (Peters, Pierczyński and
    /// Skowron, 2021): with costs by one unit of money for each person, with places as if there were one more to share.
    #[default]
    Add1,
    /// By Phragmén's rule, where what people still hold counts for them; options that do not fit are passed over.
    Phragmen,
    /// The options with the most ticks; with costs, greedily.
    Approval,
}

/// How numbers are counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum ScoreRule {
    /// By their sum.
    #[default]
    Sum,
    /// By their mean over those who gave one.
    Mean,
    /// The two with the greatest sums, then by who prefers which.
    Star,
}

/// What an option counts on a ballot that does not grade it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Missing {
    /// The worst grade: whoever says nothing of an option rejects it.
    #[default]
    Worst,
    /// Nothing. Options then have grades from different numbers of people and are compared by their proportions, as if
    /// each person's grade were counted so often that all options have equally many.
    Ignore,
}

/// How rankings are counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum RankingRule {
    /// Schulze's method, defeats measured by the votes of the winner.
    #[default]
    Schulze,
    /// Schulze's method, defeats measured by their margin.
    SchulzeMargins,
    /// Ranked pairs, defeats measured by the votes of the winner.
    RankedPairs,
    /// Ranked pairs, defeats measured by their margin.
    RankedPairsMargins,
    /// Borda's points.
    Borda(BordaPoints),
    /// Duels won less duels lost.
    Copeland,
    /// The smallest worst defeat.
    Minimax,
    /// The order that agrees most with all ballots.
    Kemeny,
    /// Instant run-off: the last is eliminated again and again.
    InstantRunoff,
}

/// How Borda's points are given.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum BordaPoints {
    /// As many points as options below. Ties share the mean of their places, and so do the options without a rank, which
    /// are tied below all others.
    #[default]
    Mean,
    /// The first place is worth as many points as there are options, each next one a point less; ties share the mean.
    /// Options without a rank get nothing, so that it pays to rank few.
    Zero,
    /// The first place is worth as many points as the ballot ranks options, each next one a point less, the last one
    /// point; ties share the mean. Options without a rank get nothing (Emerson, 2013).
    Modified,
}

/// What chance alone would give in a comparison by pairs; the tables differ, so the one in use is named.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum RandomIndex {
    /// Saaty, 1980: up to 15 options.
    #[default]
    Saaty1980,
    /// Saaty, 2005: up to 15 options.
    Saaty,
    /// Donegan and Dodd, 1991: up to 20 options.
    DoneganDodd,
    /// The line of Alonso and Lamata, 2006: `(2.7699 n − 4.3513 − n) / (n − 1)`, for any number of options.
    AlonsoLamata,
}

/// How ticks are counted where options cost something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum BudgetRule {
    /// The method of equal shares: everyone has the same to spend.
    EqualShares(Completion),
    /// The most ticked first, while the money lasts.
    Greedy,
    /// Phragmén's sequential rule: all earn at the same pace, and what its supporters can pay is taken, until the next one
    /// does not fit.
    Phragmen,
}

impl Default for BudgetRule {
    fn default() -> Self {
        Self::EqualShares(Completion::Add1)
    }
}

/// A criterion in a round: what it weighed when the round was prepared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename = "Weighing")]
pub struct Weighing {
    /// The criterion of the session, if it is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub criterion: Option<CriterionId>,
    /// What it was called.
    pub name: Text,
    /// What it weighs against the others.
    pub weight: u32,
    /// Whether less is better, as with a cost.
    #[serde(default, skip_serializing_if = "is_default")]
    pub cost: bool,
}

fn is_default<Value: Default + PartialEq>(value: &Value) -> bool {
    *value == Value::default()
}
