//! The seal, how anyone can check it, and what was found wrong after it.

use super::head;
use crate::report::context::Context;
use crate::report::document::{Document, Span};
use crate::report::sections::facts;
use crate::session::closing::Rectification;

/// Figures of a digest that stand together, so that two can be compared by eye.
const GROUP: usize = 8;

pub(super) fn compose(context: &Context, document: &mut Document) {
    let (words, closing) = (context.words, &context.session.closing);
    let Some(seal) = &closing.seal else { return };
    document.heading(1, words.minutes_seal());
    document.lead(vec![Span::plain(words.minutes_sealed_at(head::moment(context, seal.at)))]);
    document.paragraph(vec![Span::strong(grouped(seal.digest.as_str()))]);
    document.say(words.minutes_seal_check(context.session.id.as_str()));
    if closing.rectifications.is_empty() {
        return;
    }
    document.heading(1, words.minutes_rectifications());
    document.say(words.minutes_rectifications_note());
    for (place, it) in closing.rectifications.iter().enumerate() {
        document.heading(2, title(context, place + 1, it));
        facts::paragraphs(document, &it.text);
        document.labelled(&words.minutes_digest(), &grouped(it.digest.as_str()));
    }
}

fn title(context: &Context, number: usize, it: &Rectification) -> String {
    let (words, moment) = (context.words, head::moment(context, it.at));
    // A rectification of something internal says so to none but those who may read it.
    match it.what.filter(|what| context.knows(*what)) {
        Some(what) => {
            words.minutes_rectification_on(it.by.as_str(), moment, number, words.thing(what, context.session))
        }
        None => words.minutes_rectification(it.by.as_str(), moment, number),
    }
}

/// A digest in groups.
fn grouped(digest: &str) -> String {
    let figures: Vec<char> = digest.chars().collect();
    figures.chunks(GROUP).map(String::from_iter).collect::<Vec<_>>().join(" ")
}
