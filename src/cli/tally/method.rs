//! The method and its settings: those asked for, else those of the file or the round, else the usual ones.

use super::asked::{Asked, Marks};
use super::name::Name;
use crate::ballot_files::{Holds, Kind};
use crate::session::round::Method;
use crate::session::round::method::{
    ApprovalRule, BordaPoints, BudgetRule, Completion, Missing, RandomIndex, RankingRule, ScoreRule, Weighing,
};

/// What is known of the ballots, to complete what is asked for.
#[derive(Debug, Default)]
pub(super) struct Known {
    /// The scale of the numbers.
    pub(super) scale: (i32, i32),
    /// How many grades there are.
    pub(super) grades: u32,
    /// The criteria.
    pub(super) criteria: Vec<Weighing>,
    /// What may be spent.
    pub(super) amount: u64,
    /// The method that was declared, where there is one.
    pub(super) own: Option<Method>,
}

/// The method of this name.
pub(super) fn method(name: Name, asked: &Asked, known: &Known) -> Method {
    let (low, high) = asked.scale.unwrap_or(known.scale);
    let approval = |rule| Method::Approval { most: None, rule };
    match name {
        Name::Hands => Method::Hands,
        Name::Single => Method::Single,
        Name::Dots => {
            let (points, most) = match known.own {
                Some(Method::Dots { points, most }) => (Some(points), Some(most)),
                _ => (None, None),
            };
            let points = asked.points.or(points).unwrap_or(0);
            Method::Dots { points, most: asked.most.or(most).unwrap_or(points) }
        }
        // How far they agree is asked of any ballots; the way of counting says nothing.
        Name::Approval | Name::ApprovalTop | Name::Agreement => approval(ApprovalRule::Most),
        Name::SequentialApproval => approval(ApprovalRule::SequentialProportional),
        Name::Phragmen => approval(ApprovalRule::Phragmen),
        Name::EqualShares => approval(ApprovalRule::EqualShares(completion(asked, known))),
        Name::Score => Method::Score { low, high, rule: score_rule(asked, known) },
        Name::Star => Method::Score { low, high, rule: ScoreRule::Star },
        Name::MajorityJudgment => {
            let own = if let Some(Method::MajorityJudgment { missing, .. }) = known.own { Some(missing) } else { None };
            let missing = asked.missing.or(own).unwrap_or(Missing::Worst);
            Method::MajorityJudgment { grades: asked.grades.map_or(known.grades, u32::from), missing }
        }
        Name::Quadratic => {
            let own = if let Some(Method::Quadratic { credits }) = known.own { Some(credits) } else { None };
            Method::Quadratic { credits: asked.credits.or(own).unwrap_or(u32::MAX) }
        }
        Name::Criteria => Method::Criteria { low, high, criteria: known.criteria.clone() },
        Name::Comparison => {
            let own = if let Some(Method::Comparison { index }) = known.own { Some(index) } else { None };
            Method::Comparison { index: asked.index.or(own).unwrap_or(RandomIndex::Saaty1980) }
        }
        Name::Consent => Method::Consent,
        Name::Greedy => Method::Budget { amount: asked.budget.unwrap_or(known.amount), rule: BudgetRule::Greedy },
        Name::PhragmenCost => {
            Method::Budget { amount: asked.budget.unwrap_or(known.amount), rule: BudgetRule::Phragmen }
        }
        Name::EqualSharesCost => {
            let rule = BudgetRule::EqualShares(completion(asked, known));
            Method::Budget { amount: asked.budget.unwrap_or(known.amount), rule }
        }
        _ => Method::ranking(ranking_rule(name, asked, known)),
    }
}

fn score_rule(asked: &Asked, known: &Known) -> ScoreRule {
    let own = match known.own {
        Some(Method::Score { rule: rule @ (ScoreRule::Sum | ScoreRule::Mean), .. }) => Some(rule),
        _ => None,
    };
    asked.rank_by.or(own).unwrap_or(ScoreRule::Sum)
}

fn completion(asked: &Asked, known: &Known) -> Completion {
    let own = match known.own {
        Some(
            Method::Approval { rule: ApprovalRule::EqualShares(completion), .. }
            | Method::Budget { rule: BudgetRule::EqualShares(completion), .. },
        ) => Some(completion),
        _ => None,
    };
    asked.completion.or(own).unwrap_or(Completion::Add1)
}

