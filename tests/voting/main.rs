//! Tests of counting: what the ballots of a round say.

#![expect(clippy::unwrap_used, reason = "what a test lays out is there")]

mod dots;
mod grades;
mod hands;
mod measures;
mod others;
mod properties;
mod proportional;
mod ranked;
mod result;
mod rounds;
mod samples;
mod spoken;
mod thresholds;
mod ticks;
mod tie_break;
mod verdict;
mod views;
