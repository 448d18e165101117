//! The key table of this screen.

use super::{Pane, Paper};
use crate::keys::{Binding, Chord, Key, row};
use crate::report::Audience;
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
    /// Another paper.
    Paper,
    /// The paper for the other audience.
    Audience,
    /// The paper in view is written beside the session.
    Write,
    /// Writes or changes what is selected.
    Edit,
    /// A new entry in the pane in view.
    New,
    /// A new line to sign on.
    Sign,
    /// The minutes of an earlier session were approved in this one.
    Earlier,
    /// The draft was sent to someone.
    Circulate,
    /// Something is to be corrected in the draft.
    Correct,
    /// The draft was changed as the selected correction asks.
    Take,
    /// The draft stays as it is, whatever the selected correction asks.
    Refuse,
    /// The minutes are sealed.
    Seal,
    /// Something was found wrong after the seal.
    Rectify,
    /// What is usually there, for a start.
    Suggest,
    /// The answers of one person, a key a question.
    Grade,
    /// Takes away what is selected.
    Remove,
    /// Puts what is selected before the one above.
    Up,
    /// Puts what is selected behind the one below.
    Down,
    /// What is selected, to read whole.
    Read,
    /// How far the record has come.
    State,
    /// The next session of the series.
    Next,
    /// A copy of the session for everybody.
    PublicCopy,
}

/// What the bindings look at.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a question of its own that bindings ask")]
pub struct Situation {
    /// The session may be changed.
    pub writable: bool,
    /// The minutes are sealed.
    pub sealed: bool,
    /// The pane in view.
    pub pane: Pane,
    /// Something is selected in it.
    pub selected: bool,
    /// The paper in view.
    pub paper: Paper,
    /// Whom the next of its kind is for.
    pub next_audience: Audience,
    /// What is selected may be changed.
    pub changeable: bool,
    /// What is selected is a correction that was not dealt with.
    pub open_correction: bool,
    /// The session follows another of its series.
    pub follows: bool,
    /// It is on the record that the minutes of an earlier session were approved in this one.
    pub approved_earlier: bool,
    /// The minutes are sealed, and what was found wrong may be written here.
    pub rectifiable: bool,
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
        self.writable && self.changeable && (self.on(Pane::Evaluation) || self.on(Pane::Approval))
    }

    fn may_read(&self) -> bool {
        self.on(Pane::Balance) || self.on(Pane::Approval)
    }

    fn approves(&self) -> bool {
        self.writable && self.pane == Pane::Approval
    }

    fn awaits_earlier(&self) -> bool {
        self.follows && !self.approved_earlier
    }

    fn turns_to(&self, audience: Audience) -> bool {
        self.pane == Pane::Papers && self.paper.audiences().len() > 1 && self.next_audience == audience
    }
}

type Row = Binding<Message, Situation>;

const ENTER: &[Chord] = &[Chord::key(Key::Enter), Chord::char('e')];
const ENTER_ALONE: &[Chord] = &[Chord::key(Key::Enter)];
const N: &[Chord] = &[Chord::char('n')];
const U: &[Chord] = &[Chord::char('u')];
const I: &[Chord] = &[Chord::char('i')];
const M: &[Chord] = &[Chord::char('m')];
const P: &[Chord] = &[Chord::char('p')];

