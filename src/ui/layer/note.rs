//! A note of several lines: Enter breaks the line, Ctrl-S keeps it, and so does Esc, so that nobody loses a paragraph.

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
    /// Whether it could not be kept as it is; then Esc leaves it.
    pub refused: bool,
    before: Paragraphs,
}

impl Note {
    /// A note with `text` in it.
    pub fn new(title: impl Into<String>, text: &Paragraphs) -> Self {
        Self { title: title.into(), editor: Editor::new(text), refused: false, before: text.clone() }
    }

    /// Whether it was changed.
    pub fn is_changed(&self) -> bool {
        self.editor.text() != self.before
    }

    /// Esc keeps what was typed: in a room nobody should lose a paragraph to the wrong key, and undo takes it back.
    pub(super) fn press(&mut self, chord: Chord) -> Outcome {
        if chord.key == Key::Escape && self.refused {
            return Outcome::Dismiss;
        }
        if chord == Chord::control('s') || chord.key == Key::Escape {
            return if self.is_changed() {
                Outcome::Finish(Answer::Note(self.editor.text()))
            } else {
                Outcome::Dismiss
            };
        }
        if !self.editor.press(chord) {
            return Outcome::Pass;
        }
        self.refused = false;
        Outcome::Stay
    }

    pub(super) fn paste(&mut self, text: &str) -> Outcome {
        self.editor.insert(text);
        Outcome::Stay
    }
}
