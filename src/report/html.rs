//! Documents as one file of HTML: read on any screen, by any reader, and printed.
//!
//! Text is data: maud escapes all of it. The file refers to nothing outside of itself, holds no script, and its policy
//! forbids that anything else be fetched or run.

mod blocks;
mod furniture;

use maud::{DOCTYPE, PreEscaped, html};

use super::document::{Block, Document};
use crate::words::Words;

/// The look, for bright and dark screens and for paper.
const STYLE: &str = include_str!("html/style.css");

/// Writes `document` as HTML, with a line end after the last line.
pub fn write(document: &Document) -> String {
    let words = Words::new(document.language);
    let identity = &document.metadata.identity;
    let accent = identity.colour.readable();
    // The colour is digits that we wrote, so no text of anybody comes into the style.
    let style = format!(":root {{ --accent: {}; --tint: {}; }}\n{STYLE}", accent.hex(), accent.tint().hex());
    let policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
    let page = html! {
        (DOCTYPE)
        html lang=(document.language.code()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta http-equiv="Content-Security-Policy" content=(policy);
                meta name="color-scheme" content="light dark";
                @if !document.metadata.author.is_empty() { meta name="author" content=(document.metadata.author); }
                @if !document.metadata.subject.is_empty() { meta name="description" content=(document.metadata.subject); }
                meta name="generator" content="concertar";
                title { (document.title) }
                style { (PreEscaped(style)) }
            }
            body {
                a.skip href="#text" { (words.paper_skip()) }
                (furniture::header(document, &words))
                (furniture::contents(&document.blocks, &words))
                main #text { (blocks::write(&document.blocks, accent, &words)) }
                (furniture::footer(document, &words))
            }
        }
    };
    let mut page = page.into_string();
    page.push('\n');
    page
}

/// The headings of the first rank, with the names by which they are linked.
fn headings(blocks: &[Block]) -> impl Iterator<Item = (String, &str)> {
    blocks.iter().enumerate().filter_map(|(place, block)| match block {
        Block::Heading { level: 1, text } => Some((anchor(place), text.as_str())),
        _ => None,
    })
}

/// The name of the heading that is this block.
fn anchor(place: usize) -> String {
    format!("s{place}")
}
