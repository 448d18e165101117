//! The decision on the axes, kept apart from the vote: votes inform, someone decides.

use super::facts;
use crate::report::context::Context;
use crate::report::document::{Document, Item, Span};
use crate::session::Session;
use crate::session::id::AxisId;
use crate::session::round::{Decision, Round};
use crate::voting::departure::votes_until;
use crate::voting::{Counting, Departure, Resolution, RoundResult};

pub(super) fn compose(context: &Context, document: &mut Document) {
    let (words, session) = (context.words, context.session);
    let Some(decision) = &session.decision else {
        let on_axes = |round: &&Round| round.options.iter().any(|option| option.axis.is_some());
        if session.rounds.iter().filter(on_axes).any(|round| RoundResult::of(round).counting == Counting::Final) {
            document.heading(1, words.report_decision());
            document.say(words.report_no_decision());
        }
        return;
    };
    document.heading(1, words.report_decision());
    if decision.chosen.is_empty() {
        document.say(words.report_none_chosen());
    } else {
        document.lead(vec![Span::plain(words.report_chosen(decision.chosen.len()))]);
        document.ordered_list(
            decision.chosen.iter().map(|axis| Item::new(vec![Span::strong(context.axis(*axis))])).collect(),
        );
    }
    document.labelled(&words.report_decided_by(), decision.decided_by.as_str());
    document.labelled(&words.report_decided_at(), &decision.at.map(|at| context.moment(at)).unwrap_or_default());
    let round = decision.round.and_then(|round| session.round(round));
    match round {
        Some(round) => document.labelled(&words.report_vote_and_decision(), &against_vote(context, decision, round)),
        None => document.say(words.report_decided_without_vote()),
    }
    facts::labelled(document, &words.report_reason(), &decision.reason);
    if decision.chosen.len() > Session::MOST_AXES {
        document.notice(words.report_warning(), words.report_too_many_axes(decision.chosen.len()));
    }
}

/// Whether the decision follows the vote, and where it does not.
fn against_vote(context: &Context, decision: &Decision, round: &Round) -> String {
    let words = context.words;
    let result = RoundResult::of(round);
    let number = context.round_number(round.id);
    if result.counting != Counting::Final || decision.chosen.is_empty() {
        return words.report_informed_by(number);
    }
    let names = |axes: &[AxisId]| context.names(&axes.iter().map(|it| context.axis(*it)).collect::<Vec<_>>());
    let Some(departure) = Departure::of(decision, context.session) else {
        let among_tied = among_tied(decision, round, &result);
        return if among_tied.is_empty() {
            words.report_follows_vote(number)
        } else {
            words.report_follows_vote_and_tie(names(&among_tied), number)
        };
    };
    let votes = votes_named(context, round, number);
    match (departure.raised.is_empty(), departure.passed_over.is_empty()) {
        (true, true) => words.report_departs_order(votes),
        (false, true) => words.report_departs_adding(names(&departure.raised), votes),
        (true, false) => words.report_departs_dropping(names(&departure.passed_over), votes),
        (false, false) => words.report_departs(names(&departure.raised), names(&departure.passed_over), votes),
    }
}

/// The votes that a decision is judged by: where a round was on the tied alone, those before it, too.
fn votes_named(context: &Context, round: &Round, number: String) -> String {
    let votes = votes_until(round, context.session);
    let numbers: Vec<String> = votes.iter().map(|it| context.round_number(it.id)).collect();
    match numbers.len() {
        0 | 1 => context.words.report_one_vote(number),
        _ => context.words.report_several_votes(context.names(&numbers)),
    }
}

/// The axes chosen among those that the vote left tied.
fn among_tied(decision: &Decision, round: &Round, result: &RoundResult) -> Vec<AxisId> {
    let resolution = Resolution::of(round, result, decision.chosen.len());
    let axis = |option: &_| round.option(*option).and_then(|option| option.axis);
    let tied: Vec<AxisId> = resolution.tied.iter().filter_map(axis).collect();
    decision.chosen.iter().filter(|it| tied.contains(it)).copied().collect()
}
