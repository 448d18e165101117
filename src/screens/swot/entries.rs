//! What is done with the entries of the board.

use super::keys::Message;
use super::sheet::Sheet;
use super::update::{Purpose, Requests};
use super::{Swot, sheet};
use crate::screens::{Notice, Request, Scene};
use crate::session::axis::Root;
use crate::session::factor::{Factor, Quadrant, Voice};
use crate::session::id::FactorId;
use crate::session::{Act, Reference, Text};
use crate::ui::layer::{Answer, Capture, Choice, Chooser, Value};

impl Swot {
    /// Opens the line in which entries are written one after another. The filter goes: it might hide what is written.
    pub(super) fn capture(&mut self, quadrant: Quadrant, scene: &Scene<'_>) -> Requests {
        self.filter.clear();
        self.select(quadrant, scene.session.board(quadrant).count().saturating_sub(1));
        let label = scene.words.quadrant_one(quadrant);
        let layer = Capture::many(label, super::reading::question(quadrant, scene.words));
        vec![Request::ask(Purpose::Entries(quadrant), layer)]
    }

    /// Does what a key stands for with the selected entry.
    pub(super) fn on_entry(&mut self, message: Message, scene: &Scene<'_>) -> Requests {
        let Some(factor) = self.selected(scene.session) else { return Vec::new() };
        let request = match message {
            Message::MoveTo(quadrant) => return self.move_to(factor, quadrant, scene),
            Message::Earlier => return self.shift(factor.id, -1, scene),
            Message::Later => return self.shift(factor.id, 1, scene),
            Message::Text => {
                let label = code(factor.id, scene);
                let layer = Capture::once(label, scene.words.swot_text_hint()).with(factor.text.as_str());
                Request::ask(Purpose::Text(factor.id), layer)
            }
            Message::Sheet => Request::ask(Purpose::Sheet(factor.id), sheet::form(factor, scene)),
            Message::Rate => Request::ask(Purpose::Sheet(factor.id), sheet::form(factor, scene).at(sheet::FIRST_GRADE)),
            Message::Merge => merge(factor, scene),
            Message::Voice => voice(factor, scene),
            Message::Promote => Request::ask(Purpose::Axis(Root::Factor(factor.id)), axis_line(factor, scene)),
            Message::Remove => Request::Act(Act::remove(factor.id)),
            _ => return Vec::new(),
        };
        vec![request]
    }

    fn move_to(&mut self, factor: &Factor, to: Quadrant, scene: &Scene<'_>) -> Requests {
        if factor.quadrant == to {
            return Vec::new();
        }
        let said = scene.words.swot_moved(scene.words.quadrant(to));
        let act = Act::MoveFactor { factor: factor.id, to };
        if scene.session.clone().apply(act.clone()).is_ok() {
            self.select(to, self.entries(scene.session, to).len());
        }
        vec![Request::Say(Notice::done(said)), Request::Act(act)]
    }

    /// Changes places with the entry before or behind.
    fn shift(&mut self, factor: FactorId, by: isize, scene: &Scene<'_>) -> Requests {
        let entries = self.entries(scene.session, self.quadrant);
        let Some(place) = entries.iter().position(|it| it.id == factor) else { return Vec::new() };
        let Some(other) = place.checked_add_signed(by).filter(|other| *other < entries.len()) else {
            return Vec::new();
        };
        let act = swap(entries[place].id.into(), entries[other].id.into(), by);
        self.select(self.quadrant, other);
        vec![Request::Act(act)]
    }

    /// Takes the answer of a layer about entries.
    pub(super) fn answer_entry(&mut self, purpose: Purpose, answer: Answer, scene: &Scene<'_>) -> Requests {
        match (purpose, answer) {
            (Purpose::Entries(quadrant), Answer::Line(line)) => self.add(quadrant, &[line], scene),
            (Purpose::Entries(quadrant), Answer::Lines(lines)) => self.add(quadrant, &lines, scene),
            (Purpose::Text(id), Answer::Line(line)) => edited(id, scene, |factor| factor.text = Text::new(&line)),
            (Purpose::Sheet(id), Answer::Values(values)) => keep(id, values, scene),
            (Purpose::Merge { into, others }, Answer::Chosen(place)) => match others.get(place) {
                Some(from) => self.merged(*from, into, scene),
                None => Vec::new(),
            },
            (Purpose::Voice { factor, voices }, Answer::Chosen(place)) => match voices.get(place) {
                Some(voice) => edited(factor, scene, |it| toggle(&mut it.raised_by, *voice)),
                None => Vec::new(),
            },
            _ => Vec::new(),
        }
    }

