//! Weights whose logarithms fit those of the judgments best.

use super::matrix::{Matrix, decimal};

/// The logarithms of the weights for which the sum of `(ln a_ij − ln w_i + ln w_j)²` over all judged pairs is least. The
/// first is nought. Where all pairs are judged these are the geometric means of the rows (Crawford & Williams 1985);
/// where not, there is just one solution if judgments connect all options (Bozóki, Fülöp & Rónyai 2010).
pub(super) fn logarithms(matrix: &Matrix) -> Vec<f64> {
    // How often an option is judged times its logarithm, less those of the others, is the sum of its row.
    let equation = |(place, row): (usize, &[Option<f64>])| {
        let judged = row.iter().flatten().count();
        let coefficient = |(other, known): (usize, &Option<f64>)| match known {
            Some(_) if other == place => decimal(judged - 1),
            Some(_) => -1.0,
            None => 0.0,
        };
        let sum: f64 = row.iter().flatten().sum();
        row.iter().enumerate().skip(1).map(coefficient).chain([sum]).collect()
    };
    let equations: Vec<Vec<f64>> = matrix.rows().enumerate().skip(1).map(equation).collect();
    let first = (matrix.size() > 0).then_some(0.0);
    first.into_iter().chain(solved(equations)).collect()
}

/// The unknowns of these equations, each a row of coefficients and what their sum is. Elimination needs no exchange of
/// rows here, because no coefficient is larger than that on the diagonal.
fn solved(mut equations: Vec<Vec<f64>>) -> Vec<f64> {
    for pivot in 0..equations.len() {
        let (above, below) = equations.split_at_mut(pivot + 1);
        for equation in below {
            let factor = equation[pivot] / above[pivot][pivot];
            for (number, other) in equation.iter_mut().zip(&above[pivot]).skip(pivot) {
                *number -= factor * other;
            }
        }
    }
    let mut found = vec![0.0; equations.len()];
    for (place, equation) in equations.iter().enumerate().rev() {
        let known: f64 = equation.iter().zip(&found).skip(place + 1).map(|(coefficient, it)| coefficient * it).sum();
        found[place] = (equation[found.len()] - known) / equation[place];
    }
    found
}
