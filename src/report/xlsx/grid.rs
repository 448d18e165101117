//! A table on a sheet: a header that stays in view, filters, widths by what stands in the columns.

use rust_xlsxwriter::{ColNum, RowNum, Table as Filtered, TableColumn, TableStyle, Worksheet, XlsxError};
use unicode_width::UnicodeWidthStr;

use super::cell::{self, MOST, line, pieces};
use super::formats::{Formats, leaning};
use super::heights::{self, lines};
use super::names::units;
use crate::report::document::{Cell, Table};
use crate::words::Words;

/// The most that the head of a column with a filter holds.
const MOST_HEADER: usize = 255;
/// The narrowest and the widest column, in characters; longer text wraps.
const WIDTHS: (usize, usize) = (7, 46);
/// The widest column where there is much to read.
const WIDEST_TO_READ: usize = 80;
/// What is longer is much to read, in characters.
const MUCH: usize = 150;
/// The room for the button of the filter, and on both sides of a text, in characters.
const BUTTON: usize = 3;
const ROOM: usize = 3;

/// A table and the sheet it goes on.
pub(super) struct Grid<'a> {
    /// The table.
    pub(super) table: &'a Table,
    /// The name of the sheet.
    pub(super) name: &'a str,
}

/// Where what no cell holds goes on.
pub(super) struct Cut<'a> {
    /// What says so at the end of the cell.
    pub(super) mark: String,
    /// The name of the sheet.
    pub(super) sheet: &'a str,
    /// What is left over so far.
    pub(super) rest: &'a mut Vec<Rest>,
}

/// A part of a text that no cell holds.
pub(super) struct Rest {
    sheet: String,
    cell: String,
    part: usize,
    text: String,
}

impl Cut<'_> {
    /// The text as the cell holds it; what it does not hold is kept for later.
    fn fitted(&mut self, text: &str, at: (RowNum, ColNum), most: usize) -> String {
        let text = line(text);
        if units(&text) <= most {
            return text;
        }
        let mark = format!(" {}", self.mark);
        let mut parts = pieces(&text, most.saturating_sub(units(&mark)).max(1)).into_iter();
        let first = parts.next().unwrap_or_default();
        let left: String = parts.collect();
        let cell = rust_xlsxwriter::utility::row_col_to_cell(at.0, at.1);
        for (part, text) in (2..).zip(pieces(&left, MOST)) {
            self.rest.push(Rest { sheet: self.sheet.to_owned(), cell: cell.clone(), part, text });
        }
        format!("{first}{mark}")
    }
}

/// The ends of texts as a table.
pub(super) fn rest_table(rest: &[Rest], words: &Words) -> Table {
    let mut table = Table::new(words.workbook_rest())
        .text(words.workbook_sheet())
        .text(words.workbook_cell())
        .numbers(words.workbook_piece())
        .text(words.workbook_text());
    for it in rest {
        table.row(vec![(&*it.sheet).into(), (&*it.cell).into(), it.part.into(), (&*it.text).into()]);
    }
    table
}

/// Writes the table.
pub(super) fn write(
    sheet: &mut Worksheet,
    grid: &Grid<'_>,
    formats: &Formats,
    words: &Words,
    cut: &mut Cut<'_>,
) -> Result<(), XlsxError> {
    let table = grid.table;
    if table.columns.is_empty() {
        return Ok(());
    }
    let headers = headers(table, words, cut);
    let mut heads = Vec::new();
    let mut widths = Vec::new();
    for (header, (place, column)) in headers.iter().zip((0..).zip(&table.columns)) {
        let mut format = leaning(&formats.header, column.alignment);
        if header.starts_with(['=', '+', '-', '@']) {
            format = format.set_quote_prefix();
        }
        heads.push(TableColumn::new().set_header(header).set_header_format(format));
        let width = width(table, usize::from(place), header);
        sheet.set_column_width(place, u32::try_from(width).unwrap_or(u32::MAX))?;
        widths.push(width.saturating_sub(ROOM));
    }
    let header_lines = headers.iter().zip(&widths).map(|(header, width)| lines(header, width.saturating_sub(BUTTON)));
    heights::set(sheet, 0, header_lines.max().unwrap_or(1))?;
    let last_column = ColNum::try_from(heads.len().saturating_sub(1)).unwrap_or(ColNum::MAX);
    let last_row = RowNum::try_from(table.rows.len()).unwrap_or(RowNum::MAX).max(1);
    let filtered = Filtered::new().set_style(TableStyle::Light1).set_columns(&heads).set_alt_text_title(grid.name);
    sheet.add_table(0, 0, last_row, last_column, &filtered.set_alt_text(line(&table.caption)))?;
    for (row, cells) in (1..).zip(&table.rows) {
        for (place, (column, it)) in (0..).zip(table.columns.iter().zip(cells)) {
            let fitted = match it {
                Cell::Text(text) => Cell::Text(cut.fitted(text, (row, place), MOST)),
                Cell::Strong(text) => Cell::Strong(cut.fitted(text, (row, place), MOST)),
                other => other.clone(),
            };
            cell::write(sheet, (row, place), &fitted, column.alignment, formats)?;
        }
        let row_lines = cells.iter().zip(&widths).map(|(cell, width)| lines(&cell.text(), *width));
        heights::set(sheet, row, row_lines.max().unwrap_or(1))?;
    }
    sheet.set_freeze_panes(1, 0)?;
    sheet.set_repeat_rows(0, 0)?;
    Ok(())
}

/// The heads of the columns: none empty, none twice, as filters need them.
fn headers(table: &Table, words: &Words, cut: &mut Cut<'_>) -> Vec<String> {
    let mut headers: Vec<String> = Vec::new();
    for (place, column) in (0..).zip(&table.columns) {
        let mut header = cut.fitted(&column.header, (0, place), MOST_HEADER);
        if header.is_empty() {
            header = words.workbook_column(usize::from(place) + 1);
        }
        let is_given = |header: &str| headers.iter().any(|it| it.to_lowercase() == header.to_lowercase());
        let first: String = header.chars().take(MOST_HEADER / 2 - BUTTON).collect();
        let mut number = 2;
        while is_given(&header) {
            header = format!("{first} ({number})");
            number += 1;
        }
        headers.push(header);
    }
    headers
}

fn width(table: &Table, place: usize, header: &str) -> usize {
    let (narrowest, widest) = WIDTHS;
    let longest_of_header = header.split(' ').map(UnicodeWidthStr::width).max().unwrap_or(0) + BUTTON;
    let cells = table.rows.iter().filter_map(|row| row.get(place)).map(|cell| cell.text().width());
    let longest = cells.max().unwrap_or(0);
    let widest = if longest > MUCH { WIDEST_TO_READ } else { widest };
    ((longest * 9 / 10).max(longest_of_header) + ROOM).clamp(narrowest, widest)
}
