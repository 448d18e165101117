//! The last good copies of a session whose file is damaged, and putting one in its place.

use std::io;
use std::path::{Path, PathBuf};

use jiff::civil::{Date, DateTime};

use super::atomic;
use super::backup;
use super::error::{Error, Result};
use super::file_system::FileSystem;
use super::format::{self, Content};
use super::heading::{Heading, Revision, Trust};
use super::journal::Found;
use super::loaded::read_journal;
use super::lock::Holder;
use super::opened::take_lock;
use super::places::Places;
use crate::session::Session;

/// A whole earlier state of a session, checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Copy {
    /// Where it comes from.
    pub origin: Origin,
    /// Its revision.
    pub revision: Revision,
    /// The session.
    pub session: Session,
}

/// Where a copy comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The steps of the journal; the last of them was taken then.
    Journal(Option<DateTime>),
    /// The file before the last save.
    Previous,
    /// The file before the first save of that day.
    Day(Date),
}

/// The good copies of the session at `path`, the one with the latest state first.
pub fn copies(system: &dyn FileSystem, path: &Path) -> Result<Vec<Copy>> {
    let places = Places::of(path);
    let mut copies: Vec<Copy> = from_journal(system, &places)?.into_iter().collect();
    copies.extend(from_file(system, &places.previous(), Origin::Previous));
    let daily = backup::daily(system, &places).map_err(|error| Error::of(places.folder(), &error))?;
    copies.extend(daily.into_iter().filter_map(|(day, path)| from_file(system, &path, Origin::Day(day))));
    // Stable: of equal ones the first stays first.
    copies.sort_by_key(|copy| std::cmp::Reverse(copy.revision));
    copies.dedup_by_key(|copy| copy.revision);
    Ok(copies)
}

/// Puts `copy` in the place of the file at `path`, which is kept under the name that is given back, if there is one.
///
/// # Errors
/// Among others [`Locked`](super::error::Kind::Locked). The file is then as it was.
pub fn restore(system: &dyn FileSystem, path: &Path, copy: &Copy, holder: &Holder) -> Result<Option<PathBuf>> {
    let places = Places::of(path);
    let _held = take_lock(&places, holder)?;
    replace(system, &places, copy).map_err(|error| Error::of(path, &error))
}

fn replace(system: &dyn FileSystem, places: &Places, copy: &Copy) -> io::Result<Option<PathBuf>> {
    let text = format::write(&copy.session, copy.revision, copy.revision).map_err(io::Error::other)?;
    let damaged = match system.read(places.session(), u64::MAX) {
        Ok(bytes) => {
            Some(atomic::create_numbered(system, |number| places.damaged(number), Some(places.session()), &bytes)?.0)
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => return Err(error),
    };
    atomic::replace(system, places.session(), text.as_bytes())?;
    Ok(damaged)
}

fn from_journal(system: &dyn FileSystem, places: &Places) -> Result<Option<Copy>> {
    let Some((Found::Journal(journal), _)) = read_journal(system, places)? else { return Ok(None) };
    let replay = journal.replay(None);
    let session = replay.history.session().clone();
    Ok(Some(Copy { origin: Origin::Journal(journal.last_at()), revision: replay.revision, session }))
}

/// What is damaged, missing or of a newer program is no good copy.
fn from_file(system: &dyn FileSystem, path: &Path, origin: Origin) -> Option<Copy> {
    let bytes = system.read(path, format::LIMIT + 1).ok()?;
    let content = format::read(&bytes).ok().filter(|content| content.trust == Trust::Checked && !content.is_newer())?;
    let Content { session, heading: Some(Heading { revision, .. }), .. } = content else { return None };
    Some(Copy { origin, revision, session })
}
