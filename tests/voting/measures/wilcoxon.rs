//! The signed-rank test against published examples.

use concertar::voting::Fraction;
use concertar::voting::measures::delphi::Wilcoxon;

use super::ballots::near;

fn of(differences: &[i64]) -> Option<Wilcoxon> {
    Wilcoxon::of(&differences.iter().map(|by| (*by, 1)).collect::<Vec<_>>())
}

#[test]
fn plants_of_darwin() {
    // Darwin's maize, as in the documentation of scipy.stats.wilcoxon: statistic 24, p = 0.041259765625.
    let found = of(&[6, 8, 14, 16, 23, 24, 28, 29, 41, -48, 49, 56, 60, -67, 75]).unwrap();
    assert_eq!((found.down, found.up, found.moved), (Fraction::whole(24), Fraction::whole(96), 15));
    assert_eq!((found.p, found.is_exact), (0.041_259_765_625, true));
}

#[test]
fn depression_scores() {
    // Hollander & Wolfe (1973), as in the help of R's wilcox.test: V = 40, one-sided p = 0.01953. In thousandths.
    let before = [1830, 500, 1620, 2480, 1680, 1880, 1550, 3060, 1300];
    let after = [878, 647, 598, 2050, 1060, 1290, 1060, 3140, 1290];
    let differences: Vec<i64> = before.iter().zip(after).map(|(before, after)| before - after).collect();
    let found = of(&differences).unwrap();
    assert_eq!((found.up, found.p), (Fraction::whole(40), 0.039_062_5));
}

#[test]
fn equal_distances_share_their_rank() {
    // Ranks 1.5, 1.5, 3 and the one that stayed left out. Sums of 1.5 or less: none, either of the first two.
    let found = of(&[1, -1, 2, 0]).unwrap();
    assert_eq!((found.up, found.down, found.moved), (Fraction::of(9, 2), Fraction::of(3, 2), 3));
    assert!(near(found.p, 6.0 / 8.0));
}

#[test]
fn many_who_moved() {
    // scipy.stats.wilcoxon([1] * 40 + [-1] * 25 + [2] * 20 + [-3] * 5, correction=False, method="asymptotic"). 65 ones
    // share the rank 33, 20 twos 75.5, 5 threes 88.
    let found = Wilcoxon::of(&[(1, 40), (-1, 25), (2, 20), (-3, 5)]).unwrap();
    assert_eq!((found.up, found.down), (Fraction::whole(40 * 33 + 1510), Fraction::whole(25 * 33 + 440)));
    assert!(!found.is_exact);
    assert_eq!(found.down, Fraction::whole(1265));
    assert!(near(found.p, 0.000_931_998_121_564_361_4), "{}", found.p);
}

#[test]
fn nobody_moved() {
    assert_eq!(of(&[]), None);
    assert_eq!(of(&[0, 0]), None);
    assert_eq!(Wilcoxon::of(&[(3, 0)]), None);
}

#[test]
fn thousands_of_millions_moved() {
    let found = Wilcoxon::of(&[(1, 1_000_000_000), (-2, 1_000_000_000)]).unwrap();
    assert!((0.0..=1.0).contains(&found.p) && found.up < found.down);
    let even = Wilcoxon::of(&[(1, 1 << 60), (-1, 1 << 60)]).unwrap();
    assert_eq!((even.p, even.up), (1.0, even.down));
    assert_eq!(Wilcoxon::of(&[(1, u64::MAX), (-1, u64::MAX)]), None);
}
