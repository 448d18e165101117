//! The calls made, and how the quorum was reached, lost and regained.

use jiff::civil::DateTime;

use crate::report::context::Context;
use crate::report::document::{Document, Item};
use crate::report::sections::facts::{self, Facts};
use crate::report::sections::quorum;
use crate::report::sections::rules::is_quorum_asked;
use crate::session::id::ParticipantId;
use crate::session::participant::Sector;
use crate::session::quorum_history::Moment;
use crate::session::rules::{Counted, Summons};

/// Names told where the quorum changed; of more, the attendance says the hours.
const MOST_NAMES: usize = 3;

pub(super) fn compose(context: &Context, document: &mut Document) {
    let (words, session) = (context.words, context.session);
    let asked = is_quorum_asked(&session.rules);
    document.heading(1, words.minutes_call());
    let mut facts = Facts::default();
    facts.add(&words.report_decision_rule(), words.decision_rule(session.rules.decision));
    match &session.rules.second_quorum {
        Some(second) if asked => {
            facts.add(&words.minutes_quorum_first(), words.quorum(&session.rules.quorum));
            facts.add(&words.minutes_quorum_second(), words.quorum(second));
        }
        _ => facts.add(&words.report_quorum_asked(), words.quorum(&session.rules.quorum)),
    }
    document.facts(facts.into_all());
    if session.calls.is_empty() {
        document.say(words.minutes_no_call());
    }
    document.list(session.calls.iter().map(|call| Item::plain(summons(context, call))).collect());
    if asked {
        changes(context, document);
    }
}

fn summons(context: &Context, it: &Summons) -> String {
    let words = context.words;
    // Where too few were there, that says enough.
    let lacking = if it.present >= it.needed { it.missing_sectors.as_slice() } else { &[] };
    let outcome = match (it.quorate, lacking) {
        (true, _) => words.minutes_quorate(),
        (false, []) => words.minutes_not_quorate(),
        (false, lacking) => words.minutes_not_quorate_sectors(lacking.len(), sectors(context, lacking)),
    };
    let (call, hour) = (words.call(it.call), words.hour(it.at.time()));
    let needed = it.needed;
    let presence = match it.quorum.unwrap_or(*context.session.rules.quorum_at(it.call)).of {
        Counted::People => words.minutes_present_people(it.present),
        Counted::Institutions => words.minutes_present_institutions(it.present),
    };
    words.minutes_call_made(call, hour, needed, outcome, presence)
}

/// When there began or ceased to be a quorum, but for what a call says already.
fn changes(context: &Context, document: &mut Document) {
    let (words, session) = (context.words, context.session);
    let changes = session.quorum_changes();
    if changes.is_empty() {
        if session.knows_presence() {
            document.say(words.minutes_quorum_never());
        }
        return;
    }
    let said = |at: DateTime, holds: bool| session.calls.iter().any(|call| call.at == at && call.quorate == holds);
    let mut items = Vec::new();
    for (place, it) in changes.iter().enumerate() {
        let holds = it.quorate;
        if !(holds && said(it.at, holds)) {
            items.push(Item::plain(change(context, it, holds, place == 0)));
        }
    }
    facts::listed(document, &words.minutes_quorum_changes(), items);
}

fn change(context: &Context, it: &Moment, holds: bool, first: bool) -> String {
    let words = context.words;
    let hour = words.hour(it.at.time());
    let presence = quorum::presence(context, it.attendance.of, it.attendance.present, it.attendance.total);
    let presence = match it.attendance.lacking() {
        [] => presence,
        lacking => words.minutes_presence_without(lacking.len(), presence, sectors(context, lacking)),
    };
    let came = match it.came.len() {
        0 => String::new(),
        1..=MOST_NAMES => words.minutes_quorum_came(names(context, &it.came)),
        count => words.minutes_quorum_many_came(count),
    };
    let left = match it.left.len() {
        0 => String::new(),
        1..=MOST_NAMES => words.minutes_quorum_left(names(context, &it.left)),
        count => words.minutes_quorum_many_left(count),
    };
    match (holds, first) {
        (true, true) => words.minutes_quorum_reached(hour, presence, came),
        (true, false) => words.minutes_quorum_regained(hour, presence, came),
        (false, _) => words.minutes_quorum_lost(hour, presence, left),
    }
}

fn sectors(context: &Context, lacking: &[Sector]) -> String {
    context.names(&lacking.iter().map(|it| context.words.report_quoted(context.words.sector(*it))).collect::<Vec<_>>())
}

fn names(context: &Context, ids: &[ParticipantId]) -> String {
    let name = |id: &ParticipantId| context.session.participant(*id).map(|it| it.name.to_string());
    context.names(&ids.iter().filter_map(name).collect::<Vec<_>>())
}
