//! Counting: what the ballots of a round say, in whole numbers and exact fractions.
//!
//! [`RoundResult::of`] looks at a round and gives its result as groups of tied options, best first. Nothing is stored:
//! the same ballots give the same result whenever it is asked for. Ties are never broken in silence: [`Resolution`]
//! applies what was declared for them, as a step of its own that can be read and printed.
//!
//! Rounds of a session and files of other people's ballots both become plain tables ([`ballots`]), and each method is a
//! pure function from a table, in a file of its own: [`ranked`], [`grades`], [`proportional`]. [`outcome`] picks it.
//! [`measures`] say how far the room agrees and how firm the result is.

pub mod ballots;
pub mod carried;
pub mod departure;
pub mod fraction;
pub mod further;
pub mod grades;
pub mod lot;
pub mod measures;
pub mod outcome;
pub mod proportional;
pub mod ranked;
pub mod result;
pub mod second_method;
pub mod tables;
pub mod threshold;
pub mod tie_break;
pub mod tier;
pub mod verdict;
pub mod views;
pub mod votes;
pub mod weighing;

pub use departure::Departure;
pub use fraction::Fraction;
pub use outcome::{Detail, NotCounted, Outcome, Proposal};
pub use result::{Counting, Cut, RoundResult};
pub use second_method::SecondMethod;
pub use tie_break::{Applied, Pending, Resolution};
pub use tier::{Entry, Tier};
pub use verdict::Verdict;
pub use votes::{Cast, Votes};
pub use weighing::Weighed;
