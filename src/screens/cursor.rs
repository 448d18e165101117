//! Where one stands in a list, and how one moves in it.

use crate::keys::{Chord, Key};

/// The place of the selection in a list. It may lie past the end after something was removed: ask with the length.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cursor(usize);

/// A way to move in a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Motion {
    /// One back.
    Up,
    /// One on.
    Down,
    /// A page back.
    PageUp,
    /// A page on.
    PageDown,
    /// To the first.
    First,
    /// To the last.
    Last,
}

impl Motion {
    /// How far a page goes.
    const PAGE: usize = 10;

    /// The motion that a chord stands for in every list: arrows, j and k, pages, home and end.
    pub fn from_chord(chord: Chord) -> Option<Self> {
        if chord.control || chord.alt || chord.shift {
            return None;
        }
        Some(match chord.key {
            Key::Up | Key::Char('k') => Self::Up,
            Key::Down | Key::Char('j') => Self::Down,
            Key::PageUp => Self::PageUp,
            Key::PageDown => Self::PageDown,
            Key::Home => Self::First,
            Key::End => Self::Last,
            _ => return None,
        })
    }
}

impl Cursor {
    /// At this place.
    pub const fn new(place: usize) -> Self {
        Self(place)
    }

    /// The place in a list of `length`; `None` when the list is empty.
    pub fn place(self, length: usize) -> Option<usize> {
        (length > 0).then(|| self.0.min(length - 1))
    }

    /// After moving in a list of `length`.
    #[must_use]
    pub fn moved(self, motion: Motion, length: usize) -> Self {
        let Some(at) = self.place(length) else { return Self(0) };
        let last = length - 1;
        Self(match motion {
            Motion::Up => at.saturating_sub(1),
            Motion::Down => (at + 1).min(last),
            Motion::PageUp => at.saturating_sub(Motion::PAGE),
            Motion::PageDown => (at + Motion::PAGE).min(last),
            Motion::First => 0,
            Motion::Last => last,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_never_leaves_its_list() {
        assert_eq!(Cursor::new(9).place(3), Some(2));
        assert_eq!(Cursor::new(9).place(0), None);
        assert_eq!(Cursor::new(9).moved(Motion::Up, 3).place(3), Some(1));
        assert_eq!(Cursor::default().moved(Motion::PageDown, 4).place(4), Some(3));
    }
}
