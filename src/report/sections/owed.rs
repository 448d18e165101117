//! What is owed: open agreements of this session and of earlier ones, the overdue first, and what became of the rest.

use jiff::civil::Date;

use super::drawings;
use crate::report::context::{Context, in_one, joined};
use crate::report::document::{Block, Cell, Document, KeyFigure, Table};
use crate::session::agreement::{Agreement, FollowUp};

pub(super) fn compose(context: &Context, document: &mut Document) {
    let words = context.words;
    let mut owed: Vec<&Agreement> = context.owed().collect();
    let settled: Vec<&Agreement> = context
        .agreements()
        .filter(|it| !it.is_open() && (it.was_adopted_before() || !it.follow_up.is_empty()))
        .collect();
    if owed.is_empty() && settled.is_empty() {
        return;
    }
    owed.sort_by_key(|it| it.due.unwrap_or(Date::MAX));
    document.heading(1, words.report_owed());
    let overdue = owed.iter().filter(|it| it.is_overdue(context.today)).count();
    document.say(words.report_as_of(words.date(context.today)));
    document.blocks.push(Block::KeyFigures(vec![
        KeyFigure { label: words.report_open(), value: owed.len().to_string() },
        KeyFigure { label: words.report_overdue(), value: overdue.to_string() },
    ]));
    document.chart(drawings::states(context, owed.iter().chain(&settled).copied()));
    document.chart(drawings::calendar(context, &owed));
    document.table(open(context, &owed));
    document.table(closed(context, &settled));
}

fn open(context: &Context, owed: &[&Agreement]) -> Table {
    let words = context.words;
    let mut table = standings(context, words.report_owed_caption());
    for it in owed {
        let standing = joined([words.agreement_state(it.state()), delay(context, it)], "; ");
        let standing = if it.is_overdue(context.today) { Cell::Strong(standing) } else { Cell::Text(standing) };
        table.row(stands(context, it, standing));
    }
    table.without_empty_columns()
}

/// A table of agreements with where each stands.
pub(super) fn standings(context: &Context, caption: String) -> Table {
    let words = context.words;
    Table::new(caption)
        .text(words.report_which())
        .text(words.report_agreement())
        .text(words.report_responsible())
        .text(words.report_due())
        .text(words.report_standing())
        .text(words.report_last_seen())
}

/// The row of an agreement in such a table.
pub(super) fn stands(context: &Context, it: &Agreement, standing: Cell) -> Vec<Cell> {
    vec![
        context.agreement_label(it).into(),
        Cell::from(&it.text),
        Cell::from(&it.responsible),
        context.day(it.due),
        standing,
        it.follow_up.last().map(|entry| seen(context, entry)).unwrap_or_default().into(),
    ]
}

/// How far an agreement is from its date: «vencido hace 12 días».
pub(super) fn delay(context: &Context, agreement: &Agreement) -> String {
    let words = context.words;
    let Some(due) = agreement.due else { return words.report_without_date() };
    let days = i64::from((due - context.today).get_days());
    match days {
        ..0 => words.report_days_late(-days),
        0 => words.report_due_today(),
        _ => String::new(),
    }
}

fn closed(context: &Context, settled: &[&Agreement]) -> Table {
    let mut table = standings(context, context.words.report_settled_caption());
    for it in settled {
        table.row(stands(context, it, context.words.agreement_state(it.state()).into()));
    }
    table.without_empty_columns()
}

/// A look at what became of an agreement: the day, the evidence, the note.
fn seen(context: &Context, entry: &FollowUp) -> String {
    let (evidence, note) = (entry.evidence.as_str(), in_one(&entry.note));
    // Two sentences, whether or not whoever wrote the first ended it.
    let between = if evidence.ends_with(['.', '!', '?', '…']) { " " } else { ". " };
    joined([context.words.date_short(entry.date), joined([evidence.to_owned(), note], between)], ": ")
}
