//! The fields of a form that was kept, taken out one after the other.

use crate::session::{Paragraphs, Text};
use crate::ui::layer::Value;

/// What a form gave, in the order of its fields.
pub(in crate::screens::axes) struct Answers(std::vec::IntoIter<Value>);

impl Answers {
    /// The answers in these values.
    pub(in crate::screens::axes) fn new(values: Vec<Value>) -> Self {
        Self(values.into_iter())
    }

    /// The next field as a line.
    pub(in crate::screens::axes) fn text(&mut self) -> Text {
        match self.0.next() {
            Some(Value::Text(text)) => text,
            _ => Text::default(),
        }
    }

    /// The next field as a note.
    pub(in crate::screens::axes) fn note(&mut self) -> Paragraphs {
        match self.0.next() {
            Some(Value::Note(note)) => note,
            _ => Paragraphs::default(),
        }
    }

    /// The next field as a number of things.
    pub(in crate::screens::axes) fn number(&mut self) -> Option<u32> {
        match self.0.next() {
            Some(Value::Number(number)) => number.and_then(|number| u32::try_from(number).ok()),
            _ => None,
        }
    }

    /// The next field as a choice.
    pub(in crate::screens::axes) fn choice(&mut self) -> Option<usize> {
        match self.0.next() {
            Some(Value::Choice(choice)) => choice,
            _ => None,
        }
    }

    /// The next field as several choices.
    pub(in crate::screens::axes) fn many(&mut self) -> Vec<bool> {
        match self.0.next() {
            Some(Value::Many(chosen)) => chosen,
            _ => Vec::new(),
        }
    }
}

/// What stands in `all` at the places that were chosen.
pub(in crate::screens::axes) fn chosen<T: Copy>(all: &[T], marks: &[bool]) -> Vec<T> {
    all.iter().zip(marks).filter(|(_, mark)| **mark).map(|(one, _)| *one).collect()
}
