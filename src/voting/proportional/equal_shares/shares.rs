//! The method of equal shares, for costs: people buy together what they ticked, as long as their shares last.
//!
//! Each person holds an equal share of the money. An option is bought by those who ticked it: each pays the same for
//! what it is worth to them (see [`Utility`]), those who hold less pay all they hold. Each time the option is bought
//! that is cheapest for what it is worth, until none can be paid.
//!
//! So what a person of a group holds is, at any time, an equal share less the prices of what they ticked and was
//! bought, or nothing where that would be less than nothing.

use num_bigint::BigInt;
use num_rational::BigRational;

use crate::voting::proportional::amounts::Amounts;
use crate::voting::proportional::budget::{Budget, Utility};
use crate::voting::proportional::electorate::Electorate;
use crate::voting::proportional::rule::{Offer, Rule, least};
use crate::voting::proportional::step::Reason;

/// The rule.
pub(in crate::voting::proportional) struct Shares<'a> {
    pub(super) electorate: &'a Electorate<'a>,
    pub(super) budget: &'a Budget,
    pub(super) utility: Utility,
    /// What all people hold together at the start; more than the budget where it was raised.
    pub(super) money: u128,
    /// How many options are bought at most.
    pub(super) most: usize,
}

/// What is bought, and what each group holds.
#[derive(Clone)]
pub(in crate::voting::proportional) struct State {
    /// An equal share, then the price of each option bought.
    pub(super) amounts: Amounts,
    /// Where the price of each option bought stands among them.
    pub(super) paid: Vec<Option<usize>>,
    /// About what each person held at the start.
    pub(super) start: f64,
    /// About what each person of a group holds, and exactly nothing where that is nothing.
    pub(super) balances: Vec<f64>,
    /// No option is cheaper than this, in price for what it is worth; infinite where it cannot be paid any more. Prices
    /// only rise, because balances only fall.
    pub(super) bounds: Vec<f64>,
}

impl Shares<'_> {
    /// What an option costs.
    pub(super) fn cost(&self, option: usize) -> u64 {
        self.budget.cost(option).unwrap_or_default()
    }

    /// What an option is worth to each person who ticked it. An option that costs nothing is had for nothing.
    pub(super) fn worth(&self, option: usize) -> u64 {
        match self.utility {
            Utility::Cost => self.cost(option).max(1),
            Utility::Cardinality => 1,
        }
    }

    /// Whether an option takes part: somebody ticked it and the money would do for it.
    pub(super) fn takes_part(&self, option: usize) -> bool {
        self.electorate.support(option) > 0 && self.budget.cost(option).is_some()
    }
}

impl Rule for Shares<'_> {
    type State = State;
    /// What is bought, and at what prices: nothing else makes up what people hold.
    type Key = (Vec<bool>, Vec<BigRational>);

    fn start(&self) -> State {
        let mut amounts = Amounts::new();
        amounts.push(&BigInt::from(self.money), u128::from(self.electorate.people()));
        let bound = |option| if self.takes_part(option) { 0.0 } else { f64::INFINITY };
        State {
            start: amounts.nearest(0),
            balances: vec![amounts.nearest(0); self.electorate.groups()],
            bounds: (0..self.electorate.options()).map(bound).collect(),
            paid: vec![None; self.electorate.options()],
            amounts,
        }
    }

    fn offers(&self, state: &mut State) -> Vec<Offer> {
        if state.amounts.len() > self.most {
            return Vec::new();
        }
        let mut order: Vec<usize> = (0..state.bounds.len()).filter(|it| state.bounds[*it].is_finite()).collect();
        if order.iter().any(|option| self.cost(*option) == 0) {
            order.retain(|option| self.cost(*option) == 0);
            return order.into_iter().map(|option| Offer { option, numerator: BigInt::ZERO, divisor: 1 }).collect();
        }
        order.sort_by(|one, other| state.bounds[*one].total_cmp(&state.bounds[*other]));
        let mut best = f64::INFINITY;
        let mut near = Vec::new();
        for option in order {
            if state.bounds[option] > best {
                break;
            }
            let estimate = self.estimate(state, option);
            state.bounds[option] = estimate.map_or(f64::INFINITY, |prices| self.per_worth(option, prices).0);
            if let Some(prices) = estimate {
                best = best.min(self.per_worth(option, prices).1);
                near.push((option, prices));
            }
        }
        near.retain(|(option, _)| state.bounds[*option] <= best);
        near.sort_unstable_by_key(|(option, _)| *option);
        least(near.into_iter().filter_map(|(option, prices)| self.exact(state, option, prices)).collect())
    }

    fn harmless(&self, state: &State, tied: &[Offer]) -> Vec<usize> {
        let room = self.most.saturating_sub(state.amounts.len() - 1);
        if tied.len() <= room { self.affordable_with_others(state, tied) } else { Vec::new() }
    }

    fn take(&self, state: &mut State, offer: &Offer) -> Reason {
        let worth = self.worth(offer.option);
        let place = state.amounts.push(&offer.numerator, offer.divisor / u128::from(worth));
        let (in_full, in_part) = self.pay(state, offer.option, place);
        state.paid[offer.option] = Some(place);
        state.bounds[offer.option] = f64::INFINITY;
        let price = state.amounts.fraction(state.amounts.numerator(place));
        Reason::Bought { price, worth, in_full, in_part }
    }

    fn key(&self, state: &State) -> Self::Key {
        let prices = state.paid.iter().flatten().map(|place| state.amounts.fraction(state.amounts.numerator(*place)));
        (state.paid.iter().map(Option::is_some).collect(), prices.collect())
    }

    fn effort(&self) -> usize {
        self.electorate.effort()
    }
}
