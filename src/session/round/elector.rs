//! Who could vote in a round, as they were when it was opened.

use serde::{Deserialize, Serialize};

use crate::session::id::ParticipantId;
use crate::session::participant::Sector;
use crate::session::rules::Weights;
use crate::session::text::Text;

/// Someone who could vote in a round, as they were when it was opened: what becomes of the roster later changes nothing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename = "Elector")]
pub struct Elector {
    /// Who.
    pub id: ParticipantId,
    /// Whose seat they had, where it was not their own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seat: Option<ParticipantId>,
    /// The institution they spoke for; only where an institution had one vote.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub body: Text,
    /// What their vote weighed.
    #[serde(default = "one", skip_serializing_if = "is_one")]
    pub weight: u32,
    /// The sector of their institution.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sector: Option<Sector>,
}

fn one() -> u32 {
    1
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes fields by reference")]
fn is_one(weight: &u32) -> bool {
    *weight == 1
}

impl Elector {
    /// The seat they had: their own, or that of the participant whose place they took.
    pub fn seat(&self) -> ParticipantId {
        self.seat.unwrap_or(self.id)
    }

    /// Whether one vote speaks for both: they share a seat or, where an institution had one vote, an institution.
    pub fn votes_with(&self, other: &Self, weights: Weights) -> bool {
        match weights {
            Weights::Institution => self.body == other.body,
            Weights::Person | Weights::Weighted => self.seat() == other.seat(),
        }
    }
}

/// What the votes of these weigh together, each seat named once.
pub fn weight_of(electors: &[&Elector], weights: Weights) -> u64 {
    match weights {
        Weights::Person => electors.len() as u64,
        Weights::Institution => {
            let bodies: std::collections::BTreeSet<&Text> = electors.iter().map(|it| &it.body).collect();
            bodies.len() as u64
        }
        Weights::Weighted => electors.iter().map(|it| u64::from(it.weight)).sum(),
    }
}
