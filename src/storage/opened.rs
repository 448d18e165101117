//! A session that is open: what is on the disk, what we wrote, and who may write.

mod opening;
mod saving;

use std::io;
use std::path::{Path, PathBuf};

use jiff::civil::DateTime;

use super::atomic::Lasting;
use super::error::{Error, Kind, Result, Safe};
use super::file_system::{Attributes, FileSystem};
use super::heading::{Revision, Trust};
use super::journal::Writer;
use super::loaded::Seen;
use super::lock::Lock;
use super::places::Places;
use crate::session::Move;
use crate::session::id::SessionId;

pub use opening::{Mode, Notice, Opening, open};
pub(super) use opening::{open_with, take_lock};
pub use saving::Saved;
pub(super) use saving::{numbered, rescue};

/// A session that is open.
#[derive(Debug)]
pub struct Opened {
    places: Places,
    /// The session in the file: no other is written over it.
    session: SessionId,
    /// Held while we write; `None` for reading.
    lock: Protection,
    trust: Trust,
    /// What we last saw or made of the session file.
    file: FileState,
    /// The revision of the session in the hands of the screen.
    revision: Revision,
    /// `None` for reading.
    journal: Option<Writer>,
    /// The last version of ours that was kept aside because the file had been changed by others.
    conflict: Option<PathBuf>,
    watched: Watched,
}

/// Whether we write, and whether others are kept from it.
#[derive(Debug)]
pub(super) enum Protection {
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

    /// Whether the file may be written: it is what concertar wrote, or somebody has accepted it.
    pub(super) fn is_accepted(&self) -> bool {
        self.trust == Trust::Checked
    }

    /// Gives away the right to write, to another that is opened in its place.
    pub(super) fn give_lock(&mut self) -> Protection {
        std::mem::replace(&mut self.lock, Protection::Reading)
    }

    /// Takes the right to write back.
    pub(super) fn take_lock(&mut self, lock: Protection) {
        self.lock = lock;
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
            let taken = self.journal.as_mut().map_or(Ok(()), |journal| journal.take(self.revision, *at, step));
            taken.map_err(|error| self.journal_error(&error))?;
        }
        self.flush(system)?;
        Ok(self.revision)
    }

    /// Brings to the disk what waits for it.
    fn flush(&mut self, system: &dyn FileSystem) -> Result<()> {
        let flushed = self.journal.as_mut().map_or(Ok(()), |journal| journal.flush(system, &self.places));
        flushed.map_err(|error| self.journal_error(&error))
    }

    fn journal_error(&self, error: &io::Error) -> Error {
        Error::of(&self.places.journal(), error).leaving(Safe::FileAndMemory)
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
        self.flush(system)
    }
}
