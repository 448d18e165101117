//! How an agreement came about: its wordings with who proposed them, and the objections with what was answered.

use crate::report::context::{Context, joined, within_quotes};
use crate::report::document::{Document, Item};
use crate::report::sections::facts;
use crate::session::agreement::{Agreement, Amendment, AmendmentState, Objection, ObjectionState};

/// The wordings that were proposed, oldest first.
pub(super) fn amendments(context: &Context, it: &Agreement, document: &mut Document) {
    let words = context.words;
    let first = it.amendments.iter().find_map(|amendment| amendment.replaced.as_ref());
    if let Some(first) = first {
        document.labelled(&words.minutes_first_wording(), &context.words.report_quoted(within_quotes(first.as_str())));
    }
    let items = it.amendments.iter().map(|each| Item::plain(amendment(context, each, it)));
    facts::listed(document, &words.minutes_amendments(), items.collect());
}

fn amendment(context: &Context, it: &Amendment, of: &Agreement) -> String {
    let words = context.words;
    let who = it.by.map_or_else(|| words.minutes_the_table(), |by| context.person(by));
    let text = within_quotes(it.text.as_str());
    let adopted = of.adoption.and_then(|adoption| adoption.at);
    let is_later = it.at.zip(adopted).is_some_and(|(at, adopted)| at > adopted);
    match it.state {
        AmendmentState::Accepted if is_later => words.minutes_amendment_after(text, who),
        AmendmentState::Open => words.minutes_amendment_open(text, who),
        AmendmentState::Accepted => words.minutes_amendment_accepted(text, who),
        AmendmentState::Rejected => words.minutes_amendment_rejected(text, who),
        AmendmentState::Withdrawn => words.minutes_amendment_withdrawn(text, who),
    }
}

/// The reasoned objections, with what was answered and what became of each.
pub(super) fn objections(context: &Context, it: &Agreement, document: &mut Document) {
    let items = it.objections.iter().map(|it| Item::plain(objection(context, it)));
    facts::listed(document, &context.words.minutes_objections(), items.collect());
}

fn objection(context: &Context, it: &Objection) -> String {
    let words = context.words;
    let who = context.person(it.by);
    let said = if it.reason.is_empty() {
        words.minutes_objection_bare(who)
    } else {
        words.minutes_objection(within_quotes(it.reason.as_str()), who)
    };
    let answer = if it.answer.is_empty() {
        String::new()
    } else {
        words.minutes_objection_answer(within_quotes(it.answer.as_str()))
    };
    let outcome = match it.state {
        ObjectionState::Standing => words.minutes_objection_standing(),
        ObjectionState::Resolved => words.minutes_objection_resolved(),
        ObjectionState::Withdrawn => words.minutes_objection_withdrawn(),
    };
    joined([said, answer, outcome], " ")
}
