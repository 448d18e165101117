//! How much weight puts each option above each other one.

mod counting;

use super::duel::{Duel, Strength};
use super::square::Square;
use crate::voting::ballots::{Approvals, Ballots, Rankings, Scores, TooHeavy, Weight, Weights};

/// How much weight puts each option above each other one. Options without a rank are tied below all that have one, and a
/// tie counts for neither.
///
/// All that Condorcet methods look at: M. de Condorcet, *Essai sur l'application de l'analyse…*, 1785.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pairwise {
    above: Square,
    voters: u64,
}

/// Why a table is none of ballots.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoPairwise {
    /// A row has more or fewer cells than there are rows.
    NotSquare {
        /// Which row.
        row: usize,
    },
    /// More weight than there is compares these two.
    TooMany {
        /// The one.
        one: usize,
        /// The other.
        other: usize,
    },
    /// More weight in all than ballots may have.
    TooHeavy,
}

/// The weight of each ballot, unless each weighs one.
fn listed(weights: &Weights) -> Option<Vec<u64>> {
    (!weights.are_one()).then(|| weights.iter().map(Weight::value).collect())
}

impl Pairwise {
    /// The most options whose duels are counted: the table takes the square of them, and paths through it the cube.
    pub const MOST_OPTIONS: usize = 2_000;

    /// Counts ballots.
    pub fn of(rankings: &Rankings) -> Self {
        let weights = rankings.weights();
        Self { above: counting::count(rankings, listed(weights).as_deref()), voters: weights.total() }
    }

    /// Counts numbers as orders: more is above, and what has no number is tied last.
    pub fn of_scores(scores: &Scores) -> Self {
        let weights = scores.weights();
        Self { above: counting::count_scores(scores, listed(weights).as_deref()), voters: weights.total() }
    }

    /// Counts ticks as orders: those ticked are tied above the others.
    pub fn of_approvals(approvals: &Approvals) -> Self {
        Self { above: counting::count_approvals(approvals), voters: approvals.weights().total() }
    }

    /// Counts any ballots that put options above one another; `None` of other ballots, and of more than
    /// [`Pairwise::MOST_OPTIONS`] options.
    pub fn of_ballots(ballots: &Ballots) -> Option<Self> {
        match ballots {
            Ballots::Rankings(it) if it.options() <= Self::MOST_OPTIONS => Some(Self::of(it)),
            Ballots::Scores(it) | Ballots::Points(it) if it.options() <= Self::MOST_OPTIONS => {
                Some(Self::of_scores(it))
            }
            Ballots::Ticks(it) if it.options() <= Self::MOST_OPTIONS => Some(Self::of_approvals(it)),
            _ => None,
        }
    }

    /// Counts ballots with other weights than their own, by their places; where one is missing it is nought. To ask
    /// what would have come out had others voted.
    ///
    /// # Errors
    /// When all together would reach [`Weights::LIMIT`].
    pub fn reweighted(rankings: &Rankings, weights: &[u64]) -> Result<Self, TooHeavy> {
        let mut given = weights.to_vec();
        given.resize(rankings.weights().len(), 0);
        let sum = given.iter().try_fold(0_u64, |sum, weight| sum.checked_add(*weight));
        let voters = sum.filter(|sum| *sum < Weights::LIMIT).ok_or(TooHeavy)?;
        Ok(Self { above: counting::count(rankings, Some(&given)), voters })
    }

    /// Takes a table that was counted elsewhere: in row `a` and column `b` the weight that puts `a` above `b`. What stands
    /// on the diagonal says nothing and is left out.
    ///
    /// # Errors
    /// When no ballots of that weight can have given the table.
    pub fn from_matrix(rows: &[Vec<u64>], voters: u64) -> Result<Self, NoPairwise> {
        if voters >= Weights::LIMIT {
            return Err(NoPairwise::TooHeavy);
        }
        if let Some(row) = rows.iter().position(|row| row.len() != rows.len()) {
            return Err(NoPairwise::NotSquare { row });
        }
        let mut above = Square::new(rows.len());
        for (one, row) in rows.iter().enumerate() {
            for (other, votes) in row.iter().enumerate().filter(|(other, _)| *other != one) {
                if votes.checked_add(rows[other][one]).is_none_or(|compared| compared > voters) {
                    return Err(NoPairwise::TooMany { one, other });
                }
                above.add(one, other, *votes);
            }
        }
        Ok(Self { above, voters })
    }

    /// How many options there are.
    pub fn options(&self) -> usize {
        self.above.size()
    }

    /// What all ballots weigh together, those that rank nothing among them.
    pub fn voters(&self) -> u64 {
        self.voters
    }

    /// The weight of the ballots that put `one` above `other`.
    pub fn wins(&self, one: usize, other: usize) -> u64 {
        self.above.at(one, other)
    }

    /// The whole table: in row `a` and column `b` the weight that puts `a` above `b`.
    pub fn table(&self) -> &Square {
        &self.above
    }

    /// The weight that puts `one` above `other` less the weight that puts it below.
    pub fn margin(&self, one: usize, other: usize) -> i64 {
        // Both are below 2⁶².
        self.wins(one, other).cast_signed() - self.wins(other, one).cast_signed()
    }

    /// Whether more weight puts `one` above `other` than below.
    pub fn beats(&self, one: usize, other: usize) -> bool {
        self.wins(one, other) > self.wins(other, one)
    }

    /// How strongly `one` beats `other`; nought where it does not.
    pub fn strength(&self, strength: Strength, one: usize, other: usize) -> u64 {
        strength.of(self.wins(one, other), self.wins(other, one))
    }

    /// The duel that `winner` wins against `loser`; `None` where it does not.
    pub fn duel(&self, winner: usize, loser: usize) -> Option<Duel> {
        let (votes, against) = (self.wins(winner, loser), self.wins(loser, winner));
        (votes > against).then_some(Duel { winner, loser, votes, against })
    }

    /// The duels that an option won by least, in the order of those it won them against.
    pub fn narrowest(&self, winner: usize) -> Vec<Duel> {
        let won = || (0..self.options()).filter_map(|loser| self.duel(winner, loser));
        let least = won().map(|duel| duel.margin()).min();
        won().filter(|duel| Some(duel.margin()) == least).collect()
    }

    /// Every duel that is not a tie.
    pub fn duels(&self) -> impl Iterator<Item = Duel> + '_ {
        let options = 0..self.options();
        options.clone().flat_map(move |one| options.clone().filter_map(move |other| self.duel(one, other)))
    }
}
