//! The ballots: on each line how many people gave one, and the ballot.

use std::collections::HashSet;

use super::head::Head;
use crate::ballot_files::fault::{Declared, What, quote};
use crate::ballot_files::intake::Intake;
use crate::ballot_files::lines::Lines;
use crate::ballot_files::numbers::natural;
use crate::ballot_files::share::Share;
use crate::voting::Cast;

/// What is wrong with a ballot, and at which byte of it.
pub(super) type Wrong = (usize, What);

/// A line with a ballot.
#[derive(Clone, Copy, Debug)]
pub(super) struct Line<'a> {
    pub(super) number: usize,
    pub(super) share: Share,
    text: &'a [u8],
    /// Where the ballot begins.
    start: usize,
}

impl<'a> Line<'a> {
    /// The ballot, without the count before it.
    pub(super) fn ballot(&self) -> &'a [u8] {
        self.text.get(self.start..).unwrap_or_default()
    }

    /// What the ballot is; a wrong one is spoilt, and a fault.
    pub(super) fn settled(&self, cast: Result<Cast, Wrong>, intake: &mut Intake) -> Cast {
        cast.unwrap_or_else(|(at, what)| {
            let before = self.text.get(..self.start + at).unwrap_or(self.text);
            intake.faults.add(Some(self.number), Some(String::from_utf8_lossy(before).chars().count() + 1), what);
            Cast::Spoilt
        })
    }
}

/// The next line with a ballot whose count can be read.
pub(super) fn next<'a>(lines: &mut Lines<'a>, separator: u8, intake: &mut Intake) -> Option<Line<'a>> {
    loop {
        let (number, text) = lines.next()?;
        if intake.is_full() {
            intake.faults.on_line(number, What::TooMuch);
            return None;
        }
        if text.starts_with(b"#") {
            continue;
        }
        let at = text.iter().position(|byte| *byte == separator).unwrap_or(text.len());
        let (count, _) = text.split_at(at);
        match natural(count.trim_ascii()) {
            Some(people @ 1..=Share::MOST_PEOPLE) => {
                let spaces = text.iter().skip(at + 1).take_while(|byte| **byte == b' ').count();
                return Some(Line { number, share: Share { people, each: 1 }, text, start: at + 1 + spaces });
            }
            // Some collections list the orders that nobody gave, too.
            Some(0) => intake.passed_by_all(number),
            _ => {
                let (is_weight, found, most) = (false, quote(count), Share::MOST_PEOPLE);
                intake.faults.add(Some(number), Some(1), What::BadShare { is_weight, found, most });
                intake.turnout.add(1, Cast::Spoilt);
            }
        }
    }
}

/// Compares what the head declares with what was found.
pub(super) fn compare(head: &Head<'_>, intake: &mut Intake) {
    if let Some((line, said)) = head.voters.filter(|(_, said)| *said != intake.turnout.voters) {
        let found = intake.turnout.voters;
        intake.faults.on_line(line, What::Declared { what: Declared::Voters, said, found });
    }
    let Some((line, said)) = head.orders else { return };
    let ballots = || head.body.clone().map(|(_, text)| text).filter(|text| !text.starts_with(b"#"));
    if ballots().count() as u64 == said {
        return;
    }
    // The same ballot may stand on several lines: only different ones are declared.
    let order = |text: &'_ [u8]| text.iter().position(|byte| *byte == head.separator).unwrap_or(0);
    let different: HashSet<&[u8]> = ballots().filter_map(|text| text.get(order(text)..)).collect();
    let found = different.len() as u64;
    if found != said {
        intake.faults.on_line(line, What::Declared { what: Declared::Orders, said, found });
    }
}
