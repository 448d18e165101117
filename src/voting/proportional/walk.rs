//! One way through a rule, with ties broken in a given order or not at all.

use super::committee::Walk;
use super::rule::{Offer, Rule, options};
use super::step::Step;

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
        let without_order = free(rule, &state, &offers);
        let Some(offer) = without_order.or_else(|| first(&offers, order?)) else {
            return Walk { tied: options(&offers), ..walk };
        };
        let by_order = without_order.is_none();
        let tied = options(&offers).into_iter().filter(|other| *other != offer.option).collect();
        let reason = rule.take(&mut state, offer);
        walk.elected.push(offer.option);
        walk.steps.push(Step { option: offer.option, tied, by_order, reason });
    }
}

/// The offer to take where no tie has to be broken: the only one, or one that makes no difference to the others.
pub(super) fn free<'o, R: Rule>(rule: &R, state: &R::State, offers: &'o [Offer]) -> Option<&'o Offer> {
    match offers {
        [] | [_] => offers.first(),
        _ => offers.get(rule.harmless(state, offers)?),
    }
}

/// The offer whose option stands first in an order.
fn first<'o>(offers: &'o [Offer], order: &[usize]) -> Option<&'o Offer> {
    order.iter().find_map(|option| offers.iter().find(|offer| offer.option == *option))
}
