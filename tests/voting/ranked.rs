//! Methods that count ranked ballots.

mod cycles;
mod equal_defeats;
mod extremes;
mod pairwise;
mod profiles;
mod properties;
mod published;
mod references;
mod run_offs;
mod slow;
mod traces;
