//! What a paper says, block by block.

use super::common::NAMESPACES;
use super::drawing::{self, Words as Said};
use super::media::Media;
use super::paragraph::{self, Setting};
use super::xml::Xml;
use super::{contents, facts, figures, list, signatures, table};
use crate::report::Fault;
use crate::report::document::{Block, Chart, Document, Span, led};
use crate::report::palette::Palette;
use crate::words::Words;

/// What a paper says, written.
pub(super) struct Body {
    /// The part.
    pub(super) xml: Vec<u8>,
    /// The pictures that it shows.
    pub(super) media: Media,
    /// How many lists it counts, each from one.
    pub(super) counted_lists: usize,
}

/// Writes what `document` says.
pub(super) fn write(document: &Document, words: &Words, palette: Palette) -> Result<Body, Fault> {
    let media = Media::of(document)?;
    let mut xml = Xml::new();
    let mut state = State::new(&media, palette);
    xml.element("w:document", &NAMESPACES, |xml| {
        xml.element("w:body", &[], |xml| {
            blocks(xml, &mut state, document, words);
            section(xml);
        });
    });
    let counted_lists = state.counted_lists;
    Ok(Body { xml: xml.finish()?, media, counted_lists })
}

/// Where the writing is.
struct State<'a> {
    media: &'a Media,
    palette: Palette,
    facts: facts::Column,
    /// Charts shown so far.
    charts: usize,
    /// Counted lists so far.
    counted_lists: usize,
    /// Headings so far.
    headings: usize,
    after: After,
}

/// What stands above.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum After {
    Text,
    /// A list, of which the items stand close.
    List,
    /// A table, which leaves no room below it; what follows does.
    Table,
    /// A remark, which would run into the next one; whether it stands a hair aside.
    Notice(bool),
}

/// Room below a table and below a list, in twentieths of a point.
const BELOW_TABLE: u32 = 200;
const BELOW_LIST: u32 = 120;

impl<'a> State<'a> {
    fn new(media: &'a Media, palette: Palette) -> Self {
        let facts = facts::Column::default();
        Self { media, palette, facts, charts: 0, counted_lists: 0, headings: 0, after: After::Text }
    }

    /// The room that the next paragraph leaves above it, where that is not as in its style.
    fn before(&self) -> Option<u32> {
        match self.after {
            After::Table => Some(BELOW_TABLE),
            After::List => Some(BELOW_LIST),
            After::Text | After::Notice(_) => None,
        }
    }
}

fn blocks(xml: &mut Xml, state: &mut State<'_>, document: &Document, words: &Words) {
    opening(xml, state, document);
    let blocks = document.blocks.as_slice();
    state.facts = facts::Column::of(blocks);
    let entries = contents::entries(blocks);
    let contents_place = contents::Place::among(blocks, &entries);
    let first = blocks.iter().position(|it| matches!(it, Block::Heading { level: 1, .. }));
    for (place, it) in blocks.iter().enumerate() {
        if Some(place) == first && contents::is_long(&entries) {
            contents::write(xml, &entries, contents_place, words);
        }
        block(xml, state, it);
    }
    if state.after == After::Table {
        // What is printed may not end in a table.
        paragraph::plain(xml, Setting::of("TableText"), "");
    }
}

/// The mark and the name of the institution, the title, and what stands below it.
fn opening(xml: &mut Xml, state: &State<'_>, document: &Document) {
    let identity = &document.metadata.identity;
    if let Some(logo) = &state.media.logo {
        paragraph::write(xml, Setting::of("Institution"), false, |xml| {
            let said = Said { title: &identity.name, alternative: &identity.name };
            drawing::write(xml, logo, said);
        });
    }
    if !identity.name.is_empty() {
        paragraph::plain(xml, Setting::of("Institution"), &identity.name);
    }
    paragraph::plain(xml, Setting::of("Title"), &document.title);
    if !document.subtitle.is_empty() {
        paragraph::plain(xml, Setting::of("Subtitle"), &document.below_title());
    }
}

