//! What every screen of a session may look at.

use jiff::civil::{Date, DateTime};

use crate::session::Session;
use crate::session::header::State;
use crate::words::Words;

/// The session and its surroundings at this moment.
#[derive(Clone, Copy, Debug)]
pub struct Scene<'a> {
    /// The session.
    pub session: &'a Session,
    /// A number that is another one after each change of the session: what was counted or composed of it is good as long as
    /// this stays.
    pub revision: u64,
    /// The hour now.
    pub now: DateTime,
    /// A number that nobody could foresee, for what is drawn by lot.
    pub chance: u64,
    /// Whether the session may be changed here.
    pub writable: bool,
    /// The texts.
    pub words: &'a Words,
}

impl Scene<'_> {
    /// Whether the record may be changed: it is open for writing, and not sealed. What became of agreements may be said
    /// of a sealed one too.
    pub fn is_editable(&self) -> bool {
        self.writable && self.session.header.state != State::Sealed
    }

    /// The day now.
    pub fn today(&self) -> Date {
        self.now.date()
    }
}
