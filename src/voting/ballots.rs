//! Ballots as the methods count them: plain tables, in which options go by their place, from 0.
//!
//! A round of a session and a file of other people's ballots both become one of these tables, so that each method is
//! written once. Tables lie column by column, an option a column, because that is how they are read.

pub mod answers;
pub mod approvals;
mod drawn;
mod fitted;
pub mod rankings;
pub mod scores;
pub mod stances;
pub mod tiers;
pub mod totals;
pub mod weights;

use super::grades::comparison::Judgments;
use super::grades::consent::Consents;
use super::grades::criteria::Sheets;

pub use answers::Answers;
pub use approvals::Approvals;
pub use drawn::Drawn;
pub use rankings::Rankings;
pub use scores::Scores;
pub use stances::Stances;
pub use tiers::Tiers;
pub use totals::Totals;
pub use weights::{TooHeavy, Weight, Weights};

/// Ballots of one kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ballots {
    /// For, against, abstaining.
    Stances(Stances),
    /// Points, with none missing: what is not given is nought.
    Points(Scores),
    /// Ticks; one a ballot for a single choice.
    Ticks(Approvals),
    /// Numbers or grades.
    Scores(Scores),
    /// Orders.
    Rankings(Rankings),
    /// A number per option and criterion.
    Sheets(Sheets),
    /// Comparisons by pairs.
    Comparisons(Judgments),
    /// Degrees of consent.
    Consents(Consents),
    /// Only what each option got in all.
    Totals(Totals),
}

impl Ballots {
    /// What the ballots weigh; nothing where the single ones are not known.
    pub fn weights(&self) -> Option<&Weights> {
        match self {
            Self::Stances(ballots) => Some(ballots.weights()),
            Self::Points(ballots) | Self::Scores(ballots) => Some(ballots.weights()),
            Self::Ticks(ballots) => Some(ballots.weights()),
            Self::Rankings(ballots) => Some(ballots.weights()),
            Self::Sheets(ballots) => Some(ballots.weights()),
            Self::Comparisons(ballots) => Some(ballots.weights()),
            Self::Consents(ballots) => Some(ballots.weights()),
            Self::Totals(_) => None,
        }
    }

    /// What the ballots weigh together; where only totals are known, one each.
    pub fn total(&self) -> u64 {
        match self {
            Self::Totals(totals) => totals.valid,
            _ => self.weights().map_or(0, Weights::total),
        }
    }
}
