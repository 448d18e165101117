//! Chapters 2 and 3: the city in the world, and the world around it.

use std::collections::BTreeSet;

use super::Plan;
use crate::report::context::{Context, in_one};
use crate::report::document::{Cell, Document, Fact, Item, Table};
use crate::session::axis::Agenda;
use crate::session::factor::{Factor, Quadrant, Voice};
use crate::session::participant::Level;

pub(super) fn compose(plan: &Plan<'_>, document: &mut Document) {
    let words = plan.words;
    document.heading(1, words.plan_city());
    let nothing = |_: &mut Document| {};
    plan.part(document, format!("2.1 {}", words.plan_profile()), words.plan_missing_profile(), nothing);
    plan.part(document, format!("2.2 {}", words.plan_data()), words.plan_missing_data(), |document| {
        evidence(plan, document);
    });
    plan.part(document, format!("2.3 {}", words.plan_vocation()), words.plan_missing_vocation(), |document| {
        stakeholders(plan, document);
    });
    plan.part(document, format!("2.4 {}", words.plan_outside()), words.plan_missing_outside(), |document| {
        factors(plan, document, |context, factor| {
            factor.raised_by.iter().any(|voice| match voice {
                Voice::Stakeholder(id) => context.session.stakeholder(*id).and_then(|it| it.level),
                Voice::Participant(id) => context.session.participant(*id).and_then(|it| it.level),
            } == Some(Level::International))
        });
    });
    plan.part(document, format!("2.5 {}", words.plan_model()), words.plan_missing_model(), nothing);
    document.heading(1, words.plan_world());
    plan.part(document, format!("3.1 {}", words.plan_cooperation()), words.plan_missing_cooperation(), |document| {
        factors(plan, document, |_, factor| factor.quadrant == Quadrant::Opportunity);
    });
    plan.part(document, format!("3.2 {}", words.plan_agenda()), words.plan_missing_agenda(), |document| {
        agendas(plan, document);
    });
}

/// The factors on the boards of the sessions that `wanted` wants, each once, with what shows it.
pub(super) fn factors(plan: &Plan<'_>, document: &mut Document, wanted: impl Fn(&Context<'_>, &Factor) -> bool) {
    let words = plan.words;
    let mut table =
        Table::new("").text(words.report_factor()).text(words.report_dimension()).text(words.report_shown_by());
    let mut told = BTreeSet::new();
    for context in &plan.contexts {
        let boards = Quadrant::ALL.into_iter().flat_map(|it| context.session.board(it));
        for factor in boards.filter(|it| wanted(context, it)) {
            if told.insert(factor.text.as_str()) {
                let dimension = factor.dimension.map(|it| words.dimension(it)).unwrap_or_default();
                table.row(vec![Cell::from(&factor.text), dimension.into(), in_one(&factor.evidence).into()]);
            }
        }
    }
    document.table(table.without_empty_columns());
}

/// The sources of information that the sessions name.
fn evidence(plan: &Plan<'_>, document: &mut Document) {
    let words = plan.words;
    let mut items = Vec::new();
    for context in &plan.contexts {
        for it in &context.session.header.evidence {
            let kind = words.evidence_kind(it.kind);
            let kind = it.count.map_or_else(|| kind.clone(), |count| words.report_counted(count, &*kind));
            items.push(match it.detail.as_str() {
                "" => Item::plain(kind),
                detail => Item::labelled(kind, detail, Vec::new()),
            });
        }
    }
    items.dedup();
    document.list(items);
}

fn stakeholders(plan: &Plan<'_>, document: &mut Document) {
    let words = plan.words;
    let mut table =
        Table::new("").text(words.report_stakeholder()).text(words.report_sector()).text(words.report_level());
    let mut told = BTreeSet::new();
    for context in &plan.contexts {
        for it in &context.session.stakeholders {
            if told.insert(it.name.as_str()) {
                table.row(vec![
                    Cell::from(&it.name),
                    it.sector.map(|sector| words.sector(sector)).unwrap_or_default().into(),
                    it.level.map(|level| words.level(level)).unwrap_or_default().into(),
                ]);
            }
        }
    }
    document.table(table.without_empty_columns());
}

fn agendas(plan: &Plan<'_>, document: &mut Document) {
    let words = plan.words;
    let mut told = BTreeSet::new();
    for context in &plan.contexts {
        for axis in context.session.candidates() {
            for agenda in axis.agendas.iter().filter(|it| matches!(it, Agenda::Global(_))) {
                told.insert((words.agenda(agenda), axis.name.to_string()));
            }
        }
    }
    document.facts(told.into_iter().map(|(agenda, axis)| Fact::new(agenda, axis)).collect());
}
