//! Several fields at once: arrows or Tab go from one to the next, Ctrl-S keeps all, Esc leaves.

mod field;
mod sheet;
mod values;

pub use field::{Fault, FormField, Input, Value};
pub use values::Values;

use super::{Answer, Chooser, Outcome};
use crate::keys::{Chord, Key};

/// A form being filled in.
#[derive(Clone, Debug, PartialEq)]
pub struct Form {
    /// What the form is about.
    pub title: String,
    /// Its fields.
    pub fields: Vec<FormField>,
    /// The field that has the cursor.
    pub focus: usize,
    /// Whether Esc was pressed once though there are changes.
    pub leaving: bool,
    /// Whether a field was found wanting when the form was to be kept.
    pub faulty: bool,
    /// The options of the field with the cursor, as a list over the form.
    pub picking: Option<Box<Chooser>>,
    /// What keeping it does, where that is more than to save.
    pub does: Option<String>,
    /// What stood in each field at first.
    before: Vec<String>,
    /// The one field that is asked for, where the others are not to be seen; they stay as they are.
    alone: Option<usize>,
}

impl Form {
    /// A form with the cursor in its first field.
    pub fn new(title: impl Into<String>, fields: Vec<FormField>) -> Self {
        let before = fields.iter().map(FormField::content).collect();
        Self {
            title: title.into(),
            fields,
            focus: 0,
            leaving: false,
            faulty: false,
            picking: None,
            before,
            alone: None,
            does: None,
        }
    }

    /// With the cursor in the field at `place`.
    #[must_use]
    pub fn at(mut self, place: usize) -> Self {
        self.focus = place.min(self.fields.len().saturating_sub(1));
        self
    }

    /// With the cursor in the field of this name, where there is one.
    #[must_use]
    pub fn on(self, label: &str) -> Self {
        let place = self.fields.iter().position(|field| field.label == label);
        match place {
            Some(place) => self.at(place),
            None => self,
        }
    }

    /// With a word on what keeping it does.
    #[must_use]
    pub fn doing(self, what: impl Into<String>) -> Self {
        Self { does: Some(what.into()), ..self }
    }

    /// With the field of this name alone, under a title of its own; the whole form where there is no such field.
    #[must_use]
    pub fn narrowed(mut self, label: &str, title: impl Into<String>) -> Self {
        self.alone = self.fields.iter().position(|field| field.label == label);
        if let Some(place) = self.alone {
            self.title = title.into();
            return self.at(place);
        }
        self
    }

    /// Whether the field at `place` is asked for, as what stands in the others is now.
    pub fn asks(&self, place: usize) -> bool {
        self.alone.is_none_or(|alone| alone == place) && self.applies(place)
    }

    /// Whether the field at `place` has to do with what stands in the others.
    fn applies(&self, place: usize) -> bool {
        let Some(field) = self.fields.get(place) else { return false };
        field.only.as_ref().is_none_or(|(on, options)| self.is_chosen(*on, options))
    }

    /// What keeps the field at `place` from being kept, as what stands in the others is now.
    pub fn fault(&self, place: usize) -> Option<Fault> {
        let field = self.fields.get(place)?;
        let needed = field.needed.as_ref().is_some_and(|(on, options)| self.is_chosen(*on, options));
        if needed && field.is_empty() { Some(Fault::Missing) } else { field.fault() }
    }

    /// Whether the field at `place` is asked for, and one of these options is chosen in it.
    fn is_chosen(&self, place: usize, options: &[usize]) -> bool {
        match self.fields.get(place).map(FormField::value) {
            Some(Value::Choice(Some(chosen))) => self.applies(place) && options.contains(&chosen),
            _ => false,
        }
    }

    /// Whether something else stands in it than at first.
    pub fn is_changed(&self) -> bool {
        self.fields.iter().map(FormField::content).ne(self.before.iter().map(String::as_str))
    }

