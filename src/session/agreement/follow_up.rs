//! What became of agreements.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::session::text::{Paragraphs, Text};

/// One look at what became of an agreement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename = "FollowUp")]
pub struct FollowUp {
    /// The day.
    pub date: Date,
    /// What it came to.
    pub state: AgreementState,
    /// What shows it.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub evidence: Text,
    /// In words.
    #[serde(default, skip_serializing_if = "Paragraphs::is_empty")]
    pub note: Paragraphs,
    /// Whether it was written after the minutes were sealed, so that the seal does not cover it. The session says so itself.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub after_seal: bool,
}

/// The states of an agreement. Overdue is not a state: it is computed from the date.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum AgreementState {
    /// Pendiente.
    #[default]
    Pending,
    /// En curso.
    Underway,
    /// Cumplido.
    Fulfilled,
    /// Incumplido.
    Unfulfilled,
    /// Sustituido.
    Replaced,
    /// Retirado.
    Withdrawn,
}

impl AgreementState {
    /// Whether something is still owed.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Pending | Self::Underway)
    }

    /// All states.
    pub const ALL: [Self; 6] =
        [Self::Pending, Self::Underway, Self::Fulfilled, Self::Unfulfilled, Self::Replaced, Self::Withdrawn];
}
