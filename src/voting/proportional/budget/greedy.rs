//! Greedy spending, as most cities do it: the option with the most votes that still fits, and again.
//!
//! By [`Utility::Cost`] the options come in the order of their ticks; by [`Utility::Cardinality`] in that of their
//! ticks for each unit of cost. Both are named as in Talmon & Faliszewski (2019). A large group can take all the money.

use super::{Budget, Utility};
use crate::voting::ballots::Approvals;
use crate::voting::proportional::committee::{Committee, Walk};
use crate::voting::proportional::electorate::Electorate;
use crate::voting::proportional::rule::{Offer, Rule, greatest, options};
use crate::voting::proportional::step::Reason;
use crate::voting::proportional::universes::universes;
use crate::voting::proportional::walk::walk;

/// All ways to spend the budget that greedy spending leads to.
pub fn count(approvals: &Approvals, budget: &Budget, utility: Utility) -> Committee {
    let electorate = Electorate::of(approvals);
    universes(&Greedy { electorate: &electorate, budget, utility })
}

/// One way: ties are broken by `order`, the first of it is preferred. Without it the walk stops at the first tie that
/// matters.
pub fn follow(approvals: &Approvals, budget: &Budget, utility: Utility, order: Option<&[usize]>) -> Walk {
    let electorate = Electorate::of(approvals);
    walk(&Greedy { electorate: &electorate, budget, utility }, order)
}

/// The rule: what is left to spend goes to the best option that fits.
pub(in crate::voting::proportional) struct Greedy<'a> {
    pub(in crate::voting::proportional) electorate: &'a Electorate<'a>,
    pub(in crate::voting::proportional) budget: &'a Budget,
    pub(in crate::voting::proportional) utility: Utility,
}

/// What is taken and how much money is left.
#[derive(Clone)]
pub(in crate::voting::proportional) struct State {
    pub(in crate::voting::proportional) is_taken: Vec<bool>,
    pub(in crate::voting::proportional) money_left: u64,
}

impl Rule for Greedy<'_> {
    type State = State;
    type Key = Vec<bool>;

    fn start(&self) -> State {
        State { is_taken: vec![false; self.electorate.options()], money_left: self.budget.total }
    }

    fn offers(&self, state: &mut State) -> Vec<Offer> {
        let offer = |option: usize| {
            let cost = self.budget.cost(option).filter(|cost| *cost <= state.money_left && !state.is_taken[option])?;
            let divisor = match self.utility {
                Utility::Cost => 1,
                Utility::Cardinality => u128::from(cost),
            };
            Some(Offer { option, numerator: self.electorate.support(option).into(), divisor })
        };
        greatest(self.electorate.supported().filter_map(offer).collect())
    }

    fn harmless(&self, state: &State, tied: &[Offer]) -> Vec<usize> {
        let fit = self.budget.spent(&options(tied)) <= u128::from(state.money_left);
        if fit { (0..tied.len()).collect() } else { Vec::new() }
    }

    fn take(&self, state: &mut State, offer: &Offer) -> Reason {
        let cost = self.budget.cost(offer.option).unwrap_or_default();
        state.is_taken[offer.option] = true;
        state.money_left = state.money_left.saturating_sub(cost);
        Reason::Ticks { people: self.electorate.support(offer.option), cost }
    }

    fn key(&self, state: &State) -> Vec<bool> {
        state.is_taken.clone()
    }

    fn effort(&self) -> usize {
        16 * self.electorate.options()
    }
}
