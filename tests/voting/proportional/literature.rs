//! Small elections of the literature, with the committees and numbers printed there.

use concertar::voting::proportional::{Completion, Reason, approval_top, equal_shares, phragmen, sequential_approval};

use super::{ballots, ratio};

const A: usize = 0;
const B: usize = 1;
const C: usize = 2;
const D: usize = 3;
const E: usize = 4;
const F: usize = 5;
const G: usize = 6;

/// Lackner & Skowron (2023), example 2.1: the running example of the book, for committees of four out of a to h.
fn running_example() -> concertar::voting::ballots::Approvals {
    let groups: [(u32, &[usize]); 7] =
        [(3, &[A, B]), (3, &[A, C]), (2, &[A, D]), (1, &[B, C, F]), (1, &[E]), (1, &[F]), (1, &[G])];
    ballots(8, &groups)
}

#[test]
fn the_most_approved_of_the_running_example() {
    // Lackner & Skowron (2023), example 2.2.
    let committee = approval_top::count(&running_example(), 4);
    assert_eq!(committee.committees, [[A, B, C, D], [A, B, C, F]]);
    assert_eq!((committee.winners, committee.tied, committee.places_left), (vec![A, B, C], vec![D, F], 1));
    assert_eq!(committee.tiers.groups(), [vec![A], vec![B, C], vec![D, F]]);
}

#[test]
fn phragmen_of_the_running_example() {
    // Lackner & Skowron (2023), example 2.9. Worked out: a for 1/8, b and c tie and share a supporter, d comes last.
    let committee = phragmen::count(&running_example(), 4);
    assert_eq!(committee.committees, [[A, B, C, D]]);
    assert_eq!(committee.steps[0].reason, Reason::Load(ratio(1, 8)));
    assert_eq!(committee.tiers.groups(), [vec![A], vec![B, C, D]]);
}

#[test]
fn equal_shares_of_the_running_example() {
    // Lackner & Skowron (2023), example 2.11; other completions than Phragmén's as by abcvoting 2.19.2.
    let count = |completion| equal_shares::count(&running_example(), 4, completion);
    let shares = count(Completion::None);
    assert_eq!(shares.committees, [[A]]);
    assert_eq!(shares.steps[0].reason, Reason::Bought { price: ratio(1, 8), worth: 1, in_full: 8, in_part: 0 });
    assert_eq!(shares.endowment.unwrap().each, ratio(1, 3));
    assert_eq!(count(Completion::Phragmen).committees, [[A, B, C, D]]);
    assert_eq!(count(Completion::Approval).committees, [[A, B, C, D], [A, B, C, F]]);
    assert_eq!(count(Completion::Add1).committees, [[A, B, C, D]]);
}

#[test]
fn sequential_approval_is_not_the_best_that_can_be() {
    // Lackner & Skowron (2023), example 2.5: proportional approval elects a and c, step by step it is c and d.
    let approvals = ballots(4, &[(3, &[A, B]), (6, &[A, D]), (4, &[B]), (5, &[C]), (5, &[C, D])]);
    let committee = sequential_approval::count(&approvals, 2);
    assert_eq!(committee.committees, [[C, D]]);
    let taken: Vec<usize> = committee.steps.iter().map(|step| step.option).collect();
    assert_eq!(taken, [D, C]);
    assert_eq!(committee.steps[0].reason, Reason::Gain(ratio(11, 1)));
    assert_eq!(committee.steps[1].reason, Reason::Gain(ratio(15, 2)));
}

#[test]
fn thiele_and_janson() {
    // Thiele (1895), as in Janson's survey of the methods of Phragmén and Thiele (2016), example 13.3.
    let groups: [(u32, &[usize]); 10] = [
        (960, &[A, C, D]),
        (3000, &[B, C, D]),
        (520, &[B, C]),
        (1620, &[A, B]),
        (1081, &[A, D]),
        (1240, &[A, C]),
        (360, &[B, D]),
        (360, &[D]),
        (120, &[C]),
        (60, &[B]),
    ];
    assert_eq!(sequential_approval::count(&ballots(4, &groups), 2).committees, [[A, C]]);
}

#[test]
fn the_example_of_phragmen_himself() {
    // Phragmén (1894): 1034 votes for A, B, C, 519 for P, Q, R, 90 for A, B, Q, 47 for A, P, Q; elected are A, B, Q.
    let (p, q, r) = (3, 4, 5);
    let groups: [(u32, &[usize]); 4] = [(1034, &[A, B, C]), (519, &[p, q, r]), (90, &[A, B, q]), (47, &[A, p, q])];
    let committee = phragmen::count(&ballots(6, &groups), 3);
    assert_eq!(committee.committees, [[A, B, q]]);
    assert_eq!(committee.tiers.groups(), [[A], [q], [B]]);
    assert_eq!(committee.steps[0].reason, Reason::Load(ratio(1, 1171)));
    // Of the 656 supporters of Q, 137 carry 1/1171 each.
    assert_eq!(committee.steps[1].reason, Reason::Load(ratio(1171 + 137, 1171 * 656)));
}

#[test]
fn equal_shares_and_phragmen_part() {
    // Lackner & Skowron (2023), example 2.12.
    let groups: [(u32, &[usize]); 4] = [(3, &[C, D]), (2, &[A, B]), (2, &[A, C]), (1, &[B, D])];
    let approvals = ballots(4, &groups);
    assert_eq!(equal_shares::count(&approvals, 3, Completion::Phragmen).committees, [[A, C, D]]);
    assert_eq!(phragmen::count(&approvals, 3).committees, [[B, C, D]]);
}

#[test]
fn more_support_can_hurt() {
    // Mora & Oliver (2015), as in Lackner & Skowron (2023), proposition A.3: one more person who ticks both a and b.
    let count = |more: u32| {
        let groups: [(u32, &[usize]); 5] =
            [(10 + more, &[A, B]), (3, &[C]), (12, &[D]), (21, &[A, B, C]), (6, &[C, D])];
        phragmen::count(&ballots(4, &groups), 3).committees
    };
    assert_eq!(count(0), [[A, B, D]]);
    assert_eq!(count(1), [[A, C, D], [B, C, D]]);
    // Sánchez-Fernández & Fisteus (2019), as there: one more who ticks c and d.
    let count = |more: u32| {
        let groups: [(u32, &[usize]); 5] =
            [(7, &[A, B, D]), (4, &[A, B, E]), (3, &[A, C, D]), (5, &[A, C, E]), (more, &[C, D])];
        sequential_approval::count(&ballots(5, &groups), 4).committees
    };
    assert_eq!(count(0), [[A, B, C, D]]);
    assert_eq!(count(1), [[A, B, D, E]]);
}

#[test]
fn each_group_elects_its_part() {
    // Aziz et al. (2017), section 1, in other numbers: of a hundred people sixty agree on three options, forty on three
    // others. The most approved are those of the sixty alone; the rest of the rules here give each group its part.
    let approvals = ballots(6, &[(60, &[0, 1, 2]), (40, &[3, 4, 5])]);
    let parts = |committee: &Vec<usize>| committee.iter().filter(|option| **option > 2).count();
    assert_eq!(approval_top::count(&approvals, 3).committees, [[0, 1, 2]]);
    for committees in [
        sequential_approval::count(&approvals, 3).committees,
        phragmen::count(&approvals, 3).committees,
        equal_shares::count(&approvals, 3, Completion::Add1).committees,
    ] {
        assert_eq!(committees.len(), 9);
        assert!(committees.iter().all(|committee| parts(committee) == 1));
    }
}
