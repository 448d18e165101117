//! How the numbers on one criterion are brought to a scale that all criteria share.

use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{One, Signed, Zero};

use super::Direction;
use crate::voting::fraction::Fraction;

/// How numbers are brought to one scale (Vafaei, Ribeiro & Camarinha-Matos 2016 compare the ways).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scaling {
    /// From 0, the worst mean, to 1, the best: `(x − min) / (max − min)`, turned round for costs. A criterion on which
    /// all options have the same mean tells none apart and gives 0 to all.
    MinMax,
    /// As shares of the sum: `x / Σx`, for costs `(1/x) / Σ(1/x)`. Benefits must not be less than nought, costs must be
    /// more. Where all benefits are nought all shares are 0.
    Share,
    /// As they are, costs with the sign turned. Only for criteria on one and the same scale.
    None,
}

/// On this criterion an option has a mean that is no share of anything, so that [`Scaling::Share`] cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotShareable {
    /// The criterion, by its place.
    pub criterion: usize,
}

/// Scaled numbers `(number − offset) / divisor`, more being better. The order hangs on numbers and divisor alone.
#[derive(Clone, Debug)]
pub(super) struct Scaled {
    numbers: Vec<BigInt>,
    offset: BigInt,
    /// More than nought.
    divisor: BigInt,
}

impl Scaled {
    /// Whole numbers, option by option.
    pub(super) fn numbers(&self) -> &[BigInt] {
        &self.numbers
    }

    /// What they are to be divided by, to compare them with those of other criteria.
    pub(super) fn divisor(&self) -> &BigInt {
        &self.divisor
    }

    /// The scaled number at this place.
    pub(super) fn at(&self, place: usize) -> BigRational {
        self.numbers
            .get(place)
            .map_or_else(BigRational::zero, |number| BigRational::new(number - &self.offset, self.divisor.clone()))
    }
}

/// Scales the means of all options on a criterion; `None` where shares were asked for and there are none.
pub(super) fn scaled(means: &[Fraction], direction: Direction, scaling: Scaling) -> Option<Scaled> {
    let (mut numbers, denominator) = to_whole(means);
    if direction == Direction::Cost {
        numbers = if scaling == Scaling::Share { inverted(&numbers)? } else { numbers.iter().map(|it| -it).collect() };
    }
    let zero = BigInt::zero();
    let (offset, divisor) = match scaling {
        Scaling::None => (zero, denominator),
        Scaling::MinMax => {
            let least = numbers.iter().min().cloned().unwrap_or_default();
            let range = numbers.iter().max().map_or(zero, |most| most - &least);
            (least, range)
        }
        Scaling::Share if numbers.iter().any(Signed::is_negative) => return None,
        Scaling::Share => (zero, numbers.iter().sum()),
    };
    // All numbers equal the offset where the divisor is nought, so that any other divisor gives 0.
    let divisor = if divisor.is_zero() { BigInt::one() } else { divisor };
    Some(Scaled { numbers, offset, divisor })
}

/// The numerators over one denominator, and that denominator.
fn to_whole(means: &[Fraction]) -> (Vec<BigInt>, BigInt) {
    let denominators = means.iter().map(|mean| BigInt::from(mean.denominator()));
    let common = denominators.fold(BigInt::one(), common_multiple);
    let numerator = |mean: &Fraction| &common / BigInt::from(mean.denominator()) * BigInt::from(mean.numerator());
    (means.iter().map(numerator).collect(), common)
}

/// The numbers upside down, over a denominator that is the same for all; `None` unless all are more than nought.
fn inverted(numbers: &[BigInt]) -> Option<Vec<BigInt>> {
    if !numbers.iter().all(Signed::is_positive) {
        return None;
    }
    let common = numbers.iter().fold(BigInt::one(), |common, number| common_multiple(common, number.clone()));
    Some(numbers.iter().map(|number| &common / number).collect())
}

/// The least common multiple of two numbers above nought.
fn common_multiple(one: BigInt, other: BigInt) -> BigInt {
    let missing = BigRational::new(other, one.clone());
    one * missing.numer()
}
