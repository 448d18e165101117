//! Candidates: added by line, by paste or from a list, written in a form, ordered, withdrawn.

use super::entry::{attempt, number};
use super::{Axes, Pane, Purpose, forms, round_number};
use crate::screens::{Cursor, Notice, Request, Scene};
use crate::session::axis::{Agenda, Axis, Origin, Root};
use crate::session::fold::folded;
use crate::session::id::AxisId;
use crate::session::round::{Round, RoundState};
use crate::session::{Act, Reference, Session, Text};
use crate::templates::catalogues::{axis_lists, global_agendas};
use crate::ui::layer::{Capture, Choice, Chooser, Confirm, Reader, Value};
use crate::words::Words;

type Requests = Vec<Request<Purpose>>;

impl Axes {
    /// Opens the line for new candidates.
    pub(super) fn ask_candidates(scene: &Scene<'_>) -> Requests {
        let capture = Capture::many(scene.words.axes_new(), scene.words.axes_new_hint());
        vec![Request::ask(Purpose::Candidates, capture)]
    }

    /// Candidates were typed or pasted; those that are there already are selected instead.
    pub(super) fn add_lines(&mut self, lines: &[String], scene: &Scene<'_>) -> Requests {
        let mut fresh: Vec<Axis> = Vec::new();
        for axis in lines.iter().map(|line| from_line(line)).filter(|axis| !axis.name.is_empty()) {
            if twin(scene.session, &axis.name).is_none() && !fresh.iter().any(|it| is_same(&it.name, &axis.name)) {
                fresh.push(axis);
            } else if let Some(known) = twin(scene.session, &axis.name) {
                self.select(known, scene.session);
            }
        }
        self.add(fresh, scene)
    }

    /// Adds candidates as one act and selects the last of them.
    fn add(&mut self, fresh: Vec<Axis>, scene: &Scene<'_>) -> Requests {
        if fresh.is_empty() {
            return vec![Request::Say(Notice::hint(scene.words.axes_known_already()))];
        }
        self.pane = Pane::Candidates;
        self.filter.clear();
        self.cursor = Cursor::new(scene.session.axes.len() + fresh.len() - 1);
        let mut acts: Vec<Act> = fresh.into_iter().map(Act::add).collect();
        let act = if acts.len() == 1 { acts.remove(0) } else { Act::Several(acts) };
        vec![Request::Act(act)]
    }

    /// Selects a candidate.
    pub(super) fn select(&mut self, axis: AxisId, session: &Session) -> bool {
        if !self.candidates(session).iter().any(|it| it.id == axis) {
            self.filter.clear();
        }
        let place = self.candidates(session).iter().position(|it| it.id == axis);
        let Some(place) = place else { return false };
        self.cursor = Cursor::new(place);
        self.pane = Pane::Candidates;
        true
    }

    /// Opens the lists of the handbooks, with the cursor at `place`.
    pub(super) fn ask_catalogue(scene: &Scene<'_>, place: usize) -> Requests {
        let choices = offers(scene).into_iter().map(|offer| offer.choice).collect();
        vec![Request::ask(Purpose::Catalogue, Chooser::new(scene.words.axes_catalogue(), choices).at(place))]
    }

    /// An entry of the lists was chosen; the lists stay open for the next one.
    pub(super) fn add_offer(&mut self, place: usize, scene: &Scene<'_>) -> Requests {
        let Some(offer) = offers(scene).into_iter().nth(place) else { return Vec::new() };
        let fresh: Vec<Axis> =
            offer.axes.into_iter().filter(|axis| twin(scene.session, &axis.name).is_none()).collect();
        let whole = fresh.len() > 1;
        let mut requests = self.add(fresh, scene);
        if !whole {
            let acts = requests.iter().filter_map(|request| match request {
                Request::Act(act) => Some(act.clone()),
                _ => None,
            });
            let after = attempt(scene.session, &Act::Several(acts.collect()));
            let session = after.as_ref().unwrap_or(scene.session);
            requests.extend(Self::ask_catalogue(&Scene { session, ..*scene }, place + 1));
        }
        requests
    }

    /// Opens the form of the selected candidate.
    pub(super) fn edit(&self, scene: &Scene<'_>) -> Requests {
        let Some(axis) = self.axis(scene.session) else { return Vec::new() };
        vec![Request::ask(Purpose::Edit(axis.id), forms::axis::form(axis, scene.words))]
    }

    /// The form of a candidate was filled in.
    pub(super) fn edited(axis: AxisId, values: Vec<Value>, scene: &Scene<'_>) -> Requests {
        let Some(axis) = scene.session.axis(axis) else { return Vec::new() };
        let edited = forms::axis::read(axis, values);
        if edited == *axis { Vec::new() } else { vec![Request::Act(Act::edit(edited))] }
    }

