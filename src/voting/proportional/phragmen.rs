//! Sequential Phragmén (Phragmén 1894): each elected option is a load of 1 that its supporters carry together.
//!
//! Loads already carried are levelled out among the supporters of a new option: each of them then carries
//! `(1 + sum of their loads) / supporters`. Each time the option is elected that makes this least. The committee of k
//! options is a prefix of that of k + 1. It guarantees proportional justified representation (Brill, Freeman, Janson &
//! Lackner 2017).

use num_bigint::BigInt;
use num_rational::BigRational;

use super::amounts::{Amounts, float};
use super::budget::Budget;
use super::committee::{Committee, Walk};
use super::electorate::Electorate;
use super::rule::{Offer, Rule, least, options};
use super::step::Reason;
use super::universes::universes;
use super::walk::walk;
use crate::voting::ballots::Approvals;

/// All committees of `places` options.
pub fn count(approvals: &Approvals, places: usize) -> Committee {
    let (electorate, budget) = (Electorate::of(approvals), Budget::of_places(approvals.options(), places));
    universes(&Phragmen { electorate: &electorate, budget: &budget, overrun: Overrun::Skip })
}

/// One committee of `places` options: ties are broken by `order`, the first of it is preferred. Without it the walk
/// stops at the first tie that matters.
pub fn follow(approvals: &Approvals, places: usize, order: Option<&[usize]>) -> Walk {
    let (electorate, budget) = (Electorate::of(approvals), Budget::of_places(approvals.options(), places));
    walk(&Phragmen { electorate: &electorate, budget: &budget, overrun: Overrun::Skip }, order)
}

/// What to do when an option that comes next does not fit into the money left.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Overrun {
    /// The run ends.
    Stop,
    /// Options that do not fit are passed over.
    Skip,
}

/// The rule, for costs: an option is a load of what it costs.
pub(super) struct Phragmen<'a> {
    pub(super) electorate: &'a Electorate<'a>,
    pub(super) budget: &'a Budget,
    pub(super) overrun: Overrun,
}

/// What is taken and what each group carries.
#[derive(Clone)]
pub(super) struct State {
    pub(super) is_taken: Vec<bool>,
    pub(super) money_left: u64,
    /// What each person of a group carries.
    pub(super) loads: Vec<Load>,
    /// About the same in floating-point numbers.
    pub(super) about: Vec<f64>,
    /// No load is or was larger than this, above nothing or below.
    pub(super) largest: f64,
    /// How many roundings each load came through.
    pub(super) roundings: f64,
    /// The amounts that loads are made of, one for each option taken.
    pub(super) amounts: Amounts,
    /// Where the price paid for each option stands among them, where people bought it before.
    pub(super) paid: Vec<Option<usize>>,
    /// What the run began with, where it was not with nothing: what tells it from runs that began otherwise.
    pub(super) origin: Origin,
}

/// What people bought before and at what prices.
type Origin = (Vec<bool>, Vec<BigRational>);

/// What one person of a group carries.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Load {
    /// Nothing.
    Nothing,
    /// The amount at this place.
    Amount(usize),
    /// Less than nothing, because it still has money: the amount at place 0, less the prices paid for what it ticked.
    Money,
}

impl Phragmen<'_> {
    /// What each supporter of an option would carry after it is taken, between two numbers.
    fn estimate(&self, state: &State, option: usize, cost: u64) -> (f64, f64) {
        let supporters = self.electorate.supporters(option);
        let loads: f64 = supporters.map(|group| state.about[group] * float(self.electorate.weight(group))).sum();
        let people = float(self.electorate.support(option));
        let (load, share) = ((loads + float(cost)) / people, float(cost) / people);
        let roundings = float(self.electorate.supporting_groups(option) as u64 + 8) + state.roundings;
        let error = f64::EPSILON * (state.largest * roundings + 4.0 * share);
        (load - error, load + error)
    }

    /// The same exactly.
    fn exact(&self, state: &State, option: usize) -> Offer {
        let mut times = vec![0; state.amounts.len()];
        self.electorate.supporters(option).for_each(|group| self.carry(state, group, &mut times));
        let cost = state.amounts.denominator() * self.budget.cost(option).unwrap_or_default();
        let numerator = cost + state.amounts.sum(&times);
        Offer { option, numerator, divisor: u128::from(self.electorate.support(option)) }
    }

    /// Adds the loads of so many people of a group, as times of each amount.
    fn carry(&self, state: &State, group: usize, times: &mut [i64]) {
        let people = self.electorate.weight(group).cast_signed();
        match state.loads[group] {
            Load::Nothing => {}
            Load::Amount(place) => times[place] += people,
            Load::Money => {
                times[0] -= people;
                for tick in self.electorate.ticks(group) {
                    if let Some(place) = state.paid[usize::from(*tick)] {
                        times[place] += people;
                    }
                }
            }
        }
    }
}

