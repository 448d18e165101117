//! What was taken from a file, with what is to be said of it.

use std::path::Path;

use super::case::Case;
use crate::session::Text;

/// What was taken from a file.
pub(super) struct Taken {
    /// What is to be said of it on standard error, a line each.
    pub(super) said: Vec<String>,
    /// Whether everything in it could be counted.
    pub(super) is_whole: bool,
    /// What is to be counted, or why nothing is.
    pub(super) case: Result<Box<Case>, Refusal>,
}

/// Why nothing is counted.
pub(super) enum Refusal {
    /// It was used wrongly, or cannot be read.
    Wrong(String),
    /// It may not be counted.
    Not(String),
}

impl Taken {
    /// Nothing is counted.
    pub(super) fn refused(refusal: Refusal) -> Self {
        Self { said: Vec::new(), is_whole: false, case: Err(refusal) }
    }
}

/// A path as it is told: its name is somebody's text, too.
pub(super) fn shown(path: &Path) -> String {
    Text::new(&path.display().to_string()).to_string()
}
