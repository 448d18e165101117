//! Rounds: prepared and opened in one go, closed, set aside, chosen to be shown.

use std::collections::BTreeSet;

use super::candidates::votable;
use super::costs::{costs_line, known_costs};
use super::counted::Counted;
use super::entry::{ask_close, attempt, complain};
use super::{Axes, Pane, Purpose, RoundDraft, forms, is_on_axes, round_number, slip, standing};
use crate::screens::{Cursor, Notice, Request, Scene};
use crate::session::ballot::{Handed, Marks, OptionId};
use crate::session::id::{AxisId, RoundId};
use crate::session::round::method::RankingRule;
use crate::session::round::{Method, Round, RoundState, Settled};
use crate::session::rules::TieBreak;
use crate::session::{Act, Paragraphs, Session, Text};
use crate::ui::layer::{Capture, Choice, Chooser, Confirm, Value};
use crate::ui::text;
use crate::voting::lot::lot;
use crate::voting::views::View;
use crate::voting::{Pending, Resolution, RoundResult};
use crate::words::Words;

/// Seeds of a lot have at most nine figures.
const SEEDS: u64 = 1_000_000_000;

/// Columns for the names of what is tied on a small screen, and those that each name needs besides.
const SETTLE_ROOM: usize = 64;
const SETTLE_BESIDE: usize = 5;

type Requests = Vec<Request<Purpose>>;

impl Axes {
    /// Opens the form of a new round on all candidates.
    pub(super) fn ask_round(scene: &Scene<'_>) -> Requests {
        let axes = votable(scene.session).map(|axis| axis.id).collect();
        Self::ask_form(RoundDraft { axes, ..RoundDraft::default() }, scene)
    }

    /// Opens the form of a round on the options that the one shown left tied.
    pub(super) fn ask_tie_break(&self, scene: &Scene<'_>) -> Requests {
        let draft = self.round(scene.session).and_then(|round| further_round(round, &self.counted(round, scene)));
        draft.map(|draft| Self::ask_form(draft, scene)).unwrap_or_default()
    }

    fn ask_form(draft: RoundDraft, scene: &Scene<'_>) -> Requests {
        let form = forms::round::form(&draft, scene.session, scene.words);
        vec![Request::ask(Purpose::Round(draft), form)]
    }

    /// Opens the form of a round that asks again what the one shown asked, with the same method and rules.
    pub(super) fn ask_repeat(&self, scene: &Scene<'_>) -> Requests {
        let can_be = |round: &&Round| can_be_asked_again(round, &self.counted(round, scene), scene.session);
        let Some(round) = self.round(scene.session).filter(can_be) else { return Vec::new() };
        let draft = RoundDraft {
            axes: asked_again(round, scene.session),
            follows: Some(round.id),
            seats: round.seats,
            method: Some(round.method.clone()),
            repeats: true,
        };
        Self::ask_form(draft, scene)
    }

    /// The form of a new round was kept: the round is opened at once, and its first vote asked for.
    pub(super) fn open_new(&mut self, draft: &RoundDraft, values: Vec<Value>, scene: &Scene<'_>) -> Requests {
        let round = forms::round::read(draft, values, scene.session, scene.words);
        if matches!(round.method, Method::Budget { .. }) && !round.options.is_empty() {
            let line = costs_line(&round, scene.words).with(&known_costs(&round, scene.session));
            return vec![Request::ask(Purpose::Costs(Box::new(round)), line)];
        }
        self.add_and_open(round, scene)
    }

    pub(super) fn add_and_open(&mut self, round: Round, scene: &Scene<'_>) -> Requests {
        let id = RoundId(scene.session.next.max(1));
        let act = Act::Several(vec![
            Act::add(round),
            Act::OpenRound { round: id, at: scene.now, seed: Some(seed(id, scene)) },
        ]);
        let Ok(after) = attempt(scene.session, &act) else { return vec![Request::Act(act)] };
        self.held.forget(id);
        self.taken.retain(|taken| taken.round() != id);
        self.running = false;
        self.view = View::Bars;
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
        // What was held for a round of this number, which was undone, is not of this one.
        self.held.forget(id);
        self.second = None;
        let mut requests = vec![Request::Act(act)];
        let missing = after.round(id).is_some_and(|round| scene.words.quorum_of(round).0 == Some(false));
        if missing {
            requests.push(Request::Say(Notice::hint(scene.words.axes_opened_without_quorum())));
        }
        requests.extend(self.vote(&Scene { session: after, ..*scene }));
        requests
    }

