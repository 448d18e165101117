//! A question with yes and no.

use super::{Answer, Outcome};
use crate::keys::{Chord, Key};

/// A question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Confirm {
    /// What it is about, in a word or two.
    pub title: String,
    /// The question.
    pub question: String,
    /// What one should know before answering, a line each.
    pub details: Vec<String>,
    /// What yes does, in a word or two.
    pub yes: String,
    /// What no does, where no is more than not now.
    pub no: Option<String>,
    /// The letter that does the same outside of the question: it is a yes here.
    key: Option<char>,
    /// Whether yes loses something that undo does not bring back.
    pub dangerous: bool,
    /// Whether nobody has seen it yet.
    is_new: bool,
    /// The letter that opened it, until a key is pressed: pressed twice in haste it is no answer.
    opener: Option<Chord>,
    /// Whether an Enter that comes first is one by habit, after an answer that needs none.
    forgives: bool,
}

impl Confirm {
    /// A question about `title` whose yes is called `yes`.
    pub fn new(title: impl Into<String>, question: impl Into<String>, yes: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            question: question.into(),
            details: Vec::new(),
            yes: yes.into(),
            no: None,
            key: None,
            dangerous: false,
            is_new: true,
            opener: None,
            forgives: false,
        }
    }

    /// The letter to answer with while an Enter would be taken for the habit.
    pub fn letter(&self) -> Option<char> {
        self.key.filter(|_| self.forgives)
    }

    /// Comes into view, or is in view still: at first it remembers the key that opened it, where it is a letter.
    pub fn shown_after(&mut self, chord: Option<Chord>) {
        if std::mem::take(&mut self.is_new) {
            self.opener = chord.filter(|chord| chord.typed().is_some());
        }
    }

    /// Asked right after an answer that was kept without Enter: one Enter is taken for the habit.
    #[must_use]
    pub fn after_one_kept_at_once(self) -> Self {
        Self { forgives: true, ..self }
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

    /// With the letter that does the same outside of the question, which is a yes too.
    #[must_use]
    pub fn keyed(self, key: char) -> Self {
        Self { key: Some(key), ..self }
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
        if self.opener.take() == Some(chord) {
            return Outcome::Stay;
        }
        if std::mem::take(&mut self.forgives) && chord.key == Key::Enter {
            return Outcome::Stay;
        }
        match chord.key {
            Key::Enter if self.dangerous => Outcome::Stay,
            Key::Char(letter) if self.key == Some(letter) => Outcome::Finish(Answer::Yes),
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
        assert_eq!(Confirm::new("t", "?", "sí").press(enter), Outcome::Finish(Answer::Yes));
        let mut question = Confirm::new("t", "?", "sí").dangerous();
        assert_eq!(question.press(enter), Outcome::Stay);
        assert_eq!(question.press(Chord::char('s')), Outcome::Finish(Answer::Yes));
        assert_eq!(question.press(Chord::char('n')), Outcome::Dismiss);
    }

    #[test]
    fn the_letter_that_does_the_same_elsewhere_is_a_yes() {
        let closes = Chord::char('c');
        let mut question = Confirm::new("t", "?", "sí").keyed('c');
        assert_eq!(question.press(closes), Outcome::Finish(Answer::Yes));
        assert_eq!(Confirm::new("t", "?", "sí").press(closes), Outcome::Stay);
        let mut question = Confirm::new("t", "?", "sí").keyed('c');
        question.shown_after(Some(closes));
        assert_eq!(question.press(closes), Outcome::Stay, "pressed twice in haste");
    }

    #[test]
    fn the_letter_that_opened_it_answers_only_when_meant() {
        let letter = Chord::char('s');
        let mut question = Confirm::new("t", "?", "sí");
        question.shown_after(Some(letter));
        assert_eq!(question.press(letter), Outcome::Stay, "pressed twice in haste");
        question.shown_after(Some(letter));
        assert_eq!(question.press(letter), Outcome::Finish(Answer::Yes), "it was in view before");
        for opener in [Some(Chord::key(Key::Enter)), None] {
            let mut question = Confirm::new("t", "?", "sí");
            question.shown_after(opener);
            assert_eq!(question.press(letter), Outcome::Finish(Answer::Yes));
        }
    }

    #[test]
    fn an_enter_by_habit_is_forgiven_once() {
        let enter = Chord::key(Key::Enter);
        let mut question = Confirm::new("t", "?", "sí").after_one_kept_at_once();
        assert_eq!(question.press(enter), Outcome::Stay);
        assert_eq!(question.press(enter), Outcome::Finish(Answer::Yes));
    }
}
