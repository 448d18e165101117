//! The minutes: the formal record of a session, with what the law asks of minutes and what makes them stand.
//!
//! Law 40/2015 of Spain, article 18, which minutes of the region follow in practice, asks for who attended, the agenda, the
//! place and time, the main points discussed and the content of what was agreed. What of these was not recorded is said.

mod adjournment;
mod agreement;
mod annexes;
mod approval;
mod attendance;
mod call;
mod dissent;
mod earlier;
pub(super) mod follow_up;
mod head;
mod history;
pub(super) mod later;
mod points;
mod seal;

pub(super) use head::approval as approval_of;

use super::{Section, next_meeting, rounds, subcommittees};
use crate::report::document::{Block, Document};

/// The sections of the minutes, in order.
pub(in crate::report) const SECTIONS: [Section; 19] = [
    head::compose,
    call::compose,
    attendance::compose,
    points::agenda,
    earlier::compose,
    follow_up::compose,
    follow_up::reports_back,
    points::compose,
    points::others,
    rounds::essence,
    dissent::decision,
    subcommittees::compose,
    later::compose,
    next_meeting::compose,
    adjournment::compose,
    annexes::compose,
    approval::compose,
    adjournment::signatures,
    seal::compose,
];

/// Counts the sections, so that minutes can be cited by them.
pub(in crate::report) fn count_sections(document: &mut Document) {
    let sections = document.blocks.iter_mut().filter_map(|block| match block {
        Block::Heading { level: 1, text } => Some(text),
        _ => None,
    });
    for (place, text) in sections.enumerate() {
        *text = format!("{}. {text}", place + 1);
    }
}
