//! Chapter 1: what the plan is for, and how it was made.

use super::Plan;
use crate::report::context::joined;
use crate::report::document::{Cell, Document, Table};

pub(super) fn compose(plan: &Plan<'_>, document: &mut Document) {
    let words = plan.words;
    document.heading(1, words.plan_introduction());
    plan.part(document, format!("1.1 {}", words.plan_aims()), words.plan_missing_aims(), |document| {
        for context in &plan.contexts {
            for line in context.session.header.purpose.lines() {
                document.say(line.as_str());
            }
        }
        let years = plan.contexts.iter().find_map(|it| it.session.header.horizon_years);
        document.labelled(&words.report_horizon(), &years.map(|it| words.report_years(it)).unwrap_or_default());
    });
    plan.part(document, format!("1.2 {}", words.plan_method()), words.plan_missing_method(), |document| {
        document.table(sessions(plan));
    });
}

/// The sessions that the plan was made of.
fn sessions(plan: &Plan<'_>) -> Table {
    let words = plan.words;
    let mut table = Table::new(words.plan_sessions())
        .text(words.report_date())
        .text(words.minutes_name())
        .text(words.report_place())
        .text(words.report_degree())
        .numbers(words.report_attended());
    for context in &plan.contexts {
        let header = &context.session.header;
        let came = context.session.participants.iter().filter(|it| !it.stays.is_empty()).count();
        table.row(vec![
            context.day(header.date),
            Cell::from(&header.title),
            joined([header.place.to_string(), header.territory.to_string()], ", ").into(),
            header.participation.map(|degree| words.degree(degree)).unwrap_or_default().into(),
            came.into(),
        ]);
    }
    table.without_empty_columns()
}
