//! That the minutes of an earlier session were approved in this one: by whom, when, and with which corrections.

use crate::report::context::Context;
use crate::report::document::{Document, Item};
use crate::session::closing::EarlierMinutes;

pub(super) fn compose(context: &Context, document: &mut Document) {
    let earlier = &context.session.closing.earlier;
    if earlier.is_empty() {
        return;
    }
    document.heading(1, context.words.minutes_earlier_heading());
    for it in earlier {
        document.say(approved(context, it));
        let corrections = it.corrections.lines().iter().filter(|line| !line.is_empty());
        document.list(corrections.map(|line| Item::plain(line.as_str())).collect());
    }
}

fn approved(context: &Context, it: &EarlierMinutes) -> String {
    let words = context.words;
    let which = it.number.map_or_else(|| words.minutes_earlier_before(), |number| words.minutes_earlier_number(number));
    let (by, date) = (it.by.as_str(), words.date(it.date));
    if it.corrections.is_empty() {
        words.minutes_earlier_as_it_stood(by, date, which)
    } else {
        words.minutes_earlier_corrected(by, date, which)
    }
}
