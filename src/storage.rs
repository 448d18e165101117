//! Keeping sessions on a disk so that nothing accepted is lost.

pub mod atomic;
pub mod backup;
pub mod file_system;
pub mod heading;
pub mod lock;
pub mod places;
