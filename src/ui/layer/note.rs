//! A note of several lines: Enter breaks the line, Ctrl-S keeps it, Esc keeps it too when nothing would be lost by asking.

use super::{Answer, Outcome};
use crate::keys::{Chord, Key};
use crate::session::Paragraphs;
use crate::ui::editor::Editor;

/// A note being typed.
#[derive(Clone, Debug, PartialEq)]
pub struct Note {
    /// What the note is about.
    pub title: String,
    /// The text.
    pub editor: Editor,
    before: Paragraphs,
}

impl Note {
    /// A note with `text` in it.
    pub fn new(title: impl Into<String>, text: &Paragraphs) -> Self {
        Self { title: title.into(), editor: Editor::new(text), before: text.clone() }
    }

    /// Whether it was changed.
    pub fn is_changed(&self) -> bool {
        self.editor.text() != self.before
    }

    /// Esc keeps what was typed: in a room nobody should lose a paragraph to the wrong key, and undo takes it back.
    pub(super) fn press(&mut self, chord: Chord) -> Outcome {
        let keep = chord == Chord::control('s') || chord.key == Key::Escape;
        if keep {
            return if self.is_changed() {
                Outcome::Finish(Answer::Note(self.editor.text()))
            } else {
                Outcome::Dismiss
            };
        }
        if self.editor.press(chord) { Outcome::Stay } else { Outcome::Pass }
    }

    pub(super) fn paste(&mut self, text: &str) -> Outcome {
        self.editor.insert(text);
        Outcome::Stay
    }
}
