//! Exact fractions, so that nothing that decides is ever rounded.

use std::cmp::Ordering;
use std::fmt;

/// A fraction in lowest terms.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Fraction {
    numerator: i64,
    denominator: u64,
}

impl Fraction {
    /// Nought.
    pub const ZERO: Self = Self { numerator: 0, denominator: 1 };

    /// `numerator / denominator` in lowest terms; nought where the denominator is nought, because then nothing was
    /// given that could be shared. What does not fit even in lowest terms stands at the greatest number that does.
    pub fn new(numerator: i128, denominator: u128) -> Self {
        if denominator == 0 {
            return Self::ZERO;
        }
        let divisor = greatest_common_divisor(numerator.unsigned_abs(), denominator);
        let size = i64::try_from(numerator.unsigned_abs() / divisor).unwrap_or(i64::MAX);
        Self {
            numerator: if numerator < 0 { -size } else { size },
            denominator: u64::try_from(denominator / divisor).unwrap_or(u64::MAX),
        }
    }

    /// This part of the whole; nought where the whole is nought.
    pub fn of(part: u64, whole: u64) -> Self {
        Self::new(i128::from(part), u128::from(whole))
    }

    /// A whole number.
    pub fn whole(number: u64) -> Self {
        Self::of(number, 1)
    }

    /// What stands above the line, in lowest terms.
    pub fn numerator(self) -> i64 {
        self.numerator
    }

    /// What stands below the line, in lowest terms; never nought.
    pub fn denominator(self) -> u64 {
        self.denominator
    }

    /// Whether it is a whole number.
    pub fn is_whole(self) -> bool {
        self.denominator == 1
    }

    /// The whole number nearest to this fraction of `scale`, halves rounded up: for printing, never for deciding.
    pub fn rounded(self, scale: u32) -> i64 {
        let denominator = i128::from(self.denominator);
        let doubled = 2 * i128::from(self.numerator) * i128::from(scale) + denominator;
        i64::try_from(doubled.div_euclid(2 * denominator)).unwrap_or(i64::MAX)
    }

    /// In parts of a thousand, halves rounded up. The rounded shares of a round may not sum to a thousand.
    pub fn permille(self) -> i64 {
        self.rounded(1000)
    }

    /// In parts of a hundred, halves rounded up. The rounded shares of a round may not sum to a hundred.
    pub fn percent(self) -> i64 {
        self.rounded(100)
    }
}

impl Ord for Fraction {
    fn cmp(&self, other: &Self) -> Ordering {
        let left = i128::from(self.numerator) * i128::from(other.denominator);
        let right = i128::from(other.numerator) * i128::from(self.denominator);
        left.cmp(&right)
    }
}

impl PartialOrd for Fraction {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Fraction {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_whole() {
            write!(formatter, "{}", self.numerator)
        } else {
            write!(formatter, "{}/{}", self.numerator, self.denominator)
        }
    }
}

fn greatest_common_divisor(one: u128, other: u128) -> u128 {
    let (mut large, mut small) = (one, other);
    while small != 0 {
        (large, small) = (small, large % small);
    }
    large
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_kept_in_lowest_terms() {
        assert_eq!(Fraction::of(6, 8), Fraction::of(3, 4));
        assert_eq!(Fraction::of(6, 8).to_string(), "3/4");
        assert_eq!(Fraction::of(8, 4).to_string(), "2");
        assert_eq!(Fraction::new(-6, 8).to_string(), "-3/4");
    }

    #[test]
    fn a_part_of_nothing_is_nought() {
        assert_eq!(Fraction::of(3, 0), Fraction::ZERO);
    }

    #[test]
    fn halves_are_rounded_up() {
        assert_eq!(Fraction::of(1, 8).percent(), 13);
        assert_eq!(Fraction::of(2, 3).permille(), 667);
        assert_eq!(Fraction::new(-1, 2).rounded(1), 0);
        assert_eq!(Fraction::new(-3, 4).rounded(1), -1);
    }

    #[test]
    fn compares_without_rounding() {
        let near = Fraction::of(u64::from(u32::MAX), u64::from(u32::MAX) + 1);
        assert!(near < Fraction::whole(1));
        assert!(Fraction::of(1, 3) < Fraction::of(333_334, 1_000_000));
        assert!(Fraction::new(-1, 2) < Fraction::ZERO);
    }

    #[test]
    fn what_does_not_fit_stands_at_the_greatest_number() {
        assert_eq!(Fraction::new(i128::MAX, 1).numerator(), i64::MAX);
        assert_eq!(Fraction::new(i128::MIN, 1).numerator(), -i64::MAX);
    }
}
