//! The declared rule for equal defeats, where every order of them cannot be tried.

use super::above::{self, Above};
use super::settle::settle;
use super::{EqualDefeats, RankedPairs, Step, Verdict};
use crate::voting::ranked::duel::{Duel, Strength};

/// Counts by strength, then by the votes against; what is equal in both is taken together. The duels come in that order.
pub(super) fn count(options: usize, strength: Strength, duels: &[Duel]) -> RankedPairs {
    let of = |duel: &Duel| strength.of(duel.votes, duel.against);
    let mut above = Above::new(options);
    let mut steps = Vec::with_capacity(duels.len());
    let equal = |one: &Duel, other: &Duel| (of(one), one.against) == (of(other), other.against);
    for (rank, equal) in duels.chunk_by(equal).enumerate() {
        let settled = settle(&mut above, equal);
        for (duel, verdict) in equal.iter().zip(settled) {
            let verdict = if verdict == Verdict::Open { Verdict::SetAside } else { verdict };
            steps.push(Step { duel: *duel, strength: of(duel), rank, verdict });
        }
    }
    let equal_defeats = EqualDefeats::TakenTogether;
    RankedPairs { tiers: above::tiers(options, std::slice::from_ref(&above)), strength, equal_defeats, steps }
}
