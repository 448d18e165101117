//! What lies over the screen.

mod capture;
mod form;
mod lists;
mod texts;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::app::model::Model;
use crate::app::update::{FOOT_ROWS, HEAD_ROWS};
use crate::ui::layer::Layer;
use crate::ui::panel::Panel;
use crate::ui::theme::Theme;
use crate::ui::{pen, text};
use crate::words::Words;

/// Rows that the line to type in takes from the body of the screen.
const CAPTURE_ROWS: u16 = 3;

/// Rows that a dialog always leaves free: what it is about above, and the foot below.
const DIALOG_MARGIN: u16 = 3;

/// Rows that the innermost layer takes from the body of the screen, rather than lying over it.
pub(super) fn rows_taken(model: &Model) -> u16 {
    match model.layers.last().map(|asked| &asked.layer) {
        Some(Layer::Capture(_)) => CAPTURE_ROWS,
        _ => 0,
    }
}

/// Draws the innermost layer.
pub(super) fn draw(model: &Model, area: Rect, buffer: &mut Buffer, words: &Words, theme: &Theme) {
    let Some(asked) = model.layers.last() else { return };
    match &asked.layer {
        Layer::Capture(layer) => capture::draw(layer, layer.masked && model.public, area, buffer, words, theme),
        Layer::Form(layer) => form::draw(layer, area, buffer, words, theme),
        Layer::Note(layer) => texts::draw_note(layer, area, buffer, words, theme),
        Layer::Confirm(layer) => lists::draw_confirm(layer, area, buffer, words, theme),
        Layer::Choose(layer) => lists::draw_chooser(layer, area, buffer, words, theme),
        Layer::Reader(layer) => texts::draw_reader(layer, area, buffer, words, theme),
    }
}

/// The columns of a dialog that is at the most so wide.
fn dialog_width(widest: u16, area: Rect) -> u16 {
    widest.min(area.width.saturating_sub(2))
}

/// A dialog in the middle of the screen, as large as asked where there is room; gives the area inside of it.
fn dialog(title: &str, size: (u16, u16), area: Rect, buffer: &mut Buffer, theme: &Theme) -> Rect {
    // Head and foot stay as they are: whether all is saved is never to be less seen.
    let body = Rect { y: area.y + HEAD_ROWS, height: area.height.saturating_sub(HEAD_ROWS + FOOT_ROWS), ..area };
    pen::paint(buffer, body, theme.shade());
    let width = dialog_width(size.0, area);
    let height = size.1.min(area.height.saturating_sub(DIALOG_MARGIN));
    let x = area.x + (area.width - width) / 2;
    let y = area.y + (area.height - height) / 2;
    let place = Rect { x, y, width, height };
    pen::clear(buffer, place, theme.dialog());
    let inner = Panel::new(title, true).draw(place, buffer, theme);
    pen::paint(buffer, place, ratatui::style::Style::new().bg(theme.dialog().bg.unwrap_or_default()));
    Rect { x: inner.x + 1, width: inner.width.saturating_sub(2), ..inner }
}

/// The keys of a layer, in the place of the footer.
fn keys(line: &str, area: Rect, buffer: &mut Buffer, theme: &Theme) {
    let foot = pen::row(area, area.height.saturating_sub(1));
    // Emptied first: a sign keeps the weight of the one that it is written over.
    pen::clear(buffer, foot, theme.footer());
    let room = usize::from(foot.width).saturating_sub(2);
    pen::put(buffer, foot, 1, 0, &text::cut(line, room, theme.symbols().ellipsis()), theme.key_label());
}
