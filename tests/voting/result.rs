//! When there is a result, and what it tells beside the ranking.

use concertar::session::ballot::{HandCount, Marks, OptionId};
use concertar::session::round::method::{RandomIndex, RankingRule};
use concertar::session::round::{Method, Round, RoundState};
use concertar::session::rules::Secrecy;
use concertar::voting::{Counting, Detail, NotCounted, RoundResult, Verdict, Votes};

use super::rounds::{closed, dots, hands, points};

fn in_state(state: RoundState, secrecy: Secrecy) -> Round {
    Round { state, secrecy, ..dots(2, [points(&[(1, 3)])]) }
}

#[test]
fn an_open_secret_round_gives_nothing_away() {
    let round = in_state(RoundState::Open, Secrecy::Secret);
    let other = Round { ballots: vec![], ..round.clone() };
    let result = RoundResult::of(&round);
    assert_eq!(result.counting, Counting::Sealed);
    assert_eq!((result.votes, result.ranking.len()), (Votes::default(), 0));
    assert_eq!(result.detail, Detail::None);
    assert_eq!(result, RoundResult::of(&other), "not even whether anyone voted");
    assert!(result.winners(1).certain.is_empty());
    assert!(Verdict::of(&round).is_none() && Verdict::of(&in_state(RoundState::Closed, Secrecy::Secret)).is_some());
    let seated = concertar::voting::verdict::seated(&round);
    assert!(seated.certain.is_empty() && seated.tied.is_empty());
}

#[test]
fn hands_counted_in_an_open_secret_round_do_not_show_either() {
    let mut round = hands(&[(5, 1, 0)]);
    (round.state, round.secrecy) = (RoundState::Open, Secrecy::Secret);
    assert_eq!(RoundResult::of(&round).votes, Votes::default());
}

#[test]
fn a_round_annulled_while_secret_and_open_never_shows() {
    let mut round = hands(&[(5, 1, 0)]);
    (round.state, round.secrecy) = (RoundState::Annulled, Secrecy::Secret);
    let result = RoundResult::of(&round);
    assert_eq!((result.counting, result.votes), (Counting::Annulled, Votes::default()));
}

#[test]
fn how_far_there_is_a_result_is_said() {
    for (state, secrecy, counting, places) in [
        (RoundState::Draft, Secrecy::Open, Counting::NotOpened, 0),
        (RoundState::Open, Secrecy::Open, Counting::Running, 2),
        (RoundState::Closed, Secrecy::Open, Counting::Final, 2),
        (RoundState::Closed, Secrecy::Secret, Counting::Final, 2),
        (RoundState::Annulled, Secrecy::Open, Counting::Annulled, 0),
    ] {
        let result = RoundResult::of(&in_state(state, secrecy));
        assert_eq!((result.counting, result.ranking.len()), (counting, places));
    }
}

#[test]
fn what_cannot_be_counted_as_declared_says_why_and_how_many_voted() {
    let order = Marks::Ranking((1..=13).map(|option| vec![OptionId(option)]).collect());
    let kemeny = closed(Method::ranking(RankingRule::Kemeny), 13, [order, Marks::Ranking(vec![vec![]])]);
    let pairs = Method::Comparison { index: RandomIndex::Saaty1980 };
    let pairs = closed(pairs, 3, [Marks::Comparisons(vec![(OptionId(1), OptionId(2), 3)]), Marks::Blank]);
    let many = NotCounted::TooManyOptions { most: 12 };
    for (round, reason) in [(kemeny, many), (pairs, NotCounted::Unconnected)] {
        let result = RoundResult::of(&round);
        assert_eq!(result.counting, Counting::NotCounted(reason));
        assert_eq!((result.votes.voters, result.votes.valid, result.votes.blank), (2, 1, 1));
        assert!(result.ranking.is_empty());
    }
}

#[test]
fn quorum_is_that_of_the_opening() {
    let mut round = dots(2, []);
    assert_eq!(RoundResult::of(&round).quorate, Some(true));
    round.opened.as_mut().unwrap().quorate = false;
    let result = RoundResult::of(&round);
    assert_eq!((result.quorate, result.present, result.entitled), (Some(false), Some(10), Some(12)));
    round.opened = None;
    let result = RoundResult::of(&round);
    assert_eq!((result.quorate, result.present, result.turnout_of_present()), (None, None, None));
}

#[test]
fn a_hall_that_was_never_listed_has_no_turnout() {
    let mut round = dots(2, [points(&[(1, 1)])]);
    round.opened.as_mut().unwrap().present.clear();
    round.opened.as_mut().unwrap().entitled = 0;
    let result = RoundResult::of(&round);
    assert_eq!((result.turnout_of_present(), result.turnout_of_entitled()), (None, None));
}

#[test]
fn a_stray_count_of_hands_is_of_no_option() {
    let mut round = hands(&[(3, 0, 0)]);
    round.counts.push(HandCount { option: OptionId(7), favour: 1, against: 0, abstain: 0 });
    assert_eq!(RoundResult::of(&round).entries().count(), 1);
}
