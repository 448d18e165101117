//! Step 5: what is treated, who speaks, what is agreed and with what reservations; later, what became of it.

use std::rc::Rc;

use concertar::keys::Key;
use concertar::session::agreement::{Agreement, FollowUp};
use concertar::session::mesa::{Intervention, Point};
use concertar::session::{Paragraphs, Session};

use super::go_to_row;
use super::opening::{day, hour, lines};
use crate::typist::Typist;

/// The panes of the mesa to the right of that of points.
const TO_AGREEMENTS: usize = 1;
const TO_SUBCOMMITTEES: usize = 2;

/// The points, and what is said on each.
pub(super) fn points(typist: &mut Typist, plan: &Session) {
    typist.press("n");
    typist.lines(plan.mesa.points.iter().map(|it| it.title.to_string()));
    for (place, point) in plan.mesa.points.iter().enumerate() {
        go_to_row(typist, place);
        notes(typist, point);
        typist.press("e");
        form(typist, plan, point);
        for position in &point.positions {
            typist.press("o");
            typist.choose(position.institution.as_str());
            typist.note(&position.text);
        }
    }
}

fn notes(typist: &mut Typist, point: &Point) {
    typist.key(Key::Enter);
    typist.note(&point.notes);
    if !point.private_notes.is_empty() {
        typist.press("T");
        typist.note(&point.private_notes);
    }
}

fn form(typist: &mut Typist, plan: &Session, point: &Point) {
    let words = Rc::clone(&typist.words);
    typist.pick(words.mesa_field_origin(), point.origin.map(|it| words.point_origin(it)).as_deref());
    let agenda = point.agenda.and_then(|id| plan.agenda_point(id)).map(|it| it.title.to_string());
    typist.pick(words.mesa_field_agenda(), agenda.as_deref());
    let spoke = |it: &Intervention| {
        let name = &plan.participant(it.participant).expect("they are on the roster").name;
        format!("{name} · {}:{:02}", it.seconds / 60, it.seconds % 60)
    };
    let spoke: Vec<String> = point.interventions.iter().map(spoke).collect();
    typist.write(words.mesa_speakers(), &Paragraphs::new(&spoke.join("\n")));
    typist.keep();
}

/// Each agreement from its point: a row of lines, its form, its adoption, who has a reservation.
pub(super) fn agreements(typist: &mut Typist, plan: &Session) {
    for agreement in &plan.mesa.agreements {
        let place = plan.mesa.points.iter().position(|it| Some(it.id) == agreement.point).expect("it was made in one");
        go_to_row(typist, place);
        typist.press("a");
        typist.line(agreement.text.as_str());
        typist.line(agreement.responsible.as_str());
        typist.line(&day(agreement.due));
        typist.key(Key::Enter);
        agreement_form(typist, plan, agreement);
        typist.clock(agreement.adoption.and_then(|it| it.at).expect("it was adopted"));
        typist.press("c");
        reservations(typist, plan, agreement);
        typist.keys(Key::Left, TO_AGREEMENTS);
    }
}

fn agreement_form(typist: &mut Typist, plan: &Session, it: &Agreement) {
    let words = Rc::clone(&typist.words);
    typist.fill(words.mesa_field_indicator(), it.indicator.as_str());
    typist.fill(words.mesa_field_verification(), it.verification.as_str());
    typist.fill(words.mesa_field_resources(), it.resources.as_str());
    typist.write(words.mesa_field_co_responsible(), &lines(&it.co_responsible));
    let axis = it.axis.and_then(|id| plan.axis(id)).map(|it| it.name.to_string());
    typist.pick(words.mesa_field_axis(), axis.as_deref());
    typist.pick(words.mesa_field_stage(), it.stage.map(|it| words.stage(it)).as_deref());
    typist.pick(words.mesa_field_visibility(), Some(&words.visibility(it.visibility)));
    typist.fill(words.mesa_field_source(), it.source.as_str());
    typist.keep();
}

fn reservations(typist: &mut Typist, plan: &Session, agreement: &Agreement) {
    for reservation in &agreement.reservations {
        let who = plan.participant(reservation.participant).expect("they are on the roster");
        typist.press("r");
        typist.choose(who.name.as_str());
        typist.choose(typist.words.reservation_kind(reservation.kind));
        typist.note(&reservation.reason);
    }
}

/// Working groups, results, the next meeting.
pub(super) fn surroundings(typist: &mut Typist, plan: &Session) {
    let words = Rc::clone(&typist.words);
    typist.keys(Key::Right, TO_SUBCOMMITTEES);
    typist.press("n");
    typist.lines(plan.mesa.subcommittees.iter().map(|it| it.name.to_string()));
    for (place, group) in plan.mesa.subcommittees.iter().enumerate() {
        go_to_row(typist, place);
        typist.key(Key::Enter);
        typist.write(words.mesa_field_members(), &lines(&group.members));
        typist.fill(words.mesa_field_task(), group.task.as_str());
        typist.fill(words.mesa_field_due(), &day(group.due));
        typist.keep();
    }
    typist.key(Key::Right);
    for achieved in &plan.mesa.results {
        let all = concertar::session::mesa::MesaResult::ALL;
        go_to_row(typist, all.iter().position(|it| *it == achieved.result).expect("it is one of them"));
        typist.key(Key::Enter);
        typist.line(achieved.evidence.as_str());
    }
    next_meeting(typist, plan);
    typist.keys(Key::Left, TO_SUBCOMMITTEES + 1);
}

fn next_meeting(typist: &mut Typist, plan: &Session) {
    let words = Rc::clone(&typist.words);
    let next = plan.mesa.next_meeting.as_ref().expect("it was set");
    typist.press("p");
    typist.fill(words.mesa_field_day(), &day(next.date));
    typist.fill(words.mesa_field_hour(), &hour(next.time));
    typist.fill(words.mesa_field_place(), next.place.as_str());
    typist.write(words.mesa_field_topics(), &next.topics);
    typist.keep();
}

/// What became of the agreements, look by look, each on its day.
pub(super) fn follow_up(typist: &mut Typist, plan: &Session) {
    typist.keys(Key::Right, TO_AGREEMENTS);
    let agreements = plan.mesa.agreements.iter().enumerate();
    let mut looks: Vec<(usize, &FollowUp)> =
        agreements.flat_map(|(place, it)| it.follow_up.iter().map(move |look| (place, look))).collect();
    looks.sort_by_key(|(_, look)| look.date);
    for (place, look) in looks {
        typist.clock(look.date.at(11, 0, 0, 0).max(plan.closing.approvals[0].date.at(11, 0, 0, 0)));
        go_to_row(typist, place);
        typist.press("f");
        let words = Rc::clone(&typist.words);
        typist.pick(words.mesa_field_state(), Some(&words.agreement_state(look.state)));
        typist.fill(words.mesa_field_seen_on(), &day(Some(look.date)));
        typist.fill(words.mesa_field_evidence(), look.evidence.as_str());
        typist.write(words.mesa_field_remark(), &look.note);
        typist.keep();
        typist.see(&format!("{}: {}", words.mesa_field_state(), words.agreement_state(look.state)));
    }
}
