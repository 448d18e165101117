//! Lists of facts, each with a label: the labels in a column, what they say in another.

use super::list;
use super::paragraph::{self, Setting, letters};
use super::xml::Xml;
use crate::report::document::{Item, Span, Style};

/// Where what is said begins, in twentieths of a point; as in the style.
const COLUMN: u32 = 3005;
/// The longest label that stands in one line before it, in characters.
const LONGEST_LABEL: usize = 27;

/// Whether the items are facts: each begins with a label that ends in a colon.
pub(super) fn are(items: &[Item]) -> bool {
    !items.is_empty() && items.iter().all(|item| label(&Span::tidy(&item.spans)).is_some())
}

fn label(spans: &[Span]) -> Option<&str> {
    let first = spans.first()?;
    (first.style == Style::Strong && first.text.ends_with(':')).then_some(first.text.as_str())
}

/// Writes the facts; what stands below one of them is a list in the column of what is said.
pub(super) fn write(xml: &mut Xml, items: &[Item], before: Option<u32>) {
    for (place, item) in items.iter().enumerate() {
        let spans = Span::tidy(&item.spans);
        let Some((label, said)) = spans.split_first() else { continue };
        let said = Span::tidy(said);
        let setting = Setting {
            before: before.filter(|_| place == 0),
            keep_next: !item.children.is_empty(),
            ..Setting::of("Fact")
        };
        paragraph::write(xml, setting, false, |xml| {
            paragraph::styled(xml, Some("FactLabel"), &label.text);
            if !said.is_empty() {
                parting(xml, label.text.chars().count() > LONGEST_LABEL);
            }
            said.iter().for_each(|span| paragraph::run(xml, span));
        });
        list::children(xml, &item.children, COLUMN, 0);
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
