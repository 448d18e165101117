//! Whether a count would go the same way if people held more at the start.

use num_traits::ToPrimitive;

use super::purse::Purse;
use super::shares::Shares;
use crate::voting::proportional::amounts::{float, nearest};
use crate::voting::proportional::step::{Reason, Step};

impl Shares<'_> {
    /// Whether the count takes the same way as this one for every amount of money up to that of `more`. It may say no
    /// though it does, never yes though it does not.
    ///
    /// As long as the same options are bought in the same order, with more money people hold at least as much at any
    /// time, and prices are no higher. So the way is the same if no other option can be had, with the most money, for
    /// what the one that was bought costs with the least. Options that tied without making each other dearer do so with
    /// more money, too, and may change places.
    pub(super) fn goes_alike(&self, more: &Self, path: &[Step]) -> bool {
        let start = nearest(more.money.into(), more.electorate.people().into());
        let mut balances = vec![start * (1.0 + f64::EPSILON); self.electorate.groups()];
        let mut is_open: Vec<bool> = (0..self.electorate.options()).map(|option| self.takes_part(option)).collect();
        for step in path {
            let Reason::Bought { price, worth, .. } = &step.reason else { return false };
            let Some(price) = price.to_f64() else { return false };
            is_open[step.option] = false;
            let price = price / float(*worth);
            let rivals = (0..is_open.len()).filter(|other| is_open[*other]);
            let mut rivals = rivals.filter(|other| step.by_order || !step.tied.contains(other));
            if self.cost(step.option) > 0 && rivals.any(|other| self.may_cost(&balances, start, other, price)) {
                return false;
            }
            self.pay_at_least(&mut balances, start, step.option);
        }
        let mut rest = (0..is_open.len()).filter(|other| is_open[*other]);
        path.len() >= self.most || !rest.any(|other| self.may_cost(&balances, start, other, f64::INFINITY))
    }

    /// Whether people who hold no more than this may have an option for so much for each unit of what it is worth.
    fn may_cost(&self, balances: &[f64], start: f64, option: usize, price: f64) -> bool {
        let (price, cost) = (price * float(self.worth(option)), float(self.cost(option)));
        let at_least = cost - self.roundings(start, option);
        float(self.electorate.support(option)) * price >= at_least && self.purse(balances, option).at(price) >= at_least
    }

    /// Takes from people who hold no more than this what an option costs them at least.
    fn pay_at_least(&self, balances: &mut [f64], start: f64, option: usize) {
        let mut purse: Purse = self.purse(balances, option);
        let price = purse.price(float(self.cost(option)) - self.roundings(start, option)).clamp(0.0, start);
        for group in self.electorate.supporters(option) {
            balances[group] = (balances[group] - price).max(0.0) + start * f64::EPSILON;
        }
    }

    /// By how much a sum over the supporters of an option may be rounded wrongly.
    fn roundings(&self, start: f64, option: usize) -> f64 {
        let groups = float(self.electorate.supporting_groups(option) as u64 + 16);
        float(self.electorate.support(option)) * start * f64::EPSILON * groups
    }
}
