//! The first line of a table: what each column holds.

use std::collections::HashSet;

use super::{parts, words};
use crate::ballot_files::fault::What;
use crate::ballot_files::intake::Intake;
use crate::ballot_files::named::Named;
use crate::ballot_files::notice::Notice;
use crate::ballot_files::plain::is_one_of;
use crate::ballot_files::records::Records;
use crate::ballot_files::rows::Parts;
use crate::ballot_files::wanted::Wanted;
use crate::session::Text;
use crate::voting::ballots::Rankings;

/// What the columns of a table hold.
#[derive(Debug)]
pub(super) struct Header {
    pub(super) parts: Parts,
    /// The other columns with their names, without those to leave out.
    pub(super) others: Vec<(usize, Text)>,
}

impl Header {
    /// Reads the header from the record that `records` stands at.
    pub(super) fn read(records: &Records<'_>, wanted: &Wanted, intake: &mut Intake) -> Self {
        let mut header = Self { parts: Parts::of(records, intake), others: Vec::new() };
        for column in 0..header.parts.width {
            header.take(column, records, wanted, intake);
        }
        header
    }

    fn take(&mut self, column: usize, records: &Records<'_>, wanted: &Wanted, intake: &mut Intake) {
        let field = records.field(column);
        let name = parts::named(field);
        if name.is_empty() {
            self.parts.nameless.push(column);
        } else if wanted.ignore.contains(&name) || (self.others.is_empty() && is_one_of(field, words::OF_FORMS)) {
            intake.notices.push(Notice::Ignored { column: name });
        } else if !self.parts.take(column, records, intake) {
            self.others.push((column, name));
        }
    }

    /// Takes out the column of one of these names.
    pub(super) fn take_out(&mut self, names: &[&str]) -> Option<usize> {
        parts::take_out(&mut self.others, names)
    }
}

/// The options, and in which column each one is.
#[derive(Debug, Default)]
pub(super) struct Options {
    pub(super) names: Vec<Text>,
    /// Column and option.
    pub(super) columns: Vec<(usize, usize)>,
}

impl Options {
    /// Makes options of all other columns of the header that `records` stands at; a fault and `None` where there are none.
    pub(super) fn of(header: &Header, records: &Records<'_>, wanted: &Wanted, intake: &mut Intake) -> Option<Self> {
        // A name that is known beforehand is no question with an option in brackets.
        let known: HashSet<&Text> = wanted.options.iter().collect();
        let is_known = header.others.iter().any(|(_, name)| known.contains(name));
        let others = if is_known { header.others.clone() } else { without_question(&header.others, intake) };
        if are_numbers(header, &others) {
            let mut names: Vec<&Text> = others.iter().map(|(_, name)| name).collect();
            names.sort();
            if names.windows(2).any(|pair| pair[0] == pair[1]) {
                intake.faults.on_line(records.line(), What::NoHeader);
                return None;
            }
            intake.notices.push(Notice::NamesAreNumbers);
        }
        let (found, most) = (others.len().max(wanted.options.len()), Rankings::MOST_OPTIONS);
        if found > most {
            intake.faults.on_line(records.line(), What::TooManyOptions { found, most });
            return None;
        }
        let mut options = Self::default();
        let mut named = Named::new(&wanted.options);
        let mut taken = HashSet::new();
        for (column, name) in others {
            let what = match named.place(name.as_str().as_bytes()) {
                Ok(option) if taken.insert(option) => {
                    options.columns.push((column, option));
                    continue;
                }
                Ok(option) => What::RepeatedOption { option },
                Err(what) => what,
            };
            intake.faults.in_field(records, column, what);
        }
        options.names = named.names;
        let absent = (0..options.names.len()).filter(|option| !taken.contains(option));
        intake.notices.extend(absent.map(|option| Notice::NoColumn { option }));
        if options.columns.is_empty() {
            intake.faults.on_line(records.line(), What::NoOptions);
            return None;
        }
        Some(options)
    }
}

/// Whether the header is numbers only, as a line of ballots is.
fn are_numbers(header: &Header, others: &[(usize, Text)]) -> bool {
    let has_names = header.parts.voter.or(header.parts.weight).or(header.parts.count).is_some();
    let is_number = |(_, name): &(usize, Text)| name.as_str().bytes().all(|byte| byte.is_ascii_digit());
    !has_names && !others.is_empty() && others.iter().all(is_number)
}

/// Names such as `Question [Option]`, with which forms name the columns of a grid, without the question that they share.
fn without_question(others: &[(usize, Text)], intake: &mut Intake) -> Vec<(usize, Text)> {
    let parts = |name: &Text| {
        let (question, option) = name.as_str().strip_suffix(']')?.rsplit_once('[')?;
        Some((question.trim_end().to_owned(), Text::new(option)))
    };
    let mut options = Vec::new();
    let mut shared = None;
    for (column, name) in others {
        let Some((question, option)) = parts(name).filter(|(_, option)| !option.is_empty()) else {
            return others.to_vec();
        };
        if shared.get_or_insert_with(|| question.clone()) != &question {
            return others.to_vec();
        }
        options.push((*column, option));
    }
    match shared {
        Some(question) if others.len() > 1 => intake.notices.push(Notice::Grid { question: Text::new(&question) }),
        _ => return others.to_vec(),
    }
    options
}
