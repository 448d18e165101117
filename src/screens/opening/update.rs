//! What the keys do.

use super::keys::{BINDINGS, Message, Situation};
use super::{Opening, Pane, forms, view};
use crate::keys::Binding;
use crate::screens::{Cursor, Motion, Notice, Request, Scene, Screen};
use crate::session::gaps::Gap;
use crate::session::id::{AgendaPointId, ParticipantId};
use crate::session::rules::Call;
use crate::session::{Act, Reference};
use crate::ui::layer::{Answer, Form, Values};

/// What this screen asks layers for.
#[derive(Clone, Debug, PartialEq)]
pub enum Purpose {
    /// New participants.
    People,
    /// New points of the agenda.
    Points,
    /// What is known of a participant.
    Person(ParticipantId),
    /// A point of the agenda.
    Point(AgendaPointId),
    /// What the session is.
    Header,
    /// The rules of the game.
    Rules,
    /// The sector of a participant.
    Sector(ParticipantId),
    /// Only to read.
    Reading,
}

impl Screen for Opening {
    type Message = Message;
    type Purpose = Purpose;
    type Situation = Situation;

    fn bindings(&self) -> &'static [Binding<Message, Situation>] {
        BINDINGS
    }

    fn situation(&self, scene: &Scene<'_>) -> Situation {
        let person = self.person(scene);
        let point = self.point(scene);
        Situation {
            writable: scene.is_editable(),
            pane: self.pane,
            calling: self.roll.is_some() && scene.is_editable(),
            selected: match self.pane {
                Pane::Roster => person.is_some(),
                Pane::Agenda => point.is_some(),
            },
            present: person.is_some_and(crate::session::participant::Participant::is_present),
            running: point.is_some_and(crate::session::agenda::AgendaPoint::is_running),
            people: person.is_some(),
            sectorless: self.without_sector(scene.session) > 0,
            filtered: !self.filter.is_empty(),
            next_call: next_call(scene),
        }
    }

    fn update(&mut self, message: Message, scene: &Scene<'_>) -> Vec<Request<Purpose>> {
        match message {
            Message::New => self.begin_entry(scene),
            Message::Edit => self.edit(scene),
            Message::Remove => self.selected(scene).map(Act::remove).map(Request::Act).into_iter().collect(),
            Message::Raise => self.shift(Motion::Up, scene),
            Message::Lower => self.shift(Motion::Down, scene),
            Message::Arrive | Message::Depart | Message::ForgetArrival => self.presence(message, scene),
            Message::CallRoll => {
                self.call_roll();
                Vec::new()
            }
            Message::Here => self.answer_call(true, scene),
            Message::Missing => self.answer_call(false, scene),
            Message::RollBack => self.call_back(scene),
            Message::Sectors => self.ask_sector(scene),
            Message::Time => self.time(scene),
            Message::OtherPane => {
                self.pane = if self.pane == Pane::Roster { Pane::Agenda } else { Pane::Roster };
                Vec::new()
            }
            Message::Header => {
                let form = forms::header(&scene.session.header, scene.today(), scene.words);
                vec![show(Purpose::Header, form, scene)]
            }
            Message::Rules => vec![show(Purpose::Rules, forms::rules(&scene.session.rules, scene.words), scene)],
            Message::Call => call(scene),
        }
    }

    fn answer(&mut self, purpose: Purpose, answer: Answer, scene: &Scene<'_>) -> Vec<Request<Purpose>> {
        let session = scene.session;
        let act = match (purpose, answer) {
            (Purpose::People, Answer::Line(line)) => return self.add_people(&[line], scene),
            (Purpose::People, Answer::Lines(lines)) => return self.add_people(&lines, scene),
            (Purpose::Points, Answer::Line(line)) => return self.add_points(&[line], scene),
            (Purpose::Points, Answer::Lines(lines)) => return self.add_points(&lines, scene),
            (Purpose::Sector(who), Answer::Line(line)) => return self.give_sector(who, &line, scene),
            (Purpose::Person(id), Answer::Values(values)) => session
                .participant(id)
                .map(|person| Act::edit(forms::person_of(person, session, Values::new(values), scene.today()))),
            (Purpose::Point(id), Answer::Values(values)) => session
                .agenda_point(id)
                .map(|point| Act::edit(forms::point_of(point, Values::new(values), scene.today()))),
            (Purpose::Header, Answer::Values(values)) => {
                let header = forms::header_of(&session.header, Values::new(values), scene.words);
                Some(Act::SetHeader(Box::new(header)))
            }
            (Purpose::Rules, Answer::Values(values)) => {
                Some(Act::SetRules(Box::new(forms::rules_of(&session.rules, Values::new(values)))))
            }
            _ => None,
        };
        act.map(Request::Act).into_iter().collect()
    }

    fn motion(&mut self, motion: Motion, scene: &Scene<'_>) {
        match self.pane {
            Pane::Roster => self.roster = self.roster.moved(motion, self.people(scene.session).len()),
            Pane::Agenda => self.agenda = self.agenda.moved(motion, scene.session.agenda.len()),
        }
    }

    fn reveal(&mut self, what: Reference, scene: &Scene<'_>) -> bool {
        match what {
            Reference::Participant(id) => {
                let Some(place) = scene.session.participants.iter().position(|it| it.id == id) else { return false };
                self.filter.clear();
                self.roll = None;
                (self.pane, self.roster) = (Pane::Roster, Cursor::new(place));
            }
            Reference::AgendaPoint(id) => {
                let Some(place) = scene.session.agenda.iter().position(|it| it.id == id) else { return false };
                self.roll = None;
                (self.pane, self.agenda) = (Pane::Agenda, Cursor::new(place));
            }
            _ => return false,
        }
        true
    }

    fn mend(&mut self, gap: Gap, scene: &Scene<'_>) -> Vec<Request<Purpose>> {
        match gap {
            Gap::NoDate => return mend_header(&scene.words.opening_header_date(), scene),
            Gap::NoStart => return mend_header(&scene.words.opening_header_starts(), scene),
            Gap::NoEnd | Gap::OutsideHours => return mend_header(&scene.words.opening_header_ends(), scene),
            Gap::NoParticipants => {
                (self.pane, self.roll) = (Pane::Roster, None);
                return self.begin_entry(scene);
            }
            Gap::NobodyPresent => {
                self.filter.clear();
                self.call_roll();
            }
            Gap::NoQuorum => self.pane = Pane::Roster,
            _ => {}
        }
        Vec::new()
    }

    fn filter(&mut self, text: &str) {
        text.clone_into(&mut self.filter);
        self.pane = Pane::Roster;
    }

    fn click(&mut self, size: (u16, u16), place: (u16, u16), scene: &Scene<'_>) -> Vec<Request<Purpose>> {
        match view::row_at(self, size, place, scene) {
            Some((Pane::Roster, row)) => (self.pane, self.roster) = (Pane::Roster, Cursor::new(row)),
            Some((Pane::Agenda, row)) if self.roll.is_none() => {
                (self.pane, self.agenda) = (Pane::Agenda, Cursor::new(row));
            }
            _ => {}
        }
        Vec::new()
    }

    fn escape(&mut self) -> bool {
        self.roll.take().is_some() || !std::mem::take(&mut self.filter).is_empty()
    }
}

