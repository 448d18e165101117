//! A line to type in at the foot of the screen: Enter keeps it and, where many come in a row, opens the next one.

use super::{Answer, Outcome};
use crate::keys::{Chord, Key};
use crate::ui::field::Field;

/// A line being typed.
#[derive(Clone, Debug, PartialEq)]
pub struct Capture {
    /// What is being asked, such as «Fortaleza».
    pub label: String,
    /// How it is to be written, shown while the line is empty.
    pub hint: String,
    /// The line.
    pub field: Field,
    /// Whether the next line opens after Enter; an empty line then ends it.
    pub repeats: bool,
    /// Whether each key is told to the screen, as for a filter.
    pub live: bool,
    /// Lines that were pasted and wait for a yes.
    pub pasted: Vec<String>,
    /// What went wrong with the last line, to be mended in place.
    pub complaint: Option<String>,
}

impl Capture {
    /// One line, for one answer.
    pub fn once(label: impl Into<String>, hint: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            hint: hint.into(),
            field: Field::default(),
            repeats: false,
            live: false,
            pasted: Vec::new(),
            complaint: None,
        }
    }

    /// A line after another, until an empty one or Esc.
    pub fn many(label: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { repeats: true, ..Self::once(label, hint) }
    }

    /// A line whose every key is told, such as a filter.
    pub fn live(label: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { live: true, ..Self::once(label, hint) }
    }

    /// With `value` in the line.
    #[must_use]
    pub fn with(mut self, value: &str) -> Self {
        self.field = Field::new(value);
        self
    }

    pub(super) fn press(&mut self, chord: Chord) -> Outcome {
        if !self.pasted.is_empty() {
            return self.answer_paste(chord);
        }
        match chord.key {
            Key::Enter => self.enter(),
            Key::Escape if self.live => Outcome::Finish(Answer::Typing(String::new())),
            Key::Escape => Outcome::Dismiss,
            _ => {
                let before = self.field.value().to_owned();
                if !self.field.press(chord) {
                    return Outcome::Pass;
                }
                self.complaint = None;
                if self.live && before != self.field.value() {
                    return Outcome::Give(Answer::Typing(self.field.value().to_owned()));
                }
                Outcome::Stay
            }
        }
    }

    fn enter(&mut self) -> Outcome {
        let line = self.field.value().trim().to_owned();
        if self.live {
            return Outcome::Finish(Answer::Typing(line));
        }
        if self.repeats {
            if line.is_empty() {
                return Outcome::Dismiss;
            }
            self.field.take();
            return Outcome::Give(Answer::Line(line));
        }
        Outcome::Finish(Answer::Line(line))
    }

    fn answer_paste(&mut self, chord: Chord) -> Outcome {
        match chord.key {
            Key::Enter => Outcome::Give(Answer::Lines(std::mem::take(&mut self.pasted))),
            Key::Escape => {
                self.pasted.clear();
                Outcome::Stay
            }
            _ => Outcome::Stay,
        }
    }

    pub(super) fn paste(&mut self, text: &str) -> Outcome {
        let mut lines: Vec<String> =
            text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect();
        if self.repeats && lines.len() > 1 {
            if !self.field.value().trim().is_empty() {
                let first = format!("{}{}", self.field.take(), lines[0]);
                lines[0] = first;
            }
            self.pasted = lines;
            return Outcome::Stay;
        }
        self.field.insert(text);
        if self.live { Outcome::Give(Answer::Typing(self.field.value().to_owned())) } else { Outcome::Stay }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn enter() -> Chord {
        Chord::key(Key::Enter)
    }

    #[test]
    fn several_pasted_lines_are_asked_about_first() {
        let mut capture = Capture::many("F", "");
        assert_eq!(capture.paste("uno\r\n\r\ndos\n"), Outcome::Stay);
        assert_eq!(capture.press(enter()), Outcome::Give(Answer::Lines(vec!["uno".into(), "dos".into()])));
        assert_eq!(capture.press(enter()), Outcome::Dismiss);
    }

    #[test]
    fn an_empty_line_ends_a_row_of_entries() {
        let mut capture = Capture::many("F", "");
        capture.press(Chord::char('a'));
        assert_eq!(capture.press(enter()), Outcome::Give(Answer::Line("a".into())));
        assert_eq!(capture.press(enter()), Outcome::Dismiss);
    }
}
