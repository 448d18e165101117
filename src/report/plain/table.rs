//! Tables in cells: columns beside one another where they fit, else a row as a few lines.

use super::wrap::{width, wrap};
use super::{Line, Weight};
use crate::report::document::{Alignment, Cell, Table};

/// What stands between two columns.
const GAP: &str = "  ";

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

/// How wide each column is: as wide as its content where all fit, else the widest give way first, down to their longest
/// word. `None` when even then they do not fit: broken words cannot be read.
fn widths(table: &Table, rows: &[Vec<String>], room: usize) -> Option<Vec<usize>> {
    let cells = |place: usize| rows.iter().map(move |row| &row[place]).chain([&table.columns[place].header]);
    let columns = 0..table.columns.len();
    let natural: Vec<usize> =
        columns.clone().map(|place| cells(place).map(|it| width(it)).max().unwrap_or(0).max(1)).collect();
    let least: Vec<usize> =
        columns.map(|place| cells(place).map(|it| longest_word(it)).max().unwrap_or(0).max(1)).collect();
    let free = room.checked_sub(width(GAP) * natural.len().saturating_sub(1))?;
    let capped = |cap: usize| natural.iter().zip(&least).map(move |(natural, least)| (*natural).min(cap).max(*least));
    let widest = natural.iter().copied().max().unwrap_or(0);
    let cap = (0..=widest).rev().find(|cap| capped(*cap).sum::<usize>() <= free)?;
    Some(capped(cap).collect())
}

fn longest_word(text: &str) -> usize {
    text.split_whitespace().map(width).max().unwrap_or(0)
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
        let parts = cells
            .iter()
            .zip(widths)
            .zip(&table.columns)
            .map(|((cell, width), column)| pad(cell.get(at).map_or("", String::as_str), *width, column.alignment));
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
