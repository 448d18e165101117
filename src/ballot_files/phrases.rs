//! Faults and notices in words.

use super::fault::{Declared, Fault, Holds, What};
use super::notice::{Encoding, Notice};
use crate::session::Text;
use crate::words::Words;

impl Words {
    /// What is wrong with a file of ballots on these options, with line and column where it has a place.
    pub fn ballot_fault(&self, fault: &Fault, options: &[Text]) -> String {
        self.ballot_fault_at(fault, self.ballot_fault_what(&fault.what, options))
    }

    /// The same, said of the fault in other words.
    pub fn ballot_fault_at(&self, fault: &Fault, what: String) -> String {
        match (fault.line, fault.column, &fault.heading) {
            (Some(line), Some(column), Some(heading)) => {
                self.ballots_at_heading(column.to_string(), heading.as_str(), line.to_string(), what)
            }
            (Some(line), Some(column), None) => self.ballots_at_column(column.to_string(), line.to_string(), what),
            (Some(line), None, _) => self.ballots_at_line(line.to_string(), what),
            (None, ..) => what,
        }
    }

    fn ballot_fault_what(&self, what: &What, options: &[Text]) -> String {
        let name = |option: &usize| options.get(*option).map(Text::to_string).unwrap_or_default();
        match what {
            What::RepeatedOption { option } => self.ballots_fault_repeated_option(name(option)),
            What::OptionTwice { option } => self.ballots_fault_option_twice(name(option)),
            What::SameOption { option } => self.ballots_fault_same_option(name(option)),
            What::OverOption { option, given, most } => {
                self.ballots_fault_over_option(self.thousands(*given), self.thousands(*most), name(option))
            }
            What::TooManyOptions { found, most } => {
                self.ballots_fault_too_many_options(self.many(*found), self.many(*most))
            }
            What::OtherKind { holds } => self.ballots_fault_other_kind(self.ballot_holds(*holds)),
            What::Declared { what, said, found } => self.ballot_declared(*what, *said, *found),
            What::FieldCount { found, expected } => {
                self.ballots_fault_field_count(self.many(*expected), self.many(*found))
            }
            What::OutOfScale { found, least, most } => {
                self.ballots_fault_out_of_scale(found.as_str(), self.signed(*least), self.signed(*most))
            }
            What::OverPoints { given, points } => {
                self.ballots_fault_over_points(self.thousands(*given), self.thousands(*points))
            }
            What::UnderPoints { given, least } => {
                self.ballots_fault_under_points(self.thousands(*given), self.thousands(*least))
            }
            What::OverCredits { cost, credits } => {
                self.ballots_fault_over_credits(self.thousands(*cost), self.thousands(*credits))
            }
            What::TooManyMarks { given, most } => {
                self.ballots_fault_too_many_marks(self.many(*given), self.many(*most))
            }
            What::TooFewMarks { given, least } => {
                self.ballots_fault_too_few_marks(self.many(*given), self.many(*least))
            }
            What::Incomplete { given, expected } => {
                self.ballots_fault_incomplete(self.many(*expected), self.many(*given))
            }
            What::TooManyCategories { found, most } => {
                self.ballots_fault_too_many_categories(self.many(*found), self.many(*most))
            }
            What::PointsCount { found, expected } => {
                self.ballots_fault_points_count(self.many(*expected), self.many(*found))
            }
            What::BadShare { is_weight: true, found, most } => {
                self.ballots_fault_bad_weight(found.as_str(), self.thousands(*most))
            }
            What::BadShare { is_weight: false, found, most } => {
                self.ballots_fault_bad_count(found.as_str(), self.thousands(*most))
            }
            What::OtherShare { first_line } => self.ballots_fault_other_share(first_line.to_string()),
            What::RepeatedVoter { voter, first_line } => {
                self.ballots_fault_repeated_voter(first_line.to_string(), voter.as_str())
            }
            What::RepeatedJudgment { first_line } => self.ballots_fault_repeated_judgment(first_line.to_string()),
            plain => self.ballot_fault_plain(plain),
        }
    }