    /// Closes the round shown; asks first when somebody has not voted, and of a secret one, which is never opened again.
    pub(super) fn close(&mut self, scene: &Scene<'_>) -> Requests {
        let Some(round) = self.round(scene.session) else { return Vec::new() };
        let expected = scene.session.voters_of(round).len().max(1);
        if round.is_sealed() || standing::cast(self, round) < expected || self.uncounted(round) > 0 {
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
        let handed = if round.is_sealed() { self.held.handed(round.id) } else { Handed::NOTHING };
        let ballots = if round.is_sealed() { &handed.ballots } else { &round.ballots };
        let partial = standing::partial(round, ballots, scene.words).map(|said| scene.words.axes_closed_partial(said));
        // Whoever came from the mesa is shown the way back, with the result in view.
        let said = round.agreement.map(|_| scene.words.axes_closed_proposal()).or(partial);
        let mut requests: Requests = said.map(Notice::done).map(Request::Say).into_iter().collect();
        requests.push(Request::Act(Act::CloseRound { round: round.id, at: scene.now, handed }));
        requests
    }

    /// Asks in which order the chair puts the options that are tied.
    pub(super) fn ask_settle(&self, scene: &Scene<'_>) -> Requests {
        let Some((round, tied)) = self.round(scene.session).and_then(|round| Some((round, chair(round)?))) else {
            return Vec::new();
        };
        vec![Request::ask(Purpose::Settle(round.id), settle_line(round, &tied, scene.words))]
    }

    /// The chair has put the tied options in order, by their numbers; an empty line takes that back.
    pub(super) fn settle(round: RoundId, line: &str, scene: &Scene<'_>) -> Requests {
        let Some((round, tied)) = scene.session.round(round).and_then(|round| Some((round, chair(round)?))) else {
            return Vec::new();
        };
        if line.is_empty() {
            let taken = round.settled.as_ref().map(|_| Act::SettleTie { round: round.id, settled: None });
            return taken.map(Request::Act).into_iter().collect();
        }
        let ordered = slip::read(line, &Round { method: Method::ranking(RankingRule::Schulze), ..round.clone() });
        let complaint = match ordered {
            Ok(Marks::Ranking(groups)) => {
                let order: Vec<OptionId> = groups.into_iter().flatten().filter(|it| tied.contains(it)).collect();
                if order.is_empty() {
                    scene.words.axes_settle_none()
                } else {
                    let by = Text::new(&scene.words.axes_settled_by());
                    let settled = Settled { order, by, reason: Paragraphs::default(), at: scene.now };
                    return vec![Request::Act(Act::SettleTie { round: round.id, settled: Some(settled) })];
                }
            }
            Ok(_) => scene.words.axes_settle_none(),
            Err(unclear) => complain(&unclear, round, scene.words),
        };
        let again = settle_line(round, &tied, scene.words).with(line).complaining(complaint);
        vec![Request::ask(Purpose::Settle(round.id), again)]
    }

    /// Asks whether to set the round shown aside.
    pub(super) fn ask_annul(&self, scene: &Scene<'_>) -> Requests {
        let Some(round) = self.round(scene.session) else { return Vec::new() };
        if scene.session.is_decided(round.id.into()) {
            return vec![Request::Say(Notice::refused(scene.words.axes_annul_decided()))];
        }
        let question = scene.words.axes_annul_question(round_number(scene.session, round.id));
        let details = vec![scene.words.axes_annul_detail()];
        let title = scene.words.axes_title_annul();
        let layer = Confirm::new(title, question, scene.words.axes_annul_yes()).with_details(details);
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
                RoundState::Closed => words.leaders(round).unwrap_or(method),
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

/// The line in which the chair's order is typed. All that is tied must find room in it, so names may be cut.
fn settle_line(round: &Round, tied: &[OptionId], words: &Words) -> Capture {
    let room = SETTLE_ROOM / tied.len().max(1);
    let name = |option: &OptionId| {
        let label = round.option(*option).map(|it| it.label.to_string()).unwrap_or_default();
        format!("{} {}", option.0, text::cut(&label, room.saturating_sub(SETTLE_BESIDE), "…"))
    };
    let names: Vec<String> = tied.iter().map(name).collect();
    Capture::once(words.axes_settle(names.join(" · ")), words.axes_settle_hint())
}

/// Whether the last step about a tie of this round is the chair's.
pub(super) fn left_to_the_chair(round: &Round) -> bool {
    chair(round).is_some()
}

/// The options that the chair is to put in order: those still tied, or those it has ordered already.
fn chair(round: &Round) -> Option<Vec<OptionId>> {
    if round.state != RoundState::Closed || !round.tie_break.contains(&TieBreak::Chair) {
        return None;
    }
    let bare = Round { settled: None, ..round.clone() };
    let resolution = Resolution::of_round(&bare, &RoundResult::of(&bare))?;
    (resolution.pending == Some(Pending::Chair)).then_some(resolution.tied)
}

/// Whether what a round asked can be asked again: it is closed, and its axes are still on the table. A further round that was
/// declared for its tie comes first.
pub(super) fn can_be_asked_again(round: &Round, counted: &Counted, session: &Session) -> bool {
    round.state == RoundState::Closed
        && is_on_axes(round, session)
        && !asked_again(round, session).is_empty()
        && counted.open_tie(round).is_none_or(|tie| tie.pending == Some(Pending::NothingDeclared))
}

/// Whether a round on the options that this one left tied can be held.
pub(super) fn can_break_tie(round: &Round, counted: &Counted) -> bool {
    further_round(round, counted).is_some()
}

/// The axes of a round that may still be voted on, in the order of the table.
fn asked_again(round: &Round, session: &Session) -> Vec<AxisId> {
    let asked: BTreeSet<AxisId> = round.options.iter().filter_map(|option| option.axis).collect();
    votable(session).map(|axis| axis.id).filter(|axis| asked.contains(axis)).collect()
}

/// A further round on the axes that a closed round left tied for its last places.
fn further_round(round: &Round, counted: &Counted) -> Option<RoundDraft> {
    let tie = counted.open_tie(round)?;
    let axes: Vec<AxisId> =
        tie.tied.iter().filter_map(|option| round.option(*option)).filter_map(|option| option.axis).collect();
    let seats = u32::try_from(tie.places_left).ok();
    let method = for_so_few(&round.method, axes.len());
    (axes.len() > 1).then_some(RoundDraft { axes, follows: Some(round.id), seats, method, repeats: false })
}

/// The method of a round as it is proposed for some of its options. Points are as many as so few options ask for, and a
/// budget was for all of them.
fn for_so_few(method: &Method, options: usize) -> Option<Method> {
    match method {
        Method::Dots { .. } | Method::Budget { .. } => None,
        Method::Approval { most, rule } => {
            let most = most.filter(|most| usize::try_from(*most).is_ok_and(|most| most < options));
            Some(Method::Approval { most, rule: *rule })
        }
        other => Some(other.clone()),
    }
}
