//! Ballots with one of a few answers for each option: stances, degrees of consent.

use super::weights::{TooHeavy, Weight, Weights};

/// Ballots with one of a few answers for each option; an answer may be missing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answers<Answer> {
    weights: Weights,
    columns: Vec<Vec<Option<Answer>>>,
}

impl<Answer: Copy> Answers<Answer> {
    /// No ballots yet, on this many options.
    pub fn new(options: usize) -> Self {
        Self { weights: Weights::default(), columns: vec![Vec::new(); options] }
    }

    /// Adds a ballot: the answer for each option, by its place; an option beyond the end has none.
    ///
    /// # Errors
    /// When all ballots together would weigh too much; nothing is added then.
    pub fn push(&mut self, answers: &[Option<Answer>], weight: Weight) -> Result<(), TooHeavy> {
        self.weights.push(weight)?;
        for (option, column) in self.columns.iter_mut().enumerate() {
            column.push(answers.get(option).copied().flatten());
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

    /// The answers for an option, ballot by ballot.
    pub fn column(&self, option: usize) -> &[Option<Answer>] {
        self.columns.get(option).map_or(&[], Vec::as_slice)
    }

    /// The answer for an option on a ballot.
    pub fn answer(&self, ballot: usize, option: usize) -> Option<Answer> {
        self.column(option).get(ballot).copied().flatten()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::ballot::Consent;

    #[test]
    fn answers_stand_in_their_column() {
        let mut answers = Answers::new(2);
        answers.push(&[Some(Consent::Objection)], Weight::ONE).unwrap();
        answers.push(&[None, Some(Consent::Support), Some(Consent::Accept)], Weight::ONE).unwrap();
        assert_eq!(answers.column(1), [None, Some(Consent::Support)]);
        assert_eq!(answers.answer(0, 0), Some(Consent::Objection));
        assert_eq!(answers.answer(2, 0), None);
    }
}
