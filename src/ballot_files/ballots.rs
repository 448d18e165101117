//! The ballots of a file, as the tables that the methods count.

use super::answers::{Answers, Degree};
use super::judges::{Judge, Sheets};
use crate::session::ballot::Stance;
use crate::voting::ballots::{Approvals, Rankings, Scores};

/// The ballots of a file, as the tables that the methods count. Blank ballots are not among them, except in
/// [`Ballots::Approvals`], because shares of those who ticked something are of all who voted.
#[derive(Clone, Debug, PartialEq)]
pub enum Ballots {
    /// Ranks.
    Rankings(Rankings),
    /// Scores, grades, points or votes paid with credits.
    Scores(Scores),
    /// Ticks; of a single choice, one at most.
    Approvals(Approvals),
    /// Stances.
    Stances(Answers<Stance>),
    /// Degrees of consent.
    Consents(Answers<Degree>),
    /// Comparisons two by two.
    Comparisons(Vec<Judge>),
    /// Numbers by criteria.
    Sheets(Sheets),
}
