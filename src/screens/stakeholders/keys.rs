//! The key table of this screen.

use super::Pane;
use super::rating::Grade;
use crate::keys::{Binding, Chord, Key};
use crate::words::Words;

/// What the keys stand for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Message {
    /// New stakeholders.
    New,
    /// The selected one, to change or to read.
    Edit,
    /// Everything about the selected one, to read.
    Sheet,
    /// Take the selected one away.
    Remove,
    /// The selected one further up.
    Raise,
    /// The selected one further down.
    Lower,
    /// The type of the selected one.
    Kind,
    /// Grades, one stakeholder after another.
    Rate,
    /// A grade of the selected one, up or down.
    Turn(Grade, bool),
    /// Whose grades are written.
    Rater,
    /// The ties of the selected one.
    Relate,
    /// The next picture.
    Pane,
    /// The next order.
    Order,
    /// Only one sector.
    Sector,
    /// Those of the sector on which the coverage stands.
    ListSector,
}

/// What the bindings look at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a question of its own, asked by some binding")]
pub struct Situation {
    /// The session may be changed.
    pub writable: bool,
    /// What is in view.
    pub pane: Pane,
    /// Someone is selected.
    pub selected: bool,
    /// There is someone on the register.
    pub any: bool,
    /// All are listed as they were written down.
    pub in_register_order: bool,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "bindings look at their situation by reference")]
impl Situation {
    fn on_list(&self) -> bool {
        self.pane == Pane::List
    }

    fn may_read(&self) -> bool {
        self.selected && self.pane != Pane::Coverage
    }

    fn may_change(&self) -> bool {
        self.writable && self.may_read()
    }

    fn may_order(&self) -> bool {
        self.may_change() && self.on_list() && self.in_register_order
    }
}

const fn bind(
    chords: &'static [Chord],
    message: Message,
    label: fn(&Words) -> String,
    when: fn(&Situation) -> bool,
    rank: u8,
) -> Binding<Message, Situation> {
    Binding { chords, message, label, when, rank }
}

const fn turn(
    chords: &'static [Chord],
    grade: Grade,
    up: bool,
    label: fn(&Words) -> String,
) -> Binding<Message, Situation> {
    bind(chords, Message::Turn(grade, up), label, Situation::may_change, 91)
}

const ENTER: &[Chord] = &[Chord::key(Key::Enter), Chord::char('e')];
const SHEET: &[Chord] = &[Chord::key(Key::Enter), Chord::char('e'), Chord::char(' ')];
const NEXT: &[Chord] = &[Chord::char('v'), Chord::key(Key::Right)];

pub(super) const BINDINGS: &[Binding<Message, Situation>] = &[
    bind(&[Chord::char('n')], Message::New, Words::stakeholders_key_new, |it| it.writable, 10),
    bind(&[Chord::char('i')], Message::Rate, Words::stakeholders_key_rate, Situation::may_change, 12),
    bind(&[Chord::char('t')], Message::Kind, Words::stakeholders_key_kind, Situation::may_change, 14),
    bind(ENTER, Message::Edit, Words::stakeholders_key_edit, Situation::may_change, 16),
    bind(SHEET, Message::Sheet, Words::stakeholders_key_read, |it| !it.writable && it.may_read(), 16),
    bind(ENTER, Message::ListSector, Words::stakeholders_key_list_sector, |it| it.pane == Pane::Coverage && it.any, 16),
    bind(NEXT, Message::Pane, Words::stakeholders_key_map, |it| it.any && it.pane == Pane::List, 17),
    bind(NEXT, Message::Pane, Words::stakeholders_key_coverage, |it| it.pane == Pane::Map, 17),
    bind(NEXT, Message::Pane, Words::stakeholders_key_list, |it| it.pane == Pane::Coverage, 17),
    bind(&[Chord::char('r')], Message::Relate, Words::stakeholders_key_relate, Situation::may_change, 18),
    bind(&[Chord::char('o')], Message::Order, Words::stakeholders_key_order, |it| it.any && it.on_list(), 20),
    bind(&[Chord::char('f')], Message::Sector, Words::stakeholders_key_sector, |it| it.any && it.on_list(), 22),
    bind(
        &[Chord::char('d'), Chord::key(Key::Delete)],
        Message::Remove,
        Words::stakeholders_key_remove,
        Situation::may_change,
        81,
    ),
    bind(&[Chord::char(' ')], Message::Sheet, Words::stakeholders_key_sheet, |it| it.writable && it.may_read(), 82),
    bind(
        &[Chord::char('u')],
        Message::Rater,
        Words::stakeholders_key_rater,
        |it| it.writable && it.any && it.pane != Pane::Coverage,
        83,
    ),
    turn(&[Chord::char('+')], Grade::Influence, true, Words::stakeholders_key_more_influence),
    turn(&[Chord::char('-')], Grade::Influence, false, Words::stakeholders_key_less_influence),
    turn(&[Chord::char('>')], Grade::Interest, true, Words::stakeholders_key_more_interest),
    turn(&[Chord::char('<')], Grade::Interest, false, Words::stakeholders_key_less_interest),
    bind(
        &[Chord::shift(Key::Up), Chord::alt(Key::Up)],
        Message::Raise,
        Words::stakeholders_key_raise,
        Situation::may_order,
        91,
    ),
    bind(
        &[Chord::shift(Key::Down), Chord::alt(Key::Down)],
        Message::Lower,
        Words::stakeholders_key_lower,
        Situation::may_order,
        91,
    ),
];
