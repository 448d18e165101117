//! A share that is asked for, by each method and whatever the number of places.

use concertar::session::ballot::{Marks, OptionId, Totals};
use concertar::session::round::method::{ApprovalRule, BudgetRule, Completion, ScoreRule};
use concertar::session::round::{Base, Method, Round, Threshold};
use concertar::session::rules::Share;
use concertar::voting::outcome::{Bar, Bars};
use concertar::voting::verdict::Finding;
use concertar::voting::{RoundResult, Verdict};

use super::rounds::{closed, dots, options, points, ticks, weighing};

fn asking(parts: u32, whole: u32, base: Base, round: Round) -> Round {
    let threshold = Threshold { share: Share { parts, whole }, base, strict: false };
    Round { threshold: Some(threshold), ..round }
}

fn bars(round: &Round) -> Bars {
    RoundResult::of(round).bars.unwrap()
}

fn chosen(round: &Round) -> Vec<OptionId> {
    let seats = round.seats.map_or(1, |seats| usize::try_from(seats).unwrap());
    RoundResult::of(round).winners(seats).certain
}

/// A large group ticks 1 and 2, a small one 3 and 4: two of three places are for the large one, one is for the small.
fn two_groups(rule: ApprovalRule) -> Round {
    let marks = std::iter::repeat_n(ticks(&[1, 2]), 8).chain(std::iter::repeat_n(ticks(&[3, 4]), 3));
    let marks = marks.chain([ticks(&[3])]);
    Round { seats: Some(3), ..closed(Method::Approval { most: None, rule }, 4, marks) }
}

#[test]
fn in_proportion_an_option_below_the_share_is_not_chosen() {
    let rules = [
        ApprovalRule::SequentialProportional,
        ApprovalRule::Phragmen,
        ApprovalRule::EqualShares(Completion::None),
        ApprovalRule::EqualShares(Completion::Add1),
        ApprovalRule::EqualShares(Completion::Phragmen),
        ApprovalRule::EqualShares(Completion::Approval),
    ];
    for rule in rules {
        let free = two_groups(rule);
        assert_eq!(sorted(chosen(&free)), options(&[1, 2, 3]), "{rule:?}");
        let asked = asking(1, 2, Base::Valid, free);
        assert_eq!(sorted(chosen(&asked)), options(&[1, 2]), "{rule:?}: 3 has four of twelve");
        assert_eq!(bars(&asked).kept_out, [2]);
        let result = RoundResult::of(&asked);
        assert!(!result.entry(OptionId(3)).unwrap().may_win);
        assert_eq!(result.entry(OptionId(3)).unwrap().supporters, 4, "what it got stays told");
    }
}

fn sorted(mut options: Vec<OptionId>) -> Vec<OptionId> {
    options.sort_unstable();
    options
}

#[test]
fn nobody_reaches_the_share_and_nobody_is_chosen() {
    for rule in [ApprovalRule::Most, ApprovalRule::Phragmen, ApprovalRule::EqualShares(Completion::Add1)] {
        let asked = asking(9, 10, Base::Valid, two_groups(rule));
        assert!(chosen(&asked).is_empty(), "{rule:?}");
        assert_eq!(RoundResult::of(&asked).winners(3).tied, [], "{rule:?}");
        assert_eq!(sorted_places(bars(&asked).kept_out), [0, 1, 2], "{rule:?}");
    }
}

fn sorted_places(mut places: Vec<usize>) -> Vec<usize> {
    places.sort_unstable();
    places
}

#[test]
fn whoever_ticked_only_what_may_not_be_chosen_still_holds_a_part() {
    // Of twelve with two places a place costs six: eight can buy one and then no second one.
    let free = Round { seats: Some(2), ..two_groups(ApprovalRule::EqualShares(Completion::None)) };
    let asked = asking(1, 2, Base::Valid, free);
    let cut = RoundResult::of(&asked).winners(2);
    assert_eq!((cut.certain.len(), cut.tied), (0, options(&[1, 2])), "one of the two, not both");
}

#[test]
fn a_group_kept_out_by_the_share_is_not_told_as_passed_over() {
    let unheard = |round: &Round| {
        let findings = Verdict::of(round).unwrap().findings();
        findings.iter().any(|finding| matches!(finding, Finding::Unheard { .. }))
    };
    let most = Method::approval(None);
    let round = Round { seats: Some(2), method: most, ..two_groups(ApprovalRule::Most) };
    let marks = std::iter::repeat_n(ticks(&[1, 2]), 5).chain(std::iter::repeat_n(ticks(&[3]), 5));
    let split = Round { seats: Some(2), ..closed(Method::approval(None), 3, marks) };
    assert!(!unheard(&split), "all three tie");
    assert!(!unheard(&asking(1, 2, Base::Valid, round.clone())));
    let passed = Round { seats: Some(3), ..round };
    let marks = std::iter::repeat_n(ticks(&[1, 2, 4]), 6).chain(std::iter::repeat_n(ticks(&[3]), 4));
    let passed = Round { ballots: closed(Method::approval(None), 4, marks).ballots, ..passed };
    assert!(unheard(&passed), "four of ten agree on 3, and three places are to be filled");
    assert!(!unheard(&asking(1, 2, Base::Valid, passed)), "it could not have been chosen");
}

