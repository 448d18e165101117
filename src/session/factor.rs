//! Factors of the SWOT (FODA), always in the order F, O, D, A.

use serde::{Deserialize, Serialize};

use super::id::{FactorId, ParticipantId, StakeholderId};
use super::text::{Paragraphs, Text};

/// One entry of the SWOT.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename = "Factor")]
pub struct Factor {
    /// Its number in this session.
    pub id: FactorId,
    /// Where it stands.
    pub quadrant: Quadrant,
    /// What it says.
    pub text: Text,
    /// The dimension of the profile it belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dimension: Option<Dimension>,
    /// What shows that it is so.
    #[serde(skip_serializing_if = "Paragraphs::is_empty")]
    pub evidence: Paragraphs,
    /// Who raised it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub raised_by: Vec<Voice>,
    /// The factor that took this one in; a merged factor is kept but no longer shown on the board.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merged_into: Option<FactorId>,
    /// How it is rated, a rating a rater.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ratings: Vec<FactorRating>,
    /// Where the entry comes from.
    #[serde(skip_serializing_if = "Text::is_empty")]
    pub source: Text,
}

/// A quadrant of the SWOT, with the verb that says what is done with it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Quadrant {
    /// Fortalezas: potenciar.
    #[default]
    Strength,
    /// Oportunidades: aprovechar.
    Opportunity,
    /// Debilidades: reducir.
    Weakness,
    /// Amenazas: sortear.
    Threat,
}

impl Quadrant {
    /// All quadrants in the order F, O, D, A (AL-LAs, Cuaderno 2, 2014).
    pub const ALL: [Self; 4] = [Self::Strength, Self::Opportunity, Self::Weakness, Self::Threat];

    /// Whether it speaks of what is inside (strengths and weaknesses).
    pub fn is_internal(self) -> bool {
        matches!(self, Self::Strength | Self::Weakness)
    }
}

/// The four dimensions of the internationalisation profile (guide of Paradiplomacia.org, 2023).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Dimension {
    /// Antecedentes.
    Background,
    /// Capacidades.
    Capacities,
    /// Oportunidades.
    Opportunities,
    /// Necesidades.
    Needs,
}

impl Dimension {
    /// All dimensions, in the order of the source.
    pub const ALL: [Self; 4] = [Self::Background, Self::Capacities, Self::Opportunities, Self::Needs];
}

/// Someone who raised something: a person in the room, or a stakeholder.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Voice {
    /// A participant.
    Participant(ParticipantId),
    /// A stakeholder.
    Stakeholder(StakeholderId),
}

/// How one rater sees a factor, each from 1 (least) to 5 (most). The scale is ours.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename = "FactorRating")]
pub struct FactorRating {
    /// Who rates; empty stands for the table as a whole.
    #[serde(skip_serializing_if = "Text::is_empty")]
    pub rater: Text,
    /// How much it matters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub impact: Option<u8>,
    /// How likely it is, for opportunities and threats.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub probability: Option<u8>,
    /// How far it can be governed from here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub control: Option<u8>,
}

impl FactorRating {
    /// All grades that were given, for checking their range.
    pub fn grades(&self) -> impl Iterator<Item = u8> {
        [self.impact, self.probability, self.control].into_iter().flatten()
    }
}
