//! Who spoke on a point, and how long, typed as `Ana Ruiz · 2:30`.

use crate::session::fold::folded;
use crate::session::id::ParticipantId;
use crate::session::mesa::{Intervention, Point};
use crate::session::{Paragraphs, Session, Text};

/// Minutes and seconds: `2:30`.
pub(super) fn time(seconds: u32) -> String {
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
    let mut known = point.interventions.clone();
    let read = |line: &Text| {
        let speech = read_line(line, session).ok_or_else(|| line.to_string())?;
        // What was timed by the clock keeps its hour though another line was changed.
        let is_it = |it: &Intervention| (it.participant, it.seconds) == (speech.participant, speech.seconds);
        Ok(known.iter().position(is_it).map_or(speech, |place| known.remove(place)))
    };
    lines.map(read).collect()
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
pub(super) fn seconds_of(said: &str) -> Option<u32> {
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
    use crate::session::Act;
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
    fn what_the_clock_timed_keeps_its_hour() {
        let session = session();
        let ana = session.participants[0].id;
        let at = Some(jiff::civil::DateTime::constant(2026, 11, 20, 10, 0, 0, 0));
        let timed = Intervention { participant: ana, seconds: 150, at };
        let point = Point { interventions: vec![timed], ..Point::default() };
        let read = read(&Paragraphs::new("Ana Paz · 1\nAna Ruiz · 2:30"), &point, &session).unwrap();
        assert_eq!((read[0].at, read[1]), (None, timed));
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
