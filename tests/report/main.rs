//! Papers: what goes in comes out, for those who may read it.

#![expect(clippy::unwrap_used, reason = "what a test lays out is there")]

mod audience;
mod drawn;
mod examples;
mod formats;
mod golden;
mod hostile;
mod markdown;
mod minutes;
mod office;
mod papers;
#[cfg(feature = "pdf")]
mod pdf;
mod pictures;
mod plain;
mod plans;
mod same;
mod sample;
mod story;
mod votes;
