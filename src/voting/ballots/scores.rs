//! Ballots with a number for each option: scores, grades, points.

use std::collections::BTreeMap;

use super::weights::{TooHeavy, Weight, Weights};

/// Ballots with a number for each option; a number may be missing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scores {
    weights: Weights,
    columns: Vec<Vec<i32>>,
}

impl Scores {
    /// Stands for a number that was not given, in [`Scores::column`].
    pub const MISSING: i32 = i32::MIN;

    /// No ballots yet, on this many options.
    pub fn new(options: usize) -> Self {
        Self { weights: Weights::default(), columns: vec![Vec::new(); options] }
    }

    /// These columns, each as long as there are weights.
    pub(super) fn of_columns(weights: Weights, columns: Vec<Vec<i32>>) -> Self {
        Self { weights, columns }
    }

    /// Adds a ballot: the number of each option, by its place; an option beyond the end has none.
    ///
    /// # Errors
    /// When all ballots together would weigh too much; nothing is added then.
    pub fn push(&mut self, scores: &[Option<i32>], weight: Weight) -> Result<(), TooHeavy> {
        self.weights.push(weight)?;
        for (option, column) in self.columns.iter_mut().enumerate() {
            column.push(scores.get(option).copied().flatten().unwrap_or(Self::MISSING));
        }
        Ok(())
    }

    /// How many options there are.
    pub fn options(&self) -> usize {
        self.columns.len()
    }

    /// What the ballots weigh.
    pub fn weights(&self) -> &Weights {
        &self.weights
    }

    /// The numbers of an option, ballot by ballot, [`Scores::MISSING`] where there is none.
    pub fn column(&self, option: usize) -> &[i32] {
        self.columns.get(option).map_or(&[], Vec::as_slice)
    }

    /// The number of an option on a ballot.
    pub fn score(&self, ballot: usize, option: usize) -> Option<i32> {
        self.column(option).get(ballot).copied().filter(|score| *score != Self::MISSING)
    }

    /// The same ballots with this number wherever one is missing.
    #[must_use]
    pub fn filled(&self, number: i32) -> Self {
        let fill = |score: &i32| if *score == Self::MISSING { number } else { *score };
        let columns = self.columns.iter().map(|column| column.iter().map(fill).collect());
        Self { weights: self.weights.clone(), columns: columns.collect() }
    }

    /// The same ballots on these options alone, by their places, in this order.
    #[must_use]
    pub fn picked(&self, options: &[usize]) -> Self {
        let columns = options.iter().map(|option| self.column(*option).to_vec());
        Self { weights: self.weights.clone(), columns: columns.collect() }
    }

    /// What weight each number got for an option, the least number first; missing ones left out.
    pub fn histogram(&self, option: usize) -> BTreeMap<i32, u64> {
        let mut histogram = BTreeMap::new();
        for (score, weight) in self.column(option).iter().zip(self.weights.iter()) {
            if *score != Self::MISSING {
                *histogram.entry(*score).or_insert(0) += weight.value();
            }
        }
        histogram
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_histogram_weighs_and_leaves_out_what_is_missing() {
        let mut scores = Scores::new(2);
        scores.push(&[Some(3), None], Weight { people: 2, each: 5 }).unwrap();
        scores.push(&[Some(-1)], Weight::ONE).unwrap();
        assert_eq!(scores.histogram(0), BTreeMap::from([(-1, 1), (3, 10)]));
        assert!(scores.histogram(1).is_empty());
    }
}
