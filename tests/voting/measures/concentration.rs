//! How far points gather on few options.

use concertar::voting::Fraction;
use concertar::voting::measures::concentration::{gini, herfindahl};

#[test]
fn gini_of_known_totals() {
    // By the mean difference: sum |x - y| / (2 m^2 mean) = 40 / (2 * 25 * 3).
    assert_eq!(gini(&[3, 1, 5, 4, 2]), Some(Fraction::of(4, 15)));
    assert_eq!(gini(&[8, 8, 8]), Some(Fraction::ZERO));
    assert_eq!(gini(&[0, 0, 0, 9]), Some(Fraction::of(3, 4)));
    assert_eq!(gini(&[5]), Some(Fraction::ZERO));
    assert_eq!((gini(&[]), gini(&[0, 0])), (None, None));
}

#[test]
fn herfindahl_of_known_totals() {
    let of = |totals: &[u64]| herfindahl(totals).map(|it| it.to_string());
    assert_eq!(of(&[1, 1, 1, 1]).as_deref(), Some("1/4"));
    assert_eq!(of(&[0, 7]).as_deref(), Some("1"));
    assert_eq!(of(&[50, 30, 20]).as_deref(), Some("19/50"));
    assert_eq!((of(&[]), of(&[0, 0])), (None, None));
}

#[test]
fn the_heaviest_totals_do_not_overflow() {
    let totals = vec![u64::MAX; 300];
    assert_eq!(gini(&totals), Some(Fraction::ZERO));
    assert_eq!(herfindahl(&totals).map(|it| it.to_string()).as_deref(), Some("1/300"));
    assert_eq!(gini(&vec![1; 70_000]), None, "more than can be voted on");
}
