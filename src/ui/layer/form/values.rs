//! The answers of a form, taken one after another in the order of its fields.

use jiff::civil::{Date, Time};

use super::Value;
use crate::session::{Paragraphs, Text};

/// The answers that were not yet taken. What is of another kind than asked for counts as nothing.
#[derive(Debug)]
pub struct Values(std::vec::IntoIter<Value>);

impl Values {
    /// All answers of a form.
    pub fn new(values: Vec<Value>) -> Self {
        Self(values.into_iter())
    }

    /// The next one, a line.
    pub fn text(&mut self) -> Text {
        if let Some(Value::Text(text)) = self.0.next() { text } else { Text::default() }
    }

    /// The next one, several lines.
    pub fn note(&mut self) -> Paragraphs {
        if let Some(Value::Note(note)) = self.0.next() { note } else { Paragraphs::default() }
    }

    /// The next one, a date.
    pub fn date(&mut self) -> Option<Date> {
        if let Some(Value::Date(date)) = self.0.next() { date } else { None }
    }

    /// The next one, an hour.
    pub fn hour(&mut self) -> Option<Time> {
        if let Some(Value::Hour(hour)) = self.0.next() { hour } else { None }
    }

    /// The next one, a number, where it fits in what is asked for.
    pub fn number<N: TryFrom<i64>>(&mut self) -> Option<N> {
        if let Some(Value::Number(Some(number))) = self.0.next() { N::try_from(number).ok() } else { None }
    }

    /// The next one, one of these options.
    pub fn one<T: Clone>(&mut self, options: &[T]) -> Option<T> {
        if let Some(Value::Choice(Some(place))) = self.0.next() { options.get(place).cloned() } else { None }
    }

    /// The next one, any of these options.
    pub fn several<T: Clone>(&mut self, options: &[T]) -> Vec<T> {
        let Some(Value::Many(chosen)) = self.0.next() else { return Vec::new() };
        options.iter().zip(chosen).filter(|(_, chosen)| *chosen).map(|(option, _)| option.clone()).collect()
    }

    /// The next one, yes or no.
    pub fn yes(&mut self) -> bool {
        matches!(self.0.next(), Some(Value::Toggle(true)))
    }
}
