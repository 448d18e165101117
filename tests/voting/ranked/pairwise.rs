//! The table of duels.

use concertar::session::round::Method;
use concertar::session::round::method::RankingRule;
use concertar::voting::ballots::{Approvals, Ballots, Rankings, Scores, TooHeavy, Weight, Weights};
use concertar::voting::ranked::pairwise::NoPairwise;
use concertar::voting::ranked::{Duel, Pairwise};

use super::profiles::of_letters;

#[test]
fn options_without_a_rank_are_tied_below_all_others() {
    let pairwise = Pairwise::of(&of_letters("ABCD", &[(2, "A"), (1, "BC A")]));
    let rows: Vec<&[u64]> = pairwise.table().rows().collect();
    assert_eq!(rows, [[0, 2, 2, 3], [1, 0, 0, 1], [1, 0, 0, 1], [0, 0, 0, 0]]);
    assert_eq!((pairwise.voters(), pairwise.margin(1, 0), pairwise.margin(0, 3)), (3, -1, 3));
    assert_eq!(pairwise.duel(0, 1), Some(Duel { winner: 0, loser: 1, votes: 2, against: 1 }));
    assert_eq!(pairwise.duel(1, 2), None);
    assert_eq!(pairwise.duels().count(), 5);
}

#[test]
fn a_table_of_others_is_taken() {
    let table = [vec![7, 4, 3], vec![2, 9, 6], vec![3, 0, 5]];
    let pairwise = Pairwise::from_matrix(&table, 6).unwrap();
    assert_eq!(pairwise.table().rows().collect::<Vec<_>>(), [[0, 4, 3], [2, 0, 6], [3, 0, 0]]);
    assert_eq!((pairwise.condorcet_winner(), pairwise.condorcet_loser()), (None, None));
    assert_eq!(pairwise.smith_set(), [0, 1, 2]);
}

#[test]
fn a_table_that_no_ballots_give_is_refused() {
    let refused = |table: &[Vec<u64>], voters| Pairwise::from_matrix(table, voters).unwrap_err();
    assert_eq!(refused(&[vec![0, 1], vec![0]], 5), NoPairwise::NotSquare { row: 1 });
    assert_eq!(refused(&[vec![0, 3], vec![3, 0]], 5), NoPairwise::TooMany { one: 0, other: 1 });
    assert_eq!(refused(&[vec![0, u64::MAX], vec![u64::MAX, 0]], 5), NoPairwise::TooMany { one: 0, other: 1 });
    assert_eq!(refused(&[], Weights::LIMIT), NoPairwise::TooHeavy);
}

#[test]
fn other_weights_stand_in_for_their_own() {
    let rankings = of_letters("AB", &[(1, "A B"), (5, "B A"), (7, "AB")]);
    let pairwise = Pairwise::reweighted(&rankings, &[3, 0]).unwrap();
    assert_eq!((pairwise.wins(0, 1), pairwise.wins(1, 0), pairwise.voters()), (3, 0, 3));
    assert_eq!(Pairwise::reweighted(&rankings, &[u64::MAX, 1]), Err(TooHeavy));
    assert_eq!(Pairwise::reweighted(&rankings, &[1, 5, 7]).unwrap(), Pairwise::of(&rankings));
}

#[test]
fn ballots_of_many_options_are_counted_alike() {
    // The table changes its kind at 255 options.
    for options in [254, 255, 300] {
        let mut rankings = Rankings::new(options);
        rankings.push_groups(&[[options - 1], [0]], Weight { people: 3, each: 2 }).unwrap();
        let pairwise = Pairwise::of(&rankings);
        assert_eq!((pairwise.wins(options - 1, 0), pairwise.wins(0, 1), pairwise.wins(1, 2)), (6, 6, 0));
        assert_eq!(pairwise.condorcet_winner(), Some(options - 1));
    }
}

#[test]
fn numbers_and_ticks_are_compared_as_orders() {
    let (mut scores, mut ticks) = (Scores::new(4), Approvals::new(4));
    for (given, people) in [([Some(3), None, Some(-1), Some(3)], 2), ([None, Some(0), Some(0), Some(7)], 5)] {
        let weight = Weight { people, each: 3 };
        scores.push(&given, weight).unwrap();
        let ticked: Vec<usize> = (0..4).filter(|option| given[*option].is_some_and(|it| it > 0)).collect();
        ticks.push(&ticked, weight).unwrap();
    }
    for ballots in [Ballots::Scores(scores.clone()), Ballots::Points(scores), Ballots::Ticks(ticks)] {
        let pairwise = Pairwise::of_ballots(&ballots).unwrap();
        let Some(Ballots::Rankings(rankings)) = ballots.fitted(&Method::ranking(RankingRule::Schulze), 0) else {
            panic!("they are orders");
        };
        assert_eq!(pairwise, Pairwise::of(&rankings));
    }
}
