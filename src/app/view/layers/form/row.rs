//! A field of a form.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::super::capture::draw_field;
use super::super::texts::draw_editor;
use crate::ui::field::Field;
use crate::ui::layer::{Fault, FormField, Input, Value};
use crate::ui::theme::Theme;
use crate::ui::{pen, text};
use crate::words::Words;

/// Columns of a field for a date, an hour or a number; beside it stands how it was understood.
const SHORT_FIELD: u16 = 14;
/// The most rows of options.
const OPTIONS_ROWS: u16 = 5;
/// Columns between two options.
const GAP: u16 = 2;

/// A field with how it is to be drawn.
pub(super) struct Row<'a> {
    /// The field.
    pub(super) field: &'a FormField,
    /// Whether it has the cursor.
    pub(super) active: bool,
    /// Columns of the label with the marker before it.
    pub(super) label_width: u16,
}

impl Row<'_> {
    /// Draws the label and what stands in the field.
    pub(super) fn draw(&self, area: Rect, buffer: &mut Buffer, words: &Words, theme: &Theme) {
        let symbols = theme.symbols();
        let (label, value) = pen::split_left(area, self.label_width);
        if self.active {
            pen::put(buffer, label, 0, 0, symbols.marker(), theme.accent());
        }
        let style = if self.active { theme.strong() } else { theme.muted() };
        let room = usize::from(self.label_width.saturating_sub(3));
        pen::put(buffer, label, 2, 0, &text::cut(&self.field.label, room, symbols.ellipsis()), style);
        match &self.field.input {
            Input::Line(line) => self.draw_line(line, value, buffer, theme),
            Input::Date(line, _) | Input::Hour(line) | Input::Number(line, ..) => {
                let (short, beside) = pen::split_left(value, SHORT_FIELD);
                self.draw_line(line, short, buffer, theme);
                self.draw_understood(line, beside, buffer, words, theme);
            }
            Input::Note(editor) => draw_editor(editor, value, buffer, theme, self.active),
            Input::Choice { options, chosen, .. } => {
                let none = words.app_form_none();
                let shown = chosen.and_then(|place| options.get(place)).unwrap_or(&none);
                let column = self.draw_value(shown, value, buffer, theme);
                self.draw_place(options.len(), *chosen, pen::indent(value, column), buffer, words, theme);
            }
            Input::Many { .. } if self.active => draw_options(self.field, value, buffer, theme),
            Input::Many { options, chosen, .. } => draw_chosen(options, chosen, value, buffer, words, theme),
            Input::Toggle(on) => {
                self.draw_value(&if *on { words.app_yes() } else { words.app_no() }, value, buffer, theme);
            }
        }
    }

    fn draw_line(&self, line: &Field, area: Rect, buffer: &mut Buffer, theme: &Theme) {
        let hint = if self.active { "" } else { theme.symbols().dot() };
        draw_field(line, hint, area, buffer, theme, self.active);
    }

    /// How a date or an hour was read, or that it could not be.
    fn draw_understood(&self, line: &Field, area: Rect, buffer: &mut Buffer, words: &Words, theme: &Theme) {
        if line.value().trim().is_empty() {
            return;
        }
        let (said, style) = match self.field.value() {
            Value::Date(Some(date)) => (words.date_with_weekday(date), theme.muted()),
            Value::Hour(Some(hour)) if words.hour(hour) != line.value().trim() => (words.hour(hour), theme.muted()),
            _ if self.field.fault() == Some(Fault::NoSuchDay) => (words.app_form_no_day(), theme.warning()),
            _ if self.field.fault().is_some() => (words.app_form_unclear(), theme.warning()),
            _ => return,
        };
        let room = usize::from(area.width).saturating_sub(2);
        pen::put(buffer, area, 2, 0, &text::cut(&said, room, theme.symbols().ellipsis()), style);
    }

    /// Draws a value that is gone through with the arrows; gives the column after it.
    fn draw_value(&self, value: &str, area: Rect, buffer: &mut Buffer, theme: &Theme) -> u16 {
        let symbols = theme.symbols();
        if !self.active {
            return pen::put(
                buffer,
                area,
                0,
                0,
                &text::cut(value, usize::from(area.width), symbols.ellipsis()),
                theme.text(),
            );
        }
        let shown = format!("{} {value} {}", symbols.left(), symbols.right());
        let shown = text::cut(&shown, usize::from(area.width), symbols.ellipsis());
        pen::put(buffer, area, 0, 0, &shown, theme.field_active())
    }

    /// Which of how many options it is, where they may be chosen from a list.
    fn draw_place(
        &self,
        count: usize,
        chosen: Option<usize>,
        area: Rect,
        buffer: &mut Buffer,
        words: &Words,
        theme: &Theme,
    ) {
        if !self.active || self.field.list().is_none() {
            return;
        }
        let number = |place: usize| i64::try_from(place).unwrap_or(i64::MAX);
        let place = chosen.map_or(0, |place| place + 1);
        let room = usize::from(area.width).saturating_sub(2);
        let long = words.app_form_list(number(count), number(place));
        let said = [long, format!("{place}/{count}")].into_iter().find(|said| text::width(said) <= room);
        pen::put(buffer, area, 2, 0, &said.unwrap_or_default(), theme.muted());
    }
}

