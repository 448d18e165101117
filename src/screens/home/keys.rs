//! The key table of the list of sessions.

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
}

/// What the bindings look at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Situation {
    /// A session is selected that can be opened.
    pub readable: bool,
    /// A file is selected that cannot be read.
    pub damaged: bool,
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
    Binding { chords: &[Chord::char('n')], message: Message::New, label: Words::home_new, when: |_| true, rank: 2 },
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
];
