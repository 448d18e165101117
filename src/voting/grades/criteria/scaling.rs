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

/// The means of all options on a criterion as whole numbers, more being better. They are brought to the scale with
/// `(number − offset) / divisor`, and only these two hang on which options there are.
#[derive(Clone, Debug)]
pub(super) struct Column {
    numbers: Vec<BigInt>,
    scaling: Scaling,
    /// What the numbers are multiples of.
    denominator: BigInt,
}

impl Column {
    /// `None` where shares were asked for and there are none.
    pub(super) fn new(means: &[Fraction], direction: Direction, scaling: Scaling) -> Option<Self> {
        let (numbers, denominator) = to_whole(means);
        let numbers = match (direction, scaling) {
            (Direction::Benefit, Scaling::Share) if numbers.iter().any(Signed::is_negative) => return None,
            (Direction::Benefit, _) => numbers,
            (Direction::Cost, Scaling::Share) => inverted(&numbers)?,
            (Direction::Cost, _) => numbers.iter().map(|number| -number).collect(),
        };
        Some(Self { numbers, scaling, denominator })
    }

    /// Option by option.
    pub(super) fn numbers(&self) -> &[BigInt] {
        &self.numbers
    }

    /// What the numbers are to be divided by, more than nought, when the option at this place is not there.
    pub(super) fn divisor(&self, without: Option<usize>) -> BigInt {
        let (least, most) = self.bounds(without);
        let divisor = match self.scaling {
            Scaling::None => self.denominator.clone(),
            Scaling::MinMax => most - least,
            Scaling::Share => self.others(without).sum(),
        };
        // All numbers equal the offset where the divisor is nought, so that any other divisor gives 0.
        if divisor.is_zero() { BigInt::one() } else { divisor }
    }

    /// The scaled number of each option.
    pub(super) fn scaled(&self) -> Vec<BigRational> {
        let offset = if self.scaling == Scaling::MinMax { self.bounds(None).0 } else { BigInt::zero() };
        let divisor = self.divisor(None);
        self.numbers.iter().map(|number| BigRational::new(number - &offset, divisor.clone())).collect()
    }

    fn bounds(&self, without: Option<usize>) -> (BigInt, BigInt) {
        let bound = |bound: Option<&BigInt>| bound.cloned().unwrap_or_default();
        (bound(self.others(without).min()), bound(self.others(without).max()))
    }

    fn others(&self, without: Option<usize>) -> impl Iterator<Item = &BigInt> + '_ {
        let numbers = self.numbers.iter().enumerate();
        numbers.filter(move |(place, _)| Some(*place) != without).map(|(_, number)| number)
    }
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
    let common = numbers.iter().cloned().fold(BigInt::one(), common_multiple);
    Some(numbers.iter().map(|number| &common / number).collect())
}

/// The least common multiple of two numbers above nought.
fn common_multiple(one: BigInt, other: BigInt) -> BigInt {
    let missing = BigRational::new(other, one.clone());
    one * missing.numer()
}
