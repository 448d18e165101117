//! concertar
pub mod session;
pub mod words;
