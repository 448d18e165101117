//! The rules of the game: how the table decides, and when it may.

use jiff::civil::DateTime;
use serde::{Deserialize, Serialize};

use super::mesa::FloorRules;
use super::participant::Sector;
use super::text::Text;

/// The rules under which a session decides. They are recorded, and each round of voting keeps its own copy.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename = "Rules")]
pub struct Rules {
    /// How the table decides.
    pub decision: DecisionRule,
    /// The quorum at the first call.
    pub quorum: Quorum,
    /// The quorum at the second call; absent when there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub second_quorum: Option<Quorum>,
    /// The call that holds now.
    pub call: Call,
    /// How much each vote weighs.
    pub weights: Weights,
    /// Whether votes are secret unless a round says otherwise.
    pub secrecy: Secrecy,
    /// What breaks a tie, in this order; empty leaves ties standing.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tie_break: Vec<TieBreak>,
    /// Whether a participant may vote for another who is absent.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub proxies: bool,
    /// How the floor is given.
    #[serde(skip_serializing_if = "FloorRules::is_default")]
    pub floor: FloorRules,
    /// Rules of the game read out at the opening, one a line.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub game: Vec<Text>,
}

impl Rules {
    /// The quorum that holds at the present call.
    pub fn quorum_in_force(&self) -> &Quorum {
        self.quorum_at(self.call)
    }

    /// The quorum that holds at `call`.
    pub fn quorum_at(&self, call: Call) -> &Quorum {
        match (call, &self.second_quorum) {
            (Call::Second, Some(quorum)) => quorum,
            _ => &self.quorum,
        }
    }
}

/// How the table decides.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum DecisionRule {
    /// No one is against.
    #[default]
    Consensus,
    /// No one raises a reasoned objection.
    Consent,
    /// More in favour than against.
    SimpleMajority,
    /// More than half of all who may vote.
    AbsoluteMajority,
    /// At least this share of the votes cast.
    Qualified(Share),
}

/// A fraction such as two thirds. Whole numbers, so that no comparison is rounded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename = "Share")]
pub struct Share {
    /// How many parts.
    pub parts: u32,
    /// Of how many, at least 1.
    pub whole: u32,
}

impl Share {
    /// The least whole number that is at least this share of `total`.
    pub fn of(self, total: u32) -> u32 {
        let whole = u64::from(self.whole.max(1));
        let least = (u64::from(total) * u64::from(self.parts)).div_ceil(whole);
        u32::try_from(least).unwrap_or(u32::MAX)
    }
}

/// How many must be present for the table to decide.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename = "Quorum")]
pub struct Quorum {
    /// How many.
    pub amount: Amount,
    /// What is counted.
    pub of: Counted,
    /// Whether each sector of the roster must have at least one member present as well.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub each_sector: bool,
}

impl Quorum {
    /// Whether any number or any sector must be present.
    pub fn is_asked(&self) -> bool {
        self.amount != Amount::None || self.each_sector
    }
}

/// The size of a quorum.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Amount {
    /// No number is asked.
    #[default]
    None,
    /// At least this many.
    Count(u32),
    /// More than half.
    MoreThanHalf,
    /// At least this share.
    Share(Share),
}

impl Amount {
    /// How many that is, of so many in all.
    pub fn needed(self, total: u32) -> u32 {
        match self {
            Self::None => 0,
            Self::Count(count) => count,
            Self::MoreThanHalf => total / 2 + 1,
            // Nobody is no quorum, whatever the share.
            Self::Share(share) => share.of(total).max(1),
        }
    }
}

/// What a quorum counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Counted {
    /// Participants who may vote.
    #[default]
    People,
    /// Institutions with at least one member present.
    Institutions,
}

/// The summons that holds: the second may ask a smaller quorum.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Call {
    /// Primera convocatoria.
    #[default]
    First,
    /// Segunda convocatoria.
    Second,
}

/// A call that was made, with what it found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename = "Summons")]
pub struct Summons {
    /// Which.
    pub call: Call,
    /// When.
    pub at: DateTime,
    /// How many of what the quorum counts were there.
    pub present: u32,
    /// How many were needed; none where no number was asked.
    pub needed: u32,
    /// Whether there was quorum.
    pub quorate: bool,
    /// The sectors of which nobody was there, where each must be represented.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub missing_sectors: Vec<Sector>,
    /// The quorum that was asked then; absent in calls that an earlier program made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quorum: Option<Quorum>,
}

/// How much a vote weighs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Weights {
    /// One vote a person.
    #[default]
    Person,
    /// One vote an institution.
    Institution,
    /// The weight written beside each participant.
    Weighted,
}

/// Whether it may be known who voted what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Secrecy {
    /// Votes are given in the open.
    #[default]
    Open,
    /// Nothing ties a ballot to a person, and nothing shows before the round closes.
    Secret,
}

/// What breaks a tie.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum TieBreak {
    /// More distinct supporters.
    Supporters,
    /// A second way of counting the same ballots: see [`crate::voting::tie_break`].
    SecondMethod,
    /// The earlier proposal.
    EarlierProposal,
    /// A further round on the tied options.
    FurtherRound,
    /// By lot, the seed recorded before the count.
    Lot,
    /// The chair decides.
    Chair,
}

impl TieBreak {
    /// All ways, in the order in which they are offered.
    pub const ALL: [Self; 6] =
        [Self::Supporters, Self::SecondMethod, Self::EarlierProposal, Self::FurtherRound, Self::Lot, Self::Chair];
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_rounds_up() {
        assert_eq!(Share { parts: 2, whole: 3 }.of(31), 21);
        assert_eq!(Share { parts: 1, whole: 2 }.of(8), 4);
        assert_eq!(Share { parts: 1, whole: 0 }.of(8), 8);
    }
}
