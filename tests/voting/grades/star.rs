//! Score then automatic runoff.

use concertar::voting::ballots::Scores;
use concertar::voting::grades::star::{self, Runoff};

use super::{given, plain, weighing};

/// The vote on the capital of Tennessee with stars (Wikipedia, "STAR voting"): Nashville
/// and Chattanooga have the greatest sums, and Nashville is preferred by 68 to 32.
#[test]
fn tennessee() {
    let ballots = [
        (42, given([5, 2, 1, 0])), // Memphis, Nashville, Chattanooga, Knoxville
        (26, given([0, 5, 2, 1])),
        (15, given([0, 3, 5, 4])),
        (17, given([0, 2, 4, 5])),
    ];
    let result = star::count(&weighing(4, &ballots));
    assert_eq!(result.sums, [210, 293, 237, 171]);
    assert_eq!(result.finalists, [1, 2]);
    assert_eq!(result.runoffs, [Runoff { one: 1, other: 2, for_one: 68, for_other: 32, equal: 0 }]);
    assert_eq!(result.tiers.groups(), [[1], [2], [0], [3]]);
    assert!(!result.finalists_are_tied());
}

#[test]
fn the_runoff_may_turn_the_sums_round() {
    let ballots = [(2, given([4, 5, 0])), (1, given([5, 0, 0]))];
    let result = star::count(&weighing(3, &ballots));
    assert_eq!(result.sums, [13, 10, 0]);
    assert_eq!(result.tiers.groups(), [[1], [0], [2]]);
}

#[test]
fn a_tied_runoff_is_a_tie() {
    let result = star::count(&plain(3, &[given([5, 0, 0]), given([3, 4, 0])]));
    assert_eq!(result.sums, [8, 4, 0]);
    assert_eq!(result.runoffs[0].unbeaten(), [0, 1]);
    assert_eq!(result.tiers.groups(), [vec![0, 1], vec![2]]);
}

#[test]
fn every_pair_is_held_where_the_second_place_is_tied() {
    // The first beats the second and is beaten by the third, which have the same sum.
    let ballots = [given([5, 0, 1]), given([2, 1, 3]), given([2, 3, 3]), given([1, 5, 2])];
    let result = star::count(&plain(3, &ballots));
    assert_eq!(result.sums, [10, 9, 9]);
    assert!(result.finalists_are_tied());
    assert_eq!(result.finalists, [0, 1, 2]);
    let pairs: Vec<_> = result.runoffs.iter().map(|it| (it.one, it.other, it.unbeaten())).collect();
    assert_eq!(pairs, [(0, 1, vec![0, 1]), (0, 2, vec![2])]);
    assert_eq!(result.tiers.groups(), [[0, 1, 2]], "whoever is unbeaten in one of the runoffs");
}

#[test]
fn only_those_with_the_greatest_sum_meet_where_there_are_several() {
    let ballots = [given([5, 4, 4, 0]), given([4, 5, 4, 0]), given([3, 3, 4, 0])];
    let result = star::count(&plain(4, &ballots));
    assert_eq!(result.sums, [12, 12, 12, 0]);
    assert_eq!(result.runoffs.len(), 3);
    assert_eq!(result.tiers.groups(), [vec![0, 1, 2], vec![3]]);
}

#[test]
fn what_is_missing_counts_as_nought_in_both_rounds() {
    let result = star::count(&plain(2, &[vec![Some(1), None], vec![None, Some(0)]]));
    assert_eq!((result.runoffs[0].for_one, result.runoffs[0].for_other, result.runoffs[0].equal), (1, 0, 1));
}

#[test]
fn nothing_is_crowned_by_accident() {
    assert!(star::count(&Scores::new(0)).tiers.groups().is_empty());
    assert_eq!(star::count(&plain(1, &[given([3])])).tiers.groups(), [[0]]);
    assert_eq!(star::count(&plain(4, &[vec![]])).tiers.groups(), [[0, 1, 2, 3]]);
    let many = star::count(&plain(300, &[vec![Some(2); 300]]));
    assert_eq!((many.tiers.first().len(), many.runoffs.len()), (300, 44_850));
}

#[test]
fn heavy_votes_do_not_overflow() {
    let heavy = vec![(1_000_000_000, given([i32::MAX, i32::MIN + 1])); 4];
    let result = star::count(&weighing(2, &heavy));
    assert_eq!(result.runoffs[0].for_one, 4_000_000_000);
    assert_eq!(result.tiers.groups(), [[0], [1]]);
}