#[test]
fn money_is_not_spent_on_what_is_below_the_share() {
    for rule in [BudgetRule::Greedy, BudgetRule::EqualShares(Completion::Add1)] {
        let method = Method::Budget { amount: 10, rule };
        let marks = [ticks(&[1]), ticks(&[1]), ticks(&[1, 2]), ticks(&[2])];
        let mut round = closed(method, 2, marks);
        round.options.iter_mut().for_each(|option| option.cost = Some(5));
        assert_eq!(sorted(chosen(&round)), options(&[1, 2]), "{rule:?}");
        let asked = asking(3, 4, Base::Valid, round);
        assert_eq!(chosen(&asked), options(&[1]), "{rule:?}");
        assert_eq!(bars(&asked).kept_out, [1], "{rule:?}");
    }
}

#[test]
fn by_points_the_share_is_of_those_who_give_any() {
    // 1 has most points, from one of four; 2 has the others.
    let round = dots(2, [points(&[(1, 10)]), points(&[(2, 3)]), points(&[(2, 3)]), Marks::Blank]);
    assert_eq!(chosen(&round), options(&[1]));
    let asked = asking(1, 2, Base::Valid, round);
    assert_eq!(chosen(&asked), options(&[2]));
    assert_eq!(bars(&asked).options[0], Bar { given: 1, needed: 2, of: 4, ballots: 4 });
    assert_eq!(bars(&asked).kept_out, [0]);
}

#[test]
fn by_points_of_which_only_totals_are_known_each_gave_what_was_allowed() {
    let mut round = closed(Method::Dots { points: 10, most: 4 }, 2, []);
    round.totals = Some(Totals { voters: 6, options: vec![(OptionId(1), 9), (OptionId(2), 8)], ..Totals::default() });
    let asked = asking(1, 2, Base::Valid, round);
    let given: Vec<u64> = bars(&asked).options.iter().map(|bar| bar.given).collect();
    assert_eq!(given, [3, 2], "nine points are three people at least, eight two");
    assert_eq!(chosen(&asked), options(&[1]));
}

#[test]
fn by_numbers_the_share_is_of_the_way_up_the_scale() {
    let number = |given: &[i32]| Marks::Scores((1..).map(OptionId).zip(given.iter().copied()).collect());
    let of = |low, high, given: [&[i32]; 3]| closed(Method::score(low, high), 2, given.map(number));
    let round = asking(1, 2, Base::Valid, of(0, 5, [&[5, 2], &[3, 2], &[0, 3]]));
    let expected = [Bar { given: 8, needed: 8, of: 15, ballots: 3 }, Bar { given: 7, needed: 8, of: 15, ballots: 3 }];
    assert_eq!(bars(&round).options, expected);
    assert_eq!(chosen(&round), options(&[1]));
    let below = asking(1, 2, Base::Valid, of(-5, 5, [&[5, -1], &[0, 0], &[-5, 0]]));
    assert_eq!(bars(&below).options[0], Bar { given: 15, needed: 15, of: 30, ballots: 3 });
    assert_eq!(chosen(&below), options(&[1]));
    // Of votes cast it is of those who gave this option a number.
    let some = Marks::Scores(vec![(OptionId(1), 4)]);
    let mean = Method::Score { low: 0, high: 5, rule: ScoreRule::Mean };
    let cast = asking(1, 2, Base::Cast, closed(mean, 2, [some, number(&[1, 2])]));
    assert_eq!(bars(&cast).options[1], Bar { given: 2, needed: 3, of: 5, ballots: 1 });
    assert_eq!(bars(&cast).options[0], Bar { given: 5, needed: 5, of: 10, ballots: 2 });
}

#[test]
fn weights_count_for_the_share() {
    let mut round = closed(Method::TICKS, 2, []);
    round.ballots = vec![weighing(3, ticks(&[1])), weighing(1, ticks(&[2])), weighing(1, ticks(&[2]))];
    let asked = asking(1, 2, Base::Cast, Round { seats: Some(2), ..round });
    assert_eq!(chosen(&asked), options(&[1]));
    assert_eq!(bars(&asked).options[1], Bar { given: 2, needed: 3, of: 5, ballots: 5 });
}

#[test]
fn who_is_kept_out_is_who_would_have_been_chosen() {
    // Ten are present: 1 reaches half of them, 2 would have had the second place, 3 would not.
    let marks = std::iter::repeat_n(ticks(&[1, 2]), 4).chain([ticks(&[1, 3])]);
    let asked = asking(1, 2, Base::Present, Round { seats: Some(2), ..closed(Method::TICKS, 3, marks) });
    assert_eq!(chosen(&asked), options(&[1]));
    assert_eq!(bars(&asked).kept_out, [1]);
    assert!(RoundResult::of(&closed(Method::TICKS, 3, [ticks(&[1])])).bars.is_none(), "nothing was asked");
}
