//! A stakeholder as a form, with all its attributes; those that never leave the facilitator's screen are marked.

mod marked;
mod raters;

use crate::screens::Scene;
use crate::session::participant::{Level, Sector};
use crate::session::stakeholder::{
    Participation, Position, Rating, Resource, Role, Stakeholder, Visibility, Willingness,
};
use crate::session::{Paragraphs, Session};
use crate::templates::catalogues::stakeholder_kinds;
use crate::ui::layer::{Form, FormField, Values};
use crate::words::Words;

const SIDES: [bool; 2] = [true, false];
const GRADES: [u8; 5] = [1, 2, 3, 4, 5];
const STANCES: [i8; 5] = [-2, -1, 0, 1, 2];

/// A form whose grades of several raters cannot be read.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Unclear {
    /// The stakeholder with everything else that was answered.
    draft: Stakeholder,
    /// The grades as they were typed.
    typed: Paragraphs,
    /// The line that cannot be read.
    pub(super) line: String,
}

/// The form of `stakeholder`.
pub(super) fn form(stakeholder: &Stakeholder, scene: &Scene<'_>) -> Form {
    filled(stakeholder, &raters::written(stakeholder), scene)
}

/// The form again, as it was typed, at the field that cannot be read.
pub(super) fn again(unclear: &Unclear, scene: &Scene<'_>) -> Form {
    let form = filled(&unclear.draft, &unclear.typed, scene);
    let label = scene.words.stakeholders_field_raters();
    let place = form.fields.iter().position(|field| field.label == label).unwrap_or(0);
    form.at(place)
}

fn filled(it: &Stakeholder, raters: &Paragraphs, scene: &Scene<'_>) -> Form {
    let words = scene.words;
    let kinds = stakeholder_kinds().iter().map(|kind| kind.name(words)).collect();
    let kind = stakeholder_kinds().iter().position(|kind| it.kind == kind.code);
    let mut fields = vec![
        FormField::line(words.stakeholders_field_name(), it.name.as_str()).required(),
        FormField::choice(words.stakeholders_field_kind(), kinds, kind).hint(words.stakeholders_field_kind_hint()),
        choice(words.stakeholders_field_sector(), &Sector::ALL, it.sector, |one| words.sector(one)),
        choice(words.stakeholders_field_level(), &Level::ALL, it.level, |one| words.level(one)),
        choice(words.stakeholders_field_inside(), &SIDES, it.inside, |one| words.inside(one)),
        many(words.stakeholders_field_roles(), &Role::ALL, &it.roles, |one| words.role(one))
            .hint(words.stakeholders_field_many_hint()),
        choice(words.stakeholders_field_participation(), &Participation::ALL, it.participation, |one| {
            words.participation(one)
        }),
        FormField::line(words.stakeholders_field_focal_point(), it.focal_point.as_str())
            .hint(words.stakeholders_field_focal_point_hint()),
        FormField::line(words.stakeholders_field_norm(), it.norm.as_str()),
        FormField::note(words.stakeholders_field_competences(), &it.competences),
        FormField::note(words.stakeholders_field_needs(), &it.needs),
        many(words.stakeholders_field_resources(), &Resource::ALL, &it.resources, |one| words.resource(one))
            .hint(words.stakeholders_field_many_hint()),
    ];
    add_internal(it, &mut fields, words);
    add_grades(it, raters, &mut fields, words);
    add_positions(it, &mut fields, scene.session, words);
    let note = |visibility| marked::joined(&it.notes, visibility);
    fields.push(FormField::note(words.stakeholders_field_public_notes(), &note(Visibility::Public)));
    fields.push(internal(words.stakeholders_field_internal_notes(), &note(Visibility::Internal), words));
    fields.push(FormField::line(words.stakeholders_field_source(), it.source.as_str()));
    Form::new(words.stakeholders_form(), fields)
}

fn add_internal(it: &Stakeholder, fields: &mut Vec<FormField>, words: &Words) {
    fields.push(internal(words.stakeholders_field_interests(), &it.interests, words));
    fields.push(internal(words.stakeholders_field_motivations(), &it.motivations, words));
    fields.push(internal(words.stakeholders_field_own_agenda(), &it.own_agenda, words));
    let willingness = words.stakeholders_field_willingness();
    fields.push(
        choice(willingness, &Willingness::ALL, it.willingness, |one| words.willingness(one))
            .hint(words.stakeholders_internal_hint()),
    );
}

fn internal(label: String, text: &Paragraphs, words: &Words) -> FormField {
    FormField::note(label, text).hint(words.stakeholders_internal_hint())
}

