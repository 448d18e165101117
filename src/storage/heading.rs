//! The first line of a session file: a comment that says which format, which session, which revision, and a checksum.
//!
//! `// concertar 1 · 3f9a… · revision 17 from 12 · crc32 0123abcd`
//!
//! A third of single flipped bits in a RON file give other data without an error, so the checksum covers the whole file:
//! this line without its last part, and everything after it. It is read by hand, before any RON: a file of a newer
//! format must be recognised without being understood.

use std::fmt;

use serde::{Deserialize, Serialize};

const SEPARATOR: &str = " · ";
const CHECKSUM: &str = " · crc32 ";

/// The number of a state of a session: one more with each step.
pub type Revision = u64;

/// What the first line of a session file says, apart from the checksum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// The number of the file format.
    pub format: u32,
    /// The session to which the file belongs.
    pub session: String,
    /// The state that the file holds.
    pub revision: Revision,
    /// The state of the file that this one replaced, 0 for the first.
    pub based_on: Revision,
}

/// Whether the content of a file is what concertar wrote.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Trust {
    /// The checksum fits.
    Checked,
    /// The checksum does not fit: the file was changed outside concertar, or is damaged.
    Changed,
    /// There is no first line to go by: the file was made by hand, or is damaged.
    NoHeading,
}

impl Heading {
    /// Puts the first line before `body`.
    pub fn seal(&self, body: &str) -> String {
        format!("{self}{CHECKSUM}{:08x}\n{body}", self.checksum(body))
    }

    /// Reads the first line of `text` and compares the checksum. `text` has no byte-order mark.
    ///
    /// Line ends of Windows count as line ends: they change nothing of what a session says.
    pub fn read(text: &str) -> (Option<Self>, Trust) {
        let (line, body) = text.split_once('\n').unwrap_or((text, ""));
        let line = line.strip_suffix('\r').unwrap_or(line);
        let Some((heading, checksum)) = parse(line) else { return (None, Trust::NoHeading) };
        let fits = heading.checksum(body) == checksum
            || (body.contains('\r') && heading.checksum(&body.replace("\r\n", "\n")) == checksum);
        (Some(heading), if fits { Trust::Checked } else { Trust::Changed })
    }

    fn checksum(&self, body: &str) -> u32 {
        let mut hasher = crc32fast::Hasher::new();
        hasher.update(self.to_string().as_bytes());
        hasher.update(b"\n");
        hasher.update(body.as_bytes());
        hasher.finalize()
    }
}

impl fmt::Display for Heading {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { format, session, revision, based_on } = self;
        write!(formatter, "// concertar {format}{SEPARATOR}{session}{SEPARATOR}revision {revision} from {based_on}")
    }
}

/// Strict: a line that we would write differently is not ours.
fn parse(line: &str) -> Option<(Heading, u32)> {
    let (front, checksum) = line.rsplit_once(CHECKSUM)?;
    let mut parts = front.split(SEPARATOR);
    let format = parts.next()?.strip_prefix("// concertar ")?.parse().ok()?;
    let session = parts.next()?.to_owned();
    let (revision, based_on) = parts.next()?.strip_prefix("revision ")?.split_once(" from ")?;
    let heading = Heading { format, session, revision: revision.parse().ok()?, based_on: based_on.parse().ok()? };
    let number = u32::from_str_radix(checksum, 16).ok()?;
    (format!("{heading}{CHECKSUM}{number:08x}") == line).then_some((heading, number))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heading() -> Heading {
        Heading { format: 1, session: "3f9a".to_owned(), revision: 17, based_on: 12 }
    }

    #[test]
    fn what_is_written_is_read() {
        let text = heading().seal("Session(\n)\n");
        assert!(text.starts_with("// concertar 1 · 3f9a · revision 17 from 12 · crc32 "), "{text}");
        assert_eq!(Heading::read(&text), (Some(heading()), Trust::Checked));
    }

    #[test]
    fn line_ends_of_windows_are_no_change() {
        let text = heading().seal("Session(\n  a: 1,\n)\n").replace('\n', "\r\n");
        assert_eq!(Heading::read(&text), (Some(heading()), Trust::Checked));
    }

    #[test]
    fn every_flipped_bit_is_noticed() {
        let text = heading().seal("Session(a: 1)\n");
        for (index, bit) in (0..text.len()).flat_map(|index| (0..8).map(move |bit| (index, bit))) {
            let mut bytes = text.clone().into_bytes();
            bytes[index] ^= 1 << bit;
            if let Ok(flipped) = String::from_utf8(bytes) {
                assert_ne!(Heading::read(&flipped).1, Trust::Checked, "byte {index}, bit {bit}: {flipped}");
            }
        }
    }

    #[test]
    fn other_first_lines_are_no_heading() {
        for line in
            ["", "// concertar", "Session(", "// concertar 1 · a · revision 1 from 0", "// concertar 1 · a · crc32 0"]
        {
            assert_eq!(Heading::read(line), (None, Trust::NoHeading), "{line}");
        }
    }
}
