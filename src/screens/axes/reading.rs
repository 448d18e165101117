//! All that is known of the result of a round, to be read.

use super::entry::number;
use crate::session::Session;
use crate::session::round::Round;
use crate::voting::RoundResult;
use crate::words::Words;

/// The result of a closed round, a line each: the sentence, what else is to be said, and every option with its place.
pub(super) fn lines(round: &Round, session: &Session, words: &Words) -> Vec<String> {
    let result = RoundResult::of(round);
    let mut lines = vec![words.verdict(round, session)];
    lines.extend(words.verdict_more(round, session));
    lines.push(String::new());
    for (place, entry) in result.entries() {
        let label = round.option(entry.option).map(|it| it.label.to_string()).unwrap_or_default();
        let score = words.score(&round.method, entry.score);
        let share = words.axes_percent(entry.share.percent());
        let supporters = words.axes_supported_by(entry.supporters);
        lines.push(format!("{}: {score}, {share}; {supporters}", words.axes_place(label, number(place))));
    }
    lines
}
