//! What the keys do.

use super::entry::Entry;
use super::keys::{BINDINGS, Message, Situation};
use super::objections::has_objections;
use super::rounds::{can_be_asked_again, can_break_tie};
use super::{Axes, Pane, Purpose, candidates, mending, standing};
use crate::keys::Binding;
use crate::screens::{Cursor, Motion, Request, Scene, Screen};
use crate::session::gaps::Gap;
use crate::session::round::RoundState;
use crate::session::{Act, Reference};
use crate::ui::layer::Answer;
use crate::voting::views;

type Requests = Vec<Request<Purpose>>;

impl Screen for Axes {
    type Message = Message;
    type Purpose = Purpose;
    type Situation = Situation;

    fn bindings(&self) -> &'static [Binding<Message, Situation>] {
        BINDINGS
    }

    fn situation(&self, scene: &Scene<'_>) -> Situation {
        let session = scene.session;
        let round = self.round(session);
        let closed = round.filter(|round| round.state == RoundState::Closed);
        let counted = closed.map(|round| (round, self.counted(round, scene)));
        let shows_entries = round.is_some_and(|round| round.is_open() && standing::rows(session, round) > 0);
        Situation {
            writable: scene.is_editable(),
            pane: self.pane(session),
            axis: self.axis(session).is_some(),
            votable: candidates::votable(session).next().is_some(),
            whole: self.filter.is_empty(),
            round: round.map(|round| (round.state, Entry::of(round))),
            sealed: round.is_some_and(crate::session::round::Round::is_sealed),
            entry: shows_entries,
            recheck: self.can_recheck(session),
            chair: counted.as_ref().is_some_and(|(_, counted)| counted.chair),
            tie: counted.as_ref().is_some_and(|(round, counted)| can_break_tie(round, counted)),
            proposal: round.is_some_and(|round| mending::proposal_of(round, session).is_some()),
            agreement: round.is_some_and(|round| round.agreement.is_some()),
            objections: round.is_some_and(has_objections),
            open: session.rounds.iter().any(crate::session::round::Round::is_open),
            views: round.is_some_and(|round| views::of(round, session).len() > 1),
            again: counted.as_ref().is_some_and(|(round, counted)| can_be_asked_again(round, counted, session)),
            rounds: session.rounds.len() > 1,
            decided: session.decision.is_some(),
            people: !session.participants.is_empty(),
        }
    }

    fn update(&mut self, message: Message, scene: &Scene<'_>) -> Requests {
        match message {
            Message::New => return Self::ask_candidates(scene),
            Message::Catalogue => return Self::ask_catalogue(scene, 0),
            Message::Edit => return self.edit(scene),
            Message::Roots => return self.ask_roots(scene, 0),
            Message::Read => return self.read(scene),
            Message::Withdraw => return self.withdraw(scene),
            Message::Remove => return self.remove(scene),
            Message::Earlier => return self.shift(false, scene),
            Message::Later => return self.shift(true, scene),
            Message::Round => return Self::ask_round(scene),
            Message::BreakTie => return self.ask_tie_break(scene),
            Message::Again => return self.ask_repeat(scene),
            Message::Open => return self.open(scene),
            Message::Vote => return self.vote(scene),
            Message::Correct => return self.correct(scene),
            Message::TakeOut => return self.take_out(scene),
            Message::Recheck => return self.recheck(scene),
            Message::Import => return self.ask_import(scene),
            Message::Settle => return self.ask_settle(scene),
            Message::Object => return self.ask_objection(scene),
            Message::Close => return self.close(scene),
            Message::Adopt => return self.adopt(scene),
            Message::Annul => return self.ask_annul(scene),
            Message::Decide => return self.ask_decision(scene),
            Message::Reserve => return Self::ask_dissenter(scene),
            Message::Rounds => return self.ask_rounds(scene),
            Message::Criteria => return Self::ask_criteria(scene),
            Message::Running => self.running = !self.running,
            Message::View => self.turn_view(scene),
            Message::PreviousRound => self.step_round(-1, scene),
            Message::NextRound => self.step_round(1, scene),
            Message::Turn => {
                self.pane = match self.pane(scene.session) {
                    Pane::Candidates => Pane::Round,
                    Pane::Round => Pane::Candidates,
                };
            }
        }
        Vec::new()
    }

    fn answer(&mut self, purpose: Purpose, answer: Answer, scene: &Scene<'_>) -> Requests {
        match (purpose, answer) {
            (Purpose::Candidates, Answer::Line(line)) => self.add_lines(&[line], scene),
            (Purpose::Candidates, Answer::Lines(lines)) => self.add_lines(&lines, scene),
            (Purpose::Catalogue, Answer::Chosen(place)) => self.add_offer(place, scene),
            (Purpose::Edit(axis), Answer::Values(values)) => Self::edited(axis, values, scene),
            (Purpose::Roots(axis), Answer::Chosen(place)) => Self::turn_root(axis, place, scene),
            (Purpose::Criteria, Answer::Chosen(place)) => Self::criterion_chosen(place, scene),
            (Purpose::Criterion(id), Answer::Values(values)) => Self::criterion_kept(id, values, scene),
            (Purpose::Round(draft), Answer::Values(values)) => self.open_new(&draft, values, scene),
            (Purpose::Slip { round, place }, Answer::Line(line)) => self.slip(round, place, &line, scene),
            (Purpose::Unslip(round), Answer::Line(line)) => self.unslip(round, &line, scene),
            (Purpose::Voter { round, who, walk }, Answer::Line(line)) => self.voter(round, who, walk, &line, scene),
            (Purpose::Hands { round, option, walk }, Answer::Line(line)) => {
                self.hands(round, option, walk, &line, scene)
            }
            (Purpose::Totals(round), Answer::Line(line)) => self.note_totals(round, &line, scene),
            (Purpose::Costs(round), Answer::Line(line)) => self.costs(*round, &line, scene),
            (Purpose::Recheck { round, insisted }, Answer::Line(line)) => {
                self.rechecked(round, insisted.as_deref(), &line, scene)
            }
            (Purpose::Reread(round), Answer::Yes) => self.reread(round, scene),
            (Purpose::ImportPath(round), Answer::Line(line)) => Self::import_from(round, &line, scene),
            (Purpose::ImportFile { round, typed }, Answer::File(bytes)) => {
                self.import_read(round, &typed, &bytes, scene)
            }
            (Purpose::ImportFile { round, typed }, Answer::NoFile(reason)) => {
                Self::import_failed(round, &typed, reason, scene)
            }
            (Purpose::Import(import), Answer::Yes) => self.import(*import, scene),
            (Purpose::TakeBack(round, prints), Answer::Yes) => self.take_back_import(round, &prints, scene),
            (Purpose::Settle(round), Answer::Line(line)) => Self::settle(round, &line, scene),
            (Purpose::Objections(round), Answer::Chosen(place)) => Self::objection_chosen(round, place, scene),
            (Purpose::Objection(objection), Answer::Values(values)) => {
                Self::objection_answered(objection, values, scene)
            }
            (Purpose::Close(round), Answer::Yes) => self.do_close(round, scene),
            (Purpose::Remove(axis), Answer::Yes) => {
                vec![Request::Act(Act::Remove { what: axis.into(), detach: true })]
            }
            (Purpose::Annul(round), Answer::Yes) => vec![Request::Act(Act::AnnulRound { round })],
            (Purpose::Rounds, Answer::Chosen(place)) => {
                self.show_round(place, scene);
                Vec::new()
            }
            (Purpose::Decision { offered, round }, Answer::Values(values)) => {
                Self::decide(&offered, round, values, scene)
            }
            (Purpose::Reason, Answer::Note(reason)) => Self::give_reason(reason, scene),
            (Purpose::Dissenter(people), Answer::Chosen(place)) => Self::ask_reservation(people.get(place), scene),
            (Purpose::Reservation(who), Answer::Values(values)) => Self::reserve(who, values, scene),
            _ => Vec::new(),
        }
    }

    fn motion(&mut self, motion: Motion, scene: &Scene<'_>) {
        let session = scene.session;
        match self.pane(session) {
            Pane::Candidates => self.cursor = self.cursor.moved(motion, self.candidates(session).len()),
            Pane::Round => {
                let rows = self.round(session).map_or(0, |round| standing::rows(session, round));
                self.row = self.row.moved(motion, rows);
            }
        }
    }

    fn reveal(&mut self, what: Reference, scene: &Scene<'_>) -> bool {
        match what {
            Reference::Axis(axis) => self.select(axis, scene.session),
            Reference::Round(round) if scene.session.round(round).is_some() => {
                self.shown = Some(round);
                self.pane = Pane::Round;
                self.row = Cursor::default();
                true
            }
            _ => false,
        }
    }

    fn mend(&mut self, gap: Gap, scene: &Scene<'_>) -> Requests {
        self.begin_mending(gap, scene)
    }

    fn filter(&mut self, text: &str) {
        text.clone_into(&mut self.filter);
        self.cursor = Cursor::default();
        if !text.is_empty() {
            self.pane = Pane::Candidates;
        }
    }

    fn click(&mut self, size: (u16, u16), place: (u16, u16), scene: &Scene<'_>) -> Requests {
        if let Some(row) = super::view::candidate_at(self, size, place, scene) {
            self.cursor = Cursor::new(row);
            self.pane = Pane::Candidates;
        }
        Vec::new()
    }

    fn settle(&mut self, scene: &Scene<'_>) {
        self.keep_counted(scene);
    }

    fn escape(&mut self) -> bool {
        let left = self.pane == Pane::Round;
        self.pane = Pane::Candidates;
        left || !std::mem::take(&mut self.filter).is_empty()
    }
}
