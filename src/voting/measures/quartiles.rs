//! Median and quartiles.

use super::super::Fraction;
use super::distribution::Distribution;

/// Median and quartiles by linear interpolation between the two nearest grades: type 7 of Hyndman & Fan (1996, "Sample
/// quantiles in statistical packages", The American Statistician 50), the rule of R, `NumPy` and spreadsheets. Tukey's
/// hinges differ in small rooms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quartiles {
    /// The first quartile, the median and the third, in quarters of a grade: no finer parts can come out.
    quarters: [i64; 3],
}

impl Quartiles {
    /// Of these grades, each counting as often as it weighs; `None` where nobody gave one.
    pub fn of(distribution: &Distribution) -> Option<Self> {
        let quarter = |parts: u64| quarters(distribution, parts);
        Some(Self { quarters: [quarter(1)?, quarter(2)?, quarter(3)?] })
    }

    /// A quarter of the room gives this or less.
    pub fn first(self) -> Fraction {
        in_grades(self.quarters[0])
    }

    /// Half of the room gives this or less.
    pub fn median(self) -> Fraction {
        in_grades(self.quarters[1])
    }

    /// Three quarters of the room give this or less.
    pub fn third(self) -> Fraction {
        in_grades(self.quarters[2])
    }

    /// The interquartile range, from the first quartile to the third.
    pub fn range(self) -> Fraction {
        in_grades(self.quarters[2] - self.quarters[0])
    }

    /// How far the median moved from an earlier one.
    pub fn median_since(self, earlier: Self) -> Fraction {
        in_grades(self.quarters[1] - earlier.quarters[1])
    }

    /// How much wider the interquartile range is than an earlier one; below nought where it is narrower.
    pub fn range_since(self, earlier: Self) -> Fraction {
        let range = |it: Self| it.quarters[2] - it.quarters[0];
        in_grades(range(self) - range(earlier))
    }
}

fn in_grades(quarters: i64) -> Fraction {
    Fraction::new(i128::from(quarters), 4)
}

/// The quantile at `parts` quarters, in quarters of a grade.
fn quarters(distribution: &Distribution, parts: u64) -> Option<i64> {
    // Of n grades in order, counted from 0, the quantile stands at (n - 1) parts / 4.
    let place = u128::from(distribution.total().checked_sub(1)?) * u128::from(parts);
    let (lower, rest) = (place / 4, i64::try_from(place % 4).ok()?);
    let low = at(distribution, lower)?;
    let high = if rest == 0 { low } else { at(distribution, lower + 1)? };
    Some(4 * low + rest * (high - low))
}

/// The grade at a place among all grades in order, the lowest at 0.
fn at(distribution: &Distribution, place: u128) -> Option<i64> {
    let mut below = 0_u128;
    for (grade, weight) in distribution.iter() {
        below += u128::from(weight);
        if place < below {
            return Some(i64::from(grade));
        }
    }
    None
}
