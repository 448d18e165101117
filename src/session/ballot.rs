//! What voters gave in a round.

use serde::{Deserialize, Serialize};

use super::id::ParticipantId;

/// The number of an option within its round, from 1.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct OptionId(pub u32);

/// What one voter gave. In a secret round there is no voter and no slip number.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename = "Ballot")]
pub struct Ballot {
    /// Who voted, in an open round taken by roll call.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub voter: Option<ParticipantId>,
    /// The number on the paper, in an open round taken by slips.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub slip: Option<u32>,
    /// What the vote weighs.
    #[serde(default = "one", skip_serializing_if = "is_one")]
    pub weight: u32,
    /// What was marked.
    pub marks: Marks,
}

fn one() -> u32 {
    1
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes fields by reference")]
fn is_one(weight: &u32) -> bool {
    *weight == 1
}

/// What was marked on a ballot.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Marks {
    /// Nothing: it counts as cast, for no option.
    Blank,
    /// Something that cannot be counted.
    Spoilt,
    /// Points per option.
    Points(Vec<(OptionId, u32)>),
    /// For, against or abstaining, per option.
    Stances(Vec<(OptionId, Stance)>),
    /// The options ticked; one alone for a single choice.
    Ticks(Vec<OptionId>),
    /// A number per option: scores, or grades with 0 the worst.
    Scores(Vec<(OptionId, i32)>),
    /// Groups of equal rank, best first.
    Ranking(Vec<Vec<OptionId>>),
}

/// A stance on one proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Stance {
    /// A favor.
    Favour,
    /// En contra.
    Against,
    /// Abstención.
    Abstain,
}

/// Hands counted for one option.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename = "HandCount")]
pub struct HandCount {
    /// The option.
    pub option: OptionId,
    /// Hands in favour.
    pub favour: u32,
    /// Hands against.
    pub against: u32,
    /// Hands abstaining.
    pub abstain: u32,
}
