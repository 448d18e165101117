//! Options in order, with ties shown as ties.

/// Groups of tied options by their places, best first. Within a group they stand in the order of the ballot.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tiers(Vec<Vec<usize>>);

impl Tiers {
    /// The options in order of merit, the greatest first; equal merit is a tie.
    pub fn by_merit<Merit: Ord>(merits: &[Merit]) -> Self {
        let mut options: Vec<usize> = (0..merits.len()).collect();
        options.sort_by(|one, other| merits[*other].cmp(&merits[*one]));
        Self(options.chunk_by(|one, other| merits[*one] == merits[*other]).map(<[usize]>::to_vec).collect())
    }

    /// The options in tiers of a strict partial order: those that nothing is above, then those that nothing is above once
    /// these are gone, and so on. Where `above` has a circle, what is in it comes last, as one tie.
    pub fn peeled(options: usize, above: impl Fn(usize, usize) -> bool) -> Self {
        // How many of those left are above each; whoever is not left has none that matter.
        let mut over = vec![0_usize; options];
        for (option, over) in over.iter_mut().enumerate() {
            for other in 0..options {
                *over += usize::from(above(other, option));
            }
        }
        let mut left: Vec<usize> = (0..options).collect();
        let mut tiers = Vec::new();
        while !left.is_empty() {
            let best: Vec<usize> = left.iter().copied().filter(|option| over[*option] == 0).collect();
            if best.is_empty() {
                tiers.push(left);
                break;
            }
            left.retain(|option| over[*option] > 0);
            for gone in &best {
                for option in &left {
                    over[*option] -= usize::from(above(*gone, *option));
                }
            }
            tiers.push(best);
        }
        Self(tiers)
    }

    /// These groups, best first, each put in the order of the ballot.
    pub fn from_groups(groups: Vec<Vec<usize>>) -> Self {
        let mut groups: Vec<Vec<usize>> = groups.into_iter().filter(|group| !group.is_empty()).collect();
        for group in &mut groups {
            group.sort_unstable();
        }
        Self(groups)
    }

    /// The groups, best first.
    pub fn groups(&self) -> &[Vec<usize>] {
        &self.0
    }

    /// The options at the top; more than one is a tie.
    pub fn first(&self) -> &[usize] {
        self.0.first().map_or(&[], Vec::as_slice)
    }

    /// The tier of each option by its place, 0 the best.
    pub fn places(&self, options: usize) -> Vec<usize> {
        let mut places = vec![self.0.len(); options];
        for (tier, group) in self.0.iter().enumerate() {
            for option in group {
                if let Some(place) = places.get_mut(*option) {
                    *place = tier;
                }
            }
        }
        places
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_merit_is_a_tie_in_the_order_of_the_ballot() {
        assert_eq!(Tiers::by_merit(&[3, 5, 3, 9]).groups(), [vec![3], vec![1], vec![0, 2]]);
        assert_eq!(Tiers::by_merit::<u8>(&[]).groups(), [] as [Vec<usize>; 0]);
    }

    #[test]
    fn a_partial_order_is_peeled() {
        let above = |one: usize, other: usize| matches!((one, other), (0 | 1, 2) | (2, 3));
        assert_eq!(Tiers::peeled(4, above).groups(), [vec![0, 1], vec![2], vec![3]]);
        let circle = |one: usize, other: usize| (one + 1) % 3 == other % 3;
        assert_eq!(Tiers::peeled(3, circle).groups(), [vec![0, 1, 2]]);
    }
}
