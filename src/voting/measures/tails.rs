//! How likely a statistic is to come out so large by chance alone.

/// The terms after which a sum is taken as it stands: reached by no statistic that is near its mean.
const MOST_TERMS: u32 = 200_000;

/// The probability that a chi-square of so many degrees of freedom is at least `statistic`: the regularised upper gamma
/// function Q(degrees / 2, statistic / 2), by its series where the statistic is small and by its continued fraction,
/// after Lentz, where it is large (Press et al., 2007, "Numerical Recipes", section 6.2).
///
/// 1 for a statistic of nought or less; without a degree of freedom, nothing can be above nought.
pub fn chi_square(statistic: f64, degrees: u32) -> f64 {
    if statistic.is_nan() || statistic <= 0.0 {
        return 1.0;
    }
    if degrees == 0 || statistic.is_infinite() {
        return 0.0;
    }
    let (shape, x) = (f64::from(degrees) / 2.0, statistic / 2.0);
    let front = (shape * x.ln() - x - log_gamma(shape)).exp();
    let tail = if x < shape + 1.0 { 1.0 - front * series(shape, x) } else { front * fraction(shape, x) };
    tail.clamp(0.0, 1.0)
}

/// The probability that a standard normal number is at least so far from nought, on either side.
pub fn normal_both_sides(deviation: f64) -> f64 {
    // Its square is a chi-square with one degree of freedom.
    chi_square(deviation * deviation, 1)
}

/// The sum of `x^k / (shape (shape + 1) ... (shape + k))`.
fn series(shape: f64, x: f64) -> f64 {
    let mut term = 1.0 / shape;
    let mut sum = term;
    for step in 1..MOST_TERMS {
        term *= x / (shape + f64::from(step));
        sum += term;
        if term < sum * f64::EPSILON {
            break;
        }
    }
    sum
}

/// The continued fraction of Q, without what stands before it.
fn fraction(shape: f64, x: f64) -> f64 {
    // Stands in for a nought in a denominator.
    const TINY: f64 = 1e-300;
    let away = |number: f64| if number.abs() < TINY { TINY } else { number };
    let mut below = x + 1.0 - shape;
    let mut c = 1.0 / TINY;
    let mut d = 1.0 / away(below);
    let mut value = d;
    for step in (1..MOST_TERMS).map(f64::from) {
        let above = -step * (step - shape);
        below += 2.0;
        d = 1.0 / away(above * d + below);
        c = away(below + above / c);
        let change = d * c;
        value *= change;
        if (change - 1.0).abs() < f64::EPSILON {
            break;
        }
    }
    value
}

/// The logarithm of the gamma function of a number above nought: Stirling's series beyond 15, and below it by climbing
/// there with `gamma(x + 1) = x gamma(x)`.
fn log_gamma(number: f64) -> f64 {
    let (mut x, mut climbed) = (number, 1.0);
    while x < 15.0 {
        climbed *= x;
        x += 1.0;
    }
    let square = x * x;
    let series = (1.0 / 12.0
        - (1.0 / 360.0 - (1.0 / 1260.0 - (1.0 / 1680.0 - 1.0 / (1188.0 * square)) / square) / square) / square)
        / x;
    (x - 0.5) * x.ln() - x + (2.0 * std::f64::consts::PI).ln() / 2.0 + series - climbed.ln()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// That both agree to so many parts of the second.
    fn near(one: f64, other: f64) -> bool {
        (one - other).abs() <= 1e-11 * other.abs()
    }

    #[test]
    fn log_gamma_is_that_of_known_numbers() {
        // Factorials, and gamma(1/2), whose square is pi.
        assert!(near(log_gamma(0.5), std::f64::consts::PI.ln() / 2.0));
        assert!(near(log_gamma(5.0), 24_f64.ln()));
        assert!(near(log_gamma(21.0), 2_432_902_008_176_640_000_f64.ln()));
        assert!(log_gamma(1.0).abs() < 1e-14);
    }
}
