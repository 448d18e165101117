//! The axes on the table, where each comes from, and the tree of those that were worked out.

use super::facts;
use crate::report::context::{Context, in_one, joined};
use crate::report::document::{Cell, Document, Item, Table};
use crate::session::axis::{Axis, Goal, Objective};

pub(super) fn compose(context: &Context, document: &mut Document) {
    let (words, session) = (context.words, context.session);
    if session.axes.is_empty() {
        return;
    }
    document.heading(1, words.report_axes());
    document.table(candidates(context));
    let withdrawn: Vec<String> = session.axes.iter().filter(|it| it.withdrawn).map(|it| it.name.to_string()).collect();
    document.labelled(&words.report_withdrawn(), &withdrawn.join("; "));
    criteria(context, document);
    for axis in session.candidates().filter(|it| !it.vision.is_empty() || !it.objectives.is_empty()) {
        document.heading(2, axis.name.as_str());
        facts::labelled(document, &words.report_vision(), &axis.vision);
        document.list(axis.objectives.iter().map(|it| objective(context, it)).collect());
    }
}

fn candidates(context: &Context) -> Table {
    let words = context.words;
    let mut table = Table::new("")
        .text(words.report_axis())
        .text(words.report_origin())
        .text(words.report_comes_from())
        .text(words.report_agendas())
        .text(words.report_direction());
    for it in context.session.candidates() {
        table.row(vec![
            Cell::from(&it.name),
            it.origin.map(|origin| words.origin(origin)).unwrap_or_default().into(),
            joined(it.from.iter().map(|root| context.root(*root)), "; ").into(),
            agendas(context, it).into(),
            it.direction.map(|direction| words.direction(direction)).unwrap_or_default().into(),
        ]);
    }
    table.without_empty_columns()
}

fn agendas(context: &Context, axis: &Axis) -> String {
    let words = context.words;
    let agenda = |it| joined([words.agenda_kind(it), words.agenda(it)], ": ");
    joined(axis.agendas.iter().map(agenda), "; ")
}

fn criteria(context: &Context, document: &mut Document) {
    let words = context.words;
    let mut table = Table::new(words.report_criteria())
        .text(words.report_criterion())
        .numbers(words.report_weight())
        .text(words.report_meaning());
    for it in &context.session.criteria {
        table.row(vec![Cell::from(&it.name), it.weight.into(), in_one(&it.meaning).into()]);
    }
    document.table(table.without_empty_columns());
}

fn objective(context: &Context, objective: &Objective) -> Item {
    let goals = objective.goals.iter().map(|it| goal(context, it)).collect();
    Item::labelled(context.words.report_objective(), objective.text.as_str(), goals)
}

fn goal(context: &Context, goal: &Goal) -> Item {
    let actions = goal.actions.iter().map(|it| Item::plain(it.as_str())).collect();
    Item::labelled(context.words.report_goal(), goal.text.as_str(), actions)
}
