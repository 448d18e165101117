//! Reasoned objections to an agreement. One that stands stops adoption by consent until it is answered.

use serde::{Deserialize, Serialize};

use crate::session::id::ParticipantId;
use crate::session::text::Text;

/// An objection, with its reason and what was answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename = "Objection")]
pub struct Objection {
    /// Whose.
    pub by: ParticipantId,
    /// Why.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub reason: Text,
    /// What was answered.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub answer: Text,
    /// Whether it stands.
    #[serde(default)]
    pub state: ObjectionState,
}

/// What became of an objection.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum ObjectionState {
    /// It stands.
    #[default]
    Standing,
    /// The text was changed, or the answer was enough.
    Resolved,
    /// Whoever raised it took it back, and may keep a reservation.
    Withdrawn,
}

impl ObjectionState {
    /// All states.
    pub const ALL: [Self; 3] = [Self::Standing, Self::Resolved, Self::Withdrawn];
}
