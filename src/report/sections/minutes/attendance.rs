//! Who attended, as what and from when to when, and who was called and did not come.

use jiff::civil::DateTime;

use crate::report::context::{Context, joined, person};
use crate::report::document::{Cell, Document, Item, Span, Table};
use crate::report::sections::participants::voice_and_vote;
use crate::session::header::State;
use crate::session::participant::{Participant, Stay};

pub(super) fn compose(context: &Context, document: &mut Document) {
    let (words, people) = (context.words, &context.session.participants);
    document.heading(1, words.minutes_attendance());
    if !context.session.knows_presence() {
        document.say(words.report_no_roll_call());
        return;
    }
    let mut table = Table::new(words.report_present_caption(people.iter().filter(|it| came(it)).count()))
        .text(words.report_institution())
        .text(words.report_post())
        .text(words.report_name())
        .text(words.minutes_character())
        .text(words.report_voice_and_vote())
        .text(words.minutes_presence());
    for it in people.iter().filter(|it| came(it)) {
        table.row(vec![
            Cell::from(&it.institution),
            Cell::from(&it.post),
            Cell::from(&it.name),
            character(context, it).into(),
            voice_and_vote(words, it).into(),
            joined(it.stays.iter().map(|stay| stayed(context, *stay)), "; ").into(),
        ]);
    }
    document.table(table.without_empty_columns());
    let absent: Vec<Item> = people
        .iter()
        .filter(|it| !came(it) && !is_spare(context, it))
        .map(|it| Item::plain(absence(context, it)))
        .collect();
    if !absent.is_empty() {
        document.lead(vec![Span::strong(words.minutes_absent(absent.len()))]);
        document.list(absent);
    }
}

fn came(participant: &Participant) -> bool {
    !participant.stays.is_empty()
}

/// Whether they only stand in for somebody: a seat is missed once, by whoever holds it.
fn is_spare(context: &Context, participant: &Participant) -> bool {
    participant.substitute_of.is_some_and(|id| context.session.participant(id).is_some())
}

/// As what they attend.
fn character(context: &Context, it: &Participant) -> String {
    let words = context.words;
    let titular = it.substitute_of.and_then(|id| context.session.participant(id));
    match titular {
        Some(titular) => words.minutes_substitute(titular.name.as_str()),
        None => words.membership(&it.membership),
    }
}

/// From when to when; whoever did not leave stayed to the end, once there was one.
fn stayed(context: &Context, stay: Stay) -> String {
    let (words, header) = (context.words, &context.session.header);
    let from = words.hour(stay.arrived.time());
    let ended = header.state > State::Running && header.date == Some(stay.arrived.date());
    let end = header.ends.filter(|ends| ended && *ends > stay.arrived.time());
    match stay.left.map(DateTime::time).or(end) {
        Some(until) => words.minutes_stay(from, words.hour(until)),
        None => words.minutes_stay_open(from),
    }
}

/// Who did not come, with who was there in their place.
fn absence(context: &Context, it: &Participant) -> String {
    let words = context.words;
    let substitute =
        context.session.participants.iter().find(|other| other.substitute_of == Some(it.id) && came(other));
    let may = context.session.rules.proxies;
    let proxy = it.represented_by.filter(|_| may).and_then(|id| context.session.participant(id)).filter(|it| came(it));
    match (substitute, proxy) {
        (Some(substitute), _) => words.minutes_replaced(substitute.name.as_str(), person(it)),
        (None, Some(proxy)) => words.minutes_represented(proxy.name.as_str(), person(it)),
        (None, None) => person(it),
    }
}
