//! The SWOT (FODA), always in the order F, O, D, A, each quadrant with its verb.

use super::drawings;
use crate::report::audience::Content;
use crate::report::context::{Context, in_one, joined};
use crate::report::document::{Cell, Document, Table};
use crate::session::factor::{Factor, Quadrant};

pub(super) fn compose(context: &Context, document: &mut Document) {
    let (words, session) = (context.words, context.session);
    if session.factors.is_empty() || !context.reads(Content::WorkingMaterial) {
        return;
    }
    document.heading(1, words.report_swot());
    document.chart(drawings::board(context));
    for quadrant in Quadrant::ALL {
        document.heading(2, words.report_quadrant(words.quadrant(quadrant), words.quadrant_verb(quadrant)));
        if session.board(quadrant).next().is_none() {
            document.say(words.report_empty_quadrant());
            continue;
        }
        document.table(board(context, quadrant));
    }
    if context.reads(Content::FactorRatings) {
        ratings(context, document);
    }
}

fn board(context: &Context, quadrant: Quadrant) -> Table {
    let words = context.words;
    let mut table = Table::new("")
        .text(words.report_code())
        .text(words.report_factor())
        .text(words.report_joins())
        .text(words.report_dimension())
        .text(words.report_shown_by())
        .text(words.report_raised_by());
    for it in context.session.board(quadrant) {
        table.row(vec![
            context.factor_code(it.id).into(),
            Cell::from(&it.text),
            joined(merged(context, it).map(|other| other.text.to_string()), "; ").into(),
            it.dimension.map(|dimension| words.dimension(dimension)).unwrap_or_default().into(),
            in_one(&it.evidence).into(),
            joined(it.raised_by.iter().map(|voice| context.voice(*voice)), "; ").into(),
        ]);
    }
    table.without_empty_columns()
}

/// The factors that this one took in.
fn merged<'a>(context: &Context<'a>, into: &'a Factor) -> impl Iterator<Item = &'a Factor> {
    context.session.factors.iter().filter(move |it| it.merged_into == Some(into.id))
}

fn ratings(context: &Context, document: &mut Document) {
    let words = context.words;
    let mut table = Table::new(words.report_factor_ratings())
        .text(words.report_code())
        .text(words.report_rater())
        .numbers(words.report_impact())
        .numbers(words.report_probability())
        .numbers(words.report_control());
    let grade = |grade: Option<u8>| grade.map_or_else(|| Cell::from(""), |grade| Cell::Number(i64::from(grade)));
    for quadrant in Quadrant::ALL {
        for factor in context.session.board(quadrant) {
            for it in &factor.ratings {
                let rater = if it.rater.is_empty() { words.report_whole_table() } else { it.rater.to_string() };
                let grades = [it.impact, it.probability, it.control].map(grade);
                table.row([context.factor_code(factor.id).into(), rater.into()].into_iter().chain(grades).collect());
            }
        }
    }
    document.table(table.without_empty_columns());
}
