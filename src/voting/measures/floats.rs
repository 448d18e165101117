//! Where exact numbers become floating-point ones: to be read, or to go into a logarithm, never to decide.

use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::ToPrimitive;

/// The nearest floating-point number; for printing.
pub fn nearest(exact: &BigRational) -> f64 {
    exact.to_f64().unwrap_or(f64::NAN)
}

/// The nearest floating-point number to a whole one.
pub(super) fn whole(number: &impl ToPrimitive) -> f64 {
    number.to_f64().unwrap_or(f64::NAN)
}

/// `part / whole`, exactly; nought where the whole is nought.
pub(super) fn ratio(part: impl Into<BigInt>, whole: impl Into<BigInt>) -> BigRational {
    let (part, whole) = (part.into(), whole.into());
    if whole == BigInt::ZERO { BigRational::from(BigInt::ZERO) } else { BigRational::new(part, whole) }
}
