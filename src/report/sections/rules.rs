//! The rules of the game, and the quorum.

use super::facts::Facts;
use super::quorum;
use crate::report::context::{Context, joined};
use crate::report::document::{Document, Item, Span};
use crate::session::rules::{Amount, Call, Rules, Weights};

pub(super) fn compose(context: &Context, document: &mut Document) {
    let (words, session) = (context.words, context.session);
    let rules = &session.rules;
    let opened: Vec<_> = session.rounds.iter().filter_map(|round| round.opened.as_ref().map(|it| (round.id, it))).collect();
    if *rules == Rules::default() && opened.is_empty() {
        return;
    }
    document.heading(1, words.report_rules());
    document.list(facts(context).into_items());
    for (round, opened) in opened {
        document.labelled(&words.report_round(context.round_number(round)), &quorum::at_opening(context, opened));
    }
    if !rules.game.is_empty() {
        document.paragraph(vec![Span::strong(format!("{}:", words.report_game()))]);
        document.list(rules.game.iter().map(|rule| Item::plain(rule.as_str())).collect());
    }
}

fn facts(context: &Context) -> Facts {
    let (words, rules) = (context.words, &context.session.rules);
    let mut facts = Facts::default();
    facts.add(&words.report_decision_rule(), words.decision_rule(rules.decision));
    let is_asked = |quorum: &crate::session::rules::Quorum| quorum.amount != Amount::None || quorum.each_sector;
    let seconds = rules.second_quorum.as_ref();
    if is_asked(&rules.quorum) || seconds.is_some_and(is_asked) {
        let first = words.quorum(&rules.quorum);
        match seconds {
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