    pub(super) fn press(&mut self, chord: Chord) -> Outcome {
        if self.picking.is_some() {
            return self.pick(chord);
        }
        let leaving = std::mem::take(&mut self.leaving);
        if chord == Chord::control('s') {
            return self.keep();
        }
        match chord.key {
            Key::Escape if !leaving && self.is_changed() => {
                self.leaving = true;
                return Outcome::Stay;
            }
            Key::Escape => return Outcome::Dismiss,
            Key::Tab => return self.step(1),
            Key::BackTab => return self.step(-1),
            _ => {}
        }
        let Some(field) = self.fields.get_mut(self.focus) else { return Outcome::Dismiss };
        if chord.key == Key::Char(' ') {
            self.picking = field.list().map(Box::new);
            if self.picking.is_some() {
                return Outcome::Stay;
            }
        }
        if field.press(chord) {
            return Outcome::Stay;
        }
        match chord.key {
            Key::Up => self.step(-1),
            Key::Enter if Some(self.focus) == self.asked().last() => self.keep(),
            Key::Down | Key::Enter => self.step(1),
            Key::PageDown => self.step(5),
            Key::PageUp => self.step(-5),
            _ => Outcome::Pass,
        }
    }

    /// A key in the list over the form.
    fn pick(&mut self, chord: Chord) -> Outcome {
        let Some(list) = &mut self.picking else { return Outcome::Stay };
        match list.press(chord) {
            Outcome::Finish(Answer::Chosen(place)) => {
                self.picking = None;
                if let Some(field) = self.fields.get_mut(self.focus) {
                    field.choose(place);
                }
                Outcome::Stay
            }
            Outcome::Dismiss => {
                self.picking = None;
                Outcome::Stay
            }
            other => other,
        }
    }

    fn step(&mut self, by: isize) -> Outcome {
        let asked: Vec<usize> = self.asked().collect();
        let at = asked.iter().position(|place| *place == self.focus).unwrap_or(0);
        let next = at.saturating_add_signed(by).min(asked.len().saturating_sub(1));
        self.focus = asked.get(next).copied().unwrap_or(self.focus);
        if let Some(field) = self.fields.get_mut(self.focus) {
            field.enter();
        }
        Outcome::Stay
    }

