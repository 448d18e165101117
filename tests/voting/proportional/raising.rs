//! The completion that raises shares a unit at a time, against counting at every unit.

use concertar::voting::ballots::Approvals;
use concertar::voting::proportional::{Budget, Completion, Utility, Walk, budget, equal_shares};
use proptest::prelude::*;

use super::ballots;
use super::rooms::{budgeted_room, order, room};

/// Raises the share of each person one unit at a time, and tells where that ends.
fn unit_by_unit(approvals: &Approvals, money: &Budget, utility: Utility, order: &[usize]) -> (Walk, u64) {
    let people = approvals.weights().total();
    // What costs more than there is takes no part, however much is added.
    let cost = |cost: &u64| if *cost <= money.total { *cost } else { u64::MAX };
    let costs: Vec<u64> = money.costs.iter().map(cost).collect();
    let mut before = None;
    for raised in 0.. {
        let more = Budget { costs: costs.clone(), total: money.total + raised * people };
        let walk = budget::equal_shares::follow(approvals, &more, utility, Completion::None, Some(order));
        let spent = money.spent(&walk.elected);
        let fits = |option: usize| {
            let is_open = !walk.elected.contains(&option) && approvals.totals()[option] > 0;
            is_open && spent + u128::from(costs[option]) <= u128::from(money.total)
        };
        match before {
            Some(before) if spent > u128::from(money.total) => return (before, raised - 1),
            _ if !(0..approvals.options()).any(fits) => return (walk, raised),
            _ => before = Some(walk),
        }
    }
    unreachable!()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_is_skipped_makes_no_difference((room, money) in budgeted_room(), order in order()) {
        let approvals = room.approvals();
        for utility in [Utility::Cost, Utility::Cardinality] {
            let (expected, raised) = unit_by_unit(&approvals, &money, utility, &order);
            let walk = budget::equal_shares::follow(&approvals, &money, utility, Completion::Add1, Some(&order));
            prop_assert_eq!(&walk.steps, &expected.steps);
            let endowment = walk.endowment.unwrap();
            prop_assert_eq!((endowment.raised, endowment.step), (raised, 1));
        }
    }

    #[test]
    fn every_place_is_taken_that_somebody_wants(room in room(), places in 0_usize..8, order in order()) {
        let approvals = room.approvals();
        let wanted = approvals.totals().iter().filter(|people| **people > 0).count();
        let walk = equal_shares::follow(&approvals, places, Completion::Add1, Some(&order));
        prop_assert_eq!(walk.elected.len(), wanted.min(places));
        let committee = equal_shares::count(&approvals, places, Completion::Add1);
        prop_assert!(committee.committees.iter().all(|committee| committee.len() == wanted.min(places)));
    }
}

#[test]
fn millions_of_units_take_no_time() {
    // Ten people, three projects for 900 million each in the smallest unit of money: shares of 90 million must grow by
    // millions until one more can be paid.
    let groups: [(u32, &[usize]); 3] = [(4, &[0]), (4, &[0, 1]), (2, &[2])];
    let approvals = ballots(3, &groups);
    let money = Budget { costs: vec![900_000_000, 800_000_001, 700_000_000], total: 1_800_000_000 };
    let committee = budget::equal_shares::count(&approvals, &money, Utility::Cost, Completion::Add1);
    assert_eq!(committee.committees, [[0, 1]]);
    let endowment = committee.endowment.unwrap();
    // The four of the second group pay 112.5 million each for the first project, and 200,000,000.25 each for the second.
    assert_eq!((endowment.raised, endowment.step), (312_500_001 - 180_000_000, 1));
}

#[test]
fn the_step_grows_when_single_units_lead_nowhere() {
    // A tie that matters at every count cannot be skipped: two projects of the same two people, one of whom has others.
    let groups: [(u32, &[usize]); 3] = [(1, &[0, 1]), (1, &[0, 1, 2]), (1, &[])];
    let approvals = ballots(3, &groups);
    let money = Budget { costs: vec![4_000_000, 4_000_000, 9_000_000], total: 11_000_000 };
    let committee = budget::equal_shares::count(&approvals, &money, Utility::Cost, Completion::Add1);
    assert!(committee.committees.iter().all(|taken| money.spent(taken) <= 11_000_000));
    assert!(committee.complete);
}
