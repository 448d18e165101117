//! What was taken from files, so that no line counts twice.

use crate::session::ballot::Ballot;
use crate::session::id::RoundId;
use crate::session::round::Round;

/// What was taken from one file. Lines and ballots are each in an order of their own, so that nothing of a secret ballot
/// says which line it was.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::screens::axes) struct Taken {
    round: RoundId,
    prints: Vec<u64>,
    ballots: Vec<Ballot>,
}

impl Taken {
    pub(super) fn new(round: RoundId, mut prints: Vec<u64>, mut ballots: Vec<Ballot>) -> Self {
        prints.sort_unstable();
        ballots.sort();
        Self { round, prints, ballots }
    }

    /// The round that took it.
    pub(in crate::screens::axes) fn round(&self) -> RoundId {
        self.round
    }

    /// How many ballots it was.
    pub(super) fn len(&self) -> usize {
        self.ballots.len()
    }

    pub(super) fn ballots(&self) -> &[Ballot] {
        &self.ballots
    }

    pub(super) fn prints(&self) -> &[u64] {
        &self.prints
    }

    /// Whether it is these lines, all of them, in this round.
    pub(super) fn is(&self, round: RoundId, prints: &[u64]) -> bool {
        let mut sorted = prints.to_vec();
        sorted.sort_unstable();
        self.round == round && self.prints == sorted
    }

    /// Whether it still counts in the round: taking it may have been undone. What is held of a secret round is there.
    pub(super) fn is_in(&self, round: &Round) -> bool {
        self.round == round.id && (round.is_sealed() || self.ballots.iter().any(|it| round.ballots.contains(it)))
    }
}
