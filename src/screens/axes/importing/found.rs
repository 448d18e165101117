//! What a file holds for a round: the good ballots, and why the rest is none.

use std::collections::BTreeMap;

use super::super::entry::{Entry, number};
use super::super::{Axes, slip, standing};
use crate::ballot_files::form::{self, Answered, Asked, Paper};
use crate::ballot_files::{Fault, Notice, What};
use crate::session::ballot::{Ballot, Marks};
use crate::session::fold::folded;
use crate::session::id::ParticipantId;
use crate::session::round::{Method, Round, Source};
use crate::session::{Act, Session, Text};
use crate::words::{Language, Words};

/// The faults that are told before the question: as many as find room on a small screen.
const TOLD: usize = 4;

/// What a file holds for a round.
#[derive(Debug, Default)]
pub(super) struct Found {
    /// The ballots that can be taken, in the order of the file; slips have no number yet.
    pub(super) ballots: Vec<Ballot>,
    /// By what their lines are known again.
    pub(super) prints: Vec<u64>,
    /// By what the whole file is.
    pub(super) source: Source,
    /// Lines that were taken before and are left out.
    pub(super) known: usize,
    /// By what these are known.
    pub(super) known_prints: Vec<u64>,
    /// Whether all of them say the same as ballots that are in already, and the lines do not tell whose they are.
    pub(super) is_alike: bool,
    lines: usize,
    faults: Vec<Problem>,
    more_faults: u64,
    remarks: Vec<String>,
}

/// Something for which a line, or the whole file, is left out.
#[derive(Debug)]
struct Problem {
    line: Option<usize>,
    text: String,
}

impl Found {
    /// Looks over a file for an open round.
    pub(super) fn of(axes: &Axes, session: &Session, round: &Round, bytes: &[u8], words: &Words) -> Self {
        let by_name = Entry::of(round) == Entry::Names;
        let answered = form::read(bytes, &Asked { round, by_name, grades: &grades(&round.method) });
        let mut found = Self {
            lines: answered.lines,
            more_faults: answered.more_faults,
            source: answered.source(),
            ..Self::default()
        };
        let labels: Vec<Text> = round.options.iter().map(|option| option.label.clone()).collect();
        found.faults = answered.faults.iter().map(|fault| problem(fault, round, &labels, words)).collect();
        found.remarks = remarks(&answered.notices, &labels, words);
        let mut looking = Looking { axes, session, round, words, found };
        if by_name {
            looking.names(&answered.papers);
        } else {
            looking.slips(&answered);
        }
        let mut found = looking.found;
        // Faults of the whole file first, then line by line.
        found.faults.sort_by_key(|fault| fault.line);
        found
    }

    /// Whether something is at fault.
    pub(super) fn has_faults(&self) -> bool {
        !self.faults.is_empty()
    }

    /// What is to be known before the ballots are taken.
    pub(super) fn told(&self, name: &str, round: &Round, words: &Words) -> Vec<String> {
        self.told_with(name, round, TOLD, words)
    }

    /// The same with every fault.
    pub(super) fn told_whole(&self, name: &str, round: &Round, words: &Words) -> Vec<String> {
        self.told_with(name, round, usize::MAX, words)
    }

    fn told_with(&self, name: &str, round: &Round, most: usize, words: &Words) -> Vec<String> {
        let blanks = self.ballots.iter().filter(|ballot| ballot.marks == Marks::Blank).count();
        let mut said = words.axes_import_found(number(self.ballots.len()), name, number(self.lines));
        if blanks > 0 && !round.is_sealed() {
            said = format!("{said} · {}", words.axes_blanks(number(blanks)));
        }
        let mut told = vec![said];
        if self.is_alike {
            told.push(words.axes_import_alike());
        }
        if self.known > 0 {
            told.push(words.axes_import_known(number(self.known)));
        }
        told.extend(self.remarks.iter().cloned());
        told.extend(self.told_faults(round, most, words));
        told
    }

