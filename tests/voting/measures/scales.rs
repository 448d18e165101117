//! Grades on a scale: A, consensus, dispersion, quartiles.

use concertar::voting::Fraction;
use concertar::voting::ballots::{Scores, Weight};
use concertar::voting::measures::floats::nearest;
use concertar::voting::measures::{Distribution, Quartiles, Scale, consensus, leik, van_der_eijk};

use super::ballots::{given, grades, near};

/// The example of the R package `agrmt` (Ruedin), in the help of `agreement`, `polarization`, `consensus` and `Leik`.
const AGRMT: [u64; 7] = [30, 40, 210, 130, 530, 50, 10];

fn agreement(weights: &[u64]) -> Option<String> {
    van_der_eijk::agreement(&grades(weights)).map(|a| a.to_string())
}

#[test]
fn as_the_package_agrmt_prints_it() {
    let a = van_der_eijk::agreement(&grades(&AGRMT)).unwrap();
    // 0.6113333 and 0.1943333.
    assert_eq!(a.to_string(), "917/1500");
    assert_eq!(van_der_eijk::polarisation(&a).to_string(), "583/3000");
    assert!((consensus::consensus(&grades(&AGRMT)).unwrap() - 0.725_687_6).abs() < 5e-8);
    // Printed as 0.287.
    assert_eq!(leik::dispersion(&grades(&AGRMT)), Some(Fraction::of(43, 150)));
}

#[test]
fn parties_of_the_article() {
    // Van der Eijk (2001), by way of the vignette of agrmt: shares of the PvdA and of D66 on seven positions, in tenths
    // of a percent; A = 0.61 and 0.48.
    let pvda = van_der_eijk::agreement(&grades(&[24, 28, 32, 62, 135, 304, 416])).unwrap();
    let d66 = van_der_eijk::agreement(&grades(&[16, 26, 82, 210, 293, 270, 103])).unwrap();
    assert!((nearest(&pvda) - 0.61).abs() < 0.005 && (nearest(&d66) - 0.48).abs() < 0.005);
    // The vignette: grades 1, 1, 3, 4 on a scale of four have 0.08.
    let four = van_der_eijk::agreement(&given(Scale { least: 1, most: 4 }, &[1, 1, 3, 4])).unwrap();
    assert!((nearest(&four) - 0.08).abs() < 0.005);
}

#[test]
fn agreement_at_its_ends() {
    assert_eq!(agreement(&[0, 0, 9, 0, 0]).as_deref(), Some("1"));
    assert_eq!(agreement(&[4, 4, 4, 4, 4]).as_deref(), Some("0"));
    assert_eq!(agreement(&[7, 0, 0, 0, 7]).as_deref(), Some("-1"));
    assert_eq!(agreement(&[5, 0, 5]).as_deref(), Some("-1"));
    assert_eq!(agreement(&[5, 5]), None, "two grades");
    assert_eq!(agreement(&[0, 0, 0]), None, "nobody");
}

#[test]
fn a_long_scale_takes_no_longer() {
    let scale = Scale { least: i32::MIN + 1, most: i32::MAX };
    let poles = Distribution::new(scale, [(scale.least, 1_000_000_000), (scale.most, 1_000_000_000)]).unwrap();
    assert_eq!(van_der_eijk::agreement(&poles).unwrap().to_string(), "-1");
    assert_eq!(leik::dispersion(&poles), Some(Fraction::whole(1)));
    assert_eq!(consensus::consensus(&poles), Some(0.0));
}

#[test]
fn consensus_at_its_ends() {
    assert_eq!(consensus::consensus(&grades(&[0, 0, 9, 0, 0])), Some(1.0));
    assert_eq!(consensus::consensus(&grades(&[7, 0, 0, 0, 7])), Some(0.0));
    // Half at each of the inner grades: 1 + log2(3/4).
    assert!(near(consensus::consensus(&grades(&[0, 5, 0, 5, 0])).unwrap(), 1.0 + 0.75_f64.log2()));
    // One of 4 * 10^18 at the far end: nobody's distance is rounded up to the whole scale.
    let lone = consensus::consensus(&grades(&[4_000_000_000_000_000_000, 1])).unwrap();
    assert!((0.999..=1.0).contains(&lone));
    assert_eq!(consensus::consensus(&grades(&[3])), None, "one grade");
}

