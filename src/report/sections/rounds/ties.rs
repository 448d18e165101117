//! Ties in words: who tied, with how much, and what broke it, or that nothing did.

use super::outcome::{option, score_in_words};
use crate::report::context::Context;
use crate::report::document::Document;
use crate::session::ballot::OptionId;
use crate::session::round::Round;
use crate::voting::{Pending, Resolution, RoundResult, Tier};

pub(super) fn compose(context: &Context, round: &Round, result: &RoundResult, document: &mut Document) {
    let words = context.words;
    let resolution = places(context, round).map(|places| Resolution::of(round, result, places));
    let at_cut = |tier: &&Tier| {
        let cut = resolution.as_ref().map_or(&[][..], |it| &it.cut.tied);
        tier.entries.iter().any(|entry| cut.contains(&entry.option))
    };
    let ties = || result.ranking.iter().filter(|it| it.is_tie() && it.entries.iter().any(|entry| entry.may_win));
    for tier in ties().filter(|tier| !at_cut(tier)) {
        document.say(words.report_tie_sharing(among(context, round, tier), tier.place, score(context, round, tier)));
    }
    let Some(resolution) = &resolution else { return };
    for tier in ties().filter(at_cut) {
        document.say(at_the_cut(context, round, tier, resolution));
    }
    let winners = resolution.winners();
    if round.seats.is_some() && !winners.is_empty() {
        document.labelled(&words.report_pass(), &names(context, round, &winners));
    }
}

/// How many places there are: as said beforehand, or as many as were chosen from this round.
fn places(context: &Context, round: &Round) -> Option<usize> {
    let decided = context.session.decision.as_ref().filter(|it| it.round == Some(round.id) && !it.chosen.is_empty());
    let said = round.seats.map(|seats| usize::try_from(seats).unwrap_or(usize::MAX));
    said.or(decided.map(|decision| decision.chosen.len()))
}

fn at_the_cut(context: &Context, round: &Round, tier: &Tier, resolution: &Resolution) -> String {
    let words = context.words;
    let (among, score) = (among(context, round, tier), score(context, round, tier));
    let mut sentences = Vec::new();
    for applied in resolution.applied.iter().filter(|it| !it.took.is_empty() || !it.left_out.is_empty()) {
        let (took, rule) = (names(context, round, &applied.took), words.tie_break(applied.rule));
        sentences.push(if took.is_empty() {
            words.report_tie_narrowed(names(context, round, &applied.left_out), rule)
        } else {
            words.report_tie_broken(rule, took)
        });
    }
    match resolution.pending {
        Some(Pending::NothingDeclared) if sentences.is_empty() => return words.report_tie_unbroken(among, score),
        Some(Pending::NothingDeclared) => sentences.push(words.report_tie_remains(still(context, round, resolution))),
        Some(Pending::FurtherRound) => sentences.push(further_round(context, round)),
        Some(Pending::Lot) => sentences.push(words.report_tie_by_lot()),
        Some(Pending::Chair) => sentences.push(words.report_tie_by_chair()),
        None => {}
    }
    sentences.insert(0, words.report_tie(among, score));
    sentences.join(" ")
}

/// The further round that was declared, by its number when it was held.
fn further_round(context: &Context, round: &Round) -> String {
    let words = context.words;
    match context.session.rounds.iter().find(|it| it.follows == Some(round.id)) {
        Some(next) => words.report_tie_taken_up(context.round_number(next.id)),
        None => words.report_tie_further_round(),
    }
}

fn still(context: &Context, round: &Round, resolution: &Resolution) -> String {
    names(context, round, &resolution.tied)
}

fn among(context: &Context, round: &Round, tier: &Tier) -> String {
    let options: Vec<OptionId> = tier.entries.iter().map(|it| it.option).collect();
    names(context, round, &options)
}

fn score(context: &Context, round: &Round, tier: &Tier) -> String {
    tier.entries.first().map(|it| score_in_words(context, round, it)).unwrap_or_default()
}

fn names(context: &Context, round: &Round, options: &[OptionId]) -> String {
    context.names(&options.iter().map(|it| option(round, *it)).collect::<Vec<_>>())
}
