//! What locked defeats come to: which options stand above which.

use crate::voting::ballots::Tiers;
use crate::voting::ranked::leaders;

/// Which options stand above which: with two defeats that follow on each other stands what follows from both.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Above {
    options: usize,
    /// How many words a row has.
    words: usize,
    /// A row an option, a bit for each option that it stands above.
    bits: Vec<u64>,
}

impl Above {
    /// Nothing stands above anything.
    pub(super) fn new(options: usize) -> Self {
        let words = options.div_ceil(64);
        Self { options, words, bits: vec![0; options * words] }
    }

    fn row(&self, option: usize) -> &[u64] {
        &self.bits[option * self.words..(option + 1) * self.words]
    }

    pub(super) fn holds(&self, upper: usize, lower: usize) -> bool {
        has(self.row(upper), lower)
    }

    /// Puts one option above another, and with it all that stand above it, above all that stand below the other.
    pub(super) fn put(&mut self, upper: usize, lower: usize) {
        if self.holds(upper, lower) {
            return;
        }
        let mut below = self.row(lower).to_vec();
        below[lower / 64] |= 1 << (lower % 64);
        for option in 0..self.options {
            if option == upper || self.holds(option, upper) {
                let row = &mut self.bits[option * self.words..(option + 1) * self.words];
                row.iter_mut().zip(&below).for_each(|(word, below)| *word |= below);
            }
        }
    }

    /// Those of these options that none of these stands above.
    fn leaders(&self, among: &[usize]) -> impl Iterator<Item = usize> {
        let mut below = vec![0; self.words];
        for option in among {
            below.iter_mut().zip(self.row(*option)).for_each(|(word, row)| *word |= row);
        }
        among.iter().copied().filter(move |option| !has(&below, *option))
    }
}

fn has(row: &[u64], option: usize) -> bool {
    row[option / 64] & 1 << (option % 64) != 0
}

/// The tiers of one outcome or of several.
pub(super) fn tiers(options: usize, outcomes: &[Above]) -> Tiers {
    leaders::tiers(options, |left| {
        let mut leaders: Vec<usize> = outcomes.iter().flat_map(|above| above.leaders(left)).collect();
        leaders.sort_unstable();
        leaders.dedup();
        leaders
    })
}
