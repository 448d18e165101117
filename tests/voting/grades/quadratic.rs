//! Votes at the price of their square.

use concertar::voting::ballots::{Scores, Weight};
use concertar::voting::grades::quadratic::{self, Fault, Rules};

use super::{given, plain, weighing};

const RULES: Rules = Rules { credits: 25, against: true };

#[test]
fn a_ballot_costs_the_sum_of_squares() {
    assert_eq!(quadratic::cost(&[3, -4, 0]), 25);
    assert_eq!(quadratic::cost(&[]), 0);
    assert_eq!(quadratic::cost(&[i32::MIN; 8]), u64::MAX, "too much to be told");
}

#[test]
fn an_overspent_ballot_is_refused_with_its_cost() {
    assert_eq!(quadratic::check(&[3, -4], RULES), Ok(25));
    assert_eq!(quadratic::check(&[3, -4, 1], RULES), Err(Fault::Overspent { cost: 26, credits: 25 }));
    let most = Rules { credits: u32::MAX, against: true };
    assert!(quadratic::check(&[i32::MIN; 300], most).is_err());
}

#[test]
fn votes_against_have_to_be_allowed() {
    let rules = Rules { against: false, ..RULES };
    assert_eq!(quadratic::check(&[1, -1], rules), Err(Fault::Against(1)));
    assert_eq!(quadratic::check(&[5, 0], rules), Ok(25));
}

#[test]
fn votes_are_added_and_refused_ballots_count_nowhere() {
    let ballots = [(1, given([5, 0, 0])), (3, given([-2, 3, 1])), (9, given([0, 0, 6]))];
    let result = quadratic::count(&weighing(3, &ballots), RULES);
    assert_eq!(result.totals, [-1, 9, 3]);
    assert_eq!(result.tiers.groups(), [[1], [2], [0]]);
    assert_eq!(result.refused, [(2, Fault::Overspent { cost: 36, credits: 25 })]);
    assert_eq!((result.spent, result.unspent), (25 + 3 * 14, 3 * 11));
}

#[test]
fn credits_are_of_people_whatever_their_votes_weigh() {
    let mut votes = Scores::new(1);
    votes.push(&[Some(2)], Weight { people: 2, each: 1_000_000_000 }).unwrap();
    let result = quadratic::count(&votes, RULES);
    assert_eq!(result.totals, [4_000_000_000]);
    assert_eq!((result.spent, result.unspent), (8, 42));
}

#[test]
fn nothing_is_crowned_by_accident() {
    assert!(quadratic::count(&Scores::new(0), RULES).tiers.groups().is_empty());
    let blank = quadratic::count(&plain(3, &[vec![], vec![None; 3]]), RULES);
    assert_eq!(blank.tiers.groups(), [[0, 1, 2]]);
    let broke = quadratic::count(&plain(2, &[given([1, 0])]), Rules { credits: 0, against: false });
    assert_eq!((broke.refused.len(), broke.tiers.groups()), (1, &[vec![0, 1]][..]));
}
