//! Consent (sociocracy; Endenburg 1981): what nobody objects to is adopted. The degrees between yes and no follow the
//! gradients of agreement (Kaner 1996).

mod consents;

use std::cmp::Reverse;

pub use consents::{Consent, Consents, Voices};

use crate::voting::ballots::Tiers;

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
    /// Nobody objects, but nobody supports or accepts it either, with a reservation or without, so there is nothing to adopt.
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
    } else if voices.support + voices.accept + voices.reservation == 0 {
        State::NoSupport
    } else if voices.reservation > 0 {
        State::AdoptedWithReservations
    } else {
        State::Adopted
    }
}
