//! What a session file proves: that it is what concertar wrote, to the byte, and what was sealed.

use std::path::Path;

use super::error::{Error, Kind, Result};
use super::file_system::FileSystem;
use super::format;
use super::heading::{Revision, Trust};
use super::loaded::load;
use super::places::Places;
use super::seal::{self, Verification};
use crate::session::Session;

/// What was found of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verified {
    /// The session as the file holds it, without what only its journal holds.
    pub session: Session,
    /// The revision of the file.
    pub revision: Revision,
    /// Whether the checksum fits.
    pub trust: Trust,
    /// What in it cannot be.
    pub faults: Vec<format::Fault>,
    /// The format, when it is newer than ours: then nobody here can say whether the file is whole.
    pub newer: Option<u32>,
    /// The first line, from 1, that is not what concertar would write of this session.
    pub differs_at: Option<usize>,
    /// Steps that only the journal holds.
    pub unsaved: u64,
    /// How the session compares with its seal.
    pub seal: Verification,
}

impl Verified {
    /// Whether the file is what concertar wrote, to the byte.
    pub fn is_whole(&self) -> bool {
        self.trust == Trust::Checked && self.faults.is_empty() && self.newer.is_none() && self.differs_at.is_none()
    }
}

/// Looks what a file proves. Nothing on the disk is touched.
///
/// # Errors
/// When the file cannot be read, or is no session.
pub fn verify(system: &dyn FileSystem, path: &Path) -> Result<Verified> {
    let bytes = system.read(path, format::LIMIT + 1).map_err(|error| Error::of(path, &error))?;
    let loaded = load(system, &Places::of(path))?;
    let (saved, newer, unsaved) = (loaded.saved(), loaded.newer(), loaded.revision - loaded.saved());
    let content = loaded.content;
    let based_on = content.heading.as_ref().map_or(0, |heading| heading.based_on);
    // No session made by acts is such that it cannot be written.
    let not_written = |error: ron::Error| Error::new(path, Kind::Other(error.to_string()));
    let canonical = format::write(&content.session, saved, based_on).map_err(not_written)?;
    let seal = seal::verify(&content.session).map_err(not_written)?;
    Ok(Verified {
        revision: saved,
        trust: content.trust,
        faults: content.faults,
        newer,
        differs_at: first_difference(&bytes, canonical.as_bytes()),
        unsaved,
        seal,
        session: content.session,
    })
}

/// The first line, from 1, in which two texts differ.
fn first_difference(one: &[u8], other: &[u8]) -> Option<usize> {
    if one == other {
        return None;
    }
    let alike = one.iter().zip(other).take_while(|(one, other)| one == other);
    Some(1 + alike.filter(|(byte, _)| **byte == b'\n').count())
}

#[cfg(test)]
mod tests {
    use super::first_difference;

    #[test]
    fn the_first_line_that_differs_is_found() {
        assert_eq!(first_difference(b"a\nb\n", b"a\nb\n"), None);
        assert_eq!(first_difference(b"a\nb\n", b"a\nc\n"), Some(2));
        assert_eq!(first_difference(b"a\nb\n", b"a\nb\n "), Some(3));
        assert_eq!(first_difference(b"", b"a"), Some(1));
    }
}
