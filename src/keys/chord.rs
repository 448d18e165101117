//! Key presses, and how they are written.

use crossterm::event::{KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

use crate::words::Words;

/// A key of the keyboard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Key {
    /// A letter, figure or sign, as it comes out with shift or a dead key.
    Char(char),
    /// Enter.
    Enter,
    /// Escape.
    Escape,
    /// Tab.
    Tab,
    /// Shift and tab.
    BackTab,
    /// Backspace.
    Backspace,
    /// Delete.
    Delete,
    /// Arrow up.
    Up,
    /// Arrow down.
    Down,
    /// Arrow left.
    Left,
    /// Arrow right.
    Right,
    /// Home.
    Home,
    /// End.
    End,
    /// Page up.
    PageUp,
    /// Page down.
    PageDown,
    /// A function key, 1 to 12.
    Function(u8),
}

/// A key with the keys held down beside it. Shift is part of the letter, and told apart only on arrows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Chord {
    /// The key.
    pub key: Key,
    /// Control is held.
    pub control: bool,
    /// Alt is held.
    pub alt: bool,
    /// Shift is held, on keys other than letters.
    pub shift: bool,
}

impl Chord {
    /// A key alone.
    pub const fn key(key: Key) -> Self {
        Self { key, control: false, alt: false, shift: false }
    }

    /// A letter, figure or sign alone.
    pub const fn char(character: char) -> Self {
        Self::key(Key::Char(character))
    }

    /// Control and a letter.
    pub const fn control(character: char) -> Self {
        Self { key: Key::Char(character), control: true, alt: false, shift: false }
    }

    /// Alt and a key.
    pub const fn alt(key: Key) -> Self {
        Self { key, control: false, alt: true, shift: false }
    }

    /// Shift and an arrow or the like.
    pub const fn shift(key: Key) -> Self {
        Self { key, control: false, alt: false, shift: true }
    }

    /// A function key.
    pub const fn function(number: u8) -> Self {
        Self::key(Key::Function(number))
    }

    /// What the terminal reports, where it is a press of a key that is known here. Releases are no presses: some
    /// systems report both, and everything would be typed twice.
    pub fn from_event(event: &KeyEvent) -> Option<Self> {
        if event.kind == KeyEventKind::Release {
            return None;
        }
        let control = event.modifiers.contains(KeyModifiers::CONTROL);
        let alt = event.modifiers.contains(KeyModifiers::ALT);
        let shift = event.modifiers.contains(KeyModifiers::SHIFT);
        let key = match event.code {
            // AltGr reaches some systems as control and alt together: what it types is a plain letter.
            KeyCode::Char(character) if control && alt => return Some(Self::char(character)),
            KeyCode::Char(character) if control => return Some(Self::control(character.to_ascii_lowercase())),
            KeyCode::Char(character) if alt => return Some(Self::alt(Key::Char(character))),
            KeyCode::Char(character) => return Some(Self::char(character)),
            KeyCode::Enter => Key::Enter,
            KeyCode::Esc => Key::Escape,
            KeyCode::BackTab => return Some(Self::key(Key::BackTab)),
            KeyCode::Tab if shift => return Some(Self::key(Key::BackTab)),
            KeyCode::Tab => Key::Tab,
            KeyCode::Backspace => Key::Backspace,
            KeyCode::Delete => Key::Delete,
            KeyCode::Up => Key::Up,
            KeyCode::Down => Key::Down,
            KeyCode::Left => Key::Left,
            KeyCode::Right => Key::Right,
            KeyCode::Home => Key::Home,
            KeyCode::End => Key::End,
            KeyCode::PageUp => Key::PageUp,
            KeyCode::PageDown => Key::PageDown,
            KeyCode::F(number) => Key::Function(number),
            _ => return None,
        };
        Some(Self { key, control, alt, shift })
    }

    /// The same key in small letters.
    #[must_use]
    pub fn in_small_letters(self) -> Self {
        match self.key {
            Key::Char(letter) => {
                let mut small = letter.to_lowercase();
                match (small.next(), small.next()) {
                    (Some(small), None) => Self { key: Key::Char(small), ..self },
                    _ => self,
                }
            }
            _ => self,
        }
    }

    /// The letter that this chord types into a field, if it types one.
    pub fn typed(self) -> Option<char> {
        match self.key {
            Key::Char(character) if !self.control && !self.alt => Some(character),
            _ => None,
        }
    }

    /// How the chord is written for people, such as `Ctrl-Z`, `F5`, `↑`, `Enter`.
    pub fn name(self, words: &Words) -> String {
        let mut name = String::new();
        for (held, mark) in [(self.control, "Ctrl-"), (self.alt, "Alt-")] {
            if held {
                name.push_str(mark);
            }
        }
        if self.shift || self.key == Key::BackTab {
            name.push_str(&words.key_shift());
            name.push('-');
        }
        match self.key {
            Key::Char(' ') => name.push_str(&words.key_space()),
            Key::Char(character) if self.control => name.extend(character.to_uppercase()),
            Key::Char(character) => name.push(character),
            Key::Enter => name.push_str("Enter"),
            Key::Escape => name.push_str("Esc"),
            Key::Tab | Key::BackTab => name.push_str("Tab"),
            Key::Backspace => name.push_str(&words.key_backspace()),
            Key::Delete => name.push_str(&words.key_delete()),
            Key::Up => name.push('↑'),
            Key::Down => name.push('↓'),
            Key::Left => name.push('←'),
            Key::Right => name.push('→'),
            Key::Home => name.push_str(&words.key_home()),
            Key::End => name.push_str(&words.key_end()),
            Key::PageUp => name.push_str(&words.key_page_up()),
            Key::PageDown => name.push_str(&words.key_page_down()),
            Key::Function(number) => {
                name.push('F');
                name.push_str(&number.to_string());
            }
        }
        name
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_release_is_no_press() {
        let mut event = KeyEvent::new(KeyCode::Char('a'), KeyModifiers::NONE);
        assert_eq!(Chord::from_event(&event), Some(Chord::char('a')));
        event.kind = KeyEventKind::Release;
        assert_eq!(Chord::from_event(&event), None);
    }

    #[test]
    fn keys_are_called_as_they_are_on_the_keyboard_of_the_language() {
        use crate::session::language::Language;
        let names = |language| {
            let words = Words::new(language);
            [Chord::shift(Key::Up), Chord::key(Key::BackTab), Chord::key(Key::Backspace)].map(|it| it.name(&words))
        };
        assert_eq!(names(Language::Spanish), ["Mayús-↑", "Mayús-Tab", "Retroceso"]);
        assert_eq!(names(Language::English), ["Shift-↑", "Shift-Tab", "Backspace"]);
    }

    #[test]
    fn the_third_level_of_a_keyboard_types_plain_letters() {
        let event = KeyEvent::new(KeyCode::Char('@'), KeyModifiers::CONTROL | KeyModifiers::ALT);
        assert_eq!(Chord::from_event(&event).and_then(Chord::typed), Some('@'));
    }
}
