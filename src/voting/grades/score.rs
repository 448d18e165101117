//! Score voting (range voting; Smith 2000): each person gives each option a number.

use crate::voting::ballots::{Scores, Tiers, Weights};
use crate::voting::fraction::Fraction;

/// By what the options are ordered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RankBy {
    /// By the sum of their numbers; a number that is missing adds nothing.
    Sum,
    /// By the mean of the numbers they were given; options that nobody gave a number come last.
    Mean,
}

/// What the ballots say of one option.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scored {
    /// The sum of its numbers, each as often as its ballot weighs.
    pub sum: i128,
    /// How many people gave it a number.
    pub people: u64,
    /// What the ballots that gave it a number weigh.
    pub weight: u64,
    /// The sum by the weight; `None` where nobody gave a number, because then there is no mean.
    pub mean: Option<Fraction>,
}

/// Options by score.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Score {
    /// By what they are ordered.
    pub by: RankBy,
    /// The options by sum or by mean, whichever was asked for.
    pub tiers: Tiers,
    /// Sum, mean and how much they rest on, option by option.
    pub options: Vec<Scored>,
    /// Whether some options were given more numbers than others. Means are then of different people, and the report has
    /// to say so.
    pub is_uneven: bool,
}

/// Counts scores.
pub fn count(scores: &Scores, rank_by: RankBy) -> Score {
    let options: Vec<Scored> = (0..scores.options()).map(|option| scored(scores, option)).collect();
    let tiers = match rank_by {
        RankBy::Sum => Tiers::by_merit(&options.iter().map(|it| it.sum).collect::<Vec<_>>()),
        // No mean is less than any mean.
        RankBy::Mean => Tiers::by_merit(&options.iter().map(|it| it.mean).collect::<Vec<_>>()),
    };
    let is_uneven = options.windows(2).any(|pair| matches!(pair, [one, other] if one.weight != other.weight));
    Score { by: rank_by, tiers, options, is_uneven }
}

/// The sum of the numbers of an option, and how much it rests on.
pub(super) fn scored(scores: &Scores, option: usize) -> Scored {
    let (sum, people, weight) = if scores.weights().are_one() {
        plain(scores.column(option))
    } else {
        weighed(scores.column(option), scores.weights())
    };
    let mean = (weight > 0).then(|| Fraction::new(sum, u128::from(weight)));
    Scored { sum, people, weight, mean }
}

/// Where every ballot is one person's one vote, which is nearly always.
fn plain(column: &[i32]) -> (i128, u64, u64) {
    let (mut sum, mut given) = (0_i128, 0_u64);
    // A block is so short that its sum fits 64 bits, which the processor adds many at a time.
    for block in column.chunks(1 << 20) {
        let numbers = block.iter().map(|score| if *score == Scores::MISSING { 0 } else { i64::from(*score) });
        sum += i128::from(numbers.sum::<i64>());
        given += block.iter().map(|score| u64::from(*score != Scores::MISSING)).sum::<u64>();
    }
    (sum, given, given)
}

fn weighed(column: &[i32], weights: &Weights) -> (i128, u64, u64) {
    let (mut sum, mut people, mut weight) = (0_i128, 0, 0);
    for (score, each) in column.iter().zip(weights.iter()).filter(|(score, _)| **score != Scores::MISSING) {
        sum += i128::from(*score) * i128::from(each.value());
        people += u64::from(each.people);
        weight += each.value();
    }
    (sum, people, weight)
}
