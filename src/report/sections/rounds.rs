//! The rounds of voting: under which rules, with which quorum, and what came out, counted anew from the ballots.

mod ballots;
mod outcome;
mod proposals;
mod ranking;
mod ties;

use super::drawings;
use super::facts::Facts;
use super::quorum;
use crate::report::audience::Content;
use crate::report::context::{Context, joined};
use crate::report::document::{Document, Item};
use crate::session::round::{Opened, Round, RoundState, Strength};
use crate::session::rules::TieBreak;
use crate::voting::{Counting, RoundResult};
use crate::words::uncapitalised;

/// How much is told of a round.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Depth {
    /// What the minutes must hold: how it was held, what it came to, who voted what.
    Essence,
    /// That, a drawing, and what else is to be known.
    Whole,
}

pub(super) fn compose(context: &Context, document: &mut Document) {
    all(context, &context.words.report_rounds(), Depth::Whole, document);
}

/// The rounds as the minutes have them.
pub(super) fn essence(context: &Context, document: &mut Document) {
    all(context, &context.words.minutes_votes(), Depth::Essence, document);
}

fn all(context: &Context, heading: &str, depth: Depth, document: &mut Document) {
    let opened = || context.rounds().filter(|round| round.state != RoundState::Draft);
    if opened().next().is_none() {
        return;
    }
    document.heading(1, heading);
    for it in opened() {
        round(context, it, depth, document);
    }
}

fn round(context: &Context, round: &Round, depth: Depth, document: &mut Document) {
    let words = context.words;
    let number = words.report_round(context.round_number(round.id));
    document.heading(2, joined([number, round.question.to_string()], ": "));
    document.facts(facts(context, round).into_all());
    if let Some(opened) = &round.opened {
        document.labelled(&words.report_quorum_at_opening(), &quorum::at_opening(context, opened));
    }
    let result = RoundResult::of(round);
    match result.counting {
        Counting::NotOpened => {}
        Counting::Annulled => document.notice(words.round_state(round.state), words.report_annulled()),
        Counting::Sealed => document.say(words.report_sealed()),
        _ if round.is_open() && !context.reads(Content::RunningResults) => document.say(words.report_still_open()),
        _ => {
            if round.is_open() {
                document.notice(words.round_state(round.state), words.report_running());
            }
            outcome::compose(context, round, &result, document);
            if depth == Depth::Whole {
                outcome::drawing(context, round, &result, document);
                if !round.is_open() {
                    document.chart(drawings::duels(context, round));
                    document.chart(drawings::ranks(context, round));
                }
            }
            verdict(context, round, &result, depth, document);
            ballots::compose(context, round, document);
        }
    }
}

/// The result in words, then what else is to be known of it, and who comes in where that was asked.
fn verdict(context: &Context, round: &Round, result: &RoundResult, depth: Depth, document: &mut Document) {
    let words = context.words;
    if matches!(result.counting, Counting::NotCounted(_)) || round.is_open() {
        return;
    }
    document.say(words.verdict_outcome(round, context.session));
    if depth == Depth::Whole {
        let more = words.verdict_more(round, context.session).into_iter().chain(words.left_out_of(round));
        document.list(more.map(Item::plain).collect());
    }
    document.facts(ties::facts(context, round, result).into_all());
    if let Some(next) = context.rounds().find(|it| it.follows == Some(round.id)) {
        document.say(words.report_taken_up(context.round_number(next.id)));
    }
}

fn facts(context: &Context, round: &Round) -> Facts {
    let words = context.words;
    let mut facts = Facts::default();
    let on = context.agreements().find(|it| round.agreement == Some(it.id));
    facts.add(&words.report_on_what(), on.map(|it| context.agreement_name(it)).unwrap_or_default());
    facts.add(&words.report_how_counted(), words.method(&round.method));
    facts.add(&words.report_rule_explained(), words.rule_explained(&round.method).unwrap_or_default());
    facts.add(
        &words.report_how_taken(),
        joined([words.taking(round.taking), uncapitalised(&words.secrecy(round.secrecy))], ", "),
    );
    if !round.voters.is_usual() {
        facts.add(&words.electorate_field(), words.franchise(&round.voters, context.session.rules.weights));
    }
    facts.add(&words.report_threshold(), round.threshold.map(|it| words.threshold(&it)).unwrap_or_default());
    facts.add(&words.report_seats(), round.seats.map(|seats| seats.to_string()).unwrap_or_default());
    facts.add(&words.report_tie_break(), joined(round.tie_break.iter().map(|way| words.tie_break(*way)), " → "));
    if let Some(seed) = round.opened.as_ref().and_then(|opened| opened.seed).filter(|_| may_draw(round)) {
        facts.add(&words.report_seed(), words.report_seed_shown(seed.to_string()));
    }
    let follows = round
        .follows
        .filter(|id| context.rounds().any(|it| it.id == *id))
        .map(|id| words.report_round(context.round_number(id)));
    facts.add(&words.report_follows(), follows.unwrap_or_default());
    let opened = round.opened.as_ref();
    // The rules stand in their own section; a round that was opened under others says so.
    let rules = &context.session.rules;
    let decision = opened.map(|it| it.decision).filter(|rule| *rule != rules.decision);
    facts.add(&words.report_decision_rule(), decision.map(|rule| words.decision_rule(rule)).unwrap_or_default());
    facts.add(&words.report_opened_at(), opened.map(|it| context.moment(it.at)).unwrap_or_default());
    if let Some(opened) = opened {
        facts.add(&words.report_weights(), weights(context, opened));
        let allowed = if opened.proxies { words.report_proxies_allowed() } else { words.report_proxies_none() };
        facts.add(&words.report_proxies(), allowed);
    }
    if context.session.rules.second_quorum.is_some() {
        facts.add(&words.report_call_in_force(), opened.map(|it| words.call(it.call)).unwrap_or_default());
    }
    facts.add(&words.report_closed_at(), round.closed.map(|at| context.moment(at)).unwrap_or_default());
    facts
}

/// How votes were weighed; where not one a person, what those present weighed together, of all.
fn weights(context: &Context, opened: &Opened) -> String {
    let weights = context.words.weights(opened.weights);
    match opened.strength {
        Some(Strength { present, entitled }) => context.words.report_weights_of(entitled, present, weights),
        None => weights,
    }
}

fn may_draw(round: &Round) -> bool {
    round.tie_break.contains(&TieBreak::Lot)
}
