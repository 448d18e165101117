//! What an option costs those who buy it: first about, in floating-point numbers, to pass over what is too dear; then
//! exactly, to decide.

use std::cmp::Ordering;

use num_bigint::BigInt;
use num_traits::ToPrimitive;

use super::purse::Purse;
use super::shares::{Shares, State};
use crate::voting::proportional::amounts::{float, nearest};
use crate::voting::proportional::rule::Offer;

/// A price is between these two.
pub(super) type Prices = (f64, f64);

impl Shares<'_> {
    /// About what each supporter must pay for an option; none where they cannot pay it together. Only where that is too
    /// close to tell is it counted exactly.
    pub(super) fn estimate(&self, state: &State, option: usize) -> Option<Prices> {
        let mut purse = self.purse(&state.balances, option);
        let (cost, slack) = (float(self.cost(option)), self.slack(state, option));
        let total = purse.total();
        if total < cost - slack {
            return None;
        }
        let least = purse.price(cost - slack).max(0.0);
        if total >= cost + slack {
            return Some((least, purse.price(cost + slack)));
        }
        let mut times = vec![0; state.amounts.len()];
        self.electorate.supporters(option).for_each(|group| self.hold(state, group, &mut times));
        let can_pay = state.amounts.sum(&times) >= state.amounts.denominator() * self.cost(option);
        can_pay.then_some((least, state.start * (1.0 + f64::EPSILON)))
    }

    /// The same prices for each unit of what the option is worth.
    pub(super) fn per_worth(&self, option: usize, (least, most): Prices) -> Prices {
        let worth = float(self.worth(option));
        (least / worth * (1.0 - 4.0 * f64::EPSILON), most / worth * (1.0 + 4.0 * f64::EPSILON))
    }

    /// The exact price for each unit of what the option is worth, as a numerator over the common denominator of the
    /// amounts, and a divisor; none where the option cannot be paid.
    ///
    /// Those who surely hold too little pay all they hold; the others share the rest. Whoever cannot pay that either
    /// goes to the first, until nobody does.
    pub(super) fn exact(&self, state: &State, option: usize, (least, most): Prices) -> Option<Offer> {
        let error = state.error();
        let mut times = vec![0; state.amounts.len()];
        let mut payers = 0;
        let mut near: Vec<(usize, BigInt)> = Vec::new();
        for group in self.electorate.supporters(option) {
            let balance = state.balances[group];
            if balance == 0.0 || balance + error < least {
                self.hold(state, group, &mut times);
                continue;
            }
            payers += self.electorate.weight(group);
            if balance - error <= most {
                near.push((group, self.balance(state, group)));
            }
        }
        let cost = state.amounts.denominator() * self.cost(option);
        loop {
            let numerator = &cost - state.amounts.sum(&times);
            let (left, poor): (Vec<_>, Vec<_>) = near.into_iter().partition(|it| &it.1 * payers >= numerator);
            if poor.is_empty() {
                let divisor = u128::from(payers) * u128::from(self.worth(option));
                return (divisor > 0).then_some(Offer { option, numerator, divisor });
            }
            for (group, _) in poor {
                payers -= self.electorate.weight(group);
                self.hold(state, group, &mut times);
            }
            near = left;
        }
    }

    /// Takes the price at this place from those who ticked the option. Tells how many people pay it in full, and how
    /// many pay less.
    pub(super) fn pay(&self, state: &mut State, option: usize, place: usize) -> (u64, u64) {
        let (price, exact, error) = (state.amounts.nearest(place), state.amounts.numerator(place), state.error());
        let (mut in_full, mut in_part) = (0, 0);
        for group in self.electorate.supporters(option) {
            let (people, balance) = (self.electorate.weight(group), state.balances[group]);
            let left = balance - price;
            let order = if left.abs() > error { left.total_cmp(&0.0) } else { self.balance(state, group).cmp(&exact) };
            match order {
                Ordering::Less if balance == 0.0 => {}
                Ordering::Less => in_part += people,
                Ordering::Equal | Ordering::Greater => in_full += people,
            }
            // What is left is more than nothing, however little a rounded number may say.
            let some = left.max(f64::MIN_POSITIVE);
            state.balances[group] = if order == Ordering::Greater { some } else { 0.0 };
        }
        (in_full, in_part)
    }

    /// The places of the offers whose supporters, those who ticked others of the tied too, can pay all of these in full.
    /// Then buying one does not make another dearer.
    pub(super) fn affordable_with_others(&self, state: &State, tied: &[Offer]) -> Vec<usize> {
        let Some(price) = tied.first() else { return Vec::new() };
        let about = nearest(price.numerator.clone(), state.amounts.denominator() * price.divisor);
        let error = 2.0 * state.error();
        let mut wanted = vec![(0_u32, 0_u128); self.electorate.groups()];
        for offer in tied {
            for group in self.electorate.supporters(offer.option) {
                let (options, worth) = wanted[group];
                wanted[group] = (options + 1, worth + u128::from(self.worth(offer.option)));
            }
        }
        let can_pay = |group: usize| {
            let (options, worth) = wanted[group];
            let left = state.balances[group] - about * worth.to_f64().unwrap_or(f64::INFINITY);
            let exactly = || self.balance(state, group) * price.divisor >= &price.numerator * worth;
            options < 2 || left > error || (left >= -error && exactly())
        };
        let all_can_pay = |place: &usize| self.electorate.supporters(tied[*place].option).all(can_pay);
        (0..tied.len()).filter(all_can_pay).collect()
    }

    /// What the supporters of an option hold.
    pub(super) fn purse(&self, balances: &[f64], option: usize) -> Purse {
        let supporters = self.electorate.supporters(option);
        Purse::of(supporters.map(|group| (balances[group], self.electorate.weight(group))))
    }

    /// Adds what the people of a group hold, as times of each amount.
    fn hold(&self, state: &State, group: usize, times: &mut [i64]) {
        if state.balances[group] == 0.0 {
            return;
        }
        let people = self.electorate.weight(group).cast_signed();
        times[0] += people;
        for tick in self.electorate.ticks(group) {
            if let Some(place) = state.paid[usize::from(*tick)] {
                times[place] -= people;
            }
        }
    }

    /// The exact numerator of what a person of a group holds.
    fn balance(&self, state: &State, group: usize) -> BigInt {
        if state.balances[group] == 0.0 {
            return BigInt::ZERO;
        }
        let ticks = self.electorate.ticks(group).iter();
        let paid = ticks.filter_map(|tick| state.paid[usize::from(*tick)]);
        paid.fold(state.amounts.numerator(0), |left, place| left - state.amounts.numerator(place))
    }

    /// By how much a sum over the supporters of an option may be wrong: each balance by its error, and the sum by a
    /// rounding for each of them. Nobody holds more than at the start.
    fn slack(&self, state: &State, option: usize) -> f64 {
        let roundings = float(self.electorate.supporting_groups(option) as u64 + 8) * f64::EPSILON;
        float(self.electorate.support(option)) * (state.error() + state.start * roundings)
    }
}

impl State {
    /// How many roundings a balance came through: two for each price paid, and as many again to be sure.
    pub(super) fn roundings(&self) -> f64 {
        4.0 * float(self.amounts.len() as u64)
    }

    /// By how much a balance may be wrong.
    fn error(&self) -> f64 {
        self.start * f64::EPSILON * self.roundings()
    }
}
