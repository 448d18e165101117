//! Exact amounts over one common denominator.

use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{One, ToPrimitive, Zero};

use crate::voting::fraction::greatest_common_divisor;

/// Amounts that the people hold or owe, over one common denominator, so that sums of millions of them need no
/// fractions: what many people hold together is a whole number of times each amount.
#[derive(Clone, Debug)]
pub(super) struct Amounts {
    denominator: BigInt,
    numerators: Vec<BigInt>,
}

impl Amounts {
    /// None yet.
    pub(super) fn new() -> Self {
        Self { denominator: BigInt::one(), numerators: Vec::new() }
    }

    /// These fractions, in their order.
    pub(super) fn of<'f>(fractions: impl Iterator<Item = &'f BigRational> + Clone) -> Self {
        let mut denominator = BigInt::one();
        for fraction in fractions.clone() {
            // In lowest terms only what the common denominator lacks is left below the line.
            denominator *= BigRational::new(denominator.clone(), fraction.denom().clone()).denom();
        }
        let numerators = fractions.map(|fraction| fraction.numer() * (&denominator / fraction.denom())).collect();
        Self { denominator, numerators }
    }

    /// The common denominator.
    pub(super) fn denominator(&self) -> &BigInt {
        &self.denominator
    }

    /// How many amounts there are.
    pub(super) fn len(&self) -> usize {
        self.numerators.len()
    }

    /// Adds `numerator / (denominator · divisor)` and tells its place. Nothing is added where the divisor is nought.
    pub(super) fn push(&mut self, numerator: &BigInt, divisor: u128) -> usize {
        let rest = if divisor == 0 { BigInt::zero() } else { numerator % divisor };
        let common = greatest_common_divisor(rest.magnitude().to_u128().unwrap_or_default(), divisor).max(1);
        let factor = (divisor / common).max(1);
        if factor > 1 {
            self.denominator *= factor;
            self.numerators.iter_mut().for_each(|it| *it *= factor);
        }
        self.numerators.push(numerator / common);
        self.numerators.len() - 1
    }

    /// The numerator of an amount, nought where there is none.
    pub(super) fn numerator(&self, place: usize) -> BigInt {
        self.numerators.get(place).cloned().unwrap_or_default()
    }

    /// The numerator of each amount taken so many times.
    pub(super) fn sum(&self, times: &[i64]) -> BigInt {
        let taken = self.numerators.iter().zip(times).filter(|(_, times)| **times != 0);
        taken.fold(BigInt::zero(), |sum, (numerator, times)| sum + numerator * *times)
    }

    /// The fraction with this numerator, not yet in lowest terms, because finding those takes longer than all the rest.
    pub(super) fn fraction(&self, numerator: BigInt) -> BigRational {
        BigRational::new_raw(numerator, self.denominator.clone())
    }

    /// The floating-point number nearest to an amount.
    pub(super) fn nearest(&self, place: usize) -> f64 {
        nearest(self.numerator(place), self.denominator.clone())
    }
}

/// The floating-point number nearest to a fraction; nought where the denominator is nought.
pub(super) fn nearest(numerator: BigInt, denominator: BigInt) -> f64 {
    if denominator.is_zero() {
        return 0.0;
    }
    BigRational::new_raw(numerator, denominator).to_f64().unwrap_or(f64::INFINITY)
}

/// The nearest floating-point number.
#[expect(clippy::cast_precision_loss, reason = "the error is allowed for where it matters")]
pub(super) fn float(number: u64) -> f64 {
    number as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_denominator_grows_only_as_it_must() {
        let mut amounts = Amounts::new();
        for divisor in 1..=6 {
            let one = amounts.denominator().clone();
            amounts.push(&one, divisor);
        }
        assert_eq!(amounts.denominator(), &BigInt::from(60));
        assert_eq!(amounts.sum(&[1, 0, -1, 0, 2]), BigInt::from(60 - 20 + 24));
        let sixth = amounts.fraction(amounts.numerator(5));
        assert_eq!(sixth, BigRational::new(1.into(), 6.into()));
        assert!((amounts.nearest(5) - 1.0 / 6.0).abs() < 1e-16);
    }

    #[test]
    fn fractions_find_their_common_denominator() {
        let fractions = [(1, 4), (5, 6), (2, 1)].map(|(above, below)| BigRational::new(above.into(), below.into()));
        let amounts = Amounts::of(fractions.iter());
        assert_eq!(amounts.denominator(), &BigInt::from(12));
        assert_eq!(amounts.sum(&[1, 1, 1]), BigInt::from(37));
    }
}
