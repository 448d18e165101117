//! The key table of this screen.

use super::entry::Entry;
use super::{Pane, importing};
use crate::keys::{Binding, Chord, Key, row};
use crate::session::round::RoundState;
use crate::words::Words;

/// What the keys stand for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Message {
    /// New candidates.
    New,
    /// Candidates from a list.
    Catalogue,
    /// Changes the selected candidate.
    Edit,
    /// Says what the selected candidate comes from.
    Roots,
    /// Shows all that is known of the selected candidate or of the result.
    Read,
    /// Takes the selected candidate off the table, or puts it back.
    Withdraw,
    /// Removes the selected candidate.
    Remove,
    /// Moves the selected candidate up.
    Earlier,
    /// Moves the selected candidate down.
    Later,
    /// Prepares a round.
    Round,
    /// Prepares a round on what the one shown left tied.
    BreakTie,
    /// Opens a round that was prepared.
    Open,
    /// Takes votes.
    Vote,
    /// Corrects the selected ballot, voter or option.
    Correct,
    /// Takes the selected ballot out.
    TakeOut,
    /// Reads the slips a second time.
    Recheck,
    /// Takes ballots from a file.
    Import,
    /// Writes down how the chair breaks a tie.
    Settle,
    /// Writes down what became of an objection.
    Object,
    /// Shows or hides how an open round is going.
    Running,
    /// Closes the open round.
    Close,
    /// Back to the proposal that the round was held on, to adopt it.
    Adopt,
    /// Sets the round aside.
    Annul,
    /// Writes down the decision.
    Decide,
    /// Writes down a reservation.
    Reserve,
    /// From the candidates to the round, or back.
    Turn,
    /// The round before.
    PreviousRound,
    /// The round after.
    NextRound,
    /// Chooses among the rounds.
    Rounds,
    /// Shows the result in another way.
    View,
    /// Prepares a round that asks again what the one shown asked.
    Again,
    /// The criteria to weigh candidates with.
    Criteria,
}

/// What the bindings look at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a question of its own")]
pub struct Situation {
    /// The session may be changed.
    pub writable: bool,
    pub(super) pane: Pane,
    /// There is a candidate selected.
    pub(super) axis: bool,
    /// Some candidate may be voted on.
    pub(super) votable: bool,
    /// The whole list is shown, so that it can be put in order.
    pub(super) whole: bool,
    /// The round shown, how far it has come and how its votes are taken.
    pub(super) round: Option<(RoundState, Entry)>,
    /// The votes of the round shown are secret and it is open.
    pub(super) sealed: bool,
    /// Something is selected in the round that can be corrected.
    pub(super) entry: bool,
    /// Slips of the round shown may be read a second time.
    pub(super) recheck: bool,
    /// A tie was left to the chair.
    pub(super) chair: bool,
    /// A further round may break the tie of the round shown.
    pub(super) tie: bool,
    /// The round shown is closed, and the proposal that it was held on is not adopted.
    pub(super) proposal: bool,
    /// The round shown is on an agreement: its decision and who disagrees are recorded there, and not on the axes.
    pub(super) agreement: bool,
    /// Someone objected, and the round is closed.
    pub(super) objections: bool,
    /// Some round is open.
    pub(super) open: bool,
    /// The result shown can be seen in several ways.
    pub(super) views: bool,
    /// What the round shown asked can be asked again.
    pub(super) again: bool,
    /// There are several rounds.
    pub(super) rounds: bool,
    /// Something was decided.
    pub(super) decided: bool,
    /// Someone takes part.
    pub(super) people: bool,
}

impl Situation {
    fn among_candidates(&self) -> bool {
        self.writable && self.pane == Pane::Candidates
    }

    fn on_axis(&self) -> bool {
        self.among_candidates() && self.axis
    }

    fn state(&self) -> Option<RoundState> {
        self.round.map(|(state, _)| state)
    }

    fn is_open(&self) -> bool {
        self.writable && self.state() == Some(RoundState::Open)
    }

    fn takes_slips(&self) -> bool {
        self.is_open() && self.round.is_some_and(|(_, entry)| entry == Entry::Slips)
    }

    fn takes_files(&self) -> bool {
        self.is_open() && self.round.is_some_and(|(_, entry)| importing::takes_files(entry))
    }

    /// Whether nothing was given yet that could be corrected or read again. The footer of a secret round does not change with
    /// its ballots.
    fn is_untouched(&self) -> bool {
        !self.sealed && !self.entry && !self.recheck
    }

    /// Whether what is decided and recorded now is about the axes.
    fn decides(&self) -> bool {
        self.writable && !(self.in_round() && self.agreement)
    }

    /// Whether the next thing to do is to vote on what is tied. A round on all candidates is prepared beside them.
    fn breaks_tie(&self) -> bool {
        self.writable && self.in_round() && self.tie && !self.open
    }

    fn in_round(&self) -> bool {
        self.pane == Pane::Round
    }
}

type Row = Binding<Message, Situation>;

