//! What was decided, in lines: the axes in order, how far from the vote, why, and who has a reservation.

use super::deciding::{MANY, axis_name, told};
use super::entry::number;
use crate::session::round::Decision;
use crate::session::{Paragraphs, Session};
use crate::voting::Departure;
use crate::words::Words;

/// How a line is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Weight {
    /// What was chosen.
    Strong,
    /// What asks for attention.
    Warning,
    /// What is to be read.
    Text,
}

/// A line on the decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Line {
    /// What it says.
    pub(super) text: String,
    /// How it is meant.
    pub(super) weight: Weight,
}

/// All that is to be said of a decision.
pub(super) fn lines(decision: &Decision, session: &Session, words: &Words) -> Vec<Line> {
    let line = |text: String, weight| Line { text, weight };
    let mut lines = vec![line(chosen(decision, session, words), Weight::Strong)];
    if decision.chosen.len() > MANY {
        lines.push(line(words.axes_many(number(decision.chosen.len())), Weight::Warning));
    }
    if let Some(departure) = Departure::of(decision, session) {
        let told = told(&departure, session, words);
        let told = if decision.reason.is_empty() { words.axes_departs_unsaid(told) } else { told };
        lines.push(line(told, Weight::Warning));
    }
    if !decision.reason.is_empty() {
        lines.push(line(words.axes_because(joined(&decision.reason)), Weight::Text));
    }
    for reservation in &decision.reservations {
        let name = session.participant(reservation.participant).map(|it| it.name.to_string()).unwrap_or_default();
        let told = words.axes_reservation_told(words.reservation_kind(reservation.kind), name);
        let reason = joined(&reservation.reason);
        lines.push(line(if reason.is_empty() { told } else { format!("{told}: {reason}") }, Weight::Text));
    }
    lines
}

/// `1.º Cooperación regional · 2.º Inclusión social`.
pub(super) fn chosen(decision: &Decision, session: &Session, words: &Words) -> String {
    let names = decision.chosen.iter().map(|axis| axis_name(*axis, session));
    let numbered = (1_usize..).zip(names).map(|(place, name)| words.axes_place(name, number(place)));
    numbered.collect::<Vec<_>>().join("  ·  ")
}

/// A note in one line.
pub(super) fn joined(note: &Paragraphs) -> String {
    note.lines().iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
}
