//! Other wordings of an agreement.

use jiff::civil::DateTime;
use serde::{Deserialize, Serialize};

use crate::session::id::ParticipantId;
use crate::session::text::Text;

/// A wording that someone proposed in place of the one that held.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename = "Amendment")]
pub struct Amendment {
    /// Who proposed it; absent where the table did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<ParticipantId>,
    /// The whole text as it would read.
    pub text: Text,
    /// When.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<DateTime>,
    /// What became of it.
    pub state: AmendmentState,
    /// The text whose place it took, where it was accepted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub replaced: Option<Text>,
}

/// What became of an amendment.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum AmendmentState {
    /// On the table.
    #[default]
    Open,
    /// Its text holds since.
    Accepted,
    /// The table did not take it.
    Rejected,
    /// Whoever proposed it took it back.
    Withdrawn,
}

impl AmendmentState {
    /// All states.
    pub const ALL: [Self; 4] = [Self::Open, Self::Accepted, Self::Rejected, Self::Withdrawn];
}
