//! The principal eigenvector of a matrix of judgments.

use super::matrix::{Matrix, decimal, from_logarithms, normalized};

/// The powers of the matrix that are tried, each the square of that before.
const MOST_POWERS: usize = 40;

/// The steps with each power. Most matrices need fewer than so many with the first.
const STEPS: usize = 50;

/// The principal eigenvector, summing to one, and its eigenvalue, by power iteration from weights with these logarithms,
/// which should be near.
///
/// A pair that is missing stands as nought, and each adds one to the diagonal of its row (Harker 1987): that is as if it
/// held what the eigenvector says. The eigenvalue lies between the least and the greatest of `(A·w)_i / w_i` (Collatz
/// 1942); steps end when these are as close as rounding lets them be. Where that takes long, because judgments go round
/// in circles or lead a long way from one option to another, steps go on with the square of the matrix.
pub(super) fn principal(matrix: &Matrix, start: &[f64]) -> (Vec<f64>, f64) {
    let size = decimal(matrix.size());
    let close = f64::EPSILON * 4.0 * size;
    let rows: Vec<Vec<f64>> =
        matrix.rows().enumerate().map(|(place, row)| balanced(place, &harker(place, row), start)).collect();
    let mut power = rows.clone();
    let mut weights = normalized(vec![1.0; matrix.size()]);
    let mut eigenvalue = size;
    for step in 1..=MOST_POWERS * STEPS {
        weights = normalized(product(&power, &weights));
        let next = product(&rows, &weights);
        let quotients = next.iter().zip(&weights).map(|(next, weight)| next / weight);
        let (least, most) = quotients.fold((f64::INFINITY, size), |(least, most), it| (least.min(it), most.max(it)));
        eigenvalue = least.min(most).midpoint(most).max(size);
        if most - least <= most * close {
            break;
        }
        if step % STEPS == 0 {
            power = squared(&power);
        }
    }
    let logarithms = weights.iter().zip(start).map(|(weight, start)| weight.ln() + start);
    (from_logarithms(&logarithms.collect::<Vec<_>>()), eigenvalue)
}

/// A row of logarithms as numbers, with the missing ones on the diagonal.
fn harker(place: usize, row: &[Option<f64>]) -> Vec<Option<f64>> {
    let missing = row.iter().filter(|known| known.is_none()).count();
    let mut row = row.to_vec();
    if let Some(diagonal) = row.get_mut(place) {
        *diagonal = Some(decimal(missing + 1).ln());
    }
    row
}

/// A row with each number by what the weights to start from say of it: then all are near one, however far the weights lie
/// apart, and what is found is by how much they have to be corrected.
fn balanced(place: usize, row: &[Option<f64>], start: &[f64]) -> Vec<f64> {
    let own = start.get(place).copied().unwrap_or_default();
    row.iter().zip(start).map(|(known, other)| known.map_or(0.0, |known| (known + other - own).exp())).collect()
}

fn product(rows: &[Vec<f64>], weights: &[f64]) -> Vec<f64> {
    rows.iter().map(|row| row.iter().zip(weights).map(|(value, weight)| value * weight).sum()).collect()
}

/// The square of the matrix, scaled so that its greatest number is one.
fn squared(rows: &[Vec<f64>]) -> Vec<Vec<f64>> {
    let row = |row: &Vec<f64>| {
        let mut square = vec![0.0; row.len()];
        for (value, other) in row.iter().zip(rows) {
            for (sum, number) in square.iter_mut().zip(other) {
                *sum += value * number;
            }
        }
        square
    };
    let mut square: Vec<Vec<f64>> = rows.iter().map(row).collect();
    let most = square.iter().flatten().copied().fold(0.0, f64::max);
    for number in square.iter_mut().flatten() {
        *number /= most;
    }
    square
}
