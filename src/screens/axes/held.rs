//! Ballots of a secret round that wait for its closing.

use std::collections::BTreeMap;

use crate::session::Session;
use crate::session::ballot::{Ballot, Marks};
use crate::session::id::RoundId;
use crate::session::round::Round;

/// Secret ballots by round, sorted, so that nothing of the order in which they came is kept.
///
/// Those of a closed round are in the record; they are kept here too, so that undoing its closing does not lose them.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Held {
    rounds: BTreeMap<RoundId, Vec<Ballot>>,
}

impl Held {
    /// The ballots of this round.
    pub(super) fn of(&self, round: RoundId) -> &[Ballot] {
        self.rounds.get(&round).map_or(&[], Vec::as_slice)
    }

    /// Takes a ballot of this round.
    pub(super) fn take(&mut self, round: RoundId, ballot: Ballot) {
        let ballots = self.rounds.entry(round).or_default();
        let place = ballots.partition_point(|other| *other <= ballot);
        ballots.insert(place, ballot);
    }

    /// Takes out one ballot with these marks; `false` when there is none.
    pub(super) fn give_back(&mut self, round: RoundId, marks: &Marks) -> bool {
        let Some(ballots) = self.rounds.get_mut(&round) else { return false };
        let Some(place) = ballots.iter().position(|ballot| ballot.marks == *marks) else { return false };
        ballots.remove(place);
        true
    }

    /// Lets go of the ballots under this number: a new round gets it, after the one that had it was undone.
    pub(super) fn forget(&mut self, round: RoundId) {
        self.rounds.remove(&round);
    }

    /// How many are held for rounds that are still open, and so are in no record.
    pub(super) fn waiting(&self, session: &Session) -> usize {
        let is_sealed = |round: &RoundId| session.round(*round).is_some_and(Round::is_sealed);
        self.rounds.iter().filter(|(round, _)| is_sealed(round)).map(|(_, ballots)| ballots.len()).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::ballot::OptionId;

    fn ballot(option: u32) -> Ballot {
        Ballot { voter: None, slip: None, weight: 1, marks: Marks::Points(vec![(OptionId(option), 1)]) }
    }

    #[test]
    fn the_order_of_coming_leaves_no_trace() {
        let (mut one, mut other) = (Held::default(), Held::default());
        for option in [3, 1, 2, 1] {
            one.take(RoundId(1), ballot(option));
        }
        for option in [1, 2, 1, 3] {
            other.take(RoundId(1), ballot(option));
        }
        assert_eq!(one, other);
    }

    #[test]
    fn a_ballot_is_given_back_by_what_it_says() {
        let mut held = Held::default();
        held.take(RoundId(1), ballot(2));
        assert!(!held.give_back(RoundId(1), &ballot(3).marks));
        assert!(!held.give_back(RoundId(2), &ballot(2).marks));
        assert!(held.give_back(RoundId(1), &ballot(2).marks));
        assert!(held.of(RoundId(1)).is_empty());
    }
}
