//! What people say to options, added up.

pub use crate::session::ballot::Consent;
use crate::voting::ballots::{Answers, TooHeavy, Weight, Weights};

/// The weight behind each thing that was said of one option.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Voices {
    /// Behind [`Consent::Support`].
    pub support: u64,
    /// Behind [`Consent::Accept`].
    pub accept: u64,
    /// Behind [`Consent::Reservation`].
    pub reservation: u64,
    /// Behind [`Consent::Objection`], answered or not.
    pub objection: u64,
    /// Behind [`Consent::Abstain`].
    pub abstain: u64,
}

impl Voices {
    fn add(&mut self, consent: Consent, weight: u64) {
        let voice = match consent {
            Consent::Support => &mut self.support,
            Consent::Accept => &mut self.accept,
            Consent::Reservation => &mut self.reservation,
            Consent::Objection => &mut self.objection,
            Consent::Abstain => &mut self.abstain,
        };
        *voice += weight;
    }
}

/// Ballots of consent, added up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Consents {
    answers: Answers<Consent>,
    options: Vec<Voices>,
}

impl Consents {
    /// No ballots yet, on this many options.
    pub fn new(options: usize) -> Self {
        Self { answers: Answers::new(options), options: vec![Voices::default(); options] }
    }

    /// Adds a ballot: what it says to each option, by its place; nothing where it says nothing.
    ///
    /// # Errors
    /// When all ballots together would weigh too much; nothing is added then.
    pub fn push(&mut self, said: &[Option<Consent>], weight: Weight) -> Result<(), TooHeavy> {
        self.answers.push(said, weight)?;
        for (voices, consent) in self.options.iter_mut().zip(said) {
            if let Some(consent) = consent {
                voices.add(*consent, weight.value());
            }
        }
        Ok(())
    }

    /// What was said of each option.
    pub fn options(&self) -> &[Voices] {
        &self.options
    }

    /// The single ballots.
    pub fn answers(&self) -> &Answers<Consent> {
        &self.answers
    }

    /// What the ballots weigh.
    pub fn weights(&self) -> &Weights {
        self.answers.weights()
    }
}
