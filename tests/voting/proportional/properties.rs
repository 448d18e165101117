//! What holds for every room.

use concertar::voting::ballots::{Approvals, Weight};
use concertar::voting::proportional::{Budget, Committee, phragmen, sequential_approval};
use proptest::prelude::*;

use super::rooms::{Room, budgeted_room, order, room};
use super::voters::{RULES, SPENDINGS};

/// The same ballots in another order, each person with a ballot of their own.
fn one_by_one(room: &Room) -> Approvals {
    let mut approvals = Approvals::new(room.options);
    for (people, ticks) in room.ballots.iter().rev() {
        (0..*people).for_each(|_| approvals.push(ticks, Weight::ONE).unwrap());
    }
    approvals
}

/// The same ballots, each with so many times the weight.
fn times(room: &Room, weight: u32) -> Approvals {
    let mut approvals = Approvals::new(room.options);
    for (people, ticks) in &room.ballots {
        approvals.push(ticks, Weight { people: *people, each: weight }).unwrap();
    }
    approvals
}

/// The new name of each option: it goes to the other end.
fn renamed(options: usize) -> impl Fn(usize) -> usize {
    move |option| options - 1 - option
}

/// The committees with other names of the options.
fn mirrored(committee: &Committee, options: usize) -> Vec<Vec<usize>> {
    let name = renamed(options);
    let mut committees: Vec<Vec<usize>> = committee.committees.clone();
    for committee in &mut committees {
        for option in committee.iter_mut() {
            *option = name(*option);
        }
        committee.sort_unstable();
    }
    committees.sort_unstable();
    committees
}

fn mirror(room: &Room) -> Room {
    let name = renamed(room.options);
    let ballots = room.ballots.iter().map(|(people, ticks)| (*people, ticks.iter().map(|tick| name(*tick)).collect()));
    Room { options: room.options, ballots: ballots.collect() }
}

/// What holds for every result.
fn check(committee: &Committee, approvals: &Approvals) -> Result<(), TestCaseError> {
    prop_assert!(committee.complete);
    prop_assert!(!committee.committees.is_empty());
    prop_assert!(committee.committees.is_sorted());
    let totals = approvals.totals();
    for options in &committee.committees {
        prop_assert!(options.is_sorted());
        prop_assert!(options.iter().all(|option| totals[*option] > 0));
        prop_assert!(committee.winners.iter().all(|winner| options.contains(winner)));
        let either = |option| committee.winners.contains(option) || committee.tied.contains(option);
        prop_assert!(options.iter().all(either));
        prop_assert!(options.len() <= committee.winners.len() + committee.places_left);
    }
    prop_assert_eq!(committee.tied.is_empty(), committee.committees.len() == 1);
    let mut placed: Vec<usize> = committee.tiers.groups().concat();
    placed.sort_unstable();
    let mut seen = [&committee.winners[..], &committee.tied].concat();
    seen.sort_unstable();
    prop_assert_eq!(placed, seen);
    for step in &committee.steps {
        prop_assert!(committee.winners.contains(&step.option));
    }
    Ok(())
}

/// A walk goes through the groups of the order of election, one after the other.
fn check_walk(committee: &Committee, elected: &[usize]) -> Result<(), TestCaseError> {
    let mut sorted = elected.to_vec();
    sorted.sort_unstable();
    prop_assert!(committee.committees.contains(&sorted));
    let groups = committee.tiers.groups();
    let group = |option: &usize| groups.iter().position(|group| group.contains(option)).unwrap();
    prop_assert!(elected.iter().map(group).is_sorted());
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn places_are_filled_by_what_is_ticked_and_nothing_else_matters(
        room in room(), places in 0_usize..8, order in order()
    ) {
        let approvals = room.approvals();
        for rule in &RULES {
            let committee = (rule.count)(&approvals, places);
            check(&committee, &approvals)?;
            prop_assert!(committee.committees.iter().all(|committee| committee.len() <= places));
            check_walk(&committee, &(rule.follow)(&approvals, places, Some(&order)).elected)?;
            prop_assert_eq!(&(rule.count)(&one_by_one(&room), places), &committee, "{}", rule.name);
            let tripled = (rule.count)(&times(&room, 3), places);
            prop_assert_eq!(&tripled.committees, &committee.committees, "{}", rule.name);
            let mirrored = mirrored(&(rule.count)(&mirror(&room).approvals(), places), room.options);
            prop_assert_eq!(&mirrored, &committee.committees, "{}", rule.name);
        }
    }

    #[test]
    fn budgets_are_kept((room, money) in budgeted_room(), order in order()) {
        let approvals = room.approvals();
        let costs = money.costs.iter().rev().copied().collect();
        let mirrored_money = Budget { costs, total: money.total };
        for rule in &SPENDINGS {
            let committee = (rule.count)(&approvals, &money);
            check(&committee, &approvals)?;
            for taken in &committee.committees {
                prop_assert!(money.spent(taken) <= u128::from(money.total), "{}", rule.name);
            }
            check_walk(&committee, &(rule.follow)(&approvals, &money, Some(&order)).elected)?;
            prop_assert_eq!(&(rule.count)(&one_by_one(&room), &money), &committee, "{}", rule.name);
            let mirrored = mirrored(&(rule.count)(&mirror(&room).approvals(), &mirrored_money), room.options);
            prop_assert_eq!(&mirrored, &committee.committees, "{}", rule.name);
            if !rule.name.ends_with("Add1") {
                let tripled = (rule.count)(&times(&room, 3), &money);
                prop_assert_eq!(&tripled.committees, &committee.committees, "{}", rule.name);
            }
        }
    }

    #[test]
    fn a_place_more_takes_nothing_away(room in room(), order in order()) {
        let approvals = room.approvals();
        for places in 0..room.options {
            for follow in [sequential_approval::follow, phragmen::follow] {
                let (fewer, more) = (follow(&approvals, places, Some(&order)), follow(&approvals, places + 1, Some(&order)));
                prop_assert!(more.steps.starts_with(&fewer.steps) || more.elected.starts_with(&fewer.elected));
            }
            for count in [sequential_approval::count, phragmen::count] {
                let (fewer, more) = (count(&approvals, places), count(&approvals, places + 1));
                for committee in &more.committees {
                    let holds = |smaller: &Vec<usize>| smaller.iter().all(|option| committee.contains(option));
                    prop_assert!(fewer.committees.iter().any(holds));
                }
            }
        }
    }

    #[test]
    fn a_walk_without_an_order_stops_only_at_what_matters(room in room(), places in 0_usize..8) {
        let approvals = room.approvals();
        for rule in &RULES {
            let (committee, walk) = ((rule.count)(&approvals, places), (rule.follow)(&approvals, places, None));
            if walk.tied.is_empty() {
                prop_assert_eq!(committee.committees.len(), 1, "{}", rule.name);
            }
            prop_assert!(walk.tied.is_empty() || walk.tied.len() > 1);
            prop_assert!(walk.tied.iter().all(|option| !walk.elected.contains(option)));
        }
    }
}
