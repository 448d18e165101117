//! The duels of all options with all, where they fit on a page.

use super::WIDTH;
use crate::cli::tally::case::Case;
use crate::report::document::{Cell, Document, Table};
use crate::voting::ranked::Pairwise;
use crate::words::Words;

/// The least room for names.
const NAMES: usize = 18;

/// Adds the table of duels or, where it is too wide, where to find it.
pub(super) fn compose(paper: &mut Document, case: &Case, pairwise: &Pairwise, words: &Words) {
    let options = pairwise.options();
    if options < 2 {
        return;
    }
    let most = pairwise.table().rows().flatten().copied().max().unwrap_or(0);
    let cell = words.thousands(most).chars().count().max(2) + 2;
    if NAMES + 6 + options.saturating_mul(cell) > WIDTH {
        paper.say(words.tally_duels_elsewhere(options));
        return;
    }
    let mut table = Table::new(words.tally_duels()).numbers("").text(words.report_option());
    for number in 1..=options {
        table = table.numbers(number.to_string());
    }
    for (one, option) in case.round.options.iter().enumerate().take(options) {
        let mut row = vec![Cell::from(one + 1), Cell::from(&option.label)];
        row.extend((0..options).map(|other| match other {
            _ if other == one => Cell::from("·"),
            _ => Cell::Text(words.thousands(pairwise.wins(one, other))),
        }));
        table.row(row);
    }
    paper.table(table);
}
