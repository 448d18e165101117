//! The Borda count: points for the places on the ballots.

use super::pairwise::Pairwise;
pub use crate::session::round::method::BordaPoints as Convention;
use crate::voting::ballots::rankings::Columns;
use crate::voting::ballots::{Rankings, Tiers, Weight, Weights};
use crate::voting::fraction::Fraction;

/// A Borda count. J.-C. de Borda, Mémoire sur les élections au scrutin, 1784.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Borda {
    /// The options by their points.
    pub tiers: Tiers,
    /// What the places were worth.
    pub convention: Convention,
    /// The points of each option, whole or halves.
    pub scores: Vec<Fraction>,
}

/// Counts ballots under a convention.
pub fn count(rankings: &Rankings, convention: Convention) -> Borda {
    let doubled = match convention {
        Convention::Mean => return mean(&Pairwise::of(rankings)),
        Convention::Zero | Convention::Modified => doubled(rankings, convention),
    };
    of_doubled(convention, &doubled)
}

/// The [mean](Convention::Mean) convention from the duels alone: for each other option the weight that puts it below, and
/// half the weight that tells no difference.
pub fn mean(pairwise: &Pairwise) -> Borda {
    let options = 0..pairwise.options();
    let voters = i128::from(pairwise.voters());
    let doubled: Vec<i128> = options
        .clone()
        .map(|one| {
            let others = options.clone().filter(|other| *other != one);
            others.map(|other| voters + i128::from(pairwise.margin(one, other))).sum()
        })
        .collect();
    of_doubled(Convention::Mean, &doubled)
}

/// From twice the points, which are whole: the mean of places that follow on each other is whole or a half.
fn of_doubled(convention: Convention, doubled: &[i128]) -> Borda {
    let scores = doubled.iter().map(|points| Fraction::new(*points, 2)).collect();
    Borda { tiers: Tiers::by_merit(doubled), convention, scores }
}

fn doubled(rankings: &Rankings, convention: Convention) -> Vec<i128> {
    match rankings.columns() {
        Columns::Narrow(columns) => doubled_of_columns(columns, rankings.weights(), convention),
        Columns::Wide(columns) => doubled_of_columns(columns, rankings.weights(), convention),
    }
}

fn doubled_of_columns<Rank>(columns: &[Vec<Rank>], weights: &Weights, convention: Convention) -> Vec<i128>
where
    Rank: Copy + Into<usize>,
{
    let options = columns.len();
    let mut sums = vec![0; options];
    let mut sizes = vec![0_usize; options];
    let mut worth = vec![0_usize; options];
    for (ballot, weight) in weights.iter().map(Weight::value).enumerate() {
        // No rank is a number beyond the options.
        let ranks =
            || columns.iter().map(|column| column[ballot].into()).enumerate().filter(|(_, rank)| *rank < options);
        sizes.fill(0);
        ranks().for_each(|(_, rank)| sizes[rank] += 1);
        let marked: usize = sizes.iter().sum();
        let mut first = if convention == Convention::Modified { marked } else { options };
        for (worth, size) in worth.iter_mut().zip(&sizes).filter(|(_, size)| **size > 0) {
            // Twice the mean of `size` places from `first` points downward.
            *worth = 2 * first + 1 - size;
            first -= size;
        }
        for (option, rank) in ranks() {
            sums[option] += i128::from(weight) * i128::try_from(worth[rank]).unwrap_or(0);
        }
    }
    sums
}
