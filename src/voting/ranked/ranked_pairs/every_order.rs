//! Every order of equal defeats.

use std::collections::BTreeSet;

use super::above::{self, Above};
use super::settle::settle;
use super::{EqualDefeats, RankedPairs, Step, Verdict};
use crate::voting::ranked::duel::{Duel, Strength};

/// The most defeats of one strength whose order may matter.
const MOST_OPEN: usize = 16;

/// The most sets of such defeats that are looked at in a count, times the square of the options, so that the time it takes
/// stays alike; one for each strength comes free.
const MOST_SETS: usize = 1 << 22;

/// Tries every order of equal defeats; `None` where there are too many. Whether there are hangs on the defeats alone, not
/// on the places of the options. The duels come with the strongest first.
pub(super) fn count(options: usize, strength: Strength, duels: &[Duel]) -> Option<RankedPairs> {
    let of = |duel: &Duel| strength.of(duel.votes, duel.against);
    let mut outcomes = BTreeSet::from([Above::new(options)]);
    let mut steps = Vec::with_capacity(duels.len());
    let mut sets = MOST_SETS / (options * options).max(1);
    for (rank, equal) in duels.chunk_by(|one, other| of(one) == of(other)).enumerate() {
        sets += 1;
        let mut next = BTreeSet::new();
        for mut above in outcomes {
            let settled = settle(&mut above, equal);
            let open: Vec<Duel> =
                equal.iter().zip(&settled).filter(|(_, it)| **it == Verdict::Open).map(|(duel, _)| *duel).collect();
            if open.len() > MOST_OPEN {
                return None;
            }
            fullest(above, &open, &mut Vec::new(), &mut sets, &mut next)?;
        }
        outcomes = next;
        steps.extend(equal.iter().map(|duel| Step { duel: *duel, strength: of(duel), rank, verdict: Verdict::Open }));
    }
    let outcomes: Vec<Above> = outcomes.into_iter().collect();
    for step in &mut steps {
        step.verdict = verdict(step.duel, &outcomes);
    }
    let equal_defeats = match outcomes.len() {
        0 | 1 => EqualDefeats::NoDifference,
        outcomes => EqualDefeats::EveryOrder { outcomes },
    };
    Some(RankedPairs { tiers: above::tiers(options, &outcomes), strength, equal_defeats, steps })
}

/// What became of a defeat. It holds in an outcome where its winner is above its loser there: had it been left out, its
/// loser would be above its winner.
fn verdict(duel: Duel, outcomes: &[Above]) -> Verdict {
    let times = outcomes.iter().filter(|above| above.holds(duel.winner, duel.loser)).count();
    match times {
        0 => Verdict::Skipped,
        _ if times == outcomes.len() => Verdict::Locked,
        _ => Verdict::Open,
    }
}

/// What comes out of the orders of the open defeats. Whatever the order, those that hold close no circle, and each that
/// does not hold would close one; and each set of defeats like that comes out when its own are taken first. So every set
/// is tried, not every order. `None` when there are too many sets.
fn fullest(
    above: Above,
    open: &[Duel],
    left_out: &mut Vec<Duel>,
    sets: &mut usize,
    outcomes: &mut BTreeSet<Above>,
) -> Option<()> {
    let Some((duel, rest)) = open.split_first() else {
        *sets = sets.checked_sub(1)?;
        if left_out.iter().all(|duel| above.holds(duel.loser, duel.winner)) {
            outcomes.insert(above);
        }
        return Some(());
    };
    if !above.holds(duel.loser, duel.winner) {
        let mut with = above.clone();
        with.put(duel.winner, duel.loser);
        fullest(with, rest, left_out, sets, outcomes)?;
    }
    left_out.push(*duel);
    let tried = fullest(above, rest, left_out, sets, outcomes);
    left_out.pop();
    tried
}
