//! The decision on the axes, kept apart from the vote: votes inform, someone decides.

use super::facts;
use crate::report::context::Context;
use crate::report::document::{Document, Item, Span};
use crate::session::Session;
use crate::session::id::AxisId;
use crate::session::round::{Decision, Round};
use crate::voting::{Counting, Resolution, RoundResult};

pub(super) fn compose(context: &Context, document: &mut Document) {
    let (words, session) = (context.words, context.session);
    let Some(decision) = &session.decision else {
        if session.rounds.iter().any(|round| RoundResult::of(round).counting == Counting::Final) {
            document.heading(1, words.report_decision());
            document.say(words.report_no_decision());
        }
        return;
    };
    document.heading(1, words.report_decision());
    if decision.chosen.is_empty() {
        document.say(words.report_none_chosen());
    } else {
        document.say(words.report_chosen(decision.chosen.len()));
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
    let resolution = Resolution::of(round, &result, decision.chosen.len());
    let axis = |option: &_| round.option(*option).and_then(|option| option.axis);
    let winners: Vec<AxisId> = resolution.winners().iter().filter_map(axis).collect();
    let tied: Vec<AxisId> = resolution.tied.iter().filter_map(axis).collect();
    let names = |axes: Vec<AxisId>| context.names(&axes.into_iter().map(|it| context.axis(it)).collect::<Vec<_>>());
    let added = decision.chosen.iter().filter(|it| !winners.contains(it) && !tied.contains(it)).copied().collect();
    let dropped = winners.iter().filter(|it| !decision.chosen.contains(it)).copied().collect();
    let among_tied = decision.chosen.iter().filter(|it| tied.contains(it)).copied().collect();
    match (names(added), names(dropped)) {
        (added, dropped) if added.is_empty() && dropped.is_empty() => match names(among_tied) {
            chosen if chosen.is_empty() => words.report_follows_vote(number),
            chosen => words.report_follows_vote_and_tie(chosen, number),
        },
        (added, dropped) if dropped.is_empty() => words.report_departs_adding(added, number),
        (added, dropped) if added.is_empty() => words.report_departs_dropping(dropped, number),
        (added, dropped) => words.report_departs(added, dropped, number),
    }
}
