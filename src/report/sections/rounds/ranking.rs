//! Options that stand against one another: each with its place, what it came to, and the share where that says more.

use super::outcome::option;
use crate::report::context::Context;
use crate::report::document::{Cell, Document, Table};
use crate::session::round::method::RankingRule;
use crate::session::round::{Method, Round};
use crate::voting::outcome::{supporters_are_least, tells_supporters};
use crate::voting::{Detail, Entry, RoundResult};

/// Adds the table; and where some ballots say nothing, what the percentages are of.
pub(super) fn compose(context: &Context, round: &Round, result: &RoundResult, document: &mut Document) {
    let words = context.words;
    let mut table = Table::new(words.report_result_caption())
        .numbers(words.report_place_in_order())
        .text(words.report_option())
        .numbers(words.score_header(&round.method))
        .numbers(words.report_duel_votes())
        .numbers(behind(context, round))
        .numbers(words.verdict_header_cost())
        .numbers(share_header(context, &round.method));
    let is_told = tells(round, result);
    for (place, it) in result.entries() {
        let supporters = if is_told { Cell::from(it.supporters) } else { Cell::from("") };
        let share = if result.detail.has_share() { words.report_percent(it.share.percent()) } else { String::new() };
        table.row(vec![
            place.into(),
            option(round, it.option).into(),
            score(context, round, it),
            duel(round, result, it),
            supporters,
            cost(context, round, it),
            share.into(),
        ]);
    }
    document.table(table.without_empty_columns());
    if let Some(base) = context.words.percent_base(round, result) {
        document.say(base);
    }
}

/// What an option came to, without its unit.
pub(super) fn score(context: &Context, round: &Round, entry: &Entry) -> Cell {
    match round.method {
        Method::MajorityJudgment { .. } | Method::Comparison { .. } | Method::Ranking { .. } => {
            Cell::Text(context.words.score_in_column(round, entry.score))
        }
        _ if entry.score.is_whole() => Cell::Number(entry.score.rounded(1)),
        _ => Cell::Text(context.words.decimal(entry.score)),
    }
}

/// What those behind an option are called.
fn behind(context: &Context, round: &Round) -> String {
    match round.method {
        Method::Ranking { .. } => context.words.report_firsts(),
        _ if supporters_are_least(round) => context.words.report_supporters_least(),
        _ => context.words.report_supporters(),
    }
}

/// Whether how many are behind each option is told: a number or a grade is no mark for an option, and where it is what
/// they came to, or the votes of the only duel, it is told already.
fn tells(round: &Round, result: &RoundResult) -> bool {
    let is_order = matches!(round.method, Method::Ranking { .. });
    let differs = |it: &Entry| is_order || it.score.rounded(1) != i64::from(it.supporters);
    tells_supporters(&round.method) && !is_one_duel(round, result) && result.entries().any(|(_, it)| differs(it))
}

/// Whether two options stand in a single duel that decides.
fn is_one_duel(round: &Round, result: &RoundResult) -> bool {
    let decides = !matches!(round.method, Method::Ranking { rule: RankingRule::Borda(_) | RankingRule::InstantRunoff });
    decides && matches!(&result.detail, Detail::Ordered(ordered) if ordered.pairwise.options() == 2)
}

/// The votes of an option in the only duel there is.
fn duel(round: &Round, result: &RoundResult, entry: &Entry) -> Cell {
    match (&result.detail, round.place(entry.option)) {
        (Detail::Ordered(ordered), Some(place)) if is_one_duel(round, result) => {
            Cell::Number(i64::try_from(ordered.pairwise.wins(place, 1 - place.min(1))).unwrap_or(i64::MAX))
        }
        _ => Cell::from(""),
    }
}

fn cost(context: &Context, round: &Round, entry: &Entry) -> Cell {
    let cost = round.option(entry.option).and_then(|it| it.cost);
    match round.method {
        Method::Budget { .. } => Cell::Text(cost.map(|cost| context.words.thousands(cost)).unwrap_or_default()),
        _ => Cell::from(""),
    }
}

fn share_header(context: &Context, method: &Method) -> String {
    let words = context.words;
    match method {
        Method::Dots { .. } => words.views_share_points(),
        Method::Single => words.views_share_votes(),
        Method::Approval { .. } | Method::Budget { .. } => words.report_share_ballots(),
        Method::MajorityJudgment { .. } => words.report_share_grade(),
        _ => words.report_share(),
    }
}
