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
    /// New entries in the pane in view, one after another.
    New,
    /// An agreement: its text, who answers for it, its date.
    Propose,
    /// The notes of the point that everyone may read.
    Notes,
    /// The notes of the point that only the facilitator reads.
    PrivateNotes,
    /// All fields of what is selected.
    Edit,
    /// Someone speaks on the point.
    Speaker,
    /// Where an institution stands on the point.
    Position,
    /// The agreement is adopted: no one is against.
    Consensus,
    /// The agreement is adopted: no reasoned objection stands.
    Consent,
    /// The agreement is adopted by vote.
    Vote,
    /// The agreement is a proposal again.
    Reopen,
    /// A participant disagrees on the record.
    Reserve,
    /// Who answers for the agreement, and by when.
    Assign,
    /// What became of the agreement.
    FollowUp,
    /// When the table meets again.
    NextMeeting,
    /// The result of a mesa is reached, or not.
    Mark,
    /// What shows that the result is reached.
    Evidence,
    /// All of what is selected, to read.
    Read,
    /// Takes away what is selected.
    Remove,
    /// Puts what is selected before the one above.
    Earlier,
    /// Puts what is selected behind the one below.
    Later,
}

/// What the bindings look at.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a question of its own that bindings ask")]
pub struct Situation {
    /// The session may be changed.
    pub writable: bool,
    /// The session may be written to, though it may be sealed: what became of agreements may always be said.
    pub following: bool,
    /// The pane in view.
    pub pane: Pane,
    /// Something is selected in it.
    pub selected: bool,
    /// The selected agreement is adopted.
    pub adopted: bool,
    /// There is someone on the roster.
    pub people: bool,
    /// The pane shows all it has, in the order of the record.
    pub whole: bool,
}

impl Situation {
    fn on(&self, pane: Pane) -> bool {
        self.writable && self.selected && self.pane == pane
    }

    fn on_agreement(&self) -> bool {
        self.on(Pane::Agreements) || self.on(Pane::Owed)
    }

    fn on_proposal(&self) -> bool {
        self.on_agreement() && !self.adopted
    }

    fn on_thing(&self) -> bool {
        self.writable && self.selected && self.pane != Pane::Results
    }

    fn may_order(&self) -> bool {
        self.on_thing() && self.whole && self.pane != Pane::Owed
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
const SPACE: &[Chord] = &[Chord::char(' ')];
const N: &[Chord] = &[Chord::char('n')];
const F: &[Chord] = &[Chord::char('f')];

pub(super) const BINDINGS: &[Row] = &[
    // What is owed
    row(F, Message::FollowUp, Words::mesa_key_follow_up, |it| it.following && it.selected && it.pane == Pane::Owed, 10),
    // Points
    row(N, Message::New, Words::mesa_key_new_point, |it| it.writable && it.pane == Pane::Points, 10),
    row(
        &[Chord::key(Key::Enter), Chord::char('t')],
        Message::Notes,
        Words::mesa_key_notes,
        |it| it.on(Pane::Points),
        11,
    ),
    // Agreements
    row(&[Chord::char('a')], Message::Propose, Words::mesa_key_propose, |it| it.writable, 12),
    row(&[Chord::char('c')], Message::Consensus, Words::mesa_key_consensus, Situation::on_proposal, 13),
    row(&[Chord::char('v')], Message::Vote, Words::mesa_key_vote, Situation::on_proposal, 14),
    row(&[Chord::char('s')], Message::Consent, Words::mesa_key_consent, Situation::on_proposal, 34),
    row(&[Chord::char('r')], Message::Reserve, Words::mesa_key_reserve, |it| it.on_agreement() && it.people, 16),
    row(ENTER, Message::Edit, Words::mesa_key_edit, Situation::on_agreement, 17),
    row(&[Chord::char('m')], Message::Assign, Words::mesa_key_assign, Situation::on_agreement, 18),
    row(
        F,
        Message::FollowUp,
        Words::mesa_key_follow_up,
        |it| it.following && it.selected && it.pane == Pane::Agreements,
        19,
    ),
    row(N, Message::New, Words::mesa_key_new_proposals, |it| it.writable && it.pane == Pane::Agreements, 36),
    row(&[Chord::char('x')], Message::Reopen, Words::mesa_key_reopen, |it| it.on_agreement() && it.adopted, 37),
    // Points again
    row(&[Chord::char('i')], Message::Speaker, Words::mesa_key_speaker, |it| it.on(Pane::Points) && it.people, 14),
    row(&[Chord::char('o')], Message::Position, Words::mesa_key_position, |it| it.on(Pane::Points), 16),
    row(&[Chord::char('e')], Message::Edit, Words::mesa_key_edit, |it| it.on(Pane::Points), 17),
    row(&[Chord::char('T')], Message::PrivateNotes, Words::mesa_key_private_notes, |it| it.on(Pane::Points), 35),
    // Working groups and results
    row(N, Message::New, Words::mesa_key_new_subcommittee, |it| it.writable && it.pane == Pane::Subcommittees, 10),
    row(ENTER, Message::Edit, Words::mesa_key_edit, |it| it.on(Pane::Subcommittees), 11),
    row(SPACE, Message::Mark, Words::mesa_key_mark, |it| it.on(Pane::Results), 10),
    row(ENTER, Message::Evidence, Words::mesa_key_evidence, |it| it.on(Pane::Results), 11),
    // Everywhere
    row(&[Chord::key(Key::Right)], Message::NextPane, Words::mesa_key_next_pane, |_| true, 15),
    row(&[Chord::char('p')], Message::NextMeeting, Words::mesa_key_next_meeting, |it| it.writable, 31),
    row(SPACE, Message::Read, Words::mesa_key_read, |it| it.selected && it.pane != Pane::Results, 32),
    row(&[Chord::char('d'), Chord::key(Key::Delete)], Message::Remove, Words::mesa_key_remove, Situation::on_thing, 81),
    row(&[Chord::key(Key::Left)], Message::PreviousPane, Words::mesa_key_previous_pane, |_| true, 91),
    row(
        &[Chord::shift(Key::Up), Chord::alt(Key::Up)],
        Message::Earlier,
        Words::mesa_key_earlier,
        Situation::may_order,
        92,
    ),
    row(
        &[Chord::shift(Key::Down), Chord::alt(Key::Down)],
        Message::Later,
        Words::mesa_key_later,
        Situation::may_order,
        92,
    ),
];
