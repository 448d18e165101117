//! concertar
pub mod keys;
pub mod session;
pub mod ui;
pub mod words;
