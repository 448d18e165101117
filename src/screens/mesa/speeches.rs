//! Who speaks on a point, and how long: by the clock while the floor is given, or typed as `Ana Ruiz · 2:30`.

use jiff::civil::DateTime;

use super::points::{in_the_room, person};
use super::update::Purpose;
use super::{Mesa, Requests};
use crate::screens::{Notice, Request, Scene};
use crate::session::fold::folded;
use crate::session::id::{ParticipantId, PointId};
use crate::session::mesa::{Intervention, Point};
use crate::session::{Act, Paragraphs, Session, Text};
use crate::ui::layer::{Choice, Chooser};

/// Who has the floor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Floor {
    point: PointId,
    who: ParticipantId,
    since: DateTime,
}

impl Floor {
    fn seconds(self, now: DateTime) -> u32 {
        u32::try_from(now.duration_since(self.since).as_secs()).unwrap_or(0)
    }

    /// The point with how long the speech under way has lasted; `None` when it is no longer there to be told.
    fn ended(self, session: &Session, now: DateTime) -> Option<Point> {
        let mut point = session.point(self.point)?.clone();
        let last = point.interventions.last_mut().filter(|it| it.participant == self.who && it.seconds == 0)?;
        last.seconds = self.seconds(now);
        Some(point)
    }
}

impl Mesa {
    /// Asks who speaks next. Whoever has the floor may also just end.
    pub(super) fn ask_speaker(&self, id: PointId, scene: &Scene<'_>) -> Requests {
        let (session, words) = (scene.session, scene.words);
        let people = in_the_room(session);
        let mut choices: Vec<Choice> = people.iter().map(|it| person(it)).collect();
        if let Some(floor) = self.floor.filter(|it| it.ended(session, scene.now).is_some()) {
            let name = session.participant(floor.who).map(|it| it.name.to_string()).unwrap_or_default();
            choices.push(Choice::new(words.mesa_floor_ends(name, time(floor.seconds(scene.now)))));
        }
        let chooser = Chooser::new(words.mesa_who_speaks(), choices);
        vec![Request::ask(Purpose::Speaker(id, people.iter().map(|it| it.id).collect()), chooser)]
    }

    /// Someone has the floor from now on, or no one; how long the one before has spoken is written down.
    pub(super) fn spoke(&mut self, id: PointId, who: Option<ParticipantId>, scene: &Scene<'_>) -> Requests {
        let (session, words) = (scene.session, scene.words);
        let before = self.floor.take();
        let ended = before.and_then(|floor| Some((floor, floor.ended(session, scene.now)?)));
        let name = |who: ParticipantId| session.participant(who).map(|it| it.name.to_string()).unwrap_or_default();
        let Some(who) = who else {
            let Some((floor, point)) = ended else { return Vec::new() };
            let said = words.mesa_floor_ended(name(floor.who), time(floor.seconds(scene.now)));
            return vec![Request::Say(Notice::done(said)), Request::Act(Act::edit(point))];
        };
        let speech = Intervention { participant: who, seconds: 0, at: None };
        let here = ended.as_ref().map(|(_, point)| point).filter(|point| point.id == id).or(session.point(id));
        let Some(mut here) = here.cloned() else { return Vec::new() };
        here.interventions.push(speech);
        self.floor = Some(Floor { point: id, who, since: scene.now });
        let elsewhere = ended.map(|(_, point)| point).filter(|point| point.id != id);
        let mut acts: Vec<Act> = elsewhere.into_iter().chain([here]).map(Act::edit).collect();
        let act = if acts.len() == 1 { acts.remove(0) } else { Act::Several(acts) };
        vec![Request::Say(Notice::done(words.mesa_spoke(name(who)))), Request::Act(act)]
    }
}

/// Minutes and seconds: `2:30`.
fn time(seconds: u32) -> String {
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

/// Who spoke, a line each.
pub(super) fn written(point: &Point, session: &Session) -> Paragraphs {
    let line = |it: &Intervention| {
        let name = session.participant(it.participant).map(|it| it.name.to_string()).unwrap_or_default();
        if it.seconds == 0 { name } else { format!("{name} · {}", time(it.seconds)) }
    };
    let lines: Vec<String> = point.interventions.iter().map(line).collect();
    Paragraphs::from_lines(lines.iter().map(String::as_str))
}

/// Reads the lines back; those of the point as it is stay as they are when nothing was changed.
///
/// # Errors
/// The first line that names no one, or whose time is none.
pub(super) fn read(typed: &Paragraphs, point: &Point, session: &Session) -> Result<Vec<Intervention>, String> {
    if *typed == written(point, session) {
        return Ok(point.interventions.clone());
    }
    let lines = typed.lines().iter().filter(|line| !line.is_empty());
    lines.map(|line| read_line(line, session).ok_or_else(|| line.to_string())).collect()
}

fn read_line(line: &Text, session: &Session) -> Option<Intervention> {
    let line = line.as_str();
    let parts = ['·', '\t', ';', '|'].into_iter().find_map(|mark| line.rsplit_once(mark));
    let (name, seconds) = match parts {
        Some((name, said)) => (name, seconds_of(said.trim())?),
        None => (line, 0),
    };
    Some(Intervention { participant: named(name.trim(), session)?, seconds, at: None })
}

/// `2:30`, or whole minutes.
fn seconds_of(said: &str) -> Option<u32> {
    let (minutes, seconds) = said.split_once(':').unwrap_or((said, "0"));
    let seconds: u32 = seconds.parse().ok().filter(|it| *it < 60)?;
    minutes.parse::<u32>().ok()?.checked_mul(60)?.checked_add(seconds)
}

/// The participant of this name, or the only one whose name begins so.
fn named(name: &str, session: &Session) -> Option<ParticipantId> {
    let name = folded(name);
    let people = &session.participants;
    if let Some(same) = people.iter().find(|it| folded(it.name.as_str()) == name) {
        return Some(same.id);
    }
    let mut alike = people.iter().filter(|it| folded(it.name.as_str()).starts_with(&name));
    alike.next().filter(|_| !name.is_empty() && alike.next().is_none()).map(|it| it.id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::participant::Participant;

    fn session() -> Session {
        let mut session = Session::default();
        for name in ["Ana Ruiz", "Ana Paz", "Luis · Peña"] {
            session.apply(Act::add(Participant { name: name.into(), ..Participant::default() })).unwrap();
        }
        session
    }

    #[test]
    fn speeches_come_back_as_they_were_written() {
        let session = session();
        let [ana, other, _] = session.participants.as_slice() else { unreachable!() };
        let spoken = vec![
            Intervention { participant: ana.id, seconds: 150, at: None },
            Intervention { participant: other.id, seconds: 0, at: None },
            Intervention { participant: ana.id, seconds: 5, at: None },
        ];
        let point = Point { interventions: spoken.clone(), ..Point::default() };
        let typed = written(&point, &session);
        assert_eq!(typed, Paragraphs::new("Ana Ruiz · 2:30\nAna Paz\nAna Ruiz · 0:05"));
        assert_eq!(read(&typed, &Point::default(), &session), Ok(spoken));
    }

    #[test]
    fn what_names_no_one_is_told() {
        let session = session();
        let read = |line: &str| read(&Paragraphs::new(line), &Point::default(), &session).map(|it| it[0].seconds);
        assert_eq!(read("ana ru; 3"), Ok(180));
        for line in ["Ana · 2", "Ana Ruiz · mucho", "Ana Ruiz · 2:75", "Pedro"] {
            assert_eq!(read(line), Err(line.to_owned()), "{line}");
        }
    }
}
