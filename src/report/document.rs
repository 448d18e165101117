//! A paper as data: titles, paragraphs, tables, figures. Nothing in it knows of a format.

use jiff::civil::Date;

use super::audience::Audience;
use crate::session::language::Language;

mod block;
mod chart;
mod identity;
mod inline;
mod table;

pub use block::{Block, Fact, Item, KeyFigure, Signatory, led};
pub use chart::{Bar, Chart, Drawing, Due, Mark, Panel, Part, RankLine, Shade, Tie};
pub use identity::{Colour, Identity, Logo, LogoKind};
pub use inline::{Span, Style};
pub use table::{Alignment, Cell, Column, Table};

/// A paper, from its title to its last line. Every text in it is what a person reads, with no marks of any format.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// The title.
    pub title: String,
    /// What stands below the title, in a line, beside the kind of the paper; empty for nothing.
    pub subtitle: String,
    /// The language of all its texts.
    pub language: Language,
    /// What is known about the paper itself.
    pub metadata: Metadata,
    /// What it says, in order.
    pub blocks: Vec<Block>,
}

/// What is known about a paper, for the properties that some formats keep.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Metadata {
    /// Who it is for.
    pub audience: Audience,
    /// The body that convenes, or nothing.
    pub author: String,
    /// What it is about, in a line: series, session, territory.
    pub subject: String,
    /// The name of the session among all sessions.
    pub session: String,
    /// The day on which what it says held: the state of agreements is as of this day.
    pub as_of: Date,
    /// What kind of paper it is, in a word or two: minutes, report.
    pub kind: String,
    /// How far it has come, in a word: draft, approved, sealed; empty where that says nothing.
    pub state: String,
    /// Whether it may still change, so that each page says so.
    pub is_draft: bool,
    /// Whose paper it is, and how it looks.
    pub identity: Identity,
}

impl Metadata {
    /// What is known of a paper of which nothing more is known.
    pub fn new(audience: Audience, as_of: Date) -> Self {
        Self {
            audience,
            author: String::new(),
            subject: String::new(),
            session: String::new(),
            as_of,
            kind: String::new(),
            state: String::new(),
            is_draft: false,
            identity: Identity::default(),
        }
    }
}

impl Document {
    /// A paper with nothing in it yet.
    pub fn new(title: impl Into<String>, language: Language, metadata: Metadata) -> Self {
        Self { title: title.into(), subtitle: String::new(), language, metadata, blocks: Vec::new() }
    }

    /// What stands below the title where nothing above it says the kind of the paper; empty without a subtitle.
    pub fn below_title(&self) -> String {
        let kind = &self.metadata.kind;
        match (self.subtitle.is_empty(), kind.is_empty()) {
            (true, _) => String::new(),
            (false, true) => self.subtitle.clone(),
            (false, false) => format!("{kind} · {}", self.subtitle),
        }
    }

    /// Adds a heading.
    pub fn heading(&mut self, level: u8, text: impl Into<String>) {
        self.blocks.push(Block::Heading { level, text: text.into() });
    }

    /// Adds a paragraph; an empty one is left out.
    pub fn paragraph(&mut self, spans: Vec<Span>) {
        if spans.iter().any(|span| !span.text.trim().is_empty()) {
            self.blocks.push(Block::Paragraph(spans));
        }
    }

    /// Adds a paragraph of plain text; an empty one is left out.
    pub fn say(&mut self, text: impl Into<String>) {
        self.paragraph(vec![Span::plain(text)]);
    }

    /// Adds a line that leads on to what follows; an empty one is left out.
    pub fn lead(&mut self, spans: Vec<Span>) {
        if !Span::text_of(&spans).is_empty() {
            self.blocks.push(Block::Lead(spans));
        }
    }

    /// Adds a text led by a label, as in «**Decide:** la mesa»; nothing without a text.
    pub fn labelled(&mut self, label: &str, text: &str) {
        if !text.is_empty() {
            self.blocks.push(Block::Labelled { label: label.to_owned(), paragraphs: vec![text.to_owned()] });
        }
    }

    /// Adds facts by label; none are left out.
    pub fn facts(&mut self, facts: Vec<Fact>) {
        if !facts.is_empty() {
            self.blocks.push(Block::Facts(facts));
        }
    }

    /// Adds a list; an empty one is left out.
    pub fn list(&mut self, items: Vec<Item>) {
        if !items.is_empty() {
            self.blocks.push(Block::List { ordered: false, items });
        }
    }

    /// Adds a counted list; an empty one is left out.
    pub fn ordered_list(&mut self, items: Vec<Item>) {
        if !items.is_empty() {
            self.blocks.push(Block::List { ordered: true, items });
        }
    }

    /// Adds a table; one without rows is left out.
    pub fn table(&mut self, table: Table) {
        if !table.rows.is_empty() {
            self.blocks.push(Block::Table(table));
        }
    }

    /// Adds a drawing, where there is one.
    pub fn chart(&mut self, chart: Option<Chart>) {
        self.blocks.extend(chart.map(Block::Chart));
    }

    /// Adds a remark that must not be missed.
    pub fn notice(&mut self, label: impl Into<String>, text: impl Into<String>) {
        self.blocks.push(Block::Notice { label: label.into(), paragraphs: vec![vec![Span::plain(text)]] });
    }
}