pub(super) const BINDINGS: &[Row] = &[
    row(&[Chord::char('v')], Message::Vote, Words::axes_key_vote, Situation::is_open, 1),
    row(
        &[Chord::char('v')],
        Message::Open,
        Words::axes_key_open,
        |it| it.writable && it.state() == Some(RoundState::Draft) && !it.open,
        1,
    ),
    // The key by which the mesa adopts by vote.
    row(&[Chord::char('v')], Message::Adopt, Words::axes_key_adopt, |it| it.writable && it.proposal, 1),
    row(&[Chord::char('c')], Message::Close, Words::axes_key_close, Situation::is_open, 2),
    row(
        &[Chord::key(Key::Enter), Chord::char('e')],
        Message::Correct,
        Words::axes_key_correct,
        |it| it.is_open() && it.in_round() && it.entry,
        3,
    ),
    row(
        &[Chord::key(Key::Delete)],
        Message::TakeOut,
        Words::axes_key_take_out,
        |it| it.is_open() && it.in_round() && (it.entry || it.sealed),
        4,
    ),
    row(
        &[Chord::char('r')],
        Message::Recheck,
        Words::axes_key_recheck,
        |it| it.takes_slips() && it.in_round() && it.recheck && !it.sealed,
        5,
    ),
    // What stands in the footer of a secret round does not hang on whether ballots came in.
    row(
        &[Chord::char('r')],
        Message::Recheck,
        Words::axes_key_recheck,
        |it| it.takes_slips() && it.in_round() && it.recheck && it.sealed,
        12,
    ),
    // While nothing was given yet, a file is as near at hand as the first vote.
    row(
        &[Chord::char('i')],
        Message::Import,
        Words::axes_key_import,
        |it| it.takes_files() && it.in_round() && it.is_untouched(),
        3,
    ),
    row(
        &[Chord::char('i')],
        Message::Import,
        Words::axes_key_import,
        |it| it.takes_files() && it.in_round() && !it.is_untouched(),
        13,
    ),
    // Neither is j or k, with which lists are gone through.
    row(&[Chord::char('f')], Message::Settle, Words::axes_key_settle, |it| it.writable && it.in_round() && it.chair, 5),
    row(
        &[Chord::char('b')],
        Message::Object,
        Words::objections_key,
        |it| it.writable && it.in_round() && it.objections,
        2,
    ),
    row(&[Chord::char('m')], Message::Running, Words::axes_key_running, |it| it.takes_slips() && !it.sealed, 15),
    row(&[Chord::char('n')], Message::New, Words::axes_key_new, Situation::among_candidates, 5),
    row(&[Chord::char('r')], Message::BreakTie, Words::axes_key_tie_break, Situation::breaks_tie, 3),
    row(
        &[Chord::char('r')],
        Message::Round,
        Words::axes_key_round,
        |it| it.writable && it.votable && !it.open && !it.breaks_tie(),
        6,
    ),
    row(&[Chord::char('d')], Message::Decide, Words::axes_key_decide, |it| it.decides() && it.votable && !it.open, 7),
    row(&[Chord::key(Key::Enter), Chord::char('e')], Message::Edit, Words::axes_key_edit, Situation::on_axis, 8),
    row(&[Chord::char(' ')], Message::Turn, Words::axes_key_to_round, |it| it.round.is_some() && !it.in_round(), 9),
    row(&[Chord::char(' ')], Message::Turn, Words::axes_key_to_axes, Situation::in_round, 9),
    row(&[Chord::char('a')], Message::Catalogue, Words::axes_key_catalogue, Situation::among_candidates, 10),
    row(&[Chord::char('x')], Message::Withdraw, Words::axes_key_withdraw, Situation::on_axis, 11),
    row(
        &[Chord::char('x')],
        Message::Annul,
        Words::axes_key_annul,
        |it| it.writable && it.in_round() && matches!(it.state(), Some(RoundState::Open | RoundState::Closed)),
        14,
    ),
    row(
        &[Chord::char('s')],
        Message::Reserve,
        Words::axes_key_reserve,
        |it| it.decides() && it.decided && it.people,
        12,
    ),
    row(&[Chord::char('g')], Message::View, Words::axes_key_view, |it| it.in_round() && it.views, 4),
    row(
        &[Chord::char('o')],
        Message::Again,
        Words::axes_key_again,
        |it| it.writable && it.in_round() && it.again && !it.open,
        8,
    ),
    row(&[Chord::char('p')], Message::Roots, Words::axes_key_roots, Situation::on_axis, 13),
    row(&[Chord::char('l')], Message::Rounds, Words::axes_key_rounds, |it| it.rounds, 16),
    row(
        &[Chord::char('i')],
        Message::Read,
        Words::axes_key_read,
        |it| it.in_round() && it.state() == Some(RoundState::Closed),
        7,
    ),
    row(&[Chord::char('i')], Message::Read, Words::axes_key_read, |it| !it.in_round() && it.axis, 17),
    row(&[Chord::char('t')], Message::Criteria, Words::axes_key_criteria, |it| it.writable, 90),
    row(&[Chord::key(Key::Left)], Message::PreviousRound, Words::axes_key_previous_round, |it| it.rounds, 90),
    row(&[Chord::key(Key::Right)], Message::NextRound, Words::axes_key_next_round, |it| it.rounds, 90),
    row(
        &[Chord::shift(Key::Up), Chord::alt(Key::Up)],
        Message::Earlier,
        Words::axes_key_earlier,
        |it| it.on_axis() && it.whole,
        91,
    ),
    row(
        &[Chord::shift(Key::Down), Chord::alt(Key::Down)],
        Message::Later,
        Words::axes_key_later,
        |it| it.on_axis() && it.whole,
        91,
    ),
    row(&[Chord::key(Key::Delete)], Message::Remove, Words::axes_key_remove, Situation::on_axis, 92),
];
