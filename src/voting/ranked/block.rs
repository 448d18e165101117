//! Columns of ranks compared many ballots at a time.
//!
//! The loops are written so that a compiler turns them into instructions that compare eight ranks or more at once. Sums are
//! kept in the smallest numbers that hold them, and ballots are taken in blocks that stay in the nearest memory.

use std::ops::{AddAssign, Mul, Range};

/// How many ballots are gone through for all options before the next ones.
const BLOCK: usize = 2048;

/// How many ballots are summed up in a byte: no more than 255, and without a rest in a block.
const BYTE: usize = 128;

/// The blocks of so many ballots.
pub(super) fn blocks(ballots: usize) -> impl Iterator<Item = Range<usize>> {
    (0..ballots).step_by(BLOCK).map(move |start| start..ballots.min(start + BLOCK))
}

/// The weights of a block of ballots, in the smallest numbers that hold their sum.
pub(super) enum BlockWeights {
    /// Each ballot weighs one.
    Ones,
    /// All together weigh less than 2¹⁶.
    Small(Vec<u16>),
    /// All together weigh less than 2³².
    Medium(Vec<u32>),
    /// All together weigh less than 2⁶⁴.
    Large(Vec<u64>),
}

impl BlockWeights {
    pub(super) fn of(weights: &[u64]) -> Self {
        let sum: u64 = weights.iter().sum();
        if u16::try_from(sum).is_ok() {
            Self::Small(narrowed(weights))
        } else if u32::try_from(sum).is_ok() {
            Self::Medium(narrowed(weights))
        } else {
            Self::Large(weights.to_vec())
        }
    }

    /// What the ballots weigh that put the first option above the second, and those that put the second above the first.
    pub(super) fn compare<Rank: Copy + Ord>(&self, one: &[Rank], other: &[Rank]) -> (u64, u64) {
        match self {
            Self::Ones => count(one, other),
            Self::Small(weights) => weigh(one, other, weights),
            Self::Medium(weights) => weigh(one, other, weights),
            Self::Large(weights) => weigh(one, other, weights),
        }
    }
}

/// The same numbers in a smaller type that holds them all.
fn narrowed<Small: TryFrom<u64>>(weights: &[u64]) -> Vec<Small> {
    weights.iter().filter_map(|weight| Small::try_from(*weight).ok()).collect()
}

fn count<Rank: Copy + Ord>(one: &[Rank], other: &[Rank]) -> (u64, u64) {
    let mut sums = (0, 0);
    for (one, other) in one.chunks(BYTE).zip(other.chunks(BYTE)) {
        let (mut first, mut second) = (0_u8, 0_u8);
        for (one, other) in one.iter().zip(other) {
            first += u8::from(one < other);
            second += u8::from(other < one);
        }
        sums = (sums.0 + u64::from(first), sums.1 + u64::from(second));
    }
    sums
}

fn weigh<Rank, Sum>(one: &[Rank], other: &[Rank], weights: &[Sum]) -> (u64, u64)
where
    Rank: Copy + Ord,
    Sum: Copy + Default + From<bool> + Into<u64> + Mul<Output = Sum> + AddAssign,
{
    let (mut first, mut second) = (Sum::default(), Sum::default());
    for ((one, other), weight) in one.iter().zip(other).zip(weights) {
        first += *weight * Sum::from(one < other);
        second += *weight * Sum::from(other < one);
    }
    (first.into(), second.into())
}
