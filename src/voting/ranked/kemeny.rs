//! Kemeny: the orders that agree with the ballots most.

use super::leaders;
use super::pairwise::Pairwise;
use crate::voting::ballots::Tiers;

/// The most options that are counted: the work doubles with each.
pub const MOST_OPTIONS: usize = 12;

/// The most orders that are listed.
pub const MOST_LISTED: usize = 1000;

/// There are too many options to look at every order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooManyOptions {
    /// How many there are.
    pub options: usize,
    /// How many there may be.
    pub most: usize,
}

/// A search for the strict orders of all options that the most pairs on the ballots agree with: for each pair, the weight
/// that puts above what the order puts above.
///
/// J. G. Kemeny, Mathematics without numbers, 1959; H. P. Young and A. Levenglick, A consistent extension of Condorcet's
/// election principle, 1978.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kemeny {
    /// Those that come first in some best order, then those that come first among the rest in some, and so on. What all
    /// best orders put above another stands in a better tier.
    pub tiers: Tiers,
    /// What the best orders agree with.
    pub score: u128,
    /// The best orders, the first option first; no more than [`MOST_LISTED`].
    pub orders: Vec<Vec<usize>>,
    /// How many best orders there are, listed or not.
    pub optima: u64,
    /// The pairs, upper option first, that all best orders agree on, listed or not.
    pub agreed: Vec<(usize, usize)>,
}

impl Kemeny {
    /// Whether there are more best orders than those listed.
    pub fn has_more(&self) -> bool {
        u64::try_from(self.orders.len()).is_ok_and(|listed| listed < self.optima)
    }
}

/// Finds the best orders.
///
/// # Errors
/// When there are more than [`MOST_OPTIONS`] options.
pub fn count(pairwise: &Pairwise) -> Result<Kemeny, TooManyOptions> {
    let options = pairwise.options();
    if options > MOST_OPTIONS {
        return Err(TooManyOptions { options, most: MOST_OPTIONS });
    }
    let best = Best::of(pairwise);
    let steps = best.steps();
    let leads = |left: &[usize]| leaders_among(&steps, left);
    let is_above = |one: usize, other: usize| steps.iter().any(|step| step.next == other && !has(step.left, one));
    let pairs = (0..options).flat_map(|one| (0..options).map(move |other| (one, other)));
    Ok(Kemeny {
        tiers: leaders::tiers(options, leads),
        score: best.scores[best.all()],
        orders: best.listed(),
        optima: best.optima(&steps),
        agreed: pairs.filter(|(one, other)| one != other && !is_above(*other, *one)).collect(),
    })
}

/// A set of options, a bit each.
type Set = usize;

fn has(set: Set, option: usize) -> bool {
    set & 1 << option != 0
}

/// What the best orders of each set of options agree with among themselves. An order of a set is its first option
/// followed by an order of the others, so the best one is found from those of smaller sets (M. Held and R. M. Karp, 1962).
struct Best<'a> {
    pairwise: &'a Pairwise,
    scores: Vec<u128>,
}

/// A step of a best order: of those that are left, this one comes next.
struct Step {
    left: Set,
    next: usize,
}

impl<'a> Best<'a> {
    fn of(pairwise: &'a Pairwise) -> Self {
        let mut best = Self { pairwise, scores: vec![0; 1 << pairwise.options()] };
        for set in 1..best.scores.len() {
            best.scores[set] = best.members(set).map(|first| best.with_first(set, first)).max().unwrap_or(0);
        }
        best
    }

    fn all(&self) -> Set {
        self.scores.len() - 1
    }

    fn members(&self, set: Set) -> impl Iterator<Item = usize> + use<> {
        (0..self.pairwise.options()).filter(move |option| has(set, *option))
    }

    /// What the best order of a set that begins with this option agrees with.
    fn with_first(&self, set: Set, first: usize) -> u128 {
        let rest = set & !(1 << first);
        let duels: u128 = self.members(rest).map(|other| u128::from(self.pairwise.wins(first, other))).sum();
        duels + self.scores[rest]
    }

    /// The options that begin a best order of a set.
    fn firsts(&self, set: Set) -> impl Iterator<Item = usize> + '_ {
        self.members(set).filter(move |first| self.with_first(set, *first) == self.scores[set])
    }

    /// The steps that best orders of all options take, earlier ones first.
    fn steps(&self) -> Vec<Step> {
        let mut is_met = vec![false; self.scores.len()];
        is_met[self.all()] = true;
        let mut steps = Vec::new();
        for left in (1..self.scores.len()).rev() {
            if is_met[left] {
                for next in self.firsts(left) {
                    is_met[left & !(1 << next)] = true;
                    steps.push(Step { left, next });
                }
            }
        }
        steps
    }

    /// In how many ways the steps lead through all options.
    fn optima(&self, steps: &[Step]) -> u64 {
        let mut ways = vec![0_u64; self.scores.len()];
        ways[self.all()] = 1;
        for step in steps {
            ways[step.left & !(1 << step.next)] += ways[step.left];
        }
        ways[0]
    }

    fn listed(&self) -> Vec<Vec<usize>> {
        let mut orders = Vec::new();
        self.list(self.all(), &mut Vec::new(), &mut orders);
        orders
    }

    fn list(&self, left: Set, order: &mut Vec<usize>, orders: &mut Vec<Vec<usize>>) {
        if left == 0 && orders.len() < MOST_LISTED {
            orders.push(order.clone());
        }
        for next in self.firsts(left) {
            if orders.len() < MOST_LISTED {
                order.push(next);
                self.list(left & !(1 << next), order, orders);
                order.pop();
            }
        }
    }
}

/// The options that come first among these in some best order: those taken while all of these are left.
fn leaders_among(steps: &[Step], options: &[usize]) -> Vec<usize> {
    let among: Set = options.iter().map(|option| 1 << option).sum();
    let mut leaders: Vec<usize> =
        steps.iter().filter(|step| has(among, step.next) && step.left & among == among).map(|step| step.next).collect();
    leaders.sort_unstable();
    leaders.dedup();
    leaders
}
