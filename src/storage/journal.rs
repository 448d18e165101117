//! The steps of a session, each on the disk before the screen says that it is saved.
//!
//! `NAME.journal` is a list of RON values, a line each, with a comment that holds the crc32 of what stands before it. The
//! first is the base, a whole session; the others are steps. The journal keeps all steps since its base, so that undo
//! survives a restart; saving the session file does not shorten it.

mod aside;
mod line;
mod writer;

use jiff::civil::DateTime;

use super::format;
use super::heading::Revision;
use crate::session::{History, Move, Session};
pub(super) use aside::{cut_off, set_aside};
use line::Line;
pub(super) use writer::Writer;

/// What a journal holds, as far as it is sound.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Journal {
    /// The session at the start.
    pub base: Session,
    /// The revision of the base.
    pub revision: Revision,
    /// The steps since, in order, without gaps.
    pub entries: Vec<Entry>,
    /// The bytes up to the end of the base.
    pub base_end: usize,
}

/// A step taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The revision that it made.
    pub revision: Revision,
    /// When, in the local time of the machine.
    pub at: DateTime,
    /// What was done.
    pub step: Move,
    /// The bytes of the journal up to the end of this step.
    pub end: usize,
}

/// What came of reading a journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// A journal, sound at least at its start.
    Journal(Box<Journal>),
    /// Nothing that can be read.
    Unsound,
    /// A journal of a newer program, in this format.
    Newer(u32),
}

/// A session replayed from a journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Replay {
    /// The session with all that was done to it since the base.
    pub history: History,
    /// Its revision.
    pub revision: Revision,
    /// The bytes of the journal up to the last step that could be taken.
    pub end: usize,
}

impl Found {
    /// Reads a journal, up to the first bad line.
    pub fn read(bytes: &[u8]) -> Self {
        let mut lines = line::sound(bytes);
        match lines.next() {
            Some((Line::Base { format, revision, session }, base_end)) if format <= format::CURRENT => {
                let mut journal = Journal { base: session.into_owned(), revision, entries: Vec::new(), base_end };
                journal.read_entries(lines);
                Self::Journal(Box::new(journal))
            }
            Some((Line::Base { format, .. }, _)) => Self::Newer(format),
            _ => line::newer_base(bytes).map_or(Self::Unsound, Self::Newer),
        }
    }
}

impl Journal {
    fn read_entries(&mut self, lines: impl Iterator<Item = (Line<'static>, usize)>) {
        let mut last = self.revision;
        for (line, end) in lines {
            let Line::Entry { revision, at, step } = line else { return };
            if Some(revision) != last.checked_add(1) {
                return;
            }
            self.entries.push(Entry { revision, at, step: step.into_owned(), end });
            last = revision;
        }
    }

    /// The revision of the last sound step.
    pub fn last(&self) -> Revision {
        self.entries.last().map_or(self.revision, |entry| entry.revision)
    }

    /// When the last sound step was taken.
    pub fn last_at(&self) -> Option<DateTime> {
        self.entries.last().map(|entry| entry.at)
    }

    /// Takes the steps up to `revision`, or all of them; stops before one that is refused.
    pub fn replay(&self, revision: Option<Revision>) -> Replay {
        let history = History::new(self.base.clone());
        let mut replay = Replay { history, revision: self.revision, end: self.base_end };
        replay.go_on(self, revision);
        replay
    }
}

impl Replay {
    /// Takes the steps that follow, up to `revision`, or all of them; stops before one that is refused.
    pub fn go_on(&mut self, journal: &Journal, revision: Option<Revision>) {
        let from = self.revision;
        let until = revision.unwrap_or(Revision::MAX);
        for entry in journal.entries.iter().filter(|entry| entry.revision > from && entry.revision <= until) {
            if self.history.take(entry.step.clone()).is_err() {
                return;
            }
            self.revision = entry.revision;
            self.end = entry.end;
        }
    }
}
