//! What each session of the list still owes. An agreement that went on into the next session of its series is owed once,
//! where it is now.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use super::Scene;
use crate::analysis::Ledger;
use crate::session::line::SessionLine;
use crate::storage::library::Listing;

/// What one session owes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Owed {
    /// Agreements still open.
    pub(super) open: usize,
    /// Those of them past their date.
    pub(super) overdue: usize,
}

/// What all sessions owe, counted when the folder is read and not for each picture.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct AllOwed(HashMap<PathBuf, Owed>);

impl AllOwed {
    /// Counts it.
    pub(super) fn of(scene: &Scene<'_>) -> Self {
        let today = scene.now.date();
        let session = |it| Listing::session(it).map(|line| (it.path.as_path(), line));
        let sessions: Vec<(&Path, &SessionLine)> =
            scene.listings.unwrap_or_default().iter().filter_map(session).collect();
        let ledger = Ledger::of(sessions.iter().map(|(_, line)| *line));
        let mut owed: HashMap<PathBuf, Owed> = HashMap::new();
        for entry in ledger.entries().iter().filter(|it| it.agreement.is_owed()) {
            let Some((path, _)) = sessions.get(entry.place) else { continue };
            let owed = owed.entry(path.to_path_buf()).or_default();
            owed.open += 1;
            owed.overdue += usize::from(entry.agreement.is_late(today));
        }
        Self(owed)
    }

    /// What the session in a file owes.
    pub(super) fn by(&self, listing: &Listing) -> Owed {
        self.0.get(&listing.path).copied().unwrap_or_default()
    }
}
