//! stub
pub mod editor;
pub mod field;
pub mod fold;
pub mod layer;