/// The options that were chosen, when the field is not in use.
fn draw_chosen(options: &[String], chosen: &[bool], area: Rect, buffer: &mut Buffer, words: &Words, theme: &Theme) {
    let marked: Vec<&str> =
        options.iter().zip(chosen).filter(|(_, chosen)| **chosen).map(|(option, _)| option.as_str()).collect();
    let shown = if marked.is_empty() { words.app_form_none() } else { marked.join(", ") };
    let shown = text::cut(&shown, usize::from(area.width), theme.symbols().ellipsis());
    pen::put(buffer, area, 0, 0, &shown, theme.text());
}

/// The rows that all options of a field take in so many columns.
pub(super) fn options_rows(field: &FormField, width: u16, theme: &Theme) -> u16 {
    let rows = places(field, width, theme).last().map_or(0, |place| place.1);
    (rows + 1).min(OPTIONS_ROWS)
}

/// All options in rows, scrolled so that the one with the cursor is seen.
fn draw_options(field: &FormField, area: Rect, buffer: &mut Buffer, theme: &Theme) {
    let Input::Many { options, chosen, at } = &field.input else { return };
    let places = places(field, area.width, theme);
    let above = places.get(*at).map_or(0, |place| (place.1 + 1).saturating_sub(area.height));
    for (index, (x, y)) in places.into_iter().enumerate() {
        let is_chosen = chosen.get(index).copied().unwrap_or(false);
        let style = match (index == *at, is_chosen) {
            (true, _) => theme.field_active(),
            (false, true) => theme.strong(),
            (false, false) => theme.muted(),
        };
        let Some(y) = y.checked_sub(above).filter(|y| *y < area.height) else { continue };
        let room = usize::from(area.width.saturating_sub(x));
        let shown =
            text::cut(&marked(&options[index], is_chosen, theme), room, theme.symbols().ellipsis()).into_owned();
        pen::put(buffer, area, x, y, &shown, style);
    }
}

fn marked(option: &str, is_chosen: bool, theme: &Theme) -> String {
    let mark = if is_chosen { theme.symbols().filled() } else { theme.symbols().hollow() };
    format!("{mark} {option}")
}

/// Where each option stands: column and row.
fn places(field: &FormField, width: u16, theme: &Theme) -> Vec<(u16, u16)> {
    let Input::Many { options, .. } = &field.input else { return Vec::new() };
    let (mut x, mut y) = (0_u16, 0);
    let place = |option: &String| {
        let own = pen::cells(text::width(&marked(option, false, theme)));
        if x > 0 && x.saturating_add(own) > width {
            (x, y) = (0, y + 1);
        }
        let place = (x, y);
        x = x.saturating_add(own).saturating_add(GAP);
        place
    };
    options.iter().map(place).collect()
}
