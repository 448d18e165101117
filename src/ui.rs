//! What screens are drawn with: part of the ring of the screens, without a disk, a clock or a key.
//!
//! It may know the words and the heart, never a screen. Whatever is drawn here is a function of what it is given: the
//! pieces keep nothing between two frames, speak no word of their own, and draw in any area, however small.

pub mod bars;
pub mod big;
pub mod board;
pub mod gauge;
pub mod list;
pub mod matrix;
pub mod note;
pub mod panel;
pub mod pen;
pub mod scroll;
pub mod symbols;
pub mod table;
pub mod text;
pub mod theme;
