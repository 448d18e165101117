//! What lists of sessions need of a folder, kept from one start to the next, so that a folder of ten thousand sessions is
//! listed without reading ten thousand files.
//!
//! It is kept in one hidden file among the sessions and not in a folder of the user's own: it repeats what the sessions
//! say, internal agreements included, so it stays where they stay, is read by those who may read them, and goes when
//! they go. It is never believed over the files: whatever may have changed since is read again, and an index that is
//! missing, damaged or of another program is made anew without a word. A folder that cannot be written does without.

mod kept;
mod stamp;

use std::collections::HashMap;
use std::ffi::OsStr;
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::thread;

use jiff::Timestamp;

use super::atomic::Replacement;
use super::error::Result;
use super::file_system::FileSystem;
use super::library::{Listing, files, is_session, listing};
use kept::{Content, Kept};
use stamp::{Stamp, Stamps};

/// The name of the index among the sessions.
pub const NAME: &str = ".concertar-index";
/// With no more sessions than these, reading them takes less than keeping an index would.
const FEW: usize = 16;
/// The size, in bytes, beyond which no index is read.
const LIMIT: u64 = 1024 * 1024 * 1024;
/// How many sessions are worth a thread of their own.
const SHARE: usize = 64;

/// The sessions of a folder.
#[derive(Debug)]
pub struct Survey {
    /// The sessions, in the order of their file names. What cannot be read is listed with the reason.
    pub listings: Vec<Listing>,
    /// The index for the next time, where the one that is there does not say what was found.
    pub renewed: Option<Renewed>,
}

/// An index that is still to be written.
#[derive(Debug)]
pub struct Renewed {
    path: PathBuf,
    bytes: Vec<u8>,
    /// The session that the fewest may read; nobody else may read the index.
    strictest: Option<PathBuf>,
}

/// A session file, looked at.
struct Looked {
    listing: Listing,
    stamps: Option<Stamps>,
    /// How many kinds of people may do something with the file.
    reach: u32,
    read: bool,
}

/// Looks through a folder; only what is new or may have changed since the index was written is read.
///
/// # Errors
/// Only when the folder itself cannot be read; a folder that does not exist holds no sessions.
pub fn survey(system: &dyn FileSystem, folder: &Path) -> Result<Survey> {
    let files = files(system, folder)?;
    let sessions: Vec<&PathBuf> = files.iter().filter(|path| is_session(path)).collect();
    let journals: HashMap<&OsStr, &Path> = files
        .iter()
        .filter(|path| path.extension().is_some_and(|it| it == "journal"))
        .filter_map(|path| Some((path.file_stem()?, path.as_path())))
        .collect();
    let index = if sessions.len() > FEW { read_index(system, &folder.join(NAME)) } else { None };
    let (bytes, written) = index.unwrap_or_default();
    let known = kept::read(&bytes).unwrap_or_default();
    let look = |path: &PathBuf| {
        let journal = path.file_stem().and_then(|stem| journals.get(stem));
        let name = path.file_name().and_then(OsStr::to_str);
        look(system, path, journal.copied(), name.and_then(|name| kept::of(name, &known)), written)
    };
    let looked = shared_out(&sessions, look);
    let is_stale = looked.iter().any(|it| it.read && it.stamps.is_some()) || known.len() > looked.len();
    let renewed = if is_stale && looked.len() > FEW { renewed(folder, &looked) } else { None };
    Ok(Survey { listings: looked.into_iter().map(|it| it.listing).collect(), renewed })
}

fn renewed(folder: &Path, looked: &[Looked]) -> Option<Renewed> {
    let bytes = kept::write(looked.iter().filter_map(|it| Some((&it.listing, it.stamps.as_ref()?))))?;
    let strictest = looked.iter().min_by_key(|it| it.reach).map(|it| it.listing.path.clone());
    Some(Renewed { path: folder.join(NAME), bytes, strictest })
}

impl Renewed {
    /// Writes the index; says whether that could be done. It is no loss when it cannot.
    pub fn keep(&self, system: &dyn FileSystem) -> bool {
        let models = self.strictest.as_deref();
        let prepared = Replacement::prepare(system, &self.path, models.as_slice(), &self.bytes);
        prepared.and_then(Replacement::commit).is_ok()
    }
}

/// The bytes of the index and the hour of the disk's own clock at which it was written.
fn read_index(system: &dyn FileSystem, path: &Path) -> Option<(Vec<u8>, Option<Timestamp>)> {
    let attributes = system.attributes(path).ok().filter(|it| it.is_plain)?;
    Some((system.read(path, LIMIT).ok()?, attributes.modified))
}

fn look(
    system: &dyn FileSystem,
    path: &Path,
    journal: Option<&Path>,
    known: Option<&Kept<'_>>,
    written: Option<Timestamp>,
) -> Looked {
    // Looked at before it is read: what changes in between is then found to have changed the next time.
    let attributes = system.attributes(path).ok();
    let beside = journal.map(|journal| system.attributes(journal).map(|it| Stamp::of(&it)));
    let stamps = match (&attributes, beside.transpose()) {
        (Some(session), Ok(journal)) => Some(Stamps { session: Stamp::of(session), journal }),
        _ => None,
    };
    let modified = attributes.as_ref().and_then(|it| it.modified);
    let reach = attributes.as_ref().map_or(u32::MAX, stamp::reach);
    let kept = known.zip(stamps).filter(|(known, stamps)| known.stamps == *stamps && stamps.is_older_than(written));
    let content = kept.and_then(|(known, _)| Content::read(known.content));
    if let Some(content) = content {
        let listing = Listing { path: path.to_owned(), modified, state: content.into() };
        return Looked { listing, stamps, reach, read: false };
    }
    let listing = listing(system, path.to_owned());
    let stamps = stamps.filter(|_| Content::is_kept(&listing.state));
    Looked { listing, stamps, reach, read: true }
}

/// Looks at each session, with as many threads as the machine has and the sessions are worth.
fn shared_out(sessions: &[&PathBuf], look: impl Fn(&PathBuf) -> Looked + Sync) -> Vec<Looked> {
    let threads = thread::available_parallelism().map_or(1, NonZero::get).min(sessions.len() / SHARE);
    if threads < 2 {
        return sessions.iter().map(|path| look(path)).collect();
    }
    let look = &look;
    thread::scope(|scope| {
        // Small shares, dealt out in turn, so that one thread is not left with all that must be read.
        let share = move |first| sessions.iter().skip(first).step_by(threads).map(|it| look(it)).collect::<Vec<_>>();
        let others: Vec<_> = (1..threads).map(|first| scope.spawn(move || share(first))).collect();
        // The first share is ours: a thread that only waits costs as much as one that works.
        let first = share(0);
        let others = others.into_iter().map(|it| it.join().unwrap_or_else(lost));
        let mut shares: Vec<_> = std::iter::once(first).chain(others).map(Vec::into_iter).collect();
        (0..sessions.len()).filter_map(|place| shares[place % threads].next()).collect()
    })
}

/// A panic of a thread goes on in the one that waits for it.
fn lost(panic: Box<dyn std::any::Any + Send>) -> Vec<Looked> {
    std::panic::resume_unwind(panic)
}
