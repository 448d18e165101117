//! What came up and was left for later.

use crate::report::context::Context;
use crate::report::document::{Document, Item};
use crate::session::mesa::Parked;

pub(in crate::report::sections) fn compose(context: &Context, document: &mut Document) {
    let words = context.words;
    let line = |it: &Parked| {
        Item::plain(match it.by {
            Some(by) => words.minutes_parked_by(it.text.as_str(), context.person(by)),
            None => it.text.to_string(),
        })
    };
    let items: Vec<Item> = context.session.mesa.parked.iter().filter(|it| !it.done).map(line).collect();
    if !items.is_empty() {
        document.heading(1, words.minutes_parked());
        document.list(items);
    }
}