#[test]
fn dispersion_at_its_ends() {
    let dispersion = |weights: &[u64]| leik::dispersion(&grades(weights));
    assert_eq!(dispersion(&[0, 0, 9, 0, 0]), Some(Fraction::ZERO));
    assert_eq!(dispersion(&[7, 0, 0, 0, 7]), Some(Fraction::whole(1)));
    // Evenly over five: 2 (1/5 + 2/5 + 2/5 + 1/5) / 4.
    assert_eq!(dispersion(&[1; 5]), Some(Fraction::of(3, 5)));
    assert_eq!(dispersion(&[3]), None, "one grade");
}

#[test]
fn quartiles_are_those_of_type_seven() {
    let of = |grades: &[i32]| {
        let it = Quartiles::of(&given(Scale { least: 0, most: 100 }, grades)).unwrap();
        [it.first(), it.median(), it.third(), it.range()].map(|it| it.to_string())
    };
    // quantile(1:10) and quantile(1:4) in R.
    assert_eq!(of(&[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]), ["13/4", "11/2", "31/4", "9/2"]);
    assert_eq!(of(&[4, 2, 3, 1]), ["7/4", "5/2", "13/4", "3/2"]);
    // numpy.quantile([10, 7, 4, 3, 2, 1], ...) gives 2.25, 3.5, 6.25.
    assert_eq!(of(&[10, 7, 4, 3, 2, 1]), ["9/4", "7/2", "25/4", "4"]);
    assert_eq!(of(&[5]), ["5", "5", "5", "0"]);
}

#[test]
fn quartiles_of_thousands_of_millions() {
    let heavy = Quartiles::of(&grades(&[1_000_000_000, 0, 0, 1_000_000_000])).unwrap();
    assert_eq!(heavy.median(), Fraction::of(3, 2));
    let heavier = Quartiles::of(&grades(&[1 << 61, (1 << 61) - 1])).unwrap();
    assert_eq!(
        (heavier.first(), heavier.median(), heavier.third()),
        (Fraction::ZERO, Fraction::ZERO, Fraction::whole(1))
    );
}

#[test]
fn negative_grades() {
    let scale = Scale { least: -3, most: 3 };
    let it = given(scale, &[-3, -3, -2, 1]);
    assert_eq!(it.mean(), Some(Fraction::new(-7, 4)));
    assert_eq!(Quartiles::of(&it).unwrap().median(), Fraction::new(-5, 2));
    assert_eq!(it.share_within(-3, -2), Some(Fraction::of(3, 4)));
    assert_eq!(it.coefficient_of_variation(), None);
}

#[test]
fn what_is_off_the_scale_does_not_count() {
    let mut scores = Scores::new(1);
    for score in [Some(0), Some(5), Some(6), Some(-1), None] {
        scores.push(&[score], Weight { people: 2, each: 3 }).unwrap();
    }
    let it = Distribution::of_option(&scores, 0, Scale { least: 0, most: 5 });
    assert_eq!((it.total(), it.iter().collect::<Vec<_>>()), (12, vec![(0, 6), (5, 6)]));
    assert_eq!(Distribution::of_option(&scores, 7, Scale { least: 0, most: 5 }).total(), 0);
}

#[test]
fn spread_around_the_mean() {
    // statistics.stdev([2, 4, 4, 4, 5, 5, 7, 9]) / 5 in Python: the sum of squares is 32.
    let it = given(Scale { least: 0, most: 9 }, &[2, 4, 4, 4, 5, 5, 7, 9]);
    assert!(near(it.coefficient_of_variation().unwrap(), (32.0_f64 / 7.0).sqrt() / 5.0));
}

#[test]
fn bars_gather_neighbours() {
    assert_eq!(grades(&[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]).bars(5), [3, 7, 11, 15, 19]);
    assert_eq!(grades(&[1, 2, 3]).bars(5), [1, 2, 3]);
    assert_eq!(grades(&[1, 2, 3, 4, 5, 6, 7]).bars(3), [6, 9, 13]);
    assert!(grades(&[1]).bars(0).is_empty());
}

#[test]
fn what_is_too_heavy_is_refused() {
    assert!(Distribution::of_grades(&[1 << 61, 1 << 61]).is_err());
    assert!(Distribution::of_grades(&[u64::MAX, u64::MAX]).is_err());
}
