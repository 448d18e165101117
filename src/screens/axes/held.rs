//! What was given in a secret round and waits for its closing.

use std::collections::BTreeMap;

use crate::session::Session;
use crate::session::ballot::{Ballot, HandCount, Handed, Marks, Totals};
use crate::session::id::RoundId;
use crate::session::round::Round;

/// What was given in secret, by round; ballots sorted, so that nothing of the order in which they came is kept.
///
/// That of a closed round is in the record; it is kept here too, so that undoing its closing does not lose it.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Held {
    rounds: BTreeMap<RoundId, Handed>,
}

impl Held {
    /// The ballots of this round.
    pub(super) fn of(&self, round: RoundId) -> &[Ballot] {
        self.rounds.get(&round).map_or(&[], |handed| &handed.ballots)
    }

    /// The hands counted in this round.
    pub(super) fn counts(&self, round: RoundId) -> &[HandCount] {
        self.rounds.get(&round).map_or(&[], |handed| &handed.counts)
    }

    /// The totals of this round.
    pub(super) fn totals(&self, round: RoundId) -> Option<&Totals> {
        self.rounds.get(&round)?.totals.as_ref()
    }

    /// All that was given in this round.
    pub(super) fn handed(&self, round: RoundId) -> Handed {
        self.rounds.get(&round).cloned().unwrap_or_default()
    }

    /// Takes a ballot of this round.
    pub(super) fn take(&mut self, round: RoundId, ballot: Ballot) {
        let ballots = &mut self.rounds.entry(round).or_default().ballots;
        let place = ballots.partition_point(|other| *other <= ballot);
        ballots.insert(place, ballot);
    }

    /// Takes these ballots in the place of all there were.
    pub(super) fn replace(&mut self, round: RoundId, mut ballots: Vec<Ballot>) {
        ballots.sort();
        self.rounds.entry(round).or_default().ballots = ballots;
    }

    /// Takes the hands counted in this round.
    pub(super) fn count(&mut self, round: RoundId, counts: Vec<HandCount>) {
        self.rounds.entry(round).or_default().counts = counts;
    }

    /// Takes the totals of this round.
    pub(super) fn total(&mut self, round: RoundId, totals: Totals) {
        self.rounds.entry(round).or_default().totals = Some(totals);
    }

    /// Takes out one ballot with these marks; `false` when there is none.
    pub(super) fn give_back(&mut self, round: RoundId, marks: &Marks) -> bool {
        let Some(handed) = self.rounds.get_mut(&round) else { return false };
        let Some(place) = handed.ballots.iter().position(|ballot| ballot.marks == *marks) else { return false };
        handed.ballots.remove(place);
        true
    }

    /// Lets go of what is under this number: a new round gets it, after the one that had it was undone.
    pub(super) fn forget(&mut self, round: RoundId) {
        self.rounds.remove(&round);
    }

    /// How many votes are held for rounds that are still open, and so are in no record.
    pub(super) fn waiting(&self, session: &Session) -> usize {
        let is_sealed = |round: &RoundId| session.round(*round).is_some_and(Round::is_sealed);
        let votes = |handed: &Handed| {
            let totals =
                handed.totals.as_ref().map_or(0, |totals| usize::try_from(totals.voters).unwrap_or(usize::MAX));
            handed.ballots.len() + handed.counts.len() + totals
        };
        self.rounds.iter().filter(|(round, _)| is_sealed(round)).map(|(_, handed)| votes(handed)).sum()
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
        other.replace(RoundId(1), [2, 3, 1, 1].map(ballot).to_vec());
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
