//! Rounds of voting, and decisions, which are kept apart from the votes.

pub mod elector;
pub mod franchise;
pub mod method;
pub mod objection;
mod source;
pub mod used;

use jiff::civil::DateTime;
use serde::{Deserialize, Serialize};

use super::agreement::Reservation;
use super::ballot::{Ballot, HandCount, OptionId, Totals};
use super::id::{AgreementId, AxisId, CriterionId, ParticipantId, RoundId};
use super::rules::{Call, DecisionRule, Quorum, Secrecy, Share, TieBreak, Weights};
use super::text::{Paragraphs, Text};
pub use elector::Elector;
pub use franchise::Franchise;
pub use method::Method;
pub use objection::{Answered, Became};
pub use source::Source;
pub use used::{Unit, Used};

/// One vote on a set of options, with one method and its rules.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename = "Round")]
pub struct Round {
    /// Its number in this session.
    #[serde(default)]
    pub id: RoundId,
    /// What is asked.
    pub question: Text,
    /// What may be chosen.
    pub options: Vec<RoundOption>,
    /// How votes are given and counted.
    pub method: Method,
    /// How the votes are taken.
    pub taking: Taking,
    /// Whether the votes are secret.
    #[serde(default)]
    pub secrecy: Secrecy,
    /// Who votes.
    #[serde(default, skip_serializing_if = "Franchise::is_usual")]
    pub voters: Franchise,
    /// The share that a proposal needs, and of what, where the method asks for one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub threshold: Option<Threshold>,
    /// How many options are to be chosen, where that was said beforehand.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seats: Option<u32>,
    /// What breaks a tie, declared beforehand.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tie_break: Vec<TieBreak>,
    /// The criteria that its options stand for, where it compares criteria.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub criteria: Vec<(OptionId, CriterionId)>,
    /// The round that found what the criteria weigh, where one did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weighed_by: Option<RoundId>,
    /// The round whose result this one takes up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub follows: Option<RoundId>,
    /// The agreement that it votes on. Who stands aside on its point does not vote.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agreement: Option<AgreementId>,
    /// Presence when it was opened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opened: Option<Opened>,
    /// Hands counted, where hands were raised.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub counts: Vec<HandCount>,
    /// What each option got in all, where only the totals are known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub totals: Option<Totals>,
    /// What was given. Secret ballots stand in an order of their own, not in that in which they came.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ballots: Vec<Ballot>,
    /// The files that ballots were taken from, in an open round: so that none is taken twice.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Source>,
    /// How far it has come.
    #[serde(default)]
    pub state: RoundState,
    /// When it was closed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed: Option<DateTime>,
    /// How the chair broke a tie that was left to it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub settled: Option<Settled>,
    /// What became of objections, where it is by consent.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub answered: Vec<Answered>,
}

impl Round {
    /// The option under this number.
    pub fn option(&self, id: OptionId) -> Option<&RoundOption> {
        self.options.get(self.place(id)?)
    }

    /// The place of the option under this number, from 0. Options are numbered in their order where nobody has edited the
    /// file by hand, so it is looked for there first: ballots name many options.
    pub fn place(&self, id: OptionId) -> Option<usize> {
        let usual = usize::try_from(id.0).ok().and_then(|number| number.checked_sub(1));
        let is_there = |place: &usize| self.options.get(*place).is_some_and(|option| option.id == id);
        usual.filter(is_there).or_else(|| self.options.iter().position(|option| option.id == id))
    }

    /// Whether each institution had one vote when it was opened, so that people are not what is counted.
    pub fn is_by_institution(&self) -> bool {
        self.opened.as_ref().is_some_and(|opened| opened.weights == Weights::Institution)
    }

    /// Whether ballots may be given now.
    pub fn is_open(&self) -> bool {
        self.state == RoundState::Open
    }

    /// Whether it is a draft in which nothing has happened yet.
    pub fn is_untouched(&self) -> bool {
        self.state == RoundState::Draft
            && self.opened.is_none()
            && self.counts.is_empty()
            && self.totals.is_none()
            && self.settled.is_none()
            && self.answered.is_empty()
            && self.ballots.is_empty()
            && self.closed.is_none()
    }

    /// Whether how it is going must not be shown: it is secret and not yet closed.
    pub fn is_sealed(&self) -> bool {
        self.secrecy == Secrecy::Secret && self.state == RoundState::Open
    }
}

/// Something that may be chosen in a round.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename = "RoundOption")]
pub struct RoundOption {
    /// Its number within the round.
    pub id: OptionId,
    /// What it is called.
    pub label: Text,
    /// The axis it stands for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub axis: Option<AxisId>,
    /// What it costs, in the unit of the budget.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cost: Option<u64>,
}

