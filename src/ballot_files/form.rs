//! What people answered in a form, as ballots of a round: its options are known, and so is what a ballot must be.

use sha2::{Digest as _, Sha256};

use super::fault::Fault;
use super::intake::Intake;
use super::notice::Notice;
use super::{table, text_of};
use crate::session::Text;
use crate::session::ballot::Marks;
use crate::session::round::{Round, Source};

/// What is asked of a form.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    /// The round whose options, method and criteria are looked for.
    pub round: &'a Round,
    /// Whether each ballot must say whose it is.
    pub by_name: bool,
    /// Words that stand for a grade, whatever their accents and case: those of every language that may be in a form.
    pub grades: &'a [(String, i32)],
}

/// What a form's answers say. A line with a fault gives no ballot.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Answered {
    /// The ballots. Whether each keeps within what a person may give is for the round to say.
    pub papers: Vec<Paper>,
    /// How many lines hold answers, good or not.
    pub lines: usize,
    /// Whether a line says more than the answers, such as the hour or a name: the same line is then the same person's.
    pub tells_apart: bool,
    /// What is wrong.
    pub faults: Vec<Fault>,
    /// How many faults there are besides those listed.
    pub more_faults: u64,
    /// What should be known, but is no fault. Options go by their place in the round.
    pub notices: Vec<Notice>,
}

impl Answered {
    /// By what the file is known again.
    pub fn source(&self) -> Source {
        Source { lines: u32::try_from(self.papers.len()).unwrap_or(u32::MAX), digest: digest(&self.papers) }
    }

    /// Whether the good lines of a file that was taken before stand here first, and others below them at most.
    pub fn begins_with(&self, source: &Source) -> bool {
        let lines = usize::try_from(source.lines).unwrap_or(usize::MAX);
        lines > 0 && self.papers.get(..lines).is_some_and(|first| digest(first) == source.digest)
    }
}

fn digest(papers: &[Paper]) -> Text {
    let mut digest = Sha256::new();
    for paper in papers {
        digest.update(paper.print.to_be_bytes());
    }
    let halves = digest.finalize().into_iter().flat_map(|byte| [byte >> 4, byte & 15]);
    let figures: String = halves.filter_map(|half| char::from_digit(half.into(), 16)).collect();
    Text::new(&figures)
}

/// The ballot of one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paper {
    /// The line it stands on, or the first of them.
    pub line: usize,
    /// By what its lines are known again: the same lines have the same print, in whatever file.
    pub print: u64,
    /// Whose it is, as the file says; empty where it does not.
    pub voter: Text,
    /// What it weighs, where the file says so.
    pub weight: Option<u32>,
    /// What was marked.
    pub marks: Marks,
}

/// Reads the answers to a form from a table (CSV). Columns that belong to no option are left out with a notice.
pub fn read(bytes: &[u8], asked: &Asked<'_>) -> Answered {
    let mut intake = Intake::default();
    let mut answered = Answered::default();
    // Where something else than text stands in it, an answer may be cut short there.
    if let Some(text) = text_of(bytes, &mut intake).filter(|text| !text.contains('\0')) {
        table::form::read(text.as_bytes(), asked, &mut intake, &mut answered);
    }
    let is_named = answered.papers.iter().any(|paper| !paper.voter.is_empty());
    let has_more = intake.notices.iter().any(|notice| matches!(notice, Notice::Ignored { .. }));
    Answered {
        tells_apart: is_named || has_more,
        faults: intake.faults.listed,
        more_faults: intake.faults.unlisted,
        notices: intake.notices,
        ..answered
    }
}
