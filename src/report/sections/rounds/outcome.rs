//! The result of a round: how many voted, each option with what it came to, and a drawing of it.

use super::{proposals, ranking};
use crate::report::context::Context;
use crate::report::document::{Bar, Block, Chart, Document, Drawing};
use crate::session::ballot::OptionId;
use crate::session::round::{Method, Round};
use crate::voting::{Counting, Detail, Entry, Resolution, RoundResult, Tier};

pub(super) fn compose(context: &Context, round: &Round, result: &RoundResult, document: &mut Document) {
    let words = context.words;
    let votes = result.votes;
    if !round.ballots.is_empty() || round.totals.is_some() {
        document.say(words.report_votes(votes.blank, votes.spoilt, votes.valid, votes.voters));
    }
    if let Counting::NotCounted(reason) = &result.counting {
        document.say(words.not_counted(reason));
        return;
    }
    if result.ranking.is_empty() {
        return;
    }
    match &result.detail {
        Detail::Hands(proposals) => proposals::hands(context, round, proposals, document),
        Detail::Agreed(agreed) => document.table(proposals::consent(context, round, agreed)),
        _ => ranking::compose(context, round, result, document),
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
    if is_counted && !matches!(result.detail, Detail::Hands(_) | Detail::Agreed(_)) {
        document.blocks.push(Block::Chart(chart(context, round, result)));
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

fn figure(context: &Context, round: &Round, result: &RoundResult, entry: &Entry) -> String {
    let score = ranking::score(context, round, entry).text();
    if result.detail.has_share() {
        format!("{score} · {}", context.words.report_percent(entry.share.percent()))
    } else {
        score
    }
}

fn chart(context: &Context, round: &Round, result: &RoundResult) -> Chart {
    let words = context.words;
    let winners = match Resolution::of_round(round, result) {
        Some(resolution) => resolution.winners(),
        None => result.winners(1).certain,
    };
    let bar = |it: &Entry| Bar {
        label: option(round, it.option),
        length: it.score.rounded(100).max(0),
        most: None,
        figure: figure(context, round, result, it),
        strong: winners.contains(&it.option),
    };
    // Those that are tied stand at the end together.
    let ends = |tier: Option<&Tier>| {
        let entries = tier.map(|tier| &tier.entries[..]).unwrap_or_default();
        let names = words.all_quoted(entries.iter().map(|it| option(round, it.option)));
        (names, entries.first().map(|it| score_in_words(context, round, it)).unwrap_or_default())
    };
    let (first, first_score) = ends(result.ranking.first());
    let (last, last_score) = ends(result.ranking.last());
    Chart {
        title: words.report_chart(context.round_number(round.id)),
        drawing: Drawing::Bars(result.entries().map(|(_, it)| bar(it)).collect()),
        alternative: words.report_chart_words(first, first_score, last, last_score, result.entries().count()),
        repeats: false,
    }
}
