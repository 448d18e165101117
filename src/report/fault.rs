//! What can keep a paper from being written in a format.

use super::Format;

/// Why a format could not be written. Nothing of it has reached a disk.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// A drawing could not be made into a picture.
    #[error("the picture \"{title}\" cannot be drawn: {reason}")]
    Picture {
        /// What the drawing shows.
        title: String,
        /// Why, in the words of what draws.
        reason: String,
    },
    /// The mark of the institution cannot be read as the picture that it says it is.
    #[error("the mark of the institution cannot be read: {0}")]
    Logo(String),
    /// The parts of the file could not be put together.
    #[error("the paper cannot be put together: {0}")]
    Assembly(String),
    /// What makes this format failed by a fault of its own.
    #[error("a fault of the program kept the paper from being made as {}", .0.extension())]
    Broken(Format),
}
