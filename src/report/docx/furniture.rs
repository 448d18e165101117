//! What stands on every page: title and state above, the last line of the institution and the page below, and across a
//! draft that it is one.

use unicode_segmentation::UnicodeSegmentation;

use super::common::NAMESPACES;
use super::contents::field;
use super::paragraph::{self, Setting};
use super::xml::Xml;
use crate::report::Fault;
use crate::report::document::{Document, Span};
use crate::words::Words;

/// The longest title that is repeated whole above each page, in letters as they are seen.
const LONGEST_TITLE: usize = 80;
/// The longest last line that leaves room for the page beside it.
const LONGEST_FOOT: usize = 70;

/// Marks where fields go in a text; no text of the program holds them.
const PAGE: &str = "\u{e000}";
const PAGES: &str = "\u{e001}";

/// What stands above each page but the first.
pub(super) fn header(document: &Document, words: &Words) -> Result<Vec<u8>, Fault> {
    part("w:hdr", |xml| {
        paragraph::write(xml, Setting::of("Header"), false, |xml| {
            watermark(xml, document, words, 2);
            paragraph::styled(xml, None, &shortened(&document.title));
            tab(xml);
            paragraph::styled(xml, None, &document.metadata.state);
        });
    })
}

/// What stands above the first page, which has the title itself.
pub(super) fn first_header(document: &Document, words: &Words) -> Result<Vec<u8>, Fault> {
    part("w:hdr", |xml| {
        paragraph::write(xml, Setting::of("FirstHeader"), false, |xml| {
            watermark(xml, document, words, 1);
        });
    })
}

/// What stands below each page.
pub(super) fn footer(document: &Document, words: &Words) -> Result<Vec<u8>, Fault> {
    let last_line = Span::text_of(&[Span::plain(&*document.metadata.identity.footer)]);
    let beside = last_line.graphemes(true).count() <= LONGEST_FOOT;
    part("w:ftr", |xml| {
        if !beside {
            paragraph::plain(xml, Setting::of("Footer"), &last_line);
        }
        paragraph::write(xml, Setting::of("Footer"), false, |xml| {
            if beside {
                paragraph::styled(xml, None, &last_line);
            }
            tab(xml);
            page(xml, words);
        });
    })
}

/// Writes the page and how many there are, wherever the language has them in the sentence.
fn page(xml: &mut Xml, words: &Words) {
    let sentence = words.paper_page(PAGE, PAGES);
    for (place, piece) in sentence.split(PAGE).enumerate() {
        if place > 0 {
            field(xml, "PAGE", "1");
        }
        for (place, piece) in piece.split(PAGES).enumerate() {
            if place > 0 {
                field(xml, "NUMPAGES", "1");
            }
            paragraph::styled(xml, None, piece);
        }
    }
}

fn part(name: &str, inner: impl FnOnce(&mut Xml)) -> Result<Vec<u8>, Fault> {
    let mut xml = Xml::new();
    let drawn = [("xmlns:v", "urn:schemas-microsoft-com:vml"), ("xmlns:o", "urn:schemas-microsoft-com:office:office")];
    xml.element(name, &[NAMESPACES.as_slice(), &drawn].concat(), inner);
    xml.finish()
}

fn tab(xml: &mut Xml) {
    xml.element("w:r", &[], |xml| xml.empty("w:tab", &[]));
}

fn shortened(title: &str) -> String {
    let title = Span::text_of(&[Span::plain(title)]);
    match title.grapheme_indices(true).nth(LONGEST_TITLE) {
        Some((end, _)) => format!("{}…", title[..end].trim_end()),
        None => title,
    }
}

/// Writes the word across a draft, in the way that every word processor knows as a watermark.
fn watermark(xml: &mut Xml, document: &Document, words: &Words, id: usize) {
    if !document.metadata.is_draft {
        return;
    }
    let text = words.paper_draft().to_uppercase();
    let style = "position:absolute;margin-left:0;margin-top:0;width:440pt;height:126pt;rotation:315;z-index:-251658752;\
                 mso-position-horizontal:center;mso-position-horizontal-relative:margin;\
                 mso-position-vertical:center;mso-position-vertical-relative:margin";
    xml.element("w:r", &[], |xml| {
        xml.element("w:pict", &[], |xml| {
            shape_type(xml);
            let name = format!("PowerPlusWaterMarkObject{id}");
            let shape = [
                ("id", &*name),
                ("type", "#_x0000_t136"),
                ("alt", ""),
                ("style", style),
                ("o:allowincell", "f"),
                ("fillcolor", "#d9d9d9"),
                ("stroked", "f"),
            ];
            xml.element("v:shape", &shape, |xml| {
                xml.empty("v:fill", &[("opacity", ".45")]);
                let letters = "font-family:\"Calibri\";font-size:1pt;font-weight:bold";
                xml.empty("v:textpath", &[("style", letters), ("string", &text)]);
            });
        });
    });
}

/// Text along a straight line, as a kind of shape.
fn shape_type(xml: &mut Xml) {
    let kind = [
        ("id", "_x0000_t136"),
        ("coordsize", "21600,21600"),
        ("o:spt", "136"),
        ("adj", "10800"),
        ("path", "m@7,l@8,m@5,21600l@6,21600e"),
    ];
    xml.element("v:shapetype", &kind, |xml| {
        xml.element("v:formulas", &[], |xml| {
            for formula in FORMULAS {
                xml.empty("v:f", &[("eqn", formula)]);
            }
        });
        xml.empty("v:path", &[("textpathok", "t"), ("o:connecttype", "none")]);
        xml.empty("v:textpath", &[("on", "t"), ("fitshape", "t")]);
    });
}

/// The formulas that the kind of shape is defined by.
const FORMULAS: [&str; 12] = [
    "sum #0 0 10800",
    "prod #0 2 1",
    "sum 21600 0 @1",
    "sum 0 0 @2",
    "sum 21600 0 @3",
    "if @0 @3 0",
    "if @0 21600 @1",
    "if @0 0 @2",
    "if @0 @4 21600",
    "mid @5 @6",
    "mid @8 @5",
    "mid @7 @8",
];
