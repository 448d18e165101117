//! One agreement in the minutes: its text, how it came about, how it was adopted, and what it commits to.

use jiff::civil::DateTime;

use super::{dissent, head, history};
use crate::report::context::{Context, joined};
use crate::report::document::{Document, Span};
use crate::report::sections::terms;
use crate::session::agreement::{Adoption, Agreement, Way};
use crate::voting::RoundResult;

/// Tells it under a heading of this level.
pub(super) fn compose(context: &Context, it: &Agreement, level: u8, document: &mut Document) {
    document.heading(level, title(context, it));
    document.lead(vec![Span::strong(it.text.as_str())]);
    match it.adoption {
        Some(adoption) => document.say(adopted(context, it, adoption)),
        None => document.say(context.words.minutes_not_adopted()),
    }
    document.facts(terms::of(context, it).into_all());
    rectified(context, it, document);
    history::amendments(context, it, document);
    history::objections(context, it, document);
    dissent::compose(context, &it.reservations, document);
}

/// Its number; a proposal that came over is told by where it comes from, as its text stands below.
fn title(context: &Context, it: &Agreement) -> String {
    match &it.carried_from {
        Some(from) if !it.is_adopted() => context.words.minutes_proposal_from(context.words.carried(from)),
        _ => context.agreement_name(it),
    }
}

/// That something of it is to be read otherwise, as what was found after the seal says.
fn rectified(context: &Context, it: &Agreement, document: &mut Document) {
    let all = context.session.closing.rectifications.iter().enumerate();
    let of_it = all.filter(|(_, entry)| entry.what == Some(it.id.into())).map(|(place, _)| (place + 1).to_string());
    let numbers = joined(of_it, ", ");
    if !numbers.is_empty() {
        document.say(context.words.minutes_see_rectification(numbers));
    }
}

/// How it was adopted, in a sentence.
fn adopted(context: &Context, it: &Agreement, adoption: Adoption) -> String {
    let words = context.words;
    let rule = words.against_rule(it, context.session);
    let (way, round) = match adoption.way {
        Way::Consensus => (words.minutes_adopted_consensus(), None),
        Way::Consent => (words.minutes_adopted_consent(), None),
        Way::Vote { favour, against, abstain, round } => (words.minutes_adopted_vote(abstain, against, favour), round),
    };
    let silent = round.and_then(|id| context.session.round(id)).map(|it| words.silent(&RoundResult::of(it)));
    let round = round.map(|id| words.minutes_in_round(context.round_number(id))).unwrap_or_default();
    let quorum = match adoption.quorate {
        Some(true) => words.report_with_quorum(),
        Some(false) => words.report_without_quorum(),
        None => String::new(),
    };
    let at = adoption.at.map(|at| when(context, at)).unwrap_or_default();
    format!("{}.", joined([way, silent.unwrap_or_default(), round, quorum, at, rule], ", "))
}

/// The hour, with the day where it was not that of the session.
fn when(context: &Context, at: DateTime) -> String {
    if context.session.header.date == Some(at.date()) {
        context.words.minutes_at_hour(context.words.hour(at.time()))
    } else {
        context.words.minutes_on_moment(head::moment(context, at))
    }
}