/// The grades of the table as a whole, and those of several raters, a line each.
fn add_grades(it: &Stakeholder, raters: &Paragraphs, fields: &mut Vec<FormField>, words: &Words) {
    let own = own_rating(it);
    let labels = [
        (words.stakeholders_field_influence(), own.influence),
        (words.stakeholders_field_interest(), own.interest),
        (words.stakeholders_field_legitimacy(), own.legitimacy),
        (words.stakeholders_field_urgency(), own.urgency),
    ];
    for (label, grade) in labels {
        fields.push(choice(label, &GRADES, grade, |one| one.to_string()).hint(words.stakeholders_field_grade_hint()));
    }
    fields
        .push(FormField::note(words.stakeholders_field_raters(), raters).hint(words.stakeholders_field_raters_hint()));
}

fn own_rating(it: &Stakeholder) -> Rating {
    it.ratings.iter().find(|rating| rating.rater.is_empty()).cloned().unwrap_or_default()
}

/// One field an axis on the table.
fn add_positions(it: &Stakeholder, fields: &mut Vec<FormField>, session: &Session, words: &Words) {
    for axis in session.candidates() {
        let stance = it.positions.iter().find(|position| position.axis == axis.id).map(|position| position.stance);
        let label = words.stakeholders_field_position(axis.name.as_str());
        fields
            .push(choice(label, &STANCES, stance, |one| words.position(one)).hint(words.stakeholders_internal_hint()));
    }
}

fn choice<T: Copy + PartialEq>(label: String, all: &[T], chosen: Option<T>, name: impl Fn(T) -> String) -> FormField {
    let place = chosen.and_then(|chosen| all.iter().position(|it| *it == chosen));
    FormField::choice(label, all.iter().map(|it| name(*it)).collect(), place)
}

fn many<T: Copy + PartialEq>(label: String, all: &[T], chosen: &[T], name: impl Fn(T) -> String) -> FormField {
    let marks = all.iter().map(|it| chosen.contains(it)).collect();
    FormField::many(label, all.iter().map(|it| name(*it)).collect(), marks)
}

/// The stakeholder with what was answered.
///
/// # Errors
/// What was answered, where the grades of several raters cannot be read.
pub(super) fn read(before: &Stakeholder, mut values: Values, session: &Session) -> Result<Stakeholder, Box<Unclear>> {
    let mut it = before.clone();
    it.name = values.text();
    read_kind(&mut it, before, &mut values);
    it.level = values.one(&Level::ALL);
    it.inside = values.one(&SIDES);
    it.roles = values.several(&Role::ALL);
    it.participation = values.one(&Participation::ALL);
    it.focal_point = values.text();
    it.norm = values.text();
    it.competences = values.note();
    it.needs = values.note();
    it.resources = values.several(&Resource::ALL);
    it.interests = values.note();
    it.motivations = values.note();
    it.own_agenda = values.note();
    it.willingness = values.one(&Willingness::ALL);
    let own = Rating {
        influence: values.one(&GRADES),
        interest: values.one(&GRADES),
        legitimacy: values.one(&GRADES),
        urgency: values.one(&GRADES),
        ..own_rating(before)
    };
    let typed = values.note();
    read_positions(&mut it, &mut values, session);
    marked::replace(&mut it.notes, Visibility::Public, &values.note());
    marked::replace(&mut it.notes, Visibility::Internal, &values.note());
    it.source = values.text();
    let (others, unclear) = match raters::read(&typed) {
        Ok(others) => (others, None),
        Err(line) => (Vec::new(), Some(line)),
    };
    it.ratings = others;
    if own.grades().count() > 0 {
        let place = before.ratings.iter().position(|rating| rating.rater.is_empty()).unwrap_or(0);
        it.ratings.insert(place.min(it.ratings.len()), own);
    }
    match unclear {
        None => Ok(it),
        Some(line) => Err(Box::new(Unclear { draft: it, typed, line })),
    }
}

/// A new type says the sector too, unless the sector was changed by hand as well.
fn read_kind(it: &mut Stakeholder, before: &Stakeholder, values: &mut Values) {
    let known = stakeholder_kinds().iter().any(|kind| before.kind == kind.code);
    let kind = values.one(stakeholder_kinds());
    it.sector = values.one(&Sector::ALL);
    match kind {
        Some(kind) => {
            if before.kind != kind.code && it.sector == before.sector {
                it.sector = Some(kind.sector);
            }
            it.kind = kind.code.into();
        }
        // A type that the catalogue does not know is not shown in the form, and stays.
        None if known => it.kind = "".into(),
        None => {}
    }
}

fn read_positions(it: &mut Stakeholder, values: &mut Values, session: &Session) {
    for axis in session.candidates() {
        let stance = values.one(&STANCES);
        let place = it.positions.iter().position(|position| position.axis == axis.id);
        match (place, stance) {
            (Some(place), Some(stance)) => it.positions[place].stance = stance,
            (Some(place), None) => {
                it.positions.remove(place);
            }
            (None, Some(stance)) => it.positions.push(Position { axis: axis.id, stance }),
            (None, None) => {}
        }
    }
}