/// One field of the header, to be filled in.
fn mend_header(label: &str, scene: &Scene<'_>) -> Vec<Request<Purpose>> {
    let form = forms::header(&scene.session.header, scene.today(), scene.words);
    let title = form.title.clone();
    vec![show(Purpose::Header, form.narrowed(label, title), scene)]
}

impl Opening {
    fn selected(&self, scene: &Scene<'_>) -> Option<Reference> {
        match self.pane {
            Pane::Roster => self.person(scene).map(|it| it.id.into()),
            Pane::Agenda => self.point(scene).map(|it| it.id.into()),
        }
    }

    fn edit(&self, scene: &Scene<'_>) -> Vec<Request<Purpose>> {
        let request = match self.pane {
            Pane::Roster => self
                .person(scene)
                .map(|it| (it.id, forms::person(it, scene.session, scene.today(), scene.words)))
                .map(|(id, form)| show(Purpose::Person(id), form, scene)),
            Pane::Agenda => {
                self.point(scene).map(|it| show(Purpose::Point(it.id), forms::point(it, scene.words), scene))
            }
        };
        request.into_iter().collect()
    }

    fn presence(&self, message: Message, scene: &Scene<'_>) -> Vec<Request<Purpose>> {
        let Some(who) = self.person(scene).map(|it| it.id) else { return Vec::new() };
        let at = scene.now;
        vec![Request::Act(match message {
            Message::Arrive => Act::Arrive { who, at },
            Message::Depart => Act::Depart { who, at },
            _ => Act::ForgetArrival { who },
        })]
    }

