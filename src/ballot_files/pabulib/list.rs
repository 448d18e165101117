//! The projects, with their costs.

use std::collections::HashMap;

use super::columns::Columns;
use super::meta::amount;
use crate::ballot_files::fault::{What, quote};
use crate::ballot_files::intake::Intake;
use crate::ballot_files::records::Records;
use crate::session::Text;
use crate::voting::Fraction;
use crate::voting::ballots::Rankings;

/// The projects as they are read.
#[derive(Debug, Default)]
pub(super) struct List {
    pub(super) ids: Vec<Text>,
    pub(super) titles: Vec<Text>,
    /// `None` where one cannot be read.
    pub(super) costs: Vec<Option<Fraction>>,
    places: HashMap<Vec<u8>, usize>,
}

impl List {
    /// Takes the record that `records` stands at.
    pub(super) fn take(&mut self, records: &Records<'_>, columns: &Columns, intake: &mut Intake) {
        let line = records.line();
        if records.len() < columns.len() {
            let (found, expected) = (records.len(), columns.len());
            intake.faults.on_line(line, What::FieldCount { found, expected });
            return;
        }
        let id = records.field(columns.place("project_id").unwrap_or(0));
        if id.is_empty() {
            intake.faults.on_line(line, What::UnknownOption { found: Text::default() });
            return;
        }
        if let Some(option) = self.places.get(id) {
            intake.faults.on_line(line, What::RepeatedOption { option: *option });
            return;
        }
        self.places.insert(id.to_vec(), self.ids.len());
        self.ids.push(Text::new(&String::from_utf8_lossy(id)));
        let title = columns.place("name").map(|column| records.field(column)).unwrap_or_default();
        self.titles.push(Text::new(&String::from_utf8_lossy(title)));
        self.costs.push(columns.place("cost").and_then(|column| amount(records, column, intake)));
    }

    /// The place of the project of this name.
    pub(super) fn place(&self, id: &[u8]) -> Result<usize, What> {
        self.places.get(id).copied().ok_or_else(|| What::UnknownOption { found: quote(id) })
    }

    /// Whether there are more than can be counted.
    pub(super) fn is_too_long(&self) -> bool {
        self.ids.len() > Rankings::MOST_OPTIONS
    }
}
