//! The fields of a form, by what they hold.

use jiff::civil::{Date, Time};

use crate::keys::{Chord, Key};
use crate::session::{Paragraphs, Text};
use crate::ui::editor::Editor;
use crate::ui::field::Field;
use crate::ui::layer::{Choice, Chooser, parse};

/// One field of a form.
#[derive(Clone, Debug, PartialEq)]
pub struct FormField {
    /// What is asked.
    pub label: String,
    /// How it is to be written, shown under the form while the field has the cursor.
    pub hint: String,
    /// What stands in it.
    pub input: Input,
    /// What is to be said of each of its options, in the place of the hint while it is chosen.
    pub hints: Vec<String>,
    /// Whether it may not stay empty.
    pub required: bool,
    /// Whether its text is what the program proposes, which is rather written anew than added to.
    pub proposed: bool,
    /// The field on which it hangs whether this one may stay empty, and with which of its options it may not.
    pub needed: Option<(usize, Vec<usize>)>,
    /// The field that this one hangs on, and which of its options ask for this one; without it, it is always asked.
    pub only: Option<(usize, Vec<usize>)>,
}

/// What stands in a field.
#[derive(Clone, Debug, PartialEq)]
pub enum Input {
    /// A line of text.
    Line(Field),
    /// Several lines of text.
    Note(Editor),
    /// A date; what is typed is read against this day.
    Date(Field, Date),
    /// An hour.
    Hour(Field),
    /// A whole number from the first to the second.
    Number(Field, i64, i64),
    /// One of these, or none where nothing is chosen.
    Choice {
        /// What may be chosen.
        options: Vec<String>,
        /// What is chosen.
        chosen: Option<usize>,
        /// Whether nothing may be chosen.
        optional: bool,
    },
    /// Any of these.
    Many {
        /// What may be chosen.
        options: Vec<String>,
        /// What is chosen.
        chosen: Vec<bool>,
        /// The option that has the cursor.
        at: usize,
    },
    /// Yes or no.
    Toggle(bool),
}

/// What a field gave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A line.
    Text(Text),
    /// Several lines.
    Note(Paragraphs),
    /// A date, or none.
    Date(Option<Date>),
    /// An hour, or none.
    Hour(Option<Time>),
    /// A number, or none.
    Number(Option<i64>),
    /// The place of the choice, or none.
    Choice(Option<usize>),
    /// For each option whether it was chosen.
    Many(Vec<bool>),
    /// Yes or no.
    Toggle(bool),
}

/// Why what stands in a field cannot be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It may not stay empty.
    Missing,
    /// It is no date.
    NoDate,
    /// It is written as a date, and there is no such day.
    NoSuchDay,
    /// It is no hour.
    NoHour,
    /// It has decimals where none are kept.
    Decimals,
    /// It is no whole number from the first to the second.
    NoNumber(i64, i64),
}

impl FormField {
    /// From so many options on they may be chosen from a list too.
    const MANY_OPTIONS: usize = 7;

    fn new(label: impl Into<String>, input: Input) -> Self {
        let mut field = Self {
            label: label.into(),
            hint: String::new(),
            input,
            hints: Vec::new(),
            required: false,
            proposed: false,
            needed: None,
            only: None,
        };
        field.enter();
        field
    }

    /// A line of text.
    pub fn line(label: impl Into<String>, value: &str) -> Self {
        Self::new(label, Input::Line(Field::new(value)))
    }

    /// Several lines of text.
    pub fn note(label: impl Into<String>, value: &Paragraphs) -> Self {
        Self::new(label, Input::Note(Editor::new(value)))
    }

    /// A date, read against `today` when it is typed as `+14` or without a year.
    pub fn date(label: impl Into<String>, value: Option<Date>, today: Date) -> Self {
        let text = value.map(|it| format!("{:02}/{:02}/{}", it.day(), it.month(), it.year())).unwrap_or_default();
        Self::new(label, Input::Date(Field::new(&text), today))
    }

    /// An hour.
    pub fn hour(label: impl Into<String>, value: Option<Time>) -> Self {
        let text = value.map(|it| format!("{:02}:{:02}", it.hour(), it.minute())).unwrap_or_default();
        Self::new(label, Input::Hour(Field::new(&text)))
    }

    /// A whole number within bounds.
    pub fn number(label: impl Into<String>, value: Option<i64>, least: i64, most: i64) -> Self {
        let text = value.map(|it| it.to_string()).unwrap_or_default();
        Self::new(label, Input::Number(Field::new(&text), least, most))
    }

    /// One of several, or none.
    pub fn choice(label: impl Into<String>, options: Vec<String>, chosen: Option<usize>) -> Self {
        Self::new(label, Input::Choice { options, chosen, optional: true })
    }

