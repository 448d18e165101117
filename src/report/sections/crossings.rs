//! The crossings of the SWOT and the strategies that come of them, each kind with its double verb.

use super::drawings;
use crate::report::audience::Content;
use crate::report::context::{Context, joined};
use crate::report::document::{Cell, Document, Table};
use crate::session::crossing::CrossingKind;

pub(super) fn compose(context: &Context, document: &mut Document) {
    let words = context.words;
    if context.session.crossings.is_empty() || !context.reads(Content::WorkingMaterial) {
        return;
    }
    document.heading(1, words.report_crossings());
    document.chart(drawings::crossings(context));
    for kind in CrossingKind::ALL {
        let mut table = Table::new(words.report_quadrant(words.crossing_kind(kind), words.crossing_verb(kind)))
            .text(words.report_code())
            .text(words.report_crosses())
            .text(words.report_strategy());
        for (it, place) in context.crossings(kind).zip(1_usize..) {
            table.row(vec![
                format!("{}{place}", words.crossing_kind(kind)).into(),
                joined(it.factors.iter().map(|factor| context.factor_code(*factor)), " + ").into(),
                Cell::from(&it.strategy),
            ]);
        }
        document.table(table);
    }
}
