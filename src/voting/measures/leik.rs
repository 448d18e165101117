//! Dispersion on an ordered scale.

use super::super::Fraction;
use super::distribution::Distribution;

/// Ordinal dispersion D (Leik, 1966, "A measure of ordinal consensus", Pacific Sociological Review 9): `2 / (K - 1) *
/// sum of min(F_i, 1 - F_i)` over the cumulative shares F. 0 where all give the same grade, 1 where the room stands
/// half at each end.
///
/// `None` where nobody gave a grade or the scale has one grade only.
pub fn dispersion(distribution: &Distribution) -> Option<Fraction> {
    let (span, total) = (distribution.scale().span(), distribution.total());
    if span == 0 || total == 0 {
        return None;
    }
    // Between two grades that somebody gave, the cumulative share stays as it is.
    let steps: Vec<(u64, u64)> = distribution.steps().collect();
    let ends = steps.iter().skip(1).map(|(step, _)| *step).chain([span]);
    let (mut below, mut sum) = (0, 0_i128);
    for ((step, weight), end) in steps.iter().zip(ends) {
        below += weight;
        sum += i128::from(below.min(total - below)) * i128::from(end.saturating_sub(*step));
    }
    Some(Fraction::new(2 * sum, u128::from(span) * u128::from(total)))
}
