//! Instant run-offs.

use concertar::voting::ballots::{Rankings, Weight};
use concertar::voting::ranked::instant_runoff::{self, TiedLast};
use num_bigint::BigInt;
use num_rational::BigRational;

use super::profiles::{letters, of_letters};

fn share(above: i64, below: i64) -> BigRational {
    BigRational::new(BigInt::from(above), BigInt::from(below))
}

#[test]
fn a_tie_at_the_top_of_a_ballot_is_shared() {
    let counted = instant_runoff::count(&of_letters("ABC", &[(1, "AB C"), (2, "ABC"), (1, "C"), (4, "B")]));
    let first = &counted.rounds[0];
    assert_eq!(first.shares, [share(7, 6), share(31, 6), share(5, 3)]);
    assert_eq!((first.exhausted, &first.out), (0, &vec![vec![0]]));
    // The ballot that tied A and B now counts for B alone; that of all three for two.
    assert_eq!(counted.rounds[1].shares, [share(6, 1), share(2, 1)]);
    assert_eq!(letters("ABC", &counted.tiers), "B C A");
}

#[test]
fn ballots_without_a_remaining_option_are_exhausted() {
    let counted = instant_runoff::count(&of_letters("ABC", &[(3, "A"), (2, "B C"), (1, "C")]));
    assert_eq!(counted.rounds.iter().map(|round| round.exhausted).collect::<Vec<_>>(), [0, 1, 3]);
    assert_eq!(counted.tied_last, TiedLast::None);
    assert_eq!(letters("ABC", &counted.tiers), "A B C");
}

#[test]
fn those_tied_last_go_out_together_where_it_makes_no_difference() {
    let counted = instant_runoff::count(&of_letters("ABCDE", &[(5, "A"), (3, "B"), (1, "C"), (1, "D")]));
    assert_eq!(counted.tied_last, TiedLast::None);
    assert_eq!(letters("ABCDE", &counted.tiers), "A B CD E");
}

#[test]
fn those_tied_last_are_tried_each_where_it_may_make_a_difference() {
    // B and C are last with 2 each. Without B, C wins against A; without C, A wins against B.
    let counted = instant_runoff::count(&of_letters("ABC", &[(3, "A"), (2, "B C"), (2, "C A")]));
    assert_eq!(counted.tied_last, TiedLast::EveryOrder);
    assert_eq!(counted.rounds[0].out, [[1], [2]]);
    assert_eq!(letters("ABC", &counted.tiers), "AC B");
}

#[test]
fn two_that_are_equal_at_the_end_are_tied() {
    let counted = instant_runoff::count(&of_letters("ABC", &[(2, "A"), (2, "B"), (1, "C")]));
    assert_eq!((counted.tied_last, counted.rounds.len()), (TiedLast::None, 2));
    assert_eq!(letters("ABC", &counted.tiers), "AB C");
}

#[test]
fn too_many_orders_are_not_tried_and_that_is_said() {
    // Twelve options with a vote each, and one with two.
    let mut rankings = Rankings::new(13);
    for option in 0..13 {
        let people = if option == 12 { 2 } else { 1 };
        rankings.push_groups(&[[option], [(option + 1) % 12]], Weight { people, each: 1 }).unwrap();
    }
    let counted = instant_runoff::count(&rankings);
    assert_eq!(counted.tied_last, TiedLast::Together);
    assert_eq!(counted.tiers.groups(), [vec![12], (0..12).collect()]);
}

/// A classic of textbooks: ten voters who raise a winner make it lose.
#[test]
fn more_support_can_hurt() {
    let before = of_letters("ABC", &[(39, "A B C"), (35, "B C A"), (26, "C A B")]);
    assert_eq!(letters("ABC", &instant_runoff::count(&before).tiers), "A B C");
    let after = of_letters("ABC", &[(49, "A B C"), (25, "B C A"), (26, "C A B")]);
    assert_eq!(letters("ABC", &instant_runoff::count(&after).tiers), "C A B");
}
