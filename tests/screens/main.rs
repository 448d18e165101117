//! What screens show and what their keys do: the pieces they are drawn with, and the whole program without a terminal and
//! a disk.

mod kit;
mod mesa;
mod stage;
