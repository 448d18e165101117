//! The folder of sessions: what is in it, and the store that it is.

use std::path::{Path, PathBuf};

use jiff::Timestamp;
use jiff::civil::DateTime;

use super::create::create;
use super::error::{Error, Kind, Result};
use super::file_system::FileSystem;
use super::heading::{Revision, Trust};
use super::identity;
use super::loaded::load;
use super::lock::Holder;
use super::opened::{Mode, open};
use super::places::{EXTENSION, Places};
use crate::session::Session;
use crate::session::id::SessionId;
use crate::session::line::SessionLine;

/// One session file of a folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listing {
    /// The file.
    pub path: PathBuf,
    /// When it was last written, where the disk says so.
    pub modified: Option<Timestamp>,
    /// What is in it.
    pub state: State,
}

/// What is in a session file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// A session.
    Readable {
        /// What lists keep of it, with the steps that only the journal holds.
        line: Box<SessionLine>,
        /// Its revision.
        revision: Revision,
        /// Steps that only the journal holds, as after a crash, or while somebody works on it.
        unsaved: u64,
        /// Whether it is what concertar wrote.
        trust: Trust,
        /// The format, when it is newer than ours.
        newer: Option<u32>,
    },
    /// It cannot be read; the error says why and where.
    Damaged(Error),
}

/// The sessions of a folder, in the order of their file names. What cannot be read is listed with the reason.
///
/// # Errors
/// Only when the folder itself cannot be read; a folder that does not exist holds no sessions.
pub fn list(system: &dyn FileSystem, folder: &Path) -> Result<Vec<Listing>> {
    let files = files(system, folder)?;
    Ok(files.into_iter().filter(|path| is_session(path)).map(|path| listing(system, path)).collect())
}

/// All files of a folder; one that does not exist has none.
pub(super) fn files(system: &dyn FileSystem, folder: &Path) -> Result<Vec<PathBuf>> {
    match system.list(folder) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Vec::new()),
        files => files.map_err(|error| Error::of(folder, &error)),
    }
}

/// Whether a file is a session by its name: the identity of the institution is none.
pub(super) fn is_session(path: &Path) -> bool {
    let other = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.') || name == identity::NAME);
    !other && path.extension().is_some_and(|extension| extension == EXTENSION)
}

/// What is in a session file, read anew.
pub(super) fn listing(system: &dyn FileSystem, path: PathBuf) -> Listing {
    let modified = system.attributes(&path).ok().and_then(|attributes| attributes.modified);
    let state = match load(system, &Places::of(path.clone())) {
        Ok(loaded) => State::Readable {
            line: Box::new(SessionLine::of(loaded.history.session())),
            revision: loaded.revision,
            unsaved: loaded.revision - loaded.saved(),
            trust: loaded.content.trust,
            newer: loaded.newer(),
        },
        Err(error) => State::Damaged(error),
    };
    Listing { path, modified, state }
}

/// Where sessions are kept, by their names and revisions. The folder is the first such place.
pub trait Store {
    /// All sessions.
    fn list(&self) -> Result<Vec<Listing>>;

    /// The session of this name, and its revision.
    fn read(&self, id: &SessionId) -> Result<(Session, Revision)>;

    /// Puts `session` in the place of the revision `based_on`, 0 for a session that is not there yet; gives the new
    /// revision.
    ///
    /// # Errors
    /// [`Kind::Exists`] when the store holds another revision than that.
    fn write(&self, session: &Session, based_on: Revision, now: DateTime) -> Result<Revision>;
}

/// A folder of session files.
#[derive(Debug)]
pub struct Folder<'a> {
    /// The disk.
    pub system: &'a dyn FileSystem,
    /// The folder.
    pub path: &'a Path,
    /// Who we are to others who want to write.
    pub holder: &'a Holder,
}

impl Folder<'_> {
    /// The file of a session. Where several hold it, as after a conflict, the first by name.
    fn find(&self, id: &SessionId) -> Result<Option<PathBuf>> {
        let listings = self.list()?;
        let found = listings.into_iter().find(|listing| match &listing.state {
            State::Readable { line, .. } => line.id == *id,
            State::Damaged(_) => false,
        });
        Ok(found.map(|listing| listing.path))
    }
}

impl Store for Folder<'_> {
    fn list(&self) -> Result<Vec<Listing>> {
        list(self.system, self.path)
    }

    fn read(&self, id: &SessionId) -> Result<(Session, Revision)> {
        let path = self.find(id)?.ok_or_else(|| Error::new(self.path, Kind::NotFound))?;
        let loaded = load(self.system, &Places::of(path))?;
        Ok((loaded.history.session().clone(), loaded.revision))
    }

    fn write(&self, session: &Session, based_on: Revision, now: DateTime) -> Result<Revision> {
        let Some(path) = self.find(&session.id)? else {
            return create(self.system, self.path, session, now).map(|_| 1);
        };
        let (mut opened, opening) = open(self.system, &path, Mode::Write, self.holder)?;
        if opening.revision != based_on {
            return Err(Error::new(&path, Kind::Exists));
        }
        // What only the journal held is saved first, as it is a part of the revision that is replaced.
        opened.save(self.system, opening.history.session(), now)?;
        let (saved, _) = opened.accept(self.system, session, now)?;
        Ok(saved.revision)
    }
}
