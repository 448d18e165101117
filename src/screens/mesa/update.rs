//! What the keys do.

use super::keys::Chosen;
use super::keys::{BINDINGS, Message, Situation};
use super::{Mesa, Pane, Requests, detail, view};
use crate::keys::Binding;
use crate::screens::{Motion, Request, Scene, Screen, Selection};
use crate::session::agreement::ReservationKind;
use crate::session::id::{AgreementId, ParkedId, ParticipantId, PointId, RoundId, SubcommitteeId};
use crate::session::mesa::MesaResult;
use crate::session::{Act, Reference, Text};
use crate::ui::layer::{Answer, Reader, Values};

/// What this screen asks layers for.
#[derive(Clone, Debug, PartialEq)]
pub enum Purpose {
    /// New points.
    Points,
    /// The fields of a point.
    Point(PointId),
    /// The notes of a point.
    Notes(PointId),
    /// The facilitator's notes on a point.
    PrivateNotes(PointId),
    /// Who asks for the floor on a point, one of these.
    AskFloor(PointId, Vec<ParticipantId>),
    /// Who speaks on a point, one of these.
    Speaker(PointId, Vec<ParticipantId>),
    /// The rules of the floor.
    FloorRules,
    /// Who of these comes or leaves.
    Room(Vec<ParticipantId>),
    /// Who stands aside on a point, one of these.
    Recuser(PointId, Vec<ParticipantId>),
    /// Why this participant stands aside on a point.
    Recuse(PointId, ParticipantId),
    /// What is left for later, while this point is treated.
    Park(Option<PointId>),
    /// What was left for later.
    Parked(ParkedId),
    /// Whose position on a point it is: one of these, or another.
    Institution(PointId, Vec<Text>),
    /// Whose position on a point it is, by name.
    OtherInstitution(PointId),
    /// Where this institution stands on a point.
    Position(PointId, Text),
    /// The text of an agreement, made in this point.
    Propose(Option<PointId>),
    /// The texts of several proposals, made in this point.
    Proposals(Option<PointId>),
    /// Who answers for an agreement.
    Responsible(AgreementId),
    /// When an agreement is due.
    Due(AgreementId),
    /// The fields of an agreement.
    Agreement(AgreementId),
    /// The counts by which an agreement is adopted, in one of these rounds.
    Vote(AgreementId, Vec<RoundId>),
    /// Who proposes another wording of an agreement: the table, or one of these.
    Amender(AgreementId, Vec<ParticipantId>),
    /// Another wording of an agreement, by this participant or the table.
    Amend(AgreementId, Option<ParticipantId>),
    /// Which of these amendments of an agreement is looked at.
    Amendments(AgreementId, Vec<usize>),
    /// What becomes of the amendment at this place.
    Settle(AgreementId, usize),
    /// Which objection to an agreement is to be answered.
    Objections(AgreementId),
    /// Who objects to an agreement, one of these.
    Objector(AgreementId, Vec<ParticipantId>),
    /// Why this participant objects.
    Objection(AgreementId, ParticipantId),
    /// What was answered to the objection at this place.
    AnswerObjection(AgreementId, usize),
    /// Which of these agreements takes the place of another.
    Supersede(AgreementId, Vec<AgreementId>),
    /// Which area reports back: one of these, or another.
    Reporter(Vec<Text>),
    /// Which area reports back, by name.
    OtherReporter,
    /// What this area reports back.
    Report(Text),
    /// Who disagrees with an agreement, one of these.
    Dissenter(AgreementId, Vec<ParticipantId>),
    /// How this participant disagrees.
    Dissent(AgreementId, ParticipantId),
    /// Why this participant disagrees.
    Reason(AgreementId, ParticipantId, ReservationKind),
    /// What became of an agreement.
    FollowUp(AgreementId),
    /// When the table meets again.
    NextMeeting,
    /// New working groups.
    Subcommittees,
    /// The fields of a working group.
    Subcommittee(SubcommitteeId),
    /// What shows that a result is reached.
    Evidence(MesaResult),
    /// Only to read.
    Reading,
}

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
            Message::Amend => self.amend(scene),
            Message::Amendments => self.amendments(scene),
            Message::Object => self.object(scene),
            Message::Supersede => self.supersede(scene),
            Message::Report => Self::report(scene),
            Message::Consensus | Message::Consent | Message::Vote | Message::Reopen => self.adopt(message, scene),
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
            (purpose, Answer::Values(values)) => Self::take_values(purpose, Values::new(values), scene),
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
            Reference::Point(_) => Pane::Points,
            Reference::Parked(_) => Pane::Points,
            Reference::Subcommittee(_) => Pane::Subcommittees,
            Reference::Agreement(id) => match scene.session.agreement(id) {
                Some(it) if it.carried_from.is_some() => Pane::Owed,
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
            let chosen = |it: &crate::session::agreement::Agreement| match (it.is_adopted(), it.is_open()) {
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

    fn take_line(&mut self, purpose: Purpose, line: &str, scene: &Scene<'_>) -> Requests {
        match purpose {
            Purpose::Propose(point) => self.proposed(point, line, scene),
            Purpose::Responsible(agreement) => Self::assigned(agreement, line, scene),
            Purpose::Due(agreement) => Self::dated(agreement, line, scene),
            Purpose::OtherInstitution(point) => Self::ask_position(point, &Text::new(line), scene),
            Purpose::Evidence(result) => Self::evident(result, line, scene),
            Purpose::Recuse(point, who) => Self::recused(point, who, line, scene),
            Purpose::Parked(id) => Self::parked_edited(id, line, scene),
            Purpose::Amend(agreement, by) => Self::amended(agreement, by, line, scene),
            Purpose::Objection(agreement, who) => Self::objected(agreement, who, line),
            Purpose::OtherReporter => Self::ask_report(&Text::new(line), scene),
            purpose => self.add_all(&purpose, &[line.to_owned()], scene),
        }
    }

    /// New entries, each a line; all of them are one act.
    fn add_all(&mut self, purpose: &Purpose, lines: &[String], scene: &Scene<'_>) -> Requests {
        let (pane, acts): (_, Vec<Act>) = match purpose {
            Purpose::Points => (Pane::Points, lines.iter().map(|line| Self::new_point(line)).collect()),
            Purpose::Proposals(point) => {
                (Pane::Agreements, lines.iter().map(|line| Self::new_proposal(line, *point)).collect())
            }
            Purpose::Park(point) => (Pane::Points, lines.iter().map(|line| Self::new_parked(line, *point)).collect()),
            Purpose::Subcommittees => {
                (Pane::Subcommittees, lines.iter().map(|line| Self::new_subcommittee(line)).collect())
            }
            _ => return Vec::new(),
        };
        let Some(last) = u32::try_from(acts.len()).ok().and_then(|count| count.checked_sub(1)) else {
            return Vec::new();
        };
        self.filter.clear();
        self.select(pane, scene.session.next.max(1).saturating_add(last));
        let mut acts = acts;
        let act = if acts.len() == 1 { acts.pop() } else { Some(Act::Several(acts)) };
        act.map(Request::Act).into_iter().collect()
    }

    fn take_choice(purpose: Purpose, place: usize, scene: &Scene<'_>) -> Requests {
        match purpose {
            Purpose::AskFloor(point, people) => Self::asked_floor(point, people.get(place).copied(), scene),
            Purpose::Speaker(point, people) => Self::gave_floor(point, people.get(place).copied(), scene),
            Purpose::Room(people) => Self::came_or_left(people.get(place).copied(), scene),
            Purpose::Recuser(point, people) => Self::chose_recuser(point, people.get(place).copied(), scene),
            Purpose::Amender(agreement, people) => Self::ask_wording(agreement, &people, place, scene),
            Purpose::Amendments(agreement, places) => {
                Self::ask_settlement(agreement, places.get(place).copied(), scene)
            }
            Purpose::Settle(agreement, amendment) => Self::settled(agreement, amendment, place, scene),
            Purpose::Objections(agreement) => Self::chose_objection(agreement, place, scene),
            Purpose::Objector(agreement, people) => Self::ask_objection(agreement, people.get(place).copied(), scene),
            Purpose::Supersede(agreement, others) => Self::superseded(agreement, others.get(place).copied(), scene),
            Purpose::Reporter(bodies) => Self::chose_reporter(bodies.get(place), scene),
            Purpose::Institution(point, bodies) => Self::chose_institution(point, bodies.get(place), scene),
            Purpose::Dissenter(agreement, people) => Self::ask_dissent(agreement, people.get(place).copied(), scene),
            Purpose::Dissent(agreement, who) => Self::dissented(agreement, who, place, scene),
            _ => Vec::new(),
        }
    }

    fn take_note(&mut self, purpose: Purpose, note: crate::session::Paragraphs, scene: &Scene<'_>) -> Requests {
        match purpose {
            Purpose::Notes(point) => Self::noted(point, note, scene),
            Purpose::PrivateNotes(point) => Self::noted_privately(point, note, scene),
            Purpose::Position(point, institution) => Self::stands(point, &institution, note, scene),
            Purpose::Reason(agreement, who, kind) => Self::reasoned(agreement, who, kind, note, scene),
            Purpose::Report(institution) => self.reported(&institution, note, scene),
            _ => Vec::new(),
        }
    }

    fn take_values(purpose: Purpose, values: Values, scene: &Scene<'_>) -> Requests {
        match purpose {
            Purpose::Point(point) => Self::point_edited(point, values, scene),
            Purpose::Agreement(agreement) => Self::agreement_edited(agreement, values, scene),
            Purpose::Vote(agreement, rounds) => Self::voted(agreement, &rounds, values, scene),
            Purpose::FloorRules => Self::floor_ruled(values, scene),
            Purpose::AnswerObjection(agreement, place) => Self::objection_answered(agreement, place, values),
            Purpose::FollowUp(agreement) => Self::followed_up(agreement, values, scene),
            Purpose::NextMeeting => Self::meeting_set(values),
            Purpose::Subcommittee(id) => Self::subcommittee_edited(id, values, scene),
            _ => Vec::new(),
        }
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
