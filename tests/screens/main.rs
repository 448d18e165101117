//! What screens show and what their keys do, through the whole program without a terminal and a disk; and the pieces
//! they are drawn with.
//! What screens show and what their keys do: the pieces they are drawn with, and the screens through the whole program,
//! without a terminal and a disk.

mod kit;
mod stage;
