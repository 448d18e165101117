//! What became of objections: a proposal that someone objects to is not adopted until the objection is answered.

use jiff::civil::DateTime;
use serde::{Deserialize, Serialize};

use super::Round;
use crate::session::ballot::{Ballot, Consent, Marks, OptionId};
use crate::session::id::ParticipantId;
use crate::session::text::{Paragraphs, Text};

/// What became of an objection in a round of consent, after it was closed. Where ballots say no names, as in a secret round,
/// objections are known by their number alone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename = "Answered")]
pub struct Answered {
    /// What was objected to.
    pub option: OptionId,
    /// Whose objection it is; absent where that is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub who: Option<ParticipantId>,
    /// How many objections; one where it is someone's. None takes the answer back.
    pub count: u32,
    /// What became of it.
    pub became: Became,
    /// Who answered it.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub by: Text,
    /// How it was answered.
    #[serde(default, skip_serializing_if = "Paragraphs::is_empty")]
    pub note: Paragraphs,
    /// When.
    pub at: DateTime,
}

/// What may become of an objection.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Became {
    /// The proposal or how it is carried out takes it up.
    Resolved,
    /// Whoever objected takes it back.
    Withdrawn,
    /// It stands, and stops the proposal.
    Sustained,
}

impl Became {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Resolved, Self::Withdrawn, Self::Sustained];

    /// Whether it stops the proposal no longer.
    pub fn is_settled(self) -> bool {
        self != Self::Sustained
    }
}

impl Answered {
    /// Whether both are about the same: someone's objection or, where no names are known, those of which the same became.
    pub fn is_about_the_same(&self, other: &Self) -> bool {
        let same = self.option == other.option && self.who == other.who;
        same && (self.who.is_some() || self.became == other.became)
    }
}

impl Round {
    /// The ballots that object to an option.
    pub fn objections(&self, option: OptionId) -> impl Iterator<Item = &Ballot> {
        self.ballots.iter().filter(move |ballot| objects(ballot, option))
    }

    /// What the objections of these ballots weigh that were settled, option by option. Those known by their number alone
    /// weigh one each, and are among these ballots only where these are all.
    pub fn settled_objections<'b>(&self, ballots: &(impl Iterator<Item = &'b Ballot> + Clone)) -> Vec<u64> {
        let weight = |option: OptionId| {
            let settled = self.answered.iter().filter(|it| it.option == option && it.became.is_settled());
            let weigh = |it: &Answered| match it.who {
                Some(who) => ballots
                    .clone()
                    .filter(|ballot| ballot.voter == Some(who) && objects(ballot, option))
                    .map(|ballot| u64::from(ballot.weight))
                    .sum(),
                None => u64::from(it.count),
            };
            settled.map(weigh).sum()
        };
        self.options.iter().map(|option| weight(option.id)).collect()
    }

    /// How many objections to an option, of those without a name, became this.
    pub fn answered_without_names(&self, option: OptionId, became: Became) -> u32 {
        let alike = |it: &&Answered| it.option == option && it.who.is_none() && it.became == became;
        self.answered.iter().find(alike).map_or(0, |it| it.count)
    }
}

fn objects(ballot: &Ballot, option: OptionId) -> bool {
    matches!(&ballot.marks, Marks::Consents(given) if given.contains(&(option, Consent::Objection)))
}
