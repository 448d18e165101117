//! A form: labels at the left, what stands in each field at the right.

mod heights;
mod row;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::{DIALOG_MARGIN, dialog, dialog_width, keys, lists};
use crate::ui::layer::{Fault, Form};
use crate::ui::theme::Theme;
use crate::ui::{pen, scroll, text};
use crate::words::Words;
use heights::Heights;

/// The widest that a form is.
const WIDEST: u16 = 100;
/// The widest that the labels may be.
const LABEL_LIMIT: usize = 26;
/// Columns beside the labels: the marker and a space before, a space behind.
const LABEL_AIR: usize = 3;
/// Rows of a dialog around the fields: two borders, a row of air and the hint.
const AROUND: u16 = 4;
/// Columns of a dialog beside what is in it: two borders and two of air.
const BESIDE: u16 = 4;

/// Draws the form, and the list of options over it if it is open.
pub(super) fn draw(layer: &Form, area: Rect, buffer: &mut Buffer, words: &Words, theme: &Theme) {
    let width = dialog_width(WIDEST, area);
    let asked = (0..).zip(&layer.fields).filter(|(place, _)| layer.asks(*place));
    let labels = asked.map(|(_, field)| text::width(&field.label)).max().unwrap_or(0);
    let label_width = pen::cells(labels.min(LABEL_LIMIT) + LABEL_AIR);
    let value_width = width.saturating_sub(BESIDE + label_width);
    let heights = Heights::of(layer, value_width, area.height.saturating_sub(DIALOG_MARGIN + AROUND), theme);
    let inner = dialog(&layer.title, (width, heights.whole() + AROUND), area, buffer, theme);
    let (fields, below) = pen::split_top(inner, inner.height.saturating_sub(2));
    let shown = heights.shown(layer.focus, fields.height);
    let mut y = 0;
    for place in shown.clone().filter(|place| layer.asks(*place)) {
        let line = Rect { y: fields.y + y, height: heights.at(place).min(fields.height.saturating_sub(y)), ..fields };
        let row = row::Row { field: &layer.fields[place], active: place == layer.focus, label_width };
        row.draw(line, buffer, words, theme);
        y += line.height;
    }
    let track = Rect { x: inner.right(), width: 1, ..fields };
    scroll::draw(track, buffer, theme, &shown, layer.fields.len());
    draw_hint(layer, below, buffer, words, theme);
    let does = layer.does.clone().unwrap_or_else(|| words.app_form_saves());
    let line = if layer.leaving { words.app_form_leaving() } else { words.app_form_keys(does) };
    keys(&line, area, buffer, theme);
    if let Some(list) = &layer.picking {
        lists::draw_chooser(list, area, buffer, words, theme);
    }
}

/// What is wrong with the field in use, if the form was to be kept, or how it is to be written; what is longer than the last
/// row begins in the row of air.
fn draw_hint(layer: &Form, area: Rect, buffer: &mut Buffer, words: &Words, theme: &Theme) {
    let Some(field) = layer.fields.get(layer.focus) else { return };
    let room = usize::from(area.width).saturating_sub(2);
    let ellipsis = theme.symbols().ellipsis();
    let fault = layer.fault(layer.focus).filter(|_| layer.faulty).map(|fault| reason(fault, words));
    let style = if fault.is_some() { theme.warning() } else { theme.muted() };
    let said = fault.as_deref().unwrap_or(field.said());
    let (first, rest) = text::in_two(said, room);
    let from = area.height.saturating_sub(if rest.is_empty() { 1 } else { 2 });
    if fault.is_some() {
        pen::put(buffer, area, 0, from, theme.symbols().alert(), style);
    }
    for (y, line) in (from..area.height).zip([first, rest]) {
        pen::put(buffer, area, 2, y, &text::cut(line, room, ellipsis), style);
    }
}

fn reason(fault: Fault, words: &Words) -> String {
    match fault {
        Fault::Missing => words.app_form_missing(),
        Fault::NoDate => words.app_form_no_date(),
        Fault::NoSuchDay => words.app_form_no_such_day(),
        Fault::NoHour => words.app_form_no_hour(),
        Fault::Decimals => words.app_form_decimals(),
        Fault::NoNumber(least, most) => words.app_form_no_number(least, most),
    }
}
