//! How likely so much concordance is by chance, where people are few.

use std::collections::BTreeMap;

use super::super::generator::Generator;

/// How a probability was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Every way to shuffle was counted.
    Exact,
    /// So many shuffles were drawn by lot.
    Drawn(u32),
}

/// The probability of a W at least as large where each person's ranks stand in random order (Friedman, 1937; Kendall &
/// Babington Smith, 1939). Ties stay as large as each person made them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Permutation {
    /// The probability. Of draws it is `(hits + 1) / (draws + 1)`, because the ballots as they were are one of the
    /// draws (Davison & Hinkley, 1997); so it is never nought.
    pub p: f64,
    /// How it was found.
    pub way: Way,
}

/// The draws where not every way is counted.
const DRAWS: u32 = 9_999;
/// The most options whose orders are all counted: 720 of them.
const MOST_OPTIONS: usize = 6;
/// The most sums of ranks, times the orders of the next person, that are gone through at a step.
const MOST_STEPS: usize = 60_000;

impl Permutation {
    /// Of the doubled ranks of each person, all of the same options.
    pub(super) fn of(rows: &[Vec<u64>], seed: u64) -> Self {
        let observed = spread(&sums(rows));
        exact(rows, observed).map_or_else(
            || Self { p: drawn(rows, observed, seed), way: Way::Drawn(DRAWS) },
            |p| Self { p, way: Way::Exact },
        )
    }
}

fn sums(rows: &[Vec<u64>]) -> Vec<u64> {
    let mut sums = vec![0; rows.first().map_or(0, Vec::len)];
    for row in rows {
        for (sum, rank) in sums.iter_mut().zip(row) {
            *sum += rank;
        }
    }
    sums
}

/// The sum of squares of these sums: it rises with W, as all that W is made of else stays the same.
fn spread(sums: &[u64]) -> u64 {
    sums.iter().map(|sum| sum * sum).sum()
}

fn drawn(rows: &[Vec<u64>], observed: u64, seed: u64) -> f64 {
    let mut generator = Generator::seeded(seed);
    let mut rows = rows.to_vec();
    let mut hits = 0_u32;
    for _ in 0..DRAWS {
        // One person may stay as they are: only how the others stand to them matters.
        for row in rows.iter_mut().skip(1) {
            generator.shuffle(row);
        }
        hits += u32::from(spread(&sums(&rows)) >= observed);
    }
    f64::from(hits + 1) / f64::from(DRAWS + 1)
}

/// Adds person after person to the sums of ranks that can come out, with their probabilities; which option has which
/// sum does not matter. `None` where the sums become too many.
fn exact(rows: &[Vec<u64>], observed: u64) -> Option<f64> {
    let (first, others) = rows.split_first()?;
    if first.len() > MOST_OPTIONS {
        return None;
    }
    let mut start = first.clone();
    start.sort_unstable();
    let mut ways = BTreeMap::from([(start, 1.0)]);
    for row in others {
        let orders = orders(row);
        if ways.len() * orders.len() > MOST_STEPS {
            return None;
        }
        let share = 1.0 / f64::from(u32::try_from(orders.len()).ok()?);
        let mut next: BTreeMap<Vec<u64>, f64> = BTreeMap::new();
        for (sums, chance) in &ways {
            for order in &orders {
                let mut sums: Vec<u64> = sums.iter().zip(order).map(|(sum, rank)| sum + rank).collect();
                sums.sort_unstable();
                *next.entry(sums).or_insert(0.0) += chance * share;
            }
        }
        ways = next;
    }
    let p: f64 = ways.iter().filter(|(sums, _)| spread(sums) >= observed).map(|(_, chance)| chance).sum();
    Some(p.min(1.0))
}

/// Every different order of these ranks.
fn orders(row: &[u64]) -> Vec<Vec<u64>> {
    let mut orders = vec![Vec::new()];
    for place in 0..row.len() {
        orders = orders.iter().flat_map(|start| continued(start, row, place)).collect();
    }
    orders
}

/// This start of an order with each rank that is still left.
fn continued(start: &[u64], row: &[u64], place: usize) -> Vec<Vec<u64>> {
    let mut left = row.to_vec();
    for used in start.iter().take(place) {
        if let Some(at) = left.iter().position(|rank| rank == used) {
            left.swap_remove(at);
        }
    }
    left.sort_unstable();
    left.dedup();
    left.into_iter().map(|rank| [start, &[rank]].concat()).collect()
}
