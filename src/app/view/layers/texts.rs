//! A note to type, and a text to read.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};
use ratatui::widgets::Widget;

use super::{dialog, keys};
use crate::ui::editor::Editor;
use crate::ui::layer::{Note, Reader};
use crate::ui::theme::Theme;
use crate::ui::{pen, scroll, text};
use crate::words::Words;

/// Draws a note to type.
pub(super) fn draw_note(layer: &Note, area: Rect, buffer: &mut Buffer, words: &Words, theme: &Theme) {
    let inner = dialog(&layer.title, (area.width.min(100), area.height), area, buffer, theme);
    draw_editor(&layer.editor, inner, buffer, theme, true);
    keys(&words.app_note_keys(), area, buffer, theme);
}

/// Draws an editor. The library keeps the look within the editor, so a copy is dressed for the frame; one that is not in
/// use is a text to look at, from its beginning.
pub(super) fn draw_editor(editor: &Editor, area: Rect, buffer: &mut Buffer, theme: &Theme, active: bool) {
    let style = if active { theme.field_active() } else { theme.field() };
    pen::fill(buffer, area, " ", style);
    if !active {
        draw_beginning(editor, area, buffer, theme);
        return;
    }
    let mut dressed = editor.area().clone();
    dressed.set_style(style);
    dressed.set_cursor_line_style(Style::new());
    dressed.set_cursor_style(Style::new().add_modifier(Modifier::REVERSED));
    dressed.render(area, buffer);
}

fn draw_beginning(editor: &Editor, area: Rect, buffer: &mut Buffer, theme: &Theme) {
    let ellipsis = theme.symbols().ellipsis();
    let room = usize::from(area.width);
    let rows: Vec<String> = editor.area().lines().iter().flat_map(|line| text::lines(line, room)).collect();
    if rows.iter().all(String::is_empty) {
        pen::put(buffer, area, 0, 0, theme.symbols().dot(), theme.placeholder());
        return;
    }
    for (y, row) in (0..area.height).zip(&rows) {
        let is_cut = y + 1 == area.height && rows.len() > usize::from(area.height);
        let shown =
            if is_cut { text::cut(&format!("{row} {ellipsis}"), room, ellipsis).into_owned() } else { row.clone() };
        pen::put(buffer, area, 0, y, &shown, theme.field());
    }
}

/// Draws a text to read.
pub(super) fn draw_reader(layer: &Reader, area: Rect, buffer: &mut Buffer, words: &Words, theme: &Theme) {
    let rows = layer.rows(area.width);
    let page = Reader::page((area.width, area.height), rows.len());
    let inner = dialog(&layer.title, (Reader::width(area.width), pen::cells(page) + 4), area, buffer, theme);
    let view = Rect { y: inner.y + 1, height: inner.height.saturating_sub(2), ..inner };
    let first = layer.from.min(rows.len().saturating_sub(page));
    for (y, row) in rows.iter().skip(first).take(usize::from(view.height)).enumerate() {
        pen::put(buffer, view, 0, pen::cells(y), row, theme.text());
    }
    let shown = first..rows.len().min(first + usize::from(view.height));
    scroll::draw(Rect { x: inner.right(), width: 1, ..view }, buffer, theme, &shown, rows.len());
    keys(&words.app_reader_keys(), area, buffer, theme);
}
