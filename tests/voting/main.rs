//! Tests of counting: what the ballots of a round say.

mod dots;
mod hands;
mod properties;
mod result;
mod rounds;
mod ticks;
mod tie_break;
