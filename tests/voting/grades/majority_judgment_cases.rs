//! Majority judgment against published results, and against taking grades away one by one.

use concertar::voting::grades::majority_judgment::{self, Missing};
use proptest::prelude::*;
use serde_json::Value;

use crate::others;

/// The experiment at Orsay during the French presidential election of 2007, in tenths of a percent of 1,733 ballots, from
/// to reject to excellent, and the order found there (Balinski & Laraki, "Election by majority judgment: experimental
/// evidence", 2007). The published shares are rounded, so that they do not sum to a thousand: hence by proportions.
#[test]
fn orsay_2007() {
    let published: [(&str, [u64; 6]); 12] = [
        ("Bayrou", [74, 84, 148, 251, 307, 136]),
        ("Royal", [126, 122, 168, 191, 227, 167]),
        ("Sarkozy", [282, 71, 115, 143, 198, 191]),
        ("Voynet", [205, 261, 237, 175, 93, 29]),
        ("Besancenot", [311, 226, 160, 163, 99, 41]),
        ("Buffet", [304, 264, 206, 125, 76, 25]),
        ("Bové", [395, 257, 160, 114, 60, 15]),
        ("Laguiller", [401, 259, 166, 102, 53, 21]),
        ("Nihous", [550, 267, 110, 53, 18, 3]),
        ("Villiers", [555, 158, 113, 87, 64, 24]),
        ("Schivardi", [604, 249, 95, 39, 10, 5]),
        ("Le Pen", [744, 54, 65, 62, 46, 30]),
    ];
    let histograms: Vec<Vec<u64>> = published.iter().map(|(_, shares)| shares.to_vec()).collect();
    let result = majority_judgment::count_histograms(&histograms, Missing::Ignore).unwrap();
    assert_eq!(result.tiers.groups(), (0..12).map(|option| vec![option]).collect::<Vec<_>>());
    let gauges: Vec<_> = result.options.iter().map(|it| (it.above, it.majority_grade, it.below)).collect();
    // Published as 44.3 good+ 30.6, 39.4 good− 41.5, 38.9 good− 46.9.
    assert_eq!(gauges[..3], [(443, Some(3), 306), (394, Some(3), 416), (389, Some(3), 468)]);
}

/// The cases of `mj-*.json`: published ranks of the Mieux Voter libraries, and a winner counted by votelib.
#[test]
#[ignore = "CONCERTAR_REFERENCES names the folder with the counts of other programs"]
fn counts_of_other_programs() {
    others::cases("mj-").iter().for_each(compare);
}

fn compare(case: &Value) {
    let names: Vec<&str> = case["options"].as_array().unwrap().iter().map(|name| name.as_str().unwrap()).collect();
    let ballots = case["ballots"].as_array().unwrap();
    let counts = |name: &&str| {
        let row = ballots.iter().find(|row| row["option"] == **name).unwrap();
        row["grade_counts"].as_array().unwrap().iter().map(|count| count.as_u64().unwrap()).collect()
    };
    let histograms: Vec<Vec<u64>> = names.iter().map(counts).collect();
    for missing in [Missing::Worst, Missing::Ignore] {
        let result = majority_judgment::count_histograms(&histograms, missing).unwrap();
        let groups = result.tiers.groups().iter();
        let order: Vec<Vec<&str>> = groups.map(|group| group.iter().map(|option| names[*option]).collect()).collect();
        let expected = &case["expected"];
        assert_eq!(serde_json::to_value(order).unwrap(), expected["order"], "{}", case["id"]);
        for (name, option) in names.iter().zip(&result.options) {
            assert_eq!(serde_json::to_value(option.majority_grade).unwrap(), expected["majority_grade"][name]);
            assert_eq!(Some(option.above), expected["proponents_above"][name].as_u64());
            assert_eq!(Some(option.below), expected["opponents_below"][name].as_u64());
        }
    }
}

/// The grades of an option in the order in which they are taken away from the middle, the lower of two first.
fn taken_away(histogram: &[u64], times: u64) -> Vec<usize> {
    let all = histogram.iter().enumerate();
    let mut grades: Vec<usize> =
        all.flat_map(|(grade, count)| std::iter::repeat_n(grade, usize::try_from(count * times).unwrap())).collect();
    let mut taken = Vec::new();
    while !grades.is_empty() {
        taken.push(grades.remove((grades.len() - 1) / 2));
    }
    taken
}

fn greatest_common_divisor(one: u64, other: u64) -> u64 {
    if other == 0 { one } else { greatest_common_divisor(other, one % other) }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    /// Runs of grades are compared as single grades would be, when all options have been brought to equally many.
    #[test]
    fn runs_are_compared_like_single_grades(
        one in proptest::collection::vec(0_u64..5, 5), other in proptest::collection::vec(0_u64..5, 5),
    ) {
        let totals = [one.iter().sum::<u64>(), other.iter().sum::<u64>()];
        let divisor = greatest_common_divisor(totals[0], totals[1]).max(1);
        let singly = match totals {
            [0, _] | [_, 0] => (totals[0] > 0).cmp(&(totals[1] > 0)),
            _ => taken_away(&one, totals[1] / divisor).cmp(&taken_away(&other, totals[0] / divisor)),
        };
        let result = majority_judgment::count_histograms(&[one, other], Missing::Ignore).unwrap();
        let places = result.tiers.places(2);
        prop_assert_eq!(places[1].cmp(&places[0]), singly);
    }
}
