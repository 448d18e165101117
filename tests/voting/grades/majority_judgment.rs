//! Majority judgment: the middle grade, and what tells options with the same one apart.

use concertar::voting::ballots::{Scores, TooHeavy, Weight, Weights};
use concertar::voting::grades::majority_judgment::{self, MajorityJudgment, Missing};

use super::{given, plain, weighing};

fn counted(histograms: &[Vec<u64>], missing: Missing) -> MajorityJudgment {
    majority_judgment::count_histograms(histograms, missing).unwrap()
}

/// The vote on the capital of Tennessee with grades (Wikipedia, "Majority judgment"), from
/// 0 poor to 3 excellent: Nashville's grade in the middle is fair like that of others, but none of its grades is poor.
#[test]
fn tennessee() {
    let ballots = [
        (42, given([3, 1, 0, 0])), // Memphis, Nashville, Chattanooga, Knoxville
        (26, given([0, 3, 1, 1])),
        (15, given([0, 1, 3, 2])),
        (17, given([0, 1, 2, 3])),
    ];
    let result = majority_judgment::count(&weighing(4, &ballots), 4, Missing::Worst);
    let grades: Vec<_> = result.options.iter().map(|option| option.majority_grade).collect();
    assert_eq!(grades, [Some(0), Some(1), Some(1), Some(1)]);
    assert_eq!((result.options[1].above, result.options[1].below), (26, 0));
    assert_eq!(result.tiers.groups(), [[1], [3], [2], [0]], "Knoxville has 17 excellent, Chattanooga 15");
}

#[test]
fn the_lower_of_two_is_the_middle() {
    let result = counted(&[vec![1, 1], vec![0, 2], vec![2, 0]], Missing::Worst);
    let grades: Vec<_> = result.options.iter().map(|option| option.majority_grade).collect();
    assert_eq!(grades, [Some(0), Some(1), Some(0)]);
    assert_eq!(result.tiers.groups(), [[1], [0], [2]]);
}

#[test]
fn grades_are_taken_away_to_the_very_last() {
    // The same from the middle outwards but for the best grade of all.
    let result = counted(&[vec![1, 1, 2, 1, 0], vec![1, 1, 2, 0, 1], vec![1, 1, 2, 1, 0]], Missing::Worst);
    assert_eq!(result.tiers.groups(), [vec![1], vec![0, 2]]);
}

#[test]
fn a_missing_grade_is_the_worst_or_nothing() {
    let ballots = [vec![Some(2), Some(1)], vec![None, Some(1)], vec![None, Some(7)]];
    let scores = plain(2, &ballots);
    let worst = majority_judgment::count(&scores, 3, Missing::Worst);
    assert_eq!(worst.tiers.groups(), [[1], [0]]);
    assert_eq!(worst.options[0].histogram, [2, 0, 1]);
    assert_eq!(worst.options[1].missing, 1, "7 is no grade");
    let ignored = majority_judgment::count(&scores, 3, Missing::Ignore);
    assert_eq!(ignored.tiers.groups(), [[0], [1]]);
    assert_eq!((ignored.options[0].majority_grade, ignored.options[0].missing), (Some(2), 2));
    assert_eq!(ignored.options[0].histogram, [0, 0, 1]);
}

#[test]
fn ignored_grades_leave_proportions() {
    let same = counted(&[vec![1, 0, 2], vec![100, 0, 200], vec![3, 0, 6]], Missing::Ignore);
    assert_eq!(same.tiers.groups(), [[0, 1, 2]]);
    let nearly = counted(&[vec![1, 0, 2], vec![1_000_000_000, 0, 2_000_000_001]], Missing::Ignore);
    assert_eq!(nearly.tiers.groups(), [[1], [0]]);
}

#[test]
fn without_any_grade_an_option_comes_last() {
    let result = counted(&[vec![0, 0], vec![9, 0], vec![0, 0]], Missing::Ignore);
    assert_eq!(result.tiers.groups(), [vec![1], vec![0, 2]]);
    assert_eq!(result.options[0].majority_grade, None);
    let worst = counted(&[vec![0, 0], vec![9, 0]], Missing::Worst);
    assert_eq!(worst.tiers.groups(), [[0, 1]], "silence is rejection, and both are rejected by all");
}

#[test]
fn nothing_is_crowned_by_accident() {
    for missing in [Missing::Worst, Missing::Ignore] {
        assert!(majority_judgment::count(&Scores::new(0), 5, missing).tiers.groups().is_empty());
        assert!(counted(&[], missing).tiers.groups().is_empty());
        let blank = majority_judgment::count(&plain(3, &[vec![], vec![None; 3]]), 5, missing);
        assert_eq!(blank.tiers.groups(), [[0, 1, 2]]);
        let no_grades = majority_judgment::count(&plain(2, &[given([0, 1])]), 0, missing);
        assert_eq!((no_grades.tiers.groups(), no_grades.options[0].majority_grade), (&[vec![0, 1]][..], None));
        assert_eq!(majority_judgment::count(&plain(300, &[vec![Some(1); 300]]), 2, missing).tiers.first().len(), 300);
    }
}

#[test]
fn the_heaviest_votes_do_not_overflow() {
    let heavy = Weight { people: 1 << 31, each: (1 << 31) - 1 };
    let mut scores = Scores::new(2);
    scores.push(&[Some(0), Some(1)], heavy).unwrap();
    scores.push(&[Some(1)], Weight::ONE).unwrap();
    let result = majority_judgment::count(&scores, 2, Missing::Ignore);
    assert_eq!(result.tiers.groups(), [[1], [0]]);
    assert_eq!(result.options[0].above, 1);
    let most = Weights::LIMIT - 1;
    assert_eq!(counted(&[vec![0, most], vec![0, most - 1]], Missing::Ignore).tiers.groups(), [[0, 1]]);
    for too_heavy in [vec![Weights::LIMIT], vec![u64::MAX, u64::MAX]] {
        assert_eq!(majority_judgment::count_histograms(&[too_heavy], Missing::Worst), Err(TooHeavy));
    }
}
