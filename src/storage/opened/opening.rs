//! Opening a session: lock, read, verify, replay what only the journal holds, say what was found.

use std::io;
use std::path::{Path, PathBuf};

use jiff::civil::DateTime;

use super::{FileState, Opened, Protection, Watched};
use crate::session::{History, Session};
use crate::storage::atomic::{self, Lasting};
use crate::storage::error::{Error, Kind, Result};
use crate::storage::file_system::FileSystem;
use crate::storage::format::{self, Fault};
use crate::storage::heading::{Revision, Trust};
use crate::storage::journal::{Journal, Writer, cut_off, set_aside};
use crate::storage::loaded::{Fit, Loaded, load};
use crate::storage::lock::{Attempt, Holder, Lock, is_unknown};
use crate::storage::places::Places;

/// What a session is opened for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// To work on it; only one at a time may.
    Write,
    /// To look, and to follow the one who works on it. Nothing on the disk is touched.
    Read,
}

/// A session as it was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    /// Its file.
    pub path: PathBuf,
    /// What it is open for; for reading only, whatever was asked, when a newer program wrote it.
    pub mode: Mode,
    /// The session, with the steps that can be undone.
    pub history: Box<History>,
    /// The revision of the session.
    pub revision: Revision,
    /// The revision that the file holds; lower when only the journal has the last steps.
    pub saved: Revision,
    /// Whether the file is what concertar wrote. If not, somebody must accept it before it can be written.
    pub trust: Trust,
    /// What in it cannot be.
    pub faults: Vec<Fault>,
    /// The format, when it is newer than ours.
    pub newer: Option<u32>,
    /// What the person should know.
    pub notices: Vec<Notice>,
}

/// Something found on opening, worth a line on the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The journal held steps that the file lacked; they are back.
    Recovered {
        /// How many.
        steps: u64,
        /// When the last of them was taken.
        until: DateTime,
    },
    /// A part of the journal could not be read and is kept here.
    SetAside(PathBuf),
    /// The journal told of another course of the session than the file; its last state is kept here.
    GrewApart(PathBuf),
    /// The disk knows no locks: nothing keeps others from writing at the same time.
    Unlocked,
}

/// Opens the session at `path`.
///
/// # Errors
/// Among others: [`Kind::Locked`] when somebody else is writing, [`Kind::Unreadable`] when it is no session.
pub fn open(system: &dyn FileSystem, path: &Path, mode: Mode, holder: &Holder) -> Result<(Opened, Opening)> {
    let places = places_of(system, path)?;
    let mut lock = match mode {
        Mode::Write => take_lock(&places, holder)?,
        Mode::Read => Protection::Reading,
    };
    open_locked(system, places, &mut lock)
}

/// Opens the session at `path` for writing, with the lock of one that was open in the same file, if there was one. It comes
/// back when the session cannot be opened.
pub(in crate::storage) fn open_with(
    system: &dyn FileSystem,
    path: &Path,
    lock: Option<Protection>,
    holder: &Holder,
) -> std::result::Result<(Opened, Opening), (Error, Option<Protection>)> {
    let Some(mut lock) = lock else {
        return open(system, path, Mode::Write, holder).map_err(|error| (error, None));
    };
    let opened = places_of(system, path).and_then(|places| open_locked(system, places, &mut lock));
    opened.map_err(|error| (error, Some(lock)))
}

fn places_of(system: &dyn FileSystem, path: &Path) -> Result<Places> {
    system.follow_link(path).map(Places::of).map_err(|error| Error::of(path, &error))
}

/// Opens under a lock, which is taken only when nothing is in the way any more.
fn open_locked(system: &dyn FileSystem, places: Places, lock: &mut Protection) -> Result<(Opened, Opening)> {
    let watched = Watched::look(system, &places);
    let loaded = load(system, &places)?;
    let mut opening = describe(&places, &loaded);
    let mut journal = None;
    let is_ours = loaded.newer().is_none() && !matches!(lock, Protection::Reading);
    if is_ours {
        atomic::sweep(system, places.folder());
        opening.mode = Mode::Write;
        if matches!(lock, Protection::Unlocked) {
            opening.notices.push(Notice::Unlocked);
        }
        journal = Some(settle(system, &places, &loaded, &mut opening)?);
    }
    let lock = std::mem::replace(lock, Protection::Reading);
    let lock = if is_ours { lock } else { Protection::Reading };
    let file = FileState { revision: loaded.saved(), seen: loaded.seen, lasting: Lasting::Confirmed };
    let (trust, session) = (loaded.content.trust, loaded.content.session.id.clone());
    let revision = opening.revision;
    Ok((Opened { places, session, lock, trust, file, revision, journal, conflict: None, watched }, opening))
}

