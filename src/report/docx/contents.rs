//! The table of contents: a field that word processors can bring up to date, filled with links to the headings.
//!
//! Only a word processor knows on which page a heading falls, so the entries bear no numbers until it is asked to bring
//! the table up to date; a wrong number would be worse than none. It is not asked by the file: with `w:updateFields` in its
//! settings Word greets every reader with a question that sounds like a warning, and `LibreOffice` does nothing. The links
//! lead to the headings in any case.

use super::paragraph::{self, Setting, letters};
use super::xml::Xml;
use crate::report::document::{Block, Span};
use crate::words::Words;

/// A paper with more parts than these has a table of contents.
const MOST_PARTS: usize = 8;
/// With more lines than these it names the parts alone: a page holds no more.
const MOST_LINES: usize = 40;
/// The lines that the first page holds below the title.
const FIRST_PAGE: usize = 42;
/// The characters of a line.
const LINE: usize = 90;

/// A line of the contents.
pub(super) struct Entry {
    /// How deep it stands, from 1.
    level: u8,
    text: String,
    /// The place of the heading among all, from 1.
    place: usize,
}

/// Where the contents stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// On the first page, below the title and the remarks that must not be missed.
    First,
    /// On a page that begins with them, as the first one holds much already.
    Next,
}

impl Place {
    /// Where the contents of so many lines stand among these blocks.
    pub(super) fn among(blocks: &[Block], entries: &[Entry]) -> Self {
        let above = blocks.iter().take_while(|it| !matches!(it, Block::Heading { .. })).map(lines);
        if above.sum::<usize>() + entries.len() <= FIRST_PAGE { Self::First } else { Self::Next }
    }
}

/// How many lines a block takes before the first heading, about.
fn lines(block: &Block) -> usize {
    let wrapped = |text: &str| 1 + text.chars().count() / LINE;
    let line = |spans: &Vec<Span>| wrapped(&Span::text_of(spans));
    match block {
        Block::Paragraph(spans) | Block::Lead(spans) => line(spans) + 1,
        Block::Labelled { paragraphs, .. } => paragraphs.iter().map(|text| wrapped(text) + 1).sum(),
        Block::Notice { paragraphs, .. } => paragraphs.iter().map(line).sum::<usize>() + 2,
        Block::List { items, .. } => items.iter().map(|item| line(&item.line())).sum::<usize>() + 1,
        Block::Facts(facts) => facts.iter().flat_map(|fact| &fact.said).map(|said| wrapped(said)).sum::<usize>() + 1,
        _ => FIRST_PAGE,
    }
}

/// The lines of the contents of these blocks.
pub(super) fn entries(blocks: &[Block]) -> Vec<Entry> {
    let headings = blocks.iter().filter_map(|block| match block {
        Block::Heading { level, text } => Some((*level, text)),
        _ => None,
    });
    let entries = (1..).zip(headings).map(|(place, (level, text))| Entry {
        level,
        text: Span::text_of(&[Span::plain(text)]),
        place,
    });
    let mut entries: Vec<Entry> = entries.filter(|it| it.level <= 2 && !it.text.is_empty()).collect();
    if entries.len() > MOST_LINES {
        entries.retain(|it| it.level == 1);
    }
    entries
}

/// Whether a paper with these lines needs a table of contents.
pub(super) fn is_long(entries: &[Entry]) -> bool {
    entries.iter().filter(|it| it.level == 1).count() > MOST_PARTS
}

/// The name under which links find a heading.
pub(super) fn bookmark(place: usize) -> String {
    format!("_Toc{place:08}")
}

/// Writes the contents.
pub(super) fn write(xml: &mut Xml, entries: &[Entry], place: Place, words: &Words) {
    let deepest = entries.iter().map(|it| it.level).max().unwrap_or(1);
    xml.element("w:sdt", &[], |xml| {
        xml.element("w:sdtPr", &[], |xml| {
            xml.element("w:docPartObj", &[], |xml| {
                xml.value("w:docPartGallery", "Table of Contents");
                xml.empty("w:docPartUnique", &[]);
            });
        });
        xml.element("w:sdtContent", &[], |xml| {
            let setting = Setting { begins_page: place == Place::Next, ..Setting::of("TOCHeading") };
            paragraph::plain(xml, setting, &words.paper_contents());
            for (place, entry) in entries.iter().enumerate() {
                let style = format!("TOC{}", entry.level);
                // The lines stay on one page, which has room for as many as there may be.
                let setting = Setting { keep_next: place + 1 < entries.len(), ..Setting::of(&style) };
                paragraph::write(xml, setting, false, |xml| {
                    if place == 0 {
                        begin(xml, &format!("TOC \\o \"1-{deepest}\" \\h \\z \\u"));
                    }
                    link(xml, entry);
                    if place + 1 == entries.len() {
                        mark(xml, "end");
                    }
                });
            }
        });
    });
}

fn link(xml: &mut Xml, entry: &Entry) {
    xml.element("w:hyperlink", &[("w:anchor", &bookmark(entry.place)), ("w:history", "1")], |xml| {
        paragraph::styled(xml, None, &entry.text);
    });
}

/// Begins a field, of which the result follows.
fn begin(xml: &mut Xml, code: &str) {
    mark(xml, "begin");
    xml.element("w:r", &[], |xml| {
        xml.element("w:instrText", &[("xml:space", "preserve")], |xml| xml.text(code));
    });
    mark(xml, "separate");
}

fn mark(xml: &mut Xml, kind: &str) {
    xml.element("w:r", &[], |xml| xml.empty("w:fldChar", &[("w:fldCharType", kind)]));
}

/// Writes a field with a result of its own.
pub(super) fn field(xml: &mut Xml, code: &str, result: &str) {
    begin(xml, code);
    xml.element("w:r", &[], |xml| letters(xml, result));
    mark(xml, "end");
}
