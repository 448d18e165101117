//! What is gathered while a file is read.

use super::fault::{Faults, What};
use super::notice::Notice;
use super::share::Share;
use crate::session::round::method::Weighing;
use crate::voting::ballots::{TooHeavy, Weight};
use crate::voting::{Cast, Votes};

/// What is gathered while a file is read, whatever its format.
#[derive(Debug, Default)]
pub(super) struct Intake {
    pub(super) faults: Faults,
    pub(super) notices: Vec<Notice>,
    pub(super) turnout: Votes,
    /// What the blank ballots weigh.
    pub(super) blank: u64,
    /// What the heaviest vote weighs among those that say nothing.
    pub(super) silent: u64,
    /// What the columns of criteria say.
    pub(super) criteria: Vec<Weighing>,
    /// What the ballots taken weigh together.
    total: u64,
    /// Ballots times options read.
    cells: usize,
}

impl Intake {
    /// The most ballots times options that are held.
    const MOST_CELLS: usize = 200_000_000;

    /// Makes room for a ballot on so many options; where there is none, says so on this line.
    pub(super) fn takes(&mut self, share: Share, options: usize, line: usize) -> bool {
        self.cells = self.cells.saturating_add(options.saturating_mul(share.pieces().count()));
        let total = share.added_to(self.total);
        self.total = total.unwrap_or(self.total);
        if total.is_none() {
            self.faults.on_line(line, What::TooHeavy);
        }
        total.is_some()
    }

    /// Counts the people who gave a ballot on so many options, and pushes the ballot if it is valid and there is room.
    pub(super) fn put(
        &mut self,
        (share, cast, line): (Share, Cast, usize),
        options: usize,
        push: impl FnMut(Weight) -> Result<(), TooHeavy>,
    ) {
        if cast != Cast::Valid {
            // It takes no room, but reading it took as long.
            self.cells = self.cells.saturating_add(options);
        }
        let is_taken = match cast {
            Cast::Valid => self.takes(share, options, line) && share.pieces().map(push).all(|it| it.is_ok()),
            Cast::Blank => self.takes(share, 0, line),
            Cast::Spoilt => false,
        };
        self.count(share, if is_taken { cast } else { Cast::Spoilt });
    }

    /// Counts the people who gave a ballot that there was room for.
    pub(super) fn count(&mut self, share: Share, cast: Cast) {
        self.turnout.add(share.people, cast);
        if cast != Cast::Valid && share.people > 0 {
            self.silent = self.silent.max(u64::from(share.each));
        }
        if cast == Cast::Blank {
            self.blank = self.blank.saturating_add(share.people.saturating_mul(u64::from(share.each)));
        }
    }

    /// Whether no more can be held.
    pub(super) fn is_full(&self) -> bool {
        self.cells > Self::MOST_CELLS
    }

    /// Whether a table of so many ballots, options and layers can be held.
    pub(super) fn holds(ballots: usize, options: usize, layers: usize) -> bool {
        ballots.saturating_mul(options).saturating_mul(layers) <= Self::MOST_CELLS
    }

    /// Notes a ballot that nobody gave, on this line.
    pub(super) fn passed_by_all(&mut self, line: usize) {
        if let Some(Notice::Nobody { ballots, .. }) = self.notices.last_mut() {
            *ballots += 1;
        } else {
            self.notices.push(Notice::Nobody { line, ballots: 1 });
        }
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
