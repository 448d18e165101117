//! Whether people moved one way rather than the other.

use std::collections::BTreeMap;

use super::super::super::Fraction;
use super::super::floats;
use super::super::tails;

/// The signed-rank test (Wilcoxon, 1945, "Individual comparisons by ranking methods", Biometrics Bulletin 1): those who
/// moved are ranked by how far, equal distances sharing the mean rank; those who did not move are left out, as Wilcoxon
/// did.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Wilcoxon {
    /// How many moved.
    pub moved: u64,
    /// The sum of the ranks of those who moved up.
    pub up: Fraction,
    /// The sum of the ranks of those who moved down.
    pub down: Fraction,
    /// How likely sums so uneven are, either way, where up and down are as likely.
    pub p: f64,
    /// Whether every way to move was counted; otherwise the normal distribution stands in for it, with its variance
    /// corrected for equal distances and without correction for continuity.
    pub is_exact: bool,
}

impl Wilcoxon {
    /// Up to so many who moved, every way is counted.
    pub const MOST_EXACT: u64 = 50;

    /// Of each step and how many people took it. `None` where nobody moved, or too many people to count did.
    pub fn of(steps: &[(i64, u64)]) -> Option<Self> {
        let mut distances: BTreeMap<u64, (u64, u64)> = BTreeMap::new();
        for (by, people) in steps.iter().filter(|(by, people)| *by != 0 && *people > 0) {
            let (up, down) = distances.entry(by.unsigned_abs()).or_default();
            let side = if *by > 0 { up } else { down };
            *side = side.checked_add(*people)?;
        }
        let groups: Vec<(u64, u64)> = distances.into_values().collect();
        let moved = groups.iter().try_fold(0_u64, |sum, (up, down)| sum.checked_add(*up)?.checked_add(*down))?;
        // The doubled sums of ranks are at most n (n + 1).
        if moved == 0 || moved > u64::MAX / 4 {
            return None;
        }
        let ranks = doubled_ranks(&groups);
        let side = |people: fn(&(u64, u64)) -> u64| -> u128 {
            ranks.iter().zip(&groups).map(|(rank, group)| u128::from(*rank) * u128::from(people(group))).sum()
        };
        let (up, down) = (side(|group| group.0), side(|group| group.1));
        let is_exact = moved <= Self::MOST_EXACT;
        let p = if is_exact { exact(&ranks, &groups, up.min(down)) } else { normal(&groups, moved, up.abs_diff(down)) };
        let halved = |doubled: u128| Fraction::new(i128::try_from(doubled).unwrap_or(i128::MAX), 2);
        Some(Self { moved, up: halved(up), down: halved(down), p, is_exact })
    }
}

/// Twice the mean rank of each group of equal distances, the nearest first.
fn doubled_ranks(groups: &[(u64, u64)]) -> Vec<u64> {
    let mut nearer = 0;
    let rank = |(up, down): &(u64, u64)| {
        let size = up + down;
        let doubled = 2 * nearer + size + 1;
        nearer += size;
        doubled
    };
    groups.iter().map(rank).collect()
}

/// The share of all ways to move up or down that come to a sum as small as this or less, on one side or the other.
fn exact(ranks: &[u64], groups: &[(u64, u64)], least: u128) -> f64 {
    let sizes = groups.iter().map(|(up, down)| usize::try_from(up + down).unwrap_or(0));
    let each =
        ranks.iter().zip(sizes).flat_map(|(rank, size)| std::iter::repeat_n(usize::try_from(*rank).unwrap_or(0), size));
    // How many ways come to each doubled sum; all together 2^50 at most.
    let mut ways = vec![1_u64];
    for rank in each {
        let mut next = ways.clone();
        next.resize(ways.len() + rank, 0);
        for (sum, count) in next.iter_mut().skip(rank).zip(&ways) {
            *sum += count;
        }
        ways = next;
    }
    let all: u64 = ways.iter().sum();
    let least = usize::try_from(least).unwrap_or(usize::MAX);
    let small: u64 = ways.iter().take(least.saturating_add(1)).sum();
    (2.0 * floats::whole(&small) / floats::whole(&all)).min(1.0)
}

/// By the normal distribution, from the difference of the doubled sums.
fn normal(groups: &[(u64, u64)], moved: u64, difference: u128) -> f64 {
    let n: f64 = floats::whole(&moved);
    let ties: f64 =
        groups.iter().map(|(up, down)| floats::whole(&(up + down))).map(|size: f64| size.powi(3) - size).sum();
    let variance = n * (n + 1.0) * (2.0 * n + 1.0) / 24.0 - ties / 48.0;
    // A sum lies from its mean by half the difference of both sums, which is a quarter of that of the doubled ones.
    tails::normal_both_sides(floats::whole(&difference) / 4.0 / variance.sqrt())
}
