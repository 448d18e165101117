//! What changed between two rounds.

use concertar::voting::Fraction;
use concertar::voting::ballots::{Scores, Tiers, Weight};
use concertar::voting::measures::delphi::stability::{change, is_stable};
use concertar::voting::measures::delphi::{Move, Paired, RankCorrelation, RankedChange, Signal, changes};
use concertar::voting::measures::{Distribution, Finding, Scale};

use super::ballots::{grades, near, rankings, scores};

const SCALE: Scale = Scale { least: 1, most: 5 };

/// The share of change after Scheibe, Skutsch & Schofer, in hundredths.
fn percent(before: &[u64], after: &[u64]) -> Option<i64> {
    change(&grades(before), &grades(after)).map(Fraction::percent)
}

#[test]
fn change_is_half_the_difference_of_the_histograms() {
    // Ten units of difference are five people who moved, of twenty.
    assert_eq!(change(&grades(&[8, 2, 0, 10]), &grades(&[3, 5, 2, 10])), Some(Fraction::of(1, 4)));
    assert_eq!((percent(&[4, 4], &[4, 4]), percent(&[4, 0], &[0, 4])), (Some(0), Some(100)));
    assert_eq!((percent(&[], &[1]), percent(&[1], &[0])), (None, None));
}

#[test]
fn rooms_of_different_size_are_compared_by_shares() {
    assert_eq!(percent(&[2, 2], &[30, 30]), Some(0));
    assert_eq!(change(&grades(&[1, 1]), &grades(&[2, 1])), Some(Fraction::of(1, 6)));
    let heavy = change(&grades(&[(1 << 62) - 1, 0]), &grades(&[1, (1 << 62) - 2])).unwrap();
    assert!(heavy < Fraction::whole(1) && heavy > Fraction::of(999, 1000));
}

#[test]
fn less_than_fifteen_of_a_hundred_is_stable() {
    let moved = |people: u64| change(&grades(&[20, 0]), &grades(&[20 - people, people])).unwrap();
    assert!(is_stable(moved(2)));
    assert!(!is_stable(moved(3)), "exactly fifteen");
}

#[test]
fn each_option_gets_its_signal() {
    let before = scores(&[[1, 4, 1, 2], [5, 4, 1, 3], [1, 4, 5, 4], [5, 5, 5, 5]]);
    let after = scores(&[[5, 4, 5, 4], [1, 4, 5, 4], [1, 4, 5, 4], [5, 5, 5, 5]]);
    let pairs = [(0, 0), (1, 1), (2, 2), (3, 3)];
    let found = changes(&before, &after, SCALE, &pairs);
    let signals: Vec<Option<Signal>> = found.iter().map(|change| change.signal).collect();
    let expected = [Signal::Stop(Finding::TwoCamps), Signal::Stop(Finding::Agreed), Signal::AskAgain, Signal::AskAgain];
    assert_eq!(signals, expected.map(Some));
}

#[test]
fn the_figures_of_an_option() {
    let before = scores(&[[1, 3], [2, 3], [3, 3], [4, 3]]);
    let after = scores(&[[3, 3], [3, 3], [3, 3], [4, 3]]);
    let found = &changes(&before, &after, SCALE, &[(0, 0), (1, 1), (2, 2), (3, 3)])[0];
    assert_eq!((found.median, found.range), (Some(Fraction::of(1, 2)), Some(Fraction::new(-5, 4))));
    assert_eq!(found.distribution, Some(Fraction::of(1, 2)));
    // The means are 2.5 against 3, then 3.25 against 3.
    assert_eq!(found.places, (2, 1));
    let paired = found.paired.unwrap();
    assert_eq!((paired.people, paired.unchanged), (4, Fraction::of(1, 2)));
    assert_eq!(paired.mean_absolute_change, Fraction::of(3, 4));
    assert_eq!(paired.wilcoxon.map(|test| test.p), Some(0.5));
}

#[test]
fn people_who_swap_places_are_seen_only_where_they_are_known() {
    let (before, after) = (scores(&[[1], [5]]), scores(&[[5], [1]]));
    let secret = &changes(&before, &after, SCALE, &[])[0];
    assert_eq!((secret.distribution, secret.paired), (Some(Fraction::ZERO), None));
    let known = &changes(&before, &after, SCALE, &[(0, 0), (1, 1)])[0];
    assert_eq!(known.paired.map(|paired| paired.unchanged), Some(Fraction::ZERO));
    assert_eq!(known.paired.and_then(|paired| paired.wilcoxon).map(|test| test.p), Some(1.0));
}

