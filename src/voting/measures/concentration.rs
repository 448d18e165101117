//! How far points gather on few options.

use num_bigint::BigInt;
use num_rational::BigRational;

use super::super::Fraction;
use super::floats::ratio;

/// The Gini coefficient of the totals over all options, those without points included (Gini, 1912; population form):
/// `2 * sum(i * x_i) / (m * sum x) - (m + 1) / m` with the totals in rising order. 0 where all have the same; with all
/// points on one of m options, `(m - 1) / m`.
///
/// `None` where there are no points, or more than the 65,534 options that can be voted on.
pub fn gini(totals: &[u64]) -> Option<Fraction> {
    let options = i128::from(u16::try_from(totals.len()).ok()?);
    let mut rising = totals.to_vec();
    rising.sort_unstable();
    let sum: i128 = rising.iter().map(|total| i128::from(*total)).sum();
    let by_place: i128 = (1..).zip(&rising).map(|(place, total)| place * i128::from(*total)).sum();
    (sum > 0).then(|| Fraction::new(2 * by_place - (options + 1) * sum, (options * sum).unsigned_abs()))
}

/// The sum of the squared shares (Herfindahl, 1950; Hirschman, 1945): 1 where all points are on one option, `1 / m`
/// where m options have the same. Its inverse is read as the number of options that the points are effectively spread
/// over.
///
/// `None` where there are no points.
pub fn herfindahl(totals: &[u64]) -> Option<BigRational> {
    let sum: BigInt = totals.iter().map(|total| BigInt::from(*total)).sum();
    let squares: BigInt = totals.iter().map(|total| BigInt::from(*total).pow(2)).sum();
    (sum > BigInt::ZERO).then(|| ratio(squares, sum.pow(2)))
}
