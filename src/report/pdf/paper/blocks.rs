//! The pieces of a paper, each as its template takes it.

mod lists;
mod tables;

use serde::Serialize;

use super::super::breaks::Written;
use super::super::directions::is_leftward;
use super::super::letters::Pen;
use super::super::press::File;
use super::furniture::{fit, short};
use super::pictures::lettered;
use crate::report::document::{Block, Chart, Document, Span, Style, led};
use crate::report::picture;
use crate::words::Words;

use tables::Table;

/// The room for a picture, in points: the width of the text, and most of the height of a page.
const PICTURE: (u32, u32) = (480, 600);

/// The bytes of words that stay together on a page.
const SHORT: usize = 1_200;

/// The letters of a heading that can still be a bookmark and a line of the contents.
const LONGEST_HEADING: usize = 2_000;

/// One piece of a paper.
#[derive(Debug, Serialize)]
#[serde(tag = "is", rename_all = "lowercase")]
pub(super) enum Piece {
    /// A heading.
    Heading { level: u8, text: Line },
    /// A paragraph.
    Paragraph {
        text: Line,
        /// Whether it leads on to what follows, and stays on its page.
        leads: bool,
    },
    /// A list.
    List { ordered: bool, items: Vec<lists::Item> },
    /// Names and what they stand for, in two columns.
    Terms {
        items: Vec<lists::Term>,
        width: u32,
        /// Whether they stay on one page.
        whole: bool,
    },
    /// A table.
    Table { table: Table },
    /// Figures that stand out.
    Figures { columns: usize, items: Vec<(Written, Written)> },
    /// The words of someone.
    Quote {
        paragraphs: Vec<Line>,
        attribution: Option<Line>,
        /// Whether they stay on one page.
        whole: bool,
    },
    /// A drawing.
    Picture { file: String, width: u32, height: u32, title: Line, alternative: String },
    /// A remark that must not be missed.
    Notice {
        label: Line,
        paragraphs: Vec<Line>,
        /// Whether it stays on one page.
        whole: bool,
    },
    /// Room to sign.
    Signatures { headers: [Written; 3], people: Vec<[Line; 2]> },
}

/// A paragraph.
#[derive(Debug, Serialize)]
pub(super) struct Line {
    /// Each run with how it is set: plain, strong or emphasis.
    runs: Vec<(&'static str, Written)>,
    /// Whether it is read from right to left.
    leftward: bool,
}

impl Line {
    fn of(spans: &[Span], pen: &mut Pen) -> Self {
        let spans = Span::tidy(spans);
        let leftward = is_leftward(spans.iter().map(|span| span.text.as_str()));
        let run = |span: &Span| (style(span.style), pen.write(&span.text));
        Self { runs: spans.iter().map(run).collect(), leftward }
    }

    fn plain(text: &str, pen: &mut Pen) -> Self {
        Self::of(&[Span::plain(text)], pen)
    }
}

fn style(style: Style) -> &'static str {
    match style {
        Style::Plain => "plain",
        Style::Strong => "strong",
        Style::Emphasis => "emphasis",
    }
}

/// The pieces of `document`.
pub(super) fn pieces(document: &Document, words: &Words, pen: &mut Pen, files: &mut Vec<File>) -> Vec<Piece> {
    let mut level = 0;
    let mut pieces = Vec::new();
    for block in &document.blocks {
        pieces.extend(match block {
            Block::Heading { level: asked, text } => heading(&mut level, *asked, text, pen),
            Block::Chart(chart) => vec![picture(document, chart, pen, files)],
            Block::Labelled { label, paragraphs } => labelled(label, paragraphs, pen),
            other => piece(other, pen).into_iter().collect(),
        });
    }
    if pen.lacked {
        let label = Line::plain(&words.paper_letters(), pen);
        pieces.push(Piece::Notice {
            label,
            paragraphs: vec![Line::plain(&words.paper_letters_lacked(), pen)],
            whole: true,
        });
    }
    pieces
}