#[test]
fn only_who_graded_twice_is_paired() {
    let mut before = Scores::new(1);
    let mut after = Scores::new(1);
    for (once, now) in [(Some(3), Some(4)), (None, Some(4)), (Some(2), None)] {
        before.push(&[once], Weight::ONE).unwrap();
        after.push(&[now], Weight { people: 1, each: 3 }).unwrap();
    }
    let paired = Paired::of(&before, &after, 0, &[(0, 0), (1, 1), (2, 2), (9, 9)]).unwrap();
    assert_eq!((paired.people, paired.mean_absolute_change), (3, Fraction::whole(1)));
    assert_eq!(Paired::of(&before, &after, 0, &[(1, 1)]), None);
    assert_eq!(Paired::of(&before, &after, 5, &[(0, 0)]), None);
}

#[test]
fn without_grades_there_is_no_signal() {
    let empty = Scores::new(2);
    let found = changes(&empty, &scores(&[[1, 2], [1, 3]]), SCALE, &[]);
    assert!(found.iter().all(|change| change.signal.is_none() && change.median.is_none()));
    assert_eq!(found.iter().map(|change| change.places).collect::<Vec<_>>(), [(1, 2), (1, 1)]);
    assert!(changes(&Scores::new(0), &Scores::new(0), SCALE, &[]).is_empty());
}

#[test]
fn correlations_of_the_documentation_of_scipy() {
    let tiers = |places: &[i32]| Tiers::by_merit(places);
    // scipy.stats.kendalltau([12, 2, 1, 12, 2], [1, 4, 7, 1, 0]) and spearmanr([1, 2, 3, 4, 5], [5, 6, 7, 8, 7]).
    let kendall = RankCorrelation::of(&tiers(&[12, 2, 1, 12, 2]), &tiers(&[1, 4, 7, 1, 0]), 5).unwrap();
    assert!(near(kendall.tau_b, -0.471_404_520_791_031_7));
    let spearman = RankCorrelation::of(&tiers(&[1, 2, 3, 4, 5]), &tiers(&[5, 6, 7, 8, 7]), 5).unwrap();
    assert!(near(spearman.rho, 0.820_782_681_668_123_3));
}

#[test]
fn correlations_at_their_ends() {
    let (one, turned) = (Tiers::by_merit(&[4, 3, 2, 1]), Tiers::by_merit(&[1, 2, 3, 4]));
    let of = |after: &Tiers| RankCorrelation::of(&one, after, 4);
    assert_eq!(of(&one), Some(RankCorrelation { tau_b: 1.0, rho: 1.0 }));
    assert_eq!(of(&turned), Some(RankCorrelation { tau_b: -1.0, rho: -1.0 }));
    assert_eq!(of(&Tiers::by_merit(&[1; 4])), None, "all tied");
    assert_eq!(RankCorrelation::of(&Tiers::default(), &Tiers::default(), 0), None);
}

#[test]
fn ranked_rounds_with_their_moves() {
    let rows = |rows: [[u16; 3]; 3]| rankings(3, &rows.map(|row| (row.to_vec(), Weight::ONE)));
    let before = rows([[0, 1, 2], [1, 2, 0], [2, 0, 1]]);
    let after = rows([[0, 1, 2], [0, 1, 2], [0, 2, 1]]);
    let tied = Tiers::from_groups(vec![vec![0, 1], vec![2]]);
    let clear = Tiers::from_groups(vec![vec![0], vec![1], vec![2]]);
    let found = RankedChange::of((&before, &tied), (&after, &clear));
    assert_eq!(found.moves, [Move { before: 1, after: 1 }, Move { before: 1, after: 2 }, Move { before: 3, after: 3 }]);
    let w = |it: &Option<concertar::voting::measures::Concordance>| it.as_ref().unwrap().w.to_string();
    assert_eq!((w(&found.before), w(&found.after)), ("0".to_owned(), "7/9".to_owned()));
    assert!(near(found.correlation.unwrap().tau_b, 2.0 / 6.0_f64.sqrt()));
}

#[test]
fn the_same_grades_on_either_scale_change_nothing() {
    let low = Distribution::new(SCALE, [(1, 3), (5, 2)]).unwrap();
    assert_eq!(change(&low, &low), Some(Fraction::ZERO));
}
