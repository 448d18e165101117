//! Tables of answers for a round: a column an option, or one column with the names of options; for criteria a column an
//! option and criterion; for comparisons a column a pair. Criteria and comparisons may have a row each, too.

mod cells;
mod heading;
mod judged;
mod labels;
mod listed;
mod pairs;

use sha2::{Digest as _, Sha256};

use super::delimiter;
use crate::ballot_files::fault::{What, quote};
use crate::ballot_files::form::{Answered, Asked, Paper};
use crate::ballot_files::intake::Intake;
use crate::ballot_files::records::Records;
use crate::ballot_files::rows::Rows;
use crate::ballot_files::share::Share;
use crate::session::Text;
use crate::session::ballot::Marks;
use crate::session::round::Method;
use heading::Heading;
use labels::Labels;

/// The most ballots that are taken: far more than people in a hall.
const MOST_PAPERS: usize = 10_000;

/// Reads the answers.
pub(in crate::ballot_files) fn read(text: &[u8], asked: &Asked<'_>, intake: &mut Intake, answered: &mut Answered) {
    let Some(records) = delimiter::opened(text) else { return intake.faults.on_file(What::Empty) };
    let options = Labels::of_options(asked.round);
    let heading = Heading::read(&records, &options, asked, intake);
    answered.lines = lines(records.clone());
    let papers = &mut answered.papers;
    match &asked.round.method {
        Method::Criteria { criteria, .. } => {
            let criteria = Labels::of_criteria(criteria);
            judged::read(heading, records, (&options, &criteria), asked, intake, papers);
        }
        Method::Comparison { .. } => pairs::read(heading, records, &options, asked, intake, papers),
        _ => cells::read(heading, records, &options, asked, intake, papers),
    }
}

/// How many lines below the header hold something.
fn lines(mut records: Records<'_>) -> usize {
    let mut lines = 0;
    while records.advance() {
        lines += usize::from(!records.is_blank());
    }
    lines
}

/// Adds the ballot of a row, once for each who gave it; `false` when there are too many.
fn put(rows: &Rows<'_>, share: Share, marks: &Marks, intake: &mut Intake, papers: &mut Vec<Paper>) -> bool {
    let weight = rows.parts.weight.map(|_| share.each);
    let print = print_of([rows.records.bytes()]);
    let paper = Paper { line: rows.records.line(), print, voter: voter(rows), weight, marks: marks.clone() };
    put_paper(share.people, paper, intake, papers)
}

/// By what the lines of a ballot are known again in another file, and by later versions of the program.
fn print_of<'b>(lines: impl IntoIterator<Item = &'b [u8]>) -> u64 {
    let mut digest = Sha256::new();
    for line in lines {
        digest.update(line);
    }
    digest.finalize().iter().take(8).fold(0, |number, byte| (number << 8) | u64::from(*byte))
}

/// Adds a ballot, once for each who gave it; `false` when there are too many.
fn put_paper(people: u64, paper: Paper, intake: &mut Intake, papers: &mut Vec<Paper>) -> bool {
    let people = usize::try_from(people).unwrap_or(usize::MAX);
    if people > MOST_PAPERS.saturating_sub(papers.len()) {
        intake.faults.on_line(paper.line, What::TooMuch);
        return false;
    }
    papers.extend(std::iter::repeat_n(paper, people));
    true
}

/// Whose the row is, as the file says.
fn voter(rows: &Rows<'_>) -> Text {
    let field = |column| Text::new(&String::from_utf8_lossy(rows.records.field(column)));
    rows.parts.voter.map(field).unwrap_or_default()
}

/// Whether the row says whose it is, where each must.
fn is_signed(rows: &Rows<'_>, asked: &Asked<'_>, intake: &mut Intake) -> bool {
    let Some(column) = rows.parts.voter.filter(|_| asked.by_name) else { return true };
    let field = rows.records.field(column);
    if field.is_empty() {
        intake.faults.in_field(&rows.records, column, What::Unsigned);
    }
    !field.is_empty()
}

/// The option, by its place in the round, that a field names.
fn option(field: &[u8], options: &Labels) -> Result<usize, What> {
    options.find(&String::from_utf8_lossy(field)).ok_or_else(|| What::UnknownOption { found: quote(field) })
}
