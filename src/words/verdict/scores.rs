//! What an option came to, in the unit of its method.

use crate::session::round::method::{RankingRule, ScoreRule};
use crate::session::round::{Method, Round};
use crate::voting::Fraction;
use crate::words::Words;

impl Words {
    /// What an option came to, in the unit of the method: «26 puntos».
    pub fn score(&self, method: &Method, score: Fraction) -> String {
        let whole = score.rounded(1);
        match method {
            Method::Hands => self.axes_score_favour(whole),
            Method::Consent => self.verdict_score_consent(whole),
            Method::Approval { .. } | Method::Budget { .. } => self.axes_score_ticks(whole),
            Method::MajorityJudgment { grades, .. } => {
                self.axes_quoted(self.grade(u32::try_from(whole).unwrap_or(0), *grades))
            }
            Method::Ranking { rule: RankingRule::Borda(_) } => self.points(score),
            Method::Ranking { rule: RankingRule::Copeland } => match whole {
                0 => self.verdict_score_balance_even(),
                1.. => self.verdict_score_balance(whole),
                _ => self.verdict_score_balance_lost(whole.saturating_abs()),
            },
            Method::Ranking { rule: RankingRule::InstantRunoff } if score.is_whole() => self.verdict_score_first(whole),
            Method::Ranking { rule: RankingRule::InstantRunoff } => self.verdict_score_firsts(self.decimal(score)),
            Method::Ranking { .. } => self.verdict_score_duels(whole),
            Method::Score { rule: ScoreRule::Mean, .. } => self.verdict_score_mean(self.decimal(score)),
            Method::Score { .. } | Method::Criteria { .. } | Method::Dots { .. } => self.points(score),
            Method::Comparison { .. } => self.axes_percent(score.percent()),
            Method::Quadratic { .. } | Method::Single => self.axes_score_votes(whole),
        }
    }

    /// So many points; a part of one has its decimals.
    fn points(&self, score: Fraction) -> String {
        if score.is_whole() {
            self.axes_score_points(score.rounded(1))
        } else {
            self.verdict_score_points(self.decimal(score))
        }
    }

    /// The same without its unit, for a column of numbers.
    pub fn bare_score(&self, method: &Method, score: Fraction) -> String {
        match method {
            Method::MajorityJudgment { grades, .. } => {
                self.grade(u32::try_from(score.rounded(1)).unwrap_or(0), *grades)
            }
            Method::Comparison { .. } => self.axes_percent(score.percent()),
            _ => self.decimal(score),
        }
    }

    /// The score of an option of a round, for a column of numbers: of duels, how many of how many were won.
    pub fn score_in_column(&self, round: &Round, score: Fraction) -> String {
        match round.method {
            Method::Ranking { rule: RankingRule::Borda(_) | RankingRule::Copeland | RankingRule::InstantRunoff } => {
                self.decimal(score)
            }
            Method::Ranking { .. } => {
                self.verdict_duels_of(super::names::count(round.options.len().saturating_sub(1)), score.rounded(1))
            }
            _ => self.bare_score(&round.method, score),
        }
    }

    /// The head of the column of scores.
    pub fn score_header(&self, method: &Method) -> String {
        match method {
            Method::Dots { .. } | Method::Ranking { rule: RankingRule::Borda(_) } => self.report_points_header(),
            Method::Single | Method::Hands | Method::Quadratic { .. } => self.report_votes_header(),
            Method::Approval { .. } | Method::Budget { .. } => self.report_approvals_header(),
            Method::MajorityJudgment { .. } => self.verdict_header_grade(),
            Method::Score { rule: ScoreRule::Mean, .. } => self.verdict_header_mean(),
            Method::Comparison { .. } => self.report_weight(),
            Method::Ranking { rule: RankingRule::Copeland } => self.verdict_header_balance(),
            Method::Ranking { rule: RankingRule::InstantRunoff } => self.verdict_header_first_places(),
            Method::Ranking { .. } => self.verdict_header_duels_won(),
            Method::Score { .. } | Method::Criteria { .. } | Method::Consent => self.report_score_header(),
        }
    }

    /// A number with up to two decimals, halves rounded up.
    pub fn decimal(&self, number: Fraction) -> String {
        if number.is_whole() {
            return number.rounded(1).to_string();
        }
        let hundredths = number.rounded(100);
        let (sign, size) = (if hundredths < 0 { "−" } else { "" }, hundredths.unsigned_abs());
        let (whole, part) = (size / 100, format!("{:02}", size % 100));
        format!("{sign}{}", self.report_decimal(part, whole))
    }
}
