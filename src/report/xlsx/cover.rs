//! The first sheet: what the paper is, and the way to the others.

use rust_xlsxwriter::{Image, RowNum, Url, Worksheet, XlsxError};

use super::book::Book;
use super::cell::{self, MOST, line, pieces};
use crate::report::document::{Alignment, Cell, LogoKind, Table};
use crate::report::raster::raster;

/// The widths of the columns, in characters.
const WIDTHS: [u16; 3] = [32, 62, 10];
/// How high the mark of the institution is shown, and the row it stands in, in points of the screen.
const LOGO: (u32, u32) = (220, 48);
const LOGO_ROW: u32 = 56;

/// Writes the first sheet; `rest` is the name of the sheet with the ends of long texts, if there is one.
pub(super) fn write(sheet: &mut Worksheet, book: &Book<'_>, rest: Option<&str>) -> Result<(), XlsxError> {
    sheet.set_screen_gridlines(false);
    for (place, width) in (0..).zip(WIDTHS) {
        sheet.set_column_width(place, width)?;
    }
    let mut row = logo(sheet, book)?;
    cell::text(sheet, (row, 0), &first_piece(&book.document.title), &book.formats.title)?;
    sheet.set_row_height(row, 30)?;
    cell::text(sheet, (row + 1, 0), &first_piece(&book.document.metadata.subject), &book.formats.subject)?;
    row = facts(sheet, book, row + 3)?;
    list(sheet, book, row + 1, rest)
}

/// What one cell holds of a text; the properties of the file and the other formats hold it whole.
fn first_piece(text: &str) -> String {
    pieces(&line(text), MOST).swap_remove(0)
}

/// Puts the mark of the institution above everything, and says in which row to go on.
fn logo(sheet: &mut Worksheet, book: &Book<'_>) -> Result<RowNum, XlsxError> {
    let identity = &book.document.metadata.identity;
    let Some(logo) = &identity.logo else { return Ok(0) };
    let points = match logo.kind {
        LogoKind::Png => logo.bytes.clone(),
        LogoKind::Svg => raster(&logo.bytes, 160.0).map_err(XlsxError::CustomError)?.png,
    };
    let image = Image::new_from_buffer(&points)?.set_scale_to_size(LOGO.0, LOGO.1, true);
    sheet.set_row_height(0, LOGO_ROW)?;
    sheet.insert_image_with_offset(0, 0, &image.set_alt_text(line(&identity.name)), 4, 4)?;
    Ok(1)
}

/// Writes what is known of the paper, and says in which row to go on.
fn facts(sheet: &mut Worksheet, book: &Book<'_>, from: RowNum) -> Result<RowNum, XlsxError> {
    let (words, metadata) = (book.words, &book.document.metadata);
    let facts = [
        (words.workbook_institution(), Cell::from(&*metadata.identity.name)),
        (words.workbook_author(), Cell::from(&*metadata.author)),
        (words.workbook_kind(), Cell::from(&*metadata.kind)),
        (words.workbook_state(), Cell::Strong(metadata.state.clone())),
        (words.workbook_as_of(), Cell::Day(metadata.as_of, words.date(metadata.as_of))),
        (words.workbook_session(), Cell::from(&*metadata.session)),
    ];
    let mut row = from;
    for (label, fact) in facts.into_iter().filter(|(_, fact)| !fact.text().is_empty()) {
        cell::text(sheet, (row, 0), &label, &book.formats.label)?;
        cell::write(sheet, (row, 1), &fact, Alignment::Left, &book.formats)?;
        row += 1;
    }
    Ok(row)
}

/// Writes the list of the other sheets, each with the way to it.
fn list(sheet: &mut Worksheet, book: &Book<'_>, from: RowNum, rest: Option<&str>) -> Result<(), XlsxError> {
    let words = book.words;
    let heads = [words.workbook_sheet(), words.workbook_part(), words.workbook_rows()];
    for (place, head) in (0..).zip(heads) {
        cell::text(sheet, (from, place), &head, &book.formats.header)?;
    }
    let tables = book.sheets.iter().map(|it| (&*it.name, said(&it.part, &it.table), Some(it.table.rows.len())));
    let others = [(Some(&*book.prose), words.workbook_prose_said()), (rest, words.workbook_rest_said())];
    let others = others.into_iter().filter_map(|(name, said)| name.map(|name| (name, said, None)));
    for (row, (name, said, rows)) in (from + 1..).zip(tables.chain(others)) {
        // Sheets are named between quotes, and a quote within is written twice.
        let place = format!("internal:'{}'!A1", name.replace('\'', "''"));
        sheet.write_url_with_options(row, 0, Url::new(place), name, "", Some(&book.formats.link))?;
        cell::text(sheet, (row, 1), &first_piece(&said), &book.formats.listed)?;
        match rows {
            Some(rows) => {
                let rows = u32::try_from(rows).unwrap_or(u32::MAX);
                sheet.write_number_with_format(row, 2, rows, &book.formats.listed)?;
            }
            None => cell::text(sheet, (row, 2), "", &book.formats.listed)?,
        }
    }
    Ok(())
}

/// The part of the paper and what the table shows.
fn said(part: &str, table: &Table) -> String {
    let parts = [part, &table.caption].map(line);
    let parts: Vec<&str> = parts.iter().map(String::as_str).filter(|it| !it.is_empty()).collect();
    parts.join(" · ")
}
