//! The weight that puts each option above each other one, from the columns.

use crate::voting::ballots::rankings::Columns;
use crate::voting::ballots::{Approvals, Rankings, Scores};
use crate::voting::ranked::block::{BlockWeights, blocks};
use crate::voting::ranked::square::Square;

/// Counts all pairs. Without weights each ballot weighs one; with them there is one a ballot, and all together are below
/// 2⁶⁴.
pub(super) fn count(rankings: &Rankings, weights: Option<&[u64]>) -> Square {
    let ballots = rankings.weights().len();
    match rankings.columns() {
        Columns::Narrow(columns) => count_columns(columns, ballots, weights),
        Columns::Wide(columns) => count_columns(columns, ballots, weights),
    }
}

fn count_columns<Rank: Copy + Ord>(columns: &[Vec<Rank>], ballots: usize, weights: Option<&[u64]>) -> Square {
    let mut above = Square::new(columns.len());
    let columns: Vec<&[Rank]> = columns.iter().map(Vec::as_slice).collect();
    compare(&columns, ballots, weights, |less, more, weight| above.add(less, more, weight));
    above
}

/// The same of numbers, of which more is better; a missing one is the least there is.
pub(super) fn count_scores(scores: &Scores, weights: Option<&[u64]>) -> Square {
    let mut above = Square::new(scores.options());
    let columns: Vec<&[i32]> = (0..scores.options()).map(|option| scores.column(option)).collect();
    compare(&columns, scores.weights().len(), weights, |less, more, weight| above.add(more, less, weight));
    above
}

/// The same of ticks: an option is above another on all ballots that tick it, but for those that tick both.
pub(super) fn count_approvals(approvals: &Approvals) -> Square {
    let (options, totals) = (approvals.options(), approvals.totals());
    let mut both = Square::new(options);
    for (ticks, weight) in approvals.iter() {
        for one in ticks {
            for other in ticks {
                both.add(usize::from(*one), usize::from(*other), weight.value());
            }
        }
    }
    let mut above = Square::new(options);
    for (one, total) in totals.iter().enumerate() {
        for other in (0..options).filter(|other| *other != one) {
            above.add(one, other, total - both.at(one, other));
        }
    }
    above
}

/// Gives for each pair of columns what the ballots weigh that have less in the first one.
fn compare<Rank: Copy + Ord>(
    columns: &[&[Rank]],
    ballots: usize,
    weights: Option<&[u64]>,
    mut put: impl FnMut(usize, usize, u64),
) {
    for block in blocks(ballots) {
        let weights = weights.map_or(BlockWeights::Ones, |weights| BlockWeights::of(&weights[block.clone()]));
        for (one, column) in columns.iter().enumerate() {
            for (other, next) in columns.iter().enumerate().skip(one + 1) {
                let (first, second) = weights.compare(&column[block.clone()], &next[block.clone()]);
                put(one, other, first);
                put(other, one, second);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::voting::ballots::Weight;

    /// Ballots of three options in a pattern that is no multiple of a block, counted one by one.
    #[test]
    fn blocks_count_as_one_by_one_does() {
        for people in [1, 2, 100, 4_000_000_000] {
            let mut rankings = Rankings::new(3);
            for ballot in 0..5000_u16 {
                let ranks = [ballot % 3, ballot % 7 % 3, if ballot % 5 == 0 { Rankings::UNRANKED } else { ballot % 2 }];
                rankings.push(&ranks, Weight { people, each: 1 + u32::from(people > 1 && ballot % 2 == 0) }).unwrap();
            }
            let weights: Vec<u64> = rankings.weights().iter().map(Weight::value).collect();
            let rank = |ballot, option| rankings.rank(ballot, option).unwrap_or(Rankings::UNRANKED);
            let wide: Vec<Vec<u16>> =
                (0..3).map(|option| (0..5000).map(|ballot| rank(ballot, option)).collect()).collect();
            let given = (!rankings.weights().are_one()).then_some(weights.as_slice());
            for counted in [count(&rankings, given), count_columns(&wide, 5000, given)] {
                for (one, other) in [(0, 1), (1, 0), (0, 2), (2, 0), (1, 2), (2, 1)] {
                    let above = |ballot: &usize| rank(*ballot, one) < rank(*ballot, other);
                    let slowly: u64 = (0..5000).filter(above).map(|ballot| weights[ballot]).sum();
                    assert_eq!(counted.at(one, other), slowly, "{people} people, {one} above {other}");
                }
            }
        }
    }
}
