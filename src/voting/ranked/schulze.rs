//! Schulze: the strongest paths of majorities.

mod paths;

use super::duel::Strength;
use super::pairwise::Pairwise;
use super::square::Square;
use crate::voting::ballots::Tiers;

/// A count of strongest paths.
///
/// A path goes from an option to one that it beats, and so on; it is as strong as its weakest step. An option is above
/// another when its strongest path there is stronger than the strongest one back. M. Schulze, A new monotonic,
/// clone-independent, reversal symmetric, and Condorcet-consistent single-winner election method, 2011. Where two winning
/// votes are equal, his finer comparison by the votes against is not made: both are equally strong here, as in most
/// programs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Schulze {
    /// Those that nothing is above, then those that nothing is above among the rest, and so on.
    pub tiers: Tiers,
    /// What made a step strong.
    pub strength: Strength,
    /// The strength of each step: how strongly the option of the row beats that of the column; nought where it does not.
    pub steps: Square,
    /// The strength of the strongest path from the option of the row to that of the column; nought where there is none.
    pub strongest_paths: Square,
}

/// Finds the strongest paths.
pub fn count(pairwise: &Pairwise, strength: Strength) -> Schulze {
    let mut steps = Square::new(pairwise.options());
    for duel in pairwise.duels() {
        steps.add(duel.winner, duel.loser, strength.of(duel.votes, duel.against));
    }
    let strongest_paths = paths::strongest(&steps);
    let above = |one: usize, other: usize| strongest_paths.at(one, other) > strongest_paths.at(other, one);
    Schulze { tiers: Tiers::peeled(pairwise.options(), above), strength, steps, strongest_paths }
}

impl Schulze {
    /// Whether one option is above another.
    pub fn is_above(&self, one: usize, other: usize) -> bool {
        self.strongest_paths.at(one, other) > self.strongest_paths.at(other, one)
    }

    /// One of the strongest paths between two options, with both ends, no longer than need be; `None` where there is none.
    pub fn path(&self, from: usize, to: usize) -> Option<Vec<usize>> {
        let least = self.strongest_paths.at(from, to);
        if least == 0 {
            return None;
        }
        let mut before: Vec<Option<usize>> = vec![None; self.steps.size()];
        let mut layer = vec![from];
        while before[to].is_none() && !layer.is_empty() {
            let mut next = Vec::new();
            for one in layer {
                for (other, step) in self.steps.row(one).iter().enumerate() {
                    if *step >= least && other != from && before[other].is_none() {
                        before[other] = Some(one);
                        next.push(other);
                    }
                }
            }
            layer = next;
        }
        let mut path: Vec<usize> = std::iter::successors(Some(to), |option| before[*option]).collect();
        path.reverse();
        Some(path)
    }
}
