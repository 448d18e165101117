//! The pieces that papers are made of.

use super::{Chart, Span, Table};

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
    /// A line that leads on to what follows, and stays on its page.
    Lead(Vec<Span>),
    /// A text led by a label, as in «**Decide:** la mesa».
    Labelled {
        /// What the text is, without a colon.
        label: String,
        /// The text, a paragraph an entry.
        paragraphs: Vec<String>,
    },
    /// Facts by label, in the order in which they are asked for.
    Facts(Vec<Fact>),
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

/// A fact, such as `Quito` under *place*.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// What is asked, without a colon.
    pub label: String,
    /// What is said of it, a line an entry; never empty.
    pub said: Vec<String>,
}

impl Fact {
    /// A fact of one line.
    pub fn new(label: impl Into<String>, said: impl Into<String>) -> Self {
        Self { label: label.into(), said: vec![said.into()] }
    }

    /// The fact as an item of a list, for formats that have nothing closer: what is said stands beside the label where
    /// that is one line, else below it.
    pub fn item(&self) -> Item {
        match self.said.as_slice() {
            [said] => Item::labelled(&*self.label, &**said, Vec::new()),
            said => Item::labelled(&*self.label, "", said.iter().map(Item::plain).collect()),
        }
    }
}

/// Paragraphs of which the first is led by a label.
pub fn led(label: &str, paragraphs: &[String]) -> Vec<Vec<Span>> {
    let mut lines: Vec<Vec<Span>> = paragraphs.iter().map(|text| vec![Span::plain(text)]).collect();
    if let Some(first) = lines.first_mut() {
        *first = Span::led(label, ':', first);
    }
    lines
}

/// An item of a list, with the items below it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Item {
    /// What kind of thing it is, without a colon; empty where the list says so.
    pub label: String,
    /// What it says.
    pub spans: Vec<Span>,
    /// The items below it.
    pub children: Vec<Item>,
}

impl Item {
    /// An item with nothing below it.
    pub fn new(spans: Vec<Span>) -> Self {
        Self { spans, ..Self::default() }
    }

    /// A plain item with nothing below it.
    pub fn plain(text: impl Into<String>) -> Self {
        Self::new(vec![Span::plain(text)])
    }

    /// An item led by what kind of thing it is, with the items below it.
    pub fn labelled(label: impl Into<String>, text: impl Into<String>, children: Vec<Self>) -> Self {
        Self { label: label.into(), spans: vec![Span::plain(text)], children }
    }

    /// What it says, led by its label.
    pub fn line(&self) -> Vec<Span> {
        if self.label.is_empty() { self.spans.clone() } else { Span::led(&self.label, ':', &self.spans) }
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
