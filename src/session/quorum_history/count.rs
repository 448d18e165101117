//! Presence counted along: each who comes or leaves changes it by one, so that an afternoon of three hundred people is told
//! without counting all of them at each step.

use std::collections::BTreeMap;

use crate::session::Session;
use crate::session::id::ParticipantId;
use crate::session::participant::Sector;
use crate::session::presence::Attendance;
use crate::session::rules::{Counted, Quorum};
use crate::session::text::Text;

/// Who is present, under everything that a quorum may count.
pub(super) struct Count<'a> {
    people: Vec<Person<'a>>,
    seats: Present<ParticipantId>,
    bodies: Present<&'a Text>,
    sectors: Present<Sector>,
}

/// What of a participant a quorum may count.
struct Person<'a> {
    is_present: bool,
    /// Their seat, their institution and the sector of the seat, where they may vote.
    voter: Option<(ParticipantId, &'a Text, Option<Sector>)>,
}

/// How many people are present of each seat, institution or sector, and of how many of these anyone is.
struct Present<Key> {
    people: BTreeMap<Key, u32>,
    taken: u32,
}

impl<Key: Ord> Present<Key> {
    fn of(keys: impl Iterator<Item = Key>) -> Self {
        Self { people: keys.map(|key| (key, 0)).collect(), taken: 0 }
    }

    fn change(&mut self, key: Key, came: bool) {
        let people = self.people.entry(key).or_default();
        let before = *people;
        *people = if came { before.saturating_add(1) } else { before.saturating_sub(1) };
        match (before, *people) {
            (0, 1) => self.taken += 1,
            (1, 0) => self.taken -= 1,
            _ => {}
        }
    }

    fn total(&self) -> u32 {
        u32::try_from(self.people.len()).unwrap_or(u32::MAX)
    }
}

impl<'a> Count<'a> {
    /// The roster with nobody there yet.
    pub(super) fn of(session: &'a Session) -> Self {
        let person = |it: &'a crate::session::participant::Participant| Person {
            is_present: false,
            // Whoever takes nobody's place has a seat of their own, and need not be looked for.
            voter: it.vote.then(|| match it.substitute_of {
                None => (it.id, it.body(), it.sector),
                Some(_) => (session.seat(it), it.body(), session.seat_sector(it)),
            }),
        };
        let people: Vec<Person<'a>> = session.participants.iter().map(person).collect();
        let voters = || people.iter().filter_map(|it| it.voter);
        Self {
            seats: Present::of(voters().map(|(seat, _, _)| seat)),
            bodies: Present::of(voters().map(|(_, body, _)| body)),
            sectors: Present::of(voters().filter_map(|(_, _, sector)| sector)),
            people,
        }
    }

    /// Whoever is at this place of the roster is there, or is not.
    pub(super) fn set(&mut self, place: usize, is_present: bool) {
        let Some(person) = self.people.get_mut(place).filter(|it| it.is_present != is_present) else { return };
        person.is_present = is_present;
        let Some((seat, body, sector)) = person.voter else { return };
        self.seats.change(seat, is_present);
        self.bodies.change(body, is_present);
        if let Some(sector) = sector {
            self.sectors.change(sector, is_present);
        }
    }

    /// Presence now, measured against `quorum`.
    pub(super) fn attendance(&self, quorum: &Quorum) -> Attendance {
        let (present, total) = match quorum.of {
            Counted::People => (self.seats.taken, self.seats.total()),
            Counted::Institutions => (self.bodies.taken, self.bodies.total()),
        };
        let missing = self.sectors.people.iter().filter(|(_, count)| quorum.each_sector && **count == 0);
        Attendance {
            of: quorum.of,
            present,
            total,
            needed: quorum.amount.needed(total),
            missing_sectors: missing.map(|(sector, _)| *sector).collect(),
        }
    }
}
