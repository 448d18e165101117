//! The rules of the game, and the quorum.

use super::facts::{self, Facts};
use super::quorum;
use crate::report::context::{Context, joined};
use crate::report::document::{Document, Item};
use crate::session::id::RoundId;
use crate::session::round::RoundState;
use crate::session::rules::{Call, Quorum, Rules, Weights};

pub(super) fn compose(context: &Context, document: &mut Document) {
    let (words, session) = (context.words, context.session);
    let rules = &session.rules;
    if *rules == Rules::default() && session.rounds.iter().all(|round| round.opened.is_none()) {
        return;
    }
    document.heading(1, words.report_rules());
    document.facts(facts(context).into_all());
    outcome(context, document);
    let game = rules.game.iter().map(|rule| Item::plain(rule.as_str()));
    facts::listed(document, &words.report_game(), game.collect());
}

/// Whether there was quorum when it mattered: at each vote or, where none was held, with who is in the room.
fn outcome(context: &Context, document: &mut Document) {
    let (words, session) = (context.words, context.session);
    if !is_quorum_asked(&session.rules) {
        return;
    }
    let opened = context.rounds().filter(|round| round.state != RoundState::Annulled);
    let opened: Vec<(RoundId, bool)> =
        opened.filter_map(|round| round.opened.as_ref().map(|it| (round.id, it.quorate))).collect();
    let lacking = opened.iter().filter(|(_, quorate)| !quorate);
    let lacking: Vec<String> = lacking.map(|(id, _)| words.report_round(context.round_number(*id))).collect();
    if opened.is_empty() {
        if session.present().next().is_some() {
            document.labelled(&words.report_quorum_now(), &quorum::as_it_stands(context));
        }
    } else if lacking.is_empty() {
        document.say(words.report_quorum_always(opened.len()));
    } else {
        document.labelled(&words.report_quorum_lacking(), &context.names(&lacking));
    }
}

/// Whether any number or any sector must be present.
pub(super) fn is_quorum_asked(rules: &Rules) -> bool {
    rules.quorum.is_asked() || rules.second_quorum.as_ref().is_some_and(Quorum::is_asked)
}

fn facts(context: &Context) -> Facts {
    let (words, rules) = (context.words, &context.session.rules);
    let mut facts = Facts::default();
    facts.add(&words.report_decision_rule(), words.decision_rule(rules.decision));
    if is_quorum_asked(rules) {
        let first = words.quorum(&rules.quorum);
        match &rules.second_quorum {
            None => facts.add(&words.report_quorum_asked(), first),
            Some(second) => {
                facts.add(&words.report_quorum_at(words.call(Call::First)), first);
                facts.add(&words.report_quorum_at(words.call(Call::Second)), words.quorum(second));
                facts.add(&words.report_call_in_force(), words.call(rules.call));
            }
        }
    }
    if rules.weights != Weights::Person {
        facts.add(&words.report_weights(), words.weights(rules.weights));
    }
    facts.add(&words.report_secrecy(), words.secrecy(rules.secrecy));
    facts.add(&words.report_tie_break(), joined(rules.tie_break.iter().map(|way| words.tie_break(*way)), " → "));
    if rules.proxies {
        facts.add(&words.report_proxies(), words.report_proxies_allowed());
    }
    facts
}