impl Rule for Phragmen<'_> {
    type State = State;
    type Key = (Vec<bool>, Origin, Vec<usize>, Vec<BigRational>);

    fn start(&self) -> State {
        State {
            is_taken: vec![false; self.electorate.options()],
            money_left: self.budget.total,
            loads: vec![Load::Nothing; self.electorate.groups()],
            about: vec![0.0; self.electorate.groups()],
            largest: 0.0,
            roundings: 1.0,
            amounts: Amounts::new(),
            paid: vec![None; self.electorate.options()],
            origin: Origin::default(),
        }
    }

    fn offers(&self, state: &mut State) -> Vec<Offer> {
        let most = if self.overrun == Overrun::Skip { state.money_left } else { self.budget.total };
        let open = |option| self.budget.cost(option).filter(|cost| *cost <= most && !state.is_taken[option]);
        let about = |option| Some((option, self.estimate(state, option, open(option)?)));
        let abouts: Vec<(usize, (f64, f64))> = self.electorate.supported().filter_map(about).collect();
        let best = abouts.iter().map(|(_, (_, most))| *most).fold(f64::INFINITY, f64::min);
        let near = abouts.into_iter().filter(|(_, (least, _))| *least <= best);
        let offers = least(near.map(|(option, _)| self.exact(state, option)).collect());
        let fits = |offer: &Offer| self.budget.cost(offer.option).is_some_and(|cost| cost <= state.money_left);
        if offers.iter().all(fits) { offers } else { Vec::new() }
    }

    fn harmless(&self, state: &State, tied: &[Offer]) -> Vec<usize> {
        let tied = options(tied);
        let fit = self.budget.spent(&tied) <= u128::from(state.money_left);
        if fit { self.electorate.apart(&tied) } else { Vec::new() }
    }

    fn take(&self, state: &mut State, offer: &Offer) -> Reason {
        let place = state.amounts.push(&offer.numerator, offer.divisor);
        state.is_taken[offer.option] = true;
        state.money_left = state.money_left.saturating_sub(self.budget.cost(offer.option).unwrap_or_default());
        let about = state.amounts.nearest(place);
        for group in self.electorate.supporters(offer.option) {
            (state.loads[group], state.about[group]) = (Load::Amount(place), about);
        }
        state.largest = state.largest.max(about);
        Reason::Load(state.amounts.fraction(state.amounts.numerator(place)))
    }

    /// Options that tie may be taken in different orders and leave the same loads, so loads are compared, not how they
    /// came about.
    fn key(&self, state: &State) -> Self::Key {
        let all: Vec<BigInt> = (0..state.amounts.len()).map(|place| state.amounts.numerator(place)).collect();
        let mut loads = all.clone();
        loads.sort_unstable();
        loads.dedup();
        let rank_of: Vec<usize> = all.iter().map(|load| loads.partition_point(|other| other < load)).collect();
        let rank = |load: &Load| match load {
            Load::Nothing => 0,
            Load::Money => 1,
            Load::Amount(place) => 2 + rank_of[*place],
        };
        let ranks = state.loads.iter().map(rank).collect();
        let values = loads.iter().map(|load| state.amounts.fraction(load.clone())).collect();
        (state.is_taken.clone(), state.origin.clone(), ranks, values)
    }

    fn effort(&self) -> usize {
        self.electorate.effort()
    }
}
