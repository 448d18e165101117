//! Exact fractions, so that nothing that decides is ever rounded.

use std::cmp::Ordering;
use std::fmt;

use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::ToPrimitive;

/// A fraction in lowest terms.
///
/// It holds what one option can come to: ballots weigh less than 2⁶² together (see [`Weights`](super::ballots::Weights)),
/// so a sum of whole numbers, or that sum by a weight, fits with room to spare. Sums of many unlike fractions do not:
/// what is decided by such a sum is kept as [`BigRational`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Fraction {
    numerator: i128,
    denominator: u128,
}

impl Fraction {
    /// In how many parts a number is told that cannot be told exactly.
    const NEAR: u64 = 1_000_000_000;

    /// Nought.
    pub const ZERO: Self = Self { numerator: 0, denominator: 1 };

    /// `numerator / denominator` in lowest terms; nought where the denominator is nought, because then nothing was
    /// given that could be shared.
    pub fn new(numerator: i128, denominator: u128) -> Self {
        if denominator == 0 {
            return Self::ZERO;
        }
        let divisor = greatest_common_divisor(numerator.unsigned_abs(), denominator);
        let size = i128::try_from(numerator.unsigned_abs() / divisor).unwrap_or(i128::MAX);
        Self { numerator: if numerator < 0 { -size } else { size }, denominator: denominator / divisor }
    }

    /// This part of the whole; nought where the whole is nought.
    pub fn of(part: u64, whole: u64) -> Self {
        Self::new(i128::from(part), u128::from(whole))
    }

    /// A whole number.
    pub fn whole(number: u64) -> Self {
        Self::of(number, 1)
    }

    /// The sum of both; where that does not fit, to nine decimals.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        let exact = || {
            let (one, two) = (i128::try_from(self.denominator).ok()?, i128::try_from(other.denominator).ok()?);
            let sum = self.numerator.checked_mul(two)?.checked_add(other.numerator.checked_mul(one)?)?;
            Some(Self::new(sum, self.denominator.checked_mul(other.denominator)?))
        };
        exact().unwrap_or_else(|| Self::near(&(self.large() + other.large())))
    }

    /// What is left when the other is taken away.
    #[must_use]
    pub fn less(self, other: Self) -> Self {
        self.plus(Self { numerator: -other.numerator, denominator: other.denominator })
    }

    /// What part of the other it is; nought where that is not above nought. Where it does not fit, to nine decimals.
    #[must_use]
    pub fn over(self, other: Self) -> Self {
        if other.numerator <= 0 {
            return Self::ZERO;
        }
        let exact = || {
            let numerator = self.numerator.checked_mul(i128::try_from(other.denominator).ok()?)?;
            Some(Self::new(numerator, self.denominator.checked_mul(other.numerator.unsigned_abs())?))
        };
        exact().unwrap_or_else(|| Self::near(&(self.large() / other.large())))
    }

    fn large(self) -> BigRational {
        BigRational::new(self.numerator.into(), self.denominator.into())
    }

    /// What stands above the line, in lowest terms.
    pub fn numerator(self) -> i128 {
        self.numerator
    }

    /// What stands below the line, in lowest terms; never nought.
    pub fn denominator(self) -> u128 {
        self.denominator
    }

    /// Whether it is a whole number.
    pub fn is_whole(self) -> bool {
        self.denominator == 1
    }

    /// The whole number nearest to this fraction of `scale`, halves rounded up: for printing, never for deciding.
    pub fn rounded(self, scale: u32) -> i64 {
        let denominator = i128::try_from(self.denominator).unwrap_or(i128::MAX);
        let (whole, rest) = (self.numerator.div_euclid(denominator), self.numerator.rem_euclid(denominator));
        let scale = i128::from(scale);
        let part =
            (rest.saturating_mul(2 * scale).saturating_add(denominator)).div_euclid(denominator.saturating_mul(2));
        i64::try_from(whole.saturating_mul(scale).saturating_add(part)).unwrap_or(i64::MAX)
    }

    /// A fraction that does not fit, to nine decimals: for drawing and for printing, never for deciding.
    pub fn near(exact: &BigRational) -> Self {
        let scaled = (exact * BigInt::from(Self::NEAR)).round().to_integer();
        match (exact.numer().to_i128(), exact.denom().to_u128()) {
            (Some(numerator), Some(denominator)) => Self::new(numerator, denominator),
            _ => Self::new(scaled.to_i128().unwrap_or(i128::MAX), u128::from(Self::NEAR)),
        }
    }

    /// A number that is no fraction, to nine decimals: for drawing and for printing, never for deciding.
    #[expect(clippy::cast_possible_truncation, clippy::cast_precision_loss, reason = "it is rounded on purpose")]
    pub fn nearly(number: f64) -> Self {
        Self::new((number * Self::NEAR as f64).round() as i128, u128::from(Self::NEAR))
    }

    /// The nearest floating-point number: for drawing and for printing, never for deciding.
    #[expect(clippy::cast_precision_loss, reason = "what is drawn or printed needs no more")]
    pub fn nearest(self) -> f64 {
        self.numerator as f64 / self.denominator as f64
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
    /// Compares whole parts, then what is left of each turned upside down (as in Euclid's algorithm), so that no product
    /// can be too large.
    fn cmp(&self, other: &Self) -> Ordering {
        let signs = self.numerator.signum().cmp(&other.numerator.signum());
        if signs != Ordering::Equal || self.numerator == 0 {
            return signs;
        }
        let parts = |it: &Self| (it.numerator.unsigned_abs(), it.denominator);
        let sizes = compare_sizes(parts(self), parts(other));
        if self.numerator < 0 { sizes.reverse() } else { sizes }
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

fn compare_sizes((a, b): (u128, u128), (c, d): (u128, u128)) -> Ordering {
    let wholes = (a / b).cmp(&(c / d));
    let (one, other) = (a % b, c % d);
    match (wholes, one, other) {
        (Ordering::Equal, 0, _) | (Ordering::Equal, _, 0) => one.cmp(&other),
        (Ordering::Equal, _, _) => compare_sizes((d, other), (b, one)),
        _ => wholes,
    }
}

pub(super) fn greatest_common_divisor(one: u128, other: u128) -> u128 {
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
    fn sums_of_many_unlike_fractions_stay_near() {
        let sum = (180..=300).fold(Fraction::ZERO, |sum, people| sum.plus(Fraction::of(2 * people + 1, people)));
        assert_eq!(sum.rounded(100), 24_252);
        assert_eq!(Fraction::of(5, 2).over(sum).permille(), 10);
    }

    #[test]
    fn the_largest_are_compared_without_overflow() {
        let (near, nearer) = (Fraction::new(i128::MAX - 2, u128::MAX - 1), Fraction::new(i128::MAX - 1, u128::MAX - 1));
        assert!(near < nearer);
        assert!(Fraction::new(-i128::MAX, 3) < Fraction::new(-i128::MAX, 4));
        assert_eq!(near.cmp(&near), Ordering::Equal);
    }
}
