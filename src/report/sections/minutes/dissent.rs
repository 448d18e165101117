//! Who disagreed or abstained, by name and word by word: it lifts responsibility, and allows to challenge.

use crate::report::context::Context;
use crate::report::document::{Block, Document, Span};
use crate::report::sections::{decision as axes, facts};
use crate::session::agreement::{Reservation, ReservationKind};
use crate::session::text::Text;

/// Each dissent in the words of who dissents.
pub(super) fn compose(context: &Context, reservations: &[Reservation], document: &mut Document) {
    let words = context.words;
    if reservations.is_empty() {
        return;
    }
    facts::lead(document, &words.minutes_dissent());
    for it in reservations {
        let kind = match it.kind {
            ReservationKind::Reservation => words.minutes_dissent_reservation(),
            ReservationKind::Against => words.minutes_dissent_against(),
            ReservationKind::Abstention => words.minutes_dissent_abstention(),
        };
        let who = words.minutes_dissent_by(kind, context.person(it.participant));
        let said: Vec<&Text> = it.reason.lines().iter().filter(|line| !line.is_empty()).collect();
        if said.is_empty() {
            document.say(format!("{who}."));
        } else {
            let paragraphs = said.into_iter().map(|line| vec![Span::plain(line.as_str())]).collect();
            document.blocks.push(Block::Quote { paragraphs, attribution: who });
        }
    }
}

/// The decision on the axes, with who disagreed.
pub(super) fn decision(context: &Context, document: &mut Document) {
    axes::compose(context, document);
    if let Some(decision) = &context.session.decision {
        compose(context, &decision.reservations, document);
    }
}
