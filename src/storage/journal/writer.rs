//! Writing steps to the end of a journal.

use std::borrow::Cow;
use std::io;
use std::path::Path;

use jiff::civil::DateTime;

use super::aside::copy_aside;
use super::line::Line;
use crate::session::{Move, Session};
use crate::storage::atomic::{self, Lasting};
use crate::storage::file_system::{FileSystem, Identity, OpenFile};
use crate::storage::format;
use crate::storage::heading::Revision;
use crate::storage::places::Places;

/// A journal that takes steps.
///
/// It holds its whole text in memory. What the disk does not take now goes there with the next attempt, in order and
/// without gaps; and if the file is lost or spoilt by others, it is written anew, so that undo still reaches its base.
#[derive(Debug)]
pub(in crate::storage) struct Writer {
    text: String,
    /// The length of the base, the first line. A journal of a base alone need not be on the disk.
    base: usize,
    /// How much of the text is on the disk for sure.
    written: usize,
    file: Option<JournalFile>,
}

/// The file of a journal that we write.
#[derive(Debug)]
struct JournalFile {
    file: Box<dyn OpenFile>,
    identity: Option<Identity>,
    /// Whether its name is in its folder for sure; content without a name is lost at a power cut.
    named: bool,
    /// Whether it may hold something after what is there for sure.
    torn: bool,
}

impl Writer {
    /// A journal that starts from `base`. Nothing is written before there is a step.
    pub(in crate::storage) fn new(base: &Session, revision: Revision) -> io::Result<Self> {
        let line = Line::Base { format: format::CURRENT, revision, session: Cow::Borrowed(base) };
        let text = line.print().map_err(io::Error::other)?;
        Ok(Self { base: text.len(), text, written: 0, file: None })
    }

    /// Goes on with a journal on the disk that holds this text, of which `base` bytes are its first line.
    pub(in crate::storage) fn resume(text: String, base: usize) -> Self {
        Self { base, written: text.len(), text, file: None }
    }

    /// Takes a step; `flush` brings it to the disk.
    pub(in crate::storage) fn take(&mut self, revision: Revision, at: DateTime, step: &Move) -> io::Result<()> {
        let line = Line::Entry { revision, at, step: Cow::Borrowed(step) };
        self.text.push_str(&line.print().map_err(io::Error::other)?);
        Ok(())
    }

    /// From now on the journal is another file, to which the whole of it goes with the next flush.
    pub(in crate::storage) fn leave_file(&mut self) {
        self.written = 0;
        self.file = None;
    }

    /// Waits until all steps taken are on the disk.
    pub(in crate::storage) fn flush(&mut self, system: &dyn FileSystem, places: &Places) -> io::Result<()> {
        if self.text.len() > self.base && self.written < self.text.len() {
            self.write(system, places)?;
        }
        match &mut self.file {
            Some(file) => file.confirm_name(system, places),
            None => Ok(()),
        }
    }

    fn write(&mut self, system: &dyn FileSystem, places: &Places) -> io::Result<()> {
        let path = places.journal();
        if self.file.is_none() && self.written > 0 {
            self.file = JournalFile::open(system, &path)?;
        }
        if let Some(file) = &mut self.file
            && file.is_in_place(system, &path, self.written)?
        {
            file.confirm_name(system, places)?;
            file.append(system, &path, self.written, &self.text)?;
        } else {
            // What others may have put there is theirs, and is kept.
            copy_aside(system, places, &self.text)?;
            let lasting = atomic::replace_like(system, &path, places.session(), self.text.as_bytes())?;
            self.file = JournalFile::open(system, &path)?;
            if let Some(file) = &mut self.file {
                file.named = lasting == Lasting::Confirmed;
            }
        }
        self.written = self.text.len();
        Ok(())
    }
}

impl JournalFile {
    /// Opens a journal that is there; `None` when there is none.
    fn open(system: &dyn FileSystem, path: &Path) -> io::Result<Option<Self>> {
        let identity = match system.attributes(path) {
            Ok(attributes) => attributes.identity,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(error),
        };
        Ok(Some(Self { file: system.open_append(path)?, identity, named: false, torn: false }))
    }

    /// Whether the name still leads to what we wrote: a file that was removed would take our steps with it.
    fn is_in_place(&self, system: &dyn FileSystem, path: &Path, written: usize) -> io::Result<bool> {
        let written = u64::try_from(written).unwrap_or(u64::MAX);
        match system.attributes(path) {
            Ok(found) if self.torn => Ok(found.identity == self.identity && found.length >= written),
            Ok(found) => Ok(found.identity == self.identity && found.length == written),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
            Err(error) => Err(error),
        }
    }

    fn confirm_name(&mut self, system: &dyn FileSystem, places: &Places) -> io::Result<()> {
        if !self.named {
            system.sync_folder(places.folder())?;
            self.named = true;
        }
        Ok(())
    }

    /// Writes what of `text` is not there yet, and waits until it is on the disk.
    ///
    /// On failure a part of it may be there; the next call clears that away first.
    fn append(&mut self, system: &dyn FileSystem, path: &Path, written: usize, text: &str) -> io::Result<()> {
        if self.torn {
            system.truncate(path, u64::try_from(written).unwrap_or(u64::MAX))?;
        }
        self.torn = true;
        self.file.write_all(text.get(written..).unwrap_or_default().as_bytes())?;
        self.file.sync_data()?;
        self.torn = false;
        Ok(())
    }
}
