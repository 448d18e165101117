//! The line to type in, above the footer.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::{CAPTURE_ROWS, keys};
use crate::app::update::FOOT_ROWS;
use crate::ui::field::Field;
use crate::ui::layer::Capture;
use crate::ui::panel::Panel;
use crate::ui::theme::Theme;
use crate::ui::{pen, text};
use crate::words::Words;

/// Draws the line with its label, what went wrong with the last one, and its keys.
/// Hidden, the line shows only how much was typed.
pub(super) fn draw(layer: &Capture, hidden: bool, area: Rect, buffer: &mut Buffer, words: &Words, theme: &Theme) {
    let top = area.height.saturating_sub(CAPTURE_ROWS + FOOT_ROWS);
    let place = Rect { y: area.y + top, height: CAPTURE_ROWS, ..area };
    pen::clear(buffer, place, theme.dialog());
    let inner = Panel::new(layer.label.as_str(), true).draw(place, buffer, theme);
    let line = Rect { x: inner.x + 1, width: inner.width.saturating_sub(2), ..inner };
    // What does not fit in the line stands below it, where there is more room.
    let is_wide = text::width(&layer.hint) >= usize::from(line.width);
    if hidden {
        // As many signs as letters: whoever types sees that it works, and the room does not see what.
        let signs = theme.symbols().bullet().repeat(layer.field.value().chars().count());
        let mut field = Field::new(&signs);
        if layer.field.is_selected() {
            field.select();
        }
        draw_field(&field, "", line, buffer, theme, true);
    } else {
        let hint = if is_wide { "" } else { &layer.hint };
        draw_field(&layer.field, hint, line, buffer, theme, true);
    }
    let below = pen::row(area, area.height.saturating_sub(FOOT_ROWS));
    pen::clear(buffer, below, theme.ground());
    let symbols = theme.symbols();
    let room = usize::from(below.width).saturating_sub(4);
    if !layer.pasted.is_empty() {
        let count = i64::try_from(layer.pasted.len()).unwrap_or(i64::MAX);
        pen::put(buffer, below, 1, 0, symbols.alert(), theme.warning());
        pen::put(buffer, below, 3, 0, &words.app_paste_question(count), theme.warning());
    } else if let Some(complaint) = layer.complaint.as_ref().filter(|_| !hidden) {
        pen::put(buffer, below, 1, 0, symbols.alert(), theme.warning());
        pen::put(buffer, below, 3, 0, &text::cut(complaint, room, symbols.ellipsis()), theme.warning());
    } else if let Some(noted) = layer.noted.as_ref().filter(|_| !hidden && layer.field.value().is_empty()) {
        pen::put(buffer, below, 1, 0, symbols.dot(), theme.warning());
        pen::put(buffer, below, 3, 0, &text::cut(noted, room, symbols.ellipsis()), theme.warning());
    } else if let Some(offered) = offered(layer, theme) {
        pen::put(buffer, below, 3, 0, &text::cut(&offered, room, symbols.ellipsis()), theme.muted());
    } else if is_wide && layer.field.value().is_empty() {
        let room = usize::from(below.width).saturating_sub(1);
        pen::put(buffer, below, 1, 0, &text::cut(&layer.hint, room, symbols.ellipsis()), theme.muted());
    } else if !layer.hint.is_empty() && !layer.field.value().is_empty() {
        pen::put(buffer, below, 3, 0, &text::cut(&layer.hint, room, symbols.ellipsis()), theme.muted());
    }
    let line = match (layer.live, layer.repeats) {
        // What stands in the line already is kept by Enter.
        _ if !layer.at_once.is_empty() && layer.field.value().is_empty() => words.app_capture_at_once(),
        (true, _) => words.app_capture_live(),
        (false, true) => words.app_capture_many(),
        (false, false) => words.app_capture_once(),
    };
    keys(&line, area, buffer, theme);
}

/// The suggestions that the arrows put into the line, the next one first.
fn offered(layer: &Capture, theme: &Theme) -> Option<String> {
    let matching = layer.matching();
    let symbols = theme.symbols();
    (!matching.is_empty()).then(|| format!("{} {}", symbols.down(), matching.join(&format!(" {} ", symbols.dot()))))
}

/// Draws a one-line field: its text scrolled so that the cursor is seen, or what it asks for while it is empty.
pub(super) fn draw_field(field: &Field, hint: &str, area: Rect, buffer: &mut Buffer, theme: &Theme, active: bool) {
    let style = if active { theme.field_active() } else { theme.field() };
    pen::fill(buffer, area, " ", style);
    let width = usize::from(area.width).saturating_sub(1);
    if field.value().is_empty() {
        pen::put(
            buffer,
            area,
            u16::from(active),
            0,
            &text::cut(hint, width, theme.symbols().ellipsis()),
            theme.placeholder(),
        );
    }
    if !active {
        pen::put(buffer, area, 0, 0, &text::cut(field.value(), width, theme.symbols().ellipsis()), style);
        return;
    }
    let scrolled = field.scrolled(width);
    pen::put(buffer, area, 0, 0, &seen(field.value(), scrolled, width, theme.symbols().ellipsis()), style);
    let cursor = pen::cells(field.cursor_column().saturating_sub(scrolled));
    if field.is_selected() {
        pen::paint(buffer, Rect { width: cursor.min(area.width), ..area }, theme.selected());
    }
    let cell = Rect { x: area.x + cursor.min(area.width.saturating_sub(1)), width: 1.min(area.width), ..area };
    pen::paint(buffer, cell, ratatui::style::Style::new().add_modifier(ratatui::style::Modifier::REVERSED));
}

/// What is seen of a line of which so many columns are out of view at the left; an ellipsis stands for them.
fn seen(value: &str, scrolled: usize, width: usize, ellipsis: &str) -> String {
    let mut column = 0;
    let mut seen = String::new();
    for character in value.chars() {
        // A wide letter of which only half is in view leaves a space.
        let own = unicode_width::UnicodeWidthChar::width(character).unwrap_or(0);
        if column >= scrolled {
            seen.push(character);
        } else if column + own > scrolled {
            seen.push(' ');
        }
        column += own;
    }
    if scrolled == 0 {
        return text::head(&seen, width).to_owned();
    }
    let rest: String = seen.chars().skip(1).collect();
    text::head(&format!("{ellipsis}{rest}"), width).to_owned()
}
