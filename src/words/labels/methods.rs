//! The names of methods of voting, of how they count, and of grades.

use crate::session::round::Method;
use crate::session::round::method::{
    ApprovalRule, BordaPoints, BudgetRule, Completion, Missing, RankingRule, ScoreRule, Weighing,
};
use crate::words::Words;

impl Words {
    /// A method with its settings: «Puntos: 3 por persona, 2 por opción como máximo».
    pub fn method(&self, method: &Method) -> String {
        let settings = match method {
            Method::Dots { points, most } => self.label_method_dots_of(*most, *points),
            Method::Approval { most: Some(most), .. } => self.label_method_approval_of(*most),
            Method::Score { low, high, .. } => self.label_method_score_of(high.to_string(), low.to_string()),
            Method::MajorityJudgment { grades, .. } => self.label_method_judgment_of(*grades),
            Method::Quadratic { credits } => self.method_quadratic_of(*credits),
            Method::Criteria { low, high, criteria } => {
                let criteria: Vec<String> = criteria.iter().map(|it| self.weighing(it)).collect();
                // A table of numbers does not say on which scale they were given.
                if low == high {
                    self.method_criteria_weighed(criteria.join(", "))
                } else {
                    self.method_criteria_of(criteria.join(", "), high.to_string(), low.to_string())
                }
            }
            Method::Budget { amount, .. } => self.method_budget_of(self.thousands(*amount)),
            _ => self.method_name(method),
        };
        match self.counting_rule(method) {
            Some(rule) => self.method_counted(settings, rule),
            None => settings,
        }
    }

    /// A method without its settings: «Puntos».
    pub fn method_name(&self, method: &Method) -> String {
        match method {
            Method::Hands => self.label_method_hands(),
            Method::Dots { .. } => self.label_method_dots(),
            Method::Single => self.label_method_single(),
            Method::Approval { .. } => self.label_method_approval(),
            Method::Score { .. } => self.label_method_score(),
            Method::MajorityJudgment { .. } => self.label_method_judgment(),
            Method::Ranking { .. } => self.label_method_ranking(),
            Method::Quadratic { .. } => self.method_quadratic(),
            Method::Criteria { .. } => self.method_criteria(),
            Method::Comparison { .. } => self.method_comparison(),
            Method::Consent => self.method_consent(),
            Method::Budget { .. } => self.method_budget(),
        }
    }

    /// How a method counts, without what is written on the ballots: «pares ordenados (Tideman)».
    pub fn way_of_counting(&self, method: &Method) -> String {
        match method {
            Method::Approval { rule, .. } => self.approval_rule(*rule),
            Method::Score { rule, .. } => self.score_rule(*rule),
            Method::Ranking { rule } => self.ranking_rule(*rule),
            Method::Budget { rule, .. } => self.budget_rule(*rule),
            _ => self.method_name(method),
        }
    }

    /// How a method counts, where its ballots could be counted in several ways and it is not the usual one.
    fn counting_rule(&self, method: &Method) -> Option<String> {
        match method {
            Method::Approval { rule: ApprovalRule::Most, .. } | Method::Score { rule: ScoreRule::Sum, .. } => None,
            Method::Approval { rule, .. } => Some(self.approval_rule(*rule)),
            Method::Score { rule, .. } => Some(self.score_rule(*rule)),
            Method::MajorityJudgment { missing: Missing::Ignore, .. } => Some(self.rule_missing_ignored()),
            Method::Ranking { rule } => Some(self.ranking_rule(*rule)),
            Method::Budget { rule, .. } => Some(self.budget_rule(*rule)),
            _ => None,
        }
    }

    /// How ticks are counted.
    pub fn approval_rule(&self, rule: ApprovalRule) -> String {
        match rule {
            ApprovalRule::Most => self.rule_most(),
            ApprovalRule::SequentialProportional => self.rule_sequential_proportional(),
            ApprovalRule::Phragmen => self.rule_phragmen(),
            ApprovalRule::EqualShares(completion) => self.equal_shares(completion),
        }
    }

    /// How ticks are counted where options cost something.
    pub fn budget_rule(&self, rule: BudgetRule) -> String {
        match rule {
            BudgetRule::EqualShares(completion) => self.equal_shares(completion),
            BudgetRule::Greedy => self.rule_greedy(),
            BudgetRule::Phragmen => self.rule_phragmen(),
        }
    }

