//! A note of several lines to type in.

use ratatui_textarea::{CursorMove, Input, Key as AreaKey, TextArea, WrapMode};

use crate::keys::{Chord, Key};
use crate::session::{Paragraphs, Text};

/// The note being typed, with its cursor. Lines are wrapped on the screen only.
#[derive(Clone, Debug)]
pub struct Editor {
    /// Boxed, as it is far larger than what else a layer may be.
    area: Box<TextArea<'static>>,
}

impl PartialEq for Editor {
    fn eq(&self, other: &Self) -> bool {
        self.area.lines() == other.area.lines() && self.area.cursor() == other.area.cursor()
    }
}

impl Editor {
    /// An editor with `text` in it and the cursor at its end.
    pub fn new(text: &Paragraphs) -> Self {
        let lines: Vec<String> = text.lines().iter().map(|line| line.as_str().to_owned()).collect();
        let mut area = TextArea::new(if lines.is_empty() { vec![String::new()] } else { lines });
        area.set_wrap_mode(WrapMode::WordOrGlyph);
        area.move_cursor(CursorMove::Bottom);
        area.move_cursor(CursorMove::End);
        Self { area: Box::new(area) }
    }

    /// What stands in it.
    pub fn text(&self) -> Paragraphs {
        Paragraphs::from_lines(self.area.lines().iter().map(String::as_str))
    }

    /// The editor as the library draws it.
    pub fn area(&self) -> &TextArea<'static> {
        &self.area
    }

    /// Puts a text in at the cursor, line ends kept, what could harm the terminal left out.
    pub fn insert(&mut self, text: &str) {
        for (place, line) in text.lines().enumerate() {
            if place > 0 {
                self.area.insert_newline();
            }
            let space = |at_end: bool| if at_end { " " } else { "" };
            let (before, after) = (space(line.starts_with(' ')), space(line.ends_with(' ')));
            self.area.insert_str(format!("{before}{}{after}", Text::new(line)));
        }
    }

    /// Takes a chord; `false` when a note has no use for it.
    pub fn press(&mut self, chord: Chord) -> bool {
        let key = match chord.key {
            Key::Char(character) if character.is_control() => return true,
            Key::Char(character) => AreaKey::Char(character),
            Key::Enter => AreaKey::Enter,
            Key::Backspace => AreaKey::Backspace,
            Key::Delete => AreaKey::Delete,
            Key::Up => AreaKey::Up,
            Key::Down => AreaKey::Down,
            Key::Left => AreaKey::Left,
            Key::Right => AreaKey::Right,
            Key::Home => AreaKey::Home,
            Key::End => AreaKey::End,
            Key::PageUp => AreaKey::PageUp,
            Key::PageDown => AreaKey::PageDown,
            Key::Escape | Key::Tab | Key::BackTab | Key::Function(_) => return false,
        };
        if chord.control && !is_no_letter(chord.key) {
            return self.command(chord.key);
        }
        self.area.input(Input { key, ctrl: chord.control, alt: chord.alt, shift: chord.shift });
        true
    }

    /// The few letters that do something with control held. The library knows many more, which no footer tells of, and
    /// which would take away text at a slip.
    fn command(&mut self, key: Key) -> bool {
        match key {
            Key::Char('z') => self.area.undo(),
            Key::Char('y') => self.area.redo(),
            Key::Char('a') => {
                self.area.move_cursor(CursorMove::Head);
                true
            }
            Key::Char('e') => {
                self.area.move_cursor(CursorMove::End);
                true
            }
            Key::Char('w' | 'h') => self.area.delete_word(),
            Key::Char('u') => self.area.delete_line_by_head(),
            Key::Char('k') => self.area.delete_line_by_end(),
            _ => return false,
        };
        true
    }
}

/// Whether control with this key moves or deletes by words.
fn is_no_letter(key: Key) -> bool {
    !matches!(key, Key::Char(_))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_keeps_what_it_has_no_command_for() {
        let mut editor = Editor::new(&Paragraphs::new("uno\ndos"));
        for letter in ['q', 'c', 'x', 'j', 'm', 'd'] {
            assert!(!editor.press(Chord::control(letter)), "{letter}");
        }
        assert_eq!(editor.text().joined(), Paragraphs::new("uno\ndos").joined());
        assert!(editor.press(Chord::control('u')));
        assert_eq!(editor.text(), Paragraphs::new("uno"));
        editor.press(Chord::control('z'));
        editor.insert(" tres");
        assert_eq!(editor.text(), Paragraphs::new("uno\ndos tres"));
    }
}
