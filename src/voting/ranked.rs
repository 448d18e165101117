//! Ranked ballots, counted as the literature counts them.
//!
//! Most methods look only at [`Pairwise`], which says how much weight puts each option above each other one. Each method
//! stands in a file of its own with a function `count` and a struct of its own that keeps what the count went through, so
//! that the result can be told step by step and counted again. Results are [`Tiers`](super::ballots::Tiers): ties are
//! shown as ties, and no option is put before another because of its place in the list.

mod block;
pub mod borda;
pub mod condorcet;
pub mod copeland;
pub mod cycle;
pub mod duel;
pub mod instant_runoff;
pub mod kemeny;
mod leaders;
pub mod minimax;
pub mod pairwise;
pub mod ranked_pairs;
pub mod schulze;
pub mod square;

pub use borda::Borda;
pub use copeland::Copeland;
pub use cycle::Cycle;
pub use duel::{Duel, Strength};
pub use instant_runoff::InstantRunoff;
pub use kemeny::Kemeny;
pub use minimax::Minimax;
pub use pairwise::Pairwise;
pub use ranked_pairs::RankedPairs;
pub use schulze::Schulze;
pub use square::Square;
