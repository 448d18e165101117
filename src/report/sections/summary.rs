//! The session at a glance: the facilitator's words, and a few figures.

use super::facts;
use crate::report::context::Context;
use crate::report::document::{Block, Document, KeyFigure};
use crate::session::Session;
use crate::session::closing::Closing;
use crate::session::factor::Quadrant;

pub(super) fn compose(context: &Context, document: &mut Document) {
    let words = context.words;
    if is_bare(context.session) {
        document.say(words.report_nothing_yet());
        return;
    }
    document.heading(1, words.report_summary());
    facts::paragraphs(document, &context.session.closing.summary);
    document.blocks.push(Block::KeyFigures(figures(context)));
}

/// Whether nothing but the header was recorded.
fn is_bare(session: &Session) -> bool {
    let counts = [
        session.participants.len(),
        session.agenda.len(),
        session.stakeholders.len(),
        session.factors.len(),
        session.axes.len(),
        session.rounds.len(),
        session.mesa.points.len(),
        session.mesa.agreements.len(),
        session.mesa.subcommittees.len(),
    ];
    counts.iter().all(|count| *count == 0) && session.closing == Closing::default()
}

pub(super) fn figures(context: &Context) -> Vec<KeyFigure> {
    let (words, session) = (context.words, context.session);
    let attended = session.participants.iter().filter(|it| !it.stays.is_empty()).count();
    let factors: usize = Quadrant::ALL.into_iter().map(|it| session.board(it).count()).sum();
    let chosen = session.decision.as_ref().map_or(0, |decision| decision.chosen.len());
    let own = context.own().filter(|it| it.is_adopted()).count();
    let overdue = context.owed().filter(|it| it.is_overdue(context.today)).count();
    let out_of = |part: usize, whole: usize| words.report_out_of(part, whole);
    let called = session.participants.len();
    let people = if attended == 0 {
        (words.report_on_roster(), called, called.to_string())
    } else {
        (words.report_attended(), called, out_of(attended, called))
    };
    let figures = [
        people,
        (words.report_stakeholders(), session.stakeholders.len(), session.stakeholders.len().to_string()),
        (words.report_factors(), factors, factors.to_string()),
        (words.report_axes_chosen(), session.axes.len(), out_of(chosen, session.candidates().count().max(chosen))),
        (words.report_agreements_adopted(), own, own.to_string()),
        (words.report_overdue(), overdue, overdue.to_string()),
    ];
    figures.into_iter().filter(|(_, count, _)| *count > 0).map(|(label, _, value)| KeyFigure { label, value }).collect()
}
