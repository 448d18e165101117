//! Tables: a header that stands on each page, rows that stay whole, widths by what stands in them.

use super::body::WIDTH;
use super::paragraph::{self, Setting};
use super::widths::{lines, widths};
use super::xml::Xml;
use crate::report::document::{Alignment, Cell, Span, Table};

/// A row of more lines than these may be cut by the end of a page: it would leave half a page empty, or none would hold it.
const MOST_WHOLE_LINES: usize = 20;

/// Writes a table, with its caption above it.
pub(super) fn write(xml: &mut Xml, table: &Table, before: Option<u32>) {
    if !table.caption.is_empty() {
        paragraph::plain(xml, Setting { before, ..Setting::of("Caption") }, &table.caption);
    } else if before.is_some() {
        // Two tables with nothing between them would be one.
        paragraph::plain(xml, Setting::of("TableText"), "");
    }
    let widths = widths(table, WIDTH);
    frame(xml, "Ledger", &table.caption, &widths, |xml| {
        header(xml, table, &widths);
        for row in &table.rows {
            self::row(xml, table, row, &widths);
        }
    });
}

/// Writes the frame of a table in a style, with what it shows for who cannot see it, and in it what `rows` writes.
pub(super) fn frame(xml: &mut Xml, style: &str, caption: &str, widths: &[u32], rows: impl FnOnce(&mut Xml)) {
    xml.element("w:tbl", &[], |xml| {
        xml.element("w:tblPr", &[], |xml| {
            xml.value("w:tblStyle", style);
            let whole: u32 = widths.iter().sum();
            xml.empty("w:tblW", &[("w:w", &whole.to_string()), ("w:type", "dxa")]);
            xml.empty("w:tblLayout", &[("w:type", "fixed")]);
            let look = [("w:val", "0020"), ("w:firstRow", "1"), ("w:noHBand", "1"), ("w:noVBand", "1")];
            xml.empty("w:tblLook", &look);
            if !caption.is_empty() {
                xml.value("w:tblCaption", caption);
            }
        });
        xml.element("w:tblGrid", &[], |xml| {
            for width in widths {
                xml.empty("w:gridCol", &[("w:w", &width.to_string())]);
            }
        });
        rows(xml);
    });
}

fn header(xml: &mut Xml, table: &Table, widths: &[u32]) {
    xml.element("w:tr", &[], |xml| {
        xml.element("w:trPr", &[], |xml| {
            xml.empty("w:cantSplit", &[]);
            xml.empty("w:tblHeader", &[]);
        });
        for (column, width) in table.columns.iter().zip(widths) {
            let setting = Setting { alignment: column.alignment, keep_next: true, ..Setting::of("TableHeading") };
            cell(xml, *width, |xml| paragraph::plain(xml, setting, &column.header));
        }
    });
}

fn row(xml: &mut Xml, table: &Table, row: &[Cell], widths: &[u32]) {
    xml.element("w:tr", &[], |xml| {
        if row.iter().zip(widths).all(|(cell, width)| lines(&cell.text(), *width) <= MOST_WHOLE_LINES) {
            xml.element("w:trPr", &[], |xml| xml.empty("w:cantSplit", &[]));
        }
        for (place, (column, width)) in table.columns.iter().zip(widths).enumerate() {
            let span = row.get(place).map_or_else(|| Span::plain(""), span);
            cell(xml, *width, |xml| content(xml, column.alignment, span));
        }
    });
}

fn span(cell: &Cell) -> Span {
    match cell {
        Cell::Strong(text) => Span::strong(&**text),
        other => Span::plain(other.text()),
    }
}

fn content(xml: &mut Xml, alignment: Alignment, span: Span) {
    paragraph::spans(xml, Setting { alignment, ..Setting::of("TableText") }, &[span]);
}

/// Writes a cell.
pub(super) fn cell(xml: &mut Xml, width: u32, inner: impl FnOnce(&mut Xml)) {
    xml.element("w:tc", &[], |xml| {
        xml.element("w:tcPr", &[], |xml| {
            xml.empty("w:tcW", &[("w:w", &width.to_string()), ("w:type", "dxa")]);
        });
        inner(xml);
    });
}