pub(super) const BINDINGS: &[Row] = &[
    row(ENTER_ALONE, Message::Mend, Words::closing_key_mend, |it| it.writable && it.on(Pane::Missing), 10),
    // Of what is sealed nothing can be mended; of what is open for reading one may see where it would be.
    row(ENTER_ALONE, Message::Mend, Words::closing_key_go, |it| !it.writable && !it.sealed && it.on(Pane::Missing), 10),
    row(&[Chord::char('v')], Message::Paper, Words::closing_key_paper, |it| it.pane == Pane::Papers, 10),
    row(U, Message::Audience, Words::closing_key_internal, |it| it.turns_to(Audience::Internal), 11),
    row(U, Message::Audience, Words::closing_key_public, |it| it.turns_to(Audience::Public), 11),
    row(U, Message::Audience, Words::closing_key_legislative, |it| it.turns_to(Audience::Legislative), 11),
    row(ENTER, Message::Edit, Words::closing_key_write_text, |it| it.writable && it.on(Pane::Balance), 10),
    row(N, Message::New, Words::closing_key_new_aspect, |it| it.writable && it.pane == Pane::Evaluation, 10),
    row(&[Chord::char('r')], Message::Grade, Words::closing_key_grade, |it| it.writable && it.on(Pane::Evaluation), 9),
    row(ENTER, Message::Edit, Words::closing_key_counts, |it| it.writable && it.on(Pane::Evaluation), 11),
    row(&[Chord::char('t')], Message::Take, Words::closing_key_take, |it| it.may_change() && it.open_correction, 8),
    row(&[Chord::char('x')], Message::Refuse, Words::closing_key_refuse, |it| it.may_change() && it.open_correction, 8),
    row(&[Chord::char('c')], Message::Circulate, Words::closing_key_circulate, Situation::approves, 10),
    row(&[Chord::char('o')], Message::Correct, Words::closing_key_correct, Situation::approves, 10),
    row(N, Message::New, Words::closing_key_new_approval, Situation::approves, 10),
    // Until that is done it is the first thing that the next session does.
    row(M, Message::Earlier, Words::closing_key_earlier_minutes, |it| it.approves() && it.awaits_earlier(), 8),
    row(
        M,
        Message::Earlier,
        Words::closing_key_earlier_minutes,
        |it| it.approves() && it.follows && it.approved_earlier,
        14,
    ),
    row(&[Chord::char('f')], Message::Sign, Words::closing_key_sign, Situation::approves, 11),
    row(&[Chord::char('l')], Message::Seal, Words::closing_key_seal, Situation::approves, 12),
    row(&[Chord::char('r')], Message::Rectify, Words::closing_key_rectify, |it| it.rectifiable, 10),
    row(ENTER, Message::Edit, Words::closing_key_edit, |it| it.may_change() && it.pane == Pane::Approval, 13),
    // Nothing can be answered before it is said what is asked.
    row(
        &[Chord::char('r')],
        Message::Suggest,
        Words::closing_key_suggest,
        |it| it.writable && it.suggestible && it.pane == Pane::Evaluation,
        90,
    ),
    row(P, Message::Suggest, Words::closing_key_suggest, |it| it.writable && it.suggestible, 9),
    row(&[Chord::key(Key::Right)], Message::NextPane, Words::closing_key_next_pane, |_| true, 15),
    row(&[Chord::char(' ')], Message::Read, Words::closing_key_read, Situation::may_read, 23),
    row(I, Message::Write, Words::closing_key_write_minutes, |it| it.paper == Paper::Minutes, 20),
    row(I, Message::Write, Words::closing_key_write_report, |it| it.paper == Paper::Report, 20),
    row(I, Message::Write, Words::closing_key_write_summary, |it| it.paper == Paper::Summary, 20),
    row(I, Message::Write, Words::closing_key_write_bulletin, |it| it.paper == Paper::Bulletin, 20),
    row(I, Message::Write, Words::closing_key_write_sheet, |it| it.paper == Paper::Sheet, 20),
    row(&[Chord::char('a')], Message::State, Words::closing_key_state, |it| it.writable, 21),
    row(&[Chord::char('s')], Message::Next, Words::closing_key_next, |_| true, 22),
    row(&[Chord::char('w')], Message::PublicCopy, Words::closing_key_public_copy, |_| true, 85),
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
        Message::Up,
        Words::closing_key_earlier,
        |it| it.may_change() && it.whole,
        92,
    ),
    row(
        &[Chord::shift(Key::Down), Chord::alt(Key::Down)],
        Message::Down,
        Words::closing_key_later,
        |it| it.may_change() && it.whole,
        92,
    ),
];