/// A heading at most one level below the one before: who listens to a paper takes a skipped level for a missing heading.
///
/// One too long for bookmarks is short, with all of it below.
fn heading(level: &mut u8, asked: u8, text: &str, pen: &mut Pen) -> Vec<Piece> {
    let whole = Line::plain(text, pen);
    if whole.runs.is_empty() {
        return Vec::new();
    }
    *level = asked.clamp(1, (*level + 1).min(6));
    let cut = short(text, LONGEST_HEADING);
    if cut == text {
        return vec![Piece::Heading { level: *level, text: whole }];
    }
    let first = Piece::Heading { level: *level, text: Line::plain(&cut, pen) };
    vec![first, Piece::Paragraph { text: whole, leads: false }]
}

fn labelled(label: &str, paragraphs: &[String], pen: &mut Pen) -> Vec<Piece> {
    led(label, paragraphs).iter().map(|it| Piece::Paragraph { text: Line::of(it, pen), leads: false }).collect()
}

fn piece(block: &Block, pen: &mut Pen) -> Option<Piece> {
    Some(match block {
        Block::Paragraph(spans) => Piece::Paragraph { text: Line::of(spans, pen), leads: false },
        Block::Lead(spans) => Piece::Paragraph { text: Line::of(spans, pen), leads: true },
        Block::List { ordered, items } => lists::list(*ordered, items, pen),
        Block::Facts(facts) => lists::facts(facts, pen),
        Block::Table(table) => Piece::Table { table: Table::of(table, pen)? },
        Block::KeyFigures(figures) => Piece::Figures {
            columns: columns(figures.len()),
            items: figures.iter().map(|it| (pen.write(&it.value), pen.write(&it.label))).collect(),
        },
        Block::Quote { paragraphs, attribution } => {
            let attribution = (!attribution.is_empty()).then(|| Line::plain(&format!("— {attribution}"), pen));
            Piece::Quote { paragraphs: lines(paragraphs, pen), attribution, whole: is_short(paragraphs) }
        }
        Block::Notice { label, paragraphs } => Piece::Notice {
            label: Line::plain(label, pen),
            paragraphs: lines(paragraphs, pen),
            whole: is_short(paragraphs),
        },
        Block::Signatures { headers, people } => Piece::Signatures {
            headers: headers.each_ref().map(|text| pen.write(text)),
            people: people.iter().map(|it| [Line::plain(&it.name, pen), Line::plain(&it.quality, pen)]).collect(),
        },
        Block::Heading { .. } | Block::Chart(_) | Block::Labelled { .. } => return None,
    })
}

/// Whether paragraphs stay together on a page.
fn is_short(paragraphs: &[Vec<Span>]) -> bool {
    paragraphs.iter().flatten().map(|span| span.text.len()).sum::<usize>() <= SHORT
}

fn lines(paragraphs: &[Vec<Span>], pen: &mut Pen) -> Vec<Line> {
    paragraphs.iter().map(|spans| Line::of(spans, pen)).collect()
}

/// How many figures stand beside one another, so that no row is left with one alone.
fn columns(figures: usize) -> usize {
    match figures {
        0 => 1,
        1..=4 => figures,
        5 | 6 | 9 => 3,
        _ => 4,
    }
}

fn picture(document: &Document, chart: &Chart, pen: &mut Pen, files: &mut Vec<File>) -> Piece {
    let written = lettered(chart, pen);
    let drawn = picture::draw(&written, document.metadata.identity.colour);
    let file = format!("picture-{}.svg", files.len());
    files.push((file.clone(), drawn.svg.into_bytes()));
    let (width, height) = fit((drawn.width, drawn.height), PICTURE, false);
    let alternative = if chart.alternative.is_empty() { &chart.title } else { &chart.alternative };
    let alternative = super::kept(pen, alternative);
    Piece::Picture { file, width, height, title: Line::plain(&chart.title, pen), alternative }
}
