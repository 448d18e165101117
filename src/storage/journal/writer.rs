//! Writing steps to the end of a journal.

use std::borrow::Cow;
use std::io;
use std::path::PathBuf;

use jiff::civil::DateTime;

use super::line::Line;
use crate::session::{Move, Session};
use crate::storage::atomic::{self, Lasting};
use crate::storage::file_system::{FileSystem, Identity, OpenFile, folder_of};
use crate::storage::format;
use crate::storage::heading::Revision;

/// A journal that takes steps.
#[derive(Debug)]
pub(in crate::storage) struct Writer {
    path: PathBuf,
    file: Box<dyn OpenFile>,
    identity: Option<Identity>,
    /// The bytes that are on the disk for sure.
    sound: u64,
    /// Whether the name of the file is in its folder for sure; content without a name is lost at a power cut.
    named: bool,
    /// Whether the file may hold something after the sound part.
    torn: bool,
}

/// The line of a step.
pub(in crate::storage) fn line_of(revision: Revision, at: DateTime, step: &Move) -> io::Result<String> {
    Line::Entry { revision, at, step: Cow::Borrowed(step) }.print().map_err(io::Error::other)
}

impl Writer {
    /// Begins a journal at `path` with `base`, in the place of any other.
    pub(in crate::storage) fn begin(
        system: &dyn FileSystem,
        path: PathBuf,
        base: &Session,
        revision: Revision,
    ) -> io::Result<Self> {
        let line = Line::Base { format: format::CURRENT, revision, session: Cow::Borrowed(base) };
        let line = line.print().map_err(io::Error::other)?;
        let lasting = atomic::replace(system, &path, line.as_bytes())?;
        let mut writer = Self::resume(system, path, length(&line))?;
        writer.named = lasting == Lasting::Confirmed;
        Ok(writer)
    }

    /// Goes on with the journal at `path`, which is `sound` bytes long.
    pub(in crate::storage) fn resume(system: &dyn FileSystem, path: PathBuf, sound: u64) -> io::Result<Self> {
        let file = system.open_append(&path)?;
        let identity = system.attributes(&path)?.identity;
        Ok(Self { path, file, identity, sound, named: false, torn: false })
    }

    /// Writes `lines` and waits until they are on the disk. `Ok(false)` when the file is no longer the one we wrote.
    ///
    /// On failure some of them may be there; the next call clears that away first.
    pub(in crate::storage) fn write(&mut self, system: &dyn FileSystem, lines: &str) -> io::Result<bool> {
        if !self.is_in_place(system)? {
            return Ok(false);
        }
        if self.torn {
            system.truncate(&self.path, self.sound)?;
        }
        if !self.named {
            system.sync_folder(folder_of(&self.path))?;
            self.named = true;
        }
        self.torn = true;
        self.file.write_all(lines.as_bytes())?;
        self.file.sync_data()?;
        self.torn = false;
        self.sound += length(lines);
        Ok(true)
    }

    /// Whether the name still leads to what we wrote: a file that was removed would take our steps with it.
    fn is_in_place(&self, system: &dyn FileSystem) -> io::Result<bool> {
        match system.attributes(&self.path) {
            Ok(found) if self.torn => Ok(found.identity == self.identity && found.length >= self.sound),
            Ok(found) => Ok(found.identity == self.identity && found.length == self.sound),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
            Err(error) => Err(error),
        }
    }
}

fn length(text: &str) -> u64 {
    text.len().try_into().unwrap_or(u64::MAX)
}
