//! For what a way of counting is good, and what to beware of, in a few words.

use crate::session::round::method::{ApprovalRule, BudgetRule, RankingRule, ScoreRule};
use crate::words::Words;

impl Words {
    /// What to know before ticks are counted so.
    pub fn approval_advice(&self, rule: ApprovalRule) -> String {
        match rule {
            ApprovalRule::Most => self.advice_most(),
            ApprovalRule::EqualShares(_) => self.advice_equal_shares(),
            ApprovalRule::Phragmen | ApprovalRule::SequentialProportional => self.advice_proportional(),
        }
    }

    /// What to know before money is shared out so.
    pub fn budget_advice(&self, rule: BudgetRule) -> String {
        match rule {
            BudgetRule::EqualShares(_) | BudgetRule::Phragmen => self.advice_equal_shares(),
            BudgetRule::Greedy => self.advice_greedy(),
        }
    }

    /// What to know before orders are counted so.
    pub fn ranking_advice(&self, rule: RankingRule) -> String {
        match rule {
            RankingRule::Schulze | RankingRule::SchulzeMargins => self.advice_schulze(),
            RankingRule::RankedPairs | RankingRule::RankedPairsMargins => self.advice_ranked_pairs(),
            RankingRule::Borda(_) => self.advice_borda(),
            RankingRule::Copeland => self.advice_copeland(),
            RankingRule::Minimax => self.advice_minimax(),
            RankingRule::Kemeny => self.advice_kemeny(),
            RankingRule::InstantRunoff => self.advice_instant_runoff(),
        }
    }

    /// What to know before numbers are counted so.
    pub fn score_advice(&self, rule: ScoreRule) -> String {
        match rule {
            ScoreRule::Sum => self.advice_sum(),
            ScoreRule::Mean => self.advice_mean(),
            ScoreRule::Star => self.advice_star(),
        }
    }
}
