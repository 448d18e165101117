//! Files that ballots were taken from.

use serde::{Deserialize, Serialize};

use crate::session::text::Text;

/// A file that ballots were taken from, as it is known again. Nothing in it tells one line from another.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename = "Source")]
pub struct Source {
    /// How many lines it had then that were good; answers that come in later stand below them.
    pub lines: u32,
    /// A digest of these lines together, in their order (SHA-256, in hexadecimal figures).
    pub digest: Text,
}
