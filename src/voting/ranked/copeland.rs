//! Copeland: duels won less duels lost.

use super::pairwise::Pairwise;
use crate::voting::ballots::Tiers;

/// How an option fared against the others.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Record {
    /// The options it beats.
    pub won: u32,
    /// The options that beat it.
    pub lost: u32,
    /// The options it ties with.
    pub tied: u32,
}

impl Record {
    /// Duels won less duels lost.
    pub fn score(self) -> i64 {
        i64::from(self.won) - i64::from(self.lost)
    }
}

/// A count of duels. A. H. Copeland, A reasonable social welfare function, 1951.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Copeland {
    /// The options by their scores.
    pub tiers: Tiers,
    /// How each option fared.
    pub records: Vec<Record>,
}

/// Counts the duels of each option.
pub fn count(pairwise: &Pairwise) -> Copeland {
    let records: Vec<Record> = (0..pairwise.options()).map(|option| record(pairwise, option)).collect();
    let scores: Vec<i64> = records.iter().map(|record| record.score()).collect();
    Copeland { tiers: Tiers::by_merit(&scores), records }
}

fn record(pairwise: &Pairwise, option: usize) -> Record {
    let mut record = Record::default();
    for other in (0..pairwise.options()).filter(|other| *other != option) {
        match pairwise.margin(option, other) {
            1.. => record.won += 1,
            0 => record.tied += 1,
            _ => record.lost += 1,
        }
    }
    record
}
