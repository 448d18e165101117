//! stub map, written whole below
pub mod keys;
pub mod session;
pub mod storage;
pub mod templates;
pub mod ui;
pub mod words;