fn ranking_rule(name: Name, asked: &Asked, known: &Known) -> RankingRule {
    match name {
        Name::SchulzeMargins => RankingRule::SchulzeMargins,
        Name::RankedPairs => RankingRule::RankedPairs,
        Name::RankedPairsMargins => RankingRule::RankedPairsMargins,
        Name::Borda => {
            let own = match known.own {
                Some(Method::Ranking { rule: RankingRule::Borda(points) }) => Some(points),
                _ => None,
            };
            RankingRule::Borda(asked.borda.or(own).unwrap_or(BordaPoints::Mean))
        }
        Name::Copeland => RankingRule::Copeland,
        Name::Minimax => RankingRule::Minimax,
        Name::Kemeny => RankingRule::Kemeny,
        Name::InstantRunoff => RankingRule::InstantRunoff,
        _ => RankingRule::Schulze,
    }
}

/// The marks that a method counts.
fn marks_of(name: Name) -> Option<Marks> {
    Some(match name {
        Name::Hands => Marks::Stances,
        Name::Single => Marks::Choice,
        Name::Dots => Marks::Points,
        Name::Score | Name::Star => Marks::Scores,
        Name::MajorityJudgment => Marks::Grades,
        Name::Quadratic => Marks::Votes,
        Name::Criteria => Marks::Criteria,
        Name::Comparison => Marks::Pairs,
        Name::Consent => Marks::Consent,
        Name::Approval
        | Name::SequentialApproval
        | Name::Phragmen
        | Name::EqualShares
        | Name::ApprovalTop
        | Name::Greedy
        | Name::EqualSharesCost
        | Name::PhragmenCost => Marks::Ticks,
        Name::Agreement => return None,
        _ => Marks::Ranks,
    })
}

/// The method that is usual for such ballots; `has_costs` where options cost something and there is a budget.
pub(super) fn usual(marks: Marks, has_costs: bool) -> Name {
    match marks {
        Marks::Ranks => Name::Schulze,
        Marks::Scores => Name::Score,
        Marks::Grades => Name::MajorityJudgment,
        Marks::Points => Name::Dots,
        Marks::Ticks if has_costs => Name::EqualSharesCost,
        Marks::Ticks => Name::Approval,
        Marks::Choice => Name::Single,
        Marks::Stances => Name::Hands,
        Marks::Consent => Name::Consent,
        Marks::Votes => Name::Quadratic,
        Marks::Pairs => Name::Comparison,
        Marks::Criteria => Name::Criteria,
    }
}

/// The marks to read from a file: those asked for, those that the method counts, or those that the file holds. `None`
/// where nothing tells.
pub(super) fn marks(asked: &Asked, holds: Option<Holds>, guessed: impl FnOnce() -> Option<Kind>) -> Option<Marks> {
    // On a scale that does not begin at nought grades are numbers like others.
    let of_name = asked.name.and_then(marks_of).map(|marks| match (marks, asked.scale) {
        (Marks::Grades, Some(_)) => Marks::Scores,
        (marks, _) => marks,
    });
    asked.marks.or(of_name).or(holds.map(held)).or_else(|| guessed().map(marked))
}

fn held(holds: Holds) -> Marks {
    match holds {
        Holds::Orders => Marks::Ranks,
        Holds::Categories(_) => Marks::Grades,
        Holds::Ticks => Marks::Ticks,
        Holds::Points => Marks::Points,
        Holds::Scores => Marks::Scores,
    }
}

fn marked(kind: Kind) -> Marks {
    match kind {
        Kind::Rankings => Marks::Ranks,
        Kind::Grades { .. } => Marks::Grades,
        Kind::Scores { .. } => Marks::Scores,
        Kind::Points { .. } => Marks::Points,
        Kind::Credits { .. } => Marks::Votes,
        Kind::Approvals { .. } => Marks::Ticks,
        Kind::Single => Marks::Choice,
        Kind::Stances => Marks::Stances,
        Kind::Consents => Marks::Consent,
        Kind::Comparisons => Marks::Pairs,
        Kind::Sheets { .. } => Marks::Criteria,
    }
}

/// What to read, with the rules that each ballot must keep.
pub(super) fn kind(marks: Marks, asked: &Asked) -> Kind {
    let (least, most) = asked.scale.unwrap_or((-i32::MAX, i32::MAX));
    match marks {
        Marks::Ranks => Kind::Rankings,
        Marks::Scores => Kind::Scores { least, most },
        Marks::Grades => Kind::Grades { grades: asked.grades },
        Marks::Points => Kind::Points { points: asked.points, most_per_option: asked.most },
        Marks::Ticks => Kind::Approvals { most: None },
        Marks::Choice => Kind::Single,
        Marks::Stances => Kind::Stances,
        Marks::Consent => Kind::Consents,
        Marks::Votes => Kind::Credits { credits: asked.credits, negative: true },
        Marks::Pairs => Kind::Comparisons,
        Marks::Criteria => Kind::Sheets { least, most },
    }
}
