//! Whether a count would go the same way if people held more at the start.

use num_traits::ToPrimitive;

use super::purse::float;
use super::shares::Shares;
use crate::voting::proportional::amounts::nearest;
use crate::voting::proportional::step::{Reason, Step};

/// Two counts side by side: what each person of a group holds in the count as it is, and in the one with more money.
struct Pair {
    now: Vec<f64>,
    later: Vec<f64>,
    /// By how much these may be wrong.
    now_error: f64,
    later_error: f64,
}

impl Shares<'_> {
    /// Whether the count goes the same way as this one for every amount of money up to that of `more`. It may say no
    /// though it does, never yes though it does not.
    ///
    /// As long as the same options are bought in the same order, and the same people pay less than the price, what people
    /// hold is linear in the money at the start: what they hold and pay at its ends says all about what lies between.
    /// There balances never fall with more money and prices never rise. So it is enough that those who cannot pay in full
    /// still cannot with the most money, and that no other option can be had, with the most money, for what the one that
    /// was bought costs with the least.
    pub(super) fn goes_alike(&self, more: &Self, path: &[Step]) -> bool {
        let (now, later) = (start(self), start(more));
        let groups = self.electorate.groups();
        let error = |start: f64| start * f64::EPSILON * 4.0;
        let mut pair = Pair {
            now: vec![now; groups],
            later: vec![later; groups],
            now_error: error(now),
            later_error: error(later),
        };
        let mut is_open: Vec<bool> =
            (0..self.electorate.options()).map(|it| self.takes_part(it) && self.cost(it) > 0).collect();
        for step in path.iter().filter(|step| self.cost(step.option) > 0) {
            let Reason::Bought { price, worth, .. } = &step.reason else { return false };
            let Some(price) = price.to_f64() else { return false };
            is_open[step.option] = false;
            let harmless =
                |other: usize| step.tied.contains(&other) && self.electorate.apart(&[step.option, other]).is_some();
            let mut others = (0..is_open.len()).filter(|other| is_open[*other] && !harmless(*other));
            if others.any(|other| more.may_cost(&pair, later, other, price / float(*worth))) {
                return false;
            }
            if !more.pays_alike(&mut pair, (now, later), step.option, price) {
                return false;
            }
        }
        let mut others = (0..is_open.len()).filter(|other| is_open[*other]);
        path.len() >= self.most || !others.any(|other| more.may_cost(&pair, later, other, f64::INFINITY))
    }

    /// Whether an option may be had, in the count with more money, for so much for each unit of what it is worth.
    fn may_cost(&self, pair: &Pair, start: f64, option: usize, price: f64) -> bool {
        let given = self.purse(&pair.later, option).at(price * float(self.worth(option)));
        given + self.roundings(pair, start, option) >= float(self.cost(option))
    }

    /// By how much a sum over the supporters of an option may be wrong in the count with more money.
    fn roundings(&self, pair: &Pair, start: f64, option: usize) -> f64 {
        let groups = float(self.electorate.supporting_groups(option) as u64 + 16);
        float(self.electorate.support(option)) * (pair.later_error + start * f64::EPSILON * groups)
    }

    /// Lets people pay for an option in both counts. Tells whether those who pay in full surely are the same.
    fn pays_alike(&self, pair: &mut Pair, (now, later): (f64, f64), option: usize, price: f64) -> bool {
        let supporters = || self.electorate.supporters(option).filter(|group| pair.now[*group] != 0.0);
        if supporters().any(|group| (pair.now[group] - price).abs() <= pair.now_error) {
            return false;
        }
        let (poor, rich): (Vec<usize>, Vec<usize>) = supporters().partition(|group| pair.now[*group] < price);
        let payers = float(rich.iter().map(|group| self.electorate.weight(*group)).sum());
        let given: f64 = poor.iter().map(|group| pair.later[*group] * float(self.electorate.weight(*group))).sum();
        let price_later = (float(self.cost(option)) - given) / payers;
        let price_error = self.roundings(pair, later, option) / payers;
        let error = pair.later_error + price_error;
        let is_poor = |group: &usize| pair.later[*group] + error < price_later;
        let is_rich = |group: &usize| pair.later[*group] - error > price_later;
        if !poor.iter().all(is_poor) || !rich.iter().all(is_rich) {
            return false;
        }
        for group in poor {
            (pair.now[group], pair.later[group]) = (0.0, 0.0);
        }
        for group in rich {
            pair.now[group] -= price;
            pair.later[group] -= price_later;
        }
        pair.now_error += now * f64::EPSILON * 4.0;
        pair.later_error = error + later * f64::EPSILON * 4.0;
        true
    }
}

/// About what each person holds at the start.
fn start(shares: &Shares<'_>) -> f64 {
    nearest(shares.money.into(), shares.electorate.people().into())
}
