//! Step 1: what the session is, its rules, who is there, in what order things come.

use std::rc::Rc;

use concertar::keys::{Chord, Key};
use concertar::session::header::{Evidence, Header};
use concertar::session::participant::{Membership, Participant};
use concertar::session::rules::Rules;
use concertar::session::{Paragraphs, Session, Text};
use jiff::civil::{Date, DateTime, Time};

use super::go_to_row;
use crate::typist::Typist;

/// Before anybody comes: a new session, its header, rules, roster and agenda.
pub(super) fn prepare(typist: &mut Typist, plan: &Session) {
    typist.press("n");
    typist.choose(typist.words.template_blank());
    typist.line(plan.header.title.as_str());
    typist.opened();
    typist.see("● guardado");
    header(typist, &plan.header);
    rules(typist, &plan.rules);
    roster(typist, &plan.participants);
    agenda(typist, plan);
}

/// A day as people write it.
pub(super) fn day(date: Option<Date>) -> String {
    date.map(|it| format!("{}/{}/{}", it.day(), it.month(), it.year())).unwrap_or_default()
}

/// An hour as people write it.
pub(super) fn hour(time: Option<Time>) -> String {
    time.map(|it| format!("{}:{:02}", it.hour(), it.minute())).unwrap_or_default()
}

/// One text a line.
pub(super) fn lines(texts: &[Text]) -> Paragraphs {
    Paragraphs::from_lines(texts.iter().map(Text::as_str))
}

fn header(typist: &mut Typist, header: &Header) {
    typist.press("c");
    let words = Rc::clone(&typist.words);
    typist.fill(words.opening_header_series(), header.series.as_str());
    typist.fill(words.opening_header_number(), &header.number.expect("it has one").to_string());
    typist.fill(words.opening_header_territory(), header.territory.as_str());
    typist.fill(words.opening_header_convener(), header.convener.as_str());
    typist.write(words.opening_header_purpose(), &header.purpose);
    typist.fill(words.opening_header_place(), header.place.as_str());
    typist.fill(words.opening_header_date(), &day(header.date));
    typist.fill(words.opening_header_starts(), &hour(header.starts));
    typist.fill(words.opening_header_ends(), &hour(header.ends));
    typist.fill(words.opening_header_facilitator(), header.facilitator.as_str());
    typist.fill(words.opening_header_rapporteur(), header.rapporteur.as_str());
    typist.pick(words.opening_header_space(), header.space.map(|it| words.space(it)).as_deref());
    typist.pick(words.opening_header_participation(), header.participation.map(|it| words.degree(it)).as_deref());
    typist.pick(words.opening_header_stage(), header.stage.map(|it| words.stage(it)).as_deref());
    let evidence =
        header.evidence.iter().map(|it: &Evidence| format!("{} · {}", words.evidence_kind(it.kind), it.detail));
    typist.write(words.opening_header_evidence(), &Paragraphs::new(&evidence.collect::<Vec<_>>().join("\n")));
    typist.write(words.opening_header_notice(), &header.notice);
    typist.keep();
}

fn rules(typist: &mut Typist, rules: &Rules) {
    typist.press("r");
    let words = Rc::clone(&typist.words);
    typist.pick(words.opening_rules_decision(), Some(&words.decision_rule(rules.decision)));
    typist.pick(words.opening_rules_quorum(), Some(&words.amount(rules.quorum.amount)));
    typist.pick(words.opening_rules_counted(), Some(&words.counted(rules.quorum.of)));
    typist.pick(words.opening_rules_weights(), Some(&words.weights(rules.weights)));
    typist.pick(words.opening_rules_secrecy(), Some(&words.secrecy(rules.secrecy)));
    let ties = [words.opening_rules_tie_first(), words.opening_rules_tie_next(), words.opening_rules_tie_last()];
    for (label, way) in ties.into_iter().zip(&rules.tie_break) {
        typist.pick(label, Some(&words.tie_break(*way)));
    }
    typist.write(words.opening_rules_game(), &lines(&rules.game));
    typist.keep();
}

