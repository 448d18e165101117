//! For, against or abstaining, on each option by itself.

use super::answers::Answers;
use super::weights::{TooHeavy, Weight, Weights};
use crate::session::ballot::Stance;

/// What was said of one option.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Voices {
    /// In favour.
    pub favour: u64,
    /// Against.
    pub against: u64,
    /// Abstaining.
    pub abstain: u64,
    /// How many people are in favour, whatever their votes weigh.
    pub supporters: u64,
}

/// Stances, counted as they come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stances {
    answers: Answers<Stance>,
    options: Vec<Voices>,
}

impl Stances {
    /// No ballots yet, on this many options.
    pub fn new(options: usize) -> Self {
        Self { answers: Answers::new(options), options: vec![Voices::default(); options] }
    }

    /// What was said of each option where hands were counted: nobody knows by whom.
    pub fn of_counts(options: Vec<Voices>) -> Self {
        Self { answers: Answers::new(options.len()), options }
    }

    /// Adds a ballot: the stance on each option, by its place.
    ///
    /// # Errors
    /// When all ballots together would weigh too much; nothing is added then.
    pub fn push(&mut self, stances: &[Option<Stance>], weight: Weight) -> Result<(), TooHeavy> {
        self.answers.push(stances, weight)?;
        for (voices, stance) in self.options.iter_mut().zip(stances) {
            match stance {
                Some(Stance::Favour) => {
                    voices.favour += weight.value();
                    voices.supporters += u64::from(weight.people);
                }
                Some(Stance::Against) => voices.against += weight.value(),
                Some(Stance::Abstain) => voices.abstain += weight.value(),
                None => {}
            }
        }
        Ok(())
    }

    /// What was said of each option, by its place.
    pub fn options(&self) -> &[Voices] {
        &self.options
    }

    /// The single ballots; none where hands were counted.
    pub fn answers(&self) -> &Answers<Stance> {
        &self.answers
    }

    /// What the ballots weigh.
    pub fn weights(&self) -> &Weights {
        self.answers.weights()
    }
}
