//! How many people gave a ballot, and what the vote of each weighs.

use crate::voting::ballots::{Weight, Weights};

/// How many people gave a ballot, and what the vote of each weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Share {
    pub(super) people: u64,
    pub(super) each: u32,
}

impl Share {
    /// The most people on one line: more than there are on earth.
    pub(super) const MOST_PEOPLE: u64 = 10_000_000_000;
    /// The most that one vote may weigh.
    pub(super) const MOST_EACH: u64 = u32::MAX as u64;

    /// What the ballot weighs, in weights that each hold it: more people than one weight counts make several ballots.
    pub(super) fn pieces(self) -> impl Iterator<Item = Weight> {
        let most = u64::from(u32::MAX);
        (0..self.people.div_ceil(most)).map(move |piece| {
            let people = (self.people - piece * most).min(most);
            Weight { people: u32::try_from(people).unwrap_or(u32::MAX), each: self.each }
        })
    }

    /// What all weigh together with what weighs `total` already, if it can be counted.
    pub(super) fn added_to(self, total: u64) -> Option<u64> {
        let weight = self.people.checked_mul(u64::from(self.each))?;
        total.checked_add(weight).filter(|total| *total < Weights::LIMIT)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ONE: Share = Share { people: 1, each: 1 };

    #[test]
    fn more_people_than_one_weight_counts_make_several_ballots() {
        let pieces: Vec<u32> = Share { people: 6_973_568_802, each: 1 }.pieces().map(|piece| piece.people).collect();
        assert_eq!(pieces, [u32::MAX, 2_678_601_507]);
        assert_eq!(ONE.pieces().collect::<Vec<_>>(), [Weight::ONE]);
        assert_eq!(Share { people: 0, each: 1 }.pieces().count(), 0);
    }

    #[test]
    fn what_is_too_heavy_does_not_fit() {
        let heavy = Share { people: Share::MOST_PEOPLE, each: u32::MAX };
        assert_eq!(heavy.added_to(0), None);
        assert_eq!(ONE.added_to(Weights::LIMIT - 2), Some(Weights::LIMIT - 1));
        assert_eq!(ONE.added_to(Weights::LIMIT - 1), None);
    }
}
