//! Figures that stand out: large numbers with what they count below them, a few in a row.

use super::common::WIDTH;
use super::paragraph::{self, Setting};
use super::table::{cell, frame};
use super::xml::Xml;
use crate::report::document::KeyFigure;
use crate::report::palette::Palette;

/// The longest figure that is set large, in characters.
const LONGEST_LARGE: usize = 12;

/// Writes the figures.
pub(super) fn write(xml: &mut Xml, figures: &[KeyFigure], palette: Palette) {
    let across = match figures.len() {
        0 => return,
        few @ 1..=4 => few,
        5 | 6 | 9 => 3,
        _ => 4,
    };
    let width = WIDTH / u32::try_from(across).unwrap_or(1);
    let widths = vec![width; across];
    frame(xml, "KeyFigures", "", &widths, |xml| {
        for row in figures.chunks(across) {
            xml.element("w:tr", &[], |xml| {
                xml.element("w:trPr", &[], |xml| xml.empty("w:cantSplit", &[]));
                for figure in row {
                    one(xml, width, palette, figure);
                }
                for _ in row.len()..across {
                    cell(xml, width, |xml| paragraph::plain(xml, Setting::of("KeyFigureLabel"), ""));
                }
            });
        }
    });
}

fn one(xml: &mut Xml, width: u32, palette: Palette, figure: &KeyFigure) {
    let is_large = figure.value.chars().count() <= LONGEST_LARGE;
    let style = if is_large { "KeyFigure" } else { "KeyFigureLong" };
    xml.element("w:tc", &[], |xml| {
        xml.element("w:tcPr", &[], |xml| {
            xml.empty("w:tcW", &[("w:w", &width.to_string()), ("w:type", "dxa")]);
            xml.element("w:tcBorders", &[], |xml| {
                let ink = palette.ink.digits();
                xml.empty("w:left", &[("w:val", "single"), ("w:sz", "18"), ("w:space", "0"), ("w:color", &ink)]);
            });
        });
        paragraph::plain(xml, Setting::of(style), &figure.value);
        paragraph::plain(xml, Setting::of("KeyFigureLabel"), &figure.label);
    });
}
