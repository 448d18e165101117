//! By what it is known that a file is still what it was, without reading it.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use crate::storage::file_system::Attributes;

/// Clocks of disks tick in steps of up to two seconds. What was written within one step of the index may have been written
/// again within the same step.
const TICK: SignedDuration = SignedDuration::from_secs(2);

/// What a folder knows of a file that changes whenever the file does. The file's number is a part of it as saving puts a
/// new file in the place of the old one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Stamp {
    length: u64,
    /// In billionths of a second.
    modified: Option<i128>,
    changed: Option<i128>,
    file: Option<(u64, u64)>,
}

/// The stamps of a session file and of the journal beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Stamps {
    /// Of the session file.
    pub(super) session: Stamp,
    /// Of its journal, if there is one.
    pub(super) journal: Option<Stamp>,
}

impl Stamp {
    /// The stamp of a file.
    pub(super) fn of(attributes: &Attributes) -> Self {
        Self {
            length: attributes.length,
            modified: attributes.modified.map(Timestamp::as_nanosecond),
            changed: attributes.changed.map(Timestamp::as_nanosecond),
            file: attributes.identity.map(|it| (it.device, it.file)),
        }
    }

    /// Whether the file was last touched well before `hour`. Where the disk tells no hours, nobody knows.
    fn is_older_than(&self, hour: i128) -> bool {
        self.modified.is_some_and(|last| last.max(self.changed.unwrap_or(last)) < hour)
    }
}

impl Stamps {
    /// Whether both files were last touched well before an index of this hour was written.
    pub(super) fn is_older_than(&self, written: Option<Timestamp>) -> bool {
        let Some(hour) = written.map(|hour| hour.as_nanosecond() - TICK.as_nanos()) else { return false };
        self.session.is_older_than(hour) && self.journal.is_none_or(|journal| journal.is_older_than(hour))
    }
}

/// How many kinds of people may do something with a file.
#[cfg(unix)]
pub(super) fn reach(attributes: &Attributes) -> u32 {
    use std::os::unix::fs::PermissionsExt as _;
    (attributes.permissions.mode() & 0o777).count_ones()
}

/// How many kinds of people may do something with a file: here the folder says it for all its files.
#[cfg(not(unix))]
pub(super) fn reach(_attributes: &Attributes) -> u32 {
    0
}
