//! The result of a round: how many voted, each option with what it came to, and a drawing of it.

use crate::report::context::Context;
use crate::report::document::{Bar, Block, Cell, Chart, Document, Drawing, Table};
use crate::session::ballot::OptionId;
use crate::session::round::{Method, Round};
use crate::voting::outcome::tells_supporters;
use crate::voting::{Counting, Detail, Entry, Proposal, RoundResult};

pub(super) fn compose(context: &Context, round: &Round, result: &RoundResult, document: &mut Document) {
    let words = context.words;
    let votes = result.votes;
    if !round.ballots.is_empty() {
        document.say(words.report_votes(votes.blank, votes.spoilt, votes.valid, votes.voters));
    }
    if let Counting::NotCounted(reason) = &result.counting {
        document.say(words.not_counted(reason));
        return;
    }
    if result.ranking.is_empty() {
        return;
    }
    if let Detail::Hands(proposals) = &result.detail {
        document.table(hands(context, round, proposals));
    } else {
        document.table(ranking(context, round, result));
    }
    if let Detail::Points(dots) = &result.detail
        && dots.unused > 0
    {
        document.say(words.report_unused_points(dots.unused, dots.used));
    }
}

/// A drawing of what each option came to, where options stand against one another.
pub(super) fn drawing(context: &Context, round: &Round, result: &RoundResult, document: &mut Document) {
    let is_counted = !matches!(result.counting, Counting::NotCounted(_)) && !result.ranking.is_empty();
    if is_counted && !matches!(result.detail, Detail::Hands(_)) {
        document.blocks.push(Block::Chart(chart(context, round, result)));
    }
}

fn hands(context: &Context, round: &Round, proposals: &[Proposal]) -> Table {
    let words = context.words;
    let mut table = Table::new(words.report_result_caption())
        .text(words.report_option())
        .numbers(words.report_favour())
        .numbers(words.report_against())
        .numbers(words.report_abstain())
        .numbers(words.report_needed())
        .text(words.report_result());
    let number = |count: u64| Cell::Number(i64::try_from(count).unwrap_or(i64::MAX));
    for (option_of, it) in round.options.iter().zip(proposals) {
        let verdict =
            if it.adopted { Cell::Strong(words.report_adopted()) } else { Cell::Text(words.report_rejected()) };
        table.row(vec![
            option_of.label.as_str().into(),
            number(it.favour),
            number(it.against),
            number(it.abstain),
            number(it.needed),
            verdict,
        ]);
    }
    table
}

fn ranking(context: &Context, round: &Round, result: &RoundResult) -> Table {
    let words = context.words;
    let mut table = Table::new(words.report_result_caption())
        .numbers(words.report_place_in_order())
        .text(words.report_option())
        .numbers(score_header(context, &round.method))
        .numbers(match round.method {
            Method::Ranking { .. } => words.report_firsts(),
            _ => words.report_supporters(),
        })
        .numbers(words.report_share());
    // A number or a grade is not a mark for an option: whoever gave one need not support it.
    let differ = tells_supporters(&round.method)
        && result.entries().any(|(_, it)| it.score.rounded(1) != i64::from(it.supporters));
    for (place, it) in result.entries() {
        let supporters = if differ { Cell::from(it.supporters) } else { Cell::from("") };
        let share = words.report_percent(it.share.percent());
        table.row(vec![
            place.into(),
            option(round, it.option).into(),
            score(context, round, it),
            supporters,
            share.into(),
        ]);
    }
    table.without_empty_columns()
}

fn score(context: &Context, round: &Round, entry: &Entry) -> Cell {
    match round.method {
        Method::MajorityJudgment { .. } | Method::Comparison { .. } => {
            Cell::Text(context.words.bare_score(&round.method, entry.score))
        }
        _ if entry.score.is_whole() => Cell::Number(entry.score.rounded(1)),
        _ => Cell::Text(context.words.decimal(entry.score)),
    }
}

fn score_header(context: &Context, method: &Method) -> String {
    let words = context.words;
    match method {
        Method::Dots { .. } => words.report_points_header(),
        Method::Single | Method::Hands => words.report_votes_header(),
        Method::Approval { .. } => words.report_approvals_header(),
        _ => words.report_score_header(),
    }
}

/// What an option came to, with its unit: «16 puntos».
pub(super) fn score_in_words(context: &Context, round: &Round, entry: &Entry) -> String {
    let words = context.words;
    let number = entry.score.rounded(1);
    match round.method {
        Method::Dots { .. } => words.report_points_of(number),
        Method::Hands => words.report_in_favour(number),
        Method::Single => words.report_votes_of(number),
        Method::Approval { .. } => words.report_approvals_of(number),
        _ => words.score(&round.method, entry.score),
    }
}

/// What an option is called.
pub(super) fn option(round: &Round, id: OptionId) -> String {
    round.option(id).map(|it| it.label.to_string()).unwrap_or_default()
}

fn chart(context: &Context, round: &Round, result: &RoundResult) -> Chart {
    let words = context.words;
    let winners = round.seats.map_or(1, |seats| usize::try_from(seats).unwrap_or(usize::MAX));
    let winners = result.winners(winners).certain;
    let bar = |it: &Entry| Bar {
        label: option(round, it.option),
        length: it.score.rounded(100).max(0),
        figure: format!("{} · {}", score(context, round, it).text(), words.report_percent(it.share.percent())),
        strong: winners.contains(&it.option),
    };
    let ends = |it: Option<&Entry>| {
        it.map_or_else(Default::default, |it| (option(round, it.option), score_in_words(context, round, it)))
    };
    let (first, first_score) = ends(result.entries().next().map(|(_, it)| it));
    let (last, last_score) = ends(result.entries().last().map(|(_, it)| it));
    Chart {
        title: words.report_chart(context.round_number(round.id)),
        drawing: Drawing::Bars(result.entries().map(|(_, it)| bar(it)).collect()),
        alternative: words.report_chart_words(first, first_score, last, last_score, result.entries().count()),
    }
}
