//! The key table of this screen.

use super::Pane;
use crate::keys::{Binding, Chord, Key, row};
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
    /// Someone asks for the floor on the point.
    Ask,
    /// The next one in line has the floor.
    NextSpeaker,
    /// Whoever speaks has ended.
    EndFloor,
    /// The rules of the floor.
    FloorRules,
    /// Someone comes or leaves.
    Room,
    /// Someone stands aside on the point.
    Recuse,
    /// Something is left for later.
    Park,
    /// What was left for later is taken up, or not.
    TakeUp,
    /// What was left for later becomes a point.
    MakePoint,
    /// What the agenda has for the mesa becomes points.
    BringAgenda,
    /// Someone proposes another wording of the agreement.
    Amend,
    /// What becomes of other wordings, and how they differ.
    Amendments,
    /// Someone objects to the agreement, or is answered.
    Object,
    /// Another agreement takes the place of this one.
    Supersede,
    /// An area reports back.
    Report,
    /// Where an institution stands on the point.
    Position,
    /// The agreement is adopted: no one is against.
    Consensus,
    /// The agreement is adopted: no reasoned objection stands.
    Consent,
    /// The agreement is adopted by vote.
    Vote,
    /// A round on the proposal is opened, or the one that is open shown.
    Ballot,
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

/// What is selected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chosen {
    /// A point.
    Point,
    /// Something that was left for later.
    Parked,
    /// An agreement that is not adopted.
    Proposal,
    /// An agreement that is adopted and not ended.
    Adopted,
    /// An agreement that is adopted and ended.
    Ended,
    /// What an area reports back.
    Report,
    /// A working group.
    Subcommittee,
    /// One of the eleven results.
    Result,
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
    /// What is selected in it.
    pub chosen: Option<Chosen>,
    /// There is someone on the roster.
    pub people: bool,
    /// Someone has the floor.
    pub speaking: bool,
    /// The pane shows all it has, in the order of the record.
    pub whole: bool,
    /// The mesa has no points.
    pub bare: bool,
    /// Nobody answers for the selected agreement, or it has no date.
    pub lacking: bool,
    /// The agenda has something for the mesa that is no point of it yet.
    pub agenda: bool,
}

impl Situation {
    fn on(&self, chosen: Chosen) -> bool {
        self.writable && self.chosen == Some(chosen)
    }

    fn in_pane(&self, pane: Pane) -> bool {
        self.writable && self.pane == pane
    }

    fn is_agreement(&self) -> bool {
        matches!(self.chosen, Some(Chosen::Proposal | Chosen::Adopted | Chosen::Ended))
    }

    fn on_agreement(&self) -> bool {
        self.writable && self.is_agreement()
    }

    fn on_proposal(&self) -> bool {
        self.on(Chosen::Proposal)
    }

    fn on_point(&self) -> bool {
        self.on(Chosen::Point)
    }

    fn on_thing(&self) -> bool {
        self.writable && !matches!(self.chosen, None | Some(Chosen::Result | Chosen::Report))
    }

    fn may_bring(&self) -> bool {
        self.in_pane(Pane::Points) && self.agenda
    }

    fn may_order(&self) -> bool {
        self.on_thing() && self.whole && self.pane != Pane::Owed
    }
}

type Row = Binding<Message, Situation>;

const ENTER: &[Chord] = &[Chord::key(Key::Enter), Chord::char('e')];
const SPACE: &[Chord] = &[Chord::char(' ')];
const N: &[Chord] = &[Chord::char('n')];
const B: &[Chord] = &[Chord::char('b')];
const F: &[Chord] = &[Chord::char('f')];

const S: &[Chord] = &[Chord::char('s')];
const O: &[Chord] = &[Chord::char('o')];
const X: &[Chord] = &[Chord::char('x')];
const C: &[Chord] = &[Chord::char('c')];

