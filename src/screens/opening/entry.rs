//! Fast entry: a line a participant, a line a point of the agenda.

use super::update::Purpose;
use super::{Opening, Pane};
use crate::screens::{Cursor, Notice, Request, Scene};
use crate::session::agenda::AgendaPoint;
use crate::session::fold::folded;
use crate::session::participant::Participant;
use crate::session::{Act, Session, Text};
use crate::ui::layer::Capture;
use crate::words::sector_named;

impl Opening {
    /// Opens the line for new entries in the pane in which the keys work.
    pub(super) fn begin_entry(&mut self, scene: &Scene<'_>) -> Vec<Request<Purpose>> {
        let words = scene.words;
        let (purpose, label, hint) = match self.pane {
            Pane::Roster => (Purpose::People, words.opening_new_person(), words.opening_new_person_hint()),
            Pane::Agenda => (Purpose::Points, words.opening_new_point(), words.opening_new_point_hint()),
        };
        // A filter would hide what is entered.
        self.filter.clear();
        vec![Request::ask(purpose, Capture::many(label, hint))]
    }

    /// Adds a participant a line, all as one act, and says what was not understood.
    pub(super) fn add_people(&mut self, lines: &[String], scene: &Scene<'_>) -> Vec<Request<Purpose>> {
        let mut people: Vec<Participant> = Vec::new();
        let mut unclear: Vec<Text> = Vec::new();
        for (mut person, rest) in lines.iter().filter_map(|line| Participant::from_line(line)) {
            let mut rest = rest.into_iter();
            let said = rest.next();
            person.sector = said.as_ref().and_then(|said| sector_named(said.as_str()));
            let is_unclear = said.is_some() && person.sector.is_none();
            unclear.extend(said.filter(|_| is_unclear));
            unclear.extend(rest);
            let known = scene.session.participants.iter().chain(&people).collect();
            take_over(&mut person, known, scene.session);
            // What was said and not understood is asked for, and not taken from a colleague.
            person.sector = person.sector.filter(|_| !is_unclear);
            people.push(person);
        }
        if people.is_empty() {
            return vec![Request::Say(Notice::refused(scene.words.opening_no_name()))];
        }
        self.roster = Cursor::new(scene.session.participants.len() + people.len() - 1);
        let mut requests = vec![Request::Act(together(people.into_iter().map(Act::add).collect()))];
        unclear.sort();
        unclear.dedup();
        if !unclear.is_empty() {
            self.unclear = true;
            let parts = scene.words.quoted(unclear.iter().map(Text::to_string));
            requests.push(Request::Say(Notice::hint(scene.words.opening_sector_unclear(parts))));
        }
        requests
    }

    /// Adds a point a line, all as one act.
    pub(super) fn add_points(&mut self, lines: &[String], scene: &Scene<'_>) -> Vec<Request<Purpose>> {
        let points: Vec<AgendaPoint> = lines.iter().map(|line| point_of_line(line)).collect();
        self.agenda = Cursor::new(scene.session.agenda.len() + points.len().saturating_sub(1));
        vec![Request::Act(together(points.into_iter().map(Act::add).collect()))]
    }
}

fn together(mut acts: Vec<Act>) -> Act {
    match acts.pop() {
        Some(act) if acts.is_empty() => act,
        Some(act) => {
            acts.push(act);
            Act::Several(acts)
        }
        None => Act::Several(acts),
    }
}

/// What is already known of the institution is taken over, as far as the line did not say it: from its people, or from the
/// stakeholder of its name.
fn take_over(person: &mut Participant, known: Vec<&Participant>, session: &Session) {
    if person.institution.is_empty() {
        return;
    }
    let is_same = |other: &&Participant| other.institution == person.institution;
    if let Some(colleague) = known.into_iter().rev().find(is_same) {
        person.sector = person.sector.or(colleague.sector);
        person.level = colleague.level;
    }
    let name = folded(person.institution.as_str());
    if let Some(stakeholder) = session.stakeholders.iter().find(|it| folded(it.name.as_str()) == name) {
        person.sector = person.sector.or(stakeholder.sector);
        person.level = person.level.or(stakeholder.level);
    }
}

/// Reads a point: `Title · minutes`, the minutes optional, written with or without `min`.
fn point_of_line(line: &str) -> AgendaPoint {
    let parts = ['·', '\t', ';', '|'].into_iter().find_map(|mark| line.rsplit_once(mark));
    let minutes = |text: &str| text.trim().trim_end_matches("min").trim_end().parse::<u16>().ok();
    match parts.and_then(|(title, rest)| minutes(rest).map(|minutes| (title, minutes))) {
        Some((title, minutes)) => AgendaPoint { title: title.into(), minutes: Some(minutes), ..AgendaPoint::default() },
        None => AgendaPoint { title: line.into(), ..AgendaPoint::default() },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_point_may_have_minutes() {
        let read = |line| {
            let point = point_of_line(line);
            (point.title.to_string(), point.minutes)
        };
        assert_eq!(read("Bienvenida · 10"), ("Bienvenida".into(), Some(10)));
        assert_eq!(read("FODA; por grupos; 45 min"), ("FODA; por grupos".into(), Some(45)));
        assert_eq!(read("Cierre"), ("Cierre".into(), None));
        assert_eq!(read("Ejes · voto"), ("Ejes · voto".into(), None));
    }
}
