//! Figures that stand out: large numbers with what they count below them, a few in a row.

use super::body::WIDTH;
use super::paragraph::{self, Setting};
use super::table::{cell, frame};
use super::xml::Xml;
use crate::report::document::KeyFigure;

/// The longest figure that is set large, in characters.
const LONGEST_LARGE: usize = 12;

/// Writes the figures.
pub(super) fn write(xml: &mut Xml, figures: &[KeyFigure]) {
    let across = match figures.len() {
        0 => return,
        few @ 1..=4 => few,
        5 | 6 | 9 => 3,
        _ => 4,
    };
    let width = WIDTH / u32::try_from(across).unwrap_or(1);
    let widths = vec![width; across];
    let rows = figures.len().div_ceil(across);
    frame(xml, "KeyFigures", "", &widths, |xml| {
        for (place, row) in figures.chunks(across).enumerate() {
            let keep_next = place + 1 < rows;
            xml.element("w:tr", &[], |xml| {
                xml.element("w:trPr", &[], |xml| xml.empty("w:cantSplit", &[]));
                row.iter().for_each(|figure| cell(xml, width, |xml| one(xml, figure, keep_next)));
                for _ in row.len()..across {
                    cell(xml, width, |xml| paragraph::plain(xml, Setting::of("KeyFigureLabel"), ""));
                }
            });
        }
    });
}

fn one(xml: &mut Xml, figure: &KeyFigure, keep_next: bool) {
    let is_large = figure.value.chars().count() <= LONGEST_LARGE;
    let style = if is_large { "KeyFigure" } else { "KeyFigureLong" };
    paragraph::plain(xml, Setting { keep_next: true, ..Setting::of(style) }, &figure.value);
    paragraph::plain(xml, Setting { keep_next, ..Setting::of("KeyFigureLabel") }, &figure.label);
}
