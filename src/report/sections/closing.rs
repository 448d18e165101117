//! What participants said of the session, what was learnt, and who approved the record.

use super::{facts, minutes};
use crate::report::context::{Context, joined};
use crate::report::document::{Cell, Document, Item, Table};
use crate::session::closing::{CorrectionState, Evaluated};

pub(super) fn compose(context: &Context, document: &mut Document) {
    let (words, closing) = (context.words, &context.session.closing);
    let mut inner = context.blank();
    inner.table(evaluation(context));
    facts::labelled(&mut inner, &words.report_what_worked(), &closing.what_worked);
    facts::labelled(&mut inner, &words.report_what_to_change(), &closing.what_to_change);
    let circulated =
        closing.circulated.iter().map(|it| Item::plain(joined([words.date(it.date), it.to.to_string()], ": ")));
    facts::listed(&mut inner, &words.report_circulated(), circulated.collect());
    let open = closing.corrections.iter().filter(|it| it.state == CorrectionState::Open).count();
    if open > 0 {
        inner.say(words.report_corrections_open(open));
    }
    let approvals = closing
        .approvals
        .iter()
        .map(|it| Item::plain(joined([minutes::approval_of(context, it), it.note.to_string()], "; ")));
    facts::listed(&mut inner, &words.report_approvals(), approvals.collect());
    let signatures =
        closing.signatures.iter().map(|it| Item::plain(joined([it.name.to_string(), it.post.to_string()], ", ")));
    facts::listed(&mut inner, &words.report_signatures(), signatures.collect());
    if let Some(seal) = &closing.seal {
        inner.labelled(&words.report_seal(), &joined([context.moment(seal.at), seal.digest.to_string()], "; "));
    }
    if !closing.rectifications.is_empty() {
        inner.say(words.report_rectified(closing.rectifications.len()));
    }
    if !inner.blocks.is_empty() {
        document.heading(1, words.report_closing());
        document.blocks.append(&mut inner.blocks);
    }
}

fn evaluation(context: &Context) -> Table {
    let words = context.words;
    let mut table = Table::new(words.report_evaluation())
        .text(words.report_aspect())
        .numbers(words.report_answers())
        .numbers(words.report_mean());
    for grade in 1..=5_u32 {
        table = table.numbers(grade.to_string());
    }
    for it in &context.session.closing.evaluation {
        let (answers, tenths) = mean(it);
        // A question that was prepared and put to no one.
        if answers == 0 {
            continue;
        }
        let mean = tenths.map(|tenths| context.decimal(tenths)).unwrap_or_default();
        let counts = it.grades.iter().map(|count| Cell::from(*count));
        let first = [Cell::from(&it.aspect), Cell::Number(i64::try_from(answers).unwrap_or(i64::MAX)), mean.into()];
        table.row(first.into_iter().chain(counts).collect());
    }
    table
}

/// How many answered, and their mean in tenths, halves rounded up.
fn mean(evaluated: &Evaluated) -> (u64, Option<u32>) {
    let answers: u64 = evaluated.grades.iter().map(|count| u64::from(*count)).sum();
    let sum: u64 = (1..).zip(&evaluated.grades).map(|(grade, count): (u64, &u32)| grade * u64::from(*count)).sum();
    let tenths = (20 * sum + answers).checked_div(2 * answers);
    (answers, tenths.and_then(|tenths| u32::try_from(tenths).ok()))
}
