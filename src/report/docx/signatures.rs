//! Room to sign: a line for each person, all on one page where a page holds them.

use super::common::WIDTH;
use super::paragraph::{self, Setting};
use super::table::{cell, frame, header_properties};
use super::xml::Xml;
use crate::report::document::Signatory;

/// More people than these do not fit on a page.
const MOST_ON_A_PAGE: usize = 12;
/// The room that each signature has, in twentieths of a point: 14 mm.
const HEIGHT: &str = "794";

/// Writes the room to sign.
pub(super) fn write(xml: &mut Xml, headers: &[String; 3], people: &[Signatory]) {
    let widths = [WIDTH * 30 / 100, WIDTH * 28 / 100, WIDTH * 42 / 100];
    frame(xml, "Signatures", "", &widths, |xml| {
        xml.element("w:tr", &[], |xml| {
            header_properties(xml);
            for (header, width) in headers.iter().zip(widths) {
                let setting = Setting { keep_next: true, ..Setting::of("TableHeading") };
                cell(xml, width, |xml| paragraph::plain(xml, setting, header));
            }
        });
        for (place, person) in people.iter().enumerate() {
            let keep_next = people.len() <= MOST_ON_A_PAGE && place + 1 < people.len();
            row(xml, person, widths, keep_next);
        }
    });
}

fn row(xml: &mut Xml, person: &Signatory, widths: [u32; 3], keep_next: bool) {
    xml.element("w:tr", &[], |xml| {
        xml.element("w:trPr", &[], |xml| {
            xml.empty("w:cantSplit", &[]);
            xml.empty("w:trHeight", &[("w:val", HEIGHT), ("w:hRule", "atLeast")]);
        });
        for (text, width) in [&*person.name, &*person.quality, ""].into_iter().zip(widths) {
            let setting = Setting { keep_next, ..Setting::of("TableText") };
            cell(xml, width, |xml| paragraph::plain(xml, setting, text));
        }
    });
}
