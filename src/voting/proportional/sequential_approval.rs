//! Sequential proportional approval (Thiele 1895): each time the option that adds most to the satisfaction of the room.
//!
//! A person's first elected choice adds 1 to it, the second 1/2, the third 1/3 and so on, so that those who have little
//! are heard before those who have much. The committee of k options is a prefix of that of k + 1. It does not guarantee
//! justified representation (Aziz et al. 2017).

use super::amounts::Amounts;
use super::committee::{Committee, Walk};
use super::electorate::Electorate;
use super::rule::{Offer, Rule, greatest, options};
use super::step::Reason;
use super::universes::universes;
use super::walk::walk;
use crate::voting::ballots::Approvals;

/// All committees of `places` options.
pub fn count(approvals: &Approvals, places: usize) -> Committee {
    let electorate = Electorate::of(approvals);
    universes(&Sequential::new(&electorate, places))
}

/// One committee of `places` options: ties are broken by `order`, the first of it is preferred. Without it the walk
/// stops at the first tie that matters.
pub fn follow(approvals: &Approvals, places: usize, order: Option<&[usize]>) -> Walk {
    let electorate = Electorate::of(approvals);
    walk(&Sequential::new(&electorate, places), order)
}

struct Sequential<'a> {
    electorate: &'a Electorate<'a>,
    places: usize,
    /// 1, 1/2, 1/3 and so on.
    gains: Amounts,
}

#[derive(Clone)]
struct State {
    is_elected: Vec<bool>,
    /// How many of its choices each group has already.
    already: Vec<u32>,
    places_left: usize,
}

impl<'a> Sequential<'a> {
    fn new(electorate: &'a Electorate<'a>, places: usize) -> Self {
        let longest = (0..electorate.groups()).map(|group| electorate.ticks(group).len()).max().unwrap_or_default();
        let mut gains = Amounts::new();
        for already in 1..=longest.min(places) {
            let one = gains.denominator().clone();
            gains.push(&one, already as u128);
        }
        Self { electorate, places, gains }
    }
}

impl Rule for Sequential<'_> {
    type State = State;
    type Key = Vec<bool>;

    fn start(&self) -> State {
        State {
            is_elected: vec![false; self.electorate.options()],
            already: vec![0; self.electorate.groups()],
            places_left: self.places,
        }
    }

    fn offers(&self, state: &mut State) -> Vec<Offer> {
        if state.places_left == 0 {
            return Vec::new();
        }
        let mut people = vec![0_i64; self.gains.len()];
        let mut offer = |option: usize| {
            people.fill(0);
            for group in self.electorate.supporters(option) {
                people[state.already[group] as usize] += self.electorate.weight(group).cast_signed();
            }
            Offer { option, numerator: self.gains.sum(&people), divisor: 1 }
        };
        greatest(self.electorate.supported().filter(|option| !state.is_elected[*option]).map(&mut offer).collect())
    }

    fn harmless(&self, state: &State, tied: &[Offer]) -> Vec<usize> {
        if tied.len() <= state.places_left { self.electorate.apart(&options(tied)) } else { Vec::new() }
    }

    fn take(&self, state: &mut State, offer: &Offer) -> Reason {
        state.is_elected[offer.option] = true;
        state.places_left -= 1;
        self.electorate.supporters(offer.option).for_each(|group| state.already[group] += 1);
        Reason::Gain(self.gains.fraction(offer.numerator.clone()))
    }

    fn key(&self, state: &State) -> Vec<bool> {
        state.is_elected.clone()
    }

    fn effort(&self) -> usize {
        self.electorate.effort()
    }
}
