//! What people judged who compare options two by two, or by criteria.

use crate::session::Text;
use crate::voting::Fraction;
use crate::voting::ballots::{Scores, Weight};

/// One person, or several who judged alike, with all their comparisons.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judge {
    /// The name; empty where the file names nobody and all lines are one judge's.
    pub name: Text,
    /// How much the judge counts.
    pub weight: Weight,
    /// The comparisons, each pair of options at most once.
    pub judgments: Vec<Judgment>,
}

/// How many times one option outweighs another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Judgment {
    /// The one option.
    pub left: usize,
    /// The other.
    pub right: usize,
    /// A whole number from 1 to 9, or 1 divided by one: below 1, the right one outweighs.
    pub value: Fraction,
}

/// Whole numbers for options by criteria.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheets {
    /// The criteria.
    pub criteria: Vec<Criterion>,
    /// For each criterion what each judge gave each option; the judges are the ballots, in the same order in each.
    pub scores: Vec<Scores>,
}

/// A criterion with its weight.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Criterion {
    /// The name.
    pub name: Text,
    /// The weight, above nought.
    pub weight: Fraction,
    /// Whether less is better.
    pub is_cost: bool,
}
