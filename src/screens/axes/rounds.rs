//! Rounds: prepared and opened in one go, closed, set aside, chosen to be shown.

use super::candidates::votable;
use super::entry::{ask_close, attempt, uncounted};
use super::{Axes, Pane, Purpose, RoundDraft, forms, round_number, standing, verdict};
use crate::screens::{Cursor, Notice, Request, Scene};
use crate::session::ballot::Ballot;
use crate::session::id::{AxisId, RoundId};
use crate::session::round::{Round, RoundState};
use crate::session::rules::Secrecy;
use crate::session::{Act, Session};
use crate::ui::layer::{Choice, Chooser, Confirm, Value};
use crate::voting::lot::lot;
use crate::voting::{Pending, Resolution, RoundResult};

/// Seeds of a lot have at most nine figures.
const SEEDS: u64 = 1_000_000_000;

type Requests = Vec<Request<Purpose>>;

impl Axes {
    /// Opens the form of a new round: on the options that a round left tied for a further one, else on all candidates.
    pub(super) fn ask_round(&self, scene: &Scene<'_>) -> Requests {
        let all = || votable(scene.session).map(|axis| axis.id).collect();
        let draft = self.round(scene.session).and_then(further_round);
        let draft = draft.unwrap_or_else(|| RoundDraft { axes: all(), ..RoundDraft::default() });
        let form = forms::round::form(&draft, scene.session, scene.words);
        vec![Request::ask(Purpose::Round(draft), form)]
    }

    /// The form of a new round was kept: the round is opened at once, and its first vote asked for.
    pub(super) fn open_new(&mut self, draft: &RoundDraft, values: Vec<Value>, scene: &Scene<'_>) -> Requests {
        let round = forms::round::read(draft, values, scene.session);
        let id = RoundId(scene.session.next.max(1));
        let act = Act::Several(vec![
            Act::add(round),
            Act::OpenRound { round: id, at: scene.now, seed: Some(seed(id, scene)) },
        ]);
        let Ok(after) = attempt(scene.session, &act) else { return vec![Request::Act(act)] };
        self.held.forget(id);
        self.running = false;
        self.opened(id, act, &after, scene)
    }

    /// Opens the round shown, which was prepared before.
    pub(super) fn open(&mut self, scene: &Scene<'_>) -> Requests {
        let Some(round) = self.round(scene.session) else { return Vec::new() };
        let act = Act::OpenRound { round: round.id, at: scene.now, seed: Some(seed(round.id, scene)) };
        match attempt(scene.session, &act) {
            Ok(after) => self.opened(round.id, act, &after, scene),
            Err(_) => vec![Request::Act(act)],
        }
    }

    fn opened(&mut self, id: RoundId, act: Act, after: &Session, scene: &Scene<'_>) -> Requests {
        self.shown = Some(id);
        self.pane = Pane::Round;
        self.row = Cursor::default();
        let mut requests = vec![Request::Act(act)];
        let missing = after.round(id).is_some_and(|round| standing::quorum(round, scene.words).0 == Some(false));
        if missing {
            requests.push(Request::Say(Notice::hint(scene.words.axes_opened_without_quorum())));
        }
        requests.extend(self.vote(&Scene { session: after, ..*scene }));
        requests
    }

    /// Closes the round shown; asks first when somebody has not voted.
    pub(super) fn close(&mut self, scene: &Scene<'_>) -> Requests {
        let Some(round) = self.round(scene.session) else { return Vec::new() };
        let expected = scene.session.voters_of(round).len().max(1);
        if standing::cast(self, round) < expected || uncounted(round) > 0 {
            return vec![ask_close(self, scene.session, round, scene.words)];
        }
        self.do_close(round.id, scene)
    }

