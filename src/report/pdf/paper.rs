//! A paper as the templates take it: every text written, every measure taken that needs no page.

mod blocks;
mod furniture;
mod pictures;

use serde::Serialize;
use typst::text::Font;

use super::breaks::Written;
use super::letters::Pen;
use super::press::File;
use super::shades::Shades;
use crate::report::document::{Block, Document};
use crate::words::Words;

/// More first headings than this, on more than a few pages, call for a list of contents.
const LONG: usize = 8;

/// A list of contents with more lines than this names the first headings alone.
const LONGEST_CONTENTS: usize = 45;

/// Everything that a paper says.
#[derive(Debug, Serialize)]
pub(super) struct Paper {
    title: Written,
    /// The title in one, for the properties of the file.
    name: String,
    language: &'static str,
    author: String,
    description: String,
    day: (i16, i8, i8),
    head: furniture::Head,
    running: furniture::Running,
    shades: Shades,
    faces: Vec<String>,
    /// How deep the list of contents goes; nothing for no such list.
    contents: Option<Contents>,
    blocks: Vec<blocks::Piece>,
}

/// The letters of a text that is not set but kept beside the pages: PDF/A holds none that takes 32,768 bytes.
const LONGEST_KEPT: usize = 8_000;

/// The list of contents.
#[derive(Debug, Serialize)]
struct Contents {
    title: String,
    depth: u8,
}

impl Paper {
    /// The paper of `document`, the pictures it shows, and the faces it is set in.
    pub(super) fn of(document: &Document) -> (Self, Vec<File>, Vec<Font>) {
        let words = Words::new(document.language);
        let metadata = &document.metadata;
        let pen = &mut Pen::default();
        let mut files = Vec::new();
        let title = pen.write(&document.title);
        let head = furniture::Head::of(document, pen, &mut files);
        let running = furniture::Running::of(document, &words, pen);
        let blocks = blocks::pieces(document, &words, pen, &mut files);
        let fonts = pen.fonts();
        let mut faces: Vec<String> = fonts.iter().map(|font| font.info().family.clone()).collect();
        faces.dedup();
        let day = metadata.as_of;
        let paper = Self {
            // A file for screen readers must have a name, also where nobody gave the paper one.
            name: kept(pen, named(document)),
            title,
            language: document.language.code(),
            author: kept(pen, &metadata.author),
            description: kept(pen, &metadata.subject),
            day: (day.year(), day.month(), day.day()),
            head,
            running,
            shades: Shades::of(metadata.identity.colour),
            faces,
            contents: contents(document, &words),
            blocks,
        };
        (paper, files, fonts)
    }
}

/// The text as it is kept beside the pages, as a title or in place of a picture.
fn kept(pen: &mut Pen, text: &str) -> String {
    furniture::short(&pen.letters(text), LONGEST_KEPT)
}

fn contents(document: &Document, words: &Words) -> Option<Contents> {
    let headings = |most: u8| {
        document.blocks.iter().filter(|it| matches!(it, Block::Heading { level, .. } if *level <= most)).count()
    };
    let depth = if headings(2) <= LONGEST_CONTENTS { 2 } else { 1 };
    (headings(1) > LONG).then(|| Contents { title: words.paper_contents(), depth })
}

/// What the file is called in its properties.
fn named(document: &Document) -> &str {
    let names = [document.title.as_str(), document.metadata.kind.as_str()];
    names.into_iter().find(|name| !name.trim().is_empty()).unwrap_or("concertar")
}
