//! The calls made, and how the quorum was reached, lost and regained.

use jiff::civil::DateTime;

use crate::report::context::Context;
use crate::report::document::{Document, Item};
use crate::report::sections::facts::{self, Facts};
use crate::report::sections::quorum;
use crate::report::sections::rules::is_quorum_asked;
use crate::session::id::ParticipantId;
use crate::session::quorum_history::Moment;
use crate::session::rules::{Call, Counted, Summons};

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
    let outcome = if it.quorate { words.minutes_quorate() } else { words.minutes_not_quorate() };
    let (call, hour) = (words.call(it.call), words.hour(it.at.time()));
    let (rules, needed) = (&context.session.rules, it.needed);
    let quorum = match (it.call, &rules.second_quorum) {
        (Call::Second, Some(second)) => second,
        _ => &rules.quorum,
    };
    match quorum.of {
        Counted::People => words.minutes_call_made(call, hour, needed, outcome, it.present),
        Counted::Institutions => words.minutes_call_institutions(call, hour, needed, outcome, it.present),
    }
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
        let holds = it.attendance.is_quorate();
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

fn names(context: &Context, ids: &[ParticipantId]) -> String {
    let name = |id: &ParticipantId| context.session.participant(*id).map(|it| it.name.to_string());
    context.names(&ids.iter().filter_map(name).collect::<Vec<_>>())
}
