//! The mesa de concertación: points, agreements, subcommittees, the next meeting.

use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};

use super::agreement::Agreement;
use super::header::Stage;
use super::id::{AgendaPointId, ParticipantId, PointId, SubcommitteeId};
use super::text::{Paragraphs, Text};

/// What the mesa treated and agreed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename = "Mesa")]
pub struct Mesa {
    /// What was treated.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub points: Vec<Point>,
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
}

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
    /// Who spoke, and how long.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub interventions: Vec<Intervention>,
    /// Where the institutions stand.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub positions: Vec<InstitutionPosition>,
}

impl Point {
    /// Whether anything was recorded of it beside its title.
    pub fn was_treated(&self) -> bool {
        !(self.notes.is_empty()
            && self.private_notes.is_empty()
            && self.interventions.is_empty()
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

/// One of the eleven results of a mesa that was reached, with what shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename = "Achieved")]
pub struct Achieved {
    /// Which one.
    pub result: MesaResult,
    /// What shows it.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub evidence: Text,
}

/// The eleven observable results of a mesa de concertación (AL-LAs, Cuaderno 8, 2018).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum MesaResult {
    /// The vision of the territory is shared.
    SharedVision,
    /// The areas understand why internationalisation matters.
    AwareAreas,
    /// Strategic lines and objectives are set.
    StrategicLines,
    /// Rules of the game and ways to decide are set.
    RulesOfTheGame,
    /// The priorities of each area are known.
    AreaPriorities,
    /// There are agreements to develop the lines.
    Agreements,
    /// There are subcommittees or working networks.
    Subcommittees,
    /// There are timetables.
    Timetables,
    /// Results are presented and reflected upon.
    ResultsPresented,
    /// The experience is written up.
    Systematised,
    /// The most significant results are published in bulletins.
    Bulletins,
}

impl MesaResult {
    /// All results in the order of the source.
    pub const ALL: [Self; 11] = [
        Self::SharedVision,
        Self::AwareAreas,
        Self::StrategicLines,
        Self::RulesOfTheGame,
        Self::AreaPriorities,
        Self::Agreements,
        Self::Subcommittees,
        Self::Timetables,
        Self::ResultsPresented,
        Self::Systematised,
        Self::Bulletins,
    ];

    /// The stage of the policy to which it belongs.
    pub fn stage(self) -> Stage {
        match self {
            Self::SharedVision
            | Self::AwareAreas
            | Self::StrategicLines
            | Self::RulesOfTheGame
            | Self::AreaPriorities => Stage::Design,
            Self::Agreements | Self::Subcommittees | Self::Timetables => Stage::Implementation,
            Self::ResultsPresented | Self::Systematised | Self::Bulletins => Stage::Evaluation,
        }
    }
}
