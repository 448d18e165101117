//! Agreement A on an ordered scale.

use num_bigint::BigInt;
use num_rational::BigRational;

use super::distribution::Distribution;
use super::floats::ratio;

/// Agreement A (van der Eijk, 2001, "Measuring agreement in ordered rating scales", Quality and Quantity 35): 1 where
/// all give the same grade, 0 where every grade weighs the same, -1 where the room stands half at each end.
///
/// The distribution is peeled in layers of equal height. A layer with S of K grades occupied has `U (1 - (S - 1) / (K -
/// 1))`, where `U = ((K-2) TU - (K-1) TDU) / ((K-2) (TU + TDU))` weighs the triples of grades that speak for one peak
/// (TU: 110 and 011) against those that speak for two (TDU: 101), and U is 1 where there are none. A is the mean of the
/// layers, weighted by their mass.
///
/// `None` where nobody gave a grade, or below three grades, where it is not defined.
pub fn agreement(distribution: &Distribution) -> Option<BigRational> {
    let grades = distribution.scale().grades();
    if grades < 3 || distribution.total() == 0 {
        return None;
    }
    let mut left: Vec<(u64, u64)> = distribution.steps().collect();
    // The fractions of the layers are summed over the product of their denominators and brought to lowest terms once.
    let (mut above, mut below) = (BigInt::ZERO, BigInt::from(1));
    while let Some(height) = left.iter().map(|(_, weight)| *weight).min() {
        let occupied: Vec<u64> = left.iter().map(|(step, _)| *step).collect();
        let (numerator, denominator) = layer(&occupied, grades);
        let mass = BigInt::from(height) * BigInt::from(occupied.len());
        above = above * &denominator + numerator * mass * &below;
        below *= denominator;
        for (_, weight) in &mut left {
            *weight -= height;
        }
        left.retain(|(_, weight)| *weight > 0);
    }
    Some(ratio(above, below * BigInt::from(distribution.total()) * BigInt::from(grades - 1)))
}

/// Polarisation `(1 - A) / 2`: 0 where all agree, 1 where the room stands half at each end (Ruedin's package `agrmt`).
pub fn polarisation(agreement: &BigRational) -> BigRational {
    let one = BigRational::from(BigInt::from(1));
    (&one - agreement) / BigInt::from(2)
}

/// The agreement of one layer, times `grades - 1`, as numerator and denominator.
fn layer(occupied: &[u64], grades: u64) -> (BigInt, BigInt) {
    let empty = BigInt::from(grades - occupied.len() as u64);
    let (one_peak, two_peaks) = triples(occupied, grades);
    if one_peak + two_peaks == 0 {
        return (empty, BigInt::from(1));
    }
    // A scale has at most 2^32 grades, and a sixth of their third power in triples: this fits.
    let inner = i128::from(grades - 2);
    let unimodal = inner * one_peak - (inner + 1) * two_peaks;
    (empty * unimodal, BigInt::from(inner * (one_peak + two_peaks)))
}

/// How many triples of grades read 110 or 011, and how many 101. Each has one empty grade, so they are counted by the
/// empty grades, which lie in runs between the occupied ones.
fn triples(occupied: &[u64], grades: u64) -> (i128, i128) {
    let count = occupied.len() as u64;
    let starts = std::iter::once(0).chain(occupied.iter().map(|step| step + 1));
    let ends = occupied.iter().copied().chain([grades]);
    let pairs = |items: i128| items * (items - 1) / 2;
    let (mut one_peak, mut two_peaks) = (0, 0);
    for ((start, end), before) in starts.zip(ends).zip(0_u64..) {
        let (run, before, after) = (i128::from(end - start), i128::from(before), i128::from(count - before));
        one_peak += (pairs(before) + pairs(after)) * run;
        two_peaks += before * after * run;
    }
    (one_peak, two_peaks)
}
