//! concertar
pub mod session;
pub mod ui;
pub mod words;
