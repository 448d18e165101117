//! 4 Ejes: candidates, rounds, results, decision.

mod keys;
mod update;
mod view;

pub use keys::{Message, Situation};
pub use update::Purpose;

/// What is selected and shown.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Axes {
    filter: String,
}
