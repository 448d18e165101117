//! The file of an index: a mark, a number for its form, a checksum, and an entry a session.

use serde::{Deserialize, Serialize, Serializer};

use super::stamp::Stamps;
use crate::session::line::SessionLine;
use crate::storage::heading::{Revision, Trust};
use crate::storage::library::{Listing, State};

/// How the file begins. The last byte is the number of the form: one more whenever what is kept of a session changes. The
/// version of the program follows, as another one may read the same file otherwise.
const MARK: &[u8] = concat!("concertar index\0\x04", env!("CARGO_PKG_VERSION"), "\0").as_bytes();
/// Bytes of the checksum after the mark.
const CHECKSUM: usize = 4;

/// An entry: a session file, by what it is known again, and what was in it.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Kept<'a> {
    /// The name of the file.
    pub(super) name: &'a str,
    /// By what it is known again.
    pub(super) stamps: Stamps,
    /// What was in it, a [`Content`], still to be read: only what is believed is.
    #[serde(serialize_with = "as_bytes")]
    pub(super) content: &'a [u8],
}

/// What was in a file that could be read.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Content {
    line: SessionLine,
    revision: Revision,
    unsaved: u64,
    trust: Trust,
    newer: Option<u32>,
}

impl Content {
    /// Reads what an entry holds.
    pub(super) fn read(bytes: &[u8]) -> Option<Self> {
        postcard::from_bytes(bytes).ok()
    }

    /// Whether an index keeps it: what cannot be read is tried each time, as the fault may lie in the disk.
    pub(super) fn is_kept(state: &State) -> bool {
        matches!(state, State::Readable { .. })
    }
}

impl From<Content> for State {
    fn from(it: Content) -> Self {
        let Content { line, revision, unsaved, trust, newer } = it;
        Self::Readable { line: Box::new(line), revision, unsaved, trust, newer }
    }
}

/// The entries of an index by the names of their files; `None` when it is not one of ours, or not whole.
pub(super) fn read(bytes: &[u8]) -> Option<Vec<Kept<'_>>> {
    let (checksum, entries) = bytes.strip_prefix(MARK)?.split_first_chunk::<CHECKSUM>()?;
    if crc32fast::hash(entries).to_le_bytes() != *checksum {
        return None;
    }
    let mut kept: Vec<Kept<'_>> = postcard::from_bytes(entries).ok()?;
    // They mostly stand so already, as folders are listed by name.
    kept.sort_by_key(|it| it.name);
    Some(kept)
}

/// The entry of a file among all, by their names.
pub(super) fn of<'k, 'a>(name: &str, all: &'k [Kept<'a>]) -> Option<&'k Kept<'a>> {
    all.binary_search_by(|it| it.name.cmp(name)).ok().and_then(|place| all.get(place))
}

/// The file of an index with these entries.
pub(super) fn write<'a>(listings: impl Iterator<Item = (&'a Listing, &'a Stamps)>) -> Option<Vec<u8>> {
    let contents: Vec<(&str, &Stamps, Vec<u8>)> = listings
        .filter_map(|(listing, stamps)| {
            let State::Readable { line, revision, unsaved, trust, newer } = &listing.state else { return None };
            // Written as `Content` is read: its fields in their order.
            let content = postcard::to_allocvec(&(line, revision, unsaved, trust, newer)).ok()?;
            Some((listing.path.file_name()?.to_str()?, stamps, content))
        })
        .collect();
    let entries: Vec<Kept<'_>> =
        contents.iter().map(|(name, stamps, content)| Kept { name, stamps: **stamps, content }).collect();
    let entries = postcard::to_allocvec(&entries).ok()?;
    Some([MARK, &crc32fast::hash(&entries).to_le_bytes(), &entries].concat())
}

fn as_bytes<S: Serializer>(bytes: &&[u8], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_bytes(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::agreement::{AgreementState, Code};
    use crate::session::line::{AgreementLine, DateKind, DateLine, OriginLine};
    use crate::session::step::Step;

    fn date() -> DateLine {
        DateLine { day: jiff::civil::date(2026, 12, 1), kind: DateKind::Signing, text: "Convenio".into() }
    }

    /// What is kept, with everything in it that may be.
    fn full() -> Content {
        let agreement = AgreementLine {
            origin: Some(OriginLine::default()),
            code: Code { session: Some(2), year: Some(2026), ordinal: Some(3), internal: true },
            made: Some(jiff::civil::date(2026, 11, 26)),
            co_responsible: vec!["Municipio".into()],
            due: Some(jiff::civil::date(2026, 12, 1)),
            note: "En marcha".into(),
            replaced_by: Some(Code::default()),
            dates: vec![date()],
            history: vec![(jiff::civil::date(2026, 12, 1), AgreementState::Underway)],
            ..AgreementLine::default()
        };
        let line = SessionLine {
            title: "Mesa".into(),
            step: Some(Step::Mesa),
            agreements: vec![agreement],
            dates: vec![date()],
            ..SessionLine::default()
        };
        Content { line, revision: 7, unsaved: 1, trust: Trust::Changed, newer: Some(2) }
    }

    #[test]
    fn the_number_of_the_form_changes_with_what_is_kept() {
        let bytes = postcard::to_allocvec(&full()).expect("it can be written");
        let read = Content::read(&bytes).expect("it can be read");
        assert_eq!((read.line, read.newer), (full().line, Some(2)));
        let form = crc32fast::hash(&bytes);
        assert_eq!(
            form, 3_968_063_769,
            "what is kept of a session has another form: count the last byte of MARK up, then set this"
        );
    }
}