    fn time(&self, scene: &Scene<'_>) -> Vec<Request<Purpose>> {
        let Some(point) = self.point(scene) else { return Vec::new() };
        let at = scene.now;
        vec![Request::Act(if point.is_running() {
            Act::EndPoint { point: point.id, at }
        } else {
            Act::StartPoint { point: point.id, at }
        })]
    }

    /// Moves the selected one past its neighbour; the selection goes with it.
    fn shift(&mut self, motion: Motion, scene: &Scene<'_>) -> Vec<Request<Purpose>> {
        let things: Vec<Reference> = match self.pane {
            Pane::Roster => scene.session.participants.iter().map(|it| it.id.into()).collect(),
            Pane::Agenda => scene.session.agenda.iter().map(|it| it.id.into()).collect(),
        };
        let cursor = if self.pane == Pane::Roster { &mut self.roster } else { &mut self.agenda };
        let Some(from) = cursor.place(things.len()) else { return Vec::new() };
        *cursor = cursor.moved(motion, things.len());
        let Some(to) = cursor.place(things.len()).filter(|to| *to != from) else { return Vec::new() };
        let before = if to < from { Some(things[to]) } else { things.get(to + 1).copied() };
        vec![Request::Act(Act::Shift { what: things[from], before })]
    }
}

/// The call that comes next: the first until it was made, then the second; after it the first, where it has to be made again.
fn next_call(scene: &Scene<'_>) -> Call {
    let made = !scene.session.calls.is_empty();
    if made && scene.session.call() == Call::First { Call::Second } else { Call::First }
}

/// Makes the next call and says what it finds.
fn call(scene: &Scene<'_>) -> Vec<Request<Purpose>> {
    let words = scene.words;
    let call = next_call(scene);
    let quorum = Some(*scene.session.rules.quorum_at(call));
    let act = Act::SetCall { call, at: scene.now, quorum };
    let mut after = scene.session.clone();
    let mut requests = Vec::new();
    if after.apply(act.clone()).is_ok() {
        let attendance = after.attendance();
        let figures = view::figures(&attendance, words) + &words.without_sectors(attendance.lacking());
        let said = match (view::asks(&after), attendance.is_quorate()) {
            (false, _) => words.opening_call_made(words.call(call), figures),
            (true, true) => words.opening_call_with_quorum(words.call(call), figures),
            (true, false) => words.opening_call_without_quorum(words.call(call), figures),
        };
        requests.push(Request::Say(Notice::done(said)));
    }
    requests.push(Request::Act(act));
    requests
}

/// Opens a form, or what stands in it where nothing may be changed.
fn show(purpose: Purpose, form: Form, scene: &Scene<'_>) -> Request<Purpose> {
    if scene.is_editable() {
        Request::ask(purpose, form)
    } else {
        Request::ask(Purpose::Reading, form.sheet(scene.words))
    }
}
