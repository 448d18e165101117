//! Papers: what goes in comes out, for those who may read it.

mod golden;
mod hostile;
mod markdown;
mod plain;
mod sample;
