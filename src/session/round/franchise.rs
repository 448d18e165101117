//! Who votes in a round, where that was said for it alone.

use serde::{Deserialize, Serialize};

use crate::session::id::ParticipantId;
use crate::session::participant::{Capacity, Participant};
use crate::session::rules::Weights;

/// Who votes in a round. The quorum is always that of the session.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Franchise {
    /// All who may vote, as the rules of the session say.
    #[default]
    All,
    /// All who may vote, with one vote an institution.
    Institutions,
    /// Of those who may vote, those who can commit their institution.
    Deciders,
    /// These, whether they may vote otherwise or not.
    Listed(Vec<ParticipantId>),
}

impl Franchise {
    /// Whether it is the usual one.
    pub fn is_usual(&self) -> bool {
        *self == Self::All
    }

    /// Whether someone votes.
    pub fn includes(&self, participant: &Participant) -> bool {
        match self {
            Self::All | Self::Institutions => participant.vote,
            Self::Deciders => participant.vote && participant.capacity == Some(Capacity::Decider),
            Self::Listed(people) => people.contains(&participant.id),
        }
    }

    /// How much votes weigh where the rules say `usual`.
    pub fn weights(&self, usual: Weights) -> Weights {
        if *self == Self::Institutions { Weights::Institution } else { usual }
    }

    /// Those who were picked one by one.
    pub fn picked(&self) -> &[ParticipantId] {
        if let Self::Listed(people) = self { people } else { &[] }
    }
}
