//! Where one goes from a session.

use std::path::PathBuf;

use super::Effect;
use crate::session::Session;

/// Where to go once the session on the desk is put away.
#[derive(Clone, Debug, PartialEq)]
pub enum Destination {
    /// The list of sessions.
    Home,
    /// Out of the program.
    Out,
    /// Another session.
    Open {
        /// Its file.
        path: PathBuf,
        /// Only to read.
        reading: bool,
    },
    /// A new session.
    Create(Box<Session>),
    /// The session that follows the one in this file.
    Succeed(PathBuf),
}

impl Destination {
    /// What leads there.
    pub(super) fn effect(self) -> Effect {
        match self {
            Self::Home => Effect::List,
            Self::Out => Effect::Quit,
            Self::Open { path, reading } => Effect::Open { path, reading },
            Self::Create(session) => Effect::Create(session),
            Self::Succeed(path) => Effect::Succeed(path),
        }
    }
}
