//! How much each ballot counts.

/// How much one ballot counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Weight {
    /// How many people gave this same ballot.
    pub people: u32,
    /// What the vote of each of them weighs.
    pub each: u32,
}

impl Weight {
    /// One person, one vote.
    pub const ONE: Self = Self { people: 1, each: 1 };

    /// What the ballot weighs in all.
    pub fn value(self) -> u64 {
        u64::from(self.people) * u64::from(self.each)
    }
}

/// The ballots weigh more together than can be counted without overflow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooHeavy;

/// The weights of many ballots. Where every ballot is one person's one vote, none is stored.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Weights {
    ballots: usize,
    /// One a ballot; empty while all are [`Weight::ONE`].
    listed: Vec<Weight>,
    people: u64,
    total: u64,
}

impl Weights {
    /// All ballots together weigh less than this, so that sums over options stay far from overflow.
    pub const LIMIT: u64 = 1 << 62;

    /// Adds the weight of one more ballot.
    ///
    /// # Errors
    /// When all together would reach [`Weights::LIMIT`]; nothing is added then.
    pub fn push(&mut self, weight: Weight) -> Result<(), TooHeavy> {
        let total = self.total.checked_add(weight.value()).filter(|total| *total < Self::LIMIT).ok_or(TooHeavy)?;
        if weight != Weight::ONE && self.listed.is_empty() {
            self.listed = vec![Weight::ONE; self.ballots];
        }
        if weight != Weight::ONE || !self.listed.is_empty() {
            self.listed.push(weight);
        }
        self.ballots += 1;
        self.people += u64::from(weight.people);
        self.total = total;
        Ok(())
    }

    /// How many ballots there are; several people may have given the same one.
    pub fn len(&self) -> usize {
        self.ballots
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.ballots == 0
    }

    /// The weight of a ballot, by its place.
    #[inline]
    pub fn at(&self, ballot: usize) -> Weight {
        self.listed.get(ballot).copied().unwrap_or(Weight::ONE)
    }

    /// All weights, in the order of the ballots.
    pub fn iter(&self) -> impl Iterator<Item = Weight> + '_ {
        (0..self.ballots).map(|ballot| self.at(ballot))
    }

    /// Whether every ballot is one person's one vote.
    pub fn are_one(&self) -> bool {
        self.listed.is_empty()
    }

    /// How many people voted.
    pub fn people(&self) -> u64 {
        self.people
    }

    /// What all ballots weigh together.
    pub fn total(&self) -> u64 {
        self.total
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_votes_take_no_room_until_one_differs() {
        let mut weights = Weights::default();
        weights.push(Weight::ONE).unwrap();
        assert!(weights.are_one());
        weights.push(Weight { people: 3, each: 2 }).unwrap();
        weights.push(Weight::ONE).unwrap();
        let values: Vec<u64> = weights.iter().map(Weight::value).collect();
        assert_eq!((values, weights.people(), weights.total()), (vec![1, 6, 1], 5, 8));
    }

    #[test]
    fn what_is_too_heavy_is_not_taken() {
        let mut weights = Weights::default();
        let heavy = Weight { people: 1 << 31, each: 1 << 30 };
        weights.push(heavy).unwrap();
        assert_eq!(weights.push(heavy), Err(TooHeavy));
        assert_eq!(weights.len(), 1);
    }
}