    /// The fields that are asked for.
    fn asked(&self) -> impl DoubleEndedIterator<Item = usize> + '_ {
        (0..self.fields.len()).filter(|place| self.asks(*place))
    }

    fn keep(&mut self) -> Outcome {
        let found = self.asked().find(|place| self.fault(*place).is_some());
        if let Some(place) = found {
            self.focus = place;
            self.faulty = true;
            return Outcome::Stay;
        }
        Outcome::Finish(Answer::Values(self.fields.iter().map(FormField::value).collect()))
    }

    pub(super) fn paste(&mut self, text: &str) -> Outcome {
        if let Some(list) = &mut self.picking {
            return list.paste(text);
        }
        if let Some(field) = self.fields.get_mut(self.focus) {
            field.paste(text);
        }
        Outcome::Stay
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::Date;

    #[test]
    fn a_form_is_kept_only_when_each_field_is_valid() {
        let today = Date::constant(2026, 11, 20);
        let mut form = Form::new("t", vec![FormField::line("a", "x"), FormField::date("b", None, today)]);
        form.press(Chord::key(Key::Tab));
        form.press(Chord::char('z'));
        assert_eq!(form.press(Chord::control('s')), Outcome::Stay);
        assert!(form.faulty && form.focus == 1);
        form.press(Chord::key(Key::Backspace));
        for letter in "+1".chars() {
            form.press(Chord::char(letter));
        }
        let kept = form.press(Chord::control('s'));
        let expected = vec![Value::Text("x".into()), Value::Date(Some(Date::constant(2026, 11, 21)))];
        assert_eq!(kept, Outcome::Finish(Answer::Values(expected)));
    }

    #[test]
    fn a_field_is_asked_only_where_the_one_it_hangs_on_asks_for_it() {
        let options = ["a", "b"].map(str::to_owned).to_vec();
        let mut form = Form::new(
            "t",
            vec![
                FormField::one_of("a", options, 0),
                FormField::number("b", None, 1, 9).required().only(0, &[1]),
                FormField::line("c", ""),
            ],
        );
        form.press(Chord::key(Key::Tab));
        assert_eq!(form.focus, 2);
        form.press(Chord::key(Key::BackTab));
        form.press(Chord::key(Key::Right));
        form.press(Chord::key(Key::Tab));
        assert_eq!(form.focus, 1);
        assert_eq!(form.press(Chord::control('s')), Outcome::Stay);
        assert!(form.faulty);
        form.press(Chord::key(Key::BackTab));
        form.press(Chord::key(Key::Left));
        assert!(matches!(form.press(Chord::control('s')), Outcome::Finish(_)));
    }

    #[test]
    fn a_form_of_one_field_keeps_the_others_as_they_are() {
        let fields = || vec![FormField::line("a", "x"), FormField::line("b", ""), FormField::line("c", "z")];
        let mut form = Form::new("t", fields()).narrowed("b", "u");
        assert_eq!((form.title.as_str(), form.focus), ("u", 1));
        form.press(Chord::key(Key::Tab));
        form.press(Chord::char('y'));
        let kept = ["x", "y", "z"].map(|text| Value::Text(text.into())).to_vec();
        assert_eq!(form.press(Chord::key(Key::Enter)), Outcome::Finish(Answer::Values(kept)));
        let whole = Form::new("t", fields()).narrowed("d", "u");
        assert_eq!((whole.title.as_str(), whole.asks(0)), ("t", true), "there is no such field");
    }

    #[test]
    fn a_number_on_which_the_cursor_comes_is_written_anew() {
        let mut form = Form::new("t", vec![FormField::line("a", "x"), FormField::number("b", Some(1), 1, 99)]);
        let value = |form: &Form| form.fields[1].value();
        form.press(Chord::key(Key::Tab));
        form.press(Chord::char('3'));
        assert_eq!(value(&form), Value::Number(Some(3)));
        form.press(Chord::char('2'));
        assert_eq!(value(&form), Value::Number(Some(32)), "what is typed in a row belongs together");
        form.press(Chord::key(Key::BackTab));
        form.press(Chord::char('y'));
        assert_eq!(form.fields[0].value(), Value::Text("xy".into()), "words are added to");
        form.press(Chord::key(Key::Tab));
        form.press(Chord::key(Key::Backspace));
        form.press(Chord::char('5'));
        assert_eq!(value(&form), Value::Number(Some(35)), "whoever corrects keeps the rest");
        form.press(Chord::control('z'));
        assert_eq!(value(&form), Value::Number(Some(3)));
    }

    #[test]
    fn leaving_with_changes_takes_two_presses() {
        let mut form = Form::new("t", vec![FormField::line("a", "")]);
        form.press(Chord::char('z'));
        assert_eq!(form.press(Chord::key(Key::Escape)), Outcome::Stay);
        assert_eq!(form.press(Chord::key(Key::Escape)), Outcome::Dismiss);
    }

    #[test]
    fn to_move_in_a_form_is_no_change() {
        let options = ["a", "b"].map(str::to_owned).to_vec();
        let fields = vec![FormField::line("a", "x"), FormField::many("b", options, vec![false, false])];
        let mut form = Form::new("t", fields);
        for key in [Key::Left, Key::Home, Key::Tab, Key::Right, Key::Left] {
            form.press(Chord::key(key));
        }
        assert!(!form.is_changed());
        form.press(Chord::char(' '));
        assert!(form.is_changed());
        form.press(Chord::char(' '));
        assert_eq!(form.press(Chord::key(Key::Escape)), Outcome::Dismiss);
    }

    #[test]
    fn many_options_are_chosen_from_a_list() {
        let options: Vec<String> = (1..=9).map(|number| format!("opción {number}")).collect();
        let mut form = Form::new("t", vec![FormField::choice("a", options, Some(1))]);
        form.press(Chord::char(' '));
        assert_eq!(form.picking.as_ref().map(|list| list.selected), Some(1));
        form.paste("7");
        assert_eq!(form.press(Chord::key(Key::Enter)), Outcome::Stay);
        assert_eq!((form.fields[0].value(), form.picking.is_none()), (Value::Choice(Some(6)), true));
        form.press(Chord::char(' '));
        assert_eq!(form.press(Chord::key(Key::Escape)), Outcome::Stay);
        assert_eq!(form.fields[0].value(), Value::Choice(Some(6)));
    }
}
