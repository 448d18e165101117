//! The types of stakeholders.

use crate::session::participant::Sector;
use crate::words::Words;

/// A type of stakeholder, with the sector it belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StakeholderKind {
    /// The code that goes into [`Stakeholder::kind`](crate::session::stakeholder::Stakeholder::kind).
    pub code: &'static str,
    /// Its sector.
    pub sector: Sector,
}

impl StakeholderKind {
    /// What it is called.
    pub fn name(&self, words: &Words) -> String {
        words.stakeholder_kind(self.code)
    }
}

/// The 28 types in 7 sectors, in the order of the source (guide of Paradiplomacia.org, 2023: those to talk with).
pub fn stakeholder_kinds() -> &'static [StakeholderKind] {
    &KINDS
}

const fn kind(sector: Sector, code: &'static str) -> StakeholderKind {
    StakeholderKind { code, sector }
}

const KINDS: [StakeholderKind; 28] = [
    kind(Sector::Social, "residents"),
    kind(Sector::Social, "civil-society"),
    kind(Sector::Social, "community-groups"),
    kind(Sector::Social, "migrant-communities"),
    kind(Sector::Social, "visitors"),
    kind(Sector::Social, "natives-abroad"),
    kind(Sector::Private, "investors"),
    kind(Sector::Private, "chambers"),
    kind(Sector::Private, "tourism-services"),
    kind(Sector::Private, "workers"),
    kind(Sector::International, "international-organisations"),
    kind(Sector::International, "diplomatic-missions"),
    kind(Sector::International, "foreign-culture"),
    kind(Sector::Academic, "universities"),
    kind(Sector::Academic, "schools"),
    kind(Sector::Academic, "intellectuals"),
    kind(Sector::Academic, "language-centres"),
    kind(Sector::Academic, "museums"),
    kind(Sector::Media, "local-press"),
    kind(Sector::Media, "national-press"),
    kind(Sector::Media, "foreign-correspondents"),
    kind(Sector::OtherGovernment, "national-institutions"),
    kind(Sector::OtherGovernment, "intermediate-government"),
    kind(Sector::OtherGovernment, "legislatures"),
    kind(Sector::LocalGovernment, "mayor"),
    kind(Sector::LocalGovernment, "cabinet"),
    kind(Sector::LocalGovernment, "departments"),
    kind(Sector::LocalGovernment, "local-legislature"),
];
