//! The key table of this screen.

use super::Pane;
use crate::keys::{Binding, Chord, Key};
use crate::words::Words;

/// What the keys stand for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Message {
    /// The next pane.
    NextPane,
    /// The pane before.
    PreviousPane,
    /// To the step where what is missing is mended.
    Mend,
    /// The report for the other audience.
    Audience,
    /// The report is written beside the session.
    Write,
    /// Writes or changes what is selected.
    Edit,
    /// A new entry in the pane in view.
    New,
    /// A new line to sign on.
    Sign,
    /// What is usually there, for a start.
    Suggest,
    /// Takes away what is selected.
    Remove,
    /// Puts what is selected before the one above.
    Earlier,
    /// Puts what is selected behind the one below.
    Later,
    /// The selected text of the balance, to read whole.
    Read,
    /// How far the record has come.
    State,
    /// The next session of the series.
    Next,
}

/// What the bindings look at.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a question of its own that bindings ask")]
pub struct Situation {
    /// The session may be changed.
    pub writable: bool,
    /// The pane in view.
    pub pane: Pane,
    /// Something is selected in it.
    pub selected: bool,
    /// The report in view is the one for the office.
    pub internal: bool,
    /// There is something that the program can suggest for the pane in view.
    pub suggestible: bool,
    /// The pane shows all it has.
    pub whole: bool,
}

impl Situation {
    fn on(&self, pane: Pane) -> bool {
        self.selected && self.pane == pane
    }

    fn may_change(&self) -> bool {
        self.writable && (self.on(Pane::Evaluation) || self.on(Pane::Approval))
    }
}

type Row = Binding<Message, Situation>;

const fn row(
    chords: &'static [Chord],
    message: Message,
    label: fn(&Words) -> String,
    when: fn(&Situation) -> bool,
    rank: u8,
) -> Row {
    Binding { chords, message, label, when, rank }
}

const ENTER: &[Chord] = &[Chord::key(Key::Enter), Chord::char('e')];
const N: &[Chord] = &[Chord::char('n')];
const U: &[Chord] = &[Chord::char('u')];
const P: &[Chord] = &[Chord::char('p')];

pub(super) const BINDINGS: &[Row] = &[
    row(&[Chord::key(Key::Enter)], Message::Mend, Words::closing_key_mend, |it| it.on(Pane::Missing), 10),
    row(U, Message::Audience, Words::closing_key_internal, |it| it.pane == Pane::Report && !it.internal, 10),
    row(U, Message::Audience, Words::closing_key_public, |it| it.pane == Pane::Report && it.internal, 10),
    row(ENTER, Message::Edit, Words::closing_key_write_text, |it| it.writable && it.on(Pane::Balance), 10),
    row(N, Message::New, Words::closing_key_new_aspect, |it| it.writable && it.pane == Pane::Evaluation, 10),
    row(ENTER, Message::Edit, Words::closing_key_counts, |it| it.writable && it.on(Pane::Evaluation), 11),
    row(N, Message::New, Words::closing_key_new_approval, |it| it.writable && it.pane == Pane::Approval, 10),
    row(&[Chord::char('f')], Message::Sign, Words::closing_key_sign, |it| it.writable && it.pane == Pane::Approval, 11),
    row(ENTER, Message::Edit, Words::closing_key_edit, |it| it.writable && it.on(Pane::Approval), 12),
    row(P, Message::Suggest, Words::closing_key_suggest, |it| it.writable && it.suggestible, 9),
    row(&[Chord::key(Key::Right)], Message::NextPane, Words::closing_key_next_pane, |_| true, 15),
    row(&[Chord::char(' ')], Message::Read, Words::closing_key_read, |it| it.on(Pane::Balance), 23),
    row(&[Chord::char('i')], Message::Write, Words::closing_key_write, |_| true, 20),
    row(&[Chord::char('a')], Message::State, Words::closing_key_state, |it| it.writable, 21),
    row(&[Chord::char('s')], Message::Next, Words::closing_key_next, |_| true, 22),
    row(
        &[Chord::char('d'), Chord::key(Key::Delete)],
        Message::Remove,
        Words::closing_key_remove,
        Situation::may_change,
        81,
    ),
    row(&[Chord::key(Key::Left)], Message::PreviousPane, Words::closing_key_previous_pane, |_| true, 91),
    row(
        &[Chord::shift(Key::Up), Chord::alt(Key::Up)],
        Message::Earlier,
        Words::closing_key_earlier,
        |it| it.may_change() && it.whole,
        92,
    ),
    row(
        &[Chord::shift(Key::Down), Chord::alt(Key::Down)],
        Message::Later,
        Words::closing_key_later,
        |it| it.may_change() && it.whole,
        92,
    ),
];
