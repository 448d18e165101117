//! The shares of one round.

use std::ops::Range;

use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::Zero;

use crate::voting::ballots::rankings::Columns;
use crate::voting::ballots::{Rankings, Weights};
use crate::voting::ranked::block::{BlockWeights, blocks};

/// What a round comes to.
pub(super) struct Tally {
    /// The share of each option that remains.
    pub(super) shares: Vec<BigRational>,
    /// The weight of the ballots that rank none of them.
    pub(super) exhausted: u64,
}

/// Counts each ballot for the options that it ranks best among those that remain, in equal shares.
pub(super) fn of(rankings: &Rankings, remaining: &[usize]) -> Tally {
    match rankings.columns() {
        Columns::Narrow(columns) => of_columns(columns, u8::MAX, rankings.weights(), remaining),
        Columns::Wide(columns) => of_columns(columns, u16::MAX, rankings.weights(), remaining),
    }
}

fn of_columns<Rank>(columns: &[Vec<Rank>], unranked: Rank, weights: &Weights, remaining: &[usize]) -> Tally
where
    Rank: Copy + Ord,
{
    let columns: Vec<&[Rank]> = remaining.iter().map(|option| columns[*option].as_slice()).collect();
    // The weight that each option has alone, as one of two, as one of three and so on.
    let mut sums: Vec<Vec<u64>> = vec![Vec::new(); columns.len()];
    let mut exhausted = 0;
    for block in blocks(weights.len()) {
        let columns: Vec<&[Rank]> = columns.iter().map(|column| &column[block.clone()]).collect();
        let best = best(&columns, unranked, block.len());
        let tied = tied(&columns, &best, unranked);
        for size in sizes(&tied, columns.len()) {
            let (of_size, all) = weights_of(block.clone(), weights, &tied, size);
            if size == 0 {
                exhausted += all;
                continue;
            }
            for (column, sums) in columns.iter().zip(&mut sums) {
                let (others_are_better, _) = of_size.compare(&best, column);
                add(sums, usize::from(size), all - others_are_better);
            }
        }
    }
    Tally { shares: sums.iter().map(|sums| share(sums)).collect(), exhausted }
}

/// How many are tied on some ballot, each number once.
fn sizes(tied: &[u16], most: usize) -> Vec<u16> {
    let mut met = vec![false; most + 1];
    for size in tied {
        met[usize::from(*size)] = true;
    }
    (0_u16..).zip(met).filter(|(_, met)| *met).map(|(size, _)| size).collect()
}

/// What the ballots of a block weigh, and weigh together, of which so many options are tied; the others weigh nothing.
fn weights_of(block: Range<usize>, weights: &Weights, tied: &[u16], size: u16) -> (BlockWeights, u64) {
    if weights.are_one() && tied.iter().all(|tied| *tied == size) {
        return (BlockWeights::Ones, block.len() as u64);
    }
    let mut of_size = Vec::with_capacity(block.len());
    for (ballot, tied) in block.zip(tied) {
        of_size.push(if *tied == size { weights.at(ballot).value() } else { 0 });
    }
    (BlockWeights::of(&of_size), of_size.iter().sum())
}

/// The best rank on each ballot.
fn best<Rank: Copy + Ord>(columns: &[&[Rank]], unranked: Rank, ballots: usize) -> Vec<Rank> {
    let mut best = vec![unranked; ballots];
    for column in columns {
        for (best, rank) in best.iter_mut().zip(*column) {
            *best = (*best).min(*rank);
        }
    }
    best
}

/// How many options have the best rank on each ballot; none where it ranks none.
fn tied<Rank: Copy + Ord>(columns: &[&[Rank]], best: &[Rank], unranked: Rank) -> Vec<u16> {
    let mut tied = vec![0; best.len()];
    for column in columns {
        for ((tied, best), rank) in tied.iter_mut().zip(best).zip(*column) {
            *tied += u16::from(rank == best);
        }
    }
    tied.iter().zip(best).map(|(tied, best)| if *best == unranked { 0 } else { *tied }).collect()
}

/// Adds the weight of ballots on which so many are tied.
fn add(sums: &mut Vec<u64>, tied: usize, weight: u64) {
    if sums.len() < tied {
        sums.resize(tied, 0);
    }
    sums[tied - 1] += weight;
}

/// The weight that an option has alone, half of what it has as one of two, and so on.
fn share(sums: &[u64]) -> BigRational {
    let Some((alone, tied)) = sums.split_first() else { return BigRational::zero() };
    let mut share = BigRational::from_integer(BigInt::from(*alone));
    for (sum, size) in tied.iter().zip(2_u64..).filter(|(sum, _)| **sum > 0) {
        share += BigRational::new(BigInt::from(*sum), BigInt::from(size));
    }
    share
}
