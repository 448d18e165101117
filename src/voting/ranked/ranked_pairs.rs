//! Ranked pairs: the duels are locked from the strongest on, but for those that would close a circle.

mod above;
mod declared;
mod every_order;
mod settle;

use super::duel::{Duel, Strength};
use super::pairwise::Pairwise;
use crate::voting::ballots::Tiers;

/// A count by ranked pairs. T. N. Tideman, Independence of clones as a criterion for voting rules, 1987.
///
/// A tie is no defeat, so nothing is locked for it. Equal defeats are the weak place of the method, where programs part.
/// Here every order of them is tried, as M. Brill and F. Fischer describe in The price of neutrality for the ranked pairs
/// method, 2012; where that is too much, a declared rule decides, and [`RankedPairs::equal_defeats`] says so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RankedPairs {
    /// Those that come first in some of the orders tried, then those that come first among the rest in some, and so on.
    /// What all of them put above another stands in a better tier.
    pub tiers: Tiers,
    /// What made a defeat strong.
    pub strength: Strength,
    /// How equal defeats were handled.
    pub equal_defeats: EqualDefeats,
    /// Every defeat, in the order in which they were looked at; those of one [`Step::rank`] together.
    pub steps: Vec<Step>,
}

/// How defeats of equal strength were handled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EqualDefeats {
    /// Whatever their order, the same comes out.
    NoDifference,
    /// Every order was tried.
    EveryOrder {
        /// How many different outcomes they have.
        outcomes: usize,
    },
    /// There were too many orders. Of two equal defeats the one with fewer votes against came first; those equal in that,
    /// too, were taken together, and those among them that contradict each other were set aside.
    TakenTogether,
}

/// What was done with a defeat.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// The defeat.
    pub duel: Duel,
    /// How strong it is.
    pub strength: u64,
    /// Which of the groups of defeats that were taken for equal it belongs to, 0 the strongest.
    pub rank: usize,
    /// What was done.
    pub verdict: Verdict,
}

/// What was done with a defeat.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// It holds.
    Locked,
    /// It would close a circle with stronger ones, so it does not hold.
    Skipped,
    /// It holds in some orders of equal defeats, and would close a circle in others.
    Open,
    /// It would close a circle with equal ones, of which none holds.
    SetAside,
}

/// Locks the defeats from the strongest on.
pub fn count(pairwise: &Pairwise, strength: Strength) -> RankedPairs {
    let mut duels: Vec<Duel> = pairwise.duels().collect();
    duels.sort_by_key(|duel| (std::cmp::Reverse(strength.of(duel.votes, duel.against)), duel.against));
    every_order::count(pairwise.options(), strength, &duels)
        .unwrap_or_else(|| declared::count(pairwise.options(), strength, &duels))
}

impl RankedPairs {
    /// The defeats that hold, the strongest first; where every order was tried, those that hold in all.
    pub fn locked(&self) -> impl Iterator<Item = &Step> + '_ {
        self.steps.iter().filter(|step| step.verdict == Verdict::Locked)
    }

    /// The locked defeats that lead from the loser of a step to its winner, looked at before it, by the options on the
    /// way with both ends: why the defeat was skipped. `None` where they do not lead there.
    pub fn way_back(&self, step: usize) -> Option<Vec<usize>> {
        let at = self.steps.get(step)?;
        let holds = |it: &&Step| it.verdict == Verdict::Locked && it.rank <= at.rank && it.duel != at.duel;
        let locked: Vec<Duel> = self.steps.iter().filter(holds).map(|it| it.duel).collect();
        let mut ways = vec![vec![at.duel.loser]];
        let mut met = vec![at.duel.loser];
        while !ways.is_empty() {
            let mut longer = Vec::new();
            for way in ways {
                let from = way.last().copied()?;
                if from == at.duel.winner {
                    return Some(way);
                }
                for duel in locked.iter().filter(|duel| duel.winner == from) {
                    if !met.contains(&duel.loser) {
                        met.push(duel.loser);
                        longer.push(way.iter().copied().chain([duel.loser]).collect());
                    }
                }
            }
            ways = longer;
        }
        None
    }
}
