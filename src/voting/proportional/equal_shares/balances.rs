//! What people hold after some steps of equal shares, and what they could still buy.

use std::collections::BTreeMap;

use num_bigint::BigInt;
use num_rational::BigRational;

use crate::voting::ballots::Approvals;
use crate::voting::proportional::amounts::Amounts;
use crate::voting::proportional::budget::Budget;
use crate::voting::proportional::committee::Endowment;
use crate::voting::proportional::step::{Reason, Step};

/// What one person of each ballot holds after these steps: what each held at the start, less the prices of what they
/// ticked and was bought, or nothing where that would be less than nothing.
pub fn balances(approvals: &Approvals, endowment: &Endowment, steps: &[Step]) -> Vec<BigRational> {
    let (amounts, places) = paid(endowment, steps);
    let balance = |ticks: &[u16]| amounts.fraction(balance(&amounts, &places, ticks)).reduced();
    approvals.iter().map(|(ticks, _)| balance(ticks)).collect()
}

/// The options, not bought in these steps and within the budget, that those who ticked them can no longer pay together:
/// those that equal shares leave out. An option that nobody ticked is among them.
pub fn unaffordable(approvals: &Approvals, budget: &Budget, endowment: &Endowment, steps: &[Step]) -> Vec<usize> {
    let (amounts, places) = paid(endowment, steps);
    let mut held = vec![BigInt::ZERO; approvals.options()];
    for (ticks, weight) in approvals.iter() {
        let all = balance(&amounts, &places, ticks) * weight.value();
        for tick in ticks {
            held[usize::from(*tick)] += &all;
        }
    }
    let is_beyond = |option: &usize| {
        let cost = budget.cost(*option).filter(|_| !places.contains_key(option));
        cost.is_some_and(|cost| held[*option] < amounts.denominator() * cost || approvals.totals()[*option] == 0)
    };
    (0..approvals.options()).filter(is_beyond).collect()
}

/// An equal share and the prices paid, over one denominator, and where the price of each option stands.
fn paid(endowment: &Endowment, steps: &[Step]) -> (Amounts, BTreeMap<usize, usize>) {
    let bought = steps.iter().filter_map(|step| match &step.reason {
        Reason::Bought { price, .. } => Some((step.option, price)),
        _ => None,
    });
    let places = bought.clone().enumerate().map(|(place, (option, _))| (option, place + 1)).collect();
    let prices = bought.map(|(_, price)| price);
    (Amounts::of(std::iter::once(&endowment.each).chain(prices)), places)
}

fn balance(amounts: &Amounts, places: &BTreeMap<usize, usize>, ticks: &[u16]) -> BigInt {
    let paid = ticks.iter().filter_map(|tick| places.get(&usize::from(*tick)));
    let left = paid.fold(amounts.numerator(0), |left, place| left - amounts.numerator(*place));
    left.max(BigInt::ZERO)
}
