//! Tests of what is said of a result beside the order.

mod change;
mod departure;
mod findings;
mod opinions;
mod votes;
