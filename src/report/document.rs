//! A paper as data: titles, paragraphs, tables, figures. Nothing in it knows of a format.

use jiff::civil::Date;

use super::audience::Audience;
use crate::session::language::Language;

mod chart;
mod identity;
mod inline;
mod table;

pub use chart::{Bar, Chart, Drawing, Due, Mark, Panel, Part, RankLine, Shade, Tie};
pub use identity::{Colour, Identity, Logo, LogoKind};
pub use inline::{Span, Style};
pub use table::{Alignment, Cell, Column, Table};

/// A paper, from its title to its last line. Every text in it is what a person reads, with no marks of any format.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// The title.
    pub title: String,
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

/// One piece of a paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading; 1 is the greatest below the title.
    Heading {
        /// From 1 to 4.
        level: u8,
        /// What it says.
        text: String,
    },
    /// A paragraph.
    Paragraph(Vec<Span>),
    /// A list.
    List {
        /// Whether the items are counted.
        ordered: bool,
        /// The items.
        items: Vec<Item>,
    },
    /// A table.
    Table(Table),
    /// A few figures that stand out.
    KeyFigures(Vec<KeyFigure>),
    /// The words of someone.
    Quote {
        /// What was said, a paragraph an entry.
        paragraphs: Vec<Vec<Span>>,
        /// Who said it; may be empty.
        attribution: String,
    },
    /// A drawing.
    Chart(Chart),
    /// A remark that must not be missed.
    Notice {
        /// What kind of remark, in a word or two.
        label: String,
        /// The remark, a paragraph an entry.
        paragraphs: Vec<Vec<Span>>,
    },
    /// Room to sign, one for each person.
    Signatures {
        /// What the name, the quality and the room to sign are called.
        headers: [String; 3],
        /// Who signs.
        people: Vec<Signatory>,
    },
}

/// Someone who signs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signatory {
    /// The name.
    pub name: String,
    /// In what quality: the post.
    pub quality: String,
}

/// An item of a list, with the items below it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Item {
    /// What it says.
    pub spans: Vec<Span>,
    /// The items below it.
    pub children: Vec<Item>,
}

impl Item {
    /// An item with nothing below it.
    pub fn new(spans: Vec<Span>) -> Self {
        Self { spans, children: Vec::new() }
    }

    /// A plain item with nothing below it.
    pub fn plain(text: impl Into<String>) -> Self {
        Self::new(vec![Span::plain(text)])
    }
}

/// A figure that stands out, such as `24 de 31` under *present*.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyFigure {
    /// What is counted.
    pub label: String,
    /// How many, as written.
    pub value: String,
}

impl Document {
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

    /// Adds a paragraph that begins with a label, as in «**Decide:** la mesa»; nothing without a text.
    pub fn labelled(&mut self, label: &str, text: &str) {
        if !text.is_empty() {
            self.paragraph(Span::labelled(label, text));
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
