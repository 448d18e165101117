//! The drawings on a sheet of their own, each below its title and with the same in words for who does not see it.
//!
//! They are pictures and not charts of the spreadsheet: those know bars and lines, and neither a map of influence nor a
//! network nor a board; and their figures stand in the tables, where a chart is drawn from them in a moment.

use rayon::iter::{IntoParallelIterator, ParallelIterator};
use rust_xlsxwriter::{Image, RowNum, Worksheet, XlsxError};

use super::book::Book;
use super::cell::{self, line, pieces};
use super::formats::leaning;
use crate::report::Fault;
use crate::report::document::{Alignment, Block, Chart, Document};
use crate::report::picture;
use crate::report::raster::Letters;

/// The width of the one column, in characters, and how wide drawings are made, in points of 1/72 inch.
const WIDTH: u16 = 92;
const POINTS: f32 = 400.0;
/// How wide and how high a drawing is shown at most, in points of the screen.
const MOST: (u32, u32) = (640, 880);
/// The height of a usual row, in points of the screen.
const ROW: u32 = 20;
/// How much stands on a printed page, in points of the screen.
const PAGE: u32 = 940;
/// How long the words for who does not see a drawing may be, in the units in which spreadsheets count.
const MOST_SAID: usize = 255;

/// A drawing ready to be shown.
pub(super) struct Figure {
    title: String,
    image: Image,
    /// How high it is shown, in points of the screen.
    height: u32,
}

/// The drawings of `document`, in order.
pub(super) fn of(document: &Document) -> Result<Vec<Figure>, Fault> {
    let (letters, colour) = (Letters::default(), document.metadata.identity.colour);
    let charts: Vec<&Chart> =
        document.blocks.iter().filter_map(|block| if let Block::Chart(it) = block { Some(it) } else { None }).collect();
    let figure = |chart: &Chart| {
        let fault = |reason: String| Fault::Picture { title: chart.title.clone(), reason };
        let drawn = picture::draw(chart, colour);
        let points = letters.read(drawn.svg.as_bytes()).and_then(|it| it.points_on_white(POINTS)).map_err(fault)?;
        let image = Image::new_from_buffer(&points).map_err(|error| fault(error.to_string()))?;
        let (wide, high) = (drawn.width.max(1), drawn.height.max(1));
        let height = (high * MOST.0 / wide).min(MOST.1);
        let said = if chart.alternative.is_empty() { &chart.title } else { &chart.alternative };
        let image = image.set_scale_to_size(MOST.0, height, true).set_alt_text(short(said));
        Ok(Figure { title: line(&chart.title), image, height })
    };
    charts.into_par_iter().map(figure).collect()
}

/// What a spreadsheet takes of a text; the sheet of texts has it whole.
fn short(text: &str) -> String {
    let mut pieces = pieces(&line(text), MOST_SAID - 1);
    let first = pieces.swap_remove(0);
    if pieces.is_empty() { first } else { format!("{}…", first.trim_end()) }
}

/// Writes the drawings, one below the other, none of them cut by the end of a printed page.
pub(super) fn write(sheet: &mut Worksheet, book: &Book<'_>, figures: &[Figure]) -> Result<(), XlsxError> {
    sheet.set_screen_gridlines(false);
    sheet.set_column_width(0, WIDTH)?;
    sheet.set_print_scale(100);
    let (mut row, mut filled, mut breaks): (RowNum, u32, Vec<RowNum>) = (0, 0, Vec::new());
    for figure in figures {
        let rows = 3 + figure.height / ROW;
        if filled > 0 && filled + rows * ROW > PAGE {
            breaks.push(row);
            filled = 0;
        }
        filled += rows * ROW;
        cell::text(sheet, (row, 0), &figure.title, &leaning(&book.formats.label, Alignment::Left))?;
        sheet.insert_image_with_offset(row + 1, 0, &figure.image, 4, 4)?;
        row += rows;
    }
    if !breaks.is_empty() {
        sheet.set_page_breaks(&breaks)?;
    }
    Ok(())
}
