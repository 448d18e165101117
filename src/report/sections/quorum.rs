//! Quorum in words, at the moment when it mattered.

use crate::report::context::Context;
use crate::session::round::{Opened, Strength};
use crate::session::rules::{Amount, Counted, Quorum};

/// Presence when a vote was opened, with what was asked and whether it was reached:
/// «Quórum al abrir la votación: 24 de 31 presentes; se pedían 16: lo hubo».
pub(super) fn at_opening(context: &Context, opened: &Opened) -> String {
    let (present, total) = counted(opened);
    in_words(context, &opened.quorum, present, total, opened.quorate)
}

/// Presence as it stands, in the same words.
pub(super) fn as_it_stands(context: &Context) -> String {
    let attendance = context.session.attendance();
    let quorum = context.session.rules.quorum_in_force();
    in_words(context, quorum, attendance.present, attendance.total, attendance.is_quorate())
}

/// How many of what is counted were present: «24 de 31 presentes».
pub(super) fn presence(context: &Context, of: Counted, present: u32, total: u32) -> String {
    match of {
        Counted::Institutions => context.words.report_quorum_institutions(present, total),
        Counted::People => context.words.report_quorum_people(present, total),
    }
}

fn in_words(context: &Context, quorum: &Quorum, present: u32, total: u32, quorate: bool) -> String {
    let words = context.words;
    let presence = presence(context, quorum.of, present, total);
    let outcome = if quorate { words.report_quorum_met() } else { words.report_quorum_not_met() };
    match (needed(quorum.amount, total), quorum.each_sector) {
        (0, false) => words.report_quorum_none(presence),
        (needed, true) => words.report_quorum_with_sectors(needed, outcome, presence),
        (needed, false) => words.report_quorum(needed, outcome, presence),
    }
}

/// How many were present and how many there were, of what the quorum counted when the round was opened.
fn counted(opened: &Opened) -> (u32, u32) {
    let number = |count: u64| u32::try_from(count).unwrap_or(u32::MAX);
    let people = || Strength { present: opened.present.len() as u64, entitled: opened.entitled.into() };
    let counted = opened.counted.unwrap_or_else(people);
    (number(counted.present), number(counted.entitled))
}

fn needed(amount: Amount, total: u32) -> u32 {
    match amount {
        Amount::None => 0,
        Amount::Count(count) => count,
        Amount::MoreThanHalf => total / 2 + 1,
        Amount::Share(share) => share.of(total),
    }
}
