//! What rules that take one option after the other have in common.

use std::cmp::Ordering;

use num_bigint::BigInt;

use super::step::Reason;

/// A rule that takes one option after the other. A run is a state that goes from option to option until nothing is
/// offered any more.
pub(super) trait Rule {
    /// Where a run stands.
    type State: Clone;
    /// What tells two states apart: states with the same key go on in the same way.
    type Key: Ord;

    /// Where a run begins.
    fn start(&self) -> Self::State;

    /// The options that may come next, all equally entitled, in their order; none at the end.
    fn offers(&self, state: &mut Self::State) -> Vec<Offer>;

    /// The places of the offers that may be taken first without any difference to the outcome: all the others will be
    /// taken as well, and these do not touch them.
    fn harmless(&self, state: &Self::State, tied: &[Offer]) -> Vec<usize>;

    /// Takes an option and tells why.
    fn take(&self, state: &mut Self::State, offer: &Offer) -> Reason;

    /// What tells this state from others.
    fn key(&self, state: &Self::State) -> Self::Key;

    /// How much work a step is, in ticks looked at or something that takes as long.
    fn effort(&self) -> usize;
}

/// An option that may come next, with the number that decides, as `numerator / divisor`. Those offered together share
/// the rest of the denominator, so that only these two are compared. A divisor of nought stands for more than any
/// number.
#[derive(Clone, Debug)]
pub(super) struct Offer {
    /// The option.
    pub(super) option: usize,
    /// What stands above the line.
    pub(super) numerator: BigInt,
    /// What stands below it.
    pub(super) divisor: u128,
}

/// The options of these offers.
pub(super) fn options(offers: &[Offer]) -> Vec<usize> {
    offers.iter().map(|offer| offer.option).collect()
}

/// Keeps the offers of the greatest number.
pub(super) fn greatest(offers: Vec<Offer>) -> Vec<Offer> {
    ahead(offers, Ordering::Greater)
}

/// Keeps the offers of the least number.
pub(super) fn least(offers: Vec<Offer>) -> Vec<Offer> {
    ahead(offers, Ordering::Less)
}

fn ahead(offers: Vec<Offer>, better: Ordering) -> Vec<Offer> {
    let mut best: Vec<Offer> = Vec::new();
    for offer in offers {
        let order = best
            .first()
            .map_or(better, |other| (&offer.numerator * other.divisor).cmp(&(&other.numerator * offer.divisor)));
        if order == better {
            best.clear();
        }
        if order == better || order == Ordering::Equal {
            best.push(offer);
        }
    }
    best
}
