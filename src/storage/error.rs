//! What can go wrong with a disk, and what is safe all the same.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use super::format::Fault;
use super::lock::Holder;

/// Something that the disk would not do. Nothing that was safe before is lost by it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}: {kind}", path.display())]
pub struct Error {
    /// The file or folder that was asked for.
    pub path: PathBuf,
    /// What went wrong.
    pub kind: Kind,
    /// What nobody needs to worry about.
    pub safe: Safe,
}

/// What went wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// No room is left, or no more is allowed to this person.
    Full,
    /// The disk takes no changes.
    ReadOnly,
    /// This person may not do that.
    NoPermission,
    /// There is no such file or folder.
    NotFound,
    /// There is a file of that name already.
    Exists,
    /// The file is no longer the one that we read; ours was kept at this path.
    ChangedOutside(PathBuf),
    /// Somebody else is writing this session; who, if known.
    Locked(Option<Box<Holder>>),
    /// The file cannot be read as a session.
    Unreadable(Box<Fault>),
    /// The file was written by a newer program, in this format; it must not be written back.
    Newer(u32),
    /// The file was changed outside concertar or is damaged, and nobody has accepted it yet.
    NotAccepted,
    /// The session is open for reading only, or not open at all.
    NotForWriting,
    /// What was to be written is of another session than the one in the file, or does not follow on what it holds.
    OtherSession,
    /// It is no plain file but a folder, a pipe or a device.
    NotAFile,
    /// The file has more bytes than these, the most that are read.
    TooLarge(u64),
    /// Anything else, in the words of the system.
    Other(String),
}

/// What is safe in spite of an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Safe {
    /// Nothing was to be changed and nothing was.
    Nothing,
    /// The file is as it was last saved, and what was done since is in memory.
    FileAndMemory,
    /// The file is as it was last saved, and what was done since is in the journal.
    FileAndJournal,
    /// Both versions are on the disk.
    Both,
}

/// The result of asking something of the disk.
pub type Result<T> = std::result::Result<T, Error>;

impl Error {
    /// An error that put nothing at risk.
    pub fn new(path: &Path, kind: Kind) -> Self {
        Self { path: path.to_owned(), kind, safe: Safe::Nothing }
    }

    /// What the system said about `path`.
    pub fn of(path: &Path, error: &io::Error) -> Self {
        Self::new(path, Kind::of(error))
    }

    /// The same error, after an attempt to write that left something safe.
    #[must_use]
    pub fn leaving(mut self, safe: Safe) -> Self {
        self.safe = safe;
        self
    }
}

impl Kind {
    fn of(error: &io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge => Self::Full,
            io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            io::ErrorKind::PermissionDenied => Self::NoPermission,
            io::ErrorKind::NotFound => Self::NotFound,
            io::ErrorKind::AlreadyExists => Self::Exists,
            _ => Self::Other(error.to_string()),
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Full => formatter.write_str("the disk is full"),
            Self::ReadOnly => formatter.write_str("the disk is read-only"),
            Self::NoPermission => formatter.write_str("permission denied"),
            Self::NotFound => formatter.write_str("not found"),
            Self::Exists => formatter.write_str("exists already"),
            Self::ChangedOutside(ours) => write!(formatter, "changed outside; ours is at {}", ours.display()),
            Self::Locked(Some(holder)) => write!(formatter, "open for writing by {} on {}", holder.user, holder.host),
            Self::Locked(None) => formatter.write_str("open for writing elsewhere"),
            Self::Unreadable(fault) => write!(formatter, "cannot be read: {fault:?}"),
            Self::Newer(format) => write!(formatter, "written in the newer format {format}"),
            Self::NotAccepted => formatter.write_str("changed outside and not accepted yet"),
            Self::NotForWriting => formatter.write_str("not open for writing"),
            Self::OtherSession => formatter.write_str("does not follow on what the file holds"),
            Self::NotAFile => formatter.write_str("no plain file"),
            Self::TooLarge(limit) => write!(formatter, "more than {limit} bytes"),
            Self::Other(message) => formatter.write_str(message),
        }
    }
}
