//! The key table of this screen.

use super::Pane;
use crate::keys::{Binding, Chord, Key, row};
use crate::session::factor::Quadrant;
use crate::words::Words;

/// What the keys stand for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Message {
    /// Entries for the quadrant that is selected.
    New,
    /// Write entries into a quadrant, one after another.
    Capture(Quadrant),
    /// Put the selected entry into a quadrant.
    MoveTo(Quadrant),
    /// Say with the next key where the selected entry goes, or leave it where it is.
    Move,
    /// The column at the left.
    Left,
    /// The column at the right.
    Right,
    /// Write the text of the selected entry anew.
    Text,
    /// Everything about the selected entry or crossing.
    Sheet,
    /// Rate the selected entry.
    Rate,
    /// Take another entry into the selected one.
    Merge,
    /// Say who raised the selected entry.
    Voice,
    /// Take the selected thing away.
    Remove,
    /// The selected thing one place up.
    Earlier,
    /// The selected thing one place down.
    Later,
    /// Propose the selected thing as an axis.
    Promote,
    /// Read everything about the selected thing.
    Read,
    /// The other picture: the table of crossings, or the board.
    Turn,
    /// Write the strategy of the selected cell, or anew that of the selected crossing.
    Strategy,
    /// Write one more strategy for the selected cell.
    Another,
    /// Take a factor into the selected crossing, or out of it.
    Factors,
}

/// What the bindings look at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a question of its own")]
pub struct Situation {
    /// The session may be changed.
    pub writable: bool,
    /// Which picture is shown.
    pub pane: Pane,
    /// The next key says where the selected entry goes.
    pub moving: bool,
    /// An entry of the board is selected.
    pub factor: bool,
    /// There is another entry beside the selected one.
    pub others: bool,
    /// There are participants or stakeholders.
    pub people: bool,
    /// A cell of the table is selected.
    pub cell: bool,
    /// A crossing is selected.
    pub crossing: bool,
    /// The keys work in the list of strategies.
    pub in_list: bool,
}

impl Situation {
    fn board(&self) -> bool {
        self.pane == Pane::Board && !self.moving
    }

    fn on_factor(&self) -> bool {
        self.writable && self.board() && self.factor
    }

    fn table(&self) -> bool {
        self.pane == Pane::Crossings
    }

    fn on_crossing(&self) -> bool {
        self.writable && self.table() && self.crossing
    }
}

type Row = Binding<Message, Situation>;

const fn capture(chords: &'static [Chord], to: Quadrant, label: fn(&Words) -> String, rank: u8) -> Row {
    row(chords, Message::Capture(to), label, |it| it.writable && it.board() && !it.factor, rank)
}

/// Where an entry is selected, the footer has its keys; how one is written stands in the titles of the quadrants.
const fn capture_more(chords: &'static [Chord], to: Quadrant, label: fn(&Words) -> String) -> Row {
    row(chords, Message::Capture(to), label, Situation::on_factor, 90)
}

const fn move_to(chords: &'static [Chord], to: Quadrant, label: fn(&Words) -> String) -> Row {
    row(chords, Message::MoveTo(to), label, |it| it.writable && it.moving, 10)
}

const DELETE: &[Chord] = &[Chord::key(Key::Delete), Chord::char('x')];
const EARLIER: &[Chord] = &[Chord::shift(Key::Up), Chord::alt(Key::Up)];
const LATER: &[Chord] = &[Chord::shift(Key::Down), Chord::alt(Key::Down)];
const F: &[Chord] = &[Chord::char('f')];
const O: &[Chord] = &[Chord::char('o')];
const D: &[Chord] = &[Chord::char('d')];
const A: &[Chord] = &[Chord::char('a')];

