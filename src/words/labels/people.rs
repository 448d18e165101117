//! The names of what is said of participants.

use crate::session::participant::{Capacity, Level, Membership, Sector};
use crate::words::Words;

impl Words {
    /// A sector of society or government.
    pub fn sector(&self, sector: Sector) -> String {
        match sector {
            Sector::Social => self.label_sector_social(),
            Sector::Private => self.label_sector_private(),
            Sector::International => self.label_sector_international(),
            Sector::Academic => self.label_sector_academic(),
            Sector::Media => self.label_sector_media(),
            Sector::OtherGovernment => self.label_sector_other_government(),
            Sector::LocalGovernment => self.label_sector_local_government(),
        }
    }

    /// A sector, or that none was given.
    pub fn sector_or_none(&self, sector: Option<Sector>) -> String {
        sector.map_or_else(|| self.label_sector_none(), |sector| self.sector(sector))
    }

    /// A sector in at most 12 columns.
    pub fn sector_short(&self, sector: Sector) -> String {
        match sector {
            Sector::Social => self.label_sector_social_short(),
            Sector::Private => self.label_sector_private_short(),
            Sector::International => self.label_sector_international_short(),
            Sector::Academic => self.label_sector_academic_short(),
            Sector::Media => self.label_sector_media_short(),
            Sector::OtherGovernment => self.label_sector_other_government_short(),
            Sector::LocalGovernment => self.label_sector_local_government_short(),
        }
    }

    /// All that a sector is called, from its name to the words of every day.
    pub fn sector_names(&self, sector: Sector) -> Vec<String> {
        let also = match sector {
            Sector::Social => self.label_sector_social_also(),
            Sector::Private => self.label_sector_private_also(),
            Sector::International => self.label_sector_international_also(),
            Sector::Academic => self.label_sector_academic_also(),
            Sector::Media => self.label_sector_media_also(),
            Sector::OtherGovernment => self.label_sector_other_government_also(),
            Sector::LocalGovernment => self.label_sector_local_government_also(),
        };
        let also = also.split(',').map(|name| name.trim().to_owned());
        [self.sector(sector), self.sector_short(sector)].into_iter().chain(also).collect()
    }

    /// A level of government or action.
    pub fn level(&self, level: Level) -> String {
        match level {
            Level::Municipal => self.label_level_municipal(),
            Level::Intermediate => self.label_level_intermediate(),
            Level::National => self.label_level_national(),
            Level::International => self.label_level_international(),
        }
    }

    /// Permanent member, or invited, with the topic where one is named.
    pub fn membership(&self, membership: &Membership) -> String {
        match membership {
            Membership::Permanent => self.label_membership_permanent(),
            Membership::Invited(topic) if topic.is_empty() => self.label_membership_invited(),
            Membership::Invited(topic) => self.label_membership_invited_for(topic.as_str()),
        }
    }

    /// What someone brings to the table.
    pub fn capacity(&self, capacity: Capacity) -> String {
        match capacity {
            Capacity::Decider => self.label_capacity_decider(),
            Capacity::Technical => self.label_capacity_technical(),
        }
    }
}
