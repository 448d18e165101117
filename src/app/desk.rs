//! The session on the desk: its history, where it is kept, and how much of it is safely on the disk.

use std::path::PathBuf;

use jiff::civil::DateTime;

use crate::screens::Scene;
use crate::session::{History, Session};
use crate::words::Words;

/// An open session.
#[derive(Clone, Debug, PartialEq)]
pub struct Desk {
    /// What was done to it.
    pub history: History,
    /// Its file.
    pub path: PathBuf,
    /// Whether it may be changed here, and if not, why.
    pub mode: Mode,
    /// How much of it is on the disk.
    pub safety: Safety,
}

/// Whether a session may be changed here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mode {
    /// It may.
    Write,
    /// It was opened for reading.
    Read,
    /// Somebody else writes it; who, in words.
    Follow(String),
    /// It is of a newer format than this program writes.
    Newer,
}

/// How much of a session is on the disk. A revision is the count of moves since the session was made.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Safety {
    /// The revision on the screen.
    pub revision: u64,
    /// The revision that the journal holds for certain.
    pub journaled: u64,
    /// The revision that the session file holds.
    pub saved: u64,
    /// A save is under way.
    pub saving: bool,
    /// What went wrong with the disk, until the session file was written whole again.
    pub trouble: Option<String>,
    /// Somebody else changed the session file: both versions are on the disk, and nobody has yet said which one goes on.
    pub conflict: bool,
    /// Whether the person was asked what to do about the trouble.
    pub asked: bool,
}

impl Safety {
    /// Everything done is on the disk: in the journal or in the session file.
    pub fn is_safe(&self) -> bool {
        self.journaled.max(self.saved) >= self.revision
    }

    /// The disk takes what is written.
    pub fn is_well(&mut self) {
        (self.trouble, self.asked, self.conflict) = (None, false, false);
    }

    /// The session file itself holds everything done.
    pub fn is_saved(&self) -> bool {
        self.saved >= self.revision && self.trouble.is_none() && !self.conflict
    }

    /// The session file lags behind, or nobody knows whether it does, and no save is under way.
    pub fn needs_saving(&self) -> bool {
        !self.saving && (self.saved < self.revision || self.trouble.is_some())
    }
}

impl Desk {
    /// What its screens may look at, at this hour and with a number that nobody could foresee.
    pub fn scene<'a>(&'a self, (now, chance): (DateTime, u64), words: &'a Words) -> Scene<'a> {
        let (session, revision) = (self.session(), self.safety.revision);
        Scene { session, revision, now, chance, writable: self.is_writable(), words }
    }

    /// Shows the session as somebody else has written it. It is on the disk as it is, and is another one than before.
    pub fn follow(&mut self, session: Session) {
        self.history = History::new(session);
        let revision = self.safety.revision + 1;
        (self.safety.revision, self.safety.journaled, self.safety.saved) = (revision, revision, revision);
    }

    /// The session as it is now.
    pub fn session(&self) -> &Session {
        self.history.session()
    }

    /// Whether it may be changed here.
    pub fn is_writable(&self) -> bool {
        self.mode == Mode::Write
    }
}