    /// Takes the selected candidate off the table, or puts it back.
    pub(super) fn withdraw(&self, scene: &Scene<'_>) -> Requests {
        let Some(axis) = self.axis(scene.session) else { return Vec::new() };
        let said = if axis.withdrawn {
            scene.words.axes_restored(axis.name.to_string())
        } else {
            scene.words.axes_withdrawn(axis.name.to_string())
        };
        let changed = Axis { withdrawn: !axis.withdrawn, ..axis.clone() };
        vec![Request::Act(Act::edit(changed)), Request::Say(Notice::done(said))]
    }

    /// Removes the selected candidate; asks first where it was voted on or chosen.
    pub(super) fn remove(&self, scene: &Scene<'_>) -> Requests {
        let Some(axis) = self.axis(scene.session) else { return Vec::new() };
        let (session, words) = (scene.session, scene.words);
        let is_on_it =
            |it: &&Round| it.state != RoundState::Draft && it.options.iter().any(|option| option.axis == Some(axis.id));
        let rounds = session.rounds.iter().filter(is_on_it);
        let rounds: Vec<String> = rounds.map(|it| round_number(session, it.id).to_string()).collect();
        let is_decided = session.is_decided(axis.id.into());
        if rounds.is_empty() && !is_decided {
            return vec![Request::Act(Act::remove(axis.id))];
        }
        let count = number(rounds.len());
        let mut details = Vec::new();
        details.extend((count > 0).then(|| words.axes_remove_voted(count, words.in_a_row(rounds))));
        details.extend(is_decided.then(|| words.axes_remove_decided()));
        let others = session.dependants(axis.id.into()).into_iter().filter(|it| !matches!(it, Reference::Round(_)));
        let others: Vec<String> = others.map(|it| words.thing(it, session)).collect();
        details.extend((!others.is_empty()).then(|| words.axes_remove_others(words.quoted(others.into_iter()))));
        details.push(words.axes_remove_instead());
        let question = words.axes_remove_question(axis.name.to_string());
        let layer = Confirm::new(words.axes_title_remove(), question, words.axes_key_remove()).with_details(details);
        vec![Request::ask(Purpose::Remove(axis.id), layer)]
    }

    /// Moves the selected candidate a place up or down.
    pub(super) fn shift(&mut self, down: bool, scene: &Scene<'_>) -> Requests {
        let axes = &scene.session.axes;
        let Some(place) = self.cursor.place(axes.len()) else { return Vec::new() };
        let (to, before) = if down { (place + 1, place + 2) } else { (place.wrapping_sub(1), place.wrapping_sub(1)) };
        if to >= axes.len() {
            return Vec::new();
        }
        self.cursor = Cursor::new(to);
        let before = axes.get(before).map(|axis| Reference::from(axis.id));
        vec![Request::Act(Act::Shift { what: axes[place].id.into(), before })]
    }

    /// Opens the list of what the selected candidate may come from.
    pub(super) fn ask_roots(&self, scene: &Scene<'_>, place: usize) -> Requests {
        let Some(axis) = self.axis(scene.session) else { return Vec::new() };
        let choice = |root: Root| {
            let label = scene.words.thing(root.into(), scene.session);
            let is = axis.from.contains(&root);
            let detail = scene.words.kind(root.into());
            Choice::with_detail(label, if is { scene.words.axes_root_is(detail) } else { detail })
        };
        let choices: Vec<Choice> = roots(scene.session).into_iter().map(choice).collect();
        if choices.is_empty() {
            return vec![Request::Say(Notice::hint(scene.words.axes_no_roots()))];
        }
        let chooser = Chooser::new(scene.words.axes_roots(axis.name.to_string()), choices).at(place);
        vec![Request::ask(Purpose::Roots(axis.id), chooser)]
    }

    /// Something was chosen that a candidate comes from, or comes from no longer.
    pub(super) fn turn_root(axis: AxisId, place: usize, scene: &Scene<'_>) -> Requests {
        let root = roots(scene.session).get(place).copied();
        let (Some(root), Some(axis)) = (root, scene.session.axis(axis)) else { return Vec::new() };
        let mut changed = axis.clone();
        if changed.from.contains(&root) {
            changed.from.retain(|other| *other != root);
        } else {
            changed.from.push(root);
        }
        vec![Request::Act(Act::edit(changed))]
    }

