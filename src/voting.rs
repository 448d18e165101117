//! Counting: what the ballots of a round say, in whole numbers and exact fractions.
//!
//! [`RoundResult::of`] looks at a round and gives its result as groups of tied options, best first. Nothing is stored:
//! the same ballots give the same result whenever it is asked for. Ties are never broken in silence: [`Resolution`]
//! applies what was declared for them, as a step of its own that can be read and printed.
//!
//! Each method stands in a file of its own with one function, `count`, from a round to a [`Count`]; [`result`] picks it.

pub mod approval;
pub mod ballots;
pub mod departure;
pub mod dots;
pub mod fraction;
pub mod grades;
pub mod hands;
pub mod lot;
pub mod measures;
pub mod proportional;
pub mod ranked;
pub mod result;
pub mod single;
pub mod threshold;
pub mod tie_break;
pub mod tier;
pub mod votes;

pub use departure::Departure;
pub use fraction::Fraction;
pub use result::{Count, Counting, Cut, Detail, RoundResult};
pub use tie_break::{Applied, Pending, Resolution};
pub use tier::{Entry, Tier};
pub use votes::Votes;
