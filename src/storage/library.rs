//! The folder of sessions: what is in it.

use std::path::{Path, PathBuf};

use jiff::Timestamp;

use super::error::{Error, Result};
use super::file_system::FileSystem;
use super::heading::{Revision, Trust};
use super::identity;
use super::loaded::load;
use super::places::{EXTENSION, Places};
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

impl Listing {
    /// Whether it is a version of a session that is kept beside its file: it is no session of its own, and counts as none.
    pub fn is_conflict(&self) -> bool {
        Places::is_conflict(&self.path)
    }

    /// What is kept of the session in it, where it is a session that can be read.
    pub fn session(&self) -> Option<&SessionLine> {
        match &self.state {
            State::Readable { line, .. } if !self.is_conflict() => Some(line),
            State::Readable { .. } | State::Damaged(_) => None,
        }
    }
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
