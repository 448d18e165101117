//! The key table of this screen.

use super::Pane;
use crate::keys::{Binding, Chord, Key};
use crate::session::rules::Call;
use crate::words::Words;

/// What the keys stand for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Message {
    /// New participants, or new points of the agenda.
    New,
    /// The selected one, to read or to change.
    Edit,
    /// Take the selected one away.
    Remove,
    /// The selected one further up.
    Raise,
    /// The selected one further down.
    Lower,
    /// The selected participant comes in.
    Arrive,
    /// The selected participant leaves.
    Depart,
    /// The selected participant did not come: the wrong key was pressed.
    ForgetArrival,
    /// Call the roll.
    CallRoll,
    /// Whoever is called is here.
    Here,
    /// Whoever is called is not here.
    Missing,
    /// Back to whoever was called before.
    RollBack,
    /// The sectors of those who have none.
    Sectors,
    /// The time of the selected point begins or ends.
    Time,
    /// The other pane.
    OtherPane,
    /// What the session is.
    Header,
    /// The rules of the game.
    Rules,
    /// The other call.
    Call,
}

/// What the bindings look at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a question of its own, asked by some binding")]
pub struct Situation {
    /// The session may be changed.
    pub writable: bool,
    /// Where the keys work.
    pub pane: Pane,
    /// The roll is being called.
    pub calling: bool,
    /// Something is selected.
    pub selected: bool,
    /// The selected participant is in the room.
    pub present: bool,
    /// The time of the selected point is running.
    pub running: bool,
    /// There are people on the roster.
    pub people: bool,
    /// Some have no sector though the table goes by sectors.
    pub sectorless: bool,
    /// The list shows less than there is.
    pub filtered: bool,
    /// The call that comes next.
    pub next_call: Call,
}

impl Situation {
    fn at_rest(&self) -> bool {
        !self.calling
    }

    fn on_roster(&self) -> bool {
        self.at_rest() && self.pane == Pane::Roster
    }

    fn may_give_sectors(&self) -> bool {
        self.on_roster() && self.writable && self.people
    }

    fn on_agenda(&self) -> bool {
        self.at_rest() && self.pane == Pane::Agenda
    }

    fn may_change(&self) -> bool {
        self.at_rest() && self.writable && self.selected
    }

    fn may_order(&self) -> bool {
        self.may_change() && !(self.filtered && self.pane == Pane::Roster)
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

const SPACE: Chord = Chord::char(' ');
const ENTER: &[Chord] = &[Chord::key(Key::Enter), Chord::char('e')];

pub(super) const BINDINGS: &[Binding<Message, Situation>] = &[
    bind(&[Chord::char('p'), SPACE], Message::Here, Words::opening_key_here, |it| it.calling, 1),
    bind(&[Chord::char('a')], Message::Missing, Words::opening_key_missing, |it| it.calling, 2),
    bind(&[Chord::key(Key::Backspace)], Message::RollBack, Words::opening_key_roll_back, |it| it.calling, 3),
    bind(&[Chord::char('n')], Message::New, Words::opening_key_new, |it| it.at_rest() && it.writable, 10),
    bind(
        &[Chord::char('l')],
        Message::CallRoll,
        Words::opening_key_roll,
        |it| it.on_roster() && it.writable && it.people,
        12,
    ),
    bind(
        &[Chord::char('p'), SPACE],
        Message::Arrive,
        Words::opening_key_arrive,
        |it| it.on_roster() && it.may_change() && !it.present,
        14,
    ),
    bind(
        &[Chord::char('a'), SPACE],
        Message::Depart,
        Words::opening_key_depart,
        |it| it.on_roster() && it.may_change() && it.present,
        14,
    ),
    bind(
        &[Chord::char('i'), SPACE],
        Message::Time,
        Words::opening_key_begin,
        |it| it.on_agenda() && it.may_change() && !it.running,
        14,
    ),
    bind(
        &[Chord::char('i'), SPACE],
        Message::Time,
        Words::opening_key_end,
        |it| it.on_agenda() && it.may_change() && it.running,
        14,
    ),
    bind(ENTER, Message::Edit, Words::opening_key_edit, Situation::may_change, 16),
    bind(ENTER, Message::Edit, Words::opening_key_read, |it| it.at_rest() && !it.writable && it.selected, 16),
    bind(&[Chord::char('c')], Message::Header, Words::opening_key_header, Situation::at_rest, 18),
    bind(&[Chord::char('r')], Message::Rules, Words::opening_key_rules, Situation::at_rest, 20),
    bind(
        &[Chord::key(Key::Right), Chord::key(Key::Left)],
        Message::OtherPane,
        Words::opening_key_agenda,
        Situation::on_roster,
        22,
    ),
    bind(
        &[Chord::key(Key::Left), Chord::key(Key::Right)],
        Message::OtherPane,
        Words::opening_key_people,
        Situation::on_agenda,
        22,
    ),
    bind(
        &[Chord::char('t')],
        Message::Sectors,
        Words::opening_key_sectors,
        |it| it.may_give_sectors() && !it.sectorless,
        24,
    ),
    // What was typed and not understood is seen to be mended.
    bind(
        &[Chord::char('t')],
        Message::Sectors,
        Words::opening_key_sectors,
        |it| it.may_give_sectors() && it.sectorless,
        17,
    ),
    bind(
        &[Chord::char('d'), Chord::key(Key::Delete)],
        Message::Remove,
        Words::opening_key_remove,
        Situation::may_change,
        81,
    ),
    bind(
        &[Chord::char('s')],
        Message::Call,
        Words::opening_key_second_call,
        |it| it.at_rest() && it.writable && it.next_call == Call::Second,
        82,
    ),
    bind(
        &[Chord::char('s')],
        Message::Call,
        Words::opening_key_first_call,
        |it| it.at_rest() && it.writable && it.next_call == Call::First,
        82,
    ),
    bind(
        &[Chord::key(Key::Backspace)],
        Message::ForgetArrival,
        Words::opening_key_forget,
        |it| it.on_roster() && it.may_change() && it.present,
        83,
    ),
    bind(
        &[Chord::shift(Key::Up), Chord::alt(Key::Up)],
        Message::Raise,
        Words::opening_key_raise,
        Situation::may_order,
        91,
    ),
    bind(
        &[Chord::shift(Key::Down), Chord::alt(Key::Down)],
        Message::Lower,
        Words::opening_key_lower,
        Situation::may_order,
        91,
    ),
];
