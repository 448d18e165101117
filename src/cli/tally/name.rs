//! The methods by the names that they have on the command line.

use crate::session::round::Method;
use crate::session::round::method::{ApprovalRule, BudgetRule, RankingRule, ScoreRule};

/// A method by the name that it has on the command line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Name {
    Hands,
    Single,
    Dots,
    Approval,
    Score,
    Star,
    MajorityJudgment,
    Borda,
    Copeland,
    Minimax,
    Kemeny,
    Schulze,
    SchulzeMargins,
    RankedPairs,
    RankedPairsMargins,
    InstantRunoff,
    Quadratic,
    Criteria,
    Comparison,
    Consent,
    SequentialApproval,
    Phragmen,
    EqualShares,
    ApprovalTop,
    Greedy,
    EqualSharesCost,
    PhragmenCost,
    /// No method: how far the ballots agree.
    Agreement,
}

const CODES: [(Name, &str); 28] = [
    (Name::Hands, "hands"),
    (Name::Single, "single"),
    (Name::Dots, "dots"),
    (Name::Approval, "approval"),
    (Name::Score, "score"),
    (Name::Star, "star"),
    (Name::MajorityJudgment, "majority-judgment"),
    (Name::Borda, "borda"),
    (Name::Copeland, "copeland"),
    (Name::Minimax, "minimax"),
    (Name::Kemeny, "kemeny"),
    (Name::Schulze, "schulze"),
    (Name::SchulzeMargins, "schulze-margins"),
    (Name::RankedPairs, "ranked-pairs"),
    (Name::RankedPairsMargins, "ranked-pairs-margins"),
    (Name::InstantRunoff, "irv"),
    (Name::Quadratic, "quadratic"),
    (Name::Criteria, "criteria"),
    (Name::Comparison, "ahp"),
    (Name::Consent, "consent"),
    (Name::SequentialApproval, "sequential-pav"),
    (Name::Phragmen, "phragmen"),
    (Name::EqualShares, "equal-shares"),
    (Name::ApprovalTop, "approval-top"),
    (Name::Greedy, "greedy"),
    (Name::EqualSharesCost, "equal-shares-cost"),
    (Name::PhragmenCost, "phragmen-cost"),
    (Name::Agreement, "agreement"),
];

impl Name {
    /// All names.
    pub(super) fn codes() -> Vec<&'static str> {
        CODES.iter().map(|(_, code)| *code).collect()
    }

    /// The method of this name.
    pub(super) fn of_code(code: &str) -> Option<Self> {
        CODES.iter().find(|(_, it)| *it == code).map(|(name, _)| *name)
    }

    /// The name on the command line.
    pub(super) fn code(self) -> &'static str {
        CODES.iter().find(|(name, _)| *name == self).map_or("", |(_, code)| code)
    }

    /// The name of the method of a round.
    pub(super) fn of_method(method: &Method) -> Self {
        match method {
            Method::Hands => Self::Hands,
            Method::Dots { .. } => Self::Dots,
            Method::Single => Self::Single,
            Method::Approval { rule: ApprovalRule::Most, .. } => Self::Approval,
            Method::Approval { rule: ApprovalRule::SequentialProportional, .. } => Self::SequentialApproval,
            Method::Approval { rule: ApprovalRule::Phragmen, .. } => Self::Phragmen,
            Method::Approval { rule: ApprovalRule::EqualShares(_), .. } => Self::EqualShares,
            Method::Score { rule: ScoreRule::Star, .. } => Self::Star,
            Method::Score { .. } => Self::Score,
            Method::MajorityJudgment { .. } => Self::MajorityJudgment,
            Method::Ranking { rule } => Self::of_rule(*rule),
            Method::Quadratic { .. } => Self::Quadratic,
            Method::Criteria { .. } => Self::Criteria,
            Method::Comparison { .. } => Self::Comparison,
            Method::Consent => Self::Consent,
            Method::Budget { rule: BudgetRule::Greedy, .. } => Self::Greedy,
            Method::Budget { rule: BudgetRule::EqualShares(_), .. } => Self::EqualSharesCost,
            Method::Budget { rule: BudgetRule::Phragmen, .. } => Self::PhragmenCost,
        }
    }

    fn of_rule(rule: RankingRule) -> Self {
        match rule {
            RankingRule::Schulze => Self::Schulze,
            RankingRule::SchulzeMargins => Self::SchulzeMargins,
            RankingRule::RankedPairs => Self::RankedPairs,
            RankingRule::RankedPairsMargins => Self::RankedPairsMargins,
            RankingRule::Borda(_) => Self::Borda,
            RankingRule::Copeland => Self::Copeland,
            RankingRule::Minimax => Self::Minimax,
            RankingRule::Kemeny => Self::Kemeny,
            RankingRule::InstantRunoff => Self::InstantRunoff,
        }
    }

    /// Whether several options are chosen together, so that it must be known how many.
    pub(super) fn needs_seats(self) -> bool {
        matches!(self, Self::SequentialApproval | Self::Phragmen | Self::EqualShares | Self::ApprovalTop)
    }

    /// Whether options cost something.
    pub(super) fn needs_costs(self) -> bool {
        matches!(self, Self::Greedy | Self::EqualSharesCost | Self::PhragmenCost)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_lead_there_and_back() {
        for (name, code) in CODES {
            assert_eq!((Name::of_code(code), name.code()), (Some(name), code));
        }
        assert_eq!(Name::of_code("nothing"), None);
    }
}
