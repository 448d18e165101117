//! Saving an open session: its file, a place beside it when others changed it, or somewhere else altogether.

use std::io;
use std::path::{Path, PathBuf};

use jiff::civil::DateTime;

use super::opening::{Mode, Notice, keep_conflict, leave, take_lock};
use super::{FileState, Opened, Protection, Watched};
use crate::session::Session;
use crate::storage::atomic::{self, Lasting, Replacement};
use crate::storage::backup;
use crate::storage::error::{Error, Kind, Result, Safe};
use crate::storage::file_system::FileSystem;
use crate::storage::format;
use crate::storage::heading::{Revision, Trust};
use crate::storage::journal::{Found, Writer, set_aside};
use crate::storage::loaded::{Seen, read_journal};
use crate::storage::lock::Holder;
use crate::storage::places::Places;

/// A session saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Saved {
    /// The revision that the file now holds.
    pub revision: Revision,
    /// How sure it is to survive a power cut.
    pub lasting: Lasting,
    /// Whether the file before was kept as a copy. It is no failure when it was not.
    pub copied: bool,
}

impl Opened {
    /// Saves `session`, which is the state after the last step taken.
    ///
    /// # Errors
    /// [`Kind::ChangedOutside`] when the file is no longer the one we know: both versions are then on the disk. With
    /// any other error the file is as it was.
    pub fn save(&mut self, system: &dyn FileSystem, session: &Session, now: DateTime) -> Result<Saved> {
        self.check_writing()?;
        if session.id != self.session {
            return Err(Error::new(self.path(), Kind::OtherSession).leaving(Safe::FileAndMemory));
        }
        let journal = self.flush(system);
        let safe = if journal.is_ok() { Safe::FileAndJournal } else { Safe::FileAndMemory };
        let saved = self.save_file(system, session, now);
        saved.map_err(|error| if error.safe == Safe::Both { error } else { error.leaving(safe) })
    }

    fn save_file(&mut self, system: &dyn FileSystem, session: &Session, now: DateTime) -> Result<Saved> {
        let known = self.is_as_known(system)?;
        if known == Some(false) {
            return Err(self.stand_aside(system, session)?);
        }
        if known == Some(true) && self.file.revision == self.revision {
            return Ok(self.confirm(system));
        }
        self.write_file(system, session, now)
    }

