//! Tests of what the record says when it is looked at as a whole.

mod coverage;
mod crossing;
mod grid;
#[expect(dead_code, reason = "only whole sessions are made here")]
#[path = "../session/random.rs"]
mod random;
mod trace;
