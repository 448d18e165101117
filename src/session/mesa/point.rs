//! What the mesa treats.

use jiff::civil::DateTime;
use serde::{Deserialize, Serialize};

use crate::session::id::{AgendaPointId, ParticipantId, PointId};
use crate::session::text::{Paragraphs, Text};

/// A point that the mesa treats.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename = "Point")]
pub struct Point {
    /// Its number in this session.
    pub id: PointId,
    /// What it is about.
    pub title: Text,
    /// The point of the agenda it belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agenda: Option<AgendaPointId>,
    /// Who brought it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin: Option<PointOrigin>,
    /// The essence of what was said.
    #[serde(skip_serializing_if = "Paragraphs::is_empty")]
    pub notes: Paragraphs,
    /// What only the facilitator reads.
    #[serde(skip_serializing_if = "Paragraphs::is_empty")]
    pub private_notes: Paragraphs,
    /// What is on the table to be read.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub documents: Vec<Document>,
    /// Who stands aside because of a conflict of interest: they neither count for the quorum of this point nor vote on it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub recusals: Vec<Recusal>,
    /// Who asked for the floor and has not had it, in the order of asking.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub queue: Vec<ParticipantId>,
    /// Who spoke, and how long.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub interventions: Vec<Intervention>,
    /// Where the institutions stand.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub positions: Vec<InstitutionPosition>,
}

impl Point {
    /// Whether they stand aside on this point.
    pub fn stands_aside(&self, who: ParticipantId) -> bool {
        self.recusals.iter().any(|it| it.participant == who)
    }

    /// Whether anything was recorded of it beside its title.
    pub fn was_treated(&self) -> bool {
        !(self.notes.is_empty()
            && self.private_notes.is_empty()
            && self.interventions.is_empty()
            && self.recusals.is_empty()
            && self.positions.is_empty())
    }
}

/// Who brought a point to the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum PointOrigin {
    /// An area of the government.
    Area,
    /// The head of government.
    HeadOfGovernment,
    /// An earlier commitment.
    EarlierCommitment,
    /// The territory.
    Territory,
    /// A global framework.
    GlobalFramework,
}

impl PointOrigin {
    /// All origins, in the order in which they are offered.
    pub const ALL: [Self; 5] =
        [Self::Area, Self::HeadOfGovernment, Self::EarlierCommitment, Self::Territory, Self::GlobalFramework];
}

/// One time that someone spoke.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename = "Intervention")]
pub struct Intervention {
    /// Who.
    pub participant: ParticipantId,
    /// How long, in seconds.
    pub seconds: u32,
    /// When they began, where the clock was used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<DateTime>,
}

/// Something to be read for a point.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename = "Document")]
pub struct Document {
    /// What it is called.
    pub title: Text,
    /// Where it is kept: a number, a shelf, an address.
    #[serde(skip_serializing_if = "Text::is_empty")]
    pub place: Text,
}

/// Someone who stands aside.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename = "Recusal")]
pub struct Recusal {
    /// Who.
    pub participant: ParticipantId,
    /// The interest declared.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub reason: Text,
}

/// Where an institution stands on a point.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename = "InstitutionPosition")]
pub struct InstitutionPosition {
    /// The institution.
    pub institution: Text,
    /// What it holds.
    pub text: Paragraphs,
}
