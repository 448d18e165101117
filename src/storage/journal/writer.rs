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
///
/// Steps that could not be written are kept in memory and written before the next ones: a journal has no gaps.
#[derive(Debug)]
pub(in crate::storage) struct Writer {
    path: PathBuf,
    file: Box<dyn OpenFile>,
    identity: Option<Identity>,
    /// The bytes that are on the disk for sure.
    sound: u64,
    /// Steps accepted that are not on the disk for sure.
    waiting: String,
    /// Whether the name of the file is in its folder for sure; content without a name is lost at a power cut.
    named: bool,
    /// Whether the file may hold something after the sound part.
    torn: bool,
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

    /// Goes on with the journal at `path`, of which the first `sound` bytes are good and the last.
    pub(in crate::storage) fn resume(system: &dyn FileSystem, path: PathBuf, sound: u64) -> io::Result<Self> {
        let file = system.open_append(&path)?;
        let identity = system.attributes(&path)?.identity;
        Ok(Self { path, file, identity, sound, waiting: String::new(), named: false, torn: false })
    }

    /// Takes a step; `flush` brings it to the disk.
    pub(in crate::storage) fn take(&mut self, revision: Revision, at: DateTime, step: &Move) -> io::Result<()> {
        let line = Line::Entry { revision, at, step: Cow::Borrowed(step) };
        self.waiting.push_str(&line.print().map_err(io::Error::other)?);
        Ok(())
    }

    /// Waits until all steps taken are on the disk. `Ok(false)` when the file is no longer the one that we wrote.
    pub(in crate::storage) fn flush(&mut self, system: &dyn FileSystem) -> io::Result<bool> {
        if self.waiting.is_empty() {
            return Ok(true);
        }
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
        // Until both calls are through, some of it may be there, and the next attempt must not write after that.
        self.torn = true;
        self.file.write_all(self.waiting.as_bytes())?;
        self.file.sync_data()?;
        self.torn = false;
        self.sound += length(&self.waiting);
        self.waiting.clear();
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
