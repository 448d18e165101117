//! The real disk.

use std::fs::{Metadata, TryLockError};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::Duration;

use fs_err::{File, OpenOptions};
use jiff::Timestamp;

use super::{Attributes, FileSystem, Identity, OpenFile, Owner};

/// Waits between attempts to replace a file. On Windows a virus scanner or an indexer may hold it for a moment
/// (rust-lang/rust#31963, isaacs/node-graceful-fs#119); elsewhere nothing can.
const PATIENCE: &[u64] = if cfg!(windows) { &[10, 20, 40, 80, 160, 320, 400, 500] } else { &[] };

/// The disk of this machine.
#[derive(Clone, Copy, Debug, Default)]
pub struct Disk;

impl FileSystem for Disk {
    fn create_new(&self, path: &Path) -> io::Result<Box<dyn OpenFile>> {
        let file = OpenOptions::new().write(true).create_new(true).open(path)?;
        // The lock only tells `remove_abandoned` that somebody is at work; where there are no locks, nothing is swept.
        let _ = file.file().try_lock();
        Ok(Box::new(DiskFile(file)))
    }

    fn open_append(&self, path: &Path) -> io::Result<Box<dyn OpenFile>> {
        Ok(Box::new(DiskFile(OpenOptions::new().append(true).create(true).open(path)?)))
    }

    fn read(&self, path: &Path, limit: u64) -> io::Result<Vec<u8>> {
        let file = File::open(path)?;
        let size = file.metadata()?.len().min(limit);
        let mut bytes = Vec::new();
        bytes.try_reserve_exact(usize::try_from(size).unwrap_or(0))?;
        // The file itself, as what names it in errors would write noughts first where the bytes are to come.
        let named = |error: io::Error| io::Error::new(error.kind(), format!("{}: {error}", path.display()));
        file.file().take(limit).read_to_end(&mut bytes).map_err(named)?;
        Ok(bytes)
    }

    fn attributes(&self, path: &Path) -> io::Result<Attributes> {
        Ok(attributes(&fs_err::metadata(path)?))
    }

    fn set_attributes(&self, path: &Path, attributes: &Attributes) -> io::Result<()> {
        keep_owner(path, attributes);
        fs_err::set_permissions(path, attributes.permissions.clone())
    }

    fn truncate(&self, path: &Path, length: u64) -> io::Result<()> {
        // Not the handle that appends: Windows would not let it.
        let file = OpenOptions::new().write(true).open(path)?;
        file.set_len(length)?;
        file.sync_all()
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        patiently(PATIENCE, || fs_err::rename(from, to))
    }

    fn hard_link(&self, original: &Path, link: &Path) -> io::Result<()> {
        fs_err::hard_link(original, link)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        fs_err::remove_file(path)
    }

    fn remove_abandoned(&self, path: &Path) -> io::Result<bool> {
        let file = OpenOptions::new().read(true).write(true).open(path)?;
        match file.file().try_lock() {
            Ok(()) => fs_err::remove_file(path).map(|()| true),
            Err(TryLockError::WouldBlock) => Ok(false),
            Err(TryLockError::Error(error)) => Err(error),
        }
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        // Windows has no such call for folders.
        if cfg!(unix) { File::open(folder)?.sync_all() } else { Ok(()) }
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        let mut files = Vec::new();
        for entry in fs_err::read_dir(folder)? {
            let entry = entry?;
            // Only of a link the folder itself does not know where it leads.
            let kind = entry.file_type()?;
            if kind.is_file() || (kind.is_symlink() && entry.path().is_file()) {
                files.push(entry.path());
            }
        }
        // All stand in one folder, so that bytes tell as much as parts of a path do, and sooner.
        files.sort_by(|one, other| one.as_os_str().cmp(other.as_os_str()));
        Ok(files)
    }

    fn create_folder(&self, folder: &Path) -> io::Result<()> {
        fs_err::create_dir_all(folder)
    }

    fn follow_link(&self, path: &Path) -> io::Result<PathBuf> {
        if fs_err::symlink_metadata(path)?.is_symlink() { fs_err::canonicalize(path) } else { Ok(path.to_owned()) }
    }
}

