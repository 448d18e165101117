//! The session at a glance: the facilitator's words, and a few figures.

use super::facts::{self, Facts};
use crate::report::context::{Context, joined};
use crate::report::document::{Block, Document, KeyFigure};
use crate::session::Session;
use crate::session::agreement::Agreement;
use crate::session::closing::Closing;
use crate::session::factor::Quadrant;

/// Agreements that are named; of the rest it is said how many there are.
const MOST_AGREEMENTS: usize = 8;

pub(super) fn compose(context: &Context, document: &mut Document) {
    let words = context.words;
    if is_bare(context.session) {
        document.say(words.report_nothing_yet());
        return;
    }
    document.heading(1, words.report_summary());
    facts::paragraphs(document, &context.session.closing.summary);
    document.blocks.push(Block::KeyFigures(figures(context)));
    document.facts(by_name(context).into_all());
}

/// What the figures count, by name: the axes that were chosen, and what was agreed. Nobody should have to look for it.
fn by_name(context: &Context) -> Facts {
    let (words, session) = (context.words, context.session);
    let chosen = session.decision.as_ref().map_or(&[][..], |decision| &decision.chosen);
    let axes = (1_usize..).zip(chosen).map(|(place, axis)| words.axes_place(context.axis(*axis), place));
    let mut facts = Facts::default();
    facts.add_all(&words.report_axes_chosen(), axes);
    let adopted: Vec<&Agreement> = context.own().filter(|it| it.is_adopted()).collect();
    let mut agreed: Vec<String> = adopted.iter().take(MOST_AGREEMENTS).map(|it| in_brief(context, it)).collect();
    let more = adopted.len().saturating_sub(MOST_AGREEMENTS);
    agreed.extend((more > 0).then(|| words.bulletin_more(more)));
    facts.add_all(&words.report_agreements_adopted(), agreed);
    facts
}

/// An agreement in a line: its number, its text, who answers for it, by when.
fn in_brief(context: &Context, it: &Agreement) -> String {
    let due = it.due.map(|due| context.words.date_short(due)).unwrap_or_default();
    let behind = joined([it.responsible.to_string(), due], ", ");
    let behind = if behind.is_empty() { behind } else { format!("({behind})") };
    joined([context.agreement_label(it), it.text.to_string(), behind], " ")
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
