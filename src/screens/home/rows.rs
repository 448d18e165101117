//! The rows of the list: which sessions match the filter, the latest first.

use super::{Home, Scene};
use crate::session::fold::contains_folded;
use crate::session::line::SessionLine;
use crate::storage::library::{Listing, State};

impl Home {
    /// The listings in view: those that match every word of the filter, the latest first, what cannot be read last.
    pub(super) fn rows<'a>(&self, scene: &Scene<'a>) -> Vec<&'a Listing> {
        let words: Vec<&str> = self.filter.split_whitespace().collect();
        let mut rows: Vec<&Listing> = scene
            .listings
            .unwrap_or_default()
            .iter()
            .filter(|listing| words.iter().all(|word| matches(listing, word)))
            .collect();
        rows.sort_by(|one, other| order(other).cmp(&order(one)).then_with(|| one.path.cmp(&other.path)));
        rows
    }

    /// The listing that is selected.
    pub(super) fn selected<'a>(&self, scene: &Scene<'a>) -> Option<&'a Listing> {
        let rows = self.rows(scene);
        rows.get(self.cursor.place(rows.len())?).copied()
    }
}

/// What is kept of a listing that can be read.
pub(super) fn line(listing: &Listing) -> Option<&SessionLine> {
    match &listing.state {
        State::Readable { line, .. } => Some(line),
        State::Damaged(_) => None,
    }
}

fn order(listing: &Listing) -> (bool, Option<jiff::civil::Date>, Option<u32>, Option<jiff::Timestamp>) {
    match line(listing) {
        Some(line) => (true, line.date, line.number, listing.modified),
        None => (false, None, None, listing.modified),
    }
}

fn matches(listing: &Listing, word: &str) -> bool {
    let name = listing.path.file_name().map(|name| name.to_string_lossy()).unwrap_or_default();
    contains_folded(&name, word)
        || line(listing).is_some_and(|it| {
            [&it.title, &it.series, &it.territory].into_iter().any(|text| contains_folded(text.as_str(), word))
        })
}
