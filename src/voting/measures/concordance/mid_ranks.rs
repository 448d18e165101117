//! Ranks in which tied options share the mean.

/// One person's order of the options.
pub(super) struct MidRanks {
    /// Twice the rank of each option, the best from 2, so that a mean of ranks is whole.
    pub(super) doubled: Vec<u64>,
    /// The sum of `t^3 - t` over the groups of t tied options.
    pub(super) ties: u64,
}

impl MidRanks {
    /// Of the place of each option, the least the best.
    pub(super) fn of<Place: Ord>(places: &[Place]) -> Self {
        let mut order: Vec<usize> = (0..places.len()).collect();
        order.sort_unstable_by(|one, other| places[*one].cmp(&places[*other]));
        let mut doubled = vec![0; places.len()];
        let (mut above, mut ties) = (0_u64, 0_u64);
        for tied in order.chunk_by(|one, other| places[*one] == places[*other]) {
            let size = tied.len() as u64;
            for option in tied {
                doubled[*option] = 2 * above + size + 1;
            }
            ties += size.pow(3) - size;
            above += size;
        }
        Self { doubled, ties }
    }

    /// The same of ranks from 0 without gaps, a greater number standing for no rank: by counting instead of sorting, as
    /// these tables can be long.
    pub(super) fn of_ranks(ranks: &[u16]) -> Self {
        // Unranked options go behind the last rank there can be.
        let slot = |rank: &u16| usize::from(*rank).min(ranks.len());
        let mut doubled_by_slot = vec![0_u64; ranks.len() + 1];
        for rank in ranks {
            doubled_by_slot[slot(rank)] += 1;
        }
        let (mut above, mut ties) = (0_u64, 0_u64);
        for count in &mut doubled_by_slot {
            let size = *count;
            *count = 2 * above + size + 1;
            ties += size.pow(3) - size;
            above += size;
        }
        Self { doubled: ranks.iter().map(|rank| doubled_by_slot[slot(rank)]).collect(), ties }
    }
}
