//! What other ways of counting the same ballots say.

use crate::session::round::Method;
use crate::session::round::method::{
    ApprovalRule, BordaPoints, BudgetRule, Completion, Missing, RankingRule, ScoreRule,
};
use crate::voting::ballots::Ballots;
use crate::voting::measures::robustness::Seated;
use crate::voting::outcome::{self, Detail, Outcome, Terms};

/// What one way of counting says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opinion {
    /// The way of counting, as a method.
    pub method: Method,
    /// The options that it chooses for certain, by their places, and those it leaves tied for the last place.
    pub chosen: Seated,
}

/// From so many options on the order that agrees most is not looked for: it takes too long to be a second opinion.
const MOST_FOR_KEMENY: usize = 8;

/// From so many options on no second opinion on orders is asked for.
const MOST_FOR_OPINIONS: usize = 500;

/// The opinion of the declared way first, then of each other way of counting that the ballots allow.
pub(super) fn of(ballots: &Ballots, outcome: &Outcome, terms: &Terms<'_>) -> Vec<Opinion> {
    let mut opinions = vec![Opinion { method: terms.method.clone(), chosen: outcome.chosen(terms.seats) }];
    let others = others(ballots, terms).into_iter().filter(|method| method != terms.method);
    opinions.extend(others.filter_map(|method| {
        let chosen = match (ballots, &method, &outcome.detail) {
            (Ballots::Rankings(rankings), Method::Ranking { rule }, Detail::Ordered(ordered)) => {
                // The duels are counted already, which takes longest where there are many ballots.
                let trace = outcome::trace(rankings, &ordered.pairwise, *rule).ok()?;
                let may_win = |option: &usize| outcome.options.get(*option).is_some_and(|it| it.may_win);
                outcome::best(trace.tiers(), terms.seats, may_win)
            }
            _ => outcome::count(ballots, &Terms { method: &method, ..*terms }).ok()?.chosen(terms.seats),
        };
        Some(Opinion { method, chosen })
    }));
    opinions
}

fn others(ballots: &Ballots, terms: &Terms<'_>) -> Vec<Method> {
    match (ballots, terms.method) {
        (Ballots::Rankings(rankings), Method::Ranking { .. }) if rankings.options() > MOST_FOR_OPINIONS => Vec::new(),
        (Ballots::Rankings(rankings), Method::Ranking { .. }) => {
            let mut rules = vec![
                RankingRule::Schulze,
                RankingRule::RankedPairs,
                RankingRule::Borda(BordaPoints::Mean),
                RankingRule::Copeland,
                RankingRule::Minimax,
                RankingRule::InstantRunoff,
            ];
            if rankings.options() <= MOST_FOR_KEMENY {
                rules.push(RankingRule::Kemeny);
            }
            rules.into_iter().map(Method::ranking).collect()
        }
        (Ballots::Scores(_), Method::Score { low, high, .. }) => [ScoreRule::Sum, ScoreRule::Mean, ScoreRule::Star]
            .map(|rule| Method::Score { low: *low, high: *high, rule })
            .into(),
        (Ballots::Scores(_), Method::MajorityJudgment { grades, .. }) => {
            let high = i32::try_from(grades.saturating_sub(1)).unwrap_or(i32::MAX);
            vec![
                Method::MajorityJudgment { grades: *grades, missing: Missing::Worst },
                Method::Score { low: 0, high, rule: ScoreRule::Mean },
            ]
        }
        (Ballots::Ticks(_), Method::Approval { most, .. }) if terms.places() > 1 => [
            ApprovalRule::Most,
            ApprovalRule::EqualShares(Completion::Add1),
            ApprovalRule::Phragmen,
            ApprovalRule::SequentialProportional,
        ]
        .map(|rule| Method::Approval { most: *most, rule })
        .into(),
        (Ballots::Ticks(_), Method::Budget { amount, .. }) => {
            [BudgetRule::EqualShares(Completion::Add1), BudgetRule::Greedy]
                .map(|rule| Method::Budget { amount: *amount, rule })
                .into()
        }
        _ => Vec::new(),
    }
}
