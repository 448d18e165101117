//! Crossings of factors, and the strategies that come of them (TOWS; Weihrich, 1982).

use serde::{Deserialize, Serialize};

use super::factor::Quadrant;
use super::id::{CrossingId, FactorId};
use super::text::Text;

/// What an inner and an outer factor make together, with the strategy that comes of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename = "Crossing")]
pub struct Crossing {
    /// Its number in this session.
    pub id: CrossingId,
    /// The factors crossed: at least one inside and one outside.
    pub factors: Vec<FactorId>,
    /// What to do.
    pub strategy: Text,
    /// Where the entry comes from.
    #[serde(skip_serializing_if = "Text::is_empty")]
    pub source: Text,
}

/// The four kinds of crossing, each with its double verb.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CrossingKind {
    /// FO: potenciar y aprovechar.
    StrengthOpportunity,
    /// DO: reducir aprovechando.
    WeaknessOpportunity,
    /// FA: potenciar para sortear.
    StrengthThreat,
    /// DA: reducir para sortear.
    WeaknessThreat,
}

impl CrossingKind {
    /// All kinds, in the order FO, DO, FA, DA.
    pub const ALL: [Self; 4] =
        [Self::StrengthOpportunity, Self::WeaknessOpportunity, Self::StrengthThreat, Self::WeaknessThreat];

    /// The kind that an inner and an outer quadrant make; `None` when both are inside or both outside.
    pub fn of(one: Quadrant, other: Quadrant) -> Option<Self> {
        let (inner, outer) = if one.is_internal() { (one, other) } else { (other, one) };
        match (inner, outer) {
            (Quadrant::Strength, Quadrant::Opportunity) => Some(Self::StrengthOpportunity),
            (Quadrant::Weakness, Quadrant::Opportunity) => Some(Self::WeaknessOpportunity),
            (Quadrant::Strength, Quadrant::Threat) => Some(Self::StrengthThreat),
            (Quadrant::Weakness, Quadrant::Threat) => Some(Self::WeaknessThreat),
            _ => None,
        }
    }

    /// The inner and the outer quadrant that it crosses.
    pub fn quadrants(self) -> (Quadrant, Quadrant) {
        match self {
            Self::StrengthOpportunity => (Quadrant::Strength, Quadrant::Opportunity),
            Self::WeaknessOpportunity => (Quadrant::Weakness, Quadrant::Opportunity),
            Self::StrengthThreat => (Quadrant::Strength, Quadrant::Threat),
            Self::WeaknessThreat => (Quadrant::Weakness, Quadrant::Threat),
        }
    }
}
