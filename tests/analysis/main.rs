//! Tests of what the record says when it is looked at as a whole.

#![expect(clippy::unwrap_used, reason = "what a test lays out is there")]

mod coverage;
mod crossing;
mod grid;
mod ledger;
#[expect(dead_code, reason = "only whole sessions are made here")]
#[path = "../session/random.rs"]
mod random;
mod trace;
