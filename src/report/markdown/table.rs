//! Tables in Markdown.

use super::escape::Place;
use super::inline;
use crate::report::document::{Alignment, Cell, Column, Span, Table};

/// Writes the header, the line of alignments and the rows.
pub(super) fn write(table: &Table) -> String {
    if table.columns.is_empty() {
        return String::new();
    }
    let header = table.columns.iter().map(|column| cell(&Cell::Text(column.header.clone())));
    let rule = table.columns.iter().map(|column| alignment(column).to_owned());
    let mut lines = vec![line(header), line(rule)];
    for row in &table.rows {
        let cells = (0..table.columns.len()).map(|place| row.get(place).map(cell).unwrap_or_default());
        lines.push(line(cells));
    }
    lines.join("\n")
}

fn line(cells: impl Iterator<Item = String>) -> String {
    let mut line = "|".to_owned();
    for cell in cells {
        line.push(' ');
        line.push_str(&cell);
        line.push_str(if cell.is_empty() { "|" } else { " |" });
    }
    line
}

fn cell(cell: &Cell) -> String {
    let span = match cell {
        Cell::Strong(text) => Span::strong(&**text),
        other => Span::plain(other.text()),
    };
    inline::write(&[span], Place::Cell)
}

fn alignment(column: &Column) -> &'static str {
    match column.alignment {
        Alignment::Left => "---",
        Alignment::Centre => ":---:",
        Alignment::Right => "---:",
    }
}
