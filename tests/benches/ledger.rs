//! Thousands of sessions: the folder looked through with its index, and the agreements of all found and ordered.

use std::path::Path;

use concertar::analysis::Ledger;
use concertar::analysis::ledger::{Filter, Order};
use concertar::session::line::SessionLine;
use concertar::storage::Disk;
use concertar::storage::index::survey;
use concertar::storage::library::State;
use divan::Bencher;

use crate::frames::folder_of;
use crate::large::NOW;
use crate::must;

/// Writes the index of a folder, and waits until it is old enough to be believed.
pub(crate) fn index(folder: &Path) {
    for _ in 0..2 {
        if let Some(renewed) = must(survey(&Disk, folder)).renewed {
            assert!(renewed.keep(&Disk), "the index can be written");
        }
        std::thread::sleep(std::time::Duration::from_millis(2500));
    }
}

fn lines(folder: &Path) -> Vec<SessionLine> {
    let readable = |state| match state {
        State::Readable { line, .. } => Some(*line),
        State::Damaged(_) => None,
    };
    must(survey(&Disk, folder)).listings.into_iter().filter_map(|it| readable(it.state)).collect()
}

/// A folder is looked through, nothing in it having changed.
#[divan::bench(args = [1_000, 10_000], max_time = 5)]
fn survey_with_index(bencher: Bencher<'_, '_>, sessions: u64) {
    let folder = folder_of(sessions);
    index(folder.path());
    bencher.bench_local(|| {
        let survey = must(survey(&Disk, folder.path()));
        assert!(survey.renewed.is_none(), "nothing was read");
        survey
    });
}

/// The agreements of all sessions are found and ordered, with who owes most and what does not fit.
#[divan::bench(args = [1_000, 10_000], max_time = 5)]
fn ledger(bencher: Bencher<'_, '_>, sessions: u64) {
    let lines = lines(folder_of(sessions).path());
    bencher.bench_local(|| {
        let ledger = Ledger::of(&lines);
        let found = ledger.found(&Filter::default(), Order::Due, NOW.date()).len();
        (found, ledger.debts(&Filter::default(), NOW.date()).len(), ledger.faults().len())
    });
}
