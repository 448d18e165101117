//! Tests of the record of a session and of the acts that change it.

#![expect(clippy::unwrap_used, reason = "what a test lays out is there")]

mod acts;
mod approval;
mod demands;
mod factors;
mod faults;
mod frozen;
mod gaps;
mod laws;
mod mesa;
mod objections;
mod presence;
mod quorum_history;
mod random;
mod redaction;
mod refusals;
mod removal;
mod rounds;
mod succession;
mod support;
mod text;
