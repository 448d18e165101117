//! The pieces that screens are drawn with: what they show, how it looks, and that they draw in any area.

mod looks;
mod pictures;
mod samples;
mod sizes;

use concertar::ui::theme::Theme;
use ratatui::buffer::{Buffer, Cell, CellWidth};
use ratatui::layout::Rect;

/// Something drawn with made-up content.
type Sample = fn(Rect, &mut Buffer, &Theme);

fn drawn(sample: Sample, width: u16, height: u16, theme: &Theme) -> Buffer {
    let mut buffer = Buffer::empty(Rect::new(0, 0, width, height));
    buffer.set_style(buffer.area, theme.ground());
    sample(buffer.area, &mut buffer, theme);
    buffer
}

/// What a person reads, a line a row, without the spaces at the right.
fn shown(buffer: &Buffer) -> String {
    let rows = buffer.content.chunks(usize::from(buffer.area.width));
    rows.map(shown_row).collect::<Vec<_>>().join("\n")
}

fn shown_row(row: &[Cell]) -> String {
    let mut shown = String::new();
    let mut hidden = 0;
    for cell in row {
        // A wide letter hides the cell behind it.
        if hidden == 0 {
            shown.push_str(cell.symbol());
            hidden = cell.cell_width();
        }
        hidden -= 1;
    }
    shown.trim_end().to_owned()
}
