//! Tiers where several orders are possible.

use crate::voting::ballots::Tiers;

/// The options that some of the possible orders put first, then those that some put first among the rest, and so on.
///
/// `leads` says which options lead among those that are left, each on its own, in at least one order. An option that every
/// order puts above another so stands in a better tier, and the first tier holds exactly those that can come first: none
/// is crowned only because nothing is above it in all orders. With a single order it is that order.
pub(super) fn tiers(options: usize, leads: impl Fn(&[usize]) -> Vec<usize>) -> Tiers {
    let mut left: Vec<usize> = (0..options).collect();
    let mut groups = Vec::new();
    while !left.is_empty() {
        let mut group = leads(&left);
        if group.is_empty() {
            group.clone_from(&left);
        }
        left.retain(|option| !group.contains(option));
        groups.push(group);
    }
    Tiers::from_groups(groups)
}
