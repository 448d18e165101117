//! The key table of this screen.

use crate::keys::Binding;

/// What the keys stand for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Message {}

/// What the bindings look at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Situation {
    /// The session may be changed.
    pub writable: bool,
}

pub(super) const BINDINGS: &[Binding<Message, Situation>] = &[];
