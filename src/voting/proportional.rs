//! Methods that choose several options from ticks, so that each part of the room has its share.
//!
//! Each rule stands in a file of its own with two functions: `count` lists the committees of every way to break the
//! ties, `follow` takes one way. Everything that decides is exact. A voter of weight w counts as w people, equal
//! ballots are counted together, and an option that nobody ticked is never taken, even if places stay empty.

pub mod approval_top;
pub mod budget;
pub mod committee;
pub mod equal_shares;
pub mod phragmen;
pub mod representation;
pub mod sequential_approval;
pub mod step;

mod amounts;
mod electorate;
mod rule;
mod universes;
mod walk;

pub use budget::{Budget, Utility};
pub use committee::{Committee, Endowment, Walk};
pub use equal_shares::Completion;
pub use representation::Representation;
pub use step::{Reason, Step};
