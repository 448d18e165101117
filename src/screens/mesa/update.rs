//! What the keys do.

use super::keys::Chosen;
use super::keys::{BINDINGS, Message, Situation};
use super::purpose::Purpose;
use super::{Mesa, Pane, Requests, detail, view};
use crate::keys::Binding;
use crate::screens::{Motion, Request, Scene, Screen, Selection};
use crate::session::agreement::Agreement;
use crate::session::gaps::Gap;
use crate::session::{Act, Reference};
use crate::ui::layer::{Answer, Reader, Values};

impl Screen for Mesa {
    type Message = Message;
    type Purpose = Purpose;
    type Situation = Situation;

    fn bindings(&self) -> &'static [Binding<Message, Situation>] {
        BINDINGS
    }

    fn situation(&self, scene: &Scene<'_>) -> Situation {
        let pane = self.pane(scene.session);
        Situation {
            writable: scene.is_editable(),
            following: scene.writable,
            pane,
            chosen: self.chosen(scene),
            people: !scene.session.participants.is_empty(),
            speaking: scene.session.mesa.speaking.is_some(),
            whole: self.filter.is_empty(),
            lacking: self.agreement(scene).is_some_and(|it| it.responsible.is_empty() || it.due.is_none()),
            bare: scene.session.mesa.points.is_empty(),
            agenda: pane == Pane::Points && !super::agenda::waiting(scene).is_empty(),
        }
    }

    fn update(&mut self, message: Message, scene: &Scene<'_>) -> Requests {
        self.hold(scene);
        match message {
            Message::NextPane => self.turn(1, scene),
            Message::PreviousPane => self.turn(Pane::ALL.len() - 1, scene),
            Message::New => self.begin_entry(scene),
            Message::Propose => self.propose(scene),
            Message::Edit => self.edit(scene),
            Message::Notes
            | Message::PrivateNotes
            | Message::Ask
            | Message::NextSpeaker
            | Message::Recuse
            | Message::Position => self.on_point(message, scene),
            Message::EndFloor => Self::end_floor(scene),
            Message::FloorRules => Self::floor_rules(scene),
            Message::Room => Self::call_room(scene),
            Message::Park => self.park(scene),
            Message::TakeUp => self.take_up(scene),
            Message::MakePoint => self.make_point(scene),
            Message::BringAgenda => self.bring_agenda(scene),
            Message::Amend => self.amend(scene),
            Message::Amendments => self.amendments(scene),
            Message::Object => self.object(scene),
            Message::Supersede => self.supersede(scene),
            Message::Report => Self::report(scene),
            Message::Consensus | Message::Consent | Message::Vote | Message::Reopen => self.adopt(message, scene),
            Message::Ballot => self.ballot(scene),
            Message::Assign => self.assign(scene),
            Message::Reserve => self.reserve(scene),
            Message::FollowUp => self.follow_up(scene),
            Message::NextMeeting => Self::next_meeting(scene),
            Message::Mark => self.mark(scene),
            Message::Evidence => self.evidence(scene),
            Message::Read => self.read(scene),
            Message::Remove => self.remove(scene),
            Message::Earlier | Message::Later => self.order(message == Message::Earlier, scene),
        }
    }

    fn answer(&mut self, purpose: Purpose, answer: Answer, scene: &Scene<'_>) -> Requests {
        match (purpose, answer) {
            (purpose, Answer::Line(line)) => self.take_line(purpose, &line, scene),
            (purpose, Answer::Lines(lines)) => self.add_all(&purpose, &lines, scene),
            (purpose, Answer::Chosen(place)) => Self::take_choice(purpose, place, scene),
            (purpose, Answer::Note(note)) => self.take_note(purpose, note, scene),
            (Purpose::Adopt(agreement, way), Answer::Yes) => self.adopted_all_the_same(agreement, way, scene),
            (Purpose::Reword(edited), Answer::Yes) => vec![Request::Act(Act::edit(*edited))],
            (Purpose::Reword(edited), Answer::No) => Self::keep_text(*edited, scene),
            (purpose, Answer::Values(values)) => self.take_values(purpose, Values::new(values), scene),
            _ => Vec::new(),
        }
    }

    fn motion(&mut self, motion: Motion, scene: &Scene<'_>) {
        let pane = self.pane(scene.session);
        let list = self.list(pane, scene);
        self.pane = Some(pane);
        self.selections[pane.index()] = self.selections[pane.index()].moved(motion, &list);
    }

    fn reveal(&mut self, what: Reference, scene: &Scene<'_>) -> bool {
        let pane = match what {
            Reference::Point(_) | Reference::Parked(_) => Pane::Points,
            Reference::Subcommittee(_) => Pane::Subcommittees,
            Reference::Agreement(id) => match scene.session.agreement(id) {
                Some(it) if !it.is_of_this_session() => Pane::Owed,
                _ => Pane::Agreements,
            },
            _ => return false,
        };
        if !scene.session.holds(what) {
            return false;
        }
        self.filter.clear();
        self.select(pane, what.number());
        true
    }

    fn mend(&mut self, gap: Gap, scene: &Scene<'_>) -> Requests {
        self.begin_mending(gap, scene)
    }

    fn filter(&mut self, text: &str) {
        text.clone_into(&mut self.filter);
    }

    fn click(&mut self, size: (u16, u16), place: (u16, u16), scene: &Scene<'_>) -> Requests {
        if let Some(pane) = view::pane_at(self, size, place, scene) {
            self.pane = Some(pane);
        } else if let Some(number) = view::number_at(self, size, place, scene) {
            self.select(self.pane(scene.session), number);
        }
        Vec::new()
    }

    fn escape(&mut self) -> bool {
        !std::mem::take(&mut self.filter).is_empty()
    }
}

