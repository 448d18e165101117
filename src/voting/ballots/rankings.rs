//! Ranked ballots.

use super::weights::{TooHeavy, Weight, Weights};

/// Ranked ballots: a rank for each option on each ballot, 0 the best, equal ranks a tie. Options without a rank are tied
/// below all that have one.
///
/// A column holds one option's ranks, a byte each while there are fewer than 255 options, so that a million ballots of
/// thirty options take thirty megabytes and two columns are compared many ballots at a time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rankings {
    weights: Weights,
    columns: Columns,
}

/// The ranks, a column an option. The greatest number of the type stands for no rank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Columns {
    /// Fewer than 255 options.
    Narrow(Vec<Vec<u8>>),
    /// More.
    Wide(Vec<Vec<u16>>),
}

impl Rankings {
    /// Stands for no rank.
    pub const UNRANKED: u16 = u16::MAX;
    /// The most options that can be ranked.
    pub const MOST_OPTIONS: usize = Self::UNRANKED as usize - 1;

    /// No ballots yet, on this many options.
    pub fn new(options: usize) -> Self {
        let columns = if options < usize::from(u8::MAX) {
            Columns::Narrow(vec![Vec::new(); options])
        } else {
            Columns::Wide(vec![Vec::new(); options])
        };
        Self { weights: Weights::default(), columns }
    }

    /// These columns, each as long as there are weights, with ranks that have no gaps.
    pub(super) fn of_columns(weights: Weights, columns: Columns) -> Self {
        Self { weights, columns }
    }

    /// Adds a ballot: the rank of each option, by its place, or [`Rankings::UNRANKED`]. Ranks count from 0; a missing
    /// option is unranked. Only the order of the ranks says something, so gaps are closed.
    ///
    /// # Errors
    /// When all ballots together would weigh too much; nothing is added then.
    pub fn push(&mut self, ranks: &[u16], weight: Weight) -> Result<(), TooHeavy> {
        self.weights.push(weight)?;
        let rank = |option: usize| ranks.get(option).copied().unwrap_or(Self::UNRANKED);
        let count = self.options();
        let is_dense = (0..count).all(|option| rank(option) == Self::UNRANKED || usize::from(rank(option)) < count);
        if !is_dense {
            let dense = closed_up(ranks);
            self.put(|option| dense.get(option).copied().unwrap_or(Self::UNRANKED));
            return Ok(());
        }
        self.put(rank);
        Ok(())
    }

    fn put(&mut self, rank: impl Fn(usize) -> u16) {
        match &mut self.columns {
            Columns::Narrow(columns) => {
                for (option, column) in columns.iter_mut().enumerate() {
                    column.push(u8::try_from(rank(option)).unwrap_or(u8::MAX));
                }
            }
            Columns::Wide(columns) => {
                for (option, column) in columns.iter_mut().enumerate() {
                    column.push(rank(option));
                }
            }
        }
    }

    /// Adds a ballot written as groups of tied options, best first. An option that is named twice keeps its better place.
    ///
    /// # Errors
    /// When all ballots together would weigh too much; nothing is added then.
    pub fn push_groups<Group: AsRef<[usize]>>(&mut self, groups: &[Group], weight: Weight) -> Result<(), TooHeavy> {
        let mut ranks = vec![Self::UNRANKED; self.options()];
        for (rank, group) in (0_u16..).zip(groups) {
            for option in group.as_ref() {
                if let Some(place) = ranks.get_mut(*option).filter(|place| **place == Self::UNRANKED) {
                    *place = rank;
                }
            }
        }
        self.push(&ranks, weight)
    }

    /// How many options there are.
    pub fn options(&self) -> usize {
        match &self.columns {
            Columns::Narrow(columns) => columns.len(),
            Columns::Wide(columns) => columns.len(),
        }
    }

    /// What the ballots weigh.
    pub fn weights(&self) -> &Weights {
        &self.weights
    }

    /// The ranks, a column an option.
    pub fn columns(&self) -> &Columns {
        &self.columns
    }

    /// The rank of an option on a ballot, 0 the best; `None` where it has none.
    pub fn rank(&self, ballot: usize, option: usize) -> Option<u16> {
        match &self.columns {
            Columns::Narrow(columns) => {
                let rank = *columns.get(option)?.get(ballot)?;
                (rank != u8::MAX).then_some(u16::from(rank))
            }
            Columns::Wide(columns) => columns.get(option)?.get(ballot).copied().filter(|rank| *rank != Self::UNRANKED),
        }
    }

    /// A ballot as groups of tied options, best first, without those that have no rank.
    pub fn groups(&self, ballot: usize) -> Vec<Vec<usize>> {
        let mut ranked: Vec<(u16, usize)> =
            (0..self.options()).filter_map(|option| Some((self.rank(ballot, option)?, option))).collect();
        ranked.sort_unstable();
        ranked
            .chunk_by(|one, other| one.0 == other.0)
            .map(|tied| tied.iter().map(|(_, option)| *option).collect())
            .collect()
    }
}

/// The same order in ranks from 0 without gaps.
fn closed_up(ranks: &[u16]) -> Vec<u16> {
    let mut known: Vec<u16> = ranks.iter().copied().filter(|rank| *rank != Rankings::UNRANKED).collect();
    known.sort_unstable();
    known.dedup();
    let place = |rank: &u16| known.binary_search(rank).ok().and_then(|place| u16::try_from(place).ok());
    ranks.iter().map(|rank| place(rank).unwrap_or(Rankings::UNRANKED)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_come_out_as_they_went_in() {
        for options in [4, 300] {
            let mut rankings = Rankings::new(options);
            rankings.push_groups(&[vec![2], vec![0, 3]], Weight::ONE).unwrap();
            assert_eq!(rankings.groups(0), [vec![2], vec![0, 3]]);
            assert_eq!(rankings.rank(0, 1), None);
        }
    }

    #[test]
    fn gaps_are_closed() {
        let mut rankings = Rankings::new(3);
        rankings.push(&[700, 5, Rankings::UNRANKED], Weight::ONE).unwrap();
        assert_eq!(rankings.groups(0), [[1], [0]]);
        assert_eq!(rankings.rank(0, 0), Some(1));
    }
}
