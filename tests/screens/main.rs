//! What screens show and what their keys do, through the whole program without a terminal and a disk; and the pieces
//! they are drawn with.

#![expect(clippy::unwrap_used, reason = "what a test lays out is there")]

mod axes;
mod closing;
mod floor;
mod kit;
mod mesa;
mod opening;
mod pictures;
mod stage;
mod stakeholders;
mod swot;
