//! What ties two stakeholders.

use serde::{Deserialize, Serialize};

use super::id::{RelationId, StakeholderId};
use super::text::Text;

/// A tie between two stakeholders.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename = "Relation")]
pub struct Relation {
    /// Its number in this session.
    #[serde(default)]
    pub id: RelationId,
    /// Where it starts.
    pub from: StakeholderId,
    /// Where it goes.
    pub to: StakeholderId,
    /// What kind of tie.
    pub kind: RelationKind,
    /// Whether it holds both ways.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub mutual: bool,
    /// From 1 (weak) to 3 (strong).
    pub strength: u8,
    /// In words.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub note: Text,
}

/// The kinds of ties.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum RelationKind {
    /// They work together.
    Cooperation,
    /// One has authority over the other.
    Authority,
    /// One pays the other.
    Funding,
    /// One informs or advises the other.
    Information,
    /// One has influence on the other.
    Influence,
    /// They are at odds.
    Conflict,
}

impl RelationKind {
    /// All kinds, in the order in which they are offered.
    pub const ALL: [Self; 6] =
        [Self::Cooperation, Self::Authority, Self::Funding, Self::Information, Self::Influence, Self::Conflict];
}
