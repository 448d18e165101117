//! Copies of the session file: the one before the last save, and one a day.
//!
//! They are hard links, which cost nothing: the file is always replaced and never written into, so the old one stays
//! as it was under its other names.

use std::io;
use std::path::{Path, PathBuf};

use jiff::civil::Date;

use super::atomic::{self, links_are_missing, temporary_name};
use super::file_system::FileSystem;
use super::places::Places;

/// How many daily copies are kept.
pub const DAYS_KEPT: usize = 10;
/// The number in the temporary name of a copy; far from those that `atomic` gives.
const COPY: u32 = 0;

/// Keeps the session file as it stands, before it is replaced: as the previous copy and, the first time on `today`, as
/// the copy of the day.
///
/// Nothing is to be kept when there is no file yet.
pub fn keep(system: &dyn FileSystem, places: &Places, today: Date) -> io::Result<()> {
    let previous = copy(system, places.session(), &places.previous());
    if matches!(&previous, Err(error) if error.kind() == io::ErrorKind::NotFound) {
        return Ok(());
    }
    let day = places.copy_of(today);
    let daily = match system.attributes(&day) {
        Ok(_) => Ok(()),
        Err(_) => copy(system, places.session(), &day).and_then(|()| forget_old(system, places)),
    };
    previous.and(daily)
}

/// The daily copies, the latest first.
pub fn daily(system: &dyn FileSystem, places: &Places) -> io::Result<Vec<(Date, PathBuf)>> {
    let files = system.list(places.folder())?;
    let mut copies: Vec<(Date, PathBuf)> =
        files.into_iter().filter_map(|path| Some((places.day_of(&path)?, path))).collect();
    copies.sort_by_key(|(day, _)| std::cmp::Reverse(*day));
    Ok(copies)
}

fn forget_old(system: &dyn FileSystem, places: &Places) -> io::Result<()> {
    for (_, path) in daily(system, places)?.into_iter().skip(DAYS_KEPT) {
        system.remove(&path)?;
    }
    Ok(())
}

/// Gives the file a second name, taking it from whatever had it before; a true copy where the disk knows no links.
fn copy(system: &dyn FileSystem, file: &Path, to: &Path) -> io::Result<()> {
    let temporary = temporary_name(to, COPY);
    let linked = match system.hard_link(file, &temporary) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            system.remove(&temporary)?;
            system.hard_link(file, &temporary)
        }
        linked => linked,
    };
    match linked {
        Err(error) if links_are_missing(&error) => {
            let bytes = system.read(file, u64::MAX)?;
            atomic::replace_like(system, to, file, &bytes).map(drop)
        }
        Err(error) => Err(error),
        Ok(()) => {
            let renamed = system.rename(&temporary, to);
            // A rename between two names of one file does nothing and leaves both; it happens when the save that made
            // the first one did not come to its end.
            let _ = system.remove(&temporary);
            renamed
        }
    }
}
