//! Rooms that are empty, blank, all alike, too large or too heavy.

use concertar::voting::ballots::{Approvals, Weight};
use concertar::voting::proportional::{Budget, Committee, approval_top, phragmen, sequential_approval};

use super::ballots;
use super::voters::{RULES, SPENDINGS};

const NOTHING: [[usize; 0]; 1] = [[]];

fn budget(costs: &[u64], total: u64) -> Budget {
    Budget { costs: costs.to_vec(), total }
}

#[test]
fn nobody_elects_nothing() {
    for approvals in [Approvals::new(0), Approvals::new(3), ballots(3, &[(5, &[]), (7, &[])])] {
        for rule in &RULES {
            for places in [0, 1, 3, 9] {
                let committee = (rule.count)(&approvals, places);
                assert_eq!(committee.committees, NOTHING, "{}", rule.name);
                assert!(committee.complete && committee.winners.is_empty() && committee.tied.is_empty());
                assert!((rule.follow)(&approvals, places, None).elected.is_empty());
            }
        }
        for rule in &SPENDINGS {
            assert_eq!((rule.count)(&approvals, &budget(&[1, 2, 3], 10)).committees, NOTHING, "{}", rule.name);
        }
    }
}

#[test]
fn no_weight_counts_for_nothing() {
    let mut approvals = Approvals::new(2);
    approvals.push(&[0], Weight { people: 3, each: 0 }).unwrap();
    for rule in &RULES {
        assert_eq!((rule.count)(&approvals, 2).committees, NOTHING, "{}", rule.name);
    }
}

#[test]
fn no_place_elects_nobody_and_too_many_places_all_that_are_ticked() {
    let approvals = ballots(4, &[(3, &[0, 2]), (1, &[1])]);
    for rule in &RULES {
        assert_eq!((rule.count)(&approvals, 0).committees, NOTHING, "{}", rule.name);
        let many = (rule.count)(&approvals, 1_000_000);
        assert_eq!(many.committees, [[0, 1, 2]], "{}", rule.name);
    }
}

#[test]
fn one_option_is_elected_by_all_that_fill_places() {
    let approvals = ballots(1, &[(1, &[0])]);
    for rule in &RULES {
        assert_eq!((rule.count)(&approvals, 1).committees, [[0]], "{}", rule.name);
    }
}

#[test]
fn what_costs_nothing_is_had_for_nothing() {
    let approvals = ballots(4, &[(2, &[0, 1]), (1, &[2])]);
    for rule in &SPENDINGS {
        let committee = (rule.count)(&approvals, &budget(&[0, 6, 0, 0], 10));
        assert_eq!(committee.winners, [0, 1, 2], "{}", rule.name);
        assert_eq!((rule.count)(&approvals, &budget(&[0, 0, 0, 0], 0)).winners, [0, 1, 2], "{}", rule.name);
    }
}

#[test]
fn what_costs_more_than_there_is_stands_in_nobodys_way() {
    let approvals = ballots(3, &[(9, &[0]), (1, &[1])]);
    for rule in &SPENDINGS {
        let committee = (rule.count)(&approvals, &budget(&[101, 10], 100));
        assert_eq!(committee.committees, [[1]], "{}", rule.name);
    }
    assert_eq!(budget(&[101, 10], 100).out_of_reach(3), [0, 2]);
}

#[test]
fn great_numbers_do_not_overflow() {
    let mut approvals = Approvals::new(4);
    for ticks in [&[0, 1][..], &[1, 2], &[2], &[0, 3]] {
        approvals.push(ticks, Weight { people: 1_000_000_000, each: 1_000_000_000 }).unwrap();
    }
    for rule in &RULES {
        let committee = (rule.count)(&approvals, 2);
        assert!(committee.committees.iter().all(|committee| committee.len() <= 2), "{}", rule.name);
    }
    let light = ballots(4, &[(1, &[0, 1]), (1, &[1, 2]), (1, &[2]), (1, &[0, 3])]);
    for (rule, costs) in SPENDINGS.iter().zip([[1_000_000_000_000, 999_999_999_999, 3, u64::MAX]].iter().cycle()) {
        for approvals in [&approvals, &light] {
            let money = budget(costs, 2_000_000_000_000);
            let committee = (rule.count)(approvals, &money);
            assert!(committee.committees.iter().all(|taken| money.spent(taken) <= 2_000_000_000_000), "{}", rule.name);
        }
        let money = budget(&[u64::MAX, u64::MAX - 1, u64::MAX / 2, 7], u64::MAX);
        assert!((rule.count)(&light, &money).complete, "{}", rule.name);
    }
}

#[test]
fn weights_of_a_thousand_million_are_as_many_people() {
    let heavy = ballots(3, &[(1_000_000_000, &[0, 1]), (999_999_999, &[2]), (1, &[1])]);
    for rule in &RULES {
        let committee = (rule.count)(&heavy, 2);
        assert!(committee.winners.contains(&1) || rule.name == "equal shares, None", "{}", rule.name);
    }
}

fn check_truncated(name: &str, committee: &Committee, options: usize) {
    assert!(!committee.complete, "{name}");
    assert!(committee.winners.is_empty(), "{name}: {:?}", committee.winners);
    assert_eq!(committee.tied.len(), options, "{name}");
    assert!((1..=Committee::MOST).contains(&committee.committees.len()), "{name}");
    assert_eq!(committee.places_left, 3, "{name}");
}

#[test]
fn a_tie_of_all_is_shown_as_one_and_never_crowns_the_first() {
    let alike = |options: usize| ballots(options, &[(300, &(0..options).collect::<Vec<_>>())]);
    let few = alike(48);
    for rule in &RULES {
        check_truncated(rule.name, &(rule.count)(&few, 3), 48);
        assert_eq!((rule.follow)(&few, 3, None).tied.len(), 48, "{}", rule.name);
    }
    for rule in &SPENDINGS {
        check_truncated(rule.name, &(rule.count)(&few, &budget(&[5; 48], 15)), 48);
    }
    let many = alike(300);
    for count in [approval_top::count, sequential_approval::count, phragmen::count] {
        check_truncated("three hundred", &count(&many, 3), 300);
    }
    assert_eq!(approval_top::count(&many, 300).winners.len(), 300);
}

#[test]
fn options_that_need_not_be_told_apart_are_not() {
    let mut approvals = Approvals::new(100);
    for option in 0..100 {
        approvals.push(&[option], Weight::ONE).unwrap();
    }
    for rule in &RULES {
        let committee = (rule.count)(&approvals, 100);
        assert!(committee.complete, "{}", rule.name);
        assert_eq!(committee.winners.len(), 100, "{}", rule.name);
        assert_eq!(committee.tiers.groups().len(), 1, "{}", rule.name);
        assert_eq!((rule.follow)(&approvals, 100, None).elected.len(), 100, "{}", rule.name);
    }
}
