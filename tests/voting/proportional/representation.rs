//! Who is left out, and what the rules guarantee about that.

use concertar::voting::Fraction;
use concertar::voting::proportional::{
    Budget, Completion, Representation, Utility, approval_top, budget, equal_shares, phragmen,
};
use proptest::prelude::*;

use super::ballots;
use super::rooms::{budgeted_room, room};

#[test]
fn a_majority_leaves_out_a_group_that_is_large_enough() {
    // Sixty people want 0, 1 and 2, thirty-five want 3 or 4 and agree on 3, five are blank.
    let approvals = ballots(5, &[(60, &[0, 1, 2]), (20, &[3]), (15, &[3, 4]), (5, &[])]);
    let top = approval_top::count(&approvals, 3);
    let found = Representation::of_places(&approvals, &top.winners, 3);
    assert_eq!((found.weight, found.left_out, found.blank), (100, 35, 5));
    assert_eq!(found.share_left_out(), Fraction::of(35, 100));
    assert_eq!((found.largest_unheard(), found.largest_agreed_on()), (35, vec![3]));
    // Thirty-four would be enough for one of three places, fifteen are not.
    assert_eq!((found.unjust.clone(), found.is_just()), (vec![3], false));
    let shares = equal_shares::count(&approvals, 3, Completion::Add1);
    for committee in &shares.committees {
        assert!(Representation::of_places(&approvals, committee, 3).is_just());
    }
}

#[test]
fn the_bound_itself_is_enough() {
    let approvals = ballots(2, &[(2, &[0]), (1, &[1])]);
    assert_eq!(Representation::of_places(&approvals, &[0], 3).unjust, [1]);
    assert!(Representation::of_places(&approvals, &[0], 2).is_just());
}

#[test]
fn with_costs_a_group_is_large_enough_when_its_share_of_the_money_pays() {
    let approvals = ballots(3, &[(6, &[0]), (4, &[1, 2])]);
    let money = Budget { costs: vec![60, 41, 40], total: 100 };
    let found = Representation::of(&approvals, &[0], &money);
    assert_eq!(found.unjust, [2]);
    assert_eq!(found.largest_agreed_on(), [1, 2]);
}

#[test]
fn nobody_is_left_out_of_an_empty_room() {
    let found = Representation::of_places(&ballots(2, &[]), &[], 1);
    assert_eq!((found.share_left_out(), found.largest_unheard()), (Fraction::ZERO, 0));
    assert!(found.largest_agreed_on().is_empty() && found.is_just());
}

#[test]
fn raised_shares_that_fill_every_place_may_leave_a_group_out() {
    // With shares of five sevenths four are bought, one of them by those who want 1; raised to one they buy six, of which the
    // first five stand, and which of the last three stay out is a tie.
    let approvals = ballots(6, &[(2, &[1]), (3, &[3, 4, 5]), (2, &[0, 2])]);
    let raised = equal_shares::count(&approvals, 5, Completion::Add1);
    let mut just = raised.committees.iter().map(|it| Representation::of_places(&approvals, it, 5).is_just());
    assert!(raised.committees.iter().all(|it| it.len() == 5) && !just.all(|it| it));
    let bought = equal_shares::count(&approvals, 5, Completion::None);
    assert!(bought.committees.iter().all(|it| Representation::of_places(&approvals, it, 5).is_just()));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    /// Equal shares satisfy extended, Phragmén's rule proportional justified representation; each implies this. Where
    /// shares are raised until every place is taken, the last places are given before all who could pay have bought:
    /// that completion promises it only of what was bought before.
    #[test]
    fn shares_and_loads_are_just(room in room(), places in 1_usize..8) {
        let approvals = room.approvals();
        let completions = [Completion::None, Completion::Phragmen, Completion::Approval];
        let shares = completions.map(|completion| equal_shares::count(&approvals, places, completion));
        for committee in shares.iter().chain([&phragmen::count(&approvals, places)]).flat_map(|it| &it.committees) {
            prop_assert!(Representation::of_places(&approvals, committee, places).is_just());
        }
    }

    /// Whoever gets nothing still holds a full share, so a group that could pay an option would have bought it.
    #[test]
    fn shares_of_money_are_just((room, money) in budgeted_room()) {
        let approvals = room.approvals();
        for utility in [Utility::Cost, Utility::Cardinality] {
            for completion in [Completion::None, Completion::Add1, Completion::Phragmen, Completion::Approval] {
                let committee = budget::equal_shares::count(&approvals, &money, utility, completion);
                for taken in &committee.committees {
                    prop_assert!(Representation::of(&approvals, taken, &money).is_just());
                }
            }
        }
    }
}
