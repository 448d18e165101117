//! Consensus on an ordered scale.

use super::distribution::Distribution;
use super::floats;

/// Consensus (Tastle & Wierman, 2007, "Consensus and dissention: a measure of ordinal dispersion", International
/// Journal of Approximate Reasoning 45): `1 + sum of p_i log2(1 - |i - mean| / (K - 1))`. 1 where all give the same
/// grade, 0 where the room stands half at each end.
///
/// `None` where nobody gave a grade or the scale has one grade only.
pub fn consensus(distribution: &Distribution) -> Option<f64> {
    let (span, total) = (distribution.scale().span(), distribution.total());
    if span == 0 || total == 0 {
        return None;
    }
    let (widest, sum) = (i128::from(span) * i128::from(total), distribution.sum());
    let dissent: f64 = distribution
        .iter()
        .map(|(grade, weight)| {
            // In whole numbers up to the logarithm, so that nobody's distance is rounded up to the whole scale.
            let distance = (i128::from(grade) * i128::from(total) - sum).abs();
            let nearness = floats::whole(&(widest - distance)) / floats::whole(&widest);
            floats::whole(&weight) / floats::whole(&total) * nearness.log2()
        })
        .sum();
    Some((1.0 + dissent).clamp(0.0, 1.0))
}
