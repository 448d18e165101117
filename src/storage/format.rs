//! The text of a session file, and the session in it.
//!
//! Heading first, then the reader of that format. Reading and writing again gives the same bytes.

pub mod fault;
mod meaning;
mod nearest;
mod reader;
mod tokens;
mod v1;

pub use fault::Fault;
use fault::What;
use reader::Unknown;
pub use v1::NUMBER as CURRENT;

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::heading::{Heading, Trust};
use crate::session::Session;
use crate::session::id::SessionId;

/// The size, in bytes, beyond which no file is read.
pub const LIMIT: u64 = 64 * 1024 * 1024;

/// The mark that some editors put at the start of a text.
const BYTE_ORDER_MARK: &str = "\u{feff}";

/// What a session file holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Content {
    /// The session.
    pub session: Session,
    /// Its first line, if it has one.
    pub heading: Option<Heading>,
    /// Whether it is what concertar wrote.
    pub trust: Trust,
    /// What in it cannot be, for all that it can be read; only a file edited by hand has any.
    pub faults: Vec<Fault>,
}

impl Content {
    /// Whether the file was written by a newer program, whose fields we may have passed over.
    pub fn is_newer(&self) -> bool {
        self.heading.as_ref().is_some_and(|heading| heading.format > CURRENT)
    }
}

/// Reads a session file.
///
/// A file of a newer format is read as far as it is understood; it must never be written back.
pub fn read(bytes: &[u8]) -> Result<Content, Fault> {
    let text = text_of(bytes)?;
    let (heading, trust) = Heading::read(text);
    let format = heading.as_ref().map_or(CURRENT, |heading| heading.format);
    let unknown = if format > CURRENT { Unknown::PassedOver } else { Unknown::Refused };
    let mut session: Session = v1::read(text, unknown)?;
    let faults = meaning::faults(&session, text);
    if trust != Trust::Checked {
        session.mend_counter();
    }
    Ok(Content { session, heading, trust, faults })
}

/// The text of a session file.
pub fn write(session: &Session, revision: u64, based_on: u64) -> Result<String, ron::Error> {
    // Cleaned, as a name from a file edited by hand could hold a line end.
    let name = SessionId::new(session.id.as_str()).to_string();
    let heading = Heading { format: CURRENT, session: name, revision, based_on };
    Ok(heading.seal(&v1::write(session)?))
}

/// The one text that stands for a part of a session, as it is written in a file of its own.
pub(super) fn canonical<T: Serialize>(part: &T) -> Result<String, ron::Error> {
    v1::write(part)
}

/// What stands in a line of a journal; `None` where it is not what we write.
pub(super) fn of_line<T: DeserializeOwned>(text: &str) -> Option<T> {
    v1::read_plainly(text).ok()
}

/// Whether two sessions are written alike.
///
/// Values that differ in memory may say the same, as a note without lines and one with an empty line do.
pub(super) fn same(one: &Session, other: &Session) -> bool {
    one == other || matches!((v1::write(one), v1::write(other)), (Ok(one), Ok(other)) if one == other)
}

fn text_of(bytes: &[u8]) -> Result<&str, Fault> {
    if u64::try_from(bytes.len()).is_ok_and(|length| length > LIMIT) {
        return Err(Fault::whole(What::TooLarge(LIMIT)));
    }
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => return Err(not_text(bytes, error.valid_up_to())),
    };
    let text = text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text);
    if text.trim_matches(|sign: char| sign.is_whitespace() || sign == '\0').is_empty() {
        return Err(Fault::whole(What::Empty));
    }
    match text.find('\0') {
        Some(byte) => Err(Fault::at(fault::place_of(text, byte), What::NotText)),
        None => Ok(text),
    }
}

fn not_text(bytes: &[u8], sound: usize) -> Fault {
    let before = String::from_utf8_lossy(&bytes[..sound]);
    let before = before.strip_prefix(BYTE_ORDER_MARK).unwrap_or(&before);
    Fault::at(fault::place_of(before, before.len()), What::NotText)
}
