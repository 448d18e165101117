//! Axes: strategic lines that may be prioritised; and the criteria to weigh them.

use serde::{Deserialize, Serialize};

use super::id::{AxisId, CriterionId, CrossingId, FactorId, ParticipantId, StakeholderId};
use super::text::{Paragraphs, Text};

/// A strategic line, from candidate to chosen. Whether it is chosen is said by a decision, not here.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename = "Axis")]
pub struct Axis {
    /// Its number in this session.
    pub id: AxisId,
    /// Its name.
    pub name: Text,
    /// What will be true when it has been followed.
    #[serde(skip_serializing_if = "Paragraphs::is_empty")]
    pub vision: Paragraphs,
    /// Why it is on the table.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin: Option<Origin>,
    /// What it comes from.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub from: Vec<Root>,
    /// The agendas it answers.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub agendas: Vec<Agenda>,
    /// Whether it looks outward or inward.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub direction: Option<Direction>,
    /// Its objectives, goals and actions.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub objectives: Vec<Objective>,
    /// Taken off the table, but kept.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub withdrawn: bool,
    /// Where the entry comes from.
    #[serde(skip_serializing_if = "Text::is_empty")]
    pub source: Text,
}

/// Why an axis is on the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Origin {
    /// It is in the local plan.
    LocalPlan,
    /// It answers a problem that was found.
    Problem,
    /// It adapts what others do.
    Adaptation,
    /// It was agreed before.
    EarlierAgreement,
    /// It comes from a global framework.
    GlobalFramework,
    /// A stakeholder proposed it.
    Stakeholder,
}

impl Origin {
    /// All origins, in the order in which they are offered.
    pub const ALL: [Self; 6] = [
        Self::LocalPlan,
        Self::Problem,
        Self::Adaptation,
        Self::EarlierAgreement,
        Self::GlobalFramework,
        Self::Stakeholder,
    ];
}

/// What an axis comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Root {
    /// The strategy of a crossing.
    Crossing(CrossingId),
    /// A factor.
    Factor(FactorId),
    /// A participant's proposal.
    Participant(ParticipantId),
    /// A stakeholder's proposal.
    Stakeholder(StakeholderId),
}

/// An agenda that an axis answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Agenda {
    /// The government's own plan; the text says which part.
    Local(Text),
    /// What the territory's people ask.
    Territorial(Text),
    /// A global framework, by the code of the catalogue of agendas, such as `ODS11`.
    Global(Text),
}

/// Which way an axis looks (AL-LAs, Cuaderno 2, 2014: the double sense of internationalisation).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Direction {
    /// Hacia fuera: the city in the world.
    Outward,
    /// Hacia dentro: the world in the city.
    Inward,
    /// Both ways.
    Both,
}

impl Direction {
    /// All directions.
    pub const ALL: [Self; 3] = [Self::Outward, Self::Inward, Self::Both];
}

/// An objective of an axis.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename = "Objective")]
pub struct Objective {
    /// What is sought.
    pub text: Text,
    /// The goals that show it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub goals: Vec<Goal>,
}

/// A goal (meta) of an objective, with the actions that reach it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename = "Goal")]
pub struct Goal {
    /// What is to be reached.
    pub text: Text,
    /// What is to be done.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub actions: Vec<Text>,
}

/// A criterion to weigh axes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename = "Criterion")]
pub struct Criterion {
    /// Its number in this session.
    pub id: CriterionId,
    /// Its name.
    pub name: Text,
    /// What it weighs against the others.
    pub weight: u32,
    /// Whether less is better, as with a cost.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub cost: bool,
    /// What it means.
    #[serde(skip_serializing_if = "Paragraphs::is_empty")]
    pub meaning: Paragraphs,
}
