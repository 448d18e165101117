//! Step 2: who has a stake, how much, and with whom they are tied; after the axes, where they stand to each.

use std::rc::Rc;

use concertar::keys::Key;
use concertar::session::Session;
use concertar::session::relation::Relation;
use concertar::session::stakeholder::{Rating, Stakeholder, Visibility};

use super::go_to_row;
use crate::typist::Typist;

/// The register: names as they are said, a form each, then grades down the list.
pub(super) fn register(typist: &mut Typist, plan: &Session) {
    typist.press("n");
    typist.lines(plan.stakeholders.iter().map(|it| it.name.to_string()));
    typist.key(Key::Home);
    for stakeholder in &plan.stakeholders {
        typist.key(Key::Enter);
        form(typist, stakeholder);
        typist.key(Key::Down);
    }
    typist.key(Key::Home);
    typist.press("i");
    typist.lines(plan.stakeholders.iter().map(|it| it.ratings.first().map_or_else(|| "0".to_owned(), grades)));
}

fn form(typist: &mut Typist, it: &Stakeholder) {
    let words = Rc::clone(&typist.words);
    let kind = (!it.kind.is_empty()).then(|| words.stakeholder_kind(it.kind.as_str()));
    typist.pick(words.stakeholders_field_kind(), kind.as_deref());
    typist.pick(words.stakeholders_field_sector(), it.sector.map(|it| words.sector(it)).as_deref());
    typist.pick(words.stakeholders_field_level(), it.level.map(|it| words.level(it)).as_deref());
    typist.pick(words.stakeholders_field_inside(), it.inside.map(|it| words.inside(it)).as_deref());
    let roles: Vec<String> = it.roles.iter().map(|it| words.role(*it)).collect();
    typist.mark(words.stakeholders_field_roles(), &roles);
    let participation = it.participation.map(|it| words.participation(it));
    typist.pick(words.stakeholders_field_participation(), participation.as_deref());
    typist.fill(words.stakeholders_field_focal_point(), it.focal_point.as_str());
    typist.write(words.stakeholders_field_competences(), &it.competences);
    typist.write(words.stakeholders_field_needs(), &it.needs);
    let resources: Vec<String> = it.resources.iter().map(|it| words.resource(*it)).collect();
    typist.mark(words.stakeholders_field_resources(), &resources);
    typist.write(words.stakeholders_field_interests(), &it.interests);
    let willingness = it.willingness.map(|it| words.willingness(it));
    typist.pick(words.stakeholders_field_willingness(), willingness.as_deref());
    for note in &it.notes {
        let label = match note.visibility {
            Visibility::Public => words.stakeholders_field_public_notes(),
            Visibility::Internal => words.stakeholders_field_internal_notes(),
        };
        typist.write(label, &note.text);
    }
    typist.fill(words.stakeholders_field_source(), it.source.as_str());
    typist.keep();
}

/// The four grades of the table as a whole, side by side.
fn grades(rating: &Rating) -> String {
    rating.grades().map(|grade| grade.to_string()).collect()
}

/// The ties, each opened from the one it comes from.
pub(super) fn relations(typist: &mut Typist, plan: &Session) {
    for relation in &plan.relations {
        tie(typist, plan, relation);
    }
}

fn tie(typist: &mut Typist, plan: &Session, relation: &Relation) {
    let words = Rc::clone(&typist.words);
    let place = plan.stakeholders.iter().position(|it| it.id == relation.from).expect("it is on the register");
    let name = |id| plan.stakeholder(id).expect("it is on the register").name.to_string();
    let (from, to) = (name(relation.from), name(relation.to));
    go_to_row(typist, place);
    typist.press("r");
    typist.choose_with(&to, &words.stakeholders_tie_new());
    typist.pick(words.stakeholders_tie_kind(), Some(&words.relation_kind(relation.kind)));
    let way = if relation.mutual { words.stakeholders_tie_mutual() } else { format!("{from} → {to}") };
    typist.pick(words.stakeholders_tie_way(), Some(&way));
    let strength = match relation.strength {
        1 => words.stakeholders_weak(),
        2 => words.stakeholders_medium(),
        _ => words.stakeholders_strong(),
    };
    typist.pick(words.stakeholders_tie_strength(), Some(&strength));
    typist.fill(words.stakeholders_tie_note(), relation.note.as_str());
    typist.keep();
}

/// Where each stands to the axes, once these are on the table.
pub(super) fn positions(typist: &mut Typist, plan: &Session) {
    let words = Rc::clone(&typist.words);
    for (place, stakeholder) in plan.stakeholders.iter().enumerate().filter(|(_, it)| !it.positions.is_empty()) {
        go_to_row(typist, place);
        typist.key(Key::Enter);
        for position in &stakeholder.positions {
            let axis = plan.axis(position.axis).expect("it is on the table");
            let label = words.stakeholders_field_position(axis.name.as_str());
            typist.pick(label, Some(&words.position(position.stance)));
        }
        typist.keep();
    }
}
