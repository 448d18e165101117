//! Papers: what goes in comes out, for those who may read it.

#![expect(clippy::unwrap_used, reason = "what a test lays out is there")]

mod audience;
mod examples;
mod golden;
mod hostile;
mod markdown;
mod minutes;
mod papers;
#[cfg(feature = "pdf")]
mod pdf;
mod pictures;
mod plain;
mod sample;
mod size;
mod story;
mod votes;
