//! A copy of a session for everybody: persons become posts, and what is internal is not in it.
//!
//! What is left is as true as the session: what was agreed, how it was voted and with how many, what was said at the table.
//! Free text is not searched for what might give somebody away, except for the whole names of the roster.

mod names;
mod texts;
mod withheld;

use super::Session;
use super::id::SessionId;
use super::text::{Paragraphs, Text};
use names::Names;
use texts::Redact as _;

/// What a copy needs that the session does not hold.
#[derive(Clone, Copy)]
pub struct Redaction<'a> {
    /// The name of the copy among all sessions.
    pub id: &'a SessionId,
    /// What its readers are told: that it is a copy, and of what.
    pub notice: &'a Paragraphs,
    /// What somebody without a post is called, by their place on the roster from 1: «participante 3».
    pub unnamed: &'a dyn Fn(usize) -> Text,
    /// What stands where somebody is named who is on no roster: «(reservado)».
    pub withheld: &'a Text,
}

impl Session {
    /// The copy for everybody.
    #[must_use]
    pub fn public_copy(&self, redaction: Redaction<'_>) -> Self {
        let names = Names::of(&self.participants, redaction.unnamed);
        let mut copy = self.clone();
        withheld::remove(&mut copy, redaction.withheld);
        copy.redact(&names);
        for (participant, label) in copy.participants.iter_mut().zip(names.labels()) {
            participant.name = label.clone();
            // It says who they are now, and need not be said twice.
            participant.post = Text::default();
        }
        withheld::bind_again(&mut copy.closing);
        copy.id = redaction.id.clone();
        let notice = redaction.notice.lines().iter().chain(copy.header.notice.lines());
        copy.header.notice = Paragraphs::from_lines(notice.map(Text::as_str).collect::<Vec<_>>());
        copy
    }
}
