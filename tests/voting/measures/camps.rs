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
fn an_even_room_is_not_two_camps_on_few_grades() {
    for even in [&[5, 5, 5][..], &[5, 5, 5, 5], &[31, 39, 30], &[3, 4, 3], &[7, 4, 2], &[6, 4, 2]] {
        assert_eq!(finding(even), Some(Finding::Spread), "{even:?}");
    }
    // One person less in the middle is no valley, though A is below nought.
    for uneven in [&[4, 3, 4][..], &[5, 3, 4], &[34, 32, 34], &[5, 4, 4, 5], &[6, 5, 5, 6], &[4, 3, 3, 3]] {
        assert_eq!(finding(uneven), Some(Finding::Spread), "{uneven:?}");
    }
}

#[test]
fn a_valley_makes_two_camps_on_few_grades() {
    let split = [&[5, 0, 5][..], &[5, 2, 5], &[6, 2, 4], &[7, 0, 3], &[5, 0, 0, 5], &[4, 1, 1, 4], &[5, 0, 5, 0]];
    for camps in split {
        assert_eq!(finding(camps), Some(Finding::TwoCamps), "{camps:?}");
    }
    // A few against many are no camp, and a valley on one side alone is none.
    for not in [&[8, 0, 2][..], &[9, 1, 1], &[0, 2, 8], &[0, 1, 9, 0], &[10, 0, 1, 1], &[0, 5, 5, 0]] {
        assert_ne!(finding(not), Some(Finding::TwoCamps), "{not:?}");
    }
}

#[test]
fn the_valley_is_looked_for_whatever_the_room_weighs() {
    assert!(!two_camps(&grades(&[4_000_000_000, 3_000_000_000, 4_000_000_000])));
    assert!(two_camps(&grades(&[4_000_000_000, 2_000_000_000, 4_000_000_000])));
}

#[test]
fn on_five_grades_little_consensus_counts_below_four_tenths() {
    // Consensus is 0.3995 and 0.4006; A is above nought in both, and both means lie in the middle third.
    assert!(two_camps(&grades(&[3, 4, 1, 2, 2])));
    assert!(!two_camps(&grades(&[5, 3, 2, 1, 2])));
}

#[test]
fn one_heap_with_a_long_tail_is_not_two_camps() {
    // Consensus is 0.398 and the mean lies in the middle third, but A is 0.205.
    assert!(!two_camps(&grades(&[9, 3, 5, 2, 3])));
    assert!(two_camps(&grades(&[7, 4, 1, 5, 6])), "A is below nought");
}

#[test]
fn the_ends_of_the_middle_third_belong_to_it() {
    // On 0 to 4 the middle third begins at 4/3. Means of 4/3 and of 6/5; consensus is below 0.4 in both, A above nought.
    assert!(two_camps(&grades(&[3, 0, 2, 0, 1])));
    assert!(!two_camps(&grades(&[5, 2, 0, 2, 1])));
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
