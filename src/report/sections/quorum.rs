//! Quorum in words, at the moment when it mattered.

use crate::report::context::Context;
use crate::session::round::Opened;
use crate::session::rules::{Counted, Quorum};

/// Presence when a vote was opened, with what was asked and whether it was reached:
/// «Quórum al abrir la votación: 24 de 31 presentes; se pedían 16: lo hubo».
pub(super) fn at_opening(context: &Context, opened: &Opened) -> String {
    let (present, total) = opened.counted_present();
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
    match (quorum.amount.needed(total), quorum.each_sector) {
        (0, false) => words.report_quorum_none(presence),
        (needed, true) => words.report_quorum_with_sectors(needed, outcome, presence),
        (needed, false) => words.report_quorum(needed, outcome, presence),
    }
}
