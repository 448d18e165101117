//! Pairwise comparison (analytic hierarchy process; Saaty 1977, 1980): people say for pairs of options how many times
//! more one is worth than the other, and the weights that fit best are the principal eigenvector of all they said.
//!
//! The only method here that reckons with floating-point numbers: eigenvectors are not fractions. Nothing is told apart
//! that lies within [`TOLERANCE`].

mod consensus;
mod consistency;
mod eigenvector;
mod judgments;
mod least_squares;
mod matrix;

pub use consistency::{Misfit, RandomIndex};
pub use judgments::{Fault, Judgment, Judgments};

use crate::voting::ballots::Tiers;
use matrix::Matrix;

/// Weights that differ by no more than this part of the greater are equal, and judgments that depart from the weights by
/// no more are consistent with them. With as many options as people can compare, reckoning errs by less than a thousandth
/// of it.
pub const TOLERANCE: f64 = 1e-9;

/// Why judgments give no weights.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// These groups of options are not compared with one another, directly or through others, so that nothing says what
    /// one is worth beside the other. Each in the order of the ballot; at least one more judgment is needed between any
    /// group and the rest.
    Unconnected(Vec<Vec<usize>>),
    /// More options than [`Judgments::MOST_OPTIONS`].
    TooMany,
}

/// The weights that one set of judgments gives, and how well they fit together.
#[derive(Clone, Debug, PartialEq)]
pub struct Priorities {
    /// The weight of each option by the principal eigenvector; they sum to one.
    pub weights: Vec<f64>,
    /// The weight of each option by the geometric mean of its row (Crawford & Williams 1985), or, where judgments are
    /// missing, by the least squares of logarithms, which is the same where none are (Bozóki, Fülöp & Rónyai 2010); they
    /// sum to one.
    pub geometric: Vec<f64>,
    /// The principal eigenvalue, at least the number of options.
    pub lambda_max: f64,
    /// `(λ − n) / (n − 1)`, exactly nought where all judgments are consistent.
    pub consistency_index: f64,
    /// The consistency index by the random index that was asked for: above 0.10 the judgments contradict one another too
    /// much. Nought up to two options; `None` beyond the table. Where judgments are missing it is too kind, as tables are
    /// of complete matrices.
    pub consistency_ratio: Option<f64>,
    /// `2 / ((n − 1)(n − 2)) · Σ ln²(a_ij · w_j / w_i)` with the geometric weights (Aguarón & Moreno-Jiménez 2003); nought
    /// up to two options.
    pub geometric_index: f64,
    /// The three judgments that fit worst, the worst first; more where the third is tied, fewer where the rest fit.
    pub misfits: Vec<Misfit>,
    /// The pairs that nobody judged. They count as what the weights say (Harker 1987).
    pub missing: Vec<(usize, usize)>,
}

/// Options by pairwise comparison.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// The options by weight.
    pub tiers: Tiers,
    /// What all judge together: each pair by the weighted geometric mean of its judgments (Aczél & Saaty 1983). It nearly
    /// always looks consistent, whatever the people in it are.
    pub group: Priorities,
    /// What each judges alone, sheet by sheet.
    pub people: Vec<Result<Priorities, Refusal>>,
    /// How much people agree on the weights, from 0 to 1 (S*; Goepel 2013, 2022): below 0.5 very low, below 0.625 low,
    /// below 0.75 moderate, below 0.875 high. `None` where fewer than two people gave weights.
    pub consensus: Option<f64>,
}

/// Counts pairwise comparisons.
///
/// # Errors
/// When some options are not connected by judgments with the others, or there are too many options.
pub fn count(judgments: &Judgments, index: RandomIndex) -> Result<Comparison, Refusal> {
    if judgments.options() > Judgments::MOST_OPTIONS {
        return Err(Refusal::TooMany);
    }
    let group = priorities(&Matrix::of_all(judgments), index)?;
    let alone = |sheet: &[Judgment]| priorities(&Matrix::of_one(judgments.options(), sheet), index);
    let people: Vec<Result<Priorities, Refusal>> = judgments.iter().map(|(sheet, _)| alone(sheet)).collect();
    let known = people.iter().zip(judgments.iter()).filter_map(|(it, (_, weight))| Some((it.as_ref().ok()?, weight)));
    let consensus = consensus::consensus(&known.map(|(it, weight)| (&*it.weights, weight)).collect::<Vec<_>>());
    Ok(Comparison { tiers: tiers(&group.weights), group, people, consensus })
}

fn priorities(matrix: &Matrix, index: RandomIndex) -> Result<Priorities, Refusal> {
    let groups = matrix.groups();
    if groups.len() > 1 {
        return Err(Refusal::Unconnected(groups));
    }
    let size = matrix.size();
    let fit = least_squares::logarithms(matrix);
    let geometric = matrix::from_logarithms(&fit);
    let (weights, lambda_max) = eigenvector::principal(matrix, &fit);
    let consistency_index = consistency::index(lambda_max, size);
    Ok(Priorities {
        lambda_max: if consistency_index > 0.0 { lambda_max } else { matrix::decimal(size) },
        consistency_index,
        consistency_ratio: consistency::ratio(consistency_index, size, index),
        geometric_index: consistency::geometric_index(matrix, &geometric),
        misfits: consistency::misfits(matrix, &weights),
        missing: matrix.missing(),
        weights,
        geometric,
    })
}

/// The options by weight; each tier holds weights that follow one another within [`TOLERANCE`].
fn tiers(weights: &[f64]) -> Tiers {
    let mut options: Vec<(f64, usize)> = weights.iter().copied().zip(0..).collect();
    options.sort_by(|(one, _), (other, _)| other.total_cmp(one));
    let groups = options.chunk_by(|(one, _), (other, _)| one - other <= one * TOLERANCE);
    Tiers::from_groups(groups.map(|group| group.iter().map(|(_, option)| *option).collect()).collect())
}
