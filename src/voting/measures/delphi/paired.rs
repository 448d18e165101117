//! Who moved how far between two rounds, where it is known who gave which ballot.

use super::super::super::Fraction;
use super::super::super::ballots::Scores;
use super::wilcoxon::Wilcoxon;

/// The moves on one option of those who graded it in both rounds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Paired {
    /// How many they are: what their later ballots weigh.
    pub people: u64,
    /// The share of them that gave the same grade again.
    pub unchanged: Fraction,
    /// By how many grades they moved on average, whichever way.
    pub mean_absolute_change: Fraction,
    /// Whether they moved one way; `None` where nobody moved.
    pub wilcoxon: Option<Wilcoxon>,
}

impl Paired {
    /// Of these pairs of ballots, the earlier first. `None` where nobody graded the option in both rounds.
    pub fn of(before: &Scores, after: &Scores, option: usize, pairs: &[(usize, usize)]) -> Option<Self> {
        let moves: Vec<(i64, u64)> = pairs
            .iter()
            .filter_map(|(earlier, later)| {
                let (once, now) = (before.score(*earlier, option)?, after.score(*later, option)?);
                Some((i64::from(now) - i64::from(once), after.weights().at(*later).value()))
            })
            .collect();
        let people = moves.iter().try_fold(0_u64, |sum, (_, weight)| sum.checked_add(*weight))?;
        if people == 0 {
            return None;
        }
        let unchanged = moves.iter().filter(|(by, _)| *by == 0).map(|(_, weight)| weight).sum();
        let distance: i128 = moves.iter().map(|(by, weight)| i128::from(by.abs()) * i128::from(*weight)).sum();
        Some(Self {
            people,
            unchanged: Fraction::of(unchanged, people),
            mean_absolute_change: Fraction::new(distance, u128::from(people)),
            wilcoxon: Wilcoxon::of(&moves),
        })
    }
}
