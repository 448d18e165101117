//! The head of the minutes: how far they have come, and where and when the session was held.

use jiff::civil::DateTime;

use crate::report::audience::Audience;
use crate::report::context::{Context, joined};
use crate::report::document::Document;
use crate::report::sections::facts::{self, Facts};
use crate::report::sections::header;
use crate::session::closing::Approval;
use crate::session::header::State;

pub(super) fn compose(context: &Context, document: &mut Document) {
    let (words, header) = (context.words, &context.session.header);
    if !header.series.is_empty() && header.series != header.title {
        document.subtitle = header.title.to_string();
    }
    state(context, document);
    if context.audience == Audience::Internal {
        document.notice(words.report_internal_label(), words.minutes_internal_text());
    }
    facts::notice(context, document);
    document.heading(1, words.minutes_the_session());
    // What minutes must hold is said to be missing rather than left out.
    let or_not = |value: String| if value.is_empty() { words.minutes_not_recorded() } else { value };
    let mut facts = Facts::default();
    let series = if header.series == header.title { String::new() } else { header.series.to_string() };
    facts.add(&words.minutes_name(), joined([series, header.title.to_string()], ". "));
    facts.add(&words.report_number(), header.number.map(|number| number.to_string()).unwrap_or_default());
    facts.add(&words.report_space(), header.space.map(|space| words.space(space)).unwrap_or_default());
    facts.add(&words.report_date(), or_not(header.date.map(|date| words.date(date)).unwrap_or_default()));
    facts.add(&words.minutes_hours(), or_not(header::hours(context)));
    facts.add(&words.report_place(), or_not(joined([header.place.to_string(), header.territory.to_string()], ", ")));
    facts.add(&words.report_convener(), or_not(header.convener.to_string()));
    facts.add(&words.minutes_presides(), header.facilitator.as_str());
    facts.add(&words.minutes_secretary(), header.rapporteur.as_str());
    document.facts(facts.into_all());
    facts::labelled(document, &words.report_purpose(), &header.purpose);
}

fn state(context: &Context, document: &mut Document) {
    let (words, closing) = (context.words, &context.session.closing);
    let state = context.session.header.state;
    let text = match state {
        State::AwaitingApproval if !closing.circulated.is_empty() => {
            return document.notice(words.minutes_state_circulated_label(), words.minutes_state_circulated());
        }
        State::Draft | State::Running | State::AwaitingApproval => words.minutes_state_draft(),
        // Somebody may say so by hand all the same.
        State::Approved if closing.is_approval_outdated() => words.minutes_changed_since(),
        State::Approved if closing.approvals.is_empty() => words.minutes_state_approved(),
        State::Approved => {
            let approvals = closing.approvals.iter().filter(|it| !it.outdated).map(|it| approval(context, it));
            words.minutes_state_approved_by(joined(approvals, "; "))
        }
        State::Sealed => match &closing.seal {
            Some(_) if !context.seal_holds() => {
                return document.notice(words.state(state), words.minutes_seal_broken());
            }
            Some(seal) => words.minutes_state_sealed(moment(context, seal.at)),
            None => words.minutes_state_approved(),
        },
    };
    document.notice(words.state(state), text);
}

/// Who approved the minutes, when, in which session where it was not this one, and whether they were changed since.
pub(in crate::report::sections) fn approval(context: &Context, it: &Approval) -> String {
    let words = context.words;
    let approval = match it.in_session {
        Some(session) => words.minutes_approved_by_in(it.by.as_str(), words.date(it.date), session),
        None => words.minutes_approved_by(it.by.as_str(), words.date(it.date)),
    };
    if it.outdated { words.minutes_approved_before_changes(approval) } else { approval }
}

/// A day and an hour within a sentence.
pub(super) fn moment(context: &Context, at: DateTime) -> String {
    context.words.minutes_moment(context.words.date(at.date()), context.words.hour(at.time()))
}
