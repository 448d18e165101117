//! What becomes of equal defeats whatever their order.

use super::Verdict;
use super::above::Above;
use crate::voting::ranked::duel::Duel;

/// Locks those of equal defeats that hold in whatever order they are taken, and says what becomes of each. A defeat is
/// skipped where stronger ones contradict it, and open where it lies on a circle of equal and stronger ones; which open
/// ones hold hangs on their order.
pub(super) fn settle(above: &mut Above, equal: &[Duel]) -> Vec<Verdict> {
    let is_contradicted: Vec<bool> = equal.iter().map(|duel| above.holds(duel.loser, duel.winner)).collect();
    // All at once, though that may close circles; a defeat alone closes none.
    let mut all = above.clone();
    for (duel, _) in equal.iter().zip(&is_contradicted).filter(|(_, is_contradicted)| !**is_contradicted) {
        all.put(duel.winner, duel.loser);
    }
    let verdict = |(duel, is_contradicted): (&Duel, &bool)| match is_contradicted {
        true => Verdict::Skipped,
        false if all.holds(duel.loser, duel.winner) => Verdict::Open,
        false => Verdict::Locked,
    };
    let verdicts: Vec<Verdict> = equal.iter().zip(&is_contradicted).map(verdict).collect();
    if verdicts.contains(&Verdict::Open) {
        for (duel, _) in equal.iter().zip(&verdicts).filter(|(_, verdict)| **verdict == Verdict::Locked) {
            above.put(duel.winner, duel.loser);
        }
    } else {
        *above = all;
    }
    verdicts
}