    /// One of several, always.
    pub fn one_of(label: impl Into<String>, options: Vec<String>, chosen: usize) -> Self {
        Self::new(label, Input::Choice { options, chosen: Some(chosen), optional: false })
    }

    /// Any of several.
    pub fn many(label: impl Into<String>, options: Vec<String>, chosen: Vec<bool>) -> Self {
        Self::new(label, Input::Many { options, chosen, at: 0 })
    }

    /// Yes or no.
    pub fn toggle(label: impl Into<String>, value: bool) -> Self {
        Self::new(label, Input::Toggle(value))
    }

    /// With a word on how it is to be written.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = hint.into();
        self
    }

    /// With a word on each of its options.
    #[must_use]
    pub fn hints(mut self, hints: Vec<String>) -> Self {
        self.hints = hints;
        self
    }

    /// What is to be said of it as it stands now.
    pub fn said(&self) -> &str {
        let chosen = match &self.input {
            Input::Choice { chosen, .. } => chosen.and_then(|place| self.hints.get(place)),
            _ => None,
        };
        chosen.unwrap_or(&self.hint)
    }

    /// Asked only while one of these options of the field at `place` is chosen.
    #[must_use]
    pub fn only(mut self, place: usize, options: &[usize]) -> Self {
        self.only = Some((place, options.to_vec()));
        self
    }

    /// With a text that the program proposes.
    #[must_use]
    pub fn proposed(mut self) -> Self {
        self.proposed = true;
        self.enter();
        self
    }

    /// That may not stay empty.
    #[must_use]
    pub fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// That may not stay empty while one of these options of the field at `place` is chosen.
    #[must_use]
    pub fn needed(mut self, place: usize, options: &[usize]) -> Self {
        self.needed = Some((place, options.to_vec()));
        self
    }

    /// Whether nothing stands in it.
    pub(super) fn is_empty(&self) -> bool {
        self.content().trim().is_empty()
    }

    /// What keeps it from being kept by itself, if anything.
    pub fn fault(&self) -> Option<Fault> {
        match &self.input {
            Input::Line(field) => (self.required && field.value().trim().is_empty()).then_some(Fault::Missing),
            Input::Note(editor) => (self.required && editor.text().is_empty()).then_some(Fault::Missing),
            Input::Date(field, today) => {
                let fault = if parse::is_no_day(field.value(), *today) { Fault::NoSuchDay } else { Fault::NoDate };
                self.check(field, fault, |text| parse::date(text, *today).is_some())
            }
            Input::Hour(field) => self.check(field, Fault::NoHour, |text| parse::hour(text).is_some()),
            Input::Number(field, least, most) => {
                let fault =
                    if parse::has_decimals(field.value()) { Fault::Decimals } else { Fault::NoNumber(*least, *most) };
                self.check(field, fault, |text| parse::whole(text).is_some_and(|it| (*least..=*most).contains(&it)))
            }
            Input::Choice { .. } | Input::Many { .. } | Input::Toggle(_) => None,
        }
    }

    fn check(&self, field: &Field, fault: Fault, is_right: impl Fn(&str) -> bool) -> Option<Fault> {
        let text = field.value().trim();
        if text.is_empty() {
            return self.required.then_some(Fault::Missing);
        }
        (!is_right(text)).then_some(fault)
    }

    /// What stands in it as text, whether it can be read or not: to tell whether it was changed.
    pub(super) fn content(&self) -> String {
        match &self.input {
            Input::Line(field) | Input::Date(field, _) | Input::Hour(field) | Input::Number(field, ..) => {
                field.value().to_owned()
            }
            Input::Note(editor) => editor.text().joined(),
            Input::Choice { chosen, .. } => chosen.map(|place| place.to_string()).unwrap_or_default(),
            Input::Many { chosen, .. } => chosen.iter().map(|chosen| if *chosen { '1' } else { '0' }).collect(),
            Input::Toggle(value) => value.to_string(),
        }
    }

    /// Its options as a list to choose from, where there are too many to go through one by one.
    pub fn list(&self) -> Option<Chooser> {
        let Input::Choice { options, chosen, .. } = &self.input else { return None };
        let choice = |(place, option): (usize, &String)| match self.hints.get(place) {
            Some(hint) => Choice::with_detail(option, hint),
            None => Choice::new(option),
        };
        let choices = || options.iter().enumerate().map(choice).collect();
        (options.len() >= Self::MANY_OPTIONS)
            .then(|| Chooser::new(self.label.as_str(), choices()).at(chosen.unwrap_or(0)))
    }

    pub(super) fn choose(&mut self, place: usize) {
        if let Input::Choice { options, chosen, .. } = &mut self.input
            && place < options.len()
        {
            *chosen = Some(place);
        }
    }

    /// What stands in it; what cannot be read counts as nothing.
    pub fn value(&self) -> Value {
        match &self.input {
            Input::Line(field) => Value::Text(Text::new(field.value())),
            Input::Note(editor) => Value::Note(editor.text()),
            Input::Date(field, today) => Value::Date(parse::date(field.value(), *today)),
            Input::Hour(field) => Value::Hour(parse::hour(field.value())),
            Input::Number(field, ..) => Value::Number(parse::whole(field.value())),
            Input::Choice { chosen, .. } => Value::Choice(*chosen),
            Input::Many { chosen, .. } => Value::Many(chosen.clone()),
            Input::Toggle(value) => Value::Toggle(*value),
        }
    }

    /// The cursor comes to it: a number, a date, an hour and what is only proposed are rather written anew than added to.
    pub(super) fn enter(&mut self) {
        match &mut self.input {
            Input::Date(field, _) | Input::Hour(field) | Input::Number(field, ..) => field.select(),
            Input::Line(field) if self.proposed => field.select(),
            _ => {}
        }
    }

    /// Takes a chord; `false` when this kind of field has no use for it.
    pub(super) fn press(&mut self, chord: Chord) -> bool {
        match &mut self.input {
            Input::Line(field) | Input::Date(field, _) | Input::Hour(field) | Input::Number(field, ..) => {
                field.press(chord)
            }
            Input::Note(editor) => press_note(editor, chord),
            Input::Choice { options, chosen, optional } => choose(options, chosen, *optional, chord),
            Input::Many { options, chosen, at } => mark(options.len(), chosen, at, chord),
            Input::Toggle(value) => {
                let turns = matches!(chord.key, Key::Char(' ') | Key::Left | Key::Right);
                *value ^= turns;
                turns
            }
        }
    }

    /// Takes a paste, if this kind of field takes one.
    pub(super) fn paste(&mut self, text: &str) {
        match &mut self.input {
            Input::Line(field) | Input::Date(field, _) | Input::Hour(field) | Input::Number(field, ..) => {
                field.insert(text);
            }
            Input::Note(editor) => editor.insert(text),
            Input::Choice { .. } | Input::Many { .. } | Input::Toggle(_) => {}
        }
    }
}

