//! Which of the eleven observable results of a mesa were reached.

use crate::report::context::Context;
use crate::report::document::{Cell, Document, Table};
use crate::session::mesa::MesaResult;

pub(super) fn compose(context: &Context, document: &mut Document) {
    let (words, results) = (context.words, &context.session.mesa.results);
    if results.is_empty() {
        return;
    }
    document.heading(1, words.report_results());
    document.say(words.report_results_reached(results.len(), MesaResult::ALL.len()));
    let mut table = Table::new("").text(words.report_stage()).text(words.report_result()).text(words.report_shown_by());
    for result in MesaResult::ALL {
        for it in results.iter().filter(|it| it.result == result) {
            let stage = words.stage(result.stage());
            table.row(vec![stage.into(), words.mesa_result(result).into(), Cell::from(&it.evidence)]);
        }
    }
    document.table(table.without_empty_columns());
}