    /// The first faults, and how many more there are. Of a secret round only the lines are said: the room reads this too.
    fn told_faults(&self, round: &Round, most: usize, words: &Words) -> Vec<String> {
        if self.faults.is_empty() {
            return Vec::new();
        }
        if round.is_sealed() {
            let mut lines: Vec<usize> = self.faults.iter().filter_map(|fault| fault.line).collect();
            lines.dedup();
            let lines: Vec<String> = lines.iter().map(ToString::to_string).collect();
            let whole = self.faults.iter().filter(|fault| fault.line.is_none()).map(|fault| fault.text.clone());
            let by_line = (!lines.is_empty()).then(|| words.axes_import_secret_faults(lines.join(", ")));
            return whole.chain(by_line).collect();
        }
        let all = self.faults.len() + usize::try_from(self.more_faults).unwrap_or(usize::MAX);
        let mut told = vec![words.axes_import_faults(number(all))];
        told.extend(self.faults.iter().take(most).map(|fault| fault.text.clone()));
        let left = all.saturating_sub(most.min(self.faults.len()));
        told.extend((left > 0).then(|| words.axes_import_more_faults(number(left))));
        told
    }
}

/// A file being looked over.
struct Looking<'a> {
    axes: &'a Axes,
    session: &'a Session,
    round: &'a Round,
    words: &'a Words,
    found: Found,
}

impl Looking<'_> {
    /// Takes the ballots of a round by roll call: each is its voter's, who has one.
    fn names(&mut self, papers: &[Paper]) {
        let mut trial = self.session.clone();
        for paper in papers {
            let Some(who) = self.whose(&paper.voter) else {
                self.left_out(paper.line, self.words.axes_import_unknown_voter(paper.voter.as_str()));
                continue;
            };
            let has_voted = trial.round(self.round.id).is_some_and(|it| standing::ballot_of(it, who).is_some());
            if has_voted {
                self.left_out(paper.line, self.words.axes_import_voted(paper.voter.as_str()));
                continue;
            }
            let weight = self.session.vote_weight(self.round, Some(who));
            let ballot = Ballot { voter: Some(who), slip: None, weight, marks: slip::tidy(paper.marks.clone()) };
            match trial.apply(Act::Cast { round: self.round.id, ballot: ballot.clone() }) {
                Ok(()) => self.take(paper, ballot),
                Err(refusal) => self.left_out(paper.line, self.words.refusal(&refusal, self.session)),
            }
        }
    }

    /// The participant of this name, or the one who votes for the institution of this name.
    fn whose(&self, name: &Text) -> Option<ParticipantId> {
        let same = |other: &Text| alike(other.as_str()) == alike(name.as_str());
        let only = |mut found: Vec<ParticipantId>| if found.len() == 1 { found.pop() } else { None };
        let voters = self.session.voters_of(self.round);
        let called = |people: &[&crate::session::participant::Participant]| {
            only(people.iter().filter(|it| same(&it.name)).map(|it| it.id).collect())
        };
        let everybody: Vec<_> = self.session.participants.iter().collect();
        let institution = || only(voters.iter().filter(|it| same(&it.institution)).map(|it| it.id).collect());
        called(&voters).or_else(|| called(&everybody)).or_else(institution)
    }

    /// Takes slips; those of lines that were taken before are left out.
    fn slips(&mut self, answered: &Answered) {
        let mut before = self.taken_before(answered);
        let mut weighs_otherwise = false;
        let first = self.first_taken_before(answered);
        for (place, paper) in answered.papers.iter().enumerate() {
            let times = before.get_mut(&paper.print).filter(|times| **times > 0).map(|times| *times -= 1);
            if place < first || times.is_some() {
                self.found.known += 1;
                self.found.known_prints.push(paper.print);
                continue;
            }
            let weight = self.session.vote_weight(self.round, None);
            weighs_otherwise |= paper.weight.is_some_and(|written| written != weight);
            let ballot = Ballot { voter: None, slip: None, weight, marks: slip::tidy(paper.marks.clone()) };
            match self.round.accepts(&ballot) {
                Ok(()) => self.take(paper, ballot),
                Err(refusal) => self.left_out(paper.line, self.words.refusal(&refusal, self.session)),
            }
        }
        if weighs_otherwise {
            self.found.remarks.push(self.words.axes_import_weights());
        }
        self.found.is_alike = self.found.known == 0 && self.is_alike();
    }

    /// How many of the first lines were taken before, as the round itself tells after a new start: answers that came in later
    /// stand below them. Lines that tell nothing but the answers may begin like those of other people.
    fn first_taken_before(&self, answered: &Answered) -> usize {
        let sources = self.round.sources.iter().filter(|_| !self.round.ballots.is_empty());
        let first = sources.filter(|source| answered.begins_with(source));
        let lines = first.filter_map(|source| usize::try_from(source.lines).ok());
        lines.filter(|lines| answered.tells_apart || *lines == answered.papers.len()).max().unwrap_or(0)
    }

    /// How often each line was taken before. Lines that tell nothing but the answers may be other people's: they are known
    /// only where the whole file is one that was taken.
    fn taken_before(&self, answered: &Answered) -> BTreeMap<u64, usize> {
        let prints: Vec<u64> = answered.papers.iter().map(|paper| paper.print).collect();
        let known =
            |it: &&super::Taken| it.is_in(self.round) && (answered.tells_apart || it.is(self.round.id, &prints));
        let mut before = BTreeMap::new();
        for print in self.axes.taken.iter().filter(known).flat_map(super::Taken::prints) {
            *before.entry(*print).or_insert(0) += 1;
        }
        before
    }

    /// Whether every ballot found says the same as one that the round has already.
    fn is_alike(&self) -> bool {
        let there = if self.round.is_sealed() { self.axes.held.of(self.round.id) } else { &self.round.ballots };
        let mut left: BTreeMap<&Marks, usize> = BTreeMap::new();
        for ballot in there {
            *left.entry(&ballot.marks).or_insert(0) += 1;
        }
        let mut is_there = |ballot: &Ballot| match left.get_mut(&ballot.marks) {
            Some(times) if *times > 0 => {
                *times -= 1;
                true
            }
            _ => false,
        };
        self.found.ballots.len() > 1 && self.found.ballots.iter().all(&mut is_there)
    }

    fn take(&mut self, paper: &Paper, ballot: Ballot) {
        self.found.ballots.push(ballot);
        self.found.prints.push(paper.print);
    }

    fn left_out(&mut self, line: usize, why: String) {
        let text = self.words.ballots_at_line(line.to_string(), why);
        self.found.faults.push(Problem { line: Some(line), text });
    }
}

