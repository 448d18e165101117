//! The first line: what each column of a form's answers holds.

use super::labels::Labels;
use crate::ballot_files::fault::What;
use crate::ballot_files::form::Asked;
use crate::ballot_files::intake::Intake;
use crate::ballot_files::notice::Notice;
use crate::ballot_files::plain::is_one_of;
use crate::ballot_files::records::Records;
use crate::ballot_files::rows::Parts;
use crate::ballot_files::table::{parts, words};
use crate::session::Text;
use crate::session::round::Method;

/// What the columns hold.
#[derive(Debug)]
pub(super) struct Heading {
    pub(super) parts: Parts,
    /// The columns that may be answers, with their names.
    pub(super) others: Vec<(usize, Text)>,
}

impl Heading {
    /// Reads the header that `records` stands at. What is called as an option is one, whatever else it could be.
    pub(super) fn read(records: &Records<'_>, options: &Labels, asked: &Asked<'_>, intake: &mut Intake) -> Self {
        let mut heading = Self { parts: Parts::of(records, intake), others: Vec::new() };
        let (mut names, mut addresses) = (Vec::new(), Vec::new());
        for column in 0..heading.parts.width {
            let field = records.field(column);
            let name = parts::named(field);
            if name.is_empty() {
                heading.parts.nameless.push(column);
            } else if options.named(name.as_str()).is_some() {
                heading.others.push((column, name));
            } else if !heading.parts.take(column, records, intake) {
                match () {
                    () if is_one_of(field, words::NAMES) => names.push((column, name)),
                    () if is_one_of(field, words::ADDRESSES) => addresses.push((column, name)),
                    () if is_one_of(field, words::OF_FORMS) => intake.notices.push(Notice::Ignored { column: name }),
                    () => heading.others.push((column, name)),
                }
            }
        }
        heading.find_voter(names, addresses, asked, intake);
        heading
    }

    /// Without a column for it, the voter goes by a name where names are asked for, or where several rows are one person's;
    /// else by the address, which only tells who has answered twice.
    fn find_voter(
        &mut self,
        names: Vec<(usize, Text)>,
        addresses: Vec<(usize, Text)>,
        asked: &Asked<'_>,
        intake: &mut Intake,
    ) {
        let has_rows = matches!(asked.round.method, Method::Criteria { .. } | Method::Comparison { .. });
        let mut candidates = if asked.by_name {
            names
        } else if has_rows {
            names.into_iter().chain(addresses.clone()).collect()
        } else {
            intake.notices.extend(names.into_iter().map(|(_, column)| Notice::Ignored { column }));
            addresses.clone()
        };
        if self.parts.voter.is_none() && !candidates.is_empty() {
            self.parts.voter = Some(candidates.remove(0).0);
        }
        let left = candidates.into_iter().chain(addresses.into_iter().filter(|_| asked.by_name));
        let left = left.filter(|(column, _)| self.parts.voter != Some(*column));
        intake.notices.extend(left.map(|(_, column)| Notice::Ignored { column }));
    }

    /// Whether it is known whose the ballots are, where it must be; a fault if not.
    pub(super) fn is_signed(&self, asked: &Asked<'_>, line: usize, intake: &mut Intake) -> bool {
        let is_missing = asked.by_name && self.parts.voter.is_none();
        if is_missing {
            intake.faults.on_line(line, What::Missing { name: "voter" });
        }
        !is_missing
    }

    /// Leaves out the columns for which this holds, with a notice.
    pub(super) fn leave_out(&mut self, is_left_out: impl Fn(usize) -> bool, intake: &mut Intake) {
        let (left, kept) = std::mem::take(&mut self.others).into_iter().partition(|(column, _)| is_left_out(*column));
        self.others = kept;
        let left: Vec<(usize, Text)> = left;
        intake.notices.extend(left.into_iter().map(|(_, column)| Notice::Ignored { column }));
    }

    /// Takes out the column of one of these names.
    pub(super) fn take_out(&mut self, names: &[&str]) -> Option<usize> {
        parts::take_out(&mut self.others, names)
    }
}
