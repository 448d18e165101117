//! What the form of a round is filled with: what is usual, or what the round before had.

use super::methods::MOST_CREDITS;
use crate::screens::axes::RoundDraft;
use crate::screens::axes::entry::number;
use crate::session::Session;
use crate::session::round::Method;
use crate::session::round::method::{
    ApprovalRule, BordaPoints, BudgetRule, Completion, Missing, RandomIndex, RankingRule, ScoreRule,
};

const APPROVAL_RULES: [ApprovalRule; 4] = [
    ApprovalRule::Most,
    ApprovalRule::EqualShares(Completion::Add1),
    ApprovalRule::Phragmen,
    ApprovalRule::SequentialProportional,
];
const RANKING_RULES: [RankingRule; 9] = [
    RankingRule::Schulze,
    RankingRule::SchulzeMargins,
    RankingRule::RankedPairs,
    RankingRule::RankedPairsMargins,
    RankingRule::Borda(BordaPoints::Mean),
    RankingRule::Copeland,
    RankingRule::Minimax,
    RankingRule::Kemeny,
    RankingRule::InstantRunoff,
];
const SCORE_RULES: [ScoreRule; 3] = [ScoreRule::Sum, ScoreRule::Mean, ScoreRule::Star];
const BUDGET_RULES: [BudgetRule; 4] = [
    BudgetRule::EqualShares(Completion::Add1),
    BudgetRule::EqualShares(Completion::Phragmen),
    BudgetRule::Phragmen,
    BudgetRule::Greedy,
];

/// So many grades are usual.
const USUAL_GRADES: i64 = 5;

/// The ways of counting that are offered, and the place of the one that is offered first.
pub(super) struct Rules<Rule>(pub(super) Vec<Rule>, pub(super) usize);

impl<Rule: Copy + PartialEq> Rules<Rule> {
    /// The usual ones, and the one that is known when it is none of them.
    fn of(usual: &[Rule], known: Option<Rule>) -> Self {
        let mut rules = usual.to_vec();
        rules.extend(known.filter(|rule| !usual.contains(rule)));
        let first = known.and_then(|known| rules.iter().position(|rule| *rule == known)).unwrap_or(0);
        Self(rules, first)
    }
}

/// The settings of all methods, as the form shows them at first.
pub(super) struct Known {
    pub(super) points: i64,
    pub(super) most: Option<i64>,
    pub(super) ticks: Option<i64>,
    pub(super) approval: Rules<ApprovalRule>,
    pub(super) ranking: Rules<RankingRule>,
    pub(super) grades: i64,
    pub(super) missing: Missing,
    pub(super) low: i64,
    pub(super) high: i64,
    pub(super) score: Rules<ScoreRule>,
    pub(super) criteria: Vec<bool>,
    pub(super) index: RandomIndex,
    pub(super) amount: Option<i64>,
    pub(super) budget: Rules<BudgetRule>,
    pub(super) credits: i64,
}

impl Known {
    /// What is usual for so many options, and of the method of the draft what is known of it.
    pub(super) fn of(draft: &RoundDraft, session: &Session) -> Self {
        let method = draft.method.as_ref();
        let options = draft.axes.len();
        let points = usual_points(options);
        let mut known = Self {
            points,
            most: usual_limit(points),
            ticks: None,
            approval: Rules::of(&APPROVAL_RULES, None),
            ranking: Rules::of(&RANKING_RULES, None),
            grades: USUAL_GRADES,
            missing: Missing::Worst,
            low: 0,
            high: 5,
            score: Rules::of(&SCORE_RULES, None),
            criteria: vec![true; session.criteria.len()],
            index: RandomIndex::default(),
            amount: None,
            budget: Rules::of(&BUDGET_RULES, None),
            credits: usual_credits(options),
        };
        match method {
            Some(Method::Dots { points, most }) => {
                known.points = i64::from(*points);
                known.most = (most < points).then_some(i64::from(*most));
            }
            Some(Method::Approval { most, rule }) => {
                known.ticks = most.map(i64::from);
                known.approval = Rules::of(&APPROVAL_RULES, Some(*rule));
            }
            Some(Method::Ranking { rule }) => known.ranking = Rules::of(&RANKING_RULES, Some(*rule)),
            Some(Method::MajorityJudgment { grades, missing }) => {
                (known.grades, known.missing) = (i64::from(*grades), *missing);
            }
            Some(Method::Score { low, high, rule }) => {
                (known.low, known.high) = (i64::from(*low), i64::from(*high));
                known.score = Rules::of(&SCORE_RULES, Some(*rule));
            }
            Some(Method::Criteria { low, high, criteria }) => {
                (known.low, known.high) = (i64::from(*low), i64::from(*high));
                let weighed = |id| criteria.iter().any(|it| it.criterion == Some(id));
                known.criteria = session.criteria.iter().map(|criterion| weighed(criterion.id)).collect();
            }
            Some(Method::Comparison { index }) => known.index = *index,
            Some(Method::Budget { amount, rule }) => {
                known.amount = i64::try_from(*amount).ok();
                known.budget = Rules::of(&BUDGET_RULES, Some(*rule));
            }
            Some(Method::Quadratic { credits }) => known.credits = i64::from(*credits),
            Some(Method::Hands | Method::Single | Method::Consent) | None => {}
        }
        known
    }
}

/// About a third of the options (the rule of thumb of facilitators), from 1 to 10.
fn usual_points(options: usize) -> i64 {
    number((options + 1) / 3).clamp(1, 10)
}

/// Two points on one option where a voter has more of them; else there is nothing to limit.
fn usual_limit(points: i64) -> Option<i64> {
    (points > 2).then_some(2)
}

/// Enough for three votes on one option and one on each of some others.
fn usual_credits(options: usize) -> i64 {
    (9 + number(options / 2)).min(MOST_CREDITS)
}

#[cfg(test)]
mod tests {
    use super::usual_points;

    #[test]
    fn a_third_of_the_options_is_usual() {
        let expected = [(0, 1), (1, 1), (3, 1), (4, 1), (5, 2), (6, 2), (8, 3), (12, 4), (30, 10), (200, 10)];
        for (options, points) in expected {
            assert_eq!(usual_points(options), points, "{options}");
        }
    }
}
