//! Consent (sociocracy; Endenburg 1981): what nobody objects to is adopted. The degrees between yes and no follow the
//! gradients of agreement (Kaner 1996).

use std::cmp::Reverse;

use crate::voting::ballots::{Tiers, TooHeavy, Weight, Weights};

/// What a person says to an option.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Consent {
    /// "I am for it."
    Support,
    /// "I can live with it."
    Accept,
    /// "I have doubts, and want them written down, but do not stand in the way."
    Reservation,
    /// "I see a reason why we must not do it." It stops adoption until it is answered.
    Objection,
    /// "I stand aside."
    Abstain,
}

/// The weight behind each thing that was said of one option.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Voices {
    /// Behind [`Consent::Support`].
    pub support: u64,
    /// Behind [`Consent::Accept`].
    pub accept: u64,
    /// Behind [`Consent::Reservation`].
    pub reservation: u64,
    /// Behind [`Consent::Objection`], answered or not.
    pub objection: u64,
    /// Behind [`Consent::Abstain`].
    pub abstain: u64,
}

impl Voices {
    fn add(&mut self, consent: Consent, weight: u64) {
        let voice = match consent {
            Consent::Support => &mut self.support,
            Consent::Accept => &mut self.accept,
            Consent::Reservation => &mut self.reservation,
            Consent::Objection => &mut self.objection,
            Consent::Abstain => &mut self.abstain,
        };
        *voice += weight;
    }
}

/// Ballots of consent, added up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Consents {
    weights: Weights,
    options: Vec<Voices>,
}

impl Consents {
    /// No ballots yet, on this many options.
    pub fn new(options: usize) -> Self {
        Self { weights: Weights::default(), options: vec![Voices::default(); options] }
    }

    /// Adds a ballot: what it says to each option, by its place; nothing where it says nothing.
    ///
    /// # Errors
    /// When all ballots together would weigh too much; nothing is added then.
    pub fn push(&mut self, said: &[Option<Consent>], weight: Weight) -> Result<(), TooHeavy> {
        self.weights.push(weight)?;
        for (voices, consent) in self.options.iter_mut().zip(said) {
            if let Some(consent) = consent {
                voices.add(*consent, weight.value());
            }
        }
        Ok(())
    }

    /// What was said of each option.
    pub fn options(&self) -> &[Voices] {
        &self.options
    }

    /// What the ballots weigh.
    pub fn weights(&self) -> &Weights {
        &self.weights
    }
}

/// How an option stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Adopted, without any doubt.
    Adopted,
    /// Adopted, with doubts to be written down.
    AdoptedWithReservations,
    /// Objections of this weight are still to be answered.
    Stopped {
        /// What they weigh.
        objections: u64,
    },
    /// Nobody objects, but nobody supports or accepts it either, so there is nothing to adopt.
    NoSupport,
}

impl State {
    /// Whether the option is adopted, with reservations or without.
    pub fn is_adopted(self) -> bool {
        matches!(self, Self::Adopted | Self::AdoptedWithReservations)
    }
}

/// Options by consent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agreed {
    /// What is adopted first; then what has fewer objections to answer, fewer reservations, more support, more
    /// acceptance. The first tier need not be adopted: the states tell.
    pub tiers: Tiers,
    /// How each option stands.
    pub states: Vec<State>,
    /// What was said of each option.
    pub voices: Vec<Voices>,
}

/// Counts consent. `answered` is the weight of the objections to each option, by its place, that were answered and
/// withdrawn; those beyond its end are none. An objection that was answered stops nothing and supports nothing.
pub fn count(consents: &Consents, answered: &[u64]) -> Agreed {
    let voices = consents.options().to_vec();
    let open = |option: usize, voices: &Voices| {
        voices.objection.saturating_sub(answered.get(option).copied().unwrap_or_default())
    };
    let objections: Vec<u64> = voices.iter().enumerate().map(|(option, voices)| open(option, voices)).collect();
    let states: Vec<State> = voices.iter().zip(&objections).map(|(voices, open)| state(voices, *open)).collect();
    let merit = |((voices, open), state): ((&Voices, &u64), &State)| {
        (state.is_adopted(), Reverse(*open), Reverse(voices.reservation), voices.support, voices.accept)
    };
    let merits: Vec<_> = voices.iter().zip(&objections).zip(&states).map(merit).collect();
    Agreed { tiers: Tiers::by_merit(&merits), states, voices }
}

fn state(voices: &Voices, objections: u64) -> State {
    if objections > 0 {
        State::Stopped { objections }
    } else if voices.support == 0 && voices.accept == 0 {
        State::NoSupport
    } else if voices.reservation > 0 {
        State::AdoptedWithReservations
    } else {
        State::Adopted
    }
}
