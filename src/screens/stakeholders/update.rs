//! What the keys do.

use super::keys::{BINDINGS, Message, Situation};
use super::order::Order;
use super::relations::{self, Target};
use super::{Pane, Stakeholders, entry, form, view};
use crate::keys::Binding;
use crate::screens::{Cursor, Motion, Notice, Request, Scene, Screen};
use crate::session::gaps::Gap;
use crate::session::id::{RelationId, StakeholderId};
use crate::session::participant::Sector;
use crate::session::{Act, Reference, Text};
use crate::templates::catalogues::stakeholder_kinds;
use crate::ui::layer::{Answer, Capture, Choice, Chooser, Value, Values};

/// What this screen asks layers for.
#[derive(Clone, Debug, PartialEq)]
pub enum Purpose {
    /// New stakeholders, of this sector unless the line says otherwise.
    New(Option<Sector>),
    /// What is known of a stakeholder.
    Form(StakeholderId),
    /// The type of a stakeholder.
    Kind(StakeholderId),
    /// Grades, one stakeholder after another.
    Rate,
    /// Whose grades are written.
    Rater,
    /// Which tie of a stakeholder.
    Tie(StakeholderId, Vec<Target>),
    /// A new tie from the first to the second.
    NewTie(StakeholderId, StakeholderId),
    /// A tie, as seen from a stakeholder.
    OldTie(RelationId, StakeholderId),
    /// Only one sector.
    Sector,
    /// Only to read.
    Reading,
}

impl Screen for Stakeholders {
    type Message = Message;
    type Purpose = Purpose;
    type Situation = Situation;

