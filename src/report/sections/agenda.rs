//! The order of the day, with planned and actual time.

use crate::report::context::Context;
use crate::report::document::{Cell, Document, Table};
use crate::session::agenda::AgendaPoint;

pub(super) fn compose(context: &Context, document: &mut Document) {
    let (words, agenda) = (context.words, &context.session.agenda);
    if agenda.is_empty() {
        return;
    }
    document.heading(1, words.report_agenda());
    let mut table = Table::new("")
        .numbers(words.report_place_number())
        .text(words.report_topic())
        .text(words.report_step())
        .numbers(words.report_minutes_planned())
        .numbers(words.report_minutes_used());
    for (place, point) in agenda.iter().enumerate() {
        table.row(vec![
            (place + 1).into(),
            Cell::from(&point.title),
            point.step.map(|step| words.step(step)).unwrap_or_default().into(),
            point.minutes.map_or_else(|| "".into(), |minutes| Cell::Number(i64::from(minutes))),
            used(point).map_or_else(|| "".into(), Cell::Number),
        ]);
    }
    document.table(table.without_empty_columns());
}

/// Minutes from start to end, begun ones counted; nothing while it runs.
fn used(point: &AgendaPoint) -> Option<i64> {
    let seconds = point.elapsed_seconds(point.ended?);
    Some((seconds + 59) / 60)
}
