//! A session that is open: what is on the disk, what we wrote, and who may write.

mod opening;
mod saving;

use std::io;
use std::path::{Path, PathBuf};

use jiff::civil::DateTime;

use super::atomic::{self, Lasting};
use super::error::{Error, Kind, Result, Safe};
use super::file_system::{Attributes, FileSystem};
use super::heading::{Revision, Trust};
use super::journal::{Writer, line_of};
use super::loaded::Seen;
use super::lock::Lock;
use super::places::Places;
use crate::session::{Move, Session};

pub use opening::{Mode, Notice, Opening, open};
pub use saving::Saved;
pub(super) use saving::numbered;

/// A session that is open.
#[derive(Debug)]
pub struct Opened {
    places: Places,
    /// Held while we write; `None` for reading.
    lock: Protection,
    trust: Trust,
    /// What we last saw or made of the session file.
    file: FileState,
    /// The revision of the session in the hands of the screen.
    revision: Revision,
    journal: JournalState,
    /// The lines of steps accepted that are not on the disk for sure. A journal has no gaps: they go before the next.
    waiting: String,
    /// The last version of ours that was kept aside because the file had been changed by others.
    conflict: Option<PathBuf>,
    watched: Watched,
}

/// Whether we write, and whether others are kept from it.
#[derive(Debug)]
enum Protection {
    Reading,
    /// Writing on a disk that knows no locks.
    Unlocked,
    Locked {
        _lock: Lock,
    },
}

#[derive(Clone, Copy, Debug)]
struct FileState {
    revision: Revision,
    seen: Seen,
    lasting: Lasting,
}

#[derive(Debug)]
enum JournalState {
    /// It begins with the first step, from this state.
    NotBegun(Box<Session>, Revision),
    Begun(Writer),
    /// It was changed by others. The next save makes a new beginning.
    Lost,
}

/// By what a change of the files is noticed without reading them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Watched {
    file: Option<Attributes>,
    journal: Option<Attributes>,
}

impl Watched {
    fn look(system: &dyn FileSystem, places: &Places) -> Self {
        Self { file: system.attributes(places.session()).ok(), journal: system.attributes(&places.journal()).ok() }
    }
}

impl Opened {
    /// The session file.
    pub fn path(&self) -> &Path {
        self.places.session()
    }

    /// Whether this is for writing.
    pub fn mode(&self) -> Mode {
        if matches!(self.lock, Protection::Reading) { Mode::Read } else { Mode::Write }
    }

    /// The revision of the last step taken.
    pub fn revision(&self) -> Revision {
        self.revision
    }

    /// Brings steps to the disk, all at once; gives the revision of the last one.
    ///
    /// On failure they stay in memory, and the next call or the next save tries again.
    pub fn append(&mut self, system: &dyn FileSystem, steps: &[(Move, DateTime)]) -> Result<Revision> {
        self.check_writing()?;
        for (step, at) in steps {
            // Counted at once, because the screen has taken it, whatever the disk says.
            self.revision += 1;
            let line = line_of(self.revision, *at, step).map_err(|error| self.lose_journal(&error))?;
            self.waiting.push_str(&line);
        }
        self.flush(system).map_err(|error| error.leaving(Safe::FileAndMemory))?;
        Ok(self.revision)
    }

    /// A journal that lacks a step cannot be gone on with.
    fn lose_journal(&mut self, error: &io::Error) -> Error {
        self.journal = JournalState::Lost;
        Error::of(&self.places.journal(), error).leaving(Safe::FileAndMemory)
    }

    /// Brings to the disk what waits for it.
    fn flush(&mut self, system: &dyn FileSystem) -> Result<()> {
        if self.waiting.is_empty() {
            return Ok(());
        }
        self.begin_journal(system)?;
        let path = self.places.journal();
        let written = match &mut self.journal {
            JournalState::Begun(writer) => {
                writer.write(system, &self.waiting).map_err(|error| Error::of(&path, &error))?
            }
            JournalState::NotBegun(..) | JournalState::Lost => false,
        };
        if !written {
            self.journal = JournalState::Lost;
            return Err(Error::new(&path, Kind::JournalChanged));
        }
        self.waiting.clear();
        Ok(())
    }

    /// Begins the journal if it has not begun; another one in its place is kept aside.
    fn begin_journal(&mut self, system: &dyn FileSystem) -> Result<()> {
        let JournalState::NotBegun(base, revision) = &self.journal else { return Ok(()) };
        let path = self.places.journal();
        set_aside(system, &self.places)?;
        let writer = Writer::begin(system, path.clone(), base, *revision).map_err(|error| Error::of(&path, &error))?;
        self.journal = JournalState::Begun(writer);
        Ok(())
    }

    /// Lets the next step begin a new journal from `session`, the state as it is now.
    fn renew_journal(&mut self, session: &Session) {
        self.journal = JournalState::NotBegun(Box::new(session.clone()), self.revision);
        self.waiting.clear();
    }

    fn check_writing(&self) -> Result<()> {
        if matches!(self.lock, Protection::Reading) {
            return Err(Error::new(self.path(), Kind::NotForWriting));
        }
        if self.trust != Trust::Checked {
            return Err(Error::new(self.path(), Kind::NotAccepted));
        }
        Ok(())
    }

    /// What is new on the disk since we last looked, for one who follows the work of others.
    pub fn follow(&mut self, system: &dyn FileSystem) -> Result<Option<Opening>> {
        let now = Watched::look(system, &self.places);
        if now == self.watched {
            return Ok(None);
        }
        let opening = opening::read(system, &self.places)?;
        self.watched = now;
        self.revision = opening.revision;
        Ok(Some(opening))
    }

    /// Brings what still waits to the disk, before this is dropped, which lets others write.
    pub fn finish(&mut self, system: &dyn FileSystem) -> Result<()> {
        if self.mode() == Mode::Read {
            return Ok(());
        }
        self.flush(system).map_err(|error| error.leaving(Safe::FileAndMemory))
    }
}

/// Gives the journal another name, so that nothing in it is lost; says which.
fn set_aside(system: &dyn FileSystem, places: &Places) -> Result<Option<PathBuf>> {
    let path = places.journal();
    let bytes = match system.read(&path, u64::MAX) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(Error::of(&path, &error)),
    };
    let kept = atomic::create_numbered(system, |number| places.aside(number), &bytes);
    let (kept, _) = kept.map_err(|error| Error::of(&path, &error))?;
    system.remove(&path).map_err(|error| Error::of(&path, &error))?;
    Ok(Some(kept))
}
