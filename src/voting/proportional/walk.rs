//! One way through a rule, with ties broken in a given order or not at all.

use super::committee::Walk;
use super::rule::{Offer, Rule, options};
use super::step::{Reason, Step};

/// Goes through a rule to its end. Of options that tie, the one that stands first in `order` is taken; without an order
/// the walk stops at the first tie that matters.
pub(super) fn walk<R: Rule>(rule: &R, order: Option<&[usize]>) -> Walk {
    wander(rule, order).reduced()
}

/// The same with numbers not in lowest terms.
pub(super) fn wander<R: Rule>(rule: &R, order: Option<&[usize]>) -> Walk {
    let mut state = rule.start();
    let mut walk = Walk::default();
    loop {
        let offers = rule.offers(&mut state);
        let free = free(rule, &state, &offers);
        let Some(place) = order.and_then(|order| first(&offers, order)).or_else(|| free.first().copied()) else {
            return Walk { tied: options(&offers), ..walk };
        };
        let Some(offer) = offers.get(place) else { return walk };
        let reason = rule.take(&mut state, offer);
        walk.elected.push(offer.option);
        walk.steps.push(step(&offers, offer.option, !free.contains(&place), reason));
    }
}

/// A step, given all that could have been taken.
pub(super) fn step(offers: &[Offer], option: usize, by_order: bool, reason: Reason) -> Step {
    let tied = options(offers).into_iter().filter(|other| *other != option).collect();
    Step { option, tied, by_order, reason }
}

/// The places of the offers that may be taken without breaking a tie: that of the only one, or of those that make no
/// difference to the others.
pub(super) fn free<R: Rule>(rule: &R, state: &R::State, offers: &[Offer]) -> Vec<usize> {
    match offers {
        [] => Vec::new(),
        [_] => vec![0],
        _ => rule.harmless(state, offers),
    }
}

/// The place of the offer whose option stands first in an order.
fn first(offers: &[Offer], order: &[usize]) -> Option<usize> {
    order.iter().find_map(|option| offers.iter().position(|offer| offer.option == *option))
}
