//! Tables in cells: columns beside one another where they fit, else a row as a few lines.

use super::wrap::{width, wrap};
use super::{Line, Weight};
use crate::report::document::{Alignment, Cell, Table};

/// What stands between two columns.
const GAP: &str = "  ";
/// A column narrower than this breaks words until nobody can read them.
const LEAST_COLUMN: usize = 8;

/// The lines of `table`.
pub(super) fn lines(table: &Table, room: usize) -> Vec<Line> {
    let rows: Vec<Vec<String>> = table.rows.iter().map(|row| texts(row, table.columns.len())).collect();
    match widths(table, &rows, room) {
        Some(widths) => beside(table, &rows, &widths),
        None => below(table, &rows, room),
    }
}

fn texts(row: &[Cell], columns: usize) -> Vec<String> {
    (0..columns).map(|place| row.get(place).map(Cell::text).unwrap_or_default()).collect()
}

/// How wide each column is: as wide as its content where all fit, else the widest give way first. `None` when even
/// then some would be too narrow to read.
fn widths(table: &Table, rows: &[Vec<String>], room: usize) -> Option<Vec<usize>> {
    let natural = |place: usize| {
        let cells = rows.iter().map(|row| width(&row[place]));
        cells.chain([width(&table.columns[place].header)]).max().unwrap_or(0).max(1)
    };
    let mut widths: Vec<usize> = (0..table.columns.len()).map(natural).collect();
    let gaps = width(GAP) * widths.len().saturating_sub(1);
    let free = room.checked_sub(gaps)?;
    let mut cap = widths.iter().copied().max().unwrap_or(0);
    while widths.iter().map(|it| (*it).min(cap)).sum::<usize>() > free {
        cap = cap.checked_sub(1)?;
    }
    if cap < LEAST_COLUMN && widths.iter().any(|it| *it > cap) {
        return None;
    }
    for it in &mut widths {
        *it = (*it).min(cap);
    }
    Some(widths)
}

fn beside(table: &Table, rows: &[Vec<String>], widths: &[usize]) -> Vec<Line> {
    let header: Vec<String> = table.columns.iter().map(|column| column.header.clone()).collect();
    let mut lines = row_lines(table, &header, widths, Weight::Strong);
    let rule: Vec<String> = widths.iter().map(|it| "─".repeat(*it)).collect();
    lines.push(Line { text: rule.join(GAP), weight: Weight::Quiet });
    for row in rows {
        lines.extend(row_lines(table, row, widths, Weight::Usual));
    }
    lines
}

fn row_lines(table: &Table, row: &[String], widths: &[usize], weight: Weight) -> Vec<Line> {
    let cells: Vec<Vec<String>> = row.iter().zip(widths).map(|(text, width)| wrap(text, *width)).collect();
    let height = cells.iter().map(Vec::len).max().unwrap_or(0);
    let line = |at: usize| {
        let parts = cells.iter().zip(widths).zip(&table.columns).map(|((cell, width), column)| {
            pad(cell.get(at).map_or("", String::as_str), *width, column.alignment)
        });
        parts.collect::<Vec<_>>().join(GAP).trim_end().to_owned()
    };
    (0..height).map(|at| Line { text: line(at), weight }).collect()
}

fn pad(text: &str, room: usize, alignment: Alignment) -> String {
    let free = room.saturating_sub(width(text));
    let before = match alignment {
        Alignment::Left => 0,
        Alignment::Centre => free / 2,
        Alignment::Right => free,
    };
    format!("{}{text}{}", " ".repeat(before), " ".repeat(free - before))
}

/// Each row as lines of header and cell, an empty line between rows.
fn below(table: &Table, rows: &[Vec<String>], room: usize) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    for row in rows {
        if !lines.is_empty() {
            lines.push(Line { text: String::new(), weight: Weight::Usual });
        }
        for (column, cell) in table.columns.iter().zip(row).filter(|(_, cell)| !cell.is_empty()) {
            let label = if column.header.is_empty() { String::new() } else { format!("{}: ", column.header) };
            let wrapped = wrap(&format!("{label}{cell}"), room);
            lines.extend(wrapped.into_iter().map(|text| Line { text, weight: Weight::Usual }));
        }
    }
    lines
}
