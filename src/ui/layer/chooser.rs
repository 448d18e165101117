//! A list to choose from, made shorter by typing.

use super::{Answer, Outcome};
use crate::keys::{Chord, Key};
use crate::ui::field::Field;
use crate::ui::fold::contains_folded;

/// One entry of a list to choose from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// What it is called.
    pub label: String,
    /// What else helps to tell it apart; it is searched too.
    pub detail: String,
}

impl Choice {
    /// An entry with nothing beside its name.
    pub fn new(label: impl Into<String>) -> Self {
        Self { label: label.into(), detail: String::new() }
    }

    /// An entry with something beside its name.
    pub fn with_detail(label: impl Into<String>, detail: impl Into<String>) -> Self {
        Self { label: label.into(), detail: detail.into() }
    }
}

/// A list to choose from.
#[derive(Clone, Debug, PartialEq)]
pub struct Chooser {
    /// What is being chosen.
    pub title: String,
    /// What one should know before choosing, a line each.
    pub details: Vec<String>,
    /// All entries, in their order.
    pub choices: Vec<Choice>,
    /// What was typed to make the list shorter.
    pub filter: Field,
    /// The place of the cursor among the entries in view.
    pub selected: usize,
}

impl Chooser {
    /// How far a page goes.
    const PAGE: usize = 10;

    /// A list with the cursor on its first entry.
    pub fn new(title: impl Into<String>, choices: Vec<Choice>) -> Self {
        Self { title: title.into(), details: Vec::new(), choices, filter: Field::default(), selected: 0 }
    }

    /// With lines to read before choosing.
    #[must_use]
    pub fn with_details(mut self, details: Vec<String>) -> Self {
        self.details = details;
        self
    }

    /// With the cursor on the entry at `place`.
    #[must_use]
    pub fn at(mut self, place: usize) -> Self {
        self.selected = place.min(self.choices.len().saturating_sub(1));
        self
    }

    /// The entries that match what was typed, by their place in the whole list: all words, whatever the accents.
    pub fn matching(&self) -> Vec<usize> {
        let words: Vec<&str> = self.filter.value().split_whitespace().collect();
        let matches = |choice: &Choice| {
            words.iter().all(|word| contains_folded(&choice.label, word) || contains_folded(&choice.detail, word))
        };
        (0..self.choices.len()).filter(|place| matches(&self.choices[*place])).collect()
    }

    pub(super) fn press(&mut self, chord: Chord) -> Outcome {
        let matching = self.matching();
        let last = matching.len().saturating_sub(1);
        match chord.key {
            Key::Escape => return Outcome::Dismiss,
            Key::Enter => {
                return match matching.get(self.selected) {
                    Some(place) => Outcome::Finish(Answer::Chosen(*place)),
                    None => Outcome::Stay,
                };
            }
            Key::Up => self.selected = self.selected.saturating_sub(1),
            Key::Down => self.selected = (self.selected + 1).min(last),
            Key::PageUp => self.selected = self.selected.saturating_sub(Self::PAGE),
            Key::PageDown => self.selected = (self.selected + Self::PAGE).min(last),
            Key::Home => self.selected = 0,
            Key::End => self.selected = last,
            _ => {
                if !self.filter.press(chord) {
                    return Outcome::Pass;
                }
                self.selected = 0;
            }
        }
        Outcome::Stay
    }

    pub(super) fn paste(&mut self, text: &str) -> Outcome {
        self.filter.insert(text);
        self.selected = 0;
        Outcome::Stay
    }
}
