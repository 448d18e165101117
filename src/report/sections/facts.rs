//! Facts by label, as lists that leave out what was not recorded.

use crate::report::context::Context;
use crate::report::document::{Block, Document, Item, Span};
use crate::session::text::Paragraphs;

/// A list of labelled facts.
#[derive(Default)]
pub(super) struct Facts(Vec<Item>);

impl Facts {
    /// Adds a fact; nothing without a value.
    pub(super) fn add(&mut self, label: &str, value: impl Into<String>) {
        let value = value.into();
        if !value.is_empty() {
            self.0.push(Item::new(Span::labelled(label, &value)));
        }
    }

    /// Adds a fact of several parts, one below the other; nothing without parts.
    pub(super) fn add_all(&mut self, label: &str, parts: impl IntoIterator<Item = String>) {
        let children: Vec<Item> = parts.into_iter().filter(|part| !part.is_empty()).map(Item::plain).collect();
        if !children.is_empty() {
            self.0.push(Item { spans: vec![Span::strong(format!("{label}:"))], children });
        }
    }

    /// The facts as items of a list.
    pub(super) fn into_items(self) -> Vec<Item> {
        self.0
    }
}

/// Adds paragraphs, the first led by a label.
pub(super) fn labelled(document: &mut Document, label: &str, paragraphs: &Paragraphs) {
    let mut lines = paragraphs.lines().iter().filter(|line| !line.is_empty());
    if let Some(first) = lines.next() {
        document.labelled(label, first.as_str());
    }
    for line in lines {
        document.say(line.as_str());
    }
}

/// Adds a list below a label; nothing without items.
pub(super) fn listed(document: &mut Document, label: &str, items: Vec<Item>) {
    if !items.is_empty() {
        document.paragraph(vec![Span::strong(format!("{label}:"))]);
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
