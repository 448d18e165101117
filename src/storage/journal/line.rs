//! A line of a journal: one RON value, and the crc32 of its text in a comment.

use std::borrow::Cow;

use jiff::civil::DateTime;
use serde::{Deserialize, Serialize};

use crate::session::{Move, Session};
use crate::storage::format;
use crate::storage::heading::Revision;

const CHECKSUM: &str = " // crc32 ";

/// What a line may hold.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[expect(clippy::large_enum_variant, reason = "a line lives only while it is written or read")]
pub(super) enum Line<'a> {
    /// The state from which the steps start; the first line of each journal and no other.
    Base {
        /// The format of the journal, the same numbers as for the session file.
        format: u32,
        revision: Revision,
        session: Cow<'a, Session>,
    },
    /// A step taken.
    Entry { revision: Revision, at: DateTime, step: Cow<'a, Move> },
}

/// The first words of a base, which every format keeps.
#[derive(Deserialize)]
enum Opening {
    Base { format: u32 },
}

impl Line<'_> {
    /// The line with its checksum and its line end.
    pub(super) fn print(&self) -> Result<String, ron::Error> {
        // Texts are escaped, so that a value never takes more than one line.
        let value = ron::to_string(self)?;
        Ok(format!("{value}{CHECKSUM}{:08x}\n", crc32fast::hash(value.as_bytes())))
    }
}

/// The lines from the start that are whole and fit their checksums, each with the number of bytes up to its end.
pub(super) fn sound(bytes: &[u8]) -> impl Iterator<Item = (Line<'static>, usize)> {
    let mut end = 0;
    bytes.split_inclusive(|byte| *byte == b'\n').map_while(move |line| {
        end += line.len();
        Some((format::of_line(checked(line)?)?, end))
    })
}

/// The format of a journal that a newer program began and of which we can read no more.
pub(super) fn newer_base(bytes: &[u8]) -> Option<u32> {
    let line = bytes.split_inclusive(|byte| *byte == b'\n').next()?;
    let Opening::Base { format } = format::of_line(checked(line)?)?;
    (format > format::CURRENT).then_some(format)
}

/// The value of a line that is whole and fits its checksum.
fn checked(line: &[u8]) -> Option<&str> {
    let line = std::str::from_utf8(line).ok()?.strip_suffix('\n')?;
    let (value, checksum) = line.rsplit_once(CHECKSUM)?;
    (format!("{:08x}", crc32fast::hash(value.as_bytes())) == checksum).then_some(value)
}