/// A name by which people are known whatever its accents, capitals and spaces.
fn alike(name: &str) -> String {
    folded(name).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The words for the grades of a method, in every language.
fn grades(method: &Method) -> Vec<(String, i32)> {
    let Method::MajorityJudgment { grades, .. } = method else { return Vec::new() };
    let of_language = |language| {
        let words = Words::new(language);
        let named = |grade: u32| Some((words.grade(grade, *grades), i32::try_from(grade).ok()?));
        (0..*grades).filter_map(named).collect::<Vec<_>>()
    };
    Language::ALL.into_iter().flat_map(of_language).collect()
}

/// A fault in words that know of the round.
fn problem(fault: &Fault, round: &Round, labels: &[Text], words: &Words) -> Problem {
    let text = match (&fault.what, &round.method) {
        (What::NoOptions, _) => words.axes_import_no_options(),
        (What::Missing { name: "voter" }, _) => words.axes_import_no_names(),
        (What::NotANumber { found }, Method::MajorityJudgment { grades, .. }) => {
            let names: Vec<String> = (0..*grades).rev().map(|grade| words.grade(grade, *grades)).collect();
            words.ballot_fault_at(fault, words.axes_import_no_grade(found.as_str(), names.join(", ")))
        }
        _ => words.ballot_fault(fault, labels),
    };
    Problem { line: fault.line, text }
}

/// What should be known of the file: columns left out in one sentence, options without a column in another.
fn remarks(notices: &[Notice], labels: &[Text], words: &Words) -> Vec<String> {
    let ignored = notices.iter().filter_map(|notice| match notice {
        Notice::Ignored { column } => Some(column.to_string()),
        _ => None,
    });
    let absent = notices.iter().filter_map(|notice| match notice {
        Notice::NoColumn { option } => labels.get(*option).map(Text::to_string),
        _ => None,
    });
    let (ignored, absent): (Vec<String>, Vec<String>) = (ignored.collect(), absent.collect());
    let mut remarks = Vec::new();
    remarks.extend((!absent.is_empty()).then(|| words.axes_import_absent(words.quoted(absent.into_iter()))));
    remarks.extend((!ignored.is_empty()).then(|| words.axes_import_columns(words.quoted(ignored.into_iter()))));
    let rest = notices.iter().filter(|it| !matches!(it, Notice::Ignored { .. } | Notice::NoColumn { .. }));
    remarks.extend(rest.map(|notice| words.ballot_notice(notice, labels)));
    remarks
}
