//! What screens show and what their keys do, through the whole program without a terminal and a disk; and the pieces
//! they are drawn with.

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
