//! What the program wants done outside of itself. Effects are values: tests read them instead of a disk.

use std::path::PathBuf;

use crate::report::Export;
use crate::session::language::Language;
use crate::session::{Move, Session};
use crate::ui::theme::ThemeName;

/// Something to be done by the outside world; what came of it returns as a message.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// List the sessions of the folder.
    List,
    /// Open a session.
    Open {
        /// Its file.
        path: PathBuf,
        /// Only to read.
        reading: bool,
    },
    /// Open the last good copy of a session whose file is damaged or was changed outside.
    OpenLastGood(PathBuf),
    /// Take a session as it is in its file though its checksum does not fit.
    OpenAsFound(PathBuf),
    /// Make a session file.
    Create(Box<Session>),
    /// Make the session that follows the one in this file in its series.
    Succeed(PathBuf),
    /// Write a move into the journal.
    Append {
        /// Its file.
        path: PathBuf,
        /// The revision it makes.
        revision: u64,
        /// The move.
        step: Move,
    },
    /// Write the session file.
    Save {
        /// Its file.
        path: PathBuf,
        /// The revision it holds.
        revision: u64,
        /// The session.
        session: Box<Session>,
    },
    /// Write the session, with all that is not yet on the disk, into another folder.
    SaveElsewhere {
        /// Its file until now.
        path: PathBuf,
        /// The folder.
        folder: PathBuf,
        /// The revision it holds.
        revision: u64,
        /// The session.
        session: Box<Session>,
    },
    /// Write the session in spite of a change by others, whose version is kept beside it.
    KeepOurs {
        /// Its file.
        path: PathBuf,
        /// The revision it holds.
        revision: u64,
        /// The session.
        session: Box<Session>,
    },
    /// Go on with the session on the desk: another version of it was opened in its place, and not accepted.
    Return(PathBuf),
    /// Look whether a session opened for reading has changed.
    Follow,
    /// Let go of the session. What the disk does not hold yet is written first.
    Close,
    /// Let go of the session and of what the disk would not take of it.
    Abandon,
    /// Keep the language and the colours for the next time.
    Remember {
        /// The language.
        language: Language,
        /// The colours.
        theme: ThemeName,
    },
    /// Write a paper in several formats.
    Export(Export),
    /// Write a copy of a session for everybody.
    PublicCopy {
        /// Where.
        path: PathBuf,
        /// The session as it is.
        session: Box<Session>,
        /// Whether a copy that is there may be replaced.
        overwrite: bool,
    },
    /// Read a file of somebody else.
    Load(PathBuf),
    /// End the program.
    Quit,
}

impl Effect {
    /// Whether a session is on its way to the desk by it.
    pub fn opens(&self) -> bool {
        matches!(
            self,
            Self::Open { .. } | Self::OpenLastGood(_) | Self::OpenAsFound(_) | Self::Create(_) | Self::Succeed(_)
        )
    }
}