/// How the votes are taken in the room.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Taking {
    /// A mano alzada.
    Hands,
    /// Por lista: each is called by name.
    RollCall,
    /// Papeletas.
    #[default]
    Slips,
    /// Only the totals are known.
    Totals,
}

/// The share that a proposal needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename = "Threshold")]
pub struct Threshold {
    /// The share.
    pub share: Share,
    /// What it is a share of.
    pub base: Base,
    /// Whether it must be passed, not only reached.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub strict: bool,
}

/// What a share is a share of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Base {
    /// Votes for and against; by other methods those that mark anything.
    Cast,
    /// Votes that say something, abstentions too, and blank ones: all but those that are spoilt.
    Valid,
    /// Those present when the round was opened.
    Present,
    /// All who may vote.
    Entitled,
}

/// Presence and rules at the moment when a round was opened.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename = "Opened")]
pub struct Opened {
    /// When.
    pub at: DateTime,
    /// Under which call.
    pub call: Call,
    /// The quorum that held.
    pub quorum: Quorum,
    /// How the table decided.
    #[serde(default, skip_serializing_if = "is_default")]
    pub decision: DecisionRule,
    /// Who of those that may vote was present.
    pub present: Vec<ParticipantId>,
    /// How many may vote in all.
    pub entitled: u32,
    /// What the quorum counted, where that was not these people.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub counted: Option<Strength>,
    /// Everyone who could vote, as they were, in the order of the roster.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub electorate: Vec<Elector>,
    /// Whether there was quorum.
    pub quorate: bool,
    /// How much votes weighed.
    #[serde(default, skip_serializing_if = "is_default")]
    pub weights: Weights,
    /// Whether those present could vote for absent ones.
    #[serde(default, skip_serializing_if = "is_default")]
    pub proxies: bool,
    /// For whom of the absent somebody present was to vote; absent in what an early program wrote, where it may be all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub represented: Option<Vec<ParticipantId>>,
    /// What the votes of all present weigh together, one an institution where the rules say so; absent where votes are one
    /// a person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub strength: Option<Strength>,
    /// The number from which lots are drawn, drawn itself before the vote; where lots may break a tie.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seed: Option<u64>,
}

impl Opened {
    /// Everyone it counts: those present, and then the others who could vote.
    pub fn people(&self) -> impl Iterator<Item = ParticipantId> {
        let others = self.electorate.iter().map(|it| it.id).filter(|id| !self.present.contains(id));
        self.present.iter().copied().chain(others)
    }

    /// How many were present and how many there were, of what the quorum counted.
    pub fn counted_present(&self) -> (u32, u32) {
        let number = |count: u64| u32::try_from(count).unwrap_or(u32::MAX);
        let people = || Strength { present: self.present.len() as u64, entitled: self.entitled.into() };
        let counted = self.counted.unwrap_or_else(people);
        (number(counted.present), number(counted.entitled))
    }
}

/// What votes weigh together, or how many are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename = "Strength")]
pub struct Strength {
    /// Those of the people present.
    pub present: u64,
    /// Those of all who may vote.
    pub entitled: u64,
}

/// How the chair broke a tie.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename = "Settled")]
pub struct Settled {
    /// The options that were tied, in the order that was given to them.
    pub order: Vec<OptionId>,
    /// Who decided.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub by: Text,
    /// Why.
    #[serde(default, skip_serializing_if = "Paragraphs::is_empty")]
    pub reason: Paragraphs,
    /// When.
    pub at: DateTime,
}

fn is_default<Value: Default + PartialEq>(value: &Value) -> bool {
    *value == Value::default()
}

/// How far a round has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum RoundState {
    /// Being prepared.
    #[default]
    Draft,
    /// Votes are being taken.
    Open,
    /// Counted.
    Closed,
    /// Set aside; it counts for nothing.
    Annulled,
}

/// What was decided on the axes: votes inform, someone decides.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename = "Decision")]
pub struct Decision {
    /// The round that informed it, if one did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub round: Option<RoundId>,
    /// The axes chosen, most important first.
    pub chosen: Vec<AxisId>,
    /// Who decided: the table, an authority, a group.
    #[serde(skip_serializing_if = "Text::is_empty")]
    pub decided_by: Text,
    /// Why, above all where it departs from the vote.
    #[serde(skip_serializing_if = "Paragraphs::is_empty")]
    pub reason: Paragraphs,
    /// Who disagreed, and why.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub reservations: Vec<Reservation>,
    /// When.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<DateTime>,
}
