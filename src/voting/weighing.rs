//! What criteria weigh, as a comparison by pairs found it (Saaty, 1980).

use super::outcome::Detail;
use super::result::{Counting, RoundResult};
use super::tier::Entry;
use crate::session::ballot::OptionId;
use crate::session::round::{Method, Round};

/// The parts that the weights come to together.
pub const WHOLE: u32 = 100;

/// Parts of a whole part, finer than anything that judgments from 1 to 9 tell apart.
const FINE: u32 = 10_000_000;

/// What criteria weigh, in whole parts of a hundred.
#[derive(Clone, Debug, PartialEq)]
pub struct Weighed {
    /// The parts of each option of the round, in its order.
    pub parts: Vec<(OptionId, u32)>,
    /// How far the judgments contradict one another: above 0.10 too much; absent for fewer than three criteria.
    pub ratio: Option<f64>,
}

impl Weighed {
    /// The weights that a closed round found, where it compared criteria.
    ///
    /// Weights are rounded down to whole parts; the parts left over go one each to those that lost most by it, of equal ones
    /// to the earlier in the order of the round. So they always come to the whole.
    pub fn of(round: &Round) -> Option<Self> {
        if !matches!(round.method, Method::Comparison { .. }) || round.criteria.is_empty() {
            return None;
        }
        let result = RoundResult::of(round);
        let Detail::Compared(compared) = &result.detail else { return None };
        if result.counting != Counting::Final || !result.entries().any(|(_, entry)| entry.may_win) {
            return None;
        }
        let fine = |entry: &Entry| entry.score.rounded(WHOLE * FINE).max(0).unsigned_abs();
        // What the comparison found alike weighs alike, whatever the last digits of its reckoning say.
        let of_tier = |option: OptionId| {
            let tier = result.ranking.iter().find(|tier| tier.entries.iter().any(|entry| entry.option == option));
            tier.and_then(|tier| tier.entries.first()).map_or(0, fine)
        };
        let fine: Vec<u64> = round.options.iter().map(|option| of_tier(option.id)).collect();
        let options = round.options.iter().map(|option| option.id);
        Some(Self { parts: options.zip(whole_parts(&fine)).collect(), ratio: compared.group.consistency_ratio })
    }

    /// The parts of an option.
    pub fn of_option(&self, option: OptionId) -> Option<u32> {
        self.parts.iter().find(|(id, _)| *id == option).map(|(_, parts)| *parts)
    }
}

fn whole_parts(fine: &[u64]) -> Vec<u32> {
    let number = |parts: u64| u32::try_from(parts).unwrap_or(WHOLE).min(WHOLE);
    let mut parts: Vec<u32> = fine.iter().map(|it| number(it / u64::from(FINE))).collect();
    let mut places: Vec<usize> = (0..fine.len()).collect();
    places.sort_by_key(|place| std::cmp::Reverse(fine[*place] % u64::from(FINE)));
    let left = WHOLE.saturating_sub(parts.iter().sum());
    for place in places.into_iter().take(usize::try_from(left).unwrap_or(0)) {
        parts[place] += 1;
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_left_over_goes_to_those_that_lost_most() {
        assert_eq!(whole_parts(&[333_000_000, 333_000_000, 334_000_000]), [33, 33, 34]);
        assert_eq!(whole_parts(&[333_333_333, 333_333_333, 333_333_334]), [33, 33, 34]);
        assert_eq!(whole_parts(&[333_333_333, 333_333_333, 333_333_333]), [34, 33, 33], "the earlier of equal ones");
        assert_eq!(whole_parts(&[648_000_000, 229_000_000, 123_000_000]), [65, 23, 12]);
        assert_eq!(whole_parts(&[1_000_000_000]), [100]);
    }
}
