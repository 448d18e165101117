//! All that is known of the result of a round, to be read.

use super::entry::number;
use crate::session::Session;
use crate::session::round::{Method, Round};
use crate::voting::RoundResult;
use crate::voting::outcome::{supporters_are_least, tells_supporters};
use crate::voting::views::{self, View};
use crate::words::Words;

/// Why a view that people look for is not among those of the round.
fn views_missing(round: &Round, session: &Session, words: &Words) -> Vec<String> {
    let views = views::of(round, session);
    let missing =
        [(View::Sectors, Words::views_no_sectors as fn(&Words) -> String), (View::Shifts, Words::views_no_shifts)];
    let mut lines: Vec<String> =
        missing.into_iter().filter(|(view, _)| !views.contains(view)).map(|(_, told)| told(words)).collect();
    if !lines.is_empty() {
        lines.insert(0, String::new());
    }
    lines
}

/// The result of a closed round, a line each: the sentence, what else is to be said, and every option with its place.
pub(super) fn lines(round: &Round, session: &Session, words: &Words) -> Vec<String> {
    let result = RoundResult::of(round);
    let mut lines = vec![words.verdict(round, session)];
    lines.extend(words.verdict_more(round, session));
    lines.extend(words.firmness_of(round));
    lines.push(String::new());
    for (place, entry) in result.entries() {
        let label = round.option(entry.option).map(|it| it.label.to_string()).unwrap_or_default();
        let score = words.score(&round.method, entry.score);
        let what = match words.voices_on(round, &result, entry.option) {
            Some(voices) => voices,
            None if result.detail.has_share() => format!("{score}, {}", words.axes_percent(entry.share.percent())),
            None => score,
        };
        let mut told = format!("{}: {what}", words.axes_place(label, number(place)));
        // A number or a grade is not a mark for an option: whoever gave one need not support it.
        if tells_supporters(&round.method) {
            let behind = match round.method {
                Method::Ranking { .. } => words.axes_put_first_by(entry.supporters),
                _ if supporters_are_least(round) => words.verdict_supported_least(entry.supporters),
                _ => words.axes_supported_by(entry.supporters),
            };
            told = format!("{told}; {behind}");
        }
        lines.push(told);
    }
    lines.extend(views_missing(round, session, words));
    lines
}
