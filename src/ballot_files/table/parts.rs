//! What the first line of a table says of every row: whose it is, what it weighs, how many gave it.

use super::words;
use crate::ballot_files::fault::What;
use crate::ballot_files::intake::Intake;
use crate::ballot_files::plain::is_one_of;
use crate::ballot_files::records::Records;
use crate::ballot_files::rows::{Parts, flawed};
use crate::session::Text;

impl Parts {
    /// Those of the header that `records` stands at, with none of its columns taken yet. A flaw of its quotes is a fault.
    pub(super) fn of(records: &Records<'_>, intake: &mut Intake) -> Self {
        if let Some(flaw) = records.flaw() {
            intake.faults.on_line(records.line(), flawed(flaw));
        }
        let fields = 0..records.len().min(Records::MOST_FIELDS);
        let width = fields.rev().find(|column| !records.field(*column).is_empty()).map_or(0, |last| last + 1);
        Self { width, ..Self::default() }
    }

    /// Takes a column that is one of them by its name; `false` where it is none. A second one of the same is a fault.
    pub(super) fn take(&mut self, column: usize, records: &Records<'_>, intake: &mut Intake) -> bool {
        let field = records.field(column);
        let part = if is_one_of(field, words::VOTER) {
            &mut self.voter
        } else if is_one_of(field, words::WEIGHT) {
            &mut self.weight
        } else if is_one_of(field, words::COUNT) {
            &mut self.count
        } else {
            return false;
        };
        if part.is_none() {
            *part = Some(column);
        } else {
            intake.faults.in_field(records, column, What::Repeated { name: named(field) });
        }
        true
    }
}

/// The name of a column as it is told.
pub(super) fn named(field: &[u8]) -> Text {
    Text::new(&String::from_utf8_lossy(field))
}

/// Takes out the column of one of these names.
pub(super) fn take_out(columns: &mut Vec<(usize, Text)>, names: &[&str]) -> Option<usize> {
    let place = columns.iter().position(|(_, name)| is_one_of(name.as_str().as_bytes(), names))?;
    Some(columns.remove(place).0)
}
