//! Papers: what goes in comes out, for those who may read it.

mod audience;
mod examples;
mod golden;
mod hostile;
mod markdown;
mod plain;
mod sample;
mod size;
