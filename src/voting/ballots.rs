//! Ballots as the methods count them: plain tables, in which options go by their place, from 0.
//!
//! A round of a session and a file of other people's ballots both become one of these tables, so that each method is
//! written once. Tables lie column by column, an option a column, because that is how they are read.

pub mod approvals;
pub mod rankings;
pub mod scores;
pub mod tiers;
pub mod weights;

pub use approvals::Approvals;
pub use rankings::Rankings;
pub use scores::Scores;
pub use tiers::Tiers;
pub use weights::{TooHeavy, Weight, Weights};
