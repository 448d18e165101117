//! Nothing, one, many, all alike, and as heavy as can be.

use concertar::voting::ballots::{Rankings, Weight};
use concertar::voting::ranked::kemeny::{self, TooManyOptions};
use concertar::voting::ranked::{Pairwise, Strength, ranked_pairs, schulze};

use super::profiles::every_method;

fn of_ballots(options: usize, ballots: &[Vec<u16>], weight: Weight) -> Rankings {
    let mut rankings = Rankings::new(options);
    for ballot in ballots {
        rankings.push(ballot, weight).unwrap();
    }
    rankings
}

/// Nobody is crowned, and nobody is put before another.
fn assert_all_tied(rankings: &Rankings) {
    let all: Vec<usize> = (0..rankings.options()).collect();
    for (method, tiers) in every_method(rankings) {
        let tied = if all.is_empty() { vec![] } else { vec![all.clone()] };
        assert_eq!(tiers.groups(), tied, "{method}");
    }
    let pairwise = Pairwise::of(rankings);
    assert_eq!((pairwise.condorcet_winner(), pairwise.condorcet_loser()), (None, None));
    assert_eq!((pairwise.smith_set(), pairwise.majority_cycle()), (all, None));
}

#[test]
fn nothing_crowns_nobody() {
    assert_all_tied(&of_ballots(260, &[vec![0; 260]], Weight::ONE));
    for options in [0, 1, 2, 5] {
        assert_all_tied(&Rankings::new(options));
        assert_all_tied(&of_ballots(options, &vec![vec![]; 3], Weight::ONE));
        assert_all_tied(&of_ballots(options, &vec![vec![0; options]; 3], Weight { people: 2, each: 3 }));
    }
}

#[test]
fn one_option_beats_nobody() {
    assert_all_tied(&of_ballots(1, &[vec![0]], Weight::ONE));
}

#[test]
fn ballots_that_cancel_out_crown_nobody() {
    assert_all_tied(&of_ballots(
        3,
        &[vec![0, 1, 2], vec![1, 2, 0], vec![2, 0, 1], vec![0, 2, 1], vec![1, 0, 2], vec![2, 1, 0]],
        Weight::ONE,
    ));
}

#[test]
fn a_weight_of_nought_says_nothing() {
    assert_all_tied(&of_ballots(3, &[vec![0, 1, 2]], Weight { people: 0, each: 1 }));
}

#[test]
fn the_heaviest_ballots_are_counted() {
    let weight = Weight { people: 1_000_000_000, each: 1_000_000_000 };
    let ballots: Vec<Vec<u16>> = (0..4).map(|turn| (0..12).map(|option| (option + turn) % 12).collect()).collect();
    let rankings = of_ballots(12, &ballots, weight);
    let light = of_ballots(12, &ballots, Weight::ONE);
    assert_eq!(every_method(&rankings), every_method(&light));
    let (heavy, light) = (Pairwise::of(&rankings), Pairwise::of(&light));
    assert_eq!(heavy.wins(0, 1), 1_000_000_000_000_000_000 * light.wins(0, 1));
    let score = |pairwise| kemeny::count(pairwise).unwrap().score;
    assert_eq!(score(&heavy), 1_000_000_000_000_000_000 * score(&light));
}

#[test]
fn many_options_are_counted() {
    let options = 260_u16;
    let ballots: Vec<Vec<u16>> =
        (0..3).map(|turn| (0..options).map(|option| (option + 90 * turn) % options).collect()).collect();
    for (method, tiers) in every_method(&of_ballots(260, &ballots, Weight::ONE)) {
        assert_eq!(tiers.groups().concat().len(), 260, "{method}");
    }
    let pairwise = Pairwise::of(&of_ballots(260, &ballots[..1], Weight::ONE));
    assert_eq!(ranked_pairs::count(&pairwise, Strength::Margins).tiers.groups().len(), 260);
    assert_eq!(schulze::count(&pairwise, Strength::Margins).tiers.groups().len(), 260);
}

#[test]
fn too_many_options_for_every_order_are_refused() {
    let pairwise = |options| Pairwise::of(&Rankings::new(options));
    assert_eq!(kemeny::count(&pairwise(13)), Err(TooManyOptions { options: 13, most: 12 }));
    let counted = kemeny::count(&pairwise(12)).unwrap();
    assert_eq!((counted.optima, counted.orders.len(), counted.has_more()), (479_001_600, 1000, true));
    assert_eq!(counted.agreed, []);
}

/// What all best orders agree on is found though most of them are not listed: six pairs, in each a sure order, and each
/// pair may stand anywhere.
#[test]
fn all_best_orders_agree_on_what_the_unlisted_agree_on_too() {
    let mut table = vec![vec![0; 12]; 12];
    for upper in (0..12).step_by(2) {
        table[upper][upper + 1] = 1;
    }
    let counted = kemeny::count(&Pairwise::from_matrix(&table, 1).unwrap()).unwrap();
    assert_eq!((counted.score, counted.optima), (6, 479_001_600 / 64));
    assert_eq!(counted.agreed, [(0, 1), (2, 3), (4, 5), (6, 7), (8, 9), (10, 11)]);
    assert_eq!(counted.tiers.groups(), [vec![0, 2, 4, 6, 8, 10], vec![1, 3, 5, 7, 9, 11]]);
}