fn block(xml: &mut Xml, state: &mut State<'_>, block: &Block) {
    let before = state.before();
    let mut after = After::Text;
    match block {
        Block::Heading { level, text } => heading(xml, state, *level, text),
        Block::Paragraph(spans) => {
            paragraph::spans(xml, Setting { before, ..Setting::default() }, spans);
        }
        Block::Lead(spans) => {
            paragraph::spans(xml, Setting { before, keep_next: true, ..Setting::default() }, spans);
        }
        Block::Labelled { label, paragraphs } => {
            for (place, spans) in led(label, paragraphs).iter().enumerate() {
                let before = before.filter(|_| place == 0);
                paragraph::spans(xml, Setting { before, ..Setting::default() }, spans);
            }
        }
        Block::Facts(shown) => {
            after = After::List;
            facts::write(xml, shown, state.facts, before);
        }
        Block::List { ordered, items } => {
            after = After::List;
            list::write(xml, &mut state.counted_lists, *ordered, items, before);
        }
        Block::Table(shown) => {
            after = After::Table;
            table::write(xml, shown, before);
        }
        Block::KeyFigures(shown) => {
            after = After::Table;
            part_tables(xml, state);
            figures::write(xml, shown, state.palette);
        }
        Block::Quote { paragraphs, attribution } => quote(xml, paragraphs, attribution, before),
        Block::Chart(shown) => chart(xml, state, shown, before),
        Block::Notice { label, paragraphs } => {
            let aside = state.after == After::Notice(false);
            after = After::Notice(aside);
            notice(xml, label, paragraphs, aside, before);
        }
        Block::Signatures { headers, people } => {
            after = After::Table;
            part_tables(xml, state);
            signatures::write(xml, headers, people);
        }
    }
    state.after = after;
}

/// Two tables with nothing between them would be one.
fn part_tables(xml: &mut Xml, state: &State<'_>) {
    if state.after == After::Table {
        paragraph::plain(xml, Setting::of("TableText"), "");
    }
}

fn heading(xml: &mut Xml, state: &mut State<'_>, level: u8, text: &str) {
    let style = format!("Heading{}", level.clamp(1, 4));
    state.headings += 1;
    let (id, name) = (state.headings.to_string(), contents::bookmark(state.headings));
    let text = Span::text_of(&[Span::plain(text)]);
    paragraph::write(xml, Setting::of(&style), paragraph::leads_right(&text), |xml| {
        xml.empty("w:bookmarkStart", &[("w:id", &id), ("w:name", &name)]);
        paragraph::styled(xml, None, &text);
        xml.empty("w:bookmarkEnd", &[("w:id", &id)]);
    });
}

fn quote(xml: &mut Xml, paragraphs: &[Vec<Span>], attribution: &str, before: Option<u32>) {
    for (place, spans) in paragraphs.iter().enumerate() {
        let is_last = place + 1 == paragraphs.len();
        let keep_next = !is_last || !attribution.is_empty();
        let before = before.filter(|_| place == 0);
        paragraph::spans(xml, Setting { keep_next, before, ..Setting::of("Quote") }, spans);
    }
    if !attribution.is_empty() {
        paragraph::plain(xml, Setting::of("QuoteSource"), &format!("— {attribution}"));
    }
}

fn notice(xml: &mut Xml, label: &str, paragraphs: &[Vec<Span>], aside: bool, before: Option<u32>) {
    for (place, spans) in paragraphs.iter().enumerate() {
        let spans = if place == 0 { Span::led(label, '.', spans) } else { spans.clone() };
        // Remarks with the very same edges become one box.
        let indent = aside.then_some((NOTICE_EDGE + 1, 0));
        let setting = Setting { indent, before: before.filter(|_| place == 0), ..Setting::of("Notice") };
        paragraph::spans(xml, setting, &spans);
    }
}

/// The left edge of remarks in their style, in twentieths of a point.
const NOTICE_EDGE: u32 = 160;

fn chart(xml: &mut Xml, state: &mut State<'_>, chart: &Chart, before: Option<u32>) {
    let shown = state.media.charts.get(state.charts);
    state.charts += 1;
    if !chart.title.is_empty() {
        paragraph::plain(xml, Setting { before, ..Setting::of("Caption") }, &chart.title);
    }
    if let Some(shown) = shown {
        paragraph::write(xml, Setting::of("Figure"), false, |xml| {
            drawing::write(xml, shown, Said { title: &chart.title, alternative: &chart.alternative });
        });
    }
}

/// The page, and what stands on each.
fn section(xml: &mut Xml) {
    xml.element("w:sectPr", &[], |xml| {
        xml.empty("w:headerReference", &[("w:type", "default"), ("r:id", "rIdHeader")]);
        xml.empty("w:headerReference", &[("w:type", "first"), ("r:id", "rIdFirstHeader")]);
        xml.empty("w:footerReference", &[("w:type", "default"), ("r:id", "rIdFooter")]);
        xml.empty("w:footerReference", &[("w:type", "first"), ("r:id", "rIdFooter")]);
        xml.empty("w:pgSz", &[("w:w", "11906"), ("w:h", "16838")]);
        xml.empty(
            "w:pgMar",
            &[
                ("w:top", "1588"),
                ("w:right", "1418"),
                ("w:bottom", "1418"),
                ("w:left", "1418"),
                ("w:header", "737"),
                ("w:footer", "680"),
                ("w:gutter", "0"),
            ],
        );
        xml.empty("w:titlePg", &[]);
    });
}
