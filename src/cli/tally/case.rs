//! What is to be counted, wherever it came from.

use super::name::Name;
use crate::session::ballot::OptionId;
use crate::session::round::Round;
use crate::session::{Session, Text};
use crate::voting::ballots::{Ballots, Weights};
use crate::voting::grades::criteria::Scaling;
use crate::voting::measures::Scale;
use crate::voting::outcome::Terms;
use crate::voting::proportional::Utility;
use crate::voting::{Fraction, Votes};

/// What is to be counted, wherever it came from.
#[derive(Debug)]
pub(super) struct Case {
    /// The name of the method.
    pub(super) name: Name,
    /// Options, method, places and rules: a round of a session, or one made up for a file. It holds no ballots.
    pub(super) round: Round,
    /// What the options are called in the file; each name once.
    pub(super) names: Vec<Text>,
    /// The ballots that say something.
    pub(super) ballots: Ballots,
    /// How many voted.
    pub(super) votes: Votes,
    /// What is known beside the ballots.
    pub(super) beside: Beside,
    /// The session with the round, where it is counted by its own method.
    pub(super) own: Option<(Session, usize)>,
}

/// What is known beside the ballots.
#[derive(Debug, Default)]
pub(super) struct Beside {
    /// What the blank ballots weigh.
    pub(super) blank: u64,
    /// What the heaviest vote weighs among those that say nothing.
    pub(super) silent: u64,
    /// What the votes of those present weigh, and of all who may vote.
    pub(super) present: u64,
    pub(super) entitled: u64,
    /// What the objections to each option weigh that were settled.
    pub(super) answered: Vec<u64>,
    pub(super) scaling: Option<Scaling>,
    pub(super) utility: Utility,
    /// The scale of the numbers, where there are some.
    pub(super) scale: Option<Scale>,
    /// How many units of the amounts make one of the file: amounts are whole here.
    pub(super) unit: u64,
}

impl Case {
    /// What is declared, and known.
    pub(super) fn terms(&self) -> Terms<'_> {
        Terms {
            seats: self.round.seats.and_then(|seats| usize::try_from(seats).ok()),
            threshold: self.round.threshold,
            present: self.beside.present,
            entitled: self.beside.entitled,
            blank: self.beside.blank,
            answered: &self.beside.answered,
            silent: self.beside.silent,
            scaling: self.beside.scaling.unwrap_or(Scaling::None),
            utility: self.beside.utility,
            ..Terms::new(&self.round.method)
        }
    }

    /// What the valid ballots weigh; one each where only counts of hands or totals are known.
    pub(super) fn weight(&self, ballots: &Ballots) -> u64 {
        let known = ballots.weights().filter(|weights| weights.people() > 0 || self.votes.valid == 0);
        known.map_or(self.votes.valid, Weights::total)
    }

    /// An amount of money as the file has it.
    pub(super) fn amount(&self, units: u64) -> Fraction {
        Fraction::of(units, self.beside.unit.max(1))
    }

    /// The place of an option.
    pub(super) fn place(&self, option: OptionId) -> Option<usize> {
        // Numbers are the places, unless a session was edited by hand.
        let near = usize::try_from(option.0).ok().and_then(|number| number.checked_sub(1));
        let is_it = |place: &usize| self.round.options.get(*place).is_some_and(|it| it.id == option);
        near.filter(is_it).or_else(|| self.round.options.iter().position(|it| it.id == option))
    }

    /// What an option is called in the file.
    pub(super) fn option(&self, place: usize) -> &str {
        self.names.get(place).map_or("", Text::as_str)
    }
}