    fn bindings(&self) -> &'static [Binding<Message, Situation>] {
        BINDINGS
    }

    fn situation(&self, scene: &Scene<'_>) -> Situation {
        Situation {
            writable: scene.is_editable(),
            pane: self.pane,
            selected: self.chosen(scene).is_some(),
            any: !scene.session.stakeholders.is_empty(),
            in_register_order: self.order == Order::Register && !self.is_filtered(),
        }
    }

    fn update(&mut self, message: Message, scene: &Scene<'_>) -> Vec<Request<Purpose>> {
        match message {
            Message::New => self.begin_entry(scene),
            Message::Edit => self.edit(scene),
            Message::Sheet => self.sheet(scene),
            Message::Remove => self.remove(scene),
            Message::Raise => self.shift(Motion::Up, scene),
            Message::Lower => self.shift(Motion::Down, scene),
            Message::Kind => self.choose_kind(scene),
            Message::Rate => self.begin_rating(scene),
            Message::Turn(grade, up) => self.turn(grade, up, scene),
            Message::Rater => {
                let (label, hint) = (scene.words.stakeholders_rater(), scene.words.stakeholders_rater_hint());
                vec![Request::ask(Purpose::Rater, Capture::once(label, hint).with(self.rater.as_str()))]
            }
            Message::Relate => self.choose_relation(scene),
            Message::Pane => {
                self.selected = self.chosen(scene).map(|it| it.id).or(self.selected);
                self.pane = self.pane.next();
                Vec::new()
            }
            Message::Order => {
                self.selected = self.chosen(scene).map(|it| it.id);
                self.order = self.order.next();
                vec![Request::Say(Notice::hint(self.order.name(scene.words)))]
            }
            Message::Sector => self.choose_sector(scene),
            Message::ListSector => {
                (self.sector, self.pane) = (self.covered_sector(), Pane::List);
                Vec::new()
            }
        }
    }

    fn answer(&mut self, purpose: Purpose, answer: Answer, scene: &Scene<'_>) -> Vec<Request<Purpose>> {
        let session = scene.session;
        let act = match (purpose, answer) {
            (Purpose::New(sector), Answer::Line(line)) => return self.add(&[line], sector, scene),
            (Purpose::New(sector), Answer::Lines(lines)) => return self.add(&lines, sector, scene),
            (Purpose::Rate, Answer::Line(line)) => return self.rate(&line, scene),
            (Purpose::Rate, Answer::Lines(lines)) => {
                return vec![Request::Say(Notice::refused(scene.words.stakeholders_rate_unclear(lines.join(" "))))];
            }
            (Purpose::Rater, Answer::Line(line)) => {
                self.rater = Text::new(&line);
                return self.begin_rating(scene);
            }
            (Purpose::Tie(from, targets), Answer::Chosen(place)) => return tie(from, &targets, place, scene),
            (Purpose::Form(id), Answer::Values(values)) => return read_form(id, values, scene),
            (Purpose::Sector, Answer::Chosen(place)) => {
                self.sector = place.checked_sub(1).and_then(|place| Sector::ALL.get(place)).copied();
                return Vec::new();
            }
            (Purpose::Kind(id), Answer::Chosen(place)) => {
                let kind = stakeholder_kinds().get(place);
                session.stakeholder(id).zip(kind).map(|(it, kind)| Act::edit(entry::of_kind(it, kind)))
            }
            (Purpose::NewTie(from, to), Answer::Values(values)) => {
                Some(relations::act(&relations::new(from, to), from, Values::new(values)))
            }
            (Purpose::OldTie(id, here), Answer::Values(values)) => {
                session.relation(id).map(|it| relations::act(it, here, Values::new(values)))
            }
            _ => None,
        };
        act.map(Request::Act).into_iter().collect()
    }

    fn motion(&mut self, motion: Motion, scene: &Scene<'_>) {
        if self.pane == Pane::Coverage {
            self.coverage = self.coverage.moved(motion, Sector::ALL.len() + 1);
            return;
        }
        let listed = self.listed(scene);
        let cursor = Cursor::new(self.place(&listed).unwrap_or(0)).moved(motion, listed.len());
        self.selected = cursor.place(listed.len()).map(|place| listed[place].id);
    }

    fn reveal(&mut self, what: Reference, scene: &Scene<'_>) -> bool {
        let id = match what {
            Reference::Stakeholder(id) if scene.session.stakeholder(id).is_some() => id,
            Reference::Relation(id) => match scene.session.relation(id) {
                Some(relation) => relation.from,
                None => return false,
            },
            _ => return false,
        };
        self.filter.clear();
        (self.pane, self.sector, self.selected) = (Pane::List, None, Some(id));
        true
    }

    /// The sector of the first stakeholder that has none.
    fn mend(&mut self, gap: Gap, scene: &Scene<'_>) -> Vec<Request<Purpose>> {
        let without = scene.session.stakeholders.iter().find(|it| it.is_placeless());
        let Some(stakeholder) = without.filter(|_| matches!(gap, Gap::StakeholdersWithoutSector(_))) else {
            return Vec::new();
        };
        self.reveal(stakeholder.id.into(), scene);
        let form = form::form(stakeholder, scene);
        let form = form.narrowed(&scene.words.stakeholders_field_sector(), stakeholder.name.as_str());
        vec![Request::ask(Purpose::Form(stakeholder.id), form)]
    }

    fn filter(&mut self, text: &str) {
        text.clone_into(&mut self.filter);
        if self.pane == Pane::Coverage {
            self.pane = Pane::List;
        }
    }

    fn click(&mut self, size: (u16, u16), place: (u16, u16), scene: &Scene<'_>) -> Vec<Request<Purpose>> {
        match self.pane {
            Pane::List => {
                let listed = self.listed(scene);
                if let Some(row) = view::row_at(self, size, place, &listed) {
                    self.selected = Some(listed[row].id);
                }
            }
            Pane::Coverage => {
                if let Some(row) = view::covered_at(self, size, place) {
                    self.coverage = Cursor::new(row);
                }
            }
            Pane::Map => {}
        }
        Vec::new()
    }

    /// Esc shows all again before it leaves the screen.
    fn escape(&mut self) -> bool {
        !std::mem::take(&mut self.filter).is_empty() || self.sector.take().is_some()
    }
}

impl Stakeholders {
    fn edit(&mut self, scene: &Scene<'_>) -> Vec<Request<Purpose>> {
        let Some(stakeholder) = self.chosen(scene) else { return Vec::new() };
        self.selected = Some(stakeholder.id);
        vec![Request::ask(Purpose::Form(stakeholder.id), form::form(stakeholder, scene))]
    }

