//! The documents that were on the table.

use crate::report::context::Context;
use crate::report::document::{Document, Item};
use crate::report::sections::points::cited;

pub(super) fn compose(context: &Context, document: &mut Document) {
    let words = context.words;
    let points = context.session.mesa.points.iter().enumerate();
    let annexes: Vec<Item> = points
        .flat_map(|(place, point)| point.documents.iter().map(move |it| (place, it)))
        .map(|(place, it)| Item::plain(words.minutes_annex_of(cited(it), place + 1)))
        .collect();
    if !annexes.is_empty() {
        document.heading(1, words.minutes_annexes());
        document.ordered_list(annexes);
    }
}
