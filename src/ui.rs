//! What screens are made of: part of the ring of the screens, without a disk or a clock.
//!
//! It may know the words, the keys and the heart, never a screen. What is drawn here is a function of what it is given.

pub mod editor;
pub mod field;
pub mod fold;
pub mod layer;
pub mod picture;
