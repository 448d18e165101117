//! Pairwise comparison against published examples and independent reckoning.

use concertar::voting::Fraction;
use concertar::voting::ballots::Weight;
use concertar::voting::grades::comparison::{self, Comparison, Judgment, Judgments, RandomIndex};

/// A judgment from a value that is a whole number, or from its reciprocal written as a negative whole number.
pub(super) fn judgment(left: usize, right: usize, value: i8) -> Judgment {
    let size = u64::from(value.unsigned_abs());
    Judgment { left, right, value: if value < 0 { Fraction::of(1, size) } else { Fraction::whole(size) } }
}

/// A full sheet: the values above the diagonal, row by row.
pub(super) fn full(options: usize, values: &[i8]) -> Vec<Judgment> {
    let pairs = (0..options).flat_map(|left| (left + 1..options).map(move |right| (left, right)));
    pairs.zip(values).map(|((left, right), value)| judgment(left, right, *value)).collect()
}

pub(super) fn counted(options: usize, sheets: &[Vec<Judgment>], index: RandomIndex) -> Comparison {
    let mut judgments = Judgments::new(options);
    for sheet in sheets {
        judgments.push(sheet, Weight::ONE).unwrap();
    }
    comparison::count(&judgments, index).unwrap()
}

#[track_caller]
pub(super) fn assert_near(found: &[f64], expected: &[f64], bound: f64) {
    let near = found.iter().zip(expected).all(|(one, other)| (one - other).abs() <= bound);
    assert!(found.len() == expected.len() && near, "{found:?}\n{expected:?}");
}

/// Drinks in the United States (Saaty's example in the README of ahpy 2.1, rounded to three places, with Saaty's index).
#[test]
fn drinks() {
    let values = [9, 5, 2, 1, 1, -2, -3, -9, -9, -9, -9, -3, -4, -3, -9, -2, 1, -3, 2, -2, -3];
    let result = counted(7, &[full(7, &values)], RandomIndex::Saaty);
    assert_near(&result.group.weights, &[0.177, 0.019, 0.042, 0.116, 0.190, 0.129, 0.327], 0.0005);
    assert_near(&[result.group.consistency_ratio.unwrap()], &[0.022], 0.0005);
    assert_eq!(result.tiers.groups(), [[6], [4], [0], [5], [3], [2], [1]]);
}

/// Criteria for buying a house (Saaty 1990, "How to make a decision"): λ = 9.669, C.I. = 0.238, C.R. = 0.169.
#[test]
fn house() {
    let values = [5, 3, 7, 6, 6, -3, -4, -3, 5, 3, 3, -5, -7, 6, 3, 4, 6, -5, -3, -4, -7, -8, -2, -5, -6, -5, -6, -2];
    let group = counted(8, &[full(8, &values)], RandomIndex::Saaty1980).group;
    assert_near(&group.weights, &[0.173, 0.054, 0.188, 0.018, 0.031, 0.036, 0.167, 0.333], 0.0005);
    let ratio = group.consistency_ratio.unwrap();
    assert_near(&[group.lambda_max, group.consistency_index, ratio], &[9.669, 0.238, 0.169], 0.0006);
}

/// Characteristics of schools (Saaty 1980): weights 0.32, 0.14, 0.03, 0.13, 0.24, 0.14.
#[test]
fn schools() {
    let values = [4, 3, 1, 3, 4, 7, 3, -5, 1, -5, -5, -6, 1, -3, 3];
    let group = counted(6, &[full(6, &values)], RandomIndex::Saaty1980).group;
    assert_near(&group.weights, &[0.32, 0.14, 0.03, 0.13, 0.24, 0.14], 0.005);
    assert!(group.consistency_ratio.unwrap() > 0.20, "known for being inconsistent");
}

