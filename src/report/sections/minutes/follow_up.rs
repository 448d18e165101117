//! What was owed from earlier sessions and where it stands, and what each area reports back.

use crate::report::context::{Context, joined};
use crate::report::document::Document;
use crate::report::sections::facts;
use crate::report::sections::owed::{delay, standings, stands};
use crate::session::agreement::Agreement;

pub(super) fn compose(context: &Context, document: &mut Document) {
    let words = context.words;
    let carried: Vec<&Agreement> = context.agreements().filter(|it| it.was_adopted_before()).collect();
    if carried.is_empty() {
        return;
    }
    document.heading(1, words.minutes_follow_up());
    let mut table = standings(context, words.minutes_follow_up_caption());
    for it in carried {
        let late = if it.is_open() { delay(context, it) } else { String::new() };
        let by = context.agreements().find(|other| it.replaced_by == Some(other.id));
        let by = by.map(|by| words.minutes_replaced_by(context.agreement_label(by))).unwrap_or_default();
        let standing = joined([joined([words.agreement_state(it.state()), by], " "), late], "; ");
        table.row(stands(context, it, standing.into()));
    }
    document.table(table.without_empty_columns());
}

/// What each area reports back from its own house.
pub(in crate::report::sections) fn reports_back(context: &Context, document: &mut Document) {
    let reports = &context.session.mesa.reports_back;
    if reports.is_empty() {
        return;
    }
    document.heading(1, context.words.minutes_reports_back());
    for it in reports {
        facts::labelled(document, it.institution.as_str(), &it.text);
    }
}
