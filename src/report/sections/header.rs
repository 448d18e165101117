//! The head of the report: what session it was, and what the reader must know before reading on.

use super::facts::{self, Facts};
use crate::report::audience::Audience;
use crate::report::context::{Context, joined};
use crate::report::document::{Document, Item};
use crate::session::header::State;

pub(super) fn compose(context: &Context, document: &mut Document) {
    let words = context.words;
    document.subtitle = context.subject();
    if context.audience == Audience::Internal {
        document.notice(words.report_internal_label(), words.report_internal_text());
    }
    facts::notice(context, document);
    state(context, document);
    let header = &context.session.header;
    let mut facts = Facts::default();
    facts.add(&words.report_series(), header.series.as_str());
    facts.add(&words.report_number(), header.number.map(|number| number.to_string()).unwrap_or_default());
    facts.add(&words.report_territory(), header.territory.as_str());
    facts.add(&words.report_convener(), header.convener.as_str());
    facts.add(&words.report_space(), header.space.map(|space| words.space(space)).unwrap_or_default());
    facts.add(&words.report_degree(), header.participation.map(|degree| words.degree(degree)).unwrap_or_default());
    facts.add(&words.report_date(), when(context));
    facts.add(&words.report_place(), header.place.as_str());
    facts.add(&words.report_facilitator(), header.facilitator.as_str());
    facts.add(&words.report_rapporteur(), header.rapporteur.as_str());
    facts.add(&words.report_stage(), header.stage.map(|stage| words.stage(stage)).unwrap_or_default());
    facts.add(&words.report_horizon(), header.horizon_years.map(|it| words.report_years(it)).unwrap_or_default());
    document.facts(facts.into_all());
    facts::labelled(document, &words.report_purpose(), &header.purpose);
    evidence(context, document);
}

/// How far the record has come, where the reader should know.
fn state(context: &Context, document: &mut Document) {
    let words = context.words;
    let text = match context.session.header.state {
        State::Draft => words.report_state_draft(),
        State::Running => words.report_state_running(),
        State::AwaitingApproval => words.report_state_awaiting(),
        State::Approved | State::Sealed => return,
    };
    document.notice(words.state(context.session.header.state), text);
}

/// From when to when the session lasted: «de 09:00 a 12:30».
pub(super) fn hours(context: &Context) -> String {
    let (words, header) = (context.words, &context.session.header);
    match (header.starts, header.ends) {
        (Some(starts), Some(ends)) => words.report_hours(words.hour(ends), words.hour(starts)),
        (Some(starts), None) => words.report_hour_from(words.hour(starts)),
        (None, _) => String::new(),
    }
}

fn when(context: &Context) -> String {
    let date = context.session.header.date.map(|date| context.words.date(date)).unwrap_or_default();
    joined([date, hours(context)], ", ")
}

fn evidence(context: &Context, document: &mut Document) {
    let words = context.words;
    let items: Vec<Item> = context
        .session
        .header
        .evidence
        .iter()
        .map(|it| {
            let kind = words.evidence_kind(it.kind);
            let counted = it.count.map_or_else(|| kind.clone(), |count| words.report_counted(count, &*kind));
            let detail = if it.detail == kind.as_str() { String::new() } else { it.detail.to_string() };
            Item::plain(joined([counted, detail], ": "))
        })
        .collect();
    facts::listed(document, &words.report_evidence(), items);
}
