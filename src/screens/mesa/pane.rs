//! The panes of the mesa.

use crate::session::Session;
use crate::session::stakeholder::Visibility;

/// What is in view.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pane {
    /// What earlier sessions left to do.
    Owed,
    /// What the mesa treats.
    Points,
    /// What was agreed or proposed in this session.
    Agreements,
    /// Working groups.
    Subcommittees,
    /// The eleven results of a mesa.
    Results,
}

impl Pane {
    /// All panes in their order.
    pub const ALL: [Self; 5] = [Self::Owed, Self::Points, Self::Agreements, Self::Subcommittees, Self::Results];

    /// The place of the pane.
    pub const fn index(self) -> usize {
        self as usize
    }

    /// The pane `by` steps on, round the ring.
    #[must_use]
    pub fn turned(self, by: usize) -> Self {
        Self::ALL[(self.index() + by) % Self::ALL.len()]
    }

    /// The pane in which a session opens: a mesa begins with what is still owed to it.
    pub fn first(session: &Session) -> Self {
        let owed = |it: &crate::session::agreement::Agreement| !it.is_of_this_session() && it.is_open();
        if session.mesa.agreements.iter().any(owed) { Self::Owed } else { Self::Points }
    }
}

/// Whether the room may read what is marked so.
pub(super) fn is_public(visibility: Visibility) -> bool {
    visibility == Visibility::Public
}
