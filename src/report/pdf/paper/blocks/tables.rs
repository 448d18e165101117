//! Tables, with the widths of their columns.

use serde::Serialize;

use super::super::super::breaks::Written;
use super::super::super::columns::{self, Shape};
use super::super::super::directions::is_leftward;
use super::super::super::letters::Pen;
use super::Line;
use crate::report::document::{Alignment, Cell as Asked, Table as AskedTable};

/// A row with a cell of more letters than this may go on on the next page.
const LONG_CELL: usize = 700;

/// A table of no more rows and bytes than these stays on one page.
const SHORT_TABLE: (usize, usize) = (8, 1_000);

/// A table.
#[derive(Debug, Serialize)]
pub(in super::super) struct Table {
    caption: Option<Line>,
    shape: Shape,
    /// Where the cells of each column lean.
    alignments: Vec<&'static str>,
    /// The header of each column; nothing where none has any.
    headers: Option<Vec<Cell>>,
    rows: Vec<Row>,
    /// Whether it stays on one page.
    whole: bool,
}

/// A row of cells.
#[derive(Debug, Serialize)]
struct Row {
    cells: Vec<Cell>,
    /// Whether it may be parted by the end of a page.
    parts: bool,
}

/// A cell.
#[derive(Debug, Serialize)]
pub(super) struct Cell {
    text: Written,
    #[serde(skip_serializing_if = "is_not")]
    strong: bool,
    #[serde(skip_serializing_if = "is_not")]
    leftward: bool,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for a reference")]
fn is_not(it: &bool) -> bool {
    !*it
}

impl Cell {
    fn of(text: &str, strong: bool, pen: &mut Pen) -> Self {
        Self { leftward: is_leftward([text]), text: pen.write_in_column(text), strong }
    }
}

impl Table {
    /// The table; nothing of one without columns.
    pub(super) fn of(table: &AskedTable, pen: &mut Pen) -> Option<Self> {
        let count = table.columns.len();
        if count == 0 {
            return None;
        }
        let texts: Vec<Vec<String>> = table.rows.iter().map(|row| row.iter().map(Asked::text).collect()).collect();
        let headers: Vec<&str> = table.columns.iter().map(|column| column.header.as_str()).collect();
        let row = |(asked, texts): (&Vec<Asked>, &Vec<String>)| Row {
            parts: texts.iter().any(|text| text.len() > LONG_CELL),
            cells: (0..count)
                .map(|place| {
                    let strong = matches!(asked.get(place), Some(Asked::Strong(_)));
                    Cell::of(texts.get(place).map_or("", String::as_str), strong, pen)
                })
                .collect(),
        };
        let rows = table.rows.iter().zip(&texts).map(row).collect();
        let caption = (!table.caption.is_empty()).then(|| Line::plain(&table.caption, pen));
        let whole =
            texts.len() <= SHORT_TABLE.0 && texts.iter().flatten().map(String::len).sum::<usize>() <= SHORT_TABLE.1;
        let has_headers = headers.iter().any(|header| !header.is_empty());
        Some(Self {
            caption,
            shape: columns::shape(&headers, &texts),
            alignments: table.columns.iter().map(|column| alignment(column.alignment)).collect(),
            headers: has_headers.then(|| headers.iter().map(|header| Cell::of(header, false, pen)).collect()),
            rows,
            whole,
        })
    }
}

fn alignment(alignment: Alignment) -> &'static str {
    match alignment {
        Alignment::Left => "start",
        Alignment::Centre => "center",
        Alignment::Right => "end",
    }
}
