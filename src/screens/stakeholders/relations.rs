//! Ties between stakeholders: whom, what kind, which way, how strong.

use super::Stakeholders;
use super::update::Purpose;
use crate::screens::{Request, Scene};
use crate::session::id::{RelationId, StakeholderId};
use crate::session::relation::{Relation, RelationKind};
use crate::session::{Act, Session, Text};
use crate::ui::layer::{Choice, Chooser, Form, FormField, Values};
use crate::words::Words;

/// What the list of ties leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// A tie there already.
    Old(RelationId),
    /// A new tie to this one.
    New(StakeholderId),
}

const STRENGTHS: [u8; 3] = [1, 2, 3];

/// Which way a tie goes, as seen from where it was opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    /// From here to there.
    Forth,
    /// From there to here.
    Back,
    /// Both.
    Both,
}

const WAYS: [Way; 3] = [Way::Forth, Way::Back, Way::Both];

impl Stakeholders {
    /// Opens the list of ties of the selected one: those there are first, then all others it may be tied to.
    pub(super) fn choose_relation(&self, scene: &Scene<'_>) -> Vec<Request<Purpose>> {
        let Some(from) = self.chosen(scene) else { return Vec::new() };
        let (session, words) = (scene.session, scene.words);
        let mut targets = Vec::new();
        let mut choices = Vec::new();
        for relation in of(session, from.id) {
            targets.push(Target::Old(relation.id));
            choices
                .push(Choice::with_detail(sentence(relation, from.id, session, words), words.stakeholders_tie_edit()));
        }
        for other in session.stakeholders.iter().filter(|it| it.id != from.id) {
            targets.push(Target::New(other.id));
            choices.push(Choice::with_detail(other.name.as_str(), words.stakeholders_tie_new()));
        }
        let chooser = Chooser::new(words.stakeholders_ties_of(from.name.as_str()), choices);
        vec![Request::ask(Purpose::Tie(from.id, targets), chooser)]
    }
}

/// The ties of a stakeholder, in the order of the record.
pub(super) fn of(session: &Session, id: StakeholderId) -> impl Iterator<Item = &Relation> {
    session.relations.iter().filter(move |it| it.from == id || it.to == id)
}

/// A tie as seen from `here`: `→ Cooperación: Cámara de Comercio (fuerte)`.
pub(super) fn sentence(relation: &Relation, here: StakeholderId, session: &Session, words: &Words) -> String {
    let (arrow, other) = match (relation.mutual, relation.from == here) {
        (true, is_from) => ("↔", if is_from { relation.to } else { relation.from }),
        (false, true) => ("→", relation.to),
        (false, false) => ("←", relation.from),
    };
    let name = session.stakeholder(other).map(|it| it.name.to_string()).unwrap_or_default();
    let strength = strength(relation.strength, words);
    format!("{arrow} {}: {name} ({})", words.relation_kind(relation.kind), strength.to_lowercase())
}

fn strength(strength: u8, words: &Words) -> String {
    match strength {
        ..=1 => words.stakeholders_weak(),
        2 => words.stakeholders_medium(),
        3.. => words.stakeholders_strong(),
    }
}

/// The form of a tie, new or old.
pub(super) fn form(relation: &Relation, here: StakeholderId, is_new: bool, session: &Session, words: &Words) -> Form {
    let name = |id| session.stakeholder(id).map(|it| it.name.to_string()).unwrap_or_default();
    let other = if relation.from == here { relation.to } else { relation.from };
    let arrow = |way: &Way| match way {
        Way::Forth => format!("{} → {}", name(here), name(other)),
        Way::Back => format!("{} → {}", name(other), name(here)),
        Way::Both => words.stakeholders_tie_mutual(),
    };
    let way = match (relation.mutual, relation.from == here) {
        (true, _) => Way::Both,
        (false, true) => Way::Forth,
        (false, false) => Way::Back,
    };
    let kinds = RelationKind::ALL.iter().map(|it| words.relation_kind(*it)).collect();
    let kind = RelationKind::ALL.iter().position(|it| *it == relation.kind).unwrap_or(0);
    let strengths = STRENGTHS.iter().map(|it| strength(*it, words)).collect();
    let mut fields = vec![
        FormField::one_of(words.stakeholders_tie_kind(), kinds, kind),
        FormField::one_of(
            words.stakeholders_tie_way(),
            WAYS.iter().map(arrow).collect(),
            WAYS.iter().position(|it| *it == way).unwrap_or(0),
        ),
        FormField::one_of(words.stakeholders_tie_strength(), strengths, usize::from(relation.strength.clamp(1, 3)) - 1),
        FormField::line(words.stakeholders_tie_note(), relation.note.as_str()),
    ];
    if !is_new {
        fields.push(FormField::toggle(words.stakeholders_tie_remove(), false));
    }
    Form::new(words.stakeholders_tie_between(name(here), name(other)), fields)
}

/// A new tie as the form begins with it.
pub(super) fn new(from: StakeholderId, to: StakeholderId) -> Relation {
    let id = RelationId::default();
    Relation { id, from, to, kind: RelationKind::Cooperation, mutual: true, strength: 2, note: Text::default() }
}

/// What the form of a tie asks to be done.
pub(super) fn act(relation: &Relation, here: StakeholderId, mut values: Values) -> Act {
    let other = if relation.from == here { relation.to } else { relation.from };
    let kind = values.one(&RelationKind::ALL).unwrap_or(relation.kind);
    let way = values.one(&WAYS).unwrap_or(Way::Forth);
    let strength = values.one(&STRENGTHS).unwrap_or(relation.strength);
    let note = values.text();
    if values.yes() {
        return Act::remove(relation.id);
    }
    let (from, to) = match way {
        Way::Forth => (here, other),
        Way::Back => (other, here),
        Way::Both => (relation.from, relation.to),
    };
    let changed = Relation { from, to, kind, mutual: way == Way::Both, strength, note, ..relation.clone() };
    if relation.id == RelationId::default() { Act::add(changed) } else { Act::edit(changed) }
}
