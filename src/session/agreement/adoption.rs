//! How agreements are adopted, and who disagreed.

use jiff::civil::DateTime;
use serde::{Deserialize, Serialize};

use crate::session::id::{ParticipantId, RoundId};
use crate::session::rules::DecisionRule;
use crate::session::text::Paragraphs;

/// How an agreement was adopted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename = "Adoption")]
pub struct Adoption {
    /// The way.
    pub way: Way,
    /// When.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<DateTime>,
    /// Whether there was quorum; absent where none was asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quorate: Option<bool>,
    /// The rule that the table had agreed to decide by then, where votes were counted without a round; absent in what an
    /// earlier program wrote.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rule: Option<DecisionRule>,
}

/// The ways to adopt an agreement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Way {
    /// No one was against.
    Consensus,
    /// No reasoned objection stood.
    Consent,
    /// By vote.
    Vote {
        /// In favour.
        favour: u32,
        /// Against.
        against: u32,
        /// Abstaining.
        abstain: u32,
        /// The round, where there was one.
        round: Option<RoundId>,
    },
}

/// A participant's recorded disagreement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename = "Reservation")]
pub struct Reservation {
    /// Who.
    pub participant: ParticipantId,
    /// What kind.
    pub kind: ReservationKind,
    /// Why, in their words.
    #[serde(default, skip_serializing_if = "Paragraphs::is_empty")]
    pub reason: Paragraphs,
}

/// The kinds of recorded disagreement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ReservationKind {
    /// Accepts, with a reservation.
    Reservation,
    /// Voted against.
    Against,
    /// Abstained.
    Abstention,
}

impl ReservationKind {
    /// All kinds.
    pub const ALL: [Self; 3] = [Self::Reservation, Self::Against, Self::Abstention];
}
