//! What each session of the list still owes. An agreement that went on into the next session of its series is owed once,
//! where it is now.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use jiff::civil::Date;

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

/// What all sessions owe, sought when the folder is read and not for each picture: of each agreement that is open, when it is
/// due, as the day goes on while the list is in view.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct AllOwed(HashMap<PathBuf, Vec<Option<Date>>>);

impl AllOwed {
    /// Seeks it.
    pub(super) fn of(scene: &Scene<'_>) -> Self {
        let session = |it| Listing::session(it).map(|line| (it.path.as_path(), line));
        let sessions: Vec<(&Path, &SessionLine)> =
            scene.listings.unwrap_or_default().iter().filter_map(session).collect();
        let ledger = Ledger::of(sessions.iter().map(|(_, line)| *line));
        let mut owed: HashMap<PathBuf, Vec<Option<Date>>> = HashMap::new();
        for entry in ledger.entries().iter().filter(|it| it.agreement.is_owed()) {
            let Some((path, _)) = sessions.get(entry.place) else { continue };
            owed.entry(path.to_path_buf()).or_default().push(entry.agreement.due);
        }
        Self(owed)
    }

    /// What the session in a file owes on a day.
    pub(super) fn by(&self, listing: &Listing, today: Date) -> Owed {
        let due = self.0.get(&listing.path).map(Vec::as_slice).unwrap_or_default();
        let overdue = due.iter().flatten().filter(|due| **due < today).count();
        Owed { open: due.len(), overdue }
    }
}
