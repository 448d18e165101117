//! All judgments on all pairs, as logarithms: then reciprocals are opposites, and a geometric mean is a plain one.

use std::collections::BTreeMap;

use super::{Judgment, Judgments};
use crate::voting::fraction::Fraction;

/// A reciprocal matrix in which pairs may be missing.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Matrix {
    size: usize,
    /// Row by row; nought on the diagonal.
    logarithms: Vec<Option<f64>>,
}

impl Matrix {
    /// What one sheet says.
    pub(super) fn of_one(size: usize, sheet: &[Judgment]) -> Self {
        let mut matrix = Self::empty(size);
        for Judgment { left, right, value } in sheet {
            matrix.put(*left, *right, value.nearest().ln());
        }
        matrix
    }

    /// The geometric mean, pair by pair, of what all sheets say, each as often as it weighs.
    ///
    /// Equal judgments are gathered first, so that the order of the sheets cannot change the last digit.
    pub(super) fn of_all(judgments: &Judgments) -> Self {
        let mut gathered: BTreeMap<(usize, usize), BTreeMap<Fraction, u64>> = BTreeMap::new();
        for (sheet, weight) in judgments.iter().filter(|(_, weight)| weight.value() > 0) {
            for Judgment { left, right, value } in sheet {
                let (pair, value) =
                    if left < right { ((*left, *right), *value) } else { ((*right, *left), flip(*value)) };
                *gathered.entry(pair).or_default().entry(value).or_default() += weight.value();
            }
        }
        let mut matrix = Self::empty(judgments.options());
        for ((left, right), values) in gathered {
            matrix.put(left, right, mean_logarithm(&values));
        }
        matrix
    }

    fn empty(size: usize) -> Self {
        let mut matrix = Self { size, logarithms: vec![None; size * size] };
        (0..size).for_each(|option| matrix.put(option, option, 0.0));
        matrix
    }

    fn put(&mut self, left: usize, right: usize, logarithm: f64) {
        for (row, column, logarithm) in [(left, right, logarithm), (right, left, -logarithm)] {
            if let Some(place) = self.logarithms.get_mut(row * self.size + column) {
                *place = Some(logarithm);
            }
        }
    }

    /// How many options there are.
    pub(super) fn size(&self) -> usize {
        self.size
    }

    /// The logarithms of how many times more each option is worth than the others, row by row.
    pub(super) fn rows(&self) -> impl Iterator<Item = &[Option<f64>]> + '_ {
        self.logarithms.chunks(self.size.max(1))
    }

    /// The logarithms that are known above the diagonal, with the places of the pair.
    pub(super) fn pairs(&self) -> impl Iterator<Item = (usize, usize, Option<f64>)> + '_ {
        let row = |(left, row): (usize, &'_ [Option<f64>])| {
            let others: Vec<_> = row.iter().copied().enumerate().skip(left + 1).collect();
            others.into_iter().map(move |(right, logarithm)| (left, right, logarithm))
        };
        self.rows().enumerate().flat_map(row)
    }

    /// The pairs that nobody judged.
    pub(super) fn missing(&self) -> Vec<(usize, usize)> {
        self.pairs().filter(|(_, _, known)| known.is_none()).map(|(left, right, _)| (left, right)).collect()
    }

    /// The groups of options that judgments lead to from one another, each in the order of the ballot.
    pub(super) fn groups(&self) -> Vec<Vec<usize>> {
        let mut left: Vec<usize> = (0..self.size).collect();
        let mut groups = Vec::new();
        while !left.is_empty() {
            let mut group: Vec<usize> = left.drain(..1).collect();
            let mut next = 0;
            while let Some(option) = group.get(next).copied() {
                next += 1;
                group.extend(left.extract_if(.., |other| self.is_judged(option, *other)));
            }
            group.sort_unstable();
            groups.push(group);
        }
        groups
    }

    fn is_judged(&self, left: usize, right: usize) -> bool {
        self.logarithms.get(left * self.size + right).is_some_and(Option::is_some)
    }
}

fn flip(value: Fraction) -> Fraction {
    let numerator = i128::try_from(value.denominator()).unwrap_or(i128::MAX);
    Fraction::new(numerator, value.numerator().unsigned_abs())
}

#[expect(clippy::cast_precision_loss, reason = "weights of 2^53 and more are near enough")]
fn mean_logarithm(values: &BTreeMap<Fraction, u64>) -> f64 {
    let all: u64 = values.values().sum();
    let parts = values.iter().map(|(value, weight)| value.nearest().ln() * (*weight as f64 / all as f64));
    parts.sum()
}

/// The numbers with these logarithms, scaled so that they sum to one. Scaling by the greatest first keeps them finite.
pub(super) fn from_logarithms(logarithms: &[f64]) -> Vec<f64> {
    let most = logarithms.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    normalized(logarithms.iter().map(|logarithm| (logarithm - most).exp()).collect())
}

/// Scaled so that they sum to one.
pub(super) fn normalized(mut numbers: Vec<f64>) -> Vec<f64> {
    let sum: f64 = numbers.iter().sum();
    for number in &mut numbers {
        *number /= sum;
    }
    numbers
}

/// A number of options, of which there are few, as a floating-point number.
pub(super) fn decimal(count: usize) -> f64 {
    u32::try_from(count).map_or(f64::INFINITY, f64::from)
}
