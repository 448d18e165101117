//! Papers for spreadsheets: a sheet for each table, one for everything else that the paper says, one for its drawings, and
//! one that leads to them.
//!
//! Text is written as text and nothing else: what looks like a formula, an address or a number stays what it was, also
//! when someone edits its cell. Numbers and days are kept as such, so that they sort and add up.

mod book;
mod cell;
mod cover;
mod figures;
mod formats;
mod grid;
mod heights;
mod names;
mod prose;

use super::document::Document;
use super::fault::Fault;
use crate::words::Words;
use book::Book;

/// Writes `document` as the bytes of an `.xlsx` file; the same document gives the same bytes.
pub fn write(document: &Document) -> Result<Vec<u8>, Fault> {
    let words = Words::new(document.language);
    let logo = cover::logo(document)?;
    let figures = figures::of(document)?;
    let book = Book::of(document, &words);
    book.write(logo, &figures).map_err(|error| Fault::Assembly(error.to_string()))
}
