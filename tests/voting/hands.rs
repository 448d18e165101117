//! For, against, abstaining.

use concertar::session::ballot::{Marks, OptionId, Stance};
use concertar::session::round::{Base, Method, Round, Threshold};
use concertar::session::rules::Share;
use concertar::voting::{Cut, Detail, Fraction, Proposal, RoundResult};

use super::rounds::{closed, hands, options, stance, tiers, weighing};

fn proposals(round: &Round) -> Vec<Proposal> {
    match RoundResult::of(round).detail {
        Detail::Hands(proposals) => proposals,
        _ => panic!("not counted as hands"),
    }
}

fn adopted(round: &Round) -> bool {
    proposals(round)[0].adopted
}

fn with(mut round: Round, parts: u32, whole: u32, base: Base, strict: bool) -> Round {
    round.threshold = Some(Threshold { share: Share { parts, whole }, base, strict });
    round
}

#[test]
fn without_a_threshold_more_in_favour_than_against_adopts() {
    assert!(adopted(&hands(&[(4, 3, 9)])));
    assert!(!adopted(&hands(&[(4, 4, 0)])), "as many against as in favour is not enough");
    assert!(!adopted(&hands(&[(0, 0, 5)])), "no one in favour is not enough");
    let found = proposals(&hands(&[(4, 3, 9)]))[0];
    assert_eq!((found.base, found.needed), (7, 4));
}

#[test]
fn a_threshold_is_a_share_of_its_base() {
    let vote = || hands(&[(6, 3, 1)]);
    for (base, size, needed, passed) in [
        (Base::Cast, 9, 6, true),
        (Base::Valid, 10, 7, false),
        (Base::Present, 10, 7, false),
        (Base::Entitled, 12, 8, false),
    ] {
        let round = with(vote(), 2, 3, base, false);
        let found = proposals(&round)[0];
        assert_eq!((found.base, found.needed, found.adopted), (size, needed, passed), "{base:?}");
    }
}

#[test]
fn blank_slips_are_valid_ones() {
    let said = |stance| Marks::Stances(vec![(OptionId(1), stance)]);
    let mut slips = vec![said(Stance::Favour); 5];
    slips.extend(vec![said(Stance::Against); 3]);
    slips.extend([Marks::Blank, Marks::Blank]);
    let round = with(closed(Method::Hands, 1, slips), 1, 2, Base::Valid, true);
    let found = proposals(&round)[0];
    assert_eq!((found.base, found.needed, found.adopted), (10, 6, false));
    let cast = with(round, 1, 2, Base::Cast, true);
    assert_eq!((proposals(&cast)[0].base, adopted(&cast)), (8, true));
}

#[test]
fn a_strict_threshold_must_be_passed() {
    assert!(adopted(&with(hands(&[(5, 5, 0)]), 1, 2, Base::Cast, false)));
    assert!(!adopted(&with(hands(&[(5, 5, 0)]), 1, 2, Base::Cast, true)));
    assert!(adopted(&with(hands(&[(6, 4, 0)]), 1, 2, Base::Cast, true)));
}

#[test]
fn a_threshold_of_no_votes_is_not_met_by_no_votes() {
    assert!(!adopted(&with(hands(&[(0, 0, 0)]), 1, 2, Base::Cast, false)));
    let mut unlisted = with(hands(&[(3, 20, 0)]), 1, 2, Base::Present, false);
    unlisted.opened = None;
    assert!(!adopted(&unlisted), "where no one was listed, those who voted are the base");
}

#[test]
fn stances_on_ballots_count_like_hands() {
    let marks = [Stance::Favour, Stance::Favour, Stance::Against, Stance::Abstain].map(stance);
    let round = closed(Method::Hands, 1, marks);
    let found = proposals(&round)[0];
    assert_eq!((found.favour, found.against, found.abstain), (2, 1, 1));
    let result = RoundResult::of(&round);
    assert_eq!((result.votes.voters, result.entry(OptionId(1)).unwrap().supporters), (4, 2));
}

#[test]
fn votes_weigh_what_the_ballots_say() {
    let mut round = closed(Method::Hands, 1, []);
    round.ballots = vec![weighing(5, stance(Stance::Against)), weighing(2, stance(Stance::Favour))];
    round.ballots.extend([weighing(1, stance(Stance::Favour)), weighing(1, stance(Stance::Favour))]);
    let found = proposals(&round)[0];
    assert_eq!((found.favour, found.against, found.adopted), (4, 5, false));
    assert_eq!(RoundResult::of(&round).entry(OptionId(1)).unwrap().supporters, 3);
}

#[test]
fn adopted_proposals_come_first_then_favour_then_fewer_against() {
    // The first has most in favour but was not adopted.
    let round = hands(&[(7, 8, 0), (5, 1, 0), (6, 2, 0), (5, 0, 0), (5, 1, 3)]);
    let result = RoundResult::of(&round);
    assert_eq!(tiers(&result), [vec![3], vec![4], vec![2, 5], vec![1]]);
    let cut = Cut { certain: options(&[3, 4, 2, 5]), tied: vec![], places_left: 1 };
    assert_eq!(result.winners(5), cut, "what was not adopted takes no place");
    assert_eq!(result.winners(3), Cut { certain: options(&[3, 4]), tied: options(&[2, 5]), places_left: 1 });
}

#[test]
fn the_number_of_hands_is_that_of_the_fullest_show() {
    let result = RoundResult::of(&hands(&[(4, 3, 1), (5, 4, 0)]));
    assert_eq!((result.votes.voters, result.votes.valid, result.votes.blank), (9, 9, 0));
    assert_eq!(result.entry(OptionId(2)).unwrap().share, Fraction::of(5, 9));
}

#[test]
fn a_proposal_no_hands_were_counted_for_has_none() {
    let mut round = hands(&[(4, 3, 1), (0, 0, 0)]);
    round.counts.pop();
    assert_eq!(proposals(&round)[1].favour, 0);
}
