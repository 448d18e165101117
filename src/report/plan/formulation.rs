//! Chapter 5: what is wanted, along which lines, by which programmes.

use super::Plan;
use crate::report::context::Context;
use crate::report::document::{Cell, Document, Fact, Item, Span, Table};
use crate::report::sections::facts;
use crate::session::axis::Axis;

pub(super) fn compose(plan: &Plan<'_>, document: &mut Document) {
    let words = plan.words;
    document.heading(1, words.plan_formulation());
    plan.part(document, format!("5.1 {}", words.plan_vision()), words.plan_missing_vision(), |document| {
        for (_, axis) in lines(plan) {
            facts::labelled(document, axis.name.as_str(), &axis.vision);
        }
    });
    plan.part(document, format!("5.2 {}", words.plan_objectives()), words.plan_missing_objectives(), |document| {
        let objectives = lines(plan).into_iter().flat_map(|(_, axis)| axis.objectives.iter().map(move |it| (axis, it)));
        document.facts(objectives.map(|(axis, it)| Fact::new(axis.name.as_str(), it.text.as_str())).collect());
    });
    plan.part(document, format!("5.3 {}", words.plan_lines()), words.plan_missing_lines(), |document| {
        let item = |(_, axis): &(&Context<'_>, &Axis)| Item::new(vec![Span::strong(axis.name.as_str())]);
        document.ordered_list(lines(plan).iter().map(item).collect());
    });
    plan.part(document, format!("5.4 {}", words.plan_programmes()), words.plan_missing_programmes(), |document| {
        document.list(actions(plan));
        document.table(agreements(plan));
    });
}

/// The axes that were decided on, or, in sessions without a decision, none: what is only proposed is no line yet.
fn lines<'a>(plan: &'a Plan<'a>) -> Vec<(&'a Context<'a>, &'a Axis)> {
    let mut lines: Vec<(&Context<'_>, &Axis)> = Vec::new();
    for context in &plan.contexts {
        let chosen = context.session.decision.iter().flat_map(|decision| &decision.chosen);
        for axis in chosen.filter_map(|id| context.session.axis(*id)) {
            if lines.iter().all(|(_, other)| other.name != axis.name) {
                lines.push((context, axis));
            }
        }
    }
    lines
}

/// Goals with their actions.
fn actions(plan: &Plan<'_>) -> Vec<Item> {
    let goals = lines(plan).into_iter().flat_map(|(_, axis)| &axis.objectives).flat_map(|it| &it.goals);
    goals
        .map(|goal| {
            let children = goal.actions.iter().map(|it| Item::plain(it.as_str())).collect();
            Item { children, ..Item::new(vec![Span::strong(goal.text.as_str())]) }
        })
        .collect()
}

/// What was agreed, with who answers for it.
fn agreements(plan: &Plan<'_>) -> Table {
    let words = plan.words;
    let mut table = Table::new(words.report_agreements())
        .text(words.report_agreement())
        .text(words.report_axis())
        .text(words.report_responsible())
        .text(words.report_due());
    for context in &plan.contexts {
        for it in context.own().filter(|it| it.is_adopted()) {
            table.row(vec![
                Cell::from(&it.text),
                it.axis.map(|axis| context.axis(axis)).unwrap_or_default().into(),
                Cell::from(&it.responsible),
                context.day(it.due),
            ]);
        }
    }
    table.without_empty_columns()
}
