//! Inicio: the sessions of the folder, and all their agreements.

mod agreements;
mod keys;
mod owed;
mod rows;
mod update;
mod view;

use std::path::Path;

use jiff::civil::DateTime;

use crate::screens::Cursor;
use crate::storage::library::Listing;
use crate::words::Words;

use agreements::Agreements;
pub use keys::{Message, Place, Situation};
use owed::AllOwed;
pub use update::Purpose;

/// The key table of the list of sessions.
pub fn bindings() -> &'static [crate::keys::Binding<Message, Situation>] {
    keys::BINDINGS
}

/// What is selected and shown.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Home {
    filter: String,
    cursor: Cursor,
    owed: AllOwed,
    /// All agreements, while they are in view.
    agreements: Option<Agreements>,
}

/// What the list of sessions may look at.
#[derive(Clone, Copy, Debug)]
pub struct Scene<'a> {
    /// The sessions of the folder; `None` until they are read.
    pub listings: Option<&'a [Listing]>,
    /// The folder.
    pub folder: &'a Path,
    /// The hour now.
    pub now: DateTime,
    /// The texts.
    pub words: &'a Words,
}
