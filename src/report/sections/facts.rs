//! Facts by label, which leave out what was not recorded, and other pieces that many sections have.

use crate::report::context::Context;
use crate::report::document::{Block, Document, Fact, Item, Span};
use crate::session::text::{Paragraphs, Text};

/// Facts by label.
#[derive(Default)]
pub(super) struct Facts(Vec<Fact>);

impl Facts {
    /// Adds a fact; nothing without a value.
    pub(super) fn add(&mut self, label: &str, value: impl Into<String>) {
        let value = value.into();
        if !value.is_empty() {
            self.0.push(Fact::new(label, value));
        }
    }

    /// Adds a fact of several parts, one below the other; nothing without parts.
    pub(super) fn add_all(&mut self, label: &str, parts: impl IntoIterator<Item = String>) {
        let said: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        if !said.is_empty() {
            self.0.push(Fact { label: label.to_owned(), said });
        }
    }

    /// The facts, in order.
    pub(super) fn into_all(self) -> Vec<Fact> {
        self.0
    }
}

/// Adds paragraphs led by a label.
pub(in crate::report) fn labelled(document: &mut Document, label: &str, paragraphs: &Paragraphs) {
    let lines = paragraphs.lines().iter().filter(|line| !line.is_empty());
    let paragraphs: Vec<String> = lines.map(Text::to_string).collect();
    if !paragraphs.is_empty() {
        document.blocks.push(Block::Labelled { label: label.to_owned(), paragraphs });
    }
}

/// Adds a label that leads on to what follows.
pub(super) fn lead(document: &mut Document, label: &str) {
    document.lead(vec![Span::strong(format!("{label}:"))]);
}

/// Adds a list below a label; nothing without items.
pub(super) fn listed(document: &mut Document, label: &str, items: Vec<Item>) {
    if !items.is_empty() {
        lead(document, label);
        document.list(items);
    }
}

/// Adds paragraphs as they are.
pub(super) fn paragraphs(document: &mut Document, paragraphs: &Paragraphs) {
    for line in paragraphs.lines() {
        document.say(line.as_str());
    }
}

/// The remark at the head of the papers.
pub(super) fn notice(context: &Context, document: &mut Document) {
    let notice = &context.session.header.notice;
    let paragraphs: Vec<Vec<Span>> =
        notice.lines().iter().filter(|it| !it.is_empty()).map(|it| vec![Span::plain(it.as_str())]).collect();
    if !paragraphs.is_empty() {
        document.blocks.push(Block::Notice { label: context.words.report_notice(), paragraphs });
    }
}
