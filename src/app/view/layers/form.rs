//! A form: labels at the left, what stands in each field at the right.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::capture::draw_field;
use super::{dialog, keys};
use crate::ui::layer::{Form, FormField, Input};
use crate::ui::theme::Theme;
use crate::ui::{pen, scroll, text};
use crate::words::Words;

/// Rows of a note within a form.
const NOTE_ROWS: u16 = 3;
/// The widest that the labels may be.
const LABEL_LIMIT: usize = 26;

/// Draws the form.
pub(super) fn draw(layer: &Form, area: Rect, buffer: &mut Buffer, words: &Words, theme: &Theme) {
    let rows: u16 = layer.fields.iter().map(height).sum();
    let inner = dialog(&layer.title, (area.width.min(100), rows + 4), area, buffer, theme);
    let (fields, below) = pen::split_top(inner, inner.height.saturating_sub(2));
    let label_width =
        layer.fields.iter().map(|field| text::width(&field.label)).max().unwrap_or(0).min(LABEL_LIMIT) + 3;
    let first = first_shown(layer, fields.height);
    let mut y = 0;
    for (place, field) in layer.fields.iter().enumerate().skip(first) {
        let rows = height(field).min(fields.height.saturating_sub(y));
        if rows == 0 {
            break;
        }
        let line = Rect { y: fields.y + y, height: rows, ..fields };
        draw_row(field, place == layer.focus, pen::cells(label_width), line, buffer, words, theme);
        y += rows;
    }
    let shown = first..layer.fields.len().min(first + usize::from(fields.height));
    if layer.fields.iter().map(height).sum::<u16>() > fields.height {
        let track = Rect { x: inner.right(), width: 1, ..fields };
        scroll::draw(track, buffer, theme, &shown, layer.fields.len());
    }
    draw_hint(layer, pen::row(below, 1), buffer, words, theme);
    keys(&if layer.leaving { words.app_form_leaving() } else { words.app_form_keys() }, area, buffer, theme);
}

fn height(field: &FormField) -> u16 {
    if matches!(field.input, Input::Note(_)) { NOTE_ROWS } else { 1 }
}

/// The first field in view, so that the one with the cursor is seen whole.
fn first_shown(layer: &Form, rows: u16) -> usize {
    let mut first = layer.focus;
    let mut used = layer.fields.get(layer.focus).map_or(0, height);
    let after = layer.fields.get(layer.focus + 1).map_or(0, height);
    while first > 0 && used + after + height(&layer.fields[first - 1]) <= rows {
        first -= 1;
        used += height(&layer.fields[first]);
    }
    first
}

fn draw_row(
    field: &FormField,
    active: bool,
    label_width: u16,
    area: Rect,
    buffer: &mut Buffer,
    words: &Words,
    theme: &Theme,
) {
    let symbols = theme.symbols();
    let (label, value) = pen::split_left(area, label_width);
    if active {
        pen::put(buffer, label, 0, 0, symbols.marker(), theme.accent());
    }
    let style = if active { theme.strong() } else { theme.muted() };
    let room = usize::from(label_width).saturating_sub(3);
    pen::put(buffer, label, 2, 0, &text::cut(&field.label, room, symbols.ellipsis()), style);
    match &field.input {
        Input::Line(line) | Input::Date(line, _) | Input::Hour(line) | Input::Number(line, ..) => {
            draw_field(line, if active { "" } else { symbols.dot() }, value, buffer, theme, active);
        }
        Input::Note(editor) => super::texts::draw_editor(editor, value, buffer, theme, active),
        Input::Choice { options, chosen, .. } => {
            let none = words.app_form_none();
            let shown = chosen.and_then(|place| options.get(place)).unwrap_or(&none);
            draw_value(&format!("{} {shown} {}", symbols.left(), symbols.right()), value, buffer, theme, active);
        }
        Input::Many { options, chosen, at } => draw_many(options, chosen, *at, active, value, buffer, theme),
        Input::Toggle(on) => {
            let shown = if *on { words.app_yes() } else { words.app_no() };
            draw_value(&format!("{} {shown} {}", symbols.left(), symbols.right()), value, buffer, theme, active);
        }
    }
}

fn draw_value(shown: &str, area: Rect, buffer: &mut Buffer, theme: &Theme, active: bool) {
    let style = if active { theme.field_active() } else { theme.text() };
    pen::put(buffer, area, 0, 0, &text::cut(shown, usize::from(area.width), theme.symbols().ellipsis()), style);
}

/// The options in a row, scrolled so that the one with the cursor is seen.
fn draw_many(
    options: &[String],
    chosen: &[bool],
    at: usize,
    active: bool,
    area: Rect,
    buffer: &mut Buffer,
    theme: &Theme,
) {
    let symbols = theme.symbols();
    let shown = |place: usize| {
        let mark = if chosen.get(place).copied().unwrap_or(false) { symbols.filled() } else { symbols.hollow() };
        format!("{mark} {}", options[place])
    };
    let width = |place: usize| pen::cells(text::width(&shown(place))) + 2;
    let mut from = 0;
    while from < at && (from..=at).map(width).sum::<u16>() > area.width {
        from += 1;
    }
    let mut column = 0;
    for place in from..options.len() {
        let style = match (active && place == at, chosen.get(place).copied().unwrap_or(false)) {
            (true, _) => theme.field_active(),
            (false, true) => theme.strong(),
            (false, false) => theme.muted(),
        };
        let room = usize::from(area.width.saturating_sub(column));
        pen::put(buffer, area, column, 0, &text::cut(&shown(place), room, symbols.ellipsis()), style);
        column = column.saturating_add(width(place));
        if column >= area.width {
            break;
        }
    }
}

fn draw_hint(layer: &Form, area: Rect, buffer: &mut Buffer, words: &Words, theme: &Theme) {
    let Some(field) = layer.fields.get(layer.focus) else { return };
    let room = usize::from(area.width).saturating_sub(2);
    let ellipsis = theme.symbols().ellipsis();
    if layer.faulty && !field.is_valid() {
        pen::put(buffer, area, 0, 0, theme.symbols().alert(), theme.warning());
        pen::put(buffer, area, 2, 0, &text::cut(&words.app_form_faulty(), room, ellipsis), theme.warning());
    } else {
        pen::put(buffer, area, 2, 0, &text::cut(&field.hint, room, ellipsis), theme.muted());
    }
}