    fn equal_shares(&self, completion: Completion) -> String {
        match completion {
            Completion::None => self.rule_equal_shares(),
            Completion::Add1 => self.rule_equal_shares_completed(self.rule_completion_add1()),
            Completion::Phragmen => self.rule_equal_shares_completed(self.rule_completion_phragmen()),
            Completion::Approval => self.rule_equal_shares_completed(self.rule_completion_approval()),
        }
    }

    /// How numbers are counted.
    pub fn score_rule(&self, rule: ScoreRule) -> String {
        match rule {
            ScoreRule::Sum => self.rule_sum(),
            ScoreRule::Mean => self.rule_mean(),
            ScoreRule::Star => self.rule_star(),
        }
    }

    /// How rankings are counted.
    pub fn ranking_rule(&self, rule: RankingRule) -> String {
        match rule {
            RankingRule::Schulze => self.rule_schulze(),
            RankingRule::SchulzeMargins => self.rule_schulze_margins(),
            RankingRule::RankedPairs => self.rule_ranked_pairs(),
            RankingRule::RankedPairsMargins => self.rule_ranked_pairs_margins(),
            RankingRule::Borda(BordaPoints::Mean) => self.rule_borda(),
            RankingRule::Borda(BordaPoints::Zero) => self.rule_borda_zero(),
            RankingRule::Borda(BordaPoints::Modified) => self.rule_borda_modified(),
            RankingRule::Copeland => self.rule_copeland(),
            RankingRule::Minimax => self.rule_minimax(),
            RankingRule::Kemeny => self.rule_kemeny(),
            RankingRule::InstantRunoff => self.rule_instant_runoff(),
        }
    }

    /// The name of a grade, 0 the worst, of so many: words for up to seven, numbers beyond.
    pub fn grade(&self, grade: u32, grades: u32) -> String {
        const NAMES: [fn(&Words) -> String; 7] = [
            Words::grade_reject,
            Words::grade_poor,
            Words::grade_passable,
            Words::grade_fair,
            Words::grade_good,
            Words::grade_very_good,
            Words::grade_excellent,
        ];
        // Fewer grades take the worst, the middle and the best of the words, so that the ends always say the same.
        let chosen: &[usize] = match grades {
            2 => &[0, 4],
            3 => &[0, 3, 4],
            4 => &[0, 2, 4, 6],
            5 => &[0, 2, 3, 4, 6],
            6 => &[0, 1, 2, 3, 4, 6],
            7 => &[0, 1, 2, 3, 4, 5, 6],
            _ => &[],
        };
        let place = usize::try_from(grade).unwrap_or(usize::MAX);
        match chosen.get(place).and_then(|name| NAMES.get(*name)) {
            Some(name) => name(self),
            None => self.grade_number(grade),
        }
    }

    fn weighing(&self, weighing: &Weighing) -> String {
        let (name, weight) = (weighing.name.to_string(), weighing.weight);
        if weighing.cost { self.method_criterion_cost(name, weight) } else { self.method_criterion(name, weight) }
    }

    /// A large number with its thousands apart, as it is printed: 1 070 000.
    pub fn thousands(&self, amount: u64) -> String {
        let figures = amount.to_string();
        let mut grouped = String::new();
        for (place, figure) in figures.chars().enumerate() {
            if place > 0 && (figures.len() - place).is_multiple_of(3) {
                // A space that no line is broken at.
                grouped.push('\u{a0}');
            }
            grouped.push(figure);
        }
        grouped
    }
}

#[cfg(test)]
mod tests {
    use crate::session::language::Language;
    use crate::words::Words;

    #[test]
    fn the_ends_of_every_scale_of_words_are_named() {
        let words = Words::new(Language::Spanish);
        assert_eq!(words.grade(0, 5), "Rechazar");
        assert_eq!(words.grade(4, 5), "Excelente");
        assert_eq!(words.grade(6, 7), "Excelente");
        assert_eq!(words.grade(8, 10), "Mención 8");
    }

    #[test]
    fn thousands_stand_apart() {
        let words = Words::new(Language::English);
        assert_eq!(words.thousands(999), "999");
        assert_eq!(words.thousands(1_070_000), "1\u{a0}070\u{a0}000");
    }
}