    fn sheet(&mut self, scene: &Scene<'_>) -> Vec<Request<Purpose>> {
        let Some(stakeholder) = self.chosen(scene) else { return Vec::new() };
        self.selected = Some(stakeholder.id);
        let mut reader = form::form(stakeholder, scene).sheet(scene.words);
        let session = scene.session;
        let ties = relations::of(session, stakeholder.id);
        reader.lines.extend(ties.map(|it| relations::sentence(it, stakeholder.id, session, scene.words)));
        vec![Request::ask(Purpose::Reading, reader)]
    }

    /// Takes the selected one away; its neighbour is selected.
    fn remove(&mut self, scene: &Scene<'_>) -> Vec<Request<Purpose>> {
        let listed = self.listed(scene);
        let Some(place) = self.place(&listed) else { return Vec::new() };
        let gone = listed[place].id;
        let neighbour = listed.get(place + 1).or_else(|| place.checked_sub(1).and_then(|place| listed.get(place)));
        // Where the program asks first and the answer is no, the selection is on the neighbour: nothing else is lost.
        self.selected = neighbour.map(|it| it.id);
        vec![Request::Act(Act::remove(gone))]
    }

    fn shift(&mut self, motion: Motion, scene: &Scene<'_>) -> Vec<Request<Purpose>> {
        let listed = self.listed(scene);
        let Some(from) = self.place(&listed) else { return Vec::new() };
        self.selected = Some(listed[from].id);
        let to = Cursor::new(from).moved(motion, listed.len()).place(listed.len());
        let Some(to) = to.filter(|to| *to != from) else { return Vec::new() };
        let before = if to < from { Some(listed[to]) } else { listed.get(to + 1).copied() };
        vec![Request::Act(Act::Shift { what: listed[from].id.into(), before: before.map(|it| it.id.into()) })]
    }

    fn choose_sector(&self, scene: &Scene<'_>) -> Vec<Request<Purpose>> {
        let words = scene.words;
        let all = &scene.session.stakeholders;
        let count = |sector| all.iter().filter(|it| it.sector == Some(sector)).count();
        let mut choices = vec![Choice::with_detail(words.stakeholders_all_sectors(), all.len().to_string())];
        choices.extend(Sector::ALL.map(|it| Choice::with_detail(words.sector(it), count(it).to_string())));
        let at = self.sector.and_then(|sector| Sector::ALL.iter().position(|it| *it == sector)).map_or(0, |at| at + 1);
        vec![Request::ask(Purpose::Sector, Chooser::new(words.stakeholders_which_sector(), choices).at(at))]
    }
}

/// Opens the form of the chosen tie.
fn tie(from: StakeholderId, targets: &[Target], place: usize, scene: &Scene<'_>) -> Vec<Request<Purpose>> {
    let (session, words) = (scene.session, scene.words);
    let request = match targets.get(place) {
        Some(Target::New(to)) => {
            let layer = relations::form(&relations::new(from, *to), from, true, session, words);
            Some(Request::ask(Purpose::NewTie(from, *to), layer))
        }
        Some(Target::Old(id)) => session.relation(*id).map(|relation| {
            Request::ask(Purpose::OldTie(*id, from), relations::form(relation, from, false, session, words))
        }),
        None => None,
    };
    request.into_iter().collect()
}

/// Takes the form of a stakeholder; with grades that cannot be read it is opened again as it was typed.
fn read_form(id: StakeholderId, values: Vec<Value>, scene: &Scene<'_>) -> Vec<Request<Purpose>> {
    let Some(before) = scene.session.stakeholder(id) else { return Vec::new() };
    match form::read(before, Values::new(values), scene.session) {
        Ok(stakeholder) => vec![Request::Act(Act::edit(stakeholder))],
        Err(unclear) => {
            let said = scene.words.stakeholders_raters_unclear(unclear.line.as_str());
            vec![Request::ask(Purpose::Form(id), form::again(&unclear, scene)), Request::Say(Notice::refused(said))]
        }
    }
}
