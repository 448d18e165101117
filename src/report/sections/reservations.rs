//! Dissent on the record: who disagreed or abstained, on what, and why, by name.

use crate::report::context::{Context, in_one};
use crate::report::document::{Document, Table};
use crate::session::agreement::Reservation;

pub(super) fn compose(context: &Context, document: &mut Document) {
    let words = context.words;
    let mut table = Table::new("")
        .text(words.report_on_what())
        .text(words.report_who())
        .text(words.report_kind_of_reservation())
        .text(words.report_reason());
    let mut add = |on: String, it: &Reservation| {
        let kind = words.reservation_kind(it.kind);
        table.row(vec![on.into(), context.person(it.participant).into(), kind.into(), in_one(&it.reason).into()]);
    };
    for it in context.session.decision.iter().flat_map(|decision| &decision.reservations) {
        add(words.report_on_decision(), it);
    }
    for agreement in context.agreements() {
        for it in &agreement.reservations {
            add(context.agreement_name(agreement), it);
        }
    }
    if !table.rows.is_empty() {
        document.heading(1, words.report_reservations());
        document.table(table.without_empty_columns());
    }
}
