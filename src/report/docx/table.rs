//! Tables: a header that stands on each page, rows that stay whole, widths by what stands in them.

use super::common::WIDTH;
use super::paragraph::{self, Setting};
use super::widths::Measure;
use super::xml::Xml;
use crate::report::document::{Cell, Span, Table};

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
    let measure = Measure::of(table, WIDTH);
    let widths = measure.widths(table, WIDTH);
    let look = Look { measure, widths: &widths };
    frame(xml, look.style("Ledger", "LedgerClose"), &table.caption, &widths, |xml| {
        header(xml, table, look);
        for row in &table.rows {
            self::row(xml, table, row, look);
        }
    });
}

/// How close a table is set, and how wide its columns are.
#[derive(Clone, Copy)]
struct Look<'a> {
    measure: Measure,
    widths: &'a [u32],
}

impl Look<'_> {
    fn style(self, usual: &'static str, close: &'static str) -> &'static str {
        if self.measure == Measure::CLOSE { close } else { usual }
    }
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

fn header(xml: &mut Xml, table: &Table, look: Look<'_>) {
    let style = look.style("TableHeading", "TableHeadingClose");
    xml.element("w:tr", &[], |xml| {
        header_properties(xml);
        for (column, width) in table.columns.iter().zip(look.widths) {
            let setting = Setting { alignment: column.alignment, ..Setting::of(style) };
            cell(xml, *width, |xml| paragraph::plain(xml, setting, &column.header));
        }
    });
}

/// Makes a row the header, which stands whole on each page that the table reaches.
pub(super) fn header_properties(xml: &mut Xml) {
    xml.element("w:trPr", &[], |xml| {
        xml.empty("w:cantSplit", &[]);
        xml.empty("w:tblHeader", &[]);
    });
}

fn row(xml: &mut Xml, table: &Table, row: &[Cell], look: Look<'_>) {
    let style = look.style("TableText", "TableTextClose");
    let lines = |(cell, width): (&Cell, &u32)| look.measure.lines(&cell.text(), *width);
    xml.element("w:tr", &[], |xml| {
        if row.iter().zip(look.widths).map(lines).all(|lines| lines <= MOST_WHOLE_LINES) {
            xml.element("w:trPr", &[], |xml| xml.empty("w:cantSplit", &[]));
        }
        for (place, (column, width)) in table.columns.iter().zip(look.widths).enumerate() {
            let span = row.get(place).map_or_else(|| Span::plain(""), span);
            let setting = Setting { alignment: column.alignment, ..Setting::of(style) };
            cell(xml, *width, |xml| paragraph::spans(xml, setting, &[span]));
        }
    });
}

fn span(cell: &Cell) -> Span {
    match cell {
        Cell::Strong(text) => Span::strong(&**text),
        other => Span::plain(other.text()),
    }
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
