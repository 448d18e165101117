//! Sums and means of scores.

use concertar::voting::Fraction;
use concertar::voting::ballots::{Scores, Weight};
use concertar::voting::grades::score::{self, RankBy};

use super::{given, plain, weighing};

#[test]
fn sums_and_means_may_part() {
    let ballots = [vec![Some(5), None], vec![None, Some(3)], vec![None, Some(3)]];
    let scores = plain(2, &ballots);
    let by_sum = score::count(&scores, RankBy::Sum);
    let by_mean = score::count(&scores, RankBy::Mean);
    assert_eq!(by_sum.tiers.groups(), [[1], [0]]);
    assert_eq!(by_mean.tiers.groups(), [[0], [1]]);
    assert!(by_mean.is_uneven, "one mean is of one person, the other of two");
    assert_eq!(by_sum.options, by_mean.options, "both are always told");
}

#[test]
fn means_are_exact() {
    let thirds = [given([1, 1]), given([1, 1]), given([2, 1])];
    let result = score::count(&plain(2, &thirds), RankBy::Mean);
    assert_eq!(result.options[0].mean, Some(Fraction::of(4, 3)));
    assert_eq!(result.tiers.groups(), [[0], [1]]);
    assert!(!result.is_uneven);
}

#[test]
fn an_option_without_a_score_has_no_mean_and_comes_last() {
    let result = score::count(&plain(3, &[vec![None, Some(-4), Some(-9)]]), RankBy::Mean);
    assert_eq!(result.tiers.groups(), [[1], [2], [0]]);
    assert_eq!((result.options[0].mean, result.options[0].people), (None, 0));
    assert!(result.is_uneven);
}

#[test]
fn people_are_counted_apart_from_what_their_votes_weigh() {
    let mut scores = Scores::new(1);
    scores.push(&[Some(-2)], Weight { people: 3, each: 4 }).unwrap();
    scores.push(&[Some(5)], Weight::ONE).unwrap();
    let [option] = score::count(&scores, RankBy::Sum).options[..] else { panic!("there is one option") };
    assert_eq!((option.sum, option.people, option.weight), (-19, 4, 13));
    assert_eq!(option.mean, Some(Fraction::new(-19, 13)));
}

#[test]
fn nothing_is_crowned_by_accident() {
    for rank_by in [RankBy::Sum, RankBy::Mean] {
        assert!(score::count(&Scores::new(0), rank_by).tiers.groups().is_empty());
        assert_eq!(score::count(&Scores::new(1), rank_by).tiers.groups(), [[0]]);
        let blank = score::count(&plain(3, &[vec![], vec![None; 3]]), rank_by);
        assert_eq!(blank.tiers.groups(), [[0, 1, 2]]);
        let many = score::count(&plain(300, &[vec![Some(2); 300]]), rank_by);
        assert_eq!(many.tiers.first().len(), 300);
    }
}

#[test]
fn heavy_votes_do_not_overflow() {
    let heavy: Vec<_> = (0..4).map(|_| (1_000_000_000, given([i32::MAX, -i32::MAX]))).collect();
    let result = score::count(&weighing(2, &heavy), RankBy::Mean);
    assert_eq!(result.options[0].sum, i128::from(i32::MAX) * 4_000_000_000);
    assert_eq!(result.options[1].mean, Some(Fraction::new(-i128::from(i32::MAX), 1)));
}
