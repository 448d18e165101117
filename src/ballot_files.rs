//! Other people's ballots: files of other programs, answers to forms and tables of spreadsheets, read into the tables
//! that the methods count. Bytes come in and values go out; nothing here touches the disk.
//!
//! | module | reads | writes |
//! |---|---|---|
//! | `table` | tables with a header (CSV) | `write::table` |
//! | `preflib` | orders and categories of `PrefLib` | `write::preflib` |
//! | `pabulib` | participatory budgets of Pabulib | `write::pabulib` |
//!
//! [`read`] never fails as a whole: what can be read is in the [`BallotFile`], and each thing that cannot is a [`Fault`]
//! with its line, so that a person can mend the file. A ballot at fault is spoilt, never trimmed to fit.

pub mod fault;
pub mod form;
pub mod format;
pub mod notice;
pub mod projects;
pub mod wanted;
pub mod write;

mod decoded;
mod intake;
mod lines;
mod named;
pub mod names;
mod numbers;
mod pabulib;
mod phrases;
mod plain;
mod preflib;
mod records;
mod rows;
mod rules;
mod share;
mod table;
mod voters;

use std::borrow::Cow;

use crate::session::Text;
use crate::session::round::method::Weighing;
use crate::voting::Votes;
use crate::voting::ballots::Ballots;
pub use fault::{Fault, Holds, What};
pub use format::Format;
use intake::Intake;
pub use notice::Notice;
pub use projects::Projects;
pub use wanted::{Kind, Wanted};
pub use write::{Unwritable, write};

/// What a file holds, as far as it could be read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BallotFile {
    /// The options, by the names that the file has for them.
    pub options: Vec<Text>,
    /// The ballots that say something; `None` where the file as a whole could not be read.
    pub ballots: Option<Ballots>,
    /// What the blank ballots weigh, which are not among the others.
    pub blank: u64,
    /// What the heaviest vote weighs among the ballots that are blank or cannot be counted.
    pub silent: u64,
    /// The criteria of numbers by criteria, in the order of the file. Weights are whole: `0.5` beside `2` is 1 beside 4.
    pub criteria: Vec<Weighing>,
    /// What the options cost, and what there is to spend, where the file says so.
    pub projects: Option<Projects>,
    /// How many voted.
    pub turnout: Votes,
    /// What is wrong; what is not at fault was read all the same.
    pub faults: Vec<Fault>,
    /// How many faults there are besides those listed.
    pub more_faults: u64,
    /// What should be known, but is no fault.
    pub notices: Vec<Notice>,
}

/// Reads a file of ballots. Whatever its bytes are, it comes back with what could be read and with a fault for each thing
/// that could not.
pub fn read(bytes: &[u8], format: Format, wanted: &Wanted) -> BallotFile {
    let mut intake = Intake::default();
    let mut file = BallotFile::default();
    if let Some(text) = text_of(bytes, &mut intake) {
        fill(&mut file, &text, format, wanted, &mut intake);
    }
    let Intake { faults, notices, turnout, blank, silent, criteria, .. } = intake;
    BallotFile {
        turnout,
        blank,
        silent,
        criteria,
        faults: faults.listed,
        more_faults: faults.unlisted,
        notices,
        ..file
    }
}

/// What kind of ballots a file holds, where its format tells; a table (CSV) does not.
pub fn holds(bytes: &[u8], format: Format) -> Option<Holds> {
    if format == Format::Csv {
        return None;
    }
    // No format holds comparisons, so that nothing is read but what the file says of itself.
    let file = read(bytes, format, &Kind::Comparisons.into());
    file.faults
        .into_iter()
        .find_map(|fault| if let What::OtherKind { holds } = fault.what { Some(holds) } else { None })
}

/// What kind of ballot a table (CSV) holds, where its first rows leave no doubt. Numbers leave one, unless all are 1 or 0:
/// they may be ranks, scores, grades or points.
pub fn guessed(bytes: &[u8]) -> Option<Kind> {
    table::guessed(bytes)
}

/// How workbooks of spreadsheet programs begin: packed ones, and those of before 2007.
const WORKBOOKS: [&[u8]; 2] = [b"PK\x03\x04", b"\xd0\xcf\x11\xe0"];

/// The text of a file, whatever it is written in, with what is odd about it; `None` where it is none.
fn text_of<'b>(bytes: &'b [u8], intake: &mut Intake) -> Option<Cow<'b, str>> {
    if WORKBOOKS.iter().any(|mark| bytes.starts_with(mark)) {
        intake.faults.on_file(What::Workbook);
        return None;
    }
    let decoded = decoded::decoded(bytes);
    intake.notices.extend(decoded.from.map(Notice::ReadAs));
    if let Some(zero) = decoded.text.bytes().position(|byte| byte == 0) {
        let lines = decoded.text.bytes().take(zero).filter(|byte| *byte == b'\n').count();
        intake.faults.on_line(lines + 1, What::NulByte);
    }
    Some(decoded.text)
}

fn fill(file: &mut BallotFile, text: &str, format: Format, wanted: &Wanted, intake: &mut Intake) {
    let options_and_ballots = match format {
        Format::Csv => table::read(text.as_bytes(), wanted, intake),
        Format::Pabulib => {
            let content = pabulib::read(text.as_bytes(), wanted.kind, intake);
            content.and_then(|(options, projects, ballots)| {
                file.projects = Some(projects);
                file.options = options;
                Some((file.options.clone(), ballots?))
            })
        }
        _ => preflib::read(text, format, wanted.kind, intake),
    };
    if let Some((options, ballots)) = options_and_ballots {
        file.options = options;
        file.ballots = Some(ballots);
        intake.conclude(file.options.len());
    }
}
