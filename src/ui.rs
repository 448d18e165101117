//! What screens are drawn with: styles by role, measured text, lists, fields and layers.
//!
//! Everything that is drawn here is a function of plain values. Texts that people read are handed in; nothing here knows
//! a language, a session's file, or the hour.

pub mod bars;
pub mod big;
pub mod board;
pub mod dots;
pub mod editor;
pub mod field;
pub mod gauge;
pub mod heat;
pub mod histogram;
pub mod layer;
pub mod letters;
pub mod list;
pub mod matrix;
pub mod note;
pub mod panel;
pub mod pen;
pub mod picture;
pub mod scroll;
pub mod slopes;
pub mod sorting;
pub mod symbols;
pub mod table;
pub mod tabs;
pub mod text;
pub mod theme;
