//! Probabilities against mpmath with forty digits: `gammainc(df / 2, x / 2, inf, regularized=True)`.

use concertar::voting::measures::tails::{chi_square, normal_both_sides};

#[test]
fn chi_square_to_ten_digits() {
    let known = [
        (3.841_458_820_694_124, 1, 0.050_000_000_000_000_06),
        (92.668_417_191_180_45, 31, 4.627_765_079_358_655e-8),
        (5.0, 4, 0.287_297_495_183_645_8),
        (0.5, 3, 0.918_891_411_654_675_9),
        (10.0, 10, 0.440_493_285_065_212_4),
        (1_500.0, 1_000, 1.045_464_038_597_965_7e-22),
        (700.0, 2, 9.929_590_396_264_98e-153),
        (250.0, 299, 0.982_020_270_460_305_3),
        (66_000.0, 65_533, 0.098_744_959_912_034_84),
        (1e-8, 1, 0.999_920_211_544_052_7),
    ];
    for (statistic, degrees, expected) in known {
        let found = chi_square(statistic, degrees);
        assert!((found - expected).abs() <= 1e-10 * expected, "{statistic} {degrees}: {found} {expected}");
    }
}

#[test]
fn chi_square_at_its_ends() {
    assert_eq!((chi_square(0.0, 5), chi_square(-1.0, 5), chi_square(f64::NAN, 5)), (1.0, 1.0, 1.0));
    assert_eq!((chi_square(f64::INFINITY, 5), chi_square(1e300, 5), chi_square(1.0, 0)), (0.0, 0.0, 0.0));
    assert!((0.0..=1.0).contains(&chi_square(f64::from(u32::MAX), u32::MAX)));
}

#[test]
fn the_normal_distribution() {
    // 1.959964 standard deviations leave five of a hundred outside.
    assert!((normal_both_sides(1.959_963_984_540_054) - 0.05).abs() < 1e-12);
    // Pearson's tables: 1.5 leave 0.1336 outside, on either side alike.
    assert!((normal_both_sides(-1.5) - 0.1336).abs() < 0.000_05);
    assert!((normal_both_sides(1.5) - normal_both_sides(-1.5)).abs() < 1e-15);
    assert!((normal_both_sides(0.0) - 1.0).abs() < 1e-15);
}
