//! Lists, and lists of names and what they stand for.

use serde::Serialize;

use super::super::super::faces;
use super::super::super::letters::Pen;
use super::{Line, Piece};
use crate::report::document::{Item as Asked, Span, Style};

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

/// A list as a list; one whose every item begins with a name, as «**Lugar:** Quito», as two columns.
pub(super) fn piece(ordered: bool, items: &[Asked], pen: &mut Pen) -> Piece {
    let widths: Option<Vec<u32>> = items.iter().map(|item| Some(width(&named(&item.spans)?.0.text))).collect();
    let widest = widths.and_then(|widths| widths.into_iter().max()).filter(|width| *width <= WIDEST_NAME);
    if let (false, Some(widest)) = (ordered, widest) {
        let width = widest.next_multiple_of(STEP).max(NARROWEST_NAME);
        let bytes: usize = items.iter().map(|item| Span::text_of(&item.spans).len()).sum();
        let whole =
            items.len() <= SHORT_LIST.0 && bytes <= SHORT_LIST.1 && items.iter().all(|it| it.children.is_empty());
        return Piece::Terms { items: items.iter().filter_map(|item| term(item, pen)).collect(), width, whole };
    }
    Piece::List { ordered, items: below(items, 1, pen) }
}

/// The width of a name; its letters are heavier than those that are measured.
fn width(name: &str) -> u32 {
    faces::width(name) * 106 / 100
}

fn below(items: &[Asked], level: usize, pen: &mut Pen) -> Vec<Item> {
    let mut list = Vec::new();
    for item in items {
        let children = below(&item.children, level + 1, pen);
        let line = Line::of(&item.spans, pen);
        if level < DEEPEST {
            list.push(Item { line, children });
        } else {
            list.push(Item { line, children: Vec::new() });
            list.extend(children);
        }
    }
    list
}

fn term(item: &Asked, pen: &mut Pen) -> Option<Term> {
    let (name, rest) = named(&item.spans)?;
    let children = below(&item.children, 2, pen);
    Some(Term { name: Line::of(&[name], pen), line: Line::of(&rest, pen), children })
}

/// The name that a line begins with, and the rest.
fn named(spans: &[Span]) -> Option<(Span, Vec<Span>)> {
    let mut spans = Span::tidy(spans);
    let is_name = spans.first().is_some_and(|it| it.style == Style::Strong && it.text.ends_with(':'));
    (is_name && spans.len() > 1).then(|| (spans.remove(0), spans))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn labelled(name: &str) -> Asked {
        Asked::new(Span::labelled(name, "algo"))
    }

    #[test]
    fn names_stand_in_a_column_where_all_items_have_one() {
        let pen = &mut Pen::default();
        let mut items = vec![labelled("Lugar"), labelled("Fecha"), labelled("Facilita")];
        assert!(matches!(piece(false, &items, pen), Piece::Terms { items, .. } if items.len() == 3));
        assert!(matches!(piece(true, &items, pen), Piece::List { .. }));
        items.push(Asked::plain("algo"));
        assert!(matches!(piece(false, &items, pen), Piece::List { .. }));
        items.pop();
        items.push(labelled("El nombre de esta línea es tan largo que no cabe a su lado"));
        assert!(matches!(piece(false, &items, pen), Piece::List { .. }));
    }

    #[test]
    fn items_deeper_than_there_is_room_stay_at_the_last_level() {
        let mut item = Asked::plain("40");
        for level in (0..40).rev() {
            item = Asked { spans: vec![Span::plain(level.to_string())], children: vec![item] };
        }
        let Piece::List { items, .. } = piece(false, &[item], &mut Pen::default()) else { panic!("a list") };
        let mut level = &items;
        for _ in 1..DEEPEST {
            assert_eq!(level.len(), 1);
            level = &level[0].children;
        }
        assert_eq!(level.len(), 37);
    }
}
