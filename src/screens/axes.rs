//! 4 Ejes: candidates, rounds, results, decision.
//!
//! A round is entered at one keyboard: hands counted, names called, or paper slips typed in. The ballots of a secret round
//! are held here, sorted and without a name, and nowhere else until the round is closed.

mod candidates;
mod costs;
mod counted;
mod counting;
mod criteria;
mod decided;
mod deciding;
mod entry;
mod forms;
mod held;
mod importing;
mod keys;
mod mending;
mod objections;
mod objectives;
mod purpose;
mod reading;
mod rounds;
mod seen;
mod sight;
mod slip;
mod standing;
mod trace;
mod update;
mod view;

pub use importing::Import;
pub use keys::{Message, Situation};
pub use objections::Objection;
pub use purpose::{Purpose, RoundDraft};

use crate::screens::Cursor;
use crate::session::Session;
use crate::session::agreement::Way;
use crate::session::axis::Axis;
use crate::session::fold::contains_folded;
use crate::session::id::RoundId;
use crate::session::round::{Round, RoundState};
use crate::voting::views::View;
use crate::words::Words;
use counted::Counted;
use entry::SecondPass;
use held::Held;
use importing::Taken;

/// What is selected and shown, and the secret ballots that are not handed in yet.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Axes {
    filter: String,
    /// The candidate, among those in view.
    cursor: Cursor,
    /// The row of the round: an option, a ballot, a voter.
    row: Cursor,
    pane: Pane,
    /// The round to show; without one, the open one, that of the decision, or the last.
    shown: Option<RoundId>,
    /// In which view a closed round is shown, where it has it.
    view: View,
    /// Whether how an open round is going is shown though it is taken by slips.
    running: bool,
    held: Held,
    /// The secret round that was open when the session was opened: what had been typed in for it is gone.
    resumed: Option<RoundId>,
    /// A second reading of slips that has begun.
    second: Option<SecondPass>,
    /// What was taken from files.
    taken: Vec<Taken>,
    /// What the closed round in view came to.
    counted: Option<Counted>,
}

/// What the keys work in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Pane {
    /// The candidates, with the round below them.
    #[default]
    Candidates,
    /// The round alone.
    Round,
}

impl Axes {
    /// The screen of a session that was just opened.
    pub fn resuming(session: &Session) -> Self {
        let resumed = session.rounds.iter().find(|round| round.is_sealed()).map(|round| round.id);
        Self { resumed, ..Self::default() }
    }

    /// What is to be said of a secret round that was open when the session was opened.
    pub fn told_of_resumed(&self, session: &Session, words: &Words) -> Option<String> {
        self.resumed(session).map(|round| words.axes_resumed(round_number(session, round.id)))
    }

    /// The secret round that was open when the session was opened, until votes are typed in for it again.
    fn resumed<'s>(&self, session: &'s Session) -> Option<&'s Round> {
        let round = self.resumed.and_then(|id| session.round(id)).filter(|round| round.is_sealed());
        round.filter(|round| self.held.handed(round.id).is_empty())
    }

    /// How many secret ballots were typed in that are in no record yet: leaving the session now would lose them.
    pub fn unsaved_ballots(&self, session: &Session) -> usize {
        self.held.waiting(session)
    }

    /// The candidates in view, in the order of the record.
    fn candidates<'s>(&self, session: &'s Session) -> Vec<&'s Axis> {
        session.axes.iter().filter(|axis| contains_folded(axis.name.as_str(), &self.filter)).collect()
    }

    /// The candidate that is selected.
    fn axis<'s>(&self, session: &'s Session) -> Option<&'s Axis> {
        let candidates = self.candidates(session);
        candidates.get(self.cursor.place(candidates.len())?).copied()
    }

    /// The round that is shown.
    fn round<'s>(&self, session: &'s Session) -> Option<&'s Round> {
        let rounds = &session.rounds;
        self.shown
            .and_then(|id| session.round(id))
            .or_else(|| rounds.iter().find(|round| round.is_open()))
            .or_else(|| session.decision.as_ref().and_then(|decision| session.round(decision.round?)))
            .or_else(|| {
                let counts = |round: &&Round| is_on_axes(round, session) && round.state != RoundState::Annulled;
                rounds.iter().rev().find(counts)
            })
            .or(rounds.last())
    }

    /// What the keys work in; without a round it can only be the candidates.
    fn pane(&self, session: &Session) -> Pane {
        if session.rounds.is_empty() { Pane::Candidates } else { self.pane }
    }

    /// Whether the points of this open round may be seen while it runs. Slips are hidden by default, because what is seen
    /// early steers what is given late; a secret round never shows.
    fn shows_running(&self, round: &Round) -> bool {
        !round.is_sealed() && (self.running || entry::Entry::of(round) != entry::Entry::Slips)
    }
}

/// Whether a round is on axes, and not one by which the mesa adopted an agreement.
fn is_on_axes(round: &Round, session: &Session) -> bool {
    let adopted = session
        .mesa
        .agreements
        .iter()
        .filter_map(|agreement| agreement.adoption)
        .any(|adoption| matches!(adoption.way, Way::Vote { round: Some(id), .. } if id == round.id));
    !adopted && round.options.iter().any(|option| option.axis.is_some())
}

/// The place of a round in the record, from 1.
fn round_number(session: &Session, round: RoundId) -> i64 {
    let place = session.rounds.iter().position(|it| it.id == round).unwrap_or(0);
    i64::try_from(place + 1).unwrap_or(i64::MAX)
}
