//! Agreed, spread, or two camps.

use concertar::voting::Fraction;
use concertar::voting::measures::camps::two_camps;
use concertar::voting::measures::{Finding, Scale, Spread};

use super::ballots::{grades, scores};

fn finding(weights: &[u64]) -> Option<Finding> {
    Spread::of(grades(weights)).finding
}

#[test]
fn rooms_that_speak_clearly() {
    assert_eq!(finding(&[0, 1, 2, 9, 3]), Some(Finding::Agreed));
    assert_eq!(finding(&[8, 1, 0, 1, 8]), Some(Finding::TwoCamps));
    assert_eq!(finding(&[3, 4, 3, 4, 3]), Some(Finding::Spread));
    assert_eq!(finding(&[0, 0, 10, 0, 0]), Some(Finding::Agreed));
}

#[test]
fn a_large_majority_is_not_two_camps() {
    // The mean lies beyond the middle third, and A is above nought.
    assert!(!two_camps(&grades(&[2, 0, 0, 0, 10])));
    assert!(two_camps(&grades(&[5, 0, 0, 0, 7])));
}

#[test]
fn yes_and_no_alone_can_be_two_camps() {
    assert_eq!(finding(&[5, 5]), Some(Finding::TwoCamps));
    assert_eq!(finding(&[1, 9]), Some(Finding::Agreed));
}

#[test]
fn exactly_four_tenths_is_not_below() {
    // Consensus is 1 - 6/10: the six at the ends stand half the scale from the mean. A is 1/10.
    assert!(!two_camps(&grades(&[3, 4, 3])));
    assert!(!two_camps(&grades(&[3_000_000_000, 4_000_000_000, 3_000_000_000])));
    assert!(two_camps(&grades(&[31, 39, 30])));
}

#[test]
fn the_ends_of_the_middle_third_belong_to_it() {
    // On 0 to 2 the middle third begins at 2/3. Means of 8/12 and of 8/13; consensus is 0.36 in both, A above nought.
    assert!(two_camps(&grades(&[6, 4, 2])));
    assert!(!two_camps(&grades(&[7, 4, 2])));
}

#[test]
fn a_quarter_of_the_scale_is_close() {
    // Ranges of one grade on five, of two on ten, and of one on three.
    assert_eq!(finding(&[0, 5, 5, 0, 0]), Some(Finding::Agreed));
    assert_eq!(finding(&[0, 0, 0, 0, 5, 5, 5, 0, 0, 0]), Some(Finding::Agreed));
    assert_eq!(finding(&[0, 0, 0, 5, 5, 5, 5, 5, 0, 0]), Some(Finding::Agreed));
    assert_eq!(finding(&[0, 0, 5, 5, 5, 5, 5, 5, 0, 0]), Some(Finding::Spread));
    assert_eq!(finding(&[4, 10, 1]), Some(Finding::Spread));
}

#[test]
fn one_person_is_neither_at_one_nor_apart() {
    assert_eq!(finding(&[0, 1, 0]), None);
    assert_eq!(finding(&[0, 0, 0]), None);
    assert_eq!(finding(&[]), None);
}

#[test]
fn each_option_is_looked_at() {
    let scale = Scale { least: 1, most: 5 };
    let spreads = Spread::of_scores(&scores(&[[5, 1], [5, 5], [4, 1], [5, 5]]), scale);
    let findings: Vec<Option<Finding>> = spreads.iter().map(|spread| spread.finding).collect();
    assert_eq!(findings, [Some(Finding::Agreed), Some(Finding::TwoCamps)]);
    let first = &spreads[0];
    assert_eq!((first.people(), first.mean), (4, Some(Fraction::of(19, 4))));
    assert_eq!(first.quartiles.unwrap().first(), Fraction::of(19, 4));
    assert_eq!(spreads[1].a.as_ref().unwrap().to_string(), "-1");
    assert_eq!(spreads[1].consensus, Some(0.0));
}
