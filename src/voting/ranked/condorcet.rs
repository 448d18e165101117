//! What the duels alone say: the option that beats all, the one that all beat, the set at the top.

use super::cycle::{self, Cycle};
use super::pairwise::Pairwise;

impl Pairwise {
    /// The option that beats every other one head to head; there is none without another to beat.
    pub fn condorcet_winner(&self) -> Option<usize> {
        self.only(|one, other| self.beats(one, other))
    }

    /// The option that every other one beats head to head; there is none without another.
    pub fn condorcet_loser(&self) -> Option<usize> {
        self.only(|one, other| self.beats(other, one))
    }

    /// The option that stands so to every other one.
    fn only(&self, stands: impl Fn(usize, usize) -> bool) -> Option<usize> {
        let options = self.options();
        let against_all = |one: &usize| (0..options).all(|other| other == *one || stands(*one, other));
        (0..options).find(|one| options > 1 && against_all(one))
    }

    /// The smallest set of options that each beat every option outside it, in the order of the ballot. One alone is the
    /// Condorcet winner; all of them where nothing sets any apart.
    ///
    /// J. H. Smith, Aggregation of preferences with variable electorate, 1973.
    pub fn smith_set(&self) -> Vec<usize> {
        let options = self.options();
        let balance = |one: &usize| -> i64 { (0..options).map(|other| self.margin(*one, other).signum()).sum() };
        // Who wins most is in the set: each in it beats all outside, and each outside loses to all in it.
        let Some(best) = (0..options).max_by_key(balance) else { return Vec::new() };
        let mut is_in = vec![false; options];
        is_in[best] = true;
        let mut to_ask = vec![best];
        while let Some(one) = to_ask.pop() {
            for (other, is_in) in is_in.iter_mut().enumerate() {
                if !*is_in && !self.beats(one, other) {
                    *is_in = true;
                    to_ask.push(other);
                }
            }
        }
        (0..options).filter(|option| is_in[*option]).collect()
    }

    /// A circle of majorities at the top: the shortest within the [Smith set](Self::smith_set), as [`cycle::shortest`]
    /// finds it. `None` where one option beats all, or where those at the top only tie.
    pub fn majority_cycle(&self) -> Option<Cycle> {
        cycle::shortest(self, &self.smith_set())
    }
}