/// Arrows leave a note at its first and last line, so that a form can be walked through.
fn press_note(editor: &mut Editor, chord: Chord) -> bool {
    let row = editor.area().cursor().0;
    let rows = editor.area().lines().len();
    match chord.key {
        Key::Up if row == 0 => false,
        Key::Down if row + 1 >= rows => false,
        Key::PageUp | Key::PageDown => false,
        _ => editor.press(chord),
    }
}

fn choose(options: &[String], chosen: &mut Option<usize>, optional: bool, chord: Chord) -> bool {
    let count = options.len();
    if count == 0 {
        return false;
    }
    *chosen = match (chord.key, *chosen) {
        (Key::Right | Key::Char(' '), None) => Some(0),
        (Key::Right | Key::Char(' '), Some(at)) if at + 1 == count => {
            if optional {
                None
            } else {
                Some(0)
            }
        }
        (Key::Right | Key::Char(' '), Some(at)) => Some(at + 1),
        (Key::Left, None) => Some(count - 1),
        (Key::Left, Some(0)) => {
            if optional {
                None
            } else {
                Some(count - 1)
            }
        }
        (Key::Left, Some(at)) => Some(at - 1),
        (Key::Backspace | Key::Delete, _) if optional => None,
        (Key::Char(letter), at) if !chord.control && !chord.alt => {
            let from = at.map_or(0, |at| at + 1);
            let found =
                (0..count).map(|step| (from + step) % count).find(|place| starts_with(&options[*place], letter));
            match found {
                Some(place) => Some(place),
                None => return false,
            }
        }
        _ => return false,
    };
    true
}

fn starts_with(option: &str, letter: char) -> bool {
    let fold = |text: &str| crate::session::fold::folded(text).chars().next();
    fold(option) == fold(&letter.to_string())
}

fn mark(count: usize, chosen: &mut [bool], at: &mut usize, chord: Chord) -> bool {
    match chord.key {
        Key::Left => *at = at.saturating_sub(1),
        Key::Right => *at = (*at + 1).min(count.saturating_sub(1)),
        Key::Char(' ') => {
            if let Some(value) = chosen.get_mut(*at) {
                *value = !*value;
            }
        }
        _ => return false,
    }
    true
}
