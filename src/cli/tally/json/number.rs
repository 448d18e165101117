//! Numbers as JSON has them: whole ones in figures, others as decimals.

use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{Signed, ToPrimitive};
use serde::{Serialize, Serializer, ser::Error};
use serde_json::value::RawValue;

use crate::voting::Fraction;

/// The most decimals of an exact number, rounded half up, and the fewest of one that is not whole.
const DECIMALS: (u32, usize) = (15, 9);

/// A number, written out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Number(String);

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        RawValue::from_string(self.0.clone()).map_err(S::Error::custom)?.serialize(serializer)
    }
}

impl From<i128> for Number {
    fn from(number: i128) -> Self {
        Self(number.to_string())
    }
}

impl From<u64> for Number {
    fn from(number: u64) -> Self {
        Self(number.to_string())
    }
}

impl From<Fraction> for Number {
    fn from(number: Fraction) -> Self {
        if number.is_whole() {
            return Self::from(number.numerator());
        }
        Self::from(&BigRational::new(number.numerator().into(), number.denominator().into()))
    }
}

impl From<&BigRational> for Number {
    fn from(number: &BigRational) -> Self {
        if number.is_integer() {
            return Self(number.to_integer().to_string());
        }
        let scale = BigInt::from(10_u64.pow(DECIMALS.0));
        let parts = (number.abs() * &scale).round().to_integer();
        let (whole, rest) = (&parts / &scale, (&parts % &scale).to_u64().unwrap_or(0));
        let sign = if number.is_negative() { "-" } else { "" };
        let width = usize::try_from(DECIMALS.0).unwrap_or(DECIMALS.1);
        Self(format!("{sign}{whole}.{}", without_noughts(format!("{rest:0width$}"))))
    }
}

impl Number {
    /// A floating-point number with all the figures that tell it from its neighbours; `None` where it is none.
    pub(super) fn real(number: f64) -> Option<Self> {
        if !number.is_finite() {
            return None;
        }
        let written = format!("{number}");
        Some(match written.split_once('.') {
            Some((whole, rest)) => {
                Self(format!("{whole}.{}", without_noughts(format!("{rest:0<width$}", width = DECIMALS.1))))
            }
            // «-0» is nought.
            None => Self(written.strip_prefix('-').filter(|size| *size == "0").map_or(written.clone(), str::to_owned)),
        })
    }
}

/// The decimals without noughts at the end beyond the ninth.
fn without_noughts(mut decimals: String) -> String {
    while decimals.len() > DECIMALS.1 && decimals.ends_with('0') {
        decimals.pop();
    }
    decimals
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_exactly_or_with_nine_decimals() {
        let written = |numerator, denominator| Number::from(Fraction::new(numerator, denominator)).0;
        assert_eq!(written(6, 2), "3");
        assert_eq!(written(-7, 1), "-7");
        assert_eq!(written(1, 2), "0.500000000");
        assert_eq!(written(-1, 3), "-0.333333333333333");
        assert_eq!(written(2, 3), "0.666666666666667");
        assert_eq!(written(1, 1_000_000_000_000), "0.000000000001");
        assert_eq!(written(2_999_999_999_999_999_999, 1_000_000_000_000_000_000), "3.000000000");
        assert_eq!(written(i128::MAX, 2), "85070591730234615865843651857942052863.500000000");
    }

    #[test]
    fn real_numbers_are_told_from_their_neighbours() {
        let written = |number| Number::real(number).map(|it| it.0);
        assert_eq!(written(0.298_930_378_036_066).as_deref(), Some("0.298930378036066"));
        assert_eq!(written(4.627_765_079_358_657e-8).as_deref(), Some("0.00000004627765079358657"));
        assert_eq!(written(1.0).as_deref(), Some("1"));
        assert_eq!(written(-0.0).as_deref(), Some("0"));
        assert_eq!(written(0.1).as_deref(), Some("0.100000000"));
        assert_eq!(written(f64::NAN), None);
    }
}
