//! The lines below a header: whose ballot each one is, how many gave it and what it weighs.

use super::fault::{What, quote};
use super::intake::Intake;
use super::notice::Notice;
use super::numbers::whole;
use super::records::{Flaw, Records};
use super::share::Share;
use super::voters::Voters;
use crate::voting::Cast;

/// Which columns hold what every row has.
#[derive(Debug, Default)]
pub(super) struct Parts {
    pub(super) voter: Option<usize>,
    pub(super) weight: Option<usize>,
    pub(super) count: Option<usize>,
    /// Columns without a name before the last that has one.
    pub(super) nameless: Vec<usize>,
    /// How many columns there are, empty ones at the end not counted.
    pub(super) width: usize,
}

/// The rows below a header, one after the other.
pub(super) struct Rows<'a> {
    pub(super) records: Records<'a>,
    pub(super) parts: Parts,
    voters: Voters,
    /// Empty rows since the last that is not, with the line of the first: at the end they are no ballots.
    empty: usize,
    first_empty: usize,
}

/// The fault that a flaw of the quotes is.
pub(super) fn flawed(flaw: Flaw) -> What {
    match flaw {
        Flaw::Open => What::OpenQuote,
        Flaw::After => What::AfterQuote,
    }
}

impl<'a> Rows<'a> {
    /// The rows behind the record that `records` stands at, which is the header: what is amiss is told by its names.
    pub(super) fn new(records: Records<'a>, parts: Parts, intake: &mut Intake) -> Self {
        intake.faults.under(&records);
        Self { records, parts, voters: Voters::default(), empty: 0, first_empty: 0 }
    }

    /// Goes to the next row that is not empty and whose fields are as many as the header's; says how many empty ones it
    /// passed. `None` at the end.
    pub(super) fn advance(&mut self, intake: &mut Intake) -> Option<usize> {
        while !intake.is_full() && self.records.advance() {
            let line = self.records.line();
            if let Some(flaw) = self.records.flaw() {
                intake.faults.on_line(line, flawed(flaw));
                intake.turnout.add(1, Cast::Spoilt);
            } else if self.records.is_blank() {
                self.first_empty = if self.empty == 0 { line } else { self.first_empty };
                self.empty += 1;
            } else if self.has_other_width() {
                let (found, expected) = (self.records.len(), self.parts.width);
                intake.faults.on_line(line, What::FieldCount { found, expected });
                intake.turnout.add(1, Cast::Spoilt);
            } else {
                self.look_at_nameless(intake);
                return Some(std::mem::take(&mut self.empty));
            }
        }
        if intake.is_full() {
            intake.faults.on_line(self.records.line(), What::TooMuch);
        }
        if self.empty > 0 {
            intake.notices.push(Notice::EmptyRows { line: self.first_empty, rows: self.empty });
        }
        None
    }

    /// Fewer fields than the header, or something in one behind its last.
    fn has_other_width(&self) -> bool {
        let (found, expected) = (self.records.len(), self.parts.width);
        found < expected
            || found > Records::MOST_FIELDS
            || (expected..found).any(|column| !self.records.field(column).is_empty())
    }

    /// Says once of each column without a name that something stands in it.
    fn look_at_nameless(&mut self, intake: &mut Intake) {
        if self.parts.nameless.is_empty() {
            return;
        }
        let records = &self.records;
        self.parts.nameless.retain(|column| {
            let is_empty = records.field(*column).is_empty();
            if !is_empty {
                intake.faults.in_field(records, *column, What::Nameless);
            }
            is_empty
        });
    }

    /// Whether the voter of this row has none before it. A second ballot is left out, with a fault.
    pub(super) fn is_first_of_voter(&mut self, intake: &mut Intake) -> bool {
        let Some(column) = self.parts.voter else { return true };
        let Err(first_line) = self.voters.take(&self.records, column) else { return true };
        let voter = quote(self.records.field(column));
        intake.faults.in_field(&self.records, column, What::RepeatedVoter { voter, first_line });
        false
    }

    /// How many gave this row, and what it weighs. What cannot be read is a fault, and the row is spoilt.
    pub(super) fn share(&self, intake: &mut Intake) -> Option<Share> {
        let people = self.part(self.parts.count, Share::MOST_PEOPLE, false, intake);
        let each = self.part(self.parts.weight, Share::MOST_EACH, true, intake);
        if let (Some(people), Some(each)) = (people, each) {
            return Some(Share { people, each: u32::try_from(each).unwrap_or(u32::MAX) });
        }
        intake.turnout.add(people.unwrap_or(1), Cast::Spoilt);
        None
    }

    fn part(&self, column: Option<usize>, most: u64, is_weight: bool, intake: &mut Intake) -> Option<u64> {
        let Some(column) = column else { return Some(1) };
        let field = self.records.field(column);
        let greatest = i64::try_from(most).unwrap_or(i64::MAX);
        let part = whole(field, 1, greatest).ok().flatten().and_then(|part| u64::try_from(part).ok());
        if part.is_none() {
            let what = What::BadShare { is_weight, found: quote(field), most };
            intake.faults.in_field(&self.records, column, what);
        }
        part
    }
}
