//! Everything that can reach the program.

use std::path::PathBuf;

use jiff::civil::DateTime;

use super::desk::Mode;
use crate::keys::Chord;
use crate::report::Export;
use crate::session::{History, Session};
use crate::storage::library::Listing;

/// Something that happened.
#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    /// A key was pressed.
    Press(Chord),
    /// A text was pasted.
    Paste(String),
    /// The wheel was turned: up is negative.
    Wheel(i16),
    /// The mouse was clicked at this column and row.
    Click(u16, u16),
    /// The terminal has this many columns and rows now.
    Resize(u16, u16),
    /// Time has passed.
    Tick(DateTime),
    /// The system asks the program to end, and will not wait long.
    Stop,
    /// The outside world tells what came of an effect.
    Told(Told),
}

/// What came of an effect.
#[derive(Clone, Debug, PartialEq)]
pub enum Told {
    /// The sessions of the folder.
    Listed(Vec<Listing>),
    /// A session was opened or made.
    Opened(Box<Opened>),
    /// Something is amiss with a session; what, and what may be done about it.
    Amiss {
        /// What happened, where, and what is safe, a line each.
        reasons: Vec<String>,
        /// What may be done, the best first.
        remedies: Vec<Remedy>,
    },
    /// The journal holds this revision for certain.
    Journaled(u64),
    /// The session file holds this revision.
    Saved {
        /// The revision.
        revision: u64,
        /// Whether the disk confirmed it to the last step.
        confirmed: bool,
    },
    /// The session was saved in another place and is written there from now on.
    SavedElsewhere {
        /// Its file.
        path: PathBuf,
        /// The revision.
        revision: u64,
    },
    /// The disk refused; what happened, and what is safe.
    Trouble(String),
    /// The session that is being followed has changed.
    Changed(Box<Session>),
    /// A paper is being written in several formats.
    Exporting {
        /// How many are done.
        done: usize,
        /// Of how many.
        of: usize,
    },
    /// A paper was written in the formats in which it could be.
    Exported {
        /// Its files.
        paths: Vec<PathBuf>,
        /// What went wrong, a sentence each: a format that could not be written, an identity that could not be read.
        amiss: Vec<String>,
    },
    /// A paper was not written in these formats because files of these names are there already.
    Exists(Export),
    /// A copy for everybody was written.
    Copied(PathBuf),
    /// A copy for everybody was not written because one is there already.
    CopyThere(PathBuf),
    /// A file of somebody else was read.
    Loaded {
        /// The file, as it was asked for.
        path: PathBuf,
        /// What it holds.
        bytes: Vec<u8>,
    },
    /// A file of somebody else could not be read.
    NotLoaded {
        /// The file, as it was asked for.
        path: PathBuf,
        /// Why not.
        reason: String,
    },
    /// Something else could not be done; why.
    Failed(String),
}

/// What may be done when something is amiss with a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Remedy {
    /// Put the last good copy in the place of the file, which is kept aside, and open it.
    GoodCopy(PathBuf),
    /// Take the file as it is.
    AsFound(PathBuf),
    /// Open it for reading.
    Reading(PathBuf),
    /// Write our version in spite of a change by others, whose version is kept beside it.
    KeepOurs,
    /// Go on from the version of others; ours is kept beside it.
    TakeTheirs(PathBuf),
}

/// A session as it comes from the disk.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    /// Its history.
    pub history: History,
    /// Its file.
    pub path: PathBuf,
    /// Whether it may be changed here.
    pub mode: Mode,
    /// The revision it is at.
    pub revision: u64,
    /// The revision of its file.
    pub saved: u64,
    /// What is to be said about it, such as that entries were recovered.
    pub notes: Vec<String>,
}
