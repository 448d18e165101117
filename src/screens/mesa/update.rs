//! What the keys do.

use super::keys::{BINDINGS, Message, Situation};
use super::{Mesa, Pane, Requests, detail, view};
use crate::keys::Binding;
use crate::screens::{Motion, Request, Scene, Screen, Selection};
use crate::session::agreement::ReservationKind;
use crate::session::id::{AgreementId, ParticipantId, PointId, RoundId, SubcommitteeId};
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
    /// Who speaks on a point, one of these.
    Speaker(PointId, Vec<ParticipantId>),
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
            selected: self.number_in(pane, scene).is_some(),
            adopted: self.agreement(scene).is_some_and(|it| it.adoption.is_some()),
            people: !scene.session.participants.is_empty(),
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
            Message::Notes | Message::PrivateNotes | Message::Speaker | Message::Position => {
                self.on_point(message, scene)
            }
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
            (purpose, Answer::Chosen(place)) => self.take_choice(purpose, place, scene),
            (purpose, Answer::Note(note)) => Self::take_note(purpose, note, scene),
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
        self.subcommittee(scene).map(|it| Self::edit_subcommittee(it, scene)).unwrap_or_default()
    }

    fn take_line(&mut self, purpose: Purpose, line: &str, scene: &Scene<'_>) -> Requests {
        match purpose {
            Purpose::Propose(point) => self.proposed(point, line, scene),
            Purpose::Responsible(agreement) => Self::assigned(agreement, line, scene),
            Purpose::Due(agreement) => Self::dated(agreement, line, scene),
            Purpose::OtherInstitution(point) => Self::ask_position(point, &Text::new(line), scene),
            Purpose::Evidence(result) => Self::evident(result, line, scene),
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

    fn take_choice(&mut self, purpose: Purpose, place: usize, scene: &Scene<'_>) -> Requests {
        match purpose {
            Purpose::Speaker(point, people) => self.spoke(point, people.get(place).copied(), scene),
            Purpose::Institution(point, bodies) => Self::chose_institution(point, bodies.get(place), scene),
            Purpose::Dissenter(agreement, people) => Self::ask_dissent(agreement, people.get(place).copied(), scene),
            Purpose::Dissent(agreement, who) => Self::dissented(agreement, who, place, scene),
            _ => Vec::new(),
        }
    }

    fn take_note(purpose: Purpose, note: crate::session::Paragraphs, scene: &Scene<'_>) -> Requests {
        match purpose {
            Purpose::Notes(point) => Self::noted(point, note, scene),
            Purpose::PrivateNotes(point) => Self::noted_privately(point, note, scene),
            Purpose::Position(point, institution) => Self::stands(point, &institution, note, scene),
            Purpose::Reason(agreement, who, kind) => Self::reasoned(agreement, who, kind, note, scene),
            _ => Vec::new(),
        }
    }

    fn take_values(purpose: Purpose, values: Values, scene: &Scene<'_>) -> Requests {
        match purpose {
            Purpose::Point(point) => Self::point_edited(point, values, scene),
            Purpose::Agreement(agreement) => Self::agreement_edited(agreement, values, scene),
            Purpose::Vote(agreement, rounds) => Self::voted(agreement, &rounds, values, scene),
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
        let list = self.list(pane, scene);
        let Some(place) = list.iter().position(|number| *number == what.number()) else { return Vec::new() };
        let target = if earlier { place.checked_sub(1) } else { Some(place + 2) };
        let Some(target) = target.filter(|_| earlier || place + 1 < list.len()) else { return Vec::new() };
        let before = list.get(target).map(|number| what.renumbered(*number));
        vec![Request::Act(Act::Shift { what, before })]
    }
}
