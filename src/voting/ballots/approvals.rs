//! Ballots on which options are ticked.

use super::weights::{TooHeavy, Weight, Weights};

/// Ballots on which options are ticked: one after the other in one list, because most people tick few.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Approvals {
    options: usize,
    weights: Weights,
    /// The ticks of all ballots.
    ticks: Vec<u16>,
    /// Where the ticks of each ballot end.
    ends: Vec<u32>,
}

impl Approvals {
    /// No ballots yet, on this many options.
    pub fn new(options: usize) -> Self {
        Self { options, weights: Weights::default(), ticks: Vec::new(), ends: Vec::new() }
    }

    /// Adds a ballot. Ticks of the same option count once, those of options that are not there do not count.
    ///
    /// # Errors
    /// When all ballots together would weigh or hold too much; nothing is added then.
    pub fn push(&mut self, ticks: &[usize], weight: Weight) -> Result<(), TooHeavy> {
        let known = |tick: &usize| u16::try_from(*tick).ok().filter(|_| *tick < self.options);
        let mut given: Vec<u16> = ticks.iter().filter_map(known).collect();
        given.sort_unstable();
        given.dedup();
        let end = u32::try_from(self.ticks.len() + given.len()).map_err(|_| TooHeavy)?;
        self.weights.push(weight)?;
        self.ticks.append(&mut given);
        self.ends.push(end);
        Ok(())
    }

    /// The same ballots and blank ones of this weight besides, for who counts those who ticked nothing among the people.
    ///
    /// # Errors
    /// When all together would weigh too much.
    pub fn with_blanks(&self, weight: u64) -> Result<Self, TooHeavy> {
        let most = u64::from(u32::MAX);
        let part = |number: u64| u32::try_from(number).map_err(|_| TooHeavy);
        let mut all = self.clone();
        for (people, each) in [(weight / most, u32::MAX), (weight % most, 1)] {
            if people > 0 {
                all.push(&[], Weight { people: part(people)?, each })?;
            }
        }
        Ok(all)
    }

    /// The same ballots without the ticks of all other options than these.
    #[must_use]
    pub fn only(&self, keeps: impl Fn(usize) -> bool) -> Self {
        let mut only = Self { ticks: Vec::new(), ends: Vec::new(), ..self.clone() };
        for ballot in 0..self.weights.len() {
            only.ticks.extend(self.ticks(ballot).iter().filter(|tick| keeps(usize::from(**tick))));
            only.ends.push(u32::try_from(only.ticks.len()).unwrap_or(u32::MAX));
        }
        only
    }

    /// How many options there are.
    pub fn options(&self) -> usize {
        self.options
    }

    /// What the ballots weigh.
    pub fn weights(&self) -> &Weights {
        &self.weights
    }

    /// The options ticked on a ballot, in their order.
    pub fn ticks(&self, ballot: usize) -> &[u16] {
        let end = |ballot: usize| self.ends.get(ballot).map_or(0, |end| *end as usize);
        let start = ballot.checked_sub(1).map_or(0, end);
        self.ticks.get(start..end(ballot)).unwrap_or_default()
    }

    /// Each ballot with its weight.
    pub fn iter(&self) -> impl Iterator<Item = (&[u16], Weight)> + '_ {
        self.weights.iter().enumerate().map(|(ballot, weight)| (self.ticks(ballot), weight))
    }

    /// The weight of the ticks on each option.
    pub fn totals(&self) -> Vec<u64> {
        let mut totals = vec![0; self.options];
        for (ticks, weight) in self.iter() {
            for tick in ticks {
                totals[usize::from(*tick)] += weight.value();
            }
        }
        totals
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_ballot_keeps_its_own_ticks() {
        let mut approvals = Approvals::new(3);
        approvals.push(&[2, 0, 2, 7], Weight::ONE).unwrap();
        approvals.push(&[], Weight::ONE).unwrap();
        approvals.push(&[1], Weight { people: 4, each: 1 }).unwrap();
        let ballots: Vec<Vec<u16>> = approvals.iter().map(|(ticks, _)| ticks.to_vec()).collect();
        assert_eq!(ballots, [vec![0, 2], vec![], vec![1]]);
        assert_eq!(approvals.totals(), [1, 4, 1]);
    }

    #[test]
    fn ballots_stay_when_ticks_go() {
        let mut approvals = Approvals::new(3);
        approvals.push(&[0, 2], Weight::ONE).unwrap();
        approvals.push(&[1], Weight { people: 4, each: 2 }).unwrap();
        approvals.push(&[1, 2], Weight::ONE).unwrap();
        let kept = approvals.only(|option| option != 1);
        let ballots: Vec<Vec<u16>> = kept.iter().map(|(ticks, _)| ticks.to_vec()).collect();
        assert_eq!(ballots, [vec![0, 2], vec![], vec![2]]);
        assert_eq!(kept.weights(), approvals.weights());
    }

    #[test]
    fn blank_ballots_are_added_by_weight() {
        let approvals = Approvals::new(3);
        for weight in [0, 1, 7_000_000_000, Weights::LIMIT - 1] {
            let with = approvals.with_blanks(weight).unwrap();
            assert_eq!((with.weights().total(), with.totals()), (weight, vec![0, 0, 0]));
        }
        assert_eq!(approvals.with_blanks(Weights::LIMIT), Err(TooHeavy));
    }
}
