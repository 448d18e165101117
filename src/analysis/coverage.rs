//! Who is on the map and in the room, sector by sector and level by level, and who is missing.

use crate::session::Session;
use crate::session::participant::{Level, Participant, Sector};
use crate::session::stakeholder::Stakeholder;

/// How many there are of one sector or level.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Covered {
    /// Stakeholders on the map.
    pub stakeholders: u32,
    /// Participants on the roster.
    pub participants: u32,
    /// Participants in the room.
    pub present: u32,
}

impl Covered {
    /// Whether there is no one, neither on the map nor on the roster.
    pub fn is_empty(&self) -> bool {
        self.stakeholders == 0 && self.participants == 0
    }
}

/// One sector of the map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SectorCoverage {
    /// The sector; `None` for those without one.
    pub sector: Option<Sector>,
    /// How many there are.
    pub covered: Covered,
    /// The codes of the types of this sector that no stakeholder has, in the order of the catalogue.
    pub missing_kinds: Vec<String>,
}

/// One level of the map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LevelCoverage {
    /// The level; `None` for those without one.
    pub level: Option<Level>,
    /// How many there are.
    pub covered: Covered,
}

/// Who is covered and who is not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coverage {
    /// All seven sectors in their order, those without one last.
    pub sectors: Vec<SectorCoverage>,
    /// All four levels in their order, those without one last.
    pub levels: Vec<LevelCoverage>,
}

impl Coverage {
    /// The coverage of `session` against a catalogue of types: the sector and the code of each.
    pub fn of(session: &Session, kinds: &[(Sector, &str)]) -> Self {
        let sectors = Sector::ALL.into_iter().map(Some).chain([None]).map(|sector| SectorCoverage {
            sector,
            covered: covered(session, |it| it.sector == sector, |it| it.sector == sector),
            missing_kinds: missing_kinds(session, kinds, sector),
        });
        let levels = Level::ALL.into_iter().map(Some).chain([None]).map(|level| LevelCoverage {
            level,
            covered: covered(session, |it| it.level == level, |it| it.level == level),
        });
        Self { sectors: sectors.collect(), levels: levels.collect() }
    }

    /// The sectors with no stakeholder on the map.
    pub fn unmapped_sectors(&self) -> impl Iterator<Item = Sector> {
        self.sectors.iter().filter(|it| it.covered.stakeholders == 0).filter_map(|it| it.sector)
    }

    /// The sectors with no one in the room.
    pub fn absent_sectors(&self) -> impl Iterator<Item = Sector> {
        self.sectors.iter().filter(|it| it.covered.present == 0).filter_map(|it| it.sector)
    }

    /// The levels with no stakeholder on the map.
    pub fn unmapped_levels(&self) -> impl Iterator<Item = Level> {
        self.levels.iter().filter(|it| it.covered.stakeholders == 0).filter_map(|it| it.level)
    }
}

fn covered(session: &Session, mapped: impl Fn(&Stakeholder) -> bool, listed: impl Fn(&Participant) -> bool) -> Covered {
    let mut covered = Covered::default();
    for stakeholder in &session.stakeholders {
        covered.stakeholders += u32::from(mapped(stakeholder));
    }
    for participant in session.participants.iter().filter(|it| listed(it)) {
        covered.participants += 1;
        covered.present += u32::from(participant.is_present());
    }
    covered
}

fn missing_kinds(session: &Session, kinds: &[(Sector, &str)], sector: Option<Sector>) -> Vec<String> {
    let of_sector = kinds.iter().filter(|(of, _)| Some(*of) == sector).map(|(_, kind)| *kind);
    let missing = of_sector.filter(|kind| session.stakeholders.iter().all(|it| it.kind != *kind));
    missing.map(str::to_owned).collect()
}
