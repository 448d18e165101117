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
    /// A number per criterion, in the order of the round's criteria, per option.
    Sheet(Vec<(OptionId, Vec<i32>)>),
    /// That the first option weighs so many times as much as the second, from 1 to 9.
    Comparisons(Vec<(OptionId, OptionId, u32)>),
    /// How far each option can be lived with.
    Consents(Vec<(OptionId, Consent)>),
}

/// How far someone can live with a proposal (after the gradients of agreement of Kaner, 1996, and consent in sociocracy,
/// Endenburg, 1981).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Consent {
    /// Apoya.
    Support,
    /// Acepta: can live with it.
    Accept,
    /// Acepta con reserva: it is to be written down, and does not stop it.
    Reservation,
    /// Objeta: it stops the proposal until it is answered.
    Objection,
    /// Se abstiene.
    Abstain,
}

impl Consent {
    /// All degrees, the most in favour first.
    pub const ALL: [Self; 5] = [Self::Support, Self::Accept, Self::Reservation, Self::Objection, Self::Abstain];
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

impl HandCount {
    /// All hands that were raised.
    pub fn votes(&self) -> usize {
        let votes = u64::from(self.favour) + u64::from(self.against) + u64::from(self.abstain);
        usize::try_from(votes).unwrap_or(usize::MAX)
    }
}

/// What each option got in all, where the single ballots are not known.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename = "Totals")]
pub struct Totals {
    /// How many voted, blank and spoilt ballots among them.
    pub voters: u32,
    /// How many ballots were blank.
    #[serde(skip_serializing_if = "is_nought")]
    pub blank: u32,
    /// How many ballots could not be counted.
    #[serde(skip_serializing_if = "is_nought")]
    pub spoilt: u32,
    /// Points, ticks or votes, option by option.
    pub options: Vec<(OptionId, u64)>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes fields by reference")]
fn is_nought(number: &u32) -> bool {
    *number == 0
}

/// What was given in a secret round, handed in at its end: ballots, counts of hands or totals.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename = "Handed")]
pub struct Handed {
    /// The ballots.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ballots: Vec<Ballot>,
    /// A count an option, where hands were counted.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub counts: Vec<HandCount>,
    /// What each option got in all, where only that is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub totals: Option<Totals>,
}

impl Handed {
    /// Nothing.
    pub const NOTHING: Self = Self { ballots: Vec::new(), counts: Vec::new(), totals: None };

    /// These ballots.
    pub fn ballots(ballots: Vec<Ballot>) -> Self {
        Self { ballots, ..Self::NOTHING }
    }

    /// Whether nothing was given.
    pub fn is_empty(&self) -> bool {
        *self == Self::NOTHING
    }
}