    fn add(&mut self, quadrant: Quadrant, lines: &[String], scene: &Scene<'_>) -> Requests {
        let add = |line: &String| Act::add(Factor { quadrant, text: Text::new(line), ..Factor::default() });
        let mut acts: Vec<Act> = lines.iter().map(add).collect();
        let length = self.entries(scene.session, quadrant).len();
        self.select(quadrant, length + acts.len().saturating_sub(1));
        vec![Request::Act(if acts.len() == 1 { acts.remove(0) } else { Act::Several(acts) })]
    }

    fn merged(&mut self, from: FactorId, into: FactorId, scene: &Scene<'_>) -> Requests {
        let act = Act::MergeFactors { from, into };
        let mut after = scene.session.clone();
        if after.apply(act.clone()).is_ok() {
            self.select_factor(into, &after);
        }
        let said = scene.words.swot_merged(code(from, scene), code(into, scene));
        vec![Request::Say(Notice::done(said)), Request::Act(act)]
    }
}

/// What puts a thing before the one it changes places with, or behind it.
pub(super) fn swap(what: Reference, other: Reference, by: isize) -> Act {
    let (moved, before) = if by < 0 { (what, other) } else { (other, what) };
    Act::Shift { what: moved, before: Some(before) }
}

/// The code of an entry, such as `F3`.
pub(super) fn code(factor: FactorId, scene: &Scene<'_>) -> String {
    scene.words.factor_code(factor, scene.session).unwrap_or_default()
}

/// Writes an entry anew, if it is still there.
fn edited(id: FactorId, scene: &Scene<'_>, change: impl FnOnce(&mut Factor)) -> Requests {
    let Some(mut factor) = scene.session.factor(id).cloned() else { return Vec::new() };
    change(&mut factor);
    if scene.session.factor(id) == Some(&factor) {
        return Vec::new();
    }
    vec![Request::Act(Act::edit(factor))]
}

fn keep(id: FactorId, values: Vec<Value>, scene: &Scene<'_>) -> Requests {
    match Sheet::read(values) {
        Some(sheet) => edited(id, scene, |factor| sheet.write(factor)),
        None => Vec::new(),
    }
}

fn toggle(voices: &mut Vec<Voice>, voice: Voice) {
    if voices.contains(&voice) {
        voices.retain(|it| *it != voice);
    } else {
        voices.push(voice);
    }
}

/// Asks which entry is taken into this one: those of its quadrant come first.
fn merge(factor: &Factor, scene: &Scene<'_>) -> Request<Purpose> {
    let own = scene.session.board(factor.quadrant);
    let foreign = Quadrant::ALL.into_iter().filter(|it| *it != factor.quadrant).flat_map(|it| scene.session.board(it));
    let others: Vec<&Factor> = own.chain(foreign).filter(|it| it.id != factor.id).collect();
    let choice = |it: &&Factor| {
        Choice::with_detail(scene.words.thing(it.id.into(), scene.session), scene.words.quadrant(it.quadrant))
    };
    let layer = Chooser::new(scene.words.swot_merge_title(code(factor.id, scene)), others.iter().map(choice).collect());
    let others = others.iter().map(|it| it.id).collect();
    Request::ask(Purpose::Merge { into: factor.id, others }, layer)
}

/// Asks who raised an entry: participants, then stakeholders.
fn voice(factor: &Factor, scene: &Scene<'_>) -> Request<Purpose> {
    let session = scene.session;
    let participants = session.participants.iter().map(|it| Voice::Participant(it.id));
    let stakeholders = session.stakeholders.iter().map(|it| Voice::Stakeholder(it.id));
    let voices: Vec<Voice> = participants.chain(stakeholders).collect();
    let choice = |voice: &Voice| {
        let what = Reference::from(*voice);
        let mut detail = match voice {
            Voice::Participant(id) => {
                session.participant(*id).map(|it| it.institution.to_string()).filter(|it| !it.is_empty())
            }
            Voice::Stakeholder(_) => None,
        }
        .unwrap_or_else(|| scene.words.kind(what));
        if factor.raised_by.contains(voice) {
            detail = scene.words.swot_voice_already();
        }
        Choice::with_detail(scene.words.thing(what, session), detail)
    };
    let choices = voices.iter().map(choice).collect();
    let layer = Chooser::new(scene.words.swot_voice_title(code(factor.id, scene)), choices);
    Request::ask(Purpose::Voice { factor: factor.id, voices }, layer)
}

/// Asks for the name of an axis. What is good may be one as it stands; what is bad is none, but what answers it may be.
fn axis_line(factor: &Factor, scene: &Scene<'_>) -> Capture {
    let words = scene.words;
    match factor.quadrant {
        Quadrant::Strength | Quadrant::Opportunity => {
            Capture::once(words.swot_axis_name(), words.swot_axis_hint()).with(factor.text.as_str())
        }
        Quadrant::Weakness | Quadrant::Threat => {
            Capture::once(words.swot_axis_against(code(factor.id, scene)), words.swot_axis_against_hint())
        }
    }
}
