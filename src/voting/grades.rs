//! Methods that count numbers: scores, grades, criteria, comparisons, degrees of consent.
//!
//! Each is a pure function from a table of ballots to what the ballots say: tiers of tied options, best first, and the
//! figures behind them. Nothing is chosen by the place of an option in the list, and ties stay ties.

pub mod comparison;
pub mod consent;
pub mod criteria;
pub mod majority_judgment;
pub mod quadratic;
pub mod score;
pub mod star;