pub(super) const BINDINGS: &[Row] = &[
    // The floor
    row(&[Chord::char('w')], Message::EndFloor, Words::mesa_key_end_floor, |it| it.writable && it.speaking, 8),
    row(&[Chord::char('g')], Message::NextSpeaker, Words::mesa_key_next_speaker, |it| it.on_point() && it.people, 9),
    row(&[Chord::char('i')], Message::Ask, Words::mesa_key_ask, |it| it.on_point() && it.people, 10),
    // What is owed
    row(
        F,
        Message::FollowUp,
        Words::mesa_key_follow_up,
        |it| it.following && it.is_agreement() && it.pane == Pane::Owed,
        10,
    ),
    row(O, Message::Report, Words::mesa_key_report, |it| it.in_pane(Pane::Owed), 11),
    row(ENTER, Message::Edit, Words::mesa_key_edit, |it| it.on(Chosen::Report), 12),
    // Points
    row(B, Message::BringAgenda, Words::mesa_key_bring_agenda, |it| it.may_bring() && it.bare, 10),
    row(B, Message::BringAgenda, Words::mesa_key_bring_agenda, |it| it.may_bring() && !it.bare, 39),
    row(N, Message::New, Words::mesa_key_new_point, |it| it.in_pane(Pane::Points), 11),
    row(&[Chord::key(Key::Enter), Chord::char('t')], Message::Notes, Words::mesa_key_notes, Situation::on_point, 11),
    row(ENTER, Message::Edit, Words::mesa_key_edit, |it| it.on(Chosen::Parked), 12),
    row(&[Chord::char('y')], Message::MakePoint, Words::mesa_key_make_point, |it| it.on(Chosen::Parked), 10),
    row(C, Message::TakeUp, Words::mesa_key_take_up, |it| it.on(Chosen::Parked), 10),
    // Agreements
    row(&[Chord::char('a')], Message::Propose, Words::mesa_key_propose, |it| it.writable, 12),
    row(C, Message::Consensus, Words::mesa_key_consensus, Situation::on_proposal, 13),
    row(&[Chord::char('v')], Message::Vote, Words::mesa_key_vote, Situation::on_proposal, 14),
    row(&[Chord::char('V')], Message::Ballot, Words::mesa_key_ballot, Situation::on_proposal, 14),
    row(&[Chord::char('u')], Message::Amend, Words::mesa_key_amend, Situation::on_proposal, 15),
    row(B, Message::Amendments, Words::mesa_key_amendments, Situation::is_agreement, 33),
    row(O, Message::Object, Words::mesa_key_object, |it| it.on_proposal() && it.people, 34),
    row(S, Message::Consent, Words::mesa_key_consent, Situation::on_proposal, 34),
    row(S, Message::Supersede, Words::mesa_key_supersede, |it| it.on(Chosen::Adopted), 20),
    row(&[Chord::char('r')], Message::Reserve, Words::mesa_key_reserve, |it| it.on_agreement() && it.people, 16),
    row(ENTER, Message::Edit, Words::mesa_key_edit, Situation::on_agreement, 17),
    // Where something is lacking its key stands before those of what may be done besides.
    row(&[Chord::char('m')], Message::Assign, Words::mesa_key_assign, |it| it.on_agreement() && it.lacking, 9),
    row(&[Chord::char('m')], Message::Assign, Words::mesa_key_assign, |it| it.on_agreement() && !it.lacking, 18),
    row(
        F,
        Message::FollowUp,
        Words::mesa_key_follow_up,
        |it| it.following && it.is_agreement() && it.pane == Pane::Agreements,
        19,
    ),
    row(N, Message::New, Words::mesa_key_new_proposals, |it| it.in_pane(Pane::Agreements), 36),
    row(
        X,
        Message::Reopen,
        Words::mesa_key_reopen,
        |it| it.in_pane(Pane::Agreements) && it.is_agreement() && !it.on_proposal(),
        37,
    ),
    // Points again
    row(O, Message::Position, Words::mesa_key_position, Situation::on_point, 16),
    row(&[Chord::char('e')], Message::Edit, Words::mesa_key_edit, Situation::on_point, 17),
    row(&[Chord::char('T')], Message::PrivateNotes, Words::mesa_key_private_notes, Situation::on_point, 35),
    row(X, Message::Recuse, Words::mesa_key_recuse, |it| it.on_point() && it.people, 36),
    // Working groups and results
    row(N, Message::New, Words::mesa_key_new_subcommittee, |it| it.in_pane(Pane::Subcommittees), 10),
    row(ENTER, Message::Edit, Words::mesa_key_edit, |it| it.on(Chosen::Subcommittee), 11),
    row(SPACE, Message::Mark, Words::mesa_key_mark, |it| it.on(Chosen::Result), 10),
    row(ENTER, Message::Evidence, Words::mesa_key_evidence, |it| it.on(Chosen::Result), 11),
    // Everywhere
    row(&[Chord::key(Key::Right)], Message::NextPane, Words::mesa_key_next_pane, |_| true, 15),
    row(&[Chord::char('l')], Message::Room, Words::mesa_key_room, |it| it.writable && it.people, 30),
    row(&[Chord::char('z')], Message::Park, Words::mesa_key_park, |it| it.writable, 31),
    row(&[Chord::char('p')], Message::NextMeeting, Words::mesa_key_next_meeting, |it| it.writable, 32),
    row(&[Chord::char('h')], Message::FloorRules, Words::mesa_key_floor_rules, |it| it.writable, 38),
    row(SPACE, Message::Read, Words::mesa_key_read, |it| it.chosen.is_some_and(|chosen| chosen != Chosen::Result), 33),
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
