//! Ballots of a secret round that wait for its closing.

use crate::session::Session;
use crate::session::ballot::{Ballot, Marks};
use crate::session::id::RoundId;

/// Secret ballots, sorted, so that nothing of the order in which they came is kept.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Held {
    round: Option<RoundId>,
    ballots: Vec<Ballot>,
}

impl Held {
    /// The ballots of this round.
    pub(super) fn of(&self, round: RoundId) -> &[Ballot] {
        if self.round == Some(round) { &self.ballots } else { &[] }
    }

    /// Takes a ballot of this round; those of any other are let go.
    pub(super) fn take(&mut self, round: RoundId, ballot: Ballot) {
        if self.round != Some(round) {
            *self = Self { round: Some(round), ballots: Vec::new() };
        }
        let place = self.ballots.partition_point(|other| *other <= ballot);
        self.ballots.insert(place, ballot);
    }

    /// Takes out one ballot with these marks; `false` when there is none.
    pub(super) fn give_back(&mut self, round: RoundId, marks: &Marks) -> bool {
        let Some(place) = self.of(round).iter().position(|ballot| ballot.marks == *marks) else { return false };
        self.ballots.remove(place);
        true
    }

    /// Lets go of all ballots.
    pub(super) fn clear(&mut self) {
        *self = Self::default();
    }

    /// How many are held for a round that is still open. After it is closed they are in the record; they are kept here
    /// too, so that undoing the closing does not lose them.
    pub(super) fn waiting(&self, session: &Session) -> usize {
        let open = self.round.and_then(|round| session.round(round)).is_some_and(|round| round.is_sealed());
        if open { self.ballots.len() } else { 0 }
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
