//! Lists, and facts by label.

use serde::Serialize;

use super::super::super::faces;
use super::super::super::letters::Pen;
use super::{Line, Piece};
use crate::report::document::{Fact, Item as Asked, Span};

/// The levels below which items are no further indented: the room beside them would run out.
const DEEPEST: usize = 5;

/// The widest name that has a column of its own, in thousandths of the size of its letters.
const WIDEST_NAME: u32 = 5 * STEP;

/// Columns of names are one of a few widths, so that those of neighbouring lists are the same.
const STEP: u32 = 3_500;
const NARROWEST_NAME: u32 = 3 * STEP;

/// Names that are no more, and say no more in bytes, than this stay on one page.
const SHORT_LIST: (usize, usize) = (14, 1_200);

/// An item of a list.
#[derive(Debug, Serialize)]
pub(in super::super) struct Item {
    line: Line,
    children: Vec<Item>,
}

/// A name, and what it stands for.
#[derive(Debug, Serialize)]
pub(in super::super) struct Term {
    name: Line,
    line: Line,
    children: Vec<Item>,
}

/// A list.
pub(super) fn list(ordered: bool, items: &[Asked], pen: &mut Pen) -> Piece {
    Piece::List { ordered, items: below(items, 1, pen) }
}

/// Facts in two columns; one below the other where a label is too wide for a column of its own.
pub(super) fn facts(facts: &[Fact], pen: &mut Pen) -> Piece {
    let items: Vec<Asked> = facts.iter().map(Fact::item).collect();
    let widest = items.iter().map(|item| width(&name(item))).max().unwrap_or(0);
    if widest > WIDEST_NAME {
        return list(false, &items, pen);
    }
    let bytes: usize = facts.iter().flat_map(|fact| &fact.said).map(String::len).sum();
    let lines: usize = facts.iter().map(|fact| fact.said.len()).sum();
    let term = |item: &Asked| Term {
        name: Line::of(&[Span::strong(name(item))], pen),
        line: Line::of(&item.spans, pen),
        children: below(&item.children, 2, pen),
    };
    Piece::Terms {
        items: items.iter().map(term).collect(),
        width: widest.next_multiple_of(STEP).max(NARROWEST_NAME),
        whole: lines <= SHORT_LIST.0 && bytes <= SHORT_LIST.1,
    }
}

fn name(item: &Asked) -> String {
    format!("{}:", item.label)
}

/// The width of a name; its letters are heavier than those that are measured.
fn width(name: &str) -> u32 {
    faces::width(name) * 106 / 100
}

fn below(items: &[Asked], level: usize, pen: &mut Pen) -> Vec<Item> {
    let mut list = Vec::new();
    for item in items {
        let children = below(&item.children, level + 1, pen);
        let line = Line::of(&item.line(), pen);
        if level < DEEPEST {
            list.push(Item { line, children });
        } else {
            list.push(Item { line, children: Vec::new() });
            list.extend(children);
        }
    }
    list
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_stand_in_a_column_unless_one_is_too_wide() {
        let pen = &mut Pen::default();
        let mut asked = vec![Fact::new("Lugar", "Quito"), Fact::new("Fecha", "hoy"), Fact::new("Facilita", "Ana")];
        assert!(matches!(facts(&asked, pen), Piece::Terms { items, .. } if items.len() == 3));
        asked.push(Fact::new("El nombre de esta línea es tan largo que no cabe a su lado", "algo"));
        assert!(matches!(facts(&asked, pen), Piece::List { items, .. } if items.len() == 4));
    }

    #[test]
    fn items_deeper_than_there_is_room_stay_at_the_last_level() {
        let mut item = Asked::plain("40");
        for level in (0..40).rev() {
            item = Asked { children: vec![item], ..Asked::plain(level.to_string()) };
        }
        let Piece::List { items, .. } = list(false, &[item], &mut Pen::default()) else { panic!("a list") };
        let mut level = &items;
        for _ in 1..DEEPEST {
            assert_eq!(level.len(), 1);
            level = &level[0].children;
        }
        assert_eq!(level.len(), 37);
    }
}
