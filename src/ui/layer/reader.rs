//! A text to read, with arrows and pages.

use super::Outcome;
use crate::keys::{Chord, Key};
use crate::ui::text;

/// A text being read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reader {
    /// What it is.
    pub title: String,
    /// Its paragraphs; they are broken into rows as wide as there is room.
    pub lines: Vec<String>,
    /// The first row in view.
    pub from: usize,
}

impl Reader {
    /// The widest that a text is set: longer rows are hard to follow.
    const WIDEST: u16 = 100;
    /// Columns beside the text: two borders, two of air, the scroll bar and one of air before it.
    const BESIDE: u16 = 6;
    /// Rows above and below the text: the title, a row of air, and as many again, with the rows of the foot.
    const AROUND: u16 = 7;

    /// A text from its beginning.
    pub fn new(title: impl Into<String>, lines: Vec<String>) -> Self {
        Self { title: title.into(), lines, from: 0 }
    }

    /// The columns that the box takes on a screen of so many.
    pub fn width(columns: u16) -> u16 {
        columns.min(Self::WIDEST)
    }

    /// The text in the rows in which it is read on a screen of so many columns.
    pub fn rows(&self, columns: u16) -> Vec<String> {
        let room = usize::from(Self::width(columns).saturating_sub(Self::BESIDE));
        self.lines.iter().flat_map(|line| text::lines(line, room)).collect()
    }

    /// The rows in view on a screen of so many columns and rows, when there are so many.
    pub fn page((_, rows): (u16, u16), count: usize) -> usize {
        usize::from(rows.saturating_sub(Self::AROUND)).clamp(1, count.max(1))
    }

    pub(super) fn press(&mut self, chord: Chord, size: (u16, u16)) -> Outcome {
        if chord.control || chord.alt {
            return Outcome::Pass;
        }
        let count = self.rows(size.0).len();
        let page = Self::page(size, count);
        let last = count.saturating_sub(page);
        // The screen may have become larger since.
        let from = self.from.min(last);
        self.from = match chord.key {
            Key::Up | Key::Char('k') => from.saturating_sub(1),
            Key::Down | Key::Char('j') => from + 1,
            Key::PageUp => from.saturating_sub(page),
            Key::PageDown | Key::Char(' ') => from + page,
            Key::Home => 0,
            Key::End => last,
            Key::Escape | Key::Enter | Key::Char('q' | '?') | Key::Function(1) => return Outcome::Dismiss,
            _ => return Outcome::Pass,
        }
        .min(last);
        Outcome::Stay
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_paragraph_longer_than_the_screen_can_be_read_to_its_end() {
        let mut reader = Reader::new("t", vec!["palabra ".repeat(700)]);
        let size = (80, 24);
        let count = reader.rows(80).len();
        let page = Reader::page(size, count);
        assert!(count > 3 * page);
        reader.press(Chord::key(Key::PageDown), size);
        assert_eq!(reader.from, page);
        reader.press(Chord::key(Key::End), size);
        assert_eq!(reader.from, count - page);
        reader.press(Chord::key(Key::Down), size);
        reader.press(Chord::key(Key::Up), size);
        assert_eq!(reader.from, count - page - 1);
    }
}