#[derive(Debug)]
struct DiskFile(File);

impl OpenFile for DiskFile {
    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.0.write_all(bytes)
    }

    fn sync_all(&self) -> io::Result<()> {
        self.0.sync_all()
    }

    fn sync_data(&self) -> io::Result<()> {
        self.0.sync_data()
    }
}

fn attributes(metadata: &Metadata) -> Attributes {
    let (owner, identity) = numbers(metadata);
    Attributes {
        length: metadata.len(),
        modified: metadata.modified().ok().and_then(|time| Timestamp::try_from(time).ok()),
        changed: changed(metadata),
        permissions: metadata.permissions(),
        owner,
        identity,
        is_plain: metadata.is_file(),
    }
}

/// The owner and the identity of a file, where the system has such numbers.
#[cfg(unix)]
fn numbers(metadata: &Metadata) -> (Option<Owner>, Option<Identity>) {
    use std::os::unix::fs::MetadataExt as _;
    let owner = Owner { user: metadata.uid(), group: metadata.gid() };
    let identity = Identity { device: metadata.dev(), file: metadata.ino() };
    (Some(owner), Some(identity))
}

#[cfg(unix)]
fn changed(metadata: &Metadata) -> Option<Timestamp> {
    use std::os::unix::fs::MetadataExt as _;
    Timestamp::new(metadata.ctime(), i32::try_from(metadata.ctime_nsec()).ok()?).ok()
}

#[cfg(not(unix))]
fn changed(_metadata: &Metadata) -> Option<Timestamp> {
    None
}

#[cfg(not(unix))]
fn numbers(_metadata: &Metadata) -> (Option<Owner>, Option<Identity>) {
    (None, None)
}

/// Gives a new file the owner and the group of the old one. Only an administrator may give files away, so a refusal is
/// no error: the file is then ours, with the group kept where we belong to it.
#[cfg(unix)]
fn keep_owner(path: &Path, attributes: &Attributes) {
    let Some(Owner { user, group }) = attributes.owner else { return };
    let now = fs_err::metadata(path).ok().and_then(|metadata| numbers(&metadata).0);
    if now == attributes.owner || fs_err::os::unix::fs::chown(path, Some(user), Some(group)).is_ok() {
        return;
    }
    let _ = fs_err::os::unix::fs::chown(path, None, Some(group));
}

#[cfg(not(unix))]
fn keep_owner(_path: &Path, _attributes: &Attributes) {}

/// Tries again after each of the `waits` (in milliseconds) while somebody else seems to hold the file.
fn patiently(waits: &[u64], mut attempt: impl FnMut() -> io::Result<()>) -> io::Result<()> {
    for wait in waits {
        match attempt() {
            Err(error) if matches!(error.kind(), io::ErrorKind::PermissionDenied | io::ErrorKind::ResourceBusy) => {
                sleep(Duration::from_millis(*wait));
            }
            done => return done,
        }
    }
    attempt()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refuse(times: usize, kind: io::ErrorKind) -> (usize, io::Result<()>) {
        let mut attempts = 0;
        let result = patiently(&[0, 0, 0], || {
            attempts += 1;
            if attempts <= times { Err(io::Error::from(kind)) } else { Ok(()) }
        });
        (attempts, result)
    }

    #[test]
    fn a_file_held_for_a_moment_is_tried_again() {
        let (attempts, result) = refuse(3, io::ErrorKind::PermissionDenied);
        assert_eq!(attempts, 4);
        assert!(result.is_ok());
    }

    #[test]
    fn patience_ends() {
        let (attempts, result) = refuse(9, io::ErrorKind::PermissionDenied);
        assert_eq!(attempts, 4);
        assert!(result.is_err());
    }

    #[test]
    fn other_errors_are_told_at_once() {
        let (attempts, result) = refuse(9, io::ErrorKind::StorageFull);
        assert_eq!(attempts, 1);
        assert!(result.is_err());
    }
}
