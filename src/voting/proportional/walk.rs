//! One way through a rule, with ties broken in a given order or not at all.

use super::committee::Walk;
use super::rule::{Offer, Rule};
use super::step::Step;

/// Goes through a rule to its end. Of options that tie, the one that stands first in `order` is taken; without an order
/// the walk stops at the first tie that matters.
pub(super) fn walk<R: Rule>(rule: &R, order: Option<&[usize]>) -> Walk {
    let mut state = rule.start();
    let mut walk = Walk::default();
    loop {
        let offers = rule.offers(&mut state);
        let tied: Vec<usize> = offers.iter().map(|offer| offer.option).collect();
        let Some(offer) = chosen(rule, &state, &offers, &tied, order) else {
            return Walk { tied, ..walk };
        };
        let reason = rule.take(&mut state, offer);
        walk.elected.push(offer.option);
        walk.steps.push(step(offer.option, tied, reason));
    }
}

/// A step, given all that could have been taken.
pub(super) fn step(option: usize, offered: Vec<usize>, reason: super::Reason) -> Step {
    Step { option, tied: offered.into_iter().filter(|other| *other != option).collect(), reason }
}

/// The offer to take; none where nothing is offered, or where a tie must not be broken.
fn chosen<'o, R: Rule>(
    rule: &R,
    state: &R::State,
    offers: &'o [Offer],
    tied: &[usize],
    order: Option<&[usize]>,
) -> Option<&'o Offer> {
    if let [only] = offers {
        return Some(only);
    }
    if let Some(place) = rule.harmless(state, tied) {
        return offers.get(place);
    }
    let first = order?.iter().find(|option| tied.contains(option))?;
    offers.iter().find(|offer| offer.option == *first)
}
