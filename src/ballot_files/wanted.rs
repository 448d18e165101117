//! What a reader is asked for: the kind of ballot, and the rules that each ballot must keep.

use std::ops::RangeInclusive;

use crate::session::Text;
use crate::voting::ballots::{Ballots, Scores};

/// What is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// What a ballot is, and its rules.
    pub kind: Kind,
    /// The options that may be voted on, in their order, where they are known beforehand; empty where the file names
    /// them. Only tables (CSV) are held to it.
    pub options: Vec<Text>,
    /// Columns of a table to leave out, by their names.
    pub ignore: Vec<Text>,
}

impl From<Kind> for Wanted {
    fn from(kind: Kind) -> Self {
        Self { kind, options: Vec::new(), ignore: Vec::new() }
    }
}

/// What a ballot is, with the rules of the round; a rule that is absent is the one that the file declares, if any.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A rank for each option, 1 the best.
    Rankings,
    /// A grade for each option, 0 the worst.
    Grades {
        /// How many grades there are.
        grades: Option<u16>,
    },
    /// A whole number for each option.
    Scores {
        /// The least number.
        least: i32,
        /// The greatest.
        most: i32,
    },
    /// Points to spread.
    Points {
        /// How many points each person has.
        points: Option<u32>,
        /// How many of them one option may get.
        most_per_option: Option<u32>,
    },
    /// Votes whose squares are paid with credits (Lalley and Weyl, 2018).
    Credits {
        /// How many credits each person has.
        credits: Option<u32>,
        /// Whether votes may be negative.
        negative: bool,
    },
    /// Ticks.
    Approvals {
        /// How many options may be ticked.
        most: Option<u16>,
    },
    /// One option.
    Single,
    /// For, against or abstaining, on each option.
    Stances,
    /// A degree of consent, on each option.
    Consents,
    /// How many times an option outweighs another (Saaty, 1980).
    Comparisons,
    /// A whole number for each option by each criterion.
    Sheets {
        /// The least number.
        least: i32,
        /// The greatest.
        most: i32,
    },
}

impl Kind {
    /// Whether it is points, of which none is missing: what is not given is nought.
    pub(super) fn is_points(self) -> bool {
        matches!(self, Self::Points { .. })
    }

    /// Numbers as ballots of this kind.
    pub(super) fn holding(self, numbers: Scores) -> Ballots {
        if self.is_points() { Ballots::Points(numbers) } else { Ballots::Scores(numbers) }
    }

    /// The least and the greatest number that may stand for an option.
    pub(super) fn scale(self) -> RangeInclusive<i32> {
        const MOST: i32 = i32::MAX;
        match self {
            Self::Grades { grades } => 0..=grades.map_or(MOST, |grades| i32::from(grades) - 1),
            Self::Scores { least, most } | Self::Sheets { least, most } => least.max(-MOST)..=most,
            Self::Credits { negative: true, .. } => -MOST..=MOST,
            _ => 0..=MOST,
        }
    }
}
