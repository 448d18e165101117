//! The few things that saving asks of a disk, behind a trait, so that tests can record them and make each one fail.

mod disk;

use std::fmt::Debug;
use std::fs::Permissions;
use std::io;
use std::path::{Path, PathBuf};

use jiff::Timestamp;

pub use disk::Disk;

/// A disk, or its twin in the tests.
///
/// The errors are those of the operating system; [`super::Error`] gives them a meaning.
pub trait FileSystem: Debug + Send + Sync {
    /// Makes a file that must not exist yet. While it is open, nobody takes it for abandoned.
    fn create_new(&self, path: &Path) -> io::Result<Box<dyn OpenFile>>;

    /// Opens a file for writing at its end; makes it when there is none.
    fn open_append(&self, path: &Path) -> io::Result<Box<dyn OpenFile>>;

    /// Reads at most `limit` bytes from the start of a file.
    fn read(&self, path: &Path, limit: u64) -> io::Result<Vec<u8>>;

    /// What the folder knows about a file; links are followed.
    fn attributes(&self, path: &Path) -> io::Result<Attributes>;

    /// Gives a file the mode of `attributes` and, as far as the system lets us, the owner.
    fn set_attributes(&self, path: &Path, attributes: &Attributes) -> io::Result<()>;

    /// Cuts a file off after `length` bytes, and waits until that is on the disk.
    fn truncate(&self, path: &Path, length: u64) -> io::Result<()>;

    /// Puts `from` in the place of `to` in one go.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;

    /// Gives the file `original` a second name, which must not exist yet.
    fn hard_link(&self, original: &Path, link: &Path) -> io::Result<()>;

    /// Removes a file.
    fn remove(&self, path: &Path) -> io::Result<()>;

    /// Removes a temporary file, unless some program still has it open; says whether it was removed.
    fn remove_abandoned(&self, path: &Path) -> io::Result<bool>;

    /// Makes what was created, renamed and removed in a folder survive a power cut.
    fn sync_folder(&self, folder: &Path) -> io::Result<()>;

    /// The files of a folder, in the order of their names; folders are left out.
    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>>;

    /// Makes a folder and those above it, where they are missing.
    fn create_folder(&self, folder: &Path) -> io::Result<()>;

    /// Where a symbolic link ends, so that saving replaces the file and not the link; `path` itself when it is no link.
    fn follow_link(&self, path: &Path) -> io::Result<PathBuf>;
}

/// A file open for writing.
pub trait OpenFile: Debug + Send {
    /// Writes all of `bytes`.
    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()>;

    /// Waits until content and attributes are on the disk.
    fn sync_all(&self) -> io::Result<()>;

    /// Waits until the content is on the disk.
    fn sync_data(&self) -> io::Result<()>;
}

/// What a folder knows about a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attributes {
    /// In bytes.
    pub length: u64,
    /// When its content last changed, where the system says so.
    pub modified: Option<Timestamp>,
    /// When anything about it last changed, its name and its mode included, on Unix. Unlike `modified`, no program sets it
    /// back.
    pub changed: Option<Timestamp>,
    /// Who may read and write it.
    pub permissions: Permissions,
    /// Whose it is, on Unix.
    pub owner: Option<Owner>,
    /// Which file it is, on Unix: two names with the same identity are one file.
    pub identity: Option<Identity>,
    /// Whether it is a plain file: no folder, and nothing like a pipe, of which nobody knows when it ends.
    pub is_plain: bool,
}

/// To whom a file belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Owner {
    /// The number of the user.
    pub user: u32,
    /// The number of the group.
    pub group: u32,
}

/// Which file it is, whatever its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Identity {
    /// The number of the disk.
    pub device: u64,
    /// The number of the file on it.
    pub file: u64,
}

/// The folder in which a file stands.
pub(super) fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    }
}
