//! Circles of majorities.

use concertar::voting::ranked::{Pairwise, cycle};
use proptest::prelude::*;

use super::profiles::{ballots, of_letters, rankings, strict_ballots};

/// The message of a room: A beats B 40 to 35, B beats C 38 to 37, C beats A 41 to 34.
#[test]
fn a_circle_is_told_from_its_narrowest_duel_on() {
    let table = [vec![0, 40, 34], vec![35, 0, 38], vec![41, 37, 0]];
    let cycle = Pairwise::from_matrix(&table, 75).unwrap().majority_cycle().unwrap();
    let told: Vec<_> = cycle.duels.iter().map(|it| (it.winner, it.votes, it.against, it.loser)).collect();
    assert_eq!(told, [(1, 38, 37, 2), (2, 41, 34, 0), (0, 40, 35, 1)]);
    assert_eq!(cycle.options().collect::<Vec<_>>(), [1, 2, 0]);
    assert_eq!(cycle.narrowest(), [cycle.duels[0]]);
}

#[test]
fn equally_narrow_duels_are_all_named() {
    let cycle = Pairwise::of(&of_letters("ABC", &[(1, "A B C"), (1, "B C A"), (1, "C A B")])).majority_cycle().unwrap();
    assert_eq!(cycle.narrowest().len(), 3);
}

#[test]
fn a_circle_below_the_winner_is_found_when_asked_for() {
    let pairwise = Pairwise::of(&of_letters("ABCD", &[(1, "D A B C"), (1, "D B C A"), (1, "D C A B")]));
    assert_eq!(pairwise.majority_cycle(), None);
    assert_eq!(cycle::shortest(&pairwise, &[0, 1, 2, 9]).unwrap().duels.len(), 3);
}

#[test]
fn ties_make_no_circle() {
    let pairwise = Pairwise::of(&of_letters("ABC", &[(1, "A B C"), (1, "B A C")]));
    assert_eq!(pairwise.smith_set(), [0, 1]);
    assert_eq!(pairwise.majority_cycle(), None);
}

/// Without ties a circle of four has a shorter one within; with them it may not.
#[test]
fn a_circle_of_four() {
    let table = [vec![0, 3, 2, 1], vec![1, 0, 3, 2], vec![2, 1, 0, 3], vec![3, 2, 1, 0]];
    let cycle = Pairwise::from_matrix(&table, 4).unwrap().majority_cycle().unwrap();
    assert_eq!(cycle.duels.len(), 4);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(128) })]

    #[test]
    fn a_circle_closes((options, ballots) in ballots(6)) {
        let pairwise = Pairwise::of(&rankings(options, &ballots));
        let smith = pairwise.smith_set();
        if let Some(cycle) = pairwise.majority_cycle() {
            let next = cycle.duels.iter().cycle().skip(1);
            for (duel, next) in cycle.duels.iter().zip(next) {
                prop_assert_eq!(duel.loser, next.winner);
                prop_assert_eq!(pairwise.duel(duel.winner, duel.loser), Some(*duel));
                prop_assert!(smith.contains(&duel.winner));
            }
            let mut options: Vec<usize> = cycle.options().collect();
            options.sort_unstable();
            options.dedup();
            prop_assert_eq!(options.len(), cycle.duels.len());
        }
    }

    /// An odd number of strict orders leaves no ties, and then every set of three or more at the top has a circle of
    /// three; the one told is the one whose narrowest duel is widest.
    #[test]
    fn the_widest_circle_of_three_is_told(ballots in strict_ballots(5)) {
        let people: u32 = ballots.iter().map(|(_, people)| people).sum();
        let pairwise = Pairwise::of(&rankings(5, &ballots));
        let smith = pairwise.smith_set();
        if people.is_multiple_of(2) || smith.len() == 1 {
            return Ok(());
        }
        let mut widest = 0;
        for one in &smith {
            for other in &smith {
                for third in &smith {
                    let margins = [(one, other), (other, third), (third, one)].map(|(a, b)| pairwise.margin(*a, *b));
                    widest = widest.max(margins.into_iter().min().unwrap());
                }
            }
        }
        let cycle = pairwise.majority_cycle().unwrap();
        prop_assert_eq!(cycle.duels.len(), 3);
        prop_assert_eq!(i64::try_from(cycle.narrowest()[0].margin()).unwrap(), widest);
    }
}
