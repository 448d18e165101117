//! The columns of a section by their names.

use crate::ballot_files::records::Records;

/// The columns of a section by their names.
#[derive(Debug, Default)]
pub(super) struct Columns(Vec<Vec<u8>>);

impl Columns {
    /// Those of the header that `records` stands at.
    pub(super) fn of(records: &Records<'_>) -> Self {
        let fields = 0..records.len().min(Records::MOST_FIELDS);
        let mut names: Vec<Vec<u8>> = fields.map(|column| records.field(column).to_ascii_lowercase()).collect();
        while names.last().is_some_and(Vec::is_empty) {
            names.pop();
        }
        Self(names)
    }

    /// Where the column of this name is.
    pub(super) fn place(&self, name: &str) -> Option<usize> {
        self.0.iter().position(|column| column == name.as_bytes())
    }

    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.0.len()
    }
}
