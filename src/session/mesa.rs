//! The mesa de concertación: points, agreements, subcommittees, the next meeting.

mod floor;
mod point;
mod results;

use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};

use super::agreement::Agreement;
use super::id::{ParkedId, ParticipantId, PointId, SubcommitteeId};
use super::text::{Paragraphs, Text};

pub use floor::{FloorRules, Speaking, SpeakingOrder};
pub use point::{Document, InstitutionPosition, Intervention, Point, PointOrigin, Recusal};
pub use results::{Achieved, MesaResult};

/// What the mesa treated and agreed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename = "Mesa")]
pub struct Mesa {
    /// What was treated.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub points: Vec<Point>,
    /// Who has the floor now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub speaking: Option<Speaking>,
    /// What came up and was left for later.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub parked: Vec<Parked>,
    /// What was agreed here, and what is still owed from earlier sessions.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub agreements: Vec<Agreement>,
    /// Working groups.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub subcommittees: Vec<Subcommittee>,
    /// When the table meets again.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_meeting: Option<NextMeeting>,
    /// Which of the eleven results of a mesa were reached.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub results: Vec<Achieved>,
    /// What each area reports back from its own house (*devoluciones*).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub reports_back: Vec<ReportBack>,
}

/// Something that came up and was left for later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename = "Parked")]
pub struct Parked {
    /// Its number in this session.
    pub id: ParkedId,
    /// What.
    pub text: Text,
    /// Who raised it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<ParticipantId>,
    /// While which point was treated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub point: Option<PointId>,
    /// Whether it was taken up since.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub done: bool,
}

/// What an area reports back to the table.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename = "ReportBack")]
pub struct ReportBack {
    /// The area or institution.
    pub institution: Text,
    /// What it reports.
    pub text: Paragraphs,
}

/// A working group of the table.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename = "Subcommittee")]
pub struct Subcommittee {
    /// Its number in this session.
    pub id: SubcommitteeId,
    /// Its name.
    pub name: Text,
    /// Its members: posts or institutions.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub members: Vec<Text>,
    /// What it is to do.
    #[serde(skip_serializing_if = "Text::is_empty")]
    pub task: Text,
    /// By when.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due: Option<Date>,
}

/// When and where the table meets again.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename = "NextMeeting")]
pub struct NextMeeting {
    /// The day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    /// The hour.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time: Option<Time>,
    /// The place.
    #[serde(skip_serializing_if = "Text::is_empty")]
    pub place: Text,
    /// What will be treated.
    #[serde(skip_serializing_if = "Paragraphs::is_empty")]
    pub topics: Paragraphs,
}

impl NextMeeting {
    /// Whether nothing is said about it.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
