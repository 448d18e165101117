//! Lists, with as many levels as they have.

use super::numbering::{BULLETS, DEEPEST, STEP, counted};
use super::paragraph::{self, Setting};
use super::xml::Xml;
use crate::report::document::Item;

/// Writes a list, the next of those `counted_lists` where it is one; what stands below an item is never counted.
pub(super) fn write(xml: &mut Xml, counted_lists: &mut usize, ordered: bool, items: &[Item], before: Option<u32>) {
    let (style, number) = if ordered {
        *counted_lists += 1;
        ("ListNumber", counted(*counted_lists))
    } else {
        ("ListBullet", BULLETS)
    };
    for (place, item) in items.iter().enumerate() {
        let before = before.filter(|_| place == 0);
        let setting = Setting { number: Some((number, 0)), before, ..Setting::of(style) };
        paragraph::spans(xml, setting, &item.line());
        children(xml, &item.children, STEP, 1);
    }
}

/// Writes the items below another, which begin so far from the margin, at this level and deeper.
pub(super) fn children(xml: &mut Xml, items: &[Item], from: u32, level: usize) {
    for item in items {
        let level_known = level.min(DEEPEST);
        let setting = Setting {
            number: Some((BULLETS, level_known)),
            indent: Some((from + STEP, STEP)),
            ..Setting::of("ListBullet")
        };
        paragraph::spans(xml, setting, &item.line());
        // Deeper than this nothing stands further in: the page has an end.
        let from = if level < DEEPEST { from + STEP } else { from };
        children(xml, &item.children, from, level + 1);
    }
}
