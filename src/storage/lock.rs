//! One writer at a time.
//!
//! The lock is held on a file of its own, `NAME.lock`: one on the session file would be lost at the first rename. The
//! system frees it when its program ends, however that happens. The file says who holds it.

use std::fs::TryLockError;
use std::io::{self, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};

use fs_err::{File, OpenOptions};
use jiff::civil::DateTime;
use serde::{Deserialize, Serialize};

/// More than any holder needs.
const LONGEST: u64 = 4096;
/// How often the lock is tried while others take it and let it go.
const ATTEMPTS: usize = 10;

/// Who has a session open for writing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holder {
    /// The name of the account.
    pub user: String,
    /// The name of the machine.
    pub host: String,
    /// The number of the process on that machine.
    pub process: u32,
    /// Since when, in the local time of that machine.
    pub since: DateTime,
}

/// The right to write a session, until it is dropped.
#[derive(Debug)]
pub struct Lock {
    file: File,
    path: PathBuf,
}

/// What came of asking for the lock.
#[derive(Debug)]
pub enum Attempt {
    /// It is ours.
    Held(Lock),
    /// Somebody else has it; who, if that can be read.
    Taken(Option<Holder>),
}

impl Lock {
    /// Asks for the lock at `path` without waiting, and writes down who has it.
    pub fn attempt(path: &Path, holder: &Holder) -> io::Result<Attempt> {
        for _ in 0..ATTEMPTS {
            let mut file = open(path)?;
            match file.file().try_lock() {
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => return Ok(Attempt::Taken(read(&mut file))),
                Err(TryLockError::Error(error)) => return Err(error),
            }
            // The one before us removes the file when it is done; what we have locked may be gone from the folder.
            if same_file(&file, path) {
                // That nobody can see who we are is no reason not to work.
                let _ = write(&mut file, holder);
                return Ok(Attempt::Held(Self { file, path: path.to_owned() }));
            }
        }
        Ok(Attempt::Taken(None))
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Removed while still held, so that nobody can be surprised; see `same_file`.
        let removed = if cfg!(unix) { fs_err::remove_file(&self.path).is_ok() } else { false };
        if !removed {
            let _ = self.file.set_len(0);
        }
    }
}

/// Whether a disk has said that it knows no locks. One of the network says so in its own way, which is no kind of its own.
pub(super) fn is_unknown(error: &io::Error) -> bool {
    #[cfg(unix)]
    if error.raw_os_error() == Some(rustix::io::Errno::NOLCK.raw_os_error()) {
        return true;
    }
    error.kind() == io::ErrorKind::Unsupported
}

/// Where the file is somebody else's and not for us to write, it can still be locked and read.
fn open(path: &Path) -> io::Result<File> {
    match OpenOptions::new().read(true).write(true).create(true).truncate(false).open(path) {
        Err(error) if error.kind() == io::ErrorKind::PermissionDenied => File::open(path).map_err(|_| error),
        opened => opened,
    }
}

fn write(file: &mut File, holder: &Holder) -> io::Result<()> {
    let line = ron::to_string(holder).map_err(io::Error::other)?;
    file.set_len(0)?;
    file.seek(SeekFrom::Start(0))?;
    writeln!(file, "{line}")
}

fn read(file: &mut File) -> Option<Holder> {
    let mut line = String::new();
    file.take(LONGEST).read_to_string(&mut line).ok()?;
    ron::from_str(&line).ok()
}

#[cfg(unix)]
fn same_file(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    match (file.metadata(), fs_err::metadata(path)) {
        (Ok(ours), Ok(there)) => (ours.dev(), ours.ino()) == (there.dev(), there.ino()),
        _ => false,
    }
}

#[cfg(not(unix))]
fn same_file(_file: &File, _path: &Path) -> bool {
    true
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn holder(user: &str) -> Holder {
        let since = date(2026, 11, 20).at(10, 42, 3, 0);
        Holder { user: user.to_owned(), host: "sala".to_owned(), process: 7, since }
    }

    #[test]
    fn the_second_learns_who_is_first() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("mesa.lock");
        let Attempt::Held(first) = Lock::attempt(&path, &holder("ana")).unwrap() else { panic!("it was free") };
        let Attempt::Taken(found) = Lock::attempt(&path, &holder("luis")).unwrap() else { panic!("it was taken") };
        assert_eq!(found, Some(holder("ana")));
        drop(first);
        assert!(matches!(Lock::attempt(&path, &holder("luis")).unwrap(), Attempt::Held(_)));
    }

    #[cfg(unix)]
    #[test]
    fn a_disk_without_locks_is_known_by_either_answer() {
        assert!(is_unknown(&io::Error::from_raw_os_error(rustix::io::Errno::NOLCK.raw_os_error())));
        assert!(is_unknown(&io::ErrorKind::Unsupported.into()));
        assert!(!is_unknown(&io::ErrorKind::PermissionDenied.into()));
    }

    #[cfg(unix)]
    #[test]
    fn a_lock_let_go_leaves_no_file() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("mesa.lock");
        drop(Lock::attempt(&path, &holder("ana")).unwrap());
        assert!(!path.exists());
    }
}
