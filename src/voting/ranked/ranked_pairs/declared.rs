//! The declared rule for equal defeats, where every order of them cannot be tried.

use super::above::{self, Above};
use super::settle::settle;
use super::{EqualDefeats, RankedPairs, Step, Verdict};
use crate::voting::ranked::duel::{Duel, Strength};

/// Counts by strength, then by the votes against, then by the sealed order or together. The duels come in the order of
/// strength and votes against.
pub(super) fn count(options: usize, strength: Strength, duels: &[Duel], sealed: Option<&[usize]>) -> RankedPairs {
    let of = |duel: &Duel| strength.of(duel.votes, duel.against);
    let places = sealed.and_then(|sealed| places(options, sealed));
    let mut above = Above::new(options);
    let mut steps = Vec::with_capacity(duels.len());
    let equal = |one: &Duel, other: &Duel| (of(one), one.against) == (of(other), other.against);
    for (rank, equal) in duels.chunk_by(equal).enumerate() {
        let mut equal = equal.to_vec();
        if let Some(places) = &places {
            equal.sort_by_key(|duel| (places[duel.winner], std::cmp::Reverse(places[duel.loser])));
        }
        let settled = settle(&mut above, &equal);
        for (duel, verdict) in equal.into_iter().zip(settled) {
            let verdict = match (verdict, &places) {
                (Verdict::Open, None) => Verdict::SetAside,
                (Verdict::Open, Some(_)) => lock(&mut above, &duel),
                (settled, _) => settled,
            };
            steps.push(Step { duel, strength: of(&duel), rank, verdict });
        }
    }
    let equal_defeats = if places.is_some() { EqualDefeats::SealedOrder } else { EqualDefeats::TakenTogether };
    RankedPairs { tiers: above::tiers(options, std::slice::from_ref(&above)), strength, equal_defeats, steps }
}

/// The place of each option in an order that names each once.
fn places(options: usize, order: &[usize]) -> Option<Vec<usize>> {
    let mut places = vec![None; options];
    for (place, option) in order.iter().enumerate() {
        *places.get_mut(*option)? = Some(place);
    }
    if order.len() == options { places.into_iter().collect() } else { None }
}

/// Locks a defeat unless it closes a circle.
fn lock(above: &mut Above, duel: &Duel) -> Verdict {
    if above.holds(duel.loser, duel.winner) {
        return Verdict::Skipped;
    }
    above.put(duel.winner, duel.loser);
    Verdict::Locked
}
