//! concertar
pub mod words;
