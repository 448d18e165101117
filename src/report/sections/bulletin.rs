//! The bulletin: half a page in plain words for everyone, of what a session came to.

use std::collections::BTreeSet;

use super::facts;
use crate::report::context::{Context, joined};
use crate::report::document::{Document, Item, Span};
use crate::session::agreement::{Agreement, AgreementState};
use crate::session::participant::Participant;

/// Agreements told one by one; of the rest it is said how many there are.
const MOST_AGREEMENTS: usize = 6;

/// All of it.
pub(in crate::report) fn compose(context: &Context, document: &mut Document) {
    let (words, session) = (context.words, context.session);
    facts::notice(context, document);
    met(context, document);
    facts::paragraphs(document, &session.closing.summary);
    let chosen = session.decision.as_ref().map_or(&[][..], |decision| &decision.chosen);
    if !chosen.is_empty() {
        let axes: Vec<String> = chosen.iter().map(|axis| context.axis(*axis)).collect();
        document.say(words.bulletin_axes(context.names(&axes), chosen.len()));
    }
    agreed(context, document);
    let done: Vec<Item> = context
        .agreements()
        .filter(|it| it.was_adopted_before() && it.state() == AgreementState::Fulfilled)
        .map(|it| Item::plain(it.text.as_str()))
        .collect();
    if !done.is_empty() {
        document.heading(1, words.bulletin_done());
        document.list(done);
    }
    pending(context, document);
}

/// When and where, and how many came.
fn met(context: &Context, document: &mut Document) {
    let (words, session) = (context.words, context.session);
    let came: Vec<&Participant> = session.participants.iter().filter(|it| !it.stays.is_empty()).collect();
    let bodies: BTreeSet<&str> = came.iter().map(|it| it.body().as_str()).collect();
    let day = session.header.date.map(|date| words.bulletin_met_day(words.date(date))).unwrap_or_default();
    let people = if came.is_empty() { String::new() } else { words.bulletin_met_people(bodies.len(), came.len()) };
    document.say(joined([day, people], " "));
}

fn agreed(context: &Context, document: &mut Document) {
    let words = context.words;
    let adopted: Vec<&Agreement> = context.own().filter(|it| it.is_adopted()).collect();
    document.heading(1, words.bulletin_agreed());
    if adopted.is_empty() {
        document.say(words.bulletin_agreed_nothing());
    }
    document.list(adopted.iter().take(MOST_AGREEMENTS).map(|it| item(context, it)).collect());
    let more = adopted.len().saturating_sub(MOST_AGREEMENTS);
    if more > 0 {
        document.say(words.bulletin_more(more));
    }
}

/// An agreement, with who does it and by when below it.
fn item(context: &Context, it: &Agreement) -> Item {
    let words = context.words;
    let who = match (it.responsible.as_str(), it.due) {
        ("", None) => String::new(),
        ("", Some(due)) => words.bulletin_by(words.date(due)),
        (who, None) => words.bulletin_does(who),
        (who, Some(due)) => words.bulletin_does_by(words.date(due), who),
    };
    let children = if who.is_empty() { Vec::new() } else { vec![Item::plain(who)] };
    Item { children, ..Item::new(vec![Span::strong(it.text.as_str())]) }
}

/// How much is owed, and when the table meets again.
fn pending(context: &Context, document: &mut Document) {
    let words = context.words;
    let owed = context.owed().count();
    let late = context.owed().filter(|it| it.is_overdue(context.today)).count();
    document.heading(1, words.bulletin_pending());
    document.say(if owed == 0 { words.bulletin_owed_none() } else { words.bulletin_owed(owed, late) });
    let next = context.session.mesa.next_meeting.as_ref().and_then(|next| next.date);
    if let Some(date) = next {
        document.say(words.bulletin_next(words.date(date)));
    }
}
