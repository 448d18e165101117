//! How much people agree on weights (Goepel 2013, 2022, after Shannon and Jost).

use super::matrix::decimal;
use crate::voting::ballots::Weight;

/// The end of the scale of judgments.
const SCALE: f64 = 9.0;

/// `S* = (1/exp(Hβ) − 1/c) / (1 − 1/c)`: the entropy of the mean weights, less the mean entropy of each person's, on a
/// scale from what the judgments allow at most, 0, to all the same, 1. `None` for fewer than two people or two options.
///
/// `c = n / exp(Hα min)`, where `Hα min` is the entropy of weights as uneven as the scale of judgments allows: one option
/// nine times each of the others. Weights may be more uneven where judgments contradict one another or are missing;
/// what would then be less than 0 is 0.
pub(super) fn consensus(people: &[(&[f64], Weight)]) -> Option<f64> {
    let people: Vec<_> = people.iter().filter(|(_, weight)| weight.value() > 0).collect();
    let voices: u64 = people.iter().map(|(_, weight)| u64::from(weight.people)).sum();
    let options = people.first().map_or(0, |(weights, _)| weights.len());
    if voices < 2 || options < 2 {
        return None;
    }
    let all: f64 = people.iter().map(|(_, weight)| heft(*weight)).sum();
    let mut mean = vec![0.0; options];
    let mut alpha = 0.0;
    for (weights, weight) in people {
        let share = heft(*weight) / all;
        mean.iter_mut().zip(*weights).for_each(|(mean, weight)| *mean += share * weight);
        alpha += share * entropy(weights);
    }
    let beta = entropy(&mean) - alpha;
    let most = decimal(options) / least_entropy(decimal(options)).exp();
    let consensus = ((-beta).exp() - 1.0 / most) / (1.0 - 1.0 / most);
    Some(consensus.clamp(0.0, 1.0))
}

#[expect(clippy::cast_precision_loss, reason = "weights of 2^53 and more are near enough")]
fn heft(weight: Weight) -> f64 {
    weight.value() as f64
}

fn entropy(weights: &[f64]) -> f64 {
    weights.iter().filter(|weight| **weight > 0.0).map(|weight| -weight * weight.ln()).sum()
}

fn least_entropy(options: f64) -> f64 {
    let whole = options + SCALE - 1.0;
    let (most, least) = (SCALE / whole, 1.0 / whole);
    -most * most.ln() - (options - 1.0) * least * least.ln()
}