impl Mesa {
    /// Keeps what is selected selected, wherever an act puts it.
    fn hold(&mut self, scene: &Scene<'_>) {
        let pane = self.pane(scene.session);
        let list = self.list(pane, scene);
        self.pane = Some(pane);
        self.selections[pane.index()] = self.selections[pane.index()].held(&list);
    }

    /// What kind of thing is selected.
    fn chosen(&self, scene: &Scene<'_>) -> Option<Chosen> {
        let point = self.point(scene).map(|_| Chosen::Point);
        let parked = || self.parked(scene).map(|_| Chosen::Parked);
        let report = || self.report_back(scene).map(|_| Chosen::Report);
        let agreement = || {
            let chosen = |it: &Agreement| match (it.is_adopted(), it.is_open()) {
                (false, _) => Chosen::Proposal,
                (true, true) => Chosen::Adopted,
                (true, false) => Chosen::Ended,
            };
            self.agreement(scene).map(chosen)
        };
        let group = || self.subcommittee(scene).map(|_| Chosen::Subcommittee);
        let result = || self.result(scene).map(|_| Chosen::Result);
        point.or_else(parked).or_else(agreement).or_else(report).or_else(group).or_else(result)
    }

    fn turn(&mut self, by: usize, scene: &Scene<'_>) -> Requests {
        self.pane = Some(self.pane(scene.session).turned(by));
        Vec::new()
    }

    fn begin_entry(&self, scene: &Scene<'_>) -> Requests {
        match self.pane(scene.session) {
            Pane::Points => Self::begin_points(scene),
            Pane::Agreements => Self::begin_proposals(scene),
            Pane::Subcommittees => Self::begin_subcommittees(scene),
            Pane::Owed | Pane::Results => Vec::new(),
        }
    }

    fn edit(&self, scene: &Scene<'_>) -> Requests {
        if let Some(point) = self.point(scene) {
            return Self::edit_point(point, scene);
        }
        if let Some(agreement) = self.agreement(scene) {
            return Self::edit_agreement(agreement, scene);
        }
        if let Some(parked) = self.parked(scene) {
            return Self::edit_parked(parked, scene);
        }
        if let Some(report) = self.report_back(scene) {
            return Self::ask_report(&report.institution, scene);
        }
        self.subcommittee(scene).map(|it| Self::edit_subcommittee(it, scene)).unwrap_or_default()
    }

    fn read(&self, scene: &Scene<'_>) -> Requests {
        let lines = detail::of_selection(self, scene).into_iter().map(|line| line.text).collect();
        let title = detail::title(self, scene);
        vec![Request::ask(Purpose::Reading, Reader::new(title, lines))]
    }

    fn remove(&mut self, scene: &Scene<'_>) -> Requests {
        let Some(what) = self.selected(scene) else { return Vec::new() };
        let pane = self.pane(scene.session);
        let list = self.list(pane, scene);
        // What takes the place of what is removed is selected then; while it asks, it is still the same thing.
        let selection: &mut Selection = &mut self.selections[pane.index()];
        *selection = selection.resting(&list);
        vec![Request::Act(Act::remove(what))]
    }

    fn order(&self, earlier: bool, scene: &Scene<'_>) -> Requests {
        let (Some(what), pane) = (self.selected(scene), self.pane(scene.session)) else { return Vec::new() };
        // Each kind has an order of its own.
        let alike = |number: &u32| scene.session.holds(what.renumbered(*number));
        let list: Vec<u32> = self.list(pane, scene).into_iter().filter(alike).collect();
        let Some(place) = list.iter().position(|number| *number == what.number()) else { return Vec::new() };
        let target = if earlier { place.checked_sub(1) } else { Some(place + 2) };
        let Some(target) = target.filter(|_| earlier || place + 1 < list.len()) else { return Vec::new() };
        let before = list.get(target).map(|number| what.renumbered(*number));
        vec![Request::Act(Act::Shift { what, before })]
    }
}
