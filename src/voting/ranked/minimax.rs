//! Minimax: the option whose worst defeat is least.

use std::cmp::Reverse;

use super::duel::Strength;
use super::pairwise::Pairwise;
use crate::voting::ballots::Tiers;

/// The worst defeat of an option.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Worst {
    /// How strong it is; nought where nothing beats the option.
    pub strength: u64,
    /// Who inflicts it: several where they are equally strong, none where nothing beats the option.
    pub by: Vec<usize>,
}

/// A count of worst defeats. P. B. Simpson, On defining areas of voter choice, 1969; G. H. Kramer, A dynamical model of
/// political equilibrium, 1977.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Minimax {
    /// The options by their worst defeats, the least first.
    pub tiers: Tiers,
    /// What made a defeat strong.
    pub strength: Strength,
    /// The worst defeat of each option.
    pub worst: Vec<Worst>,
}

/// Finds the worst defeat of each option.
pub fn count(pairwise: &Pairwise, strength: Strength) -> Minimax {
    let worst: Vec<Worst> = (0..pairwise.options()).map(|option| worst(pairwise, strength, option)).collect();
    let merits: Vec<Reverse<u64>> = worst.iter().map(|worst| Reverse(worst.strength)).collect();
    Minimax { tiers: Tiers::by_merit(&merits), strength, worst }
}

fn worst(pairwise: &Pairwise, strength: Strength, option: usize) -> Worst {
    let defeat = |other: usize| pairwise.strength(strength, other, option);
    let options = 0..pairwise.options();
    let most = options.clone().map(defeat).max().unwrap_or(0);
    Worst { strength: most, by: options.filter(|other| most > 0 && defeat(*other) == most).collect() }
}
