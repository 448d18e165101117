//! The permutation test of W against the published tables of Friedman's statistic (Siegel, 1956, table N).

use concertar::voting::measures::concordance::Way;

use super::ballots::{concordance, near};

fn exact<const OPTIONS: usize>(rows: &[[i32; OPTIONS]]) -> f64 {
    let found = concordance(rows).unwrap().permutation(0).unwrap();
    assert_eq!(found.way, Way::Exact);
    found.p
}

#[test]
fn three_options_as_in_the_table() {
    // Three people: chi-square 6.0 has .028, 4.667 has .194.
    assert!(near(exact(&[[1, 2, 3]; 3]), 1.0 / 36.0));
    assert!((exact(&[[1, 2, 3], [1, 2, 3], [1, 3, 2]]) - 0.194).abs() < 0.0005);
    // Four people: 8.0 has .0046, 6.5 has .042.
    assert!((exact(&[[1, 2, 3]; 4]) - 0.0046).abs() < 0.00005);
    assert!((exact(&[[1, 2, 3], [1, 2, 3], [1, 2, 3], [1, 3, 2]]) - 0.042).abs() < 0.0005);
}

#[test]
fn four_options_as_in_the_table() {
    // Two people: 6.0 has .042. Three people: 9.0 has .0017, 8.2 has .017.
    assert!((exact(&[[1, 2, 3, 4]; 2]) - 0.042).abs() < 0.0005);
    assert!((exact(&[[1, 2, 3, 4]; 3]) - 0.0017).abs() < 0.00005);
    assert!((exact(&[[1, 2, 3, 4], [1, 2, 3, 4], [1, 2, 4, 3]]) - 0.017).abs() < 0.0005);
}

#[test]
fn ties_stay_as_large_as_they_are() {
    // Each of two people singles one option out of three: they meet by chance once in three.
    assert!(near(exact(&[[1, 2, 2], [1, 2, 2]]), 1.0 / 3.0));
    // Who ties everything changes nothing.
    assert!(near(exact(&[[1, 2, 2], [1, 2, 2], [1, 1, 1]]), 1.0 / 3.0));
}

#[test]
fn drawn_where_orders_are_many() {
    let rows = [[1, 2, 3, 4, 5, 6, 7, 8]; 5];
    let found = concordance(&rows).unwrap();
    let permutation = found.permutation(11).unwrap();
    assert_eq!((permutation.p, permutation.way), (1.0 / 10_000.0, Way::Drawn(9_999)));
    assert_eq!(found.permutation(11), Some(permutation));
}

#[test]
fn a_draw_comes_near_chi_square_where_that_holds() {
    let rows: Vec<[i32; 9]> = (0..19)
        .map(|person| std::array::from_fn(|option| i32::try_from((option * 5 + person * 7) % 11).unwrap()))
        .collect();
    let found = concordance(&rows).unwrap();
    let drawn = found.permutation(3).unwrap().p;
    assert!((drawn - found.p).abs() < 0.03, "{drawn} {}", found.p);
}

#[test]
fn not_for_many_people() {
    assert_eq!(concordance(&[[1, 2, 3]; 20]).unwrap().permutation(0), None);
}
