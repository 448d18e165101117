//! A line to type in, with the usual keys of one.

use tui_input::{Input, InputRequest};

use crate::keys::{Chord, Key};
use crate::session::Text;

/// The text being typed in one line, and where the cursor stands.
#[derive(Clone, Debug, Default)]
pub struct Field {
    input: Input,
    /// What stood in it before each change, with the cursor; letters typed in a row are one change.
    past: Vec<(String, usize)>,
    /// Whether the last thing done was to type a letter of a word.
    in_word: bool,
    /// Whether the next letter takes the place of all that stands in it.
    selected: bool,
}

impl PartialEq for Field {
    fn eq(&self, other: &Self) -> bool {
        self.value() == other.value() && self.cursor() == other.cursor()
    }
}

impl Field {
    /// Changes that can be taken back.
    const PAST: usize = 100;

    /// A field with `value` in it and the cursor at its end.
    pub fn new(value: &str) -> Self {
        Self { input: Input::new(value.to_owned()), ..Self::default() }
    }

    /// Selects what stands in it: the next letter takes its place, and any other key lets go of it.
    pub fn select(&mut self) {
        self.selected = !self.value().is_empty();
    }

    /// Whether what stands in it is selected.
    pub fn is_selected(&self) -> bool {
        self.selected
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
        self.selected = false;
        self.input.value_and_reset()
    }

    /// Takes out what is selected, which can be taken back.
    fn replace_selected(&mut self) {
        if std::mem::take(&mut self.selected) {
            self.remember();
            self.input.reset();
        }
    }

    /// Types a text at the cursor; line ends become spaces, what could harm the terminal is left out.
    pub fn insert(&mut self, text: &str) {
        self.replace_selected();
        let room = Text::LIMIT.saturating_sub(self.value().chars().count());
        self.remember();
        // The spaces at its ends part it from what stands there already.
        let space = |at_end: bool| if at_end { " " } else { "" };
        let (before, after) = (space(text.starts_with(' ')), space(text.ends_with(' ')));
        let clean = format!("{before}{}{after}", Text::new(text));
        let mut value: Vec<char> = self.value().chars().collect();
        let cursor = self.cursor().min(value.len());
        let typed: Vec<char> = clean.chars().take(room).collect();
        let after = cursor + typed.len();
        // All at once: letter by letter a page that is pasted takes a second.
        value.splice(cursor..cursor, typed);
        self.input = Input::new(value.into_iter().collect()).with_cursor(after);
    }

    fn remember(&mut self) {
        self.in_word = false;
        if self.past.len() == Self::PAST {
            self.past.remove(0);
        }
        self.past.push((self.value().to_owned(), self.cursor()));
    }

    fn undo(&mut self) {
        self.in_word = false;
        if let Some((value, cursor)) = self.past.pop() {
            self.input = Input::new(value).with_cursor(cursor);
        }
    }

    fn type_letter(&mut self, character: char) {
        if self.value().chars().count() >= Text::LIMIT || character.is_control() {
            return;
        }
        let in_word = character.is_alphanumeric();
        if !(self.in_word && in_word) {
            self.remember();
        }
        self.in_word = in_word;
        self.input.handle(InputRequest::InsertChar(character));
    }

    /// Puts the cursor at a place, in characters.
    pub fn place_cursor(&mut self, place: usize) {
        self.input.handle(InputRequest::SetCursor(place));
    }

    /// Takes a chord; `false` when a field has no use for it.
    pub fn press(&mut self, chord: Chord) -> bool {
        if let Some(character) = chord.typed() {
            self.replace_selected();
            self.type_letter(character);
            return true;
        }
        if chord == Chord::control('z') {
            self.selected = false;
            self.undo();
            return true;
        }
        let Some(request) = request(chord) else { return false };
        self.selected = false;
        let before = (self.value().to_owned(), self.cursor());
        self.input.handle(request);
        if self.value() != before.0 {
            let after = std::mem::replace(&mut self.input, Input::new(before.0).with_cursor(before.1));
            self.remember();
            self.input = after;
        }
        self.in_word = false;
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
    fn what_was_typed_or_deleted_by_mistake_comes_back() {
        let mut field = Field::new("mesa");
        for letter in " de actores".chars() {
            field.press(Chord::char(letter));
        }
        field.press(Chord::control('u'));
        assert_eq!(field.value(), "");
        let mut undone = || {
            field.press(Chord::control('z'));
            field.value().to_owned()
        };
        assert_eq!([undone(), undone(), undone()], ["mesa de actores", "mesa de ", "mesa de"]);
        assert_eq!([undone(), undone(), undone()], ["mesa ", "mesa", "mesa"]);
    }

    #[test]
    fn a_paste_cannot_send_escape_sequences() {
        let mut field = Field::default();
        field.insert("a\u{1b}[2Jb\nc");
        assert_eq!(field.value(), "a[2Jb c");
        field.insert(" d ");
        assert_eq!(field.value(), "a[2Jb c d ");
    }
}
