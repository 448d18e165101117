//! Who is in the room, and whether that is enough.

use std::collections::BTreeSet;

use super::Session;
use super::mesa::Point;
use super::participant::{Participant, Sector};
use super::rules::{Counted, Quorum};

/// Presence measured against a quorum, as of now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attendance {
    /// What is counted.
    pub of: Counted,
    /// How many are present.
    pub present: u32,
    /// How many there are in all.
    pub total: u32,
    /// How many are needed; zero where none are asked.
    pub needed: u32,
    /// The sectors that have a vote with no one present to give it, where each must be represented.
    pub missing_sectors: Vec<Sector>,
}

impl Attendance {
    /// Whether there is quorum.
    pub fn is_quorate(&self) -> bool {
        self.present >= self.needed && self.missing_sectors.is_empty()
    }

    /// The sectors for want of which there is no quorum though enough are there.
    pub fn lacking(&self) -> &[Sector] {
        if self.present >= self.needed { &self.missing_sectors } else { &[] }
    }
}

/// How many of a sector are present.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SectorPresence {
    /// The sector; `None` for those without one.
    pub sector: Option<Sector>,
    /// How many are present.
    pub present: u32,
    /// How many there are.
    pub total: u32,
}

impl Session {
    /// Participants in the room.
    pub fn present(&self) -> impl Iterator<Item = &Participant> {
        self.participants.iter().filter(|participant| participant.is_present())
    }

    /// Participants who may vote.
    pub fn entitled(&self) -> impl Iterator<Item = &Participant> {
        self.participants.iter().filter(|participant| participant.vote)
    }

    /// Presence measured against the quorum in force.
    pub fn attendance(&self) -> Attendance {
        self.attendance_for(self.rules.quorum_in_force())
    }

    /// Presence measured against `quorum`.
    pub fn attendance_for(&self, quorum: &Quorum) -> Attendance {
        let (present, total) = match quorum.of {
            Counted::People => (self.electors_present().len(), self.electors().len()),
            Counted::Institutions => {
                (bodies(self.entitled().filter(|participant| participant.is_present())), bodies(self.entitled()))
            }
        };
        let total = u32::try_from(total).unwrap_or(u32::MAX);
        let needed = quorum.amount.needed(total);
        let missing_sectors = if quorum.each_sector { self.missing_sectors() } else { Vec::new() };
        Attendance {
            of: quorum.of,
            present: u32::try_from(present).unwrap_or(u32::MAX),
            total,
            needed,
            missing_sectors,
        }
    }

    /// Presence for one point: those who stand aside on it do not count as present.
    pub fn attendance_on(&self, point: &Point) -> Attendance {
        if point.recusals.is_empty() {
            return self.attendance();
        }
        // Presence needs the people and the rules alone.
        let mut there = Self { participants: self.participants.clone(), rules: self.rules.clone(), ..Self::default() };
        for participant in there.participants.iter_mut().filter(|it| point.stands_aside(it.id)) {
            participant.stays.clear();
        }
        there.attendance()
    }

    /// Presence of all people sector by sector, in the order of the catalogue, those without a sector last; only sectors of
    /// the roster.
    pub fn presence_by_sector(&self) -> Vec<SectorPresence> {
        let of = |people: Vec<&Participant>| people.into_iter().map(|it| it.sector).collect::<Vec<_>>();
        by_sector(&of(self.present().collect()), &of(self.participants.iter().collect()))
    }

    /// The same of those who may vote, one a seat, as a quorum counts them. A seat is of the sector of whoever holds it.
    pub fn voters_by_sector(&self) -> Vec<SectorPresence> {
        let of = |people: Vec<&Participant>| people.into_iter().map(|it| self.seat_sector(it)).collect::<Vec<_>>();
        by_sector(&of(self.electors_present()), &of(self.electors()))
    }

    /// The sector of the seat that somebody takes.
    pub(super) fn seat_sector(&self, participant: &Participant) -> Option<Sector> {
        self.participant(self.seat(participant)).and_then(|holder| holder.sector)
    }

    /// The sectors that have a vote and nobody there to give one.
    fn missing_sectors(&self) -> Vec<Sector> {
        let missing = self.voters_by_sector().into_iter().filter(|it| it.present == 0);
        missing.filter_map(|it| it.sector).collect()
    }
}

fn by_sector(here: &[Option<Sector>], all: &[Option<Sector>]) -> Vec<SectorPresence> {
    let of = |sectors: &[Option<Sector>], sector| {
        u32::try_from(sectors.iter().filter(|it| **it == sector).count()).unwrap_or(u32::MAX)
    };
    let sectors = Sector::ALL.into_iter().map(Some).chain([None]);
    let presence = sectors.map(|sector| SectorPresence { sector, present: of(here, sector), total: of(all, sector) });
    presence.filter(|it| it.total > 0).collect()
}

fn bodies<'a>(participants: impl Iterator<Item = &'a Participant>) -> usize {
    participants.map(Participant::body).collect::<BTreeSet<_>>().len()
}
