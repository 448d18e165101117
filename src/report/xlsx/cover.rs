//! The first sheet: what the paper is, and the way to the others.

use rust_xlsxwriter::{Image, RowNum, Url, Worksheet, XlsxError};

use super::book::Book;
use super::cell::{self, MOST, line, pieces};
use super::formats::leaning;
use super::heights::{self, lines};
use crate::report::Fault;
use crate::report::document::{Alignment, Cell, Document, LogoKind, Table};
use crate::report::raster::Letters;

/// The widths of the columns, in characters.
const WIDTHS: [u16; 3] = [32, 62, 10];
/// How many characters stand in a line of the second.
const READ: usize = 62;
/// How high the mark of the institution is shown, and the row it stands in, in points of the screen.
const LOGO: (u32, u32) = (220, 48);
const LOGO_POINTS: f32 = 160.0;
const LOGO_ROW: u32 = 56;

/// Writes the first sheet; `others` are the sheets beside tables and text, with what stands on them.
pub(super) fn write(
    sheet: &mut Worksheet,
    book: &Book<'_>,
    logo: Option<Image>,
    others: Vec<(&str, String)>,
) -> Result<(), XlsxError> {
    sheet.set_screen_gridlines(false);
    for (place, width) in (0..).zip(WIDTHS) {
        sheet.set_column_width(place, width)?;
    }
    let mut row = 0;
    if let Some(logo) = logo {
        sheet.set_row_height(row, LOGO_ROW)?;
        sheet.insert_image_with_offset(row, 0, &logo, 9, 4)?;
        row += 1;
    }
    cell::text(sheet, (row, 0), &first_piece(&book.document.title), &leaning(&book.formats.title, Alignment::Left))?;
    sheet.set_row_height(row, 30)?;
    cell::text(
        sheet,
        (row + 1, 0),
        &first_piece(&book.document.metadata.subject),
        &leaning(&book.formats.subject, Alignment::Left),
    )?;
    row = facts(sheet, book, row + 3)?;
    list(sheet, book, row + 1, others)
}

/// What one cell holds of a text; the properties of the file and the other formats hold it whole.
fn first_piece(text: &str) -> String {
    pieces(&line(text), MOST).swap_remove(0)
}

/// The mark of the institution as a picture of points, which is what spreadsheets show.
pub(super) fn logo(document: &Document) -> Result<Option<Image>, Fault> {
    let identity = &document.metadata.identity;
    let Some(logo) = &identity.logo else { return Ok(None) };
    let points = match logo.kind {
        LogoKind::Png => logo.bytes.clone(),
        LogoKind::Svg => {
            let letters = Letters::default();
            letters.read(&logo.bytes).and_then(|it| it.points(LOGO_POINTS)).map_err(Fault::Logo)?
        }
    };
    let image = Image::new_from_buffer(&points).map_err(|error| Fault::Logo(error.to_string()))?;
    Ok(Some(image.set_scale_to_size(LOGO.0, LOGO.1, true).set_alt_text(line(&identity.name))))
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
        cell::text(sheet, (row, 0), &label, &leaning(&book.formats.label, Alignment::Left))?;
        cell::write(sheet, (row, 1), &fact, Alignment::Left, &book.formats)?;
        heights::set(sheet, row, lines(&fact.text(), READ))?;
        row += 1;
    }
    Ok(row)
}

/// Writes the list of the other sheets, each with the way to it.
fn list(sheet: &mut Worksheet, book: &Book<'_>, from: RowNum, others: Vec<(&str, String)>) -> Result<(), XlsxError> {
    let words = book.words;
    let heads = [words.workbook_sheet(), words.workbook_part(), words.workbook_rows()];
    for (place, head) in (0..).zip(heads) {
        let alignment = if place == 2 { Alignment::Right } else { Alignment::Left };
        cell::text(sheet, (from, place), &head, &leaning(&book.formats.header, alignment))?;
    }
    let tables = book.sheets.iter().map(|it| (&*it.name, said(&it.part, &it.table), Some(it.table.rows.len())));
    let prose = (&*book.prose, words.workbook_prose_said());
    let others = std::iter::once(prose).chain(others).map(|(name, said)| (name, said, None));
    for (row, (name, said, rows)) in (from + 1..).zip(tables.chain(others)) {
        // Sheets are named between quotes, and a quote within is written twice.
        let place = format!("internal:'{}'!A1", name.replace('\'', "''"));
        sheet.write_url_with_options(
            row,
            0,
            Url::new(place),
            name,
            "",
            Some(&leaning(&book.formats.link, Alignment::Left)),
        )?;
        cell::text(sheet, (row, 1), &first_piece(&said), &leaning(&book.formats.listed, Alignment::Left))?;
        heights::set(sheet, row, lines(&said, READ))?;
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
