//! A text to read, with arrows and pages.

use super::Outcome;
use crate::keys::{Chord, Key};

/// A text being read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reader {
    /// What it is.
    pub title: String,
    /// Its paragraphs; they are wrapped when drawn.
    pub lines: Vec<String>,
    /// The first line in view.
    pub from: usize,
}

impl Reader {
    /// How far a page goes.
    const PAGE: usize = 15;

    /// A text from its beginning.
    pub fn new(title: impl Into<String>, lines: Vec<String>) -> Self {
        Self { title: title.into(), lines, from: 0 }
    }

    pub(super) fn press(&mut self, chord: Chord) -> Outcome {
        if chord.control || chord.alt {
            return Outcome::Pass;
        }
        let last = self.lines.len().saturating_sub(1);
        self.from = match chord.key {
            Key::Up | Key::Char('k') => self.from.saturating_sub(1),
            Key::Down | Key::Char('j') => self.from + 1,
            Key::PageUp => self.from.saturating_sub(Self::PAGE),
            Key::PageDown | Key::Char(' ') => self.from + Self::PAGE,
            Key::Home => 0,
            Key::End => last,
            Key::Escape | Key::Enter | Key::Char('q' | '?') | Key::Function(1) => return Outcome::Dismiss,
            _ => return Outcome::Pass,
        }
        .min(last);
        Outcome::Stay
    }
}
