//! A session as its file and its journal tell it together; nothing is changed by looking.

use jiff::civil::DateTime;

use super::error::{Error, Kind, Result};
use super::file_system::FileSystem;
use super::format::{self, Content};
use super::heading::{Revision, Trust};
use super::journal::{Found, Journal};
use super::places::Places;
use crate::session::History;

/// What was found on the disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Loaded {
    /// The session file.
    pub content: Content,
    /// By what the file can be known again.
    pub seen: Seen,
    /// The session with all its steps, those included that only the journal holds.
    pub history: History,
    /// The revision of the session in `history`.
    pub revision: Revision,
    /// How the journal stands to the file.
    pub journal: Fit,
}

/// By what the content of a file is known again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Seen {
    length: usize,
    checksum: u32,
}

/// How a journal stands to its session file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Fit {
    /// There is none.
    None,
    /// It leads to the file, and perhaps beyond.
    Leads {
        /// Its text up to the last step that could be taken.
        text: String,
        /// The bytes of its first line.
        base: usize,
        /// Whether something follows that could not be read or taken.
        rest: bool,
        /// When the last step was taken, if the file does not hold it yet.
        unsaved_until: Option<DateTime>,
    },
    /// It is sound but does not lead to the file.
    Foreign(Box<Journal>),
    /// It cannot be read at all.
    Unsound,
    /// A newer program wrote it, in this format.
    Newer(u32),
}

impl Seen {
    pub(super) fn of(bytes: &[u8]) -> Self {
        Self { length: bytes.len(), checksum: crc32fast::hash(bytes) }
    }
}

impl Loaded {
    /// The revision that the file itself holds; 0 for a file without a heading.
    pub(super) fn saved(&self) -> Revision {
        self.content.heading.as_ref().map_or(0, |heading| heading.revision)
    }

    /// The format that keeps us from writing, because it is newer than ours.
    pub(super) fn newer(&self) -> Option<u32> {
        match (&self.content.heading, &self.journal) {
            (Some(heading), _) if self.content.is_newer() => Some(heading.format),
            (_, Fit::Newer(format)) => Some(*format),
            _ => None,
        }
    }
}

/// Reads a session and its journal.
pub(super) fn load(system: &dyn FileSystem, places: &Places) -> Result<Loaded> {
    let path = places.session();
    let bytes = system.read(path, format::LIMIT + 1).map_err(|error| Error::of(path, &error))?;
    let content = format::read(&bytes).map_err(|fault| Error::new(path, Kind::Unreadable(Box::new(fault))))?;
    let journal = read_journal(system, places)?;
    let saved = content.heading.as_ref().map_or(0, |heading| heading.revision);
    let mut loaded = Loaded {
        history: History::new(content.session.clone()),
        seen: Seen::of(&bytes),
        revision: saved,
        journal: Fit::None,
        content,
    };
    loaded.journal = match journal {
        None => Fit::None,
        Some((Found::Unsound, _)) => Fit::Unsound,
        Some((Found::Newer(format), _)) => Fit::Newer(format),
        Some((Found::Journal(journal), bytes)) => loaded.join(journal, &bytes),
    };
    Ok(loaded)
}

/// The journal of a session and its bytes, if there is one.
pub(super) fn read_journal(system: &dyn FileSystem, places: &Places) -> Result<Option<(Found, Vec<u8>)>> {
    let path = places.journal();
    match system.read(&path, u64::MAX) {
        Ok(bytes) => Ok(Some((Found::read(&bytes), bytes))),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Error::of(&path, &error)),
    }
}

impl Loaded {
    /// Takes the steps of the journal, if they lead to the file.
    fn join(&mut self, journal: Box<Journal>, bytes: &[u8]) -> Fit {
        let saved = self.saved();
        let session = &self.content.session;
        let comparable = self.content.trust == Trust::Checked && !self.content.is_newer();
        if !comparable || journal.base.id != session.id || !(journal.revision..=journal.last()).contains(&saved) {
            return Fit::Foreign(journal);
        }
        let mut replay = journal.replay(Some(saved));
        if replay.revision != saved || !format::same(replay.history.session(), session) {
            return Fit::Foreign(journal);
        }
        replay.go_on(&journal, None);
        let last = journal.entries.iter().find(|entry| entry.revision == replay.revision && entry.revision > saved);
        let unsaved_until = last.map(|entry| entry.at);
        let (text, rest) = bytes.split_at(replay.end.min(bytes.len()));
        let text = String::from_utf8_lossy(text).into_owned();
        let fit = Fit::Leads { text, base: journal.base_end, rest: !rest.is_empty(), unsaved_until };
        self.revision = replay.revision;
        self.history = replay.history;
        fit
    }
}
