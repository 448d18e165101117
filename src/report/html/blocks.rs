//! The pieces of a paper in HTML.

use maud::{Markup, PreEscaped, html};

use super::anchor;
use crate::report::document::{
    Alignment, Block, Cell, Chart, Colour, Fact, Item, KeyFigure, Signatory, Span, Style, Table, led,
};
use crate::report::picture;
use crate::words::Words;

pub(super) fn write(blocks: &[Block], accent: Colour, words: &Words) -> Markup {
    html! { @for (place, block) in blocks.iter().enumerate() { (one(place, block, accent, words)) } }
}

fn one(place: usize, block: &Block, accent: Colour, words: &Words) -> Markup {
    match block {
        Block::Heading { level, text } => heading(place, *level, text),
        Block::Paragraph(spans) => html! { p { (inline(spans)) } },
        Block::Lead(spans) => html! { p.lead { (inline(spans)) } },
        Block::Labelled { label, paragraphs } => lines(&led(label, paragraphs)),
        Block::Facts(it) => facts(it),
        Block::List { ordered, items } => list(*ordered, items),
        Block::Table(it) => table(it),
        Block::KeyFigures(figures) => key_figures(figures),
        Block::Quote { paragraphs, attribution } => html! {
            figure.quote {
                blockquote { (lines(paragraphs)) }
                @if !attribution.is_empty() { figcaption { "— " (attribution) } }
            }
        },
        Block::Chart(it) => chart(it, accent, words),
        Block::Notice { label, paragraphs } => html! {
            div.notice role="note" { p.label { (label) } (lines(paragraphs)) }
        },
        Block::Signatures { headers, people } => signatures(headers, people),
    }
}

fn heading(place: usize, level: u8, text: &str) -> Markup {
    match level {
        1 => html! { h2 id=(anchor(place)) { (text) } },
        2 => html! { h3 { (text) } },
        3 => html! { h4 { (text) } },
        _ => html! { h5 { (text) } },
    }
}

fn inline(spans: &[Span]) -> Markup {
    html! {
        @for span in Span::tidy(spans) {
            @match span.style {
                Style::Plain => (span.text),
                Style::Strong => strong { (span.text) },
                Style::Emphasis => em { (span.text) },
            }
        }
    }
}

fn lines(paragraphs: &[Vec<Span>]) -> Markup {
    html! { @for spans in paragraphs { p { (inline(spans)) } } }
}

fn list(ordered: bool, items: &[Item]) -> Markup {
    let items = html! {
        @for item in items {
            li { (inline(&item.line())) @if !item.children.is_empty() { (list(false, &item.children)) } }
        }
    };
    if ordered {
        html! { ol { (items) } }
    } else {
        html! { ul { (items) } }
    }
}

fn facts(facts: &[Fact]) -> Markup {
    html! {
        dl.facts { @for it in facts { div { dt { (it.label) } @for said in &it.said { dd { (said) } } } } }
    }
}

fn table(table: &Table) -> Markup {
    let side = |place: usize| match table.columns.get(place).map(|it| it.alignment) {
        Some(Alignment::Right) => Some("right"),
        Some(Alignment::Centre) => Some("centre"),
        _ => None,
    };
    html! {
        // A table wider than a small screen is moved sideways by itself, by keys too.
        div.wide tabindex="0" role="group" aria-label=(if table.caption.is_empty() { &table.columns[0].header } else { &table.caption }) {
            table {
                @if !table.caption.is_empty() { caption { (table.caption) } }
                thead {
                    tr { @for (place, column) in table.columns.iter().enumerate() {
                        th scope="col" class=[side(place)] { (column.header) }
                    } }
                }
                tbody { @for row in &table.rows {
                    tr { @for place in 0..table.columns.len() { td class=[side(place)] { (cell(row.get(place))) } } }
                } }
            }
        }
    }
}

/// A cell of no more letters than these is not broken: a number, a date, a code.
const SHORT: usize = 11;

fn cell(cell: Option<&Cell>) -> Markup {
    let is_short = cell.is_some_and(|cell| cell.text().chars().count() <= SHORT);
    let inner = text_of(cell);
    if is_short {
        html! { span.short { (inner) } }
    } else {
        inner
    }
}

fn text_of(cell: Option<&Cell>) -> Markup {
    html! {
        @match cell {
            Some(Cell::Strong(text)) => strong { (text) },
            Some(Cell::Day(day, text)) => time datetime=(day) { (text) },
            Some(other) => (other.text()),
            None => "",
        }
    }
}

fn key_figures(figures: &[KeyFigure]) -> Markup {
    html! {
        dl.figures { @for it in figures { div { dt { (it.label) } dd { (it.value) } } } }
    }
}

/// A picture drawn by us, its title below it, and what it says in words for whoever asks.
fn chart(chart: &Chart, accent: Colour, words: &Words) -> Markup {
    html! {
        figure.chart {
            (PreEscaped(picture::draw(chart, accent).svg))
            figcaption {
                (chart.title)
                @if !chart.alternative.is_empty() {
                    details { summary { (words.paper_figure_words()) } p { (chart.alternative) } }
                }
            }
        }
    }
}

fn signatures(headers: &[String; 3], people: &[Signatory]) -> Markup {
    html! {
        ul.signatures { @for it in people {
            li {
                span.line aria-label=(headers[2]) role="img" {}
                strong { (it.name) }
                @if !it.quality.is_empty() { span { (it.quality) } }
            }
        } }
    }
}