    /// Shows all that is known of the selected candidate, or of the result of the round.
    pub(super) fn read(&self, scene: &Scene<'_>) -> Requests {
        let round = self.round(scene.session).filter(|_| self.pane(scene.session) == Pane::Round);
        if let Some(round) = round {
            let mut lines = super::reading::lines(round, scene.session, scene.words);
            if let Some(decision) = &scene.session.decision {
                lines.extend([String::new(), scene.words.axes_decision()]);
                let told = super::decided::lines(decision, scene.session, scene.words);
                lines.extend(told.into_iter().map(|line| line.text));
            }
            return vec![Request::ask(Purpose::Read, Reader::new(round.question.to_string(), lines))];
        }
        let Some(axis) = self.axis(scene.session) else { return Vec::new() };
        let lines = super::trace::lines(axis, scene.session, scene.words);
        let lines = lines.into_iter().map(|line| format!("{}{}", line.lead, line.text)).collect();
        vec![Request::ask(Purpose::Read, Reader::new(axis.name.to_string(), lines))]
    }
}

/// Reads `Cooperación regional ODS17`: codes of global frameworks at the end are agendas of the candidate.
fn from_line(line: &str) -> Axis {
    let mut parts: Vec<&str> = line.split_whitespace().collect();
    let mut agendas = Vec::new();
    while parts.len() > 1
        && let Some(code) = parts.last().and_then(|part| global_code(part))
    {
        parts.pop();
        agendas.insert(0, Agenda::Global(code.into()));
    }
    Axis { name: Text::new(&parts.join(" ")), agendas, ..Axis::default() }
}

fn global_code(part: &str) -> Option<&'static str> {
    let part = part.trim_matches(|sign: char| !sign.is_alphanumeric());
    let is_code = |code: &&str| code.eq_ignore_ascii_case(part);
    let figures = part.ends_with(|letter: char| letter.is_ascii_digit());
    global_agendas().entries.iter().map(|entry| entry.code).find(is_code).filter(|_| figures)
}

fn is_same(one: &Text, other: &Text) -> bool {
    folded(one.as_str()) == folded(other.as_str())
}

/// The candidate that has this name already.
fn twin(session: &Session, name: &Text) -> Option<AxisId> {
    session.axes.iter().find(|axis| is_same(&axis.name, name)).map(|axis| axis.id)
}

/// An entry of the lists: one axis, or all of a list.
struct Offer {
    choice: Choice,
    axes: Vec<Axis>,
}

fn offers(scene: &Scene<'_>) -> Vec<Offer> {
    let words = scene.words;
    let mut offers = Vec::new();
    for list in axis_lists() {
        let taken = |name: String| Axis {
            name: name.into(),
            origin: Some(Origin::Adaptation),
            source: list.source(words).into(),
            ..Axis::default()
        };
        let axes: Vec<Axis> = list.entries.iter().map(|entry| taken(entry.text(words))).collect();
        let title = words.axes_whole_list(number(axes.len()), list.name(words));
        offers.push(Offer { choice: Choice::with_detail(title, list.source(words)), axes: axes.clone() });
        offers.extend(
            axes.into_iter().map(|axis| Offer { choice: offer(&axis, &list.name(words), scene), axes: vec![axis] }),
        );
    }
    offers
}

fn offer(axis: &Axis, list: &str, scene: &Scene<'_>) -> Choice {
    let known = twin(scene.session, &axis.name).is_some();
    let detail = if known { scene.words.axes_on_the_table() } else { list.to_owned() };
    Choice::with_detail(axis.name.to_string(), detail)
}

/// Everything that a candidate may come from, in the order of the list.
fn roots(session: &Session) -> Vec<Root> {
    let crossings = session.crossings.iter().map(|it| Root::Crossing(it.id));
    let factors = session.factors.iter().filter(|it| it.merged_into.is_none()).map(|it| Root::Factor(it.id));
    let people = session.participants.iter().map(|it| Root::Participant(it.id));
    let stakeholders = session.stakeholders.iter().map(|it| Root::Stakeholder(it.id));
    crossings.chain(factors).chain(people).chain(stakeholders).collect()
}

/// How many candidates may be voted on.
pub(super) fn votable(session: &Session) -> impl Iterator<Item = &Axis> {
    session.axes.iter().filter(|axis| !axis.withdrawn)
}

/// What a candidate is called where withdrawn ones must be told apart.
pub(super) fn called(axis: &Axis, words: &Words) -> String {
    if axis.withdrawn { words.axes_called_withdrawn(axis.name.to_string()) } else { axis.name.to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_at_the_end_are_agendas() {
        let axis = from_line("Ciudad educadora ods4 ODS11.");
        assert_eq!(axis.name, "Ciudad educadora");
        assert_eq!(axis.agendas, [Agenda::Global("ODS4".into()), Agenda::Global("ODS11".into())]);
        let plain = from_line("De vuelta de París");
        assert_eq!((plain.name.as_str(), plain.agendas.len()), ("De vuelta de París", 0));
        assert_eq!(from_line("ODS4").name, "ODS4");
    }
}
