//! How well judgments fit together.

use super::TOLERANCE;
use super::matrix::{Matrix, decimal};
pub use crate::session::round::method::RandomIndex;

/// Below this a consistency index is nought. What rounding leaves of a consistent matrix is far less, and the least that
/// one person's judgments from 1 to 9 can be inconsistent, a product of 9/8 among any number of options, far more.
const LEAST_INDEX: f64 = 1e-12;

/// Below this a geometric index is nought.
const LEAST_GEOMETRIC_INDEX: f64 = 1e-24;

/// How many of the judgments that fit worst are listed.
const LISTED: usize = 3;

/// From three options on.
const SAATY_1980: [f64; 13] = [0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59];
const SAATY: [f64; 13] = [0.52, 0.89, 1.11, 1.25, 1.35, 1.40, 1.45, 1.49, 1.52, 1.54, 1.56, 1.58, 1.59];
const DONEGAN_DODD: [f64; 18] = [
    0.4914, 0.8286, 1.0591, 1.1797, 1.2519, 1.3171, 1.3733, 1.4055, 1.4213, 1.4497, 1.4643, 1.4822, 1.4969, 1.5078,
    1.5153, 1.5262, 1.5313, 1.5371,
];

impl RandomIndex {
    /// The random index for this many options; `None` up to two, where judgments cannot be inconsistent, and beyond the
    /// table.
    pub fn value(self, options: usize) -> Option<f64> {
        let place = options.checked_sub(3)?;
        let table: &[f64] = match self {
            Self::Saaty1980 => &SAATY_1980,
            Self::Saaty => &SAATY,
            Self::DoneganDodd => &DONEGAN_DODD,
            Self::AlonsoLamata => {
                let options = decimal(options);
                return Some((2.7699 * options - 4.3513 - options) / (options - 1.0));
            }
        };
        table.get(place).copied()
    }
}

/// A judgment that does not fit the weights.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Misfit {
    /// The option that was judged the better of the two or, where both were judged equal, the one with more weight.
    pub better: usize,
    /// The other.
    pub worse: usize,
    /// How many times more the better one was judged to be worth, at least 1.
    pub given: f64,
    /// How many times more it is worth by the weights: what would be consistent. Less than 1 where it is worth less.
    pub consistent: f64,
    /// How many times too large or too small the judgment is, more than 1.
    pub departure: f64,
}

/// `(λ − n) / (n − 1)`.
pub(super) fn index(eigenvalue: f64, size: usize) -> f64 {
    if size < 3 {
        return 0.0;
    }
    let index = (eigenvalue - decimal(size)) / decimal(size - 1);
    if index < LEAST_INDEX { 0.0 } else { index }
}

/// The index by the random index.
pub(super) fn ratio(index: f64, size: usize, random: RandomIndex) -> Option<f64> {
    if size < 3 {
        return Some(0.0);
    }
    random.value(size).map(|random| index / random)
}

/// The mean of the squared logarithms of the departures; missing judgments do not depart.
pub(super) fn geometric_index(matrix: &Matrix, weights: &[f64]) -> f64 {
    let size = matrix.size();
    if size < 3 {
        return 0.0;
    }
    let sum: f64 = departures(matrix, weights).map(|(_, _, _, departure)| departure.powi(2)).sum();
    let index = 2.0 * sum / (decimal(size - 1) * decimal(size - 2));
    if index < LEAST_GEOMETRIC_INDEX { 0.0 } else { index }
}

/// The judgments that depart most from the weights.
pub(super) fn misfits(matrix: &Matrix, weights: &[f64]) -> Vec<Misfit> {
    let mut found: Vec<_> = departures(matrix, weights).filter(|(_, _, _, it)| it.abs() > TOLERANCE).collect();
    found.sort_by(|one, other| other.3.abs().total_cmp(&one.3.abs()));
    let third = found.get(LISTED - 1).map_or(0.0, |it| it.3.abs());
    let listed = found.into_iter().take_while(|it| it.3.abs() >= third - TOLERANCE);
    listed.map(|(left, right, logarithm, departure)| misfit(left, right, logarithm, departure)).collect()
}

fn misfit(left: usize, right: usize, logarithm: f64, departure: f64) -> Misfit {
    let consistent = logarithm - departure;
    let is_left = if logarithm.abs() > TOLERANCE { logarithm > 0.0 } else { consistent > 0.0 };
    let (better, worse, sign) = if is_left { (left, right, 1.0) } else { (right, left, -1.0) };
    Misfit {
        better,
        worse,
        given: (sign * logarithm).exp(),
        consistent: (sign * consistent).exp(),
        departure: departure.abs().exp(),
    }
}

/// Each pair that was judged with the logarithms of the judgment and of `a_ij · w_j / w_i`.
fn departures<'a>(matrix: &'a Matrix, weights: &[f64]) -> impl Iterator<Item = (usize, usize, f64, f64)> + 'a {
    let logarithms: Vec<f64> = weights.iter().map(|weight| weight.ln()).collect();
    matrix.pairs().filter_map(move |(left, right, known)| {
        let logarithm = known?;
        Some((left, right, logarithm, logarithm + logarithms.get(right)? - logarithms.get(left)?))
    })
}