    /// Whether the file is the one that we know; `None` when there is none.
    fn is_as_known(&self, system: &dyn FileSystem) -> Result<Option<bool>> {
        match system.read(self.path(), format::LIMIT + 1) {
            Ok(bytes) => Ok(Some(Seen::of(&bytes) == self.file.seen)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(Error::of(self.path(), &error)),
        }
    }

    /// What is to be saved is saved already; at most its lasting is to be made sure.
    fn confirm(&mut self, system: &dyn FileSystem) -> Saved {
        if self.file.lasting == Lasting::NotYetConfirmed && system.sync_folder(self.places.folder()).is_ok() {
            self.file.lasting = Lasting::Confirmed;
        }
        Saved { revision: self.file.revision, lasting: self.file.lasting, copied: true }
    }

    fn write_file(&mut self, system: &dyn FileSystem, session: &Session, now: DateTime) -> Result<Saved> {
        let mut copied = false;
        let mut write = || {
            let text = format::write(session, self.revision, self.file.revision).map_err(io::Error::other)?;
            let replacement = Replacement::prepare(system, self.path(), &[self.path()], text.as_bytes())?;
            copied = backup::keep(system, &self.places, now.date()).is_ok();
            Ok((replacement.commit()?, Seen::of(text.as_bytes())))
        };
        let (lasting, seen) = write().map_err(|error: io::Error| Error::of(self.path(), &error))?;
        self.file = FileState { revision: self.revision, seen, lasting };
        self.watched = Watched::look(system, &self.places);
        Ok(Saved { revision: self.revision, lasting, copied })
    }

    /// Others changed the file: ours goes beside it, and neither is overwritten.
    fn stand_aside(&mut self, system: &dyn FileSystem, session: &Session) -> Result<Error> {
        let path = match &self.conflict {
            // Ours from an earlier attempt makes room for ours of now.
            Some(path) => {
                let write = || {
                    let text = format::write(session, self.revision, self.file.revision).map_err(io::Error::other)?;
                    atomic::replace(system, path, text.as_bytes())
                };
                write().map_err(|error| Error::of(path, &error))?;
                path.clone()
            }
            None => keep_conflict(system, &self.places, session, self.revision, self.file.revision)?,
        };
        self.conflict = Some(path.clone());
        Ok(Error::new(self.path(), Kind::ChangedOutside(path)).leaving(Safe::Both))
    }

    /// Saves `session` although others changed the file; their version is kept at the path that is given back.
    pub fn keep_ours(
        &mut self,
        system: &dyn FileSystem,
        session: &Session,
        now: DateTime,
    ) -> Result<(Saved, Option<PathBuf>)> {
        self.check_writing()?;
        let theirs = match system.read(self.path(), format::LIMIT + 1) {
            Ok(bytes) if Seen::of(&bytes) != self.file.seen => Some(bytes),
            Ok(_) => None,
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => return Err(Error::of(self.path(), &error)),
        };
        let mut kept = None;
        if let Some(bytes) = theirs {
            let created =
                atomic::create_numbered(system, |number| self.places.conflict(number), Some(self.path()), &bytes);
            kept = Some(created.map_err(|error| Error::of(self.path(), &error))?.0);
            self.file.seen = Seen::of(&bytes);
        }
        let saved = self.save(system, session, now)?;
        if let Some(ours) = self.conflict.take() {
            // It holds no more than the file does now.
            let _ = system.remove(&ours);
        }
        Ok((saved, kept))
    }

    /// Takes a file that was changed outside concertar, or made by hand, as it is, and goes on from there.
    ///
    /// Gives the revision of the session from now on, and what became of the journal.
    pub fn accept(
        &mut self,
        system: &dyn FileSystem,
        session: &Session,
        now: DateTime,
    ) -> Result<(Saved, Vec<Notice>)> {
        if matches!(self.lock, Protection::Reading) {
            return Err(Error::new(self.path(), Kind::NotForWriting));
        }
        let (notices, last) = match read_journal(system, &self.places)? {
            Some((Found::Journal(journal), _)) => {
                // Only steps that the file never held are worth a copy of their own.
                (leave(system, &self.places, &journal, self.file.revision + 1)?, journal.last())
            }
            Some(_) => {
                let aside = set_aside(system, &self.places).map_err(|error| self.journal_error(&error))?;
                (aside.map(Notice::SetAside).into_iter().collect(), 0)
            }
            None => (Vec::new(), 0),
        };
        self.revision = self.revision.max(last) + 1;
        let journal = Writer::new(session, self.revision).map_err(|error| self.journal_error(&error))?;
        self.journal = Some(journal);
        let trust = std::mem::replace(&mut self.trust, Trust::Checked);
        // One that was made by hand may be given its name only now.
        let named = std::mem::replace(&mut self.session, session.id.clone());
        let saved = self.save(system, session, now);
        if saved.is_err() {
            (self.trust, self.session) = (trust, named);
        }
        saved.map(|saved| (saved, notices))
    }

    /// Saves `session` as a new file in another folder, for when this one takes no more; says where.
    ///
    /// The work goes on there: steps go to a journal beside the new file, which takes over those of the old one. Of a
    /// session open for reading it is a mere copy.
    pub fn save_elsewhere(
        &mut self,
        system: &dyn FileSystem,
        session: &Session,
        folder: &Path,
        holder: &Holder,
    ) -> Result<PathBuf> {
        let (path, file) = write_elsewhere(system, self.path(), (self.revision, self.file.revision), session, folder)?;
        if self.mode() == Mode::Write {
            self.move_to(system, Places::of(path.clone()), file, holder);
        }
        Ok(path)
    }

    fn move_to(&mut self, system: &dyn FileSystem, places: Places, file: FileState, holder: &Holder) {
        // Nobody else knows of the new file yet, so a lock that cannot be had keeps nobody out.
        self.lock = take_lock(&places, holder).unwrap_or(Protection::Unlocked);
        self.places = places;
        self.file = file;
        self.trust = Trust::Checked;
        self.conflict = None;
        if let Some(journal) = &mut self.journal {
            journal.leave_file();
        }
        // The file holds everything; what the journal does not take now, it takes with the next step.
        let _ = self.flush(system);
    }
}

/// Writes a session that is open nowhere any more as a new file in another folder; says where.
pub(in crate::storage) fn rescue(
    system: &dyn FileSystem,
    (path, revision): (&Path, Revision),
    session: &Session,
    folder: &Path,
) -> Result<PathBuf> {
    write_elsewhere(system, path, (revision, revision), session, folder).map(|(path, _)| path)
}

/// Writes a session under the name of its file into another folder.
fn write_elsewhere(
    system: &dyn FileSystem,
    path: &Path,
    (revision, based_on): (Revision, Revision),
    session: &Session,
    folder: &Path,
) -> Result<(PathBuf, FileState)> {
    let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let write = || {
        system.create_folder(folder)?;
        let text = format::write(session, revision, based_on).map_err(io::Error::other)?;
        let place = |number| folder.join(numbered(&name, number));
        let (path, lasting) = atomic::create_numbered(system, place, None, text.as_bytes())?;
        Ok((path, FileState { revision, seen: Seen::of(text.as_bytes()), lasting }))
    };
    write().map_err(|error: io::Error| Error::of(folder, &error).leaving(Safe::FileAndMemory))
}

/// `name.ron`, then `name-2.ron` and so on.
pub(in crate::storage) fn numbered(name: &str, number: u32) -> String {
    if number == 1 { format!("{name}.ron") } else { format!("{name}-{number}.ron") }
}
