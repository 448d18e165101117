//! A line to type in, with the usual keys of one.

use tui_input::{Input, InputRequest};

use crate::keys::{Chord, Key};
use crate::session::Text;

/// The text being typed in one line, and where the cursor stands.
#[derive(Clone, Debug, Default)]
pub struct Field {
    input: Input,
}

impl PartialEq for Field {
    fn eq(&self, other: &Self) -> bool {
        self.value() == other.value() && self.cursor() == other.cursor()
    }
}

impl Field {
    /// A field with `value` in it and the cursor at its end.
    pub fn new(value: &str) -> Self {
        Self { input: Input::new(value.to_owned()) }
    }

    /// What stands in it.
    pub fn value(&self) -> &str {
        self.input.value()
    }

    /// The place of the cursor, in characters.
    pub fn cursor(&self) -> usize {
        self.input.cursor()
    }

    /// The column of the cursor from the start of the text.
    pub fn cursor_column(&self) -> usize {
        self.input.visual_cursor()
    }

    /// How many columns are out of view at the left when `width` can be seen.
    pub fn scrolled(&self, width: usize) -> usize {
        self.input.visual_scroll(width)
    }

    /// Empties it and gives what stood in it.
    pub fn take(&mut self) -> String {
        self.input.value_and_reset()
    }

    /// Types a text at the cursor; line ends become spaces, what could harm the terminal is left out.
    pub fn insert(&mut self, text: &str) {
        let room = Text::LIMIT.saturating_sub(self.value().chars().count());
        let clean = Text::new(text);
        for character in clean.as_str().chars().take(room) {
            self.input.handle(InputRequest::InsertChar(character));
        }
    }

    /// Puts the cursor at a place, in characters.
    pub fn place_cursor(&mut self, place: usize) {
        self.input.handle(InputRequest::SetCursor(place));
    }

    /// Takes a chord; `false` when a field has no use for it.
    pub fn press(&mut self, chord: Chord) -> bool {
        if let Some(character) = chord.typed() {
            if self.value().chars().count() < Text::LIMIT && !character.is_control() {
                self.input.handle(InputRequest::InsertChar(character));
            }
            return true;
        }
        let Some(request) = request(chord) else { return false };
        self.input.handle(request);
        true
    }
}

fn request(chord: Chord) -> Option<InputRequest> {
    let word = chord.control || chord.alt;
    Some(match chord.key {
        Key::Backspace if word => InputRequest::DeletePrevWord,
        Key::Backspace => InputRequest::DeletePrevChar,
        Key::Delete if word => InputRequest::DeleteNextWord,
        Key::Delete => InputRequest::DeleteNextChar,
        Key::Left if word => InputRequest::GoToPrevWord,
        Key::Left => InputRequest::GoToPrevChar,
        Key::Right if word => InputRequest::GoToNextWord,
        Key::Right => InputRequest::GoToNextChar,
        Key::Home => InputRequest::GoToStart,
        Key::End => InputRequest::GoToEnd,
        Key::Char('a') if chord.control => InputRequest::GoToStart,
        Key::Char('e') if chord.control => InputRequest::GoToEnd,
        Key::Char('u') if chord.control => InputRequest::DeleteLine,
        Key::Char('k') if chord.control => InputRequest::DeleteTillEnd,
        // Many terminals send Ctrl-H for Ctrl-Backspace.
        Key::Char('w' | 'h') if chord.control => InputRequest::DeletePrevWord,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_are_typed_and_taken_away_whole() {
        let mut field = Field::new("acci");
        for letter in "ón".chars() {
            field.press(Chord::char(letter));
        }
        assert_eq!(field.value(), "acción");
        field.press(Chord::key(Key::Backspace));
        field.press(Chord::key(Key::Backspace));
        assert_eq!(field.value(), "acci");
    }

    #[test]
    fn a_paste_cannot_send_escape_sequences() {
        let mut field = Field::default();
        field.insert("a\u{1b}[2Jb\nc");
        assert_eq!(field.value(), "a[2Jb c");
    }
}
