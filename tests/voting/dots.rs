//! Points to spread.

use concertar::session::ballot::{Marks, OptionId};
use concertar::voting::outcome::Points;
use concertar::voting::{Cut, Detail, Fraction, RoundResult};

use super::rounds::{dots, options, points, tiers, weighing};

fn detail(result: &RoundResult) -> Points {
    match &result.detail {
        Detail::Points(detail) => detail.clone(),
        _ => panic!("not counted as points"),
    }
}

#[test]
fn points_are_summed_and_ties_stand() {
    let round = dots(4, [points(&[(1, 6), (2, 4)]), points(&[(2, 6), (3, 4)]), points(&[(1, 4), (3, 6)])]);
    let result = RoundResult::of(&round);
    assert_eq!(tiers(&result), [vec![1, 2, 3], vec![4]]);
    let places: Vec<_> = result.ranking.iter().map(|tier| (tier.place, tier.is_tie())).collect();
    assert_eq!(places, [(1, true), (4, false)]);
    let first = result.entry(OptionId(1)).unwrap();
    assert_eq!((first.score, first.share, first.supporters), (Fraction::whole(10), Fraction::of(1, 3), 2));
    assert_eq!(result.entry(OptionId(4)).unwrap().score, Fraction::ZERO);
}

#[test]
fn a_tie_at_the_cut_is_told_apart_from_those_certain() {
    let round = dots(4, [points(&[(1, 10)]), points(&[(2, 5), (3, 5)])]);
    let result = RoundResult::of(&round);
    let cut = |certain: &[u32], tied: &[u32], places_left| Cut {
        certain: options(certain),
        tied: options(tied),
        places_left,
    };
    assert_eq!(result.winners(0), cut(&[], &[], 0));
    assert_eq!(result.winners(1), cut(&[1], &[], 0));
    assert_eq!(result.winners(2), cut(&[1], &[2, 3], 1));
    assert_eq!(result.winners(3), cut(&[1, 2, 3], &[], 0));
    assert_eq!(result.winners(4), cut(&[1, 2, 3], &[], 1), "no one supports the fourth");
}

#[test]
fn no_one_wins_when_nothing_was_given() {
    for round in [dots(3, []), dots(3, [Marks::Blank, Marks::Spoilt, points(&[(1, 0)])])] {
        let result = RoundResult::of(&round);
        assert_eq!(tiers(&result), [vec![1, 2, 3]]);
        assert_eq!(result.winners(1), Cut { places_left: 1, ..Cut::default() });
        assert_eq!(detail(&result).gini, None);
        assert!(result.entries().all(|(place, entry)| place == 1 && entry.share == Fraction::ZERO));
    }
}

#[test]
fn points_not_placed_are_counted_and_blank_and_spoilt_ballots_have_none() {
    let round = dots(2, [points(&[(1, 7)]), Marks::Blank, Marks::Spoilt, points(&[(1, 2), (2, 8)])]);
    let result = RoundResult::of(&round);
    let found = detail(&result);
    assert_eq!((found.used, found.unused), (17, 3));
    let votes = result.votes;
    assert_eq!((votes.voters, votes.valid, votes.blank, votes.spoilt), (4, 2, 1, 1));
    assert_eq!(result.turnout_of_present(), Some(Fraction::of(4, 10)));
    assert_eq!(result.turnout_of_entitled(), Some(Fraction::of(1, 3)));
}

#[test]
fn a_ballot_with_no_point_on_anything_is_blank() {
    let result = RoundResult::of(&dots(2, [points(&[(1, 0), (2, 0)]), points(&[])]));
    assert_eq!((result.votes.valid, result.votes.blank), (0, 2));
}

#[test]
fn weights_multiply_points_but_not_people() {
    let mut round = dots(2, []);
    round.ballots =
        vec![weighing(3, points(&[(1, 4)])), weighing(1, points(&[(2, 10)])), weighing(0, points(&[(2, 9)]))];
    let result = RoundResult::of(&round);
    let first = result.entry(OptionId(1)).unwrap();
    assert_eq!((first.score, first.supporters, first.share), (Fraction::whole(12), 1, Fraction::of(12, 22)));
    let second = result.entry(OptionId(2)).unwrap();
    assert_eq!((second.score, second.supporters), (Fraction::whole(10), 2));
    assert_eq!(detail(&result).used, 23);
}

#[test]
fn a_ballot_beyond_its_points_is_spoilt_not_clipped() {
    let round = dots(2, [points(&[(1, 11)]), points(&[(9, 1)]), Marks::Ticks(vec![OptionId(1)]), points(&[(2, 1)])]);
    let result = RoundResult::of(&round);
    assert_eq!((result.votes.valid, result.votes.spoilt), (1, 3));
    assert_eq!(tiers(&result), [vec![2], vec![1]]);
}

#[test]
fn points_all_on_one_option_are_the_least_even() {
    let even = RoundResult::of(&dots(4, [points(&[(1, 2), (2, 2), (3, 2), (4, 2)])]));
    assert_eq!(detail(&even).gini, Some(Fraction::ZERO));
    let one = RoundResult::of(&dots(4, [points(&[(1, 10)])]));
    assert_eq!(detail(&one).gini, Some(Fraction::of(3, 4)));
    // By hand: totals 1, 2, 7, i.e. 2·(1·1 + 2·2 + 3·7) / (3·10) − 4/3 = 52/30 − 40/30.
    let between = RoundResult::of(&dots(3, [points(&[(3, 7), (1, 1), (2, 2)])]));
    assert_eq!(detail(&between).gini, Some(Fraction::of(2, 5)));
}

#[test]
fn the_heaviest_votes_do_not_overflow() {
    let mut round = dots(2, []);
    round.method = concertar::session::round::Method::Dots { points: u32::MAX, most: u32::MAX };
    round.ballots = vec![weighing(u32::MAX, points(&[(1, u32::MAX)])); 3];
    let result = RoundResult::of(&round);
    assert_eq!(tiers(&result), [vec![1], vec![2]]);
    assert_eq!(result.entry(OptionId(1)).unwrap().share, Fraction::whole(1));
}