/// What is on the disk, for one who only looks.
pub(super) fn read(system: &dyn FileSystem, places: &Places) -> Result<Opening> {
    load(system, places).map(|loaded| describe(places, &loaded))
}

fn describe(places: &Places, loaded: &Loaded) -> Opening {
    let mut notices = Vec::new();
    if let Fit::Leads { unsaved_until: Some(until), .. } = loaded.journal {
        notices.push(Notice::Recovered { steps: loaded.revision - loaded.saved(), until });
    }
    Opening {
        path: places.session().to_owned(),
        mode: Mode::Read,
        history: Box::new(loaded.history.clone()),
        revision: loaded.revision,
        saved: loaded.saved(),
        trust: loaded.content.trust,
        faults: loaded.content.faults.clone(),
        newer: loaded.newer(),
        notices,
    }
}

pub(in crate::storage) fn take_lock(places: &Places, holder: &Holder) -> Result<Protection> {
    match Lock::attempt(&places.lock(), holder) {
        Ok(Attempt::Held(lock)) => Ok(Protection::Locked { _lock: lock }),
        Ok(Attempt::Taken(by)) => Err(Error::new(places.session(), Kind::Locked(by.map(Box::new)))),
        Err(error) if is_unknown(&error) => Ok(Protection::Unlocked),
        Err(error) => Err(Error::of(places.session(), &error)),
    }
}

/// Makes the journal ready to be continued; what cannot be continued is kept aside.
///
/// Of a file that is not to be trusted nothing is touched until somebody has accepted it.
fn settle(system: &dyn FileSystem, places: &Places, loaded: &Loaded, opening: &mut Opening) -> Result<Writer> {
    let error = |error: io::Error| Error::of(&places.journal(), &error);
    if loaded.content.trust == Trust::Checked {
        match &loaded.journal {
            Fit::None | Fit::Newer(_) => {}
            Fit::Leads { text, base, rest, .. } => {
                if *rest {
                    let kept = cut_off(system, places, text.len()).map_err(error)?;
                    opening.notices.push(Notice::SetAside(kept));
                }
                return Ok(Writer::resume(text.clone(), *base));
            }
            // A file that is the later of the two leaves nothing to keep.
            Fit::Foreign(journal) => opening.notices.extend(leave(system, places, journal, loaded.saved())?),
            Fit::Unsound => {
                opening.notices.extend(set_aside(system, places).map_err(error)?.map(Notice::SetAside));
            }
        }
    }
    Writer::new(&loaded.content.session, loaded.revision).map_err(error)
}

/// Keeps aside a journal that tells of another course of the session than the file and, if it reached the revision
/// `from`, the state to which it led.
pub(super) fn leave(
    system: &dyn FileSystem,
    places: &Places,
    journal: &Journal,
    from: Revision,
) -> Result<Vec<Notice>> {
    let mut notices = Vec::new();
    if journal.last() >= from {
        let replay = journal.replay(None);
        let path = keep_conflict(system, places, replay.history.session(), replay.revision, journal.revision)?;
        notices.push(Notice::GrewApart(path));
    }
    let aside = set_aside(system, places).map_err(|error| Error::of(&places.journal(), &error))?;
    notices.extend(aside.map(Notice::SetAside));
    Ok(notices)
}

/// Writes a version of the session beside its file.
pub(super) fn keep_conflict(
    system: &dyn FileSystem,
    places: &Places,
    session: &Session,
    revision: Revision,
    based_on: Revision,
) -> Result<PathBuf> {
    let write = || {
        let text = format::write(session, revision, based_on).map_err(io::Error::other)?;
        atomic::create_numbered(system, |number| places.conflict(number), Some(places.session()), text.as_bytes())
    };
    write().map(|(path, _)| path).map_err(|error| Error::of(places.session(), &error))
}
