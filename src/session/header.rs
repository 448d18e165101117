//! What a session is: title, series, place, hours, people in charge, sources, state.

use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};

use super::id::SessionId;
use super::language::Language;
use super::text::{Paragraphs, Text};

/// The head of a session's record. Only the title is ever needed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename = "Header")]
pub struct Header {
    /// What the session is called.
    pub title: Text,
    /// The standing table whose sessions follow one another; empty when this session stands alone.
    #[serde(skip_serializing_if = "Text::is_empty")]
    pub series: Text,
    /// The place of the session in its series, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<u32>,
    /// The session of the same series before this one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous: Option<SessionId>,
    /// The city, province or region that the session is about.
    #[serde(skip_serializing_if = "Text::is_empty")]
    pub territory: Text,
    /// The body that summons.
    #[serde(skip_serializing_if = "Text::is_empty")]
    pub convener: Text,
    /// What the session is for.
    #[serde(skip_serializing_if = "Paragraphs::is_empty")]
    pub purpose: Paragraphs,
    /// The kind of space.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub space: Option<Space>,
    /// The type of participation that the conveners declare.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub participation: Option<Degree>,
    /// The building or room.
    #[serde(skip_serializing_if = "Text::is_empty")]
    pub place: Text,
    /// The day of the session.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    /// The hour at which it begins.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub starts: Option<Time>,
    /// The hour at which it ends.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ends: Option<Time>,
    /// Who leads the session.
    #[serde(skip_serializing_if = "Text::is_empty")]
    pub facilitator: Text,
    /// Who keeps the record.
    #[serde(skip_serializing_if = "Text::is_empty")]
    pub rapporteur: Text,
    /// The language of the papers.
    pub language: Language,
    /// How many years ahead the session plans.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub horizon_years: Option<u16>,
    /// The stage of the policy that the session serves.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stage: Option<Stage>,
    /// What the session builds on: surveys, interviews, documents.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Evidence>,
    /// How far the record has come.
    pub state: State,
    /// A remark printed at the head of the papers, such as what in a worked example is illustrative.
    #[serde(skip_serializing_if = "Paragraphs::is_empty")]
    pub notice: Paragraphs,
}

impl Header {
    /// The name of its series, or its title where it stands alone.
    pub fn table(&self) -> &Text {
        if self.series.is_empty() { &self.title } else { &self.series }
    }
}

/// The kind of space in which the session takes place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Space {
    /// A table of the areas of one government.
    InternalMesa,
    /// A table of ministries or secretariats.
    Interministerial,
    /// A table of government, firms, universities and associations.
    PublicPrivate,
    /// A council that advises.
    AdvisoryCouncil,
    /// An open forum.
    Forum,
    /// A hearing.
    Hearing,
}

impl Space {
    /// All kinds, in the order in which they are offered.
    pub const ALL: [Self; 6] = [
        Self::InternalMesa,
        Self::Interministerial,
        Self::PublicPrivate,
        Self::AdvisoryCouncil,
        Self::Forum,
        Self::Hearing,
    ];
}

/// How far those who take part may shape the outcome (after the spectrum of the IAP2, 2007).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Degree {
    /// They are told.
    Inform,
    /// They are asked.
    Consult,
    /// Their concerns are worked through with them.
    Involve,
    /// They shape the alternatives.
    Collaborate,
    /// They decide.
    Decide,
}

impl Degree {
    /// All degrees, from least to most.
    pub const ALL: [Self; 5] = [Self::Inform, Self::Consult, Self::Involve, Self::Collaborate, Self::Decide];
}

/// A stage of the policy cycle (AL-LAs, Cuaderno 8, 2018).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Stage {
    /// Diseño.
    Design,
    /// Implementación.
    Implementation,
    /// Evaluación.
    Evaluation,
}

impl Stage {
    /// All stages in order.
    pub const ALL: [Self; 3] = [Self::Design, Self::Implementation, Self::Evaluation];
}

/// One source that the session builds on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename = "Evidence")]
pub struct Evidence {
    /// What kind of source.
    pub kind: EvidenceKind,
    /// How many people or pieces, where that makes sense.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub count: Option<u32>,
    /// What it was, in words.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub detail: Text,
}

/// The kinds of sources of evidence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum EvidenceKind {
    /// A survey; the count is the number of answers.
    Survey,
    /// Interviews.
    Interviews,
    /// Focus groups.
    FocusGroups,
    /// Documents.
    Documents,
    /// Practices of other cities.
    OtherCities,
}

impl EvidenceKind {
    /// All kinds, in the order in which they are offered.
    pub const ALL: [Self; 5] = [Self::Survey, Self::Interviews, Self::FocusGroups, Self::Documents, Self::OtherCities];
}

/// How far the record has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum State {
    /// Being prepared.
    #[default]
    Draft,
    /// The session is under way.
    Running,
    /// Held; its minutes await approval.
    AwaitingApproval,
    /// Its minutes are approved.
    Approved,
    /// Sealed: opens for reading only.
    Sealed,
}

impl State {
    /// All states in order.
    pub const ALL: [Self; 5] = [Self::Draft, Self::Running, Self::AwaitingApproval, Self::Approved, Self::Sealed];
}
