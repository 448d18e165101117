//! One option, or several.

use concertar::session::ballot::{Marks, OptionId};
use concertar::session::round::method::{ApprovalRule, Completion};
use concertar::session::round::{Base, Method, Round, Threshold};
use concertar::session::rules::Share;
use concertar::voting::{Fraction, RoundResult};

use super::rounds::{closed, options, ticks, tiers, weighing};

#[test]
fn the_single_choice_with_most_votes_comes_first() {
    let marks = [ticks(&[2]), ticks(&[2]), ticks(&[3]), Marks::Blank, ticks(&[])];
    let result = RoundResult::of(&closed(Method::Single, 3, marks));
    assert_eq!(tiers(&result), [vec![2], vec![3], vec![1]]);
    assert_eq!(result.entry(OptionId(2)).unwrap().share, Fraction::of(2, 3), "blank votes are left out");
    assert_eq!((result.votes.valid, result.votes.blank), (3, 2), "an empty ballot is blank");
}

#[test]
fn two_ticks_for_one_choice_are_spoilt() {
    let result = RoundResult::of(&closed(Method::Single, 3, [ticks(&[1, 2])]));
    assert_eq!(result.votes.spoilt, 1);
    assert!(result.winners(1).certain.is_empty());
}

#[test]
fn approval_shares_are_of_all_ballots_blank_ones_included() {
    let marks = [ticks(&[1, 2]), ticks(&[1]), Marks::Blank, Marks::Spoilt, ticks(&[2, 3])];
    let result = RoundResult::of(&closed(Method::approval(None), 3, marks));
    assert_eq!(tiers(&result), [vec![1, 2], vec![3]]);
    assert_eq!(result.entry(OptionId(1)).unwrap().share, Fraction::of(2, 4));
    let sum: i64 = result.entries().map(|(_, entry)| entry.share.permille()).sum();
    assert_eq!(sum, 1250, "shares of approval may sum to more than one");
}

#[test]
fn a_ballot_with_too_many_ticks_is_spoilt_and_in_no_share() {
    let marks = [ticks(&[1, 2, 3]), ticks(&[1]), ticks(&[1, 2])];
    let result = RoundResult::of(&closed(Method::approval(Some(2)), 3, marks));
    assert_eq!((result.votes.valid, result.votes.spoilt), (2, 1));
    assert_eq!(result.entry(OptionId(1)).unwrap().share, Fraction::whole(1));
}

#[test]
fn ticks_weigh_but_supporters_are_people() {
    let mut round = closed(Method::approval(None), 2, []);
    round.ballots = vec![weighing(4, ticks(&[2])), weighing(1, ticks(&[1])), weighing(1, ticks(&[1]))];
    let result = RoundResult::of(&round);
    assert_eq!(tiers(&result), [vec![2], vec![1]]);
    assert_eq!(result.entry(OptionId(2)).unwrap().supporters, 1);
    assert_eq!(result.entry(OptionId(2)).unwrap().share, Fraction::of(2, 3));
}

#[test]
fn what_does_not_have_the_share_asked_for_is_chosen_by_no_rule() {
    let marks = [&[1][..], &[1], &[1], &[1, 2], &[3]].map(ticks);
    let half = Threshold { share: Share { parts: 1, whole: 2 }, base: Base::Cast, strict: true };
    for rule in
        [ApprovalRule::SequentialProportional, ApprovalRule::Phragmen, ApprovalRule::EqualShares(Completion::Add1)]
    {
        let round = closed(Method::Approval { most: None, rule }, 3, marks.clone());
        let chosen = |threshold| {
            let round = Round { seats: Some(2), threshold, ..round.clone() };
            RoundResult::of(&round).winners(2).certain
        };
        assert_eq!(chosen(None), options(&[1, 3]), "{rule:?}");
        assert_eq!(chosen(Some(half)), options(&[1]), "{rule:?}");
    }
}
