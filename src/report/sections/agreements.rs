//! What was agreed in this session: each with who answers for it, by when, and what will show that it is done.

use super::terms;
use crate::report::context::{Context, joined};
use crate::report::document::{Document, Span};
use crate::session::agreement::{Adoption, Agreement, Way};

pub(super) fn compose(context: &Context, document: &mut Document) {
    let words = context.words;
    if context.own().any(|it| it.adoption.is_some()) {
        document.heading(1, words.report_agreements());
        for it in context.own().filter(|it| it.adoption.is_some()) {
            agreement(context, it, document);
        }
    }
    if context.own().any(|it| it.adoption.is_none()) {
        document.heading(1, words.report_proposals());
        document.say(words.report_proposals_note());
        for it in context.own().filter(|it| it.adoption.is_none()) {
            agreement(context, it, document);
        }
    }
}

fn agreement(context: &Context, it: &Agreement, document: &mut Document) {
    let words = context.words;
    document.heading(2, context.agreement_name(it));
    document.lead(vec![Span::strong(it.text.as_str())]);
    let mut facts = terms::of(context, it);
    facts.add(&words.report_adoption(), it.adoption.map(|adoption| adopted(context, it, adoption)).unwrap_or_default());
    document.facts(facts.into_all());
}

fn adopted(context: &Context, it: &Agreement, adoption: Adoption) -> String {
    let words = context.words;
    let rule = words.against_rule(it, context.session);
    let round = match adoption.way {
        Way::Vote { round: Some(round), .. } => words.report_round(context.round_number(round)),
        _ => String::new(),
    };
    let quorum = match adoption.quorate {
        Some(true) => words.report_with_quorum(),
        Some(false) => words.report_without_quorum(),
        None => String::new(),
    };
    let at = adoption.at.map(|at| context.moment(at)).unwrap_or_default();
    joined([words.way(adoption.way), rule, round, quorum, at], "; ")
}
