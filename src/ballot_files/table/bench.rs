//! Judges whose lines stand anywhere in a table.

use std::collections::{HashMap, HashSet};

use crate::ballot_files::fault::What;
use crate::ballot_files::intake::Intake;
use crate::ballot_files::rows::Rows;
use crate::ballot_files::share::Share;
use crate::session::Text;

/// The judges of a table, in the order in which they are first named. All lines are one judge's where nobody is named.
#[derive(Debug, Default)]
pub(super) struct Bench {
    pub(super) judges: Vec<(Text, Share)>,
    /// The place of each, and the line on which it is first named.
    places: HashMap<Text, (usize, usize)>,
    /// Those of whom some row cannot be counted.
    spoilt: HashSet<Text>,
}

impl Bench {
    /// The judge of a row; a fault and `None` where the row cannot be counted.
    pub(super) fn judge(&mut self, rows: &Rows<'_>, intake: &mut Intake) -> Option<usize> {
        let name = name(rows);
        let line = rows.records.line();
        let share = rows.share(intake)?;
        if let Some((place, first_line)) = self.places.get(&name).copied() {
            if self.judges.get(place).is_some_and(|(_, first)| *first != share) {
                intake.faults.on_line(line, What::OtherShare { first_line });
                return None;
            }
            return Some(place);
        }
        if !intake.takes(share, 0, line) {
            return None;
        }
        self.places.insert(name.clone(), (self.judges.len(), line));
        self.judges.push((name, share));
        Some(self.judges.len() - 1)
    }

    /// The row cannot be counted: what its judge says elsewhere is not all that they said, so none of it counts.
    pub(super) fn spoil(&mut self, rows: &Rows<'_>) {
        self.spoilt.insert(name(rows));
    }

    /// Whether every row of this judge can be counted.
    pub(super) fn is_whole(&self, judge: &Text) -> bool {
        !self.spoilt.contains(judge)
    }
}

/// Who judges in a row; all rows are of one judge where nobody is named.
fn name(rows: &Rows<'_>) -> Text {
    rows.parts.voter.map(|column| Text::new(&String::from_utf8_lossy(rows.records.field(column)))).unwrap_or_default()
}
