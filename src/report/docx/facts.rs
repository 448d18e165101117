//! Lists of facts, each with a label: the labels in a column, what they say in another.

use super::list;
use super::paragraph::{self, Setting, letters};
use super::xml::Xml;
use crate::report::document::{Block, Item, Span, Style};

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
        let lists = blocks.iter().filter_map(|block| match block {
            Block::List { ordered: false, items } if are(items) => Some(items),
            _ => None,
        });
        let labels = lists.flatten().filter_map(|item| label(&Span::tidy(&item.spans)).map(length));
        if labels.max().unwrap_or(0) > NEAR.fitting { FAR } else { NEAR }
    }
}

/// With a longer label the items are an ordinary list.
const LONGEST_LABEL: usize = 44;

/// Whether the items are facts: each begins with a label that ends in a colon.
pub(super) fn are(items: &[Item]) -> bool {
    let is_fact = |item: &Item| label(&Span::tidy(&item.spans)).is_some_and(|label| length(label) <= LONGEST_LABEL);
    !items.is_empty() && items.iter().all(is_fact)
}

fn length(label: &str) -> usize {
    label.chars().count()
}

fn label(spans: &[Span]) -> Option<&str> {
    let first = spans.first()?;
    (first.style == Style::Strong && first.text.ends_with(':')).then_some(first.text.as_str())
}

/// Writes the facts; what stands below one of them is a list in the column of what is said.
pub(super) fn write(xml: &mut Xml, items: &[Item], column: Column, before: Option<u32>) {
    for (place, item) in items.iter().enumerate() {
        let spans = Span::tidy(&item.spans);
        let Some((label, said)) = spans.split_first() else { continue };
        let said = Span::tidy(said);
        let setting = Setting {
            before: before.filter(|_| place == 0),
            keep_next: !item.children.is_empty(),
            indent: Some((column.left, column.left)),
            ..Setting::of("Fact")
        };
        paragraph::write(xml, setting, false, |xml| {
            paragraph::styled(xml, Some("FactLabel"), &label.text);
            if !said.is_empty() {
                parting(xml, length(&label.text) > column.fitting);
            }
            for span in &said {
                paragraph::run(xml, span);
            }
        });
        list::children(xml, &item.children, column.left, 0);
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
