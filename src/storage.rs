//! Keeping sessions on a disk so that nothing accepted is lost.
//!
//! A session is a file, `NAME.ron`, and a journal beside it, `NAME.journal`. Each step is in the journal before the
//! screen says that it is saved; the file is replaced as a whole, now and then. [`opened`] is where the two meet;
//! [`worker`] does it all on a thread of its own. Nothing here reads a clock: hours come with the requests. Errors are
//! data; only `phrases` turns them into sentences.

pub mod atomic;
pub mod backup;
pub mod create;
pub mod error;
pub mod file_system;
pub mod format;
pub mod heading;
pub mod identity;
pub mod index;
pub mod journal;
pub mod library;
pub mod lock;
pub mod opened;
pub mod places;
pub mod read;
pub mod recovery;
pub mod seal;
pub mod slug;
pub mod verify;
pub mod worker;

mod loaded;
mod phrases;

pub use error::{Error, Kind, Result, Safe};
pub use file_system::{Disk, FileSystem};
pub use phrases::shown;
