//! Agreements: what the mesa decided, who does it, by when, and what became of it.

use jiff::civil::{Date, DateTime};
use serde::{Deserialize, Serialize};

use super::header::Stage;
use super::id::{AgreementId, AxisId, ParticipantId, PointId, RoundId, SessionId};
use super::stakeholder::Visibility;
use super::text::{Paragraphs, Text};

/// One agreement. It names a post or an office before a person, because people change.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename = "Agreement")]
pub struct Agreement {
    /// Its number in this session.
    pub id: AgreementId,
    /// What was agreed.
    pub text: Text,
    /// The point in which it was agreed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub point: Option<PointId>,
    /// The axis it serves.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub axis: Option<AxisId>,
    /// The stage of the policy it belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stage: Option<Stage>,
    /// The post or office that answers for it.
    #[serde(skip_serializing_if = "Text::is_empty")]
    pub responsible: Text,
    /// Those who help.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub co_responsible: Vec<Text>,
    /// When it is due.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due: Option<Date>,
    /// Money, people, time or support, and who brings it.
    #[serde(skip_serializing_if = "Text::is_empty")]
    pub resources: Text,
    /// What shows that it is done.
    #[serde(skip_serializing_if = "Text::is_empty")]
    pub indicator: Text,
    /// Where that can be seen.
    #[serde(skip_serializing_if = "Text::is_empty")]
    pub verification: Text,
    /// How it was adopted; absent while it is a proposal.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub adoption: Option<Adoption>,
    /// Who disagreed or abstained by name, and why.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub reservations: Vec<Reservation>,
    /// Who may read it.
    pub visibility: Visibility,
    /// What became of it, oldest first. The last entry says the state.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub follow_up: Vec<FollowUp>,
    /// The agreement of an earlier session that this one carries on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub carried_from: Option<Carried>,
    /// Where the entry comes from.
    #[serde(skip_serializing_if = "Text::is_empty")]
    pub source: Text,
}

impl Agreement {
    /// Its state: that of the last follow-up, or pending.
    pub fn state(&self) -> AgreementState {
        self.follow_up.last().map_or(AgreementState::Pending, |entry| entry.state)
    }

    /// Whether something is still owed.
    pub fn is_open(&self) -> bool {
        matches!(self.state(), AgreementState::Pending | AgreementState::Underway)
    }

    /// Whether it is still owed on `today` though it was due before.
    pub fn is_overdue(&self, today: Date) -> bool {
        self.is_open() && self.due.is_some_and(|due| due < today)
    }
}

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
    /// All states.
    pub const ALL: [Self; 6] =
        [Self::Pending, Self::Underway, Self::Fulfilled, Self::Unfulfilled, Self::Replaced, Self::Withdrawn];
}

/// Names an agreement of an earlier session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename = "Carried")]
pub struct Carried {
    /// The session in which it was first made.
    pub session: SessionId,
    /// Its number there.
    pub agreement: AgreementId,
    /// The place of that session in the series.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<u32>,
    /// The day of that session.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
}
