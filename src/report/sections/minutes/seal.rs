//! The seal, how anyone can check it, and what was found wrong after it.

use super::head;
use crate::report::context::Context;
use crate::report::document::{Document, Span};
use crate::report::sections::facts;
use crate::session::Reference;
use crate::session::agreement::Agreement;
use crate::session::closing::{Rectification, Seal};
use crate::words::uncapitalised;

/// Figures of a digest that stand together, so that two can be compared by eye.
const GROUP: usize = 8;

pub(super) fn compose(context: &Context, document: &mut Document) {
    let (words, closing) = (context.words, &context.session.closing);
    if let Some(seal) = &closing.seal {
        sealed(context, seal, document);
    }
    if closing.rectifications.is_empty() {
        return;
    }
    document.heading(1, words.minutes_rectifications());
    document.say(words.minutes_rectifications_note());
    for (place, it) in closing.rectifications.iter().enumerate() {
        document.heading(2, title(context, place + 1, it));
        // Of one on something internal that it was written is all that others may know.
        if it.what.is_none_or(|what| context.knows(what)) {
            facts::paragraphs(document, &it.text);
        }
        document.labelled(&words.minutes_digest(), &grouped(it.digest.as_str()));
    }
}

fn sealed(context: &Context, seal: &Seal, document: &mut Document) {
    let words = context.words;
    document.heading(1, words.minutes_seal());
    document.lead(vec![Span::plain(words.minutes_sealed_at(head::moment(context, seal.at)))]);
    document.paragraph(vec![Span::strong(grouped(seal.digest.as_str()))]);
    if context.seal_holds() {
        document.say(words.minutes_seal_check(context.session.id.as_str()));
    } else {
        document.notice(words.report_notice(), words.minutes_seal_broken());
    }
}

fn title(context: &Context, number: usize, it: &Rectification) -> String {
    let (words, moment) = (context.words, head::moment(context, it.at));
    match it.what {
        _ if it.by.is_empty() => words.minutes_rectification_bare(moment, number),
        // A rectification of something internal says so to none but those who may read it.
        Some(what) if !context.knows(what) => words.minutes_rectification_bare(moment, number),
        Some(Reference::Agreement(id)) if context.session.agreement(id).is_some_and(Agreement::is_adopted) => {
            let on = context.session.agreement(id).map(|it| context.agreement_name(it)).unwrap_or_default();
            words.minutes_rectification_of(it.by.as_str(), moment, number, uncapitalised(&on))
        }
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