    /// What is wrong where nothing is counted.
    fn ballot_fault_plain(&self, what: &What) -> String {
        match what {
            What::Empty => self.ballots_fault_empty(),
            What::Workbook => self.ballots_fault_workbook(),
            What::NulByte => self.ballots_fault_nul_byte(),
            What::NoHeader => self.ballots_fault_no_header(),
            What::NoOptions => self.ballots_fault_no_options(),
            What::NoBallots => self.ballots_fault_no_ballots(),
            What::TooMuch => self.ballots_fault_too_much(),
            What::TooHeavy => self.ballots_fault_too_heavy(),
            What::BadValue { name, found } => self.ballots_fault_bad_value(found.as_str(), name.as_str()),
            What::Missing { name } => self.ballots_fault_missing(*name),
            What::Repeated { name } => self.ballots_fault_repeated(name.as_str()),
            What::Nameless => self.ballots_fault_nameless(),
            What::BadCriterion { found } => self.ballots_fault_bad_criterion(found.as_str()),
            What::Unsigned => self.ballots_fault_unsigned(),
            What::OpenQuote => self.ballots_fault_open_quote(),
            What::AfterQuote => self.ballots_fault_after_quote(),
            What::NotANumber { found } => self.ballots_fault_not_a_number(found.as_str()),
            What::DecimalComma { found } => self.ballots_fault_decimal_comma(found.as_str()),
            What::NotWhole { found } => self.ballots_fault_not_whole(found.as_str()),
            What::NotATick { found } => self.ballots_fault_not_a_tick(found.as_str()),
            What::NotAStance { found } => self.ballots_fault_not_a_stance(found.as_str()),
            What::Ambiguous { found } => self.ballots_fault_ambiguous(found.as_str()),
            What::NotADegree { found } => self.ballots_fault_not_a_degree(found.as_str()),
            What::NotARatio { found } => self.ballots_fault_not_a_ratio(found.as_str()),
            What::UnknownOption { found } => self.ballots_fault_unknown_option(found.as_str()),
            What::Tied => self.ballots_fault_tied(),
            What::BadOrder { found } => self.ballots_fault_bad_order(found.as_str()),
            What::UnknownVoteType { found } => self.ballots_fault_unknown_vote_type(found.as_str()),
            What::BadAmount { found } => self.ballots_fault_bad_amount(found.as_str()),
            What::OutsideSection { found } => self.ballots_fault_outside_section(found.as_str()),
            // These are told with their numbers.
            _ => String::new(),
        }
    }

    fn ballot_holds(&self, holds: Holds) -> String {
        match holds {
            Holds::Orders => self.ballots_holds_orders(),
            Holds::Categories(count) => self.ballots_holds_categories(count),
            Holds::Ticks => self.ballots_holds_ticks(),
            Holds::Points => self.ballots_holds_points(),
            Holds::Scores => self.ballots_holds_scores(),
        }
    }

    fn ballot_declared(&self, what: Declared, said: u64, found: u64) -> String {
        let (found, said) = (self.thousands(found), self.thousands(said));
        match what {
            Declared::Options => self.ballots_fault_declared_options(found, said),
            Declared::Voters => self.ballots_fault_declared_voters(found, said),
            Declared::Orders => self.ballots_fault_declared_orders(found, said),
            Declared::Categories => self.ballots_fault_declared_categories(found, said),
        }
    }

    /// What should be known of a file of ballots on these options.
    pub fn ballot_notice(&self, notice: &Notice, options: &[Text]) -> String {
        let name = |option: &usize| options.get(*option).map(Text::to_string).unwrap_or_default();
        match notice {
            Notice::ReadAs(Encoding::Windows1252) => self.ballots_notice_windows(),
            Notice::ReadAs(Encoding::Utf16) => self.ballots_notice_utf16(),
            Notice::Ignored { column } => self.ballots_notice_ignored(column.as_str()),
            Notice::Grid { question } => self.ballots_notice_grid(question.as_str()),
            Notice::NamesAreNumbers => self.ballots_notice_names_are_numbers(),
            Notice::NoColumn { option } => self.ballots_notice_no_column(name(option)),
            Notice::EmptyRows { line, rows } => self.ballots_notice_empty_rows(line.to_string(), *rows),
            Notice::Nobody { line, ballots } => self.ballots_notice_nobody(*ballots, line.to_string()),
            Notice::OneOption => self.ballots_notice_one_option(),
            Notice::OnlyBlanks => self.ballots_notice_only_blanks(),
            Notice::Renamed { option } => self.ballots_notice_renamed(name(option)),
            Notice::OtherType { said } => self.ballots_notice_other_type(said.as_str()),
            Notice::CategoriesAsRanks => self.ballots_notice_categories_as_ranks(),
            Notice::ReadAsTicks => self.ballots_notice_read_as_ticks(),
            Notice::OverCost { ballots } => self.ballots_notice_over_cost(*ballots),
            Notice::NoWeight { criterion } => self.ballots_notice_no_weight(criterion.as_str()),
            Notice::MissingPairs { voter, given, pairs } if voter.is_empty() => {
                self.ballots_notice_missing_pairs(self.many(*given), self.many(*pairs))
            }
            Notice::MissingPairs { voter, given, pairs } => {
                self.ballots_notice_missing_pairs_of(self.many(*given), self.many(*pairs), voter.as_str())
            }
        }
    }

    fn many(&self, count: usize) -> String {
        self.thousands(count as u64)
    }

    fn signed(&self, number: i64) -> String {
        let size = self.thousands(number.unsigned_abs());
        if number < 0 { format!("−{size}") } else { size }
    }
}
