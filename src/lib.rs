//! concertar
pub mod analysis;
pub mod session;
pub mod voting;
pub mod words;
