//! The working groups of the table.

use crate::report::context::{Context, joined};
use crate::report::document::{Cell, Document, Table};
use crate::session::text::Text;

pub(super) fn compose(context: &Context, document: &mut Document) {
    let (words, groups) = (context.words, &context.session.mesa.subcommittees);
    if groups.is_empty() {
        return;
    }
    document.heading(1, words.report_subcommittees());
    let mut table = Table::new("")
        .text(words.report_subcommittee())
        .text(words.report_task())
        .text(words.report_members())
        .text(words.report_due());
    for it in groups {
        table.row(vec![
            Cell::from(&it.name),
            Cell::from(&it.task),
            joined(it.members.iter().map(Text::to_string), "; ").into(),
            context.day(it.due),
        ]);
    }
    document.table(table.without_empty_columns());
}
