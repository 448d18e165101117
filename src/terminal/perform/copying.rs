//! The copy of a session for everybody on its way to the disk.

use std::path::{Path, PathBuf};

use super::{Performer, new_id};
use crate::app::message::Told;
use crate::report::public_copy;
use crate::session::Session;
use crate::storage::error::{Error, Kind};
use crate::storage::format;
use crate::storage::worker::Request;
use crate::words::Words;

impl Performer {
    /// Asks for the copy to be written.
    pub(super) fn copy_for_everybody(&mut self, path: PathBuf, session: &Session, overwrite: bool, words: &Words) {
        match copy_for_everybody(session, &path) {
            Ok(text) => {
                self.copying = Some(path.clone());
                self.ask(Request::WriteFile { path, bytes: text.into_bytes(), overwrite }, words);
            }
            Err(error) => self.known.push(Told::Failed(words.storage_error(&error))),
        }
    }

    /// A file is on the disk; whether it is the copy.
    pub(super) fn copied(&mut self, path: PathBuf) -> Option<Told> {
        let is_copy = self.is_copy(&path);
        is_copy.then_some(Told::Copied(path))
    }

    /// A file could not be written; whether it is the copy.
    pub(super) fn not_copied(&mut self, path: PathBuf, kind: &Kind, reason: String) -> Option<Told> {
        if !self.is_copy(&path) {
            return None;
        }
        Some(if matches!(kind, Kind::Exists) { Told::CopyThere(path) } else { Told::Failed(reason) })
    }

    fn is_copy(&mut self, path: &Path) -> bool {
        self.copying.take_if(|copying| copying == path).is_some()
    }
}

/// The text of a copy of a session for everybody, in the language of the session, whatever the screen speaks.
///
/// # Errors
/// When it cannot be written as a session, which only a fault of the program can cause.
pub(crate) fn copy_for_everybody(session: &Session, path: &Path) -> Result<String, Error> {
    format::write(&public_copy(session, &new_id()), 1, 0)
        .map_err(|error| Error::new(path, Kind::Other(error.to_string())))
}