fn roster(typist: &mut Typist, people: &[Participant]) {
    typist.press("n");
    typist.lines(people.iter().map(|it| format!("{} · {} · {}", it.name, it.post, it.institution)));
    typist.key(Key::Home);
    for person in people {
        typist.key(Key::Enter);
        sheet(typist, person);
        typist.key(Key::Down);
    }
}

fn sheet(typist: &mut Typist, person: &Participant) {
    let words = Rc::clone(&typist.words);
    typist.pick(words.opening_person_sector(), person.sector.map(|it| words.sector(it)).as_deref());
    typist.pick(words.opening_person_level(), person.level.map(|it| words.level(it)).as_deref());
    if let Membership::Invited(topic) = &person.membership {
        typist.pick(words.opening_person_membership(), Some(&words.label_membership_invited()));
        typist.fill(words.opening_person_topic(), topic.as_str());
    }
    typist.pick(words.opening_person_capacity(), person.capacity.map(|it| words.capacity(it)).as_deref());
    typist.turn(words.opening_person_voice(), person.voice);
    typist.turn(words.opening_person_vote(), person.vote);
    typist.fill(words.opening_source(), person.source.as_str());
    typist.keep();
}

fn agenda(typist: &mut Typist, plan: &Session) {
    typist.key(Key::Right);
    typist.press("n");
    typist.lines(plan.agenda.iter().map(|it| format!("{} · {}", it.title, it.minutes.expect("it is planned"))));
    typist.key(Key::Home);
    let words = Rc::clone(&typist.words);
    for point in &plan.agenda {
        if let Some(step) = point.step {
            typist.key(Key::Enter);
            typist.pick(words.opening_point_step(), Some(&words.step(step)));
            typist.keep();
        }
        typist.key(Key::Down);
    }
    typist.key(Key::Left);
}

/// Those who came before the beginning, each at their hour.
pub(super) fn receive(typist: &mut Typist, plan: &Session) {
    let begun = plan.agenda[0].started.expect("it began");
    arrivals(typist, plan, |arrived| arrived <= begun);
    typist.see("HAY QUÓRUM");
}

/// Those who came later, until this hour. The roster is gone to and left.
pub(super) fn receive_late(typist: &mut Typist, plan: &Session, until: DateTime) {
    let begun = plan.agenda[0].started.expect("it began");
    typist.press("1");
    arrivals(typist, plan, |arrived| arrived > begun && arrived <= until);
}

fn arrivals(typist: &mut Typist, plan: &Session, when: impl Fn(DateTime) -> bool) {
    let stays = plan.participants.iter().enumerate().map(|(place, it)| (it.stays[0].arrived, place));
    let mut coming: Vec<(DateTime, usize)> = stays.filter(|(arrived, _)| when(*arrived)).collect();
    coming.sort();
    for (arrived, place) in coming {
        typist.clock(arrived);
        go_to_row(typist, place);
        typist.press("p");
    }
}

/// Somebody leaves.
pub(super) fn farewell(typist: &mut Typist, plan: &Session) {
    typist.press("1");
    for (place, person) in plan.participants.iter().enumerate() {
        if let Some(left) = person.stays[0].left {
            typist.clock(left);
            go_to_row(typist, place);
            typist.press("a");
        }
    }
}

/// A point of the agenda that belongs to no step: its time is taken in the agenda itself.
pub(super) fn pause(typist: &mut Typist, plan: &Session, point: &concertar::session::agenda::AgendaPoint) {
    let place = plan.agenda.iter().position(|it| it.id == point.id).expect("it is planned");
    typist.press("1");
    typist.key(Key::Right);
    go_to_row(typist, place);
    typist.clock(point.started.expect("it began"));
    typist.press("i");
    typist.clock(point.ended.expect("it ended"));
    typist.press("i");
    typist.chord(Chord::key(Key::Left));
}
