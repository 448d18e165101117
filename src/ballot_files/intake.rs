//! What is gathered while a file is read.

use std::borrow::Cow;
use std::collections::HashMap;

use super::fault::{Faults, What};
use super::notice::Notice;
use super::share::Share;
use super::turnout::{Cast, Turnout};
use crate::session::Text;
use crate::voting::ballots::{TooHeavy, Weight};

/// What is gathered while a file is read, whatever its format.
#[derive(Debug, Default)]
pub(super) struct Intake {
    pub(super) faults: Faults,
    pub(super) notices: Vec<Notice>,
    pub(super) turnout: Turnout,
    /// What the ballots taken weigh together.
    total: u64,
    /// Ballots times options taken.
    cells: usize,
}

impl Intake {
    /// The most ballots times options that are held.
    const MOST_CELLS: usize = 200_000_000;

    /// Makes room for a ballot on so many options; where there is none, says so on this line.
    pub(super) fn takes(&mut self, share: Share, options: usize, line: usize) -> bool {
        let Some(total) = share.added_to(self.total) else {
            self.faults.on_line(line, What::TooHeavy);
            return false;
        };
        self.total = total;
        self.cells = self.cells.saturating_add(options.saturating_mul(share.pieces().count()));
        true
    }

    /// Counts the people who gave a ballot, and pushes the ballot if it `is_kept` and there is room.
    pub(super) fn put(
        &mut self,
        (share, cast, line): (Share, Cast, usize),
        (is_kept, options): (bool, usize),
        push: impl FnMut(Weight) -> Result<(), TooHeavy>,
    ) {
        let is_taken = !is_kept || (self.takes(share, options, line) && share.pieces().map(push).all(|it| it.is_ok()));
        self.turnout.add(share.people, if is_taken { cast } else { Cast::Spoilt });
    }

    /// Whether no more can be held.
    pub(super) fn is_full(&self) -> bool {
        self.cells > Self::MOST_CELLS
    }

    /// Whether a table of so many ballots, options and layers can be held.
    pub(super) fn holds(ballots: usize, options: usize, layers: usize) -> bool {
        ballots.saturating_mul(options).saturating_mul(layers) <= Self::MOST_CELLS
    }

    /// Says what is odd about the file as a whole.
    pub(super) fn conclude(&mut self, options: usize) {
        if options == 1 {
            self.notices.push(Notice::OneOption);
        }
        if self.turnout.voters == 0 && options > 0 {
            self.faults.on_file(What::NoBallots);
        } else if self.turnout.voters > 0 && self.turnout.blank == self.turnout.voters {
            self.notices.push(Notice::OnlyBlanks);
        }
    }
}

/// The voters who have a ballot, with the line it is on.
#[derive(Debug, Default)]
pub(super) struct Voters<'a>(HashMap<Cow<'a, [u8]>, usize>);

impl<'a> Voters<'a> {
    /// Takes a voter whose ballot is on this line; the line of an earlier ballot is an error. Nobody's name is none.
    pub(super) fn take(&mut self, name: Cow<'a, [u8]>, line: usize) -> Result<(), usize> {
        if name.is_empty() {
            return Ok(());
        }
        // The same letters may be written with composed accents and without.
        let key = if name.is_ascii() {
            name
        } else {
            Cow::Owned(Text::new(&String::from_utf8_lossy(&name)).as_str().as_bytes().to_vec())
        };
        if let Some(first) = self.0.get(&key) {
            return Err(*first);
        }
        self.0.insert(key, line);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_voter_is_known_again() {
        let mut voters = Voters::default();
        let mut take = |name: &'static str, line| voters.take(Cow::Borrowed(name.as_bytes()), line);
        assert_eq!(take("José", 2), Ok(()));
        assert_eq!(take("", 3), Ok(()));
        assert_eq!(take("", 4), Ok(()));
        assert_eq!(take("Jose\u{301}", 5), Err(2));
        assert_eq!(take("Jose", 6), Ok(()));
    }
}
