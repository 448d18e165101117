//! Ranked pairs where defeats are equally strong.

use concertar::voting::ranked::ranked_pairs::{self, EqualDefeats, Verdict};
use concertar::voting::ranked::{Pairwise, Strength};

use super::profiles::{letters, of_letters};

/// S. Gorr's example 4: B beats A and A beats C by the same margin as D beats B and C, A beats D by most, C beats B. Who
/// wins hangs on the order of equal defeats.
#[test]
fn where_the_order_matters_all_winners_are_named() {
    let ballots = [
        (12, "A D C B"),
        (3, "B A C D"),
        (25, "B C A D"),
        (21, "C B A D"),
        (12, "D A B C"),
        (21, "D A C B"),
        (6, "D B A C"),
    ];
    let pairwise = Pairwise::of(&of_letters("ABCD", &ballots));
    let counted = ranked_pairs::count(&pairwise, Strength::WinningVotes);
    // A over D 61, B over A 55, then A over C and C over B, both 54, of which only one holds beside B over A: B, A, D, C or
    // C, B, A, D. On that hangs D over C, too.
    assert_eq!(counted.equal_defeats, EqualDefeats::EveryOrder { outcomes: 2 });
    let open = counted.steps.iter().filter(|step| step.verdict == Verdict::Open);
    assert_eq!(open.map(|step| (step.duel.winner, step.duel.loser)).collect::<Vec<_>>(), [(0, 2), (2, 1), (3, 2)]);
    assert_eq!(letters("ABCD", &counted.tiers), "BC A D");
}

#[test]
fn equal_defeats_that_agree_make_no_difference() {
    let pairwise = Pairwise::of(&of_letters("ABCD", &[(3, "A B C D")]));
    let counted = ranked_pairs::count(&pairwise, Strength::Margins);
    assert_eq!(counted.equal_defeats, EqualDefeats::NoDifference);
    assert_eq!(letters("ABCD", &counted.tiers), "A B C D");
    assert!(counted.steps.iter().all(|step| step.verdict == Verdict::Locked && step.rank == 0));
}

/// Each option comes once in each place: every option beats the half of the others that follow it, by all the same.
fn wheel(options: usize) -> Pairwise {
    let row = |one: usize| {
        let votes = |other: usize| match (other + options - one) % options {
            0 => 0,
            ahead if ahead <= options / 2 => 2,
            _ => 1,
        };
        (0..options).map(votes).collect()
    };
    Pairwise::from_matrix(&(0..options).map(row).collect::<Vec<_>>(), 3).unwrap()
}

#[test]
fn few_orders_are_all_tried() {
    let counted = ranked_pairs::count(&wheel(5), Strength::Margins);
    assert!(matches!(counted.equal_defeats, EqualDefeats::EveryOrder { .. }));
    assert_eq!(letters("ABCDE", &counted.tiers), "ABCDE");
}

#[test]
fn too_many_orders_are_taken_together_and_that_is_said() {
    let counted = ranked_pairs::count(&wheel(7), Strength::Margins);
    assert_eq!(counted.equal_defeats, EqualDefeats::TakenTogether);
    assert!(counted.steps.iter().all(|step| step.verdict == Verdict::SetAside));
    assert_eq!(letters("ABCDEFG", &counted.tiers), "ABCDEFG");
    assert_eq!(counted.locked().count(), 0);
}

/// With too many orders, fewer votes against come first.
#[test]
fn weaker_opposition_comes_first() {
    // A wheel of seven whose duels are all won by 4; those that A wins have none against, the others 2.
    let mut table: Vec<Vec<u64>> = wheel(7).table().rows().map(<[u64]>::to_vec).collect();
    for row in &mut table {
        for votes in &mut *row {
            *votes *= 2;
        }
    }
    for row in &mut table[1..=3] {
        row[0] = 0;
    }
    let counted = ranked_pairs::count(&Pairwise::from_matrix(&table, 6).unwrap(), Strength::WinningVotes);
    assert_eq!(counted.equal_defeats, EqualDefeats::TakenTogether);
    assert!(counted.steps[..3].iter().all(|step| step.duel.winner == 0 && step.verdict == Verdict::Locked));
    let places = counted.tiers.places(7);
    assert!((1..=3).all(|loser| places[0] < places[loser]));
}
