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
    /// The sectors of the roster with no one present, where each must be represented.
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

    /// Presence sector by sector, in the order of the catalogue, those without a sector last; only sectors of the roster.
    pub fn presence_by_sector(&self) -> Vec<SectorPresence> {
        let sectors = Sector::ALL.into_iter().map(Some).chain([None]);
        sectors
            .filter_map(|sector| {
                let of_sector = self.participants.iter().filter(|participant| participant.sector == sector);
                let (mut present, mut total) = (0, 0);
                for participant in of_sector {
                    total += 1;
                    present += u32::from(participant.is_present());
                }
                (total > 0).then_some(SectorPresence { sector, present, total })
            })
            .collect()
    }

    fn missing_sectors(&self) -> Vec<Sector> {
        let here: BTreeSet<Sector> = self.present().filter_map(|participant| participant.sector).collect();
        let all: BTreeSet<Sector> = self.participants.iter().filter_map(|participant| participant.sector).collect();
        all.difference(&here).copied().collect()
    }
}

fn bodies<'a>(participants: impl Iterator<Item = &'a Participant>) -> usize {
    participants.map(Participant::body).collect::<BTreeSet<_>>().len()
}
