//! The stakeholder map as everyone may read it: who, of which kind, at which level, with which role.

use super::facts::{self, Facts};
use crate::analysis::Coverage;
use crate::report::audience::Content;
use crate::report::context::{Context, in_one, joined};
use crate::report::document::{Cell, Document, Fact, Table};
use crate::session::stakeholder::Visibility;

pub(super) fn compose(context: &Context, document: &mut Document) {
    let (words, session) = (context.words, context.session);
    if session.stakeholders.is_empty() || !context.reads(Content::WorkingMaterial) {
        return;
    }
    document.heading(1, words.report_stakeholder_map());
    let mut table = Table::new(words.report_stakeholders_caption(session.stakeholders.len()))
        .text(words.report_stakeholder())
        .text(words.report_sector())
        .text(words.report_type())
        .text(words.report_level())
        .text(words.report_role())
        .text(words.report_participation());
    for it in &session.stakeholders {
        let kind = if it.kind.is_empty() { String::new() } else { words.stakeholder_kind(it.kind.as_str()) };
        table.row(vec![
            Cell::from(&it.name),
            it.sector.map(|sector| words.sector(sector)).unwrap_or_default().into(),
            kind.into(),
            it.level.map(|level| words.level(level)).unwrap_or_default().into(),
            joined(it.roles.iter().map(|role| words.role(*role)), ", ").into(),
            it.participation.map(|participation| words.participation(participation)).unwrap_or_default().into(),
        ]);
    }
    document.table(table.without_empty_columns());
    coverage(context, document);
    competences(context, document);
    notes(context, document);
}

/// Which sectors and levels have no one on the map. Said only where sectors or levels were recorded at all.
fn coverage(context: &Context, document: &mut Document) {
    let (words, coverage) = (context.words, Coverage::of(context.session, &[]));
    let mut facts = Facts::default();
    if context.session.stakeholders.iter().any(|it| it.sector.is_some()) {
        let missing = coverage.unmapped_sectors().map(|it| words.sector(it));
        facts.add(&words.report_sectors_missing(), joined(missing, "; "));
    }
    if context.session.stakeholders.iter().any(|it| it.level.is_some()) {
        let missing = coverage.unmapped_levels().map(|it| words.level(it));
        facts.add(&words.report_levels_missing(), joined(missing, "; "));
    }
    document.facts(facts.into_all());
}

/// What each may do, in sentences: beside the kinds of all of them no column would be wide enough.
fn competences(context: &Context, document: &mut Document) {
    let stakeholders = context.session.stakeholders.iter().filter(|it| !it.competences.is_empty());
    let said: Vec<Fact> = stakeholders.map(|it| Fact::new(it.name.as_str(), in_one(&it.competences))).collect();
    if !said.is_empty() {
        facts::lead(document, &context.words.report_competences());
        document.facts(said);
    }
}

fn notes(context: &Context, document: &mut Document) {
    let stakeholders = context.session.stakeholders.iter();
    let public = stakeholders.flat_map(|it| {
        let notes = it.notes.iter().filter(|note| note.visibility == Visibility::Public);
        notes.map(|note| Fact::new(it.name.as_str(), in_one(&note.text)))
    });
    let notes: Vec<Fact> = public.collect();
    if !notes.is_empty() {
        facts::lead(document, &context.words.report_notes());
        document.facts(notes);
    }
}
