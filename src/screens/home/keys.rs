//! The key table of the list of sessions, and of all their agreements.

use crate::keys::{Binding, Chord, Key};
use crate::words::Words;

/// What the keys stand for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Message {
    /// Open the selected session.
    Open,
    /// Open it only to read.
    Read,
    /// A new session.
    New,
    /// The next session of the series of the selected one.
    Next,
    /// Read the folder anew.
    Refresh,
    /// Why the selected file cannot be read.
    Reason,
    /// All agreements of all sessions.
    Agreements,
    /// Open the session of the selected agreement, at it.
    Go,
    /// Those still owed, those overdue, or all.
    Which,
    /// Another order.
    Sort,
    /// Who owes most.
    Debts,
    /// In a calendar.
    Calendar,
    /// In a list.
    List,
    /// The month before.
    MonthBefore,
    /// The month after.
    MonthAfter,
    /// What in the series does not fit.
    Faults,
    /// Internal agreements too, or no more.
    Internal,
}

/// What is in view.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Place {
    /// The sessions.
    #[default]
    Sessions,
    /// All agreements.
    Agreements,
    /// A month of them.
    Month,
}

/// What the bindings look at.
#[expect(clippy::struct_excessive_bools, reason = "each is a question of its own")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Situation {
    /// What is in view.
    pub place: Place,
    /// A session is selected that can be opened.
    pub readable: bool,
    /// A file is selected that cannot be read.
    pub damaged: bool,
    /// An agreement is selected.
    pub agreement: bool,
    /// Something is owed.
    pub debts: bool,
    /// Something in the series does not fit.
    pub faults: bool,
}

impl Situation {
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "the key table asks by reference")]
    fn sessions(&self) -> bool {
        self.place == Place::Sessions
    }
}

/// A key that works on agreements.
const fn on_agreements(
    chords: &'static [Chord],
    message: Message,
    label: fn(&Words) -> String,
    when: fn(&Situation) -> bool,
    rank: u8,
) -> Binding<Message, Situation> {
    Binding { chords, message, label, when, rank }
}

pub(super) const BINDINGS: &[Binding<Message, Situation>] = &[
    Binding {
        chords: &[Chord::key(Key::Enter)],
        message: Message::Open,
        label: Words::home_open,
        when: |it| it.readable,
        rank: 1,
    },
    Binding {
        chords: &[Chord::key(Key::Enter)],
        message: Message::Reason,
        label: Words::home_reason,
        when: |it| it.damaged,
        rank: 1,
    },
    Binding {
        chords: &[Chord::char('n')],
        message: Message::New,
        label: Words::home_new,
        when: Situation::sessions,
        rank: 2,
    },
    Binding {
        chords: &[Chord::char('s')],
        message: Message::Next,
        label: Words::home_next,
        when: |it| it.readable,
        rank: 3,
    },
    Binding {
        chords: &[Chord::char('l')],
        message: Message::Read,
        label: Words::home_read,
        when: |it| it.readable,
        rank: 4,
    },
    Binding {
        chords: &[Chord::char('r')],
        message: Message::Refresh,
        label: Words::home_refresh,
        when: |_| true,
        rank: 70,
    },
    Binding {
        chords: &[Chord::char('a')],
        message: Message::Agreements,
        label: Words::home_ledger_key,
        when: Situation::sessions,
        rank: 5,
    },
    on_agreements(&[Chord::key(Key::Enter)], Message::Go, Words::home_ledger_go, |it| it.agreement, 1),
    on_agreements(
        &[Chord::key(Key::Left)],
        Message::MonthBefore,
        Words::home_ledger_before,
        |it| it.place == Place::Month,
        2,
    ),
    on_agreements(
        &[Chord::key(Key::Right)],
        Message::MonthAfter,
        Words::home_ledger_after,
        |it| it.place == Place::Month,
        2,
    ),
    on_agreements(&[Chord::char('v')], Message::Which, Words::home_ledger_which, |it| !it.sessions(), 3),
    on_agreements(&[Chord::char('o')], Message::Sort, Words::home_ledger_sort, |it| it.place == Place::Agreements, 4),
    on_agreements(&[Chord::char('d')], Message::Debts, Words::home_ledger_debts, |it| it.debts, 5),
    on_agreements(
        &[Chord::char('c')],
        Message::Calendar,
        Words::home_ledger_calendar,
        |it| it.place == Place::Agreements,
        6,
    ),
    on_agreements(&[Chord::char('c')], Message::List, Words::home_ledger_list, |it| it.place == Place::Month, 6),
    on_agreements(&[Chord::char('x')], Message::Faults, Words::home_ledger_faults, |it| it.faults, 7),
    on_agreements(&[Chord::char('i')], Message::Internal, Words::home_ledger_internal, |it| !it.sessions(), 8),
];
