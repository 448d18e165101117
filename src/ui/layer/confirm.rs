//! A question with yes and no.

use super::{Answer, Outcome};
use crate::keys::{Chord, Key};

/// A question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Confirm {
    /// The question.
    pub question: String,
    /// What one should know before answering, a line each.
    pub details: Vec<String>,
    /// What yes does, in a word or two.
    pub yes: String,
    /// What no does, where no is more than not now.
    pub no: Option<String>,
    /// Whether yes loses something that undo does not bring back.
    pub dangerous: bool,
}

impl Confirm {
    /// A question whose yes is called `yes`.
    pub fn new(question: impl Into<String>, yes: impl Into<String>) -> Self {
        Self { question: question.into(), details: Vec::new(), yes: yes.into(), no: None, dangerous: false }
    }

    /// With lines to read before answering.
    #[must_use]
    pub fn with_details(mut self, details: Vec<String>) -> Self {
        self.details = details;
        self
    }

    /// With a no that does something of its own, under this name.
    #[must_use]
    pub fn or(mut self, no: impl Into<String>) -> Self {
        self.no = Some(no.into());
        self
    }

    /// Marked as losing something that undo does not bring back; Enter is then no answer, as it is pressed too easily.
    #[must_use]
    pub fn dangerous(mut self) -> Self {
        self.dangerous = true;
        self
    }

    pub(super) fn press(&mut self, chord: Chord) -> Outcome {
        // Ctrl-S is no yes to a question about leaving.
        if chord.control || chord.alt {
            return Outcome::Pass;
        }
        match chord.key {
            Key::Enter if self.dangerous => Outcome::Stay,
            Key::Enter | Key::Char('s' | 'S' | 'y' | 'Y') => Outcome::Finish(Answer::Yes),
            Key::Char('n' | 'N') if self.no.is_some() => Outcome::Finish(Answer::No),
            Key::Escape | Key::Char('n' | 'N' | 'q') => Outcome::Dismiss,
            _ => Outcome::Stay,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_loses_something_wants_a_letter() {
        let enter = Chord::key(Key::Enter);
        assert_eq!(Confirm::new("?", "sí").press(enter), Outcome::Finish(Answer::Yes));
        let mut question = Confirm::new("?", "sí").dangerous();
        assert_eq!(question.press(enter), Outcome::Stay);
        assert_eq!(question.press(Chord::char('s')), Outcome::Finish(Answer::Yes));
        assert_eq!(question.press(Chord::char('n')), Outcome::Dismiss);
    }
}