    /// Closes a round, with its secret ballots.
    pub(super) fn do_close(&mut self, round: RoundId, scene: &Scene<'_>) -> Requests {
        let Some(round) = scene.session.round(round) else { return Vec::new() };
        self.shown = Some(round.id);
        self.pane = Pane::Round;
        self.row = Cursor::default();
        let secret = round.secrecy == Secrecy::Secret;
        let ballots: Vec<Ballot> = if secret { self.held.of(round.id).to_vec() } else { Vec::new() };
        vec![Request::Act(Act::CloseRound { round: round.id, at: scene.now, ballots })]
    }

    /// Asks whether to set the round shown aside.
    pub(super) fn ask_annul(&self, scene: &Scene<'_>) -> Requests {
        let Some(round) = self.round(scene.session) else { return Vec::new() };
        if scene.session.is_decided(round.id.into()) {
            return vec![Request::Say(Notice::refused(scene.words.axes_annul_decided()))];
        }
        let question = scene.words.axes_annul_question(round_number(scene.session, round.id));
        let details = vec![scene.words.axes_annul_detail()];
        let layer = Confirm::new(question, scene.words.axes_annul_yes()).with_details(details);
        vec![Request::ask(Purpose::Annul(round.id), layer)]
    }

    /// Shows the round `by` places from the one shown.
    pub(super) fn step_round(&mut self, by: isize, scene: &Scene<'_>) {
        let rounds = &scene.session.rounds;
        let at = self.round(scene.session).and_then(|round| rounds.iter().position(|it| it.id == round.id));
        let next = at.and_then(|at| rounds.get(at.saturating_add_signed(by)));
        if let Some(round) = next {
            self.shown = Some(round.id);
            self.row = Cursor::default();
        }
    }

    /// Opens the list of rounds with how each came out.
    pub(super) fn ask_rounds(&self, scene: &Scene<'_>) -> Requests {
        let rounds = &scene.session.rounds;
        let words = scene.words;
        let choice = |round: &Round| {
            let number = round_number(scene.session, round.id);
            let label = format!("{number} · {}", round.question);
            let method = words.method_name(&round.method);
            let outcome = match round.state {
                RoundState::Closed => verdict::leaders(round, words).unwrap_or(method),
                state => words.round_state(state),
            };
            Choice::with_detail(label, outcome)
        };
        let at = self.round(scene.session).and_then(|round| rounds.iter().position(|it| it.id == round.id));
        let chooser = Chooser::new(words.axes_rounds(), rounds.iter().map(choice).collect()).at(at.unwrap_or(0));
        vec![Request::ask(Purpose::Rounds, chooser)]
    }

    /// A round was chosen to be shown.
    pub(super) fn show_round(&mut self, place: usize, scene: &Scene<'_>) {
        if let Some(round) = scene.session.rounds.get(place) {
            self.shown = Some(round.id);
            self.pane = Pane::Round;
            self.row = Cursor::default();
        }
    }
}

/// The number from which lots would be drawn in a round: another one for each round and second.
///
/// It is short enough to be read out before the vote, so that everyone can repeat the draw.
fn seed(round: RoundId, scene: &Scene<'_>) -> u64 {
    let second = u64::try_from(scene.now.duration_since(jiff::civil::DateTime::ZERO).as_secs()).unwrap_or(0);
    lot(scene.chance ^ second, round.0) % SEEDS
}

/// A further round on the axes that a closed round left tied for its last places, where that was declared.
fn further_round(round: &Round) -> Option<RoundDraft> {
    if round.state != RoundState::Closed {
        return None;
    }
    let seats = usize::try_from(round.seats?).ok()?;
    let resolution = Resolution::of(round, &RoundResult::of(round), seats);
    if resolution.pending != Some(Pending::FurtherRound) {
        return None;
    }
    let axes: Vec<AxisId> =
        resolution.tied.iter().filter_map(|option| round.option(*option)).filter_map(|option| option.axis).collect();
    let seats = u32::try_from(resolution.places_left).ok();
    (axes.len() > 1).then_some(RoundDraft { axes, follows: Some(round.id), seats })
}
