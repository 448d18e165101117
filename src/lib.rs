//! concertar
pub mod session;
pub mod storage;
pub mod words;
