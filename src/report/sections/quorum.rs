//! Quorum in words, at the moment when it mattered.

use std::collections::BTreeSet;

use crate::report::context::Context;
use crate::session::round::Opened;
use crate::session::rules::{Amount, Counted};

/// Presence when a vote was opened, with what was asked and whether it was reached:
/// «Quórum al abrir la votación: 24 de 31 presentes; se pedían 16: lo hubo».
pub(super) fn at_opening(context: &Context, opened: &Opened) -> String {
    let words = context.words;
    let (present, total) = counted(context, opened);
    let institutions = opened.quorum.of == Counted::Institutions;
    let presence = if institutions {
        words.report_quorum_institutions(present, total)
    } else {
        words.report_quorum_people(present, total)
    };
    let needed = needed(opened.quorum.amount, total);
    let outcome = if opened.quorate { words.report_quorum_met() } else { words.report_quorum_not_met() };
    match (needed, opened.quorum.each_sector) {
        (0, false) => words.report_quorum_none(presence),
        (_, true) => words.report_quorum_with_sectors(needed, outcome, presence),
        (_, false) => words.report_quorum(needed, outcome, presence),
    }
}

/// How many were present and how many there are, of what the quorum counts.
fn counted(context: &Context, opened: &Opened) -> (u32, u32) {
    let session = context.session;
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    match opened.quorum.of {
        Counted::People => (number(opened.present.len()), opened.entitled),
        Counted::Institutions => {
            let present = opened.present.iter().filter_map(|id| session.participant(*id)).map(|it| it.body());
            let all = session.entitled().map(|it| it.body());
            (number(present.collect::<BTreeSet<_>>().len()), number(all.collect::<BTreeSet<_>>().len()))
        }
    }
}

fn needed(amount: Amount, total: u32) -> u32 {
    match amount {
        Amount::None => 0,
        Amount::Count(count) => count,
        Amount::MoreThanHalf => total / 2 + 1,
        Amount::Share(share) => share.of(total),
    }
}
