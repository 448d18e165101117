//! Ways of counting for who listens: their names with a word of what they do.

use crate::session::round::Method;
use crate::session::round::method::{ApprovalRule, BudgetRule, RankingRule};
use crate::voting::SecondMethod;
use crate::words::Words;

impl Words {
    /// How a method counts in a few words, where its name alone does not say it.
    pub fn rule_explained(&self, method: &Method) -> Option<String> {
        let told = self.told_rule(method);
        (told != self.way_of_counting(method)).then_some(told)
    }

    /// How a method counts; its own name where that says enough.
    pub(super) fn told_rule(&self, method: &Method) -> String {
        match method {
            Method::Ranking { rule: RankingRule::Schulze | RankingRule::SchulzeMargins } => self.verdict_rule_schulze(),
            Method::Ranking { rule: RankingRule::RankedPairs | RankingRule::RankedPairsMargins } => {
                self.verdict_rule_ranked_pairs()
            }
            Method::Ranking { rule: RankingRule::Borda(_) } => self.verdict_rule_borda(),
            Method::Approval { rule: ApprovalRule::SequentialProportional, .. } => self.verdict_rule_sequential(),
            Method::Approval { rule: ApprovalRule::Phragmen, .. }
            | Method::Budget { rule: BudgetRule::Phragmen, .. } => self.verdict_rule_phragmen(),
            Method::Approval { rule: ApprovalRule::EqualShares(_), .. }
            | Method::Budget { rule: BudgetRule::EqualShares(_), .. } => self.verdict_rule_equal_shares(),
            Method::MajorityJudgment { .. } => self.verdict_rule_grades(),
            _ => self.way_of_counting(method),
        }
    }

    /// A second way of counting.
    pub(super) fn told_second(&self, second: SecondMethod) -> String {
        match second {
            SecondMethod::Borda => self.verdict_rule_borda(),
            SecondMethod::Schulze => self.verdict_rule_schulze(),
            SecondMethod::Supporters => self.verdict_rule_supporters(),
            SecondMethod::Duels | SecondMethod::Mean | SecondMethod::SharedTicks | SecondMethod::Ticks => {
                self.second_method(second)
            }
        }
    }
}