pub(super) const BINDINGS: &[Row] = &[
    capture(F, Quadrant::Strength, Words::label_quadrant_strength, 10),
    capture(O, Quadrant::Opportunity, Words::label_quadrant_opportunity, 11),
    capture(D, Quadrant::Weakness, Words::label_quadrant_weakness, 12),
    capture(A, Quadrant::Threat, Words::label_quadrant_threat, 13),
    capture_more(F, Quadrant::Strength, Words::label_quadrant_strength),
    capture_more(O, Quadrant::Opportunity, Words::label_quadrant_opportunity),
    capture_more(D, Quadrant::Weakness, Words::label_quadrant_weakness),
    capture_more(A, Quadrant::Threat, Words::label_quadrant_threat),
    row(&[Chord::char('n')], Message::New, Words::swot_key_new, |it| it.writable && it.board() && !it.moving, 91),
    move_to(F, Quadrant::Strength, Words::label_quadrant_strengths),
    move_to(O, Quadrant::Opportunity, Words::label_quadrant_opportunities),
    move_to(D, Quadrant::Weakness, Words::label_quadrant_weaknesses),
    move_to(A, Quadrant::Threat, Words::label_quadrant_threats),
    row(&[Chord::char('m')], Message::Move, Words::swot_key_stay, |it| it.writable && it.moving, 20),
    row(&[Chord::char('c')], Message::Turn, Words::swot_key_crossings, Situation::board, 29),
    row(&[Chord::char('e')], Message::Text, Words::swot_key_text, Situation::on_factor, 30),
    row(&[Chord::key(Key::Enter)], Message::Sheet, Words::swot_key_sheet, Situation::on_factor, 31),
    row(&[Chord::char('m')], Message::Move, Words::swot_key_move, Situation::on_factor, 32),
    row(&[Chord::char('u')], Message::Merge, Words::swot_key_merge, |it| it.on_factor() && it.others, 33),
    row(&[Chord::char('v')], Message::Voice, Words::swot_key_voice, |it| it.on_factor() && it.people, 34),
    row(&[Chord::char('p')], Message::Promote, Words::swot_key_promote, Situation::on_factor, 35),
    row(&[Chord::char('r')], Message::Rate, Words::swot_key_rate, Situation::on_factor, 91),
    row(DELETE, Message::Remove, Words::swot_key_remove, Situation::on_factor, 36),
    row(EARLIER, Message::Earlier, Words::swot_key_earlier, Situation::on_factor, 91),
    row(LATER, Message::Later, Words::swot_key_later, Situation::on_factor, 91),
    row(
        &[Chord::char(' ')],
        Message::Read,
        Words::swot_key_read,
        |it| (it.board() && it.factor) || (it.table() && (it.cell || it.crossing)),
        37,
    ),
    row(
        &[Chord::key(Key::Enter), Chord::char('e')],
        Message::Strategy,
        Words::swot_key_strategy,
        |it| it.writable && it.table() && it.cell && !it.crossing && !it.in_list,
        10,
    ),
    row(&[Chord::char('e')], Message::Strategy, Words::swot_key_strategy, Situation::on_crossing, 10),
    row(&[Chord::key(Key::Enter)], Message::Sheet, Words::swot_key_sheet, Situation::on_crossing, 13),
    row(
        &[Chord::char('n')],
        Message::Another,
        Words::swot_key_another,
        |it| it.on_crossing() && it.cell && !it.in_list,
        11,
    ),
    row(F, Message::Factors, Words::swot_key_factors, Situation::on_crossing, 12),
    row(&[Chord::char('p')], Message::Promote, Words::swot_key_promote, Situation::on_crossing, 14),
    row(DELETE, Message::Remove, Words::swot_key_remove, Situation::on_crossing, 16),
    row(EARLIER, Message::Earlier, Words::swot_key_earlier, |it| it.on_crossing() && it.in_list, 91),
    row(LATER, Message::Later, Words::swot_key_later, |it| it.on_crossing() && it.in_list, 91),
    row(&[Chord::char('c')], Message::Turn, Words::swot_key_board, Situation::table, 15),
    row(&[Chord::key(Key::Left)], Message::Left, Words::swot_key_left, |it| !it.in_list, 92),
    row(&[Chord::key(Key::Right)], Message::Right, Words::swot_key_right, |it| !it.in_list, 92),
];
