//! Facts by label: the labels in a column, what they say in another.

use super::list;
use super::paragraph::{self, Setting, letters};
use super::xml::Xml;
use crate::report::document::{Block, Fact, Item, Span};

/// The column of what is said, the same in the whole paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Column {
    /// Where it begins, in twentieths of a point.
    left: u32,
    /// The longest label that stands in one line before it, in characters.
    fitting: usize,
}

/// After short labels.
const NEAR: Column = Column { left: 2608, fitting: 22 };
/// After longer ones.
const FAR: Column = Column { left: 3487, fitting: 33 };

impl Default for Column {
    fn default() -> Self {
        NEAR
    }
}

impl Column {
    /// Where it begins in a paper of these blocks.
    pub(super) fn of(blocks: &[Block]) -> Self {
        let facts = blocks.iter().filter_map(|block| match block {
            Block::Facts(facts) => Some(facts),
            _ => None,
        });
        let lengths = facts.flatten().map(|fact| length(&fact.label)).filter(|length| *length <= LONGEST_LABEL);
        if lengths.max().unwrap_or(0) > NEAR.fitting { FAR } else { NEAR }
    }
}

/// A longer label, such as the name of an institution, stands on a line of its own and moves no column.
const LONGEST_LABEL: usize = 44;

/// Facts of no more lines, that say no more in bytes, stay on one page.
const SHORT: (usize, usize) = (14, 1_200);

/// How long a label is, with its colon.
fn length(label: &str) -> usize {
    label.chars().count() + 1
}

/// Writes the facts; of several lines each is an item of a list in the column of what is said.
pub(super) fn write(xml: &mut Xml, facts: &[Fact], column: Column, before: Option<u32>) {
    let lines: usize = facts.iter().map(|fact| fact.said.len()).sum();
    let bytes: usize = facts.iter().flat_map(|fact| &fact.said).map(String::len).sum();
    let is_short = lines <= SHORT.0 && bytes <= SHORT.1;
    for (place, fact) in facts.iter().enumerate() {
        let Item { label, spans: said, children } = fact.item();
        let said = Span::tidy(&said);
        let setting = Setting {
            before: before.filter(|_| place == 0),
            keep_next: !children.is_empty() || is_short && place + 1 < facts.len(),
            indent: Some((column.left, column.left)),
            ..Setting::of("Fact")
        };
        paragraph::write(xml, setting, false, |xml| {
            paragraph::styled(xml, Some("FactLabel"), &format!("{label}:"));
            if !said.is_empty() {
                parting(xml, length(&label) > column.fitting);
            }
            for span in &said {
                paragraph::run(xml, span);
            }
        });
        list::children(xml, &children, column.left, 0);
    }
}

/// What stands between label and fact: the way to the column, on a line of its own where the label passes it.
fn parting(xml: &mut Xml, is_long: bool) {
    xml.element("w:r", &[], |xml| {
        // A space, for who takes the text alone out of the paper.
        letters(xml, " ");
        xml.empty(if is_long { "w:br" } else { "w:tab" }, &[]);
    });
}
