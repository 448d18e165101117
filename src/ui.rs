//! What screens are drawn with: styles by role, measured text, lists, fields and layers.
//!
//! Everything that is drawn here is a function of plain values. Texts that people read are handed in; nothing here knows
//! a language, a session's file, or the hour.

pub mod editor;
pub mod field;
pub mod fold;
pub mod layer;
pub mod list;
pub mod pen;
pub mod picture;
pub mod symbols;
pub mod text;
pub mod theme;