/// A leader (Wikipedia and the README of ahpy 2.1): experience, and the criteria.
#[test]
fn leader() {
    let experience = counted(3, &[full(3, &[-4, 4, 9])], RandomIndex::Saaty).group;
    assert_near(&experience.weights, &[0.217, 0.717, 0.066], 0.0005);
    assert_near(&[experience.consistency_ratio.unwrap()], &[0.035], 0.0005);
    let criteria = counted(4, &[full(4, &[4, 3, 7, -3, 3, 5])], RandomIndex::Saaty).group;
    assert_near(&criteria.weights, &[0.548, 0.127, 0.270, 0.056], 0.0005);
    assert_near(&[criteria.consistency_ratio.unwrap()], &[0.044], 0.0005);
    // Criteria for a vehicle, with the index of Donegan & Dodd.
    let vehicle = counted(4, &[full(4, &[3, 7, 3, 9, 1, -7])], RandomIndex::DoneganDodd).group;
    assert_near(&vehicle.weights, &[0.510, 0.234, 0.041, 0.215], 0.0005);
    assert_near(&[vehicle.consistency_ratio.unwrap()], &[0.080], 0.0005);
}

/// By hand: the geometric means of the rows of a matrix of three are its eigenvector, and λ = 1 + x + 1/x, where x is the
/// cube root of a₁₂·a₂₃/a₁₃.
#[test]
fn three_options_by_hand() {
    let group = counted(3, &[full(3, &[2, 3, 4])], RandomIndex::AlonsoLamata).group;
    let x = (8.0_f64 / 3.0).cbrt();
    assert_near(&[group.lambda_max], &[1.0 + x + 1.0 / x], 1e-14);
    let rows = [6.0_f64.cbrt(), 2.0_f64.cbrt(), (1.0_f64 / 12.0).cbrt()];
    let expected = rows.map(|row| row / rows.iter().sum::<f64>());
    assert_near(&group.weights, &expected, 1e-15);
    assert_near(&group.geometric, &expected, 1e-15);
    // Each judgment departs by the same x.
    assert_near(&[group.geometric_index], &[3.0 * x.ln().powi(2)], 1e-14);
    let ratio = (group.lambda_max - 3.0) / (2.7699 * 3.0 - 4.3513 - 3.0);
    assert_near(&[group.consistency_ratio.unwrap()], &[ratio], 1e-14);
    assert_eq!(group.misfits.len(), 3);
    assert!(group.misfits.iter().all(|misfit| (misfit.departure - x).abs() < 1e-12));
}

#[test]
fn the_worst_judgments_are_told_with_what_would_be_consistent() {
    // Weights 4 : 2 : 1 : 1 but for one judgment, which should be 4.
    let sheet = full(4, &[2, 4, -2, 2, 2, 1]);
    let group = counted(4, &[sheet], RandomIndex::Saaty1980).group;
    let worst = group.misfits[0];
    assert_eq!((worst.better, worst.worse), (3, 0));
    assert_near(&[worst.given, worst.departure * worst.consistent], &[2.0, 2.0], 1e-12);
    assert!(worst.consistent < 1.0, "it is worth less, not more");
    assert_eq!(group.misfits.len(), 3);
}

#[test]
fn equal_judgments_cannot_be_told_apart_by_rounding() {
    let circle = counted(3, &[full(3, &[9, -9, 9])], RandomIndex::Saaty);
    assert_eq!(circle.tiers.groups(), [[0, 1, 2]]);
    assert_near(&[circle.group.lambda_max], &[1.0 + 9.0 + 1.0 / 9.0], 1e-12);
    // Everyone is as far ahead of the next in a ring, and the rest is equal.
    let ring: Vec<_> = (0..15).map(|left| judgment(left, (left + 1) % 15, 7)).collect();
    assert_eq!(counted(15, &[ring], RandomIndex::Saaty).tiers.first().len(), 15);
}

#[test]
fn consistent_judgments_have_a_ratio_of_exactly_nought() {
    let weights = [9.0_f64, 3.0, 3.0, 1.0];
    let sheet = full(4, &[3, 3, 9, 1, 3, 3]);
    for index in [RandomIndex::Saaty1980, RandomIndex::Saaty, RandomIndex::DoneganDodd, RandomIndex::AlonsoLamata] {
        let result = counted(4, std::slice::from_ref(&sheet), index);
        let group = &result.group;
        assert_near(&group.weights, &weights.map(|weight| weight / 16.0), 1e-15);
        assert_eq!((group.lambda_max, group.consistency_index, group.geometric_index), (4.0, 0.0, 0.0));
        assert_eq!(group.consistency_ratio, Some(0.0));
        assert!(group.misfits.is_empty());
        assert_eq!(result.tiers.groups(), [vec![0], vec![1, 2], vec![3]]);
    }
}
