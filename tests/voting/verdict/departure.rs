//! How a decision departs from its vote.

use concertar::session::Session;
use concertar::session::ballot::Marks;
use concertar::session::id::{AxisId, RoundId, SessionId};
use concertar::session::round::{Decision, Method, Round};
use concertar::session::rules::TieBreak;
use concertar::voting::{Departure, Resolution, RoundResult};
use proptest::prelude::*;

use super::votes::{OPTIONS, round};
use crate::rounds::{closed, ticks};

/// A session with one closed round, each option of which stands for an axis.
fn session(round: &Round) -> Session {
    let mut round = round.clone();
    for option in &mut round.options {
        option.axis = Some(AxisId(option.id.0));
    }
    Session { rounds: vec![round], ..Session::new(SessionId::from_bits(5), "Sala") }
}

fn decision(chosen: &[AxisId]) -> Decision {
    Decision { round: Some(RoundId(1)), chosen: chosen.to_vec(), ..Decision::default() }
}

fn axes() -> impl Strategy<Value = Vec<AxisId>> {
    let all: Vec<AxisId> = (1..=OPTIONS).map(AxisId).collect();
    prop::sample::subsequence(all, 0..=3).prop_shuffle()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) })]

    #[test]
    fn a_decision_as_the_vote_has_it_departs_in_nothing(
        round in prop_oneof![round(&Method::Single), round(&Method::Dots { points: 3, most: 2 }), round(&Method::TICKS)],
        seats in 1_u32..4,
    ) {
        let round = Round { seats: Some(seats), tie_break: vec![TieBreak::EarlierProposal], ..round };
        let session = session(&round);
        let result = RoundResult::of(&session.rounds[0]);
        let resolution = Resolution::of(&session.rounds[0], &result, usize::try_from(seats).unwrap());
        let winners: Vec<AxisId> = resolution.winners().iter().map(|id| AxisId(id.0)).collect();
        prop_assert_eq!(Departure::of(&decision(&winners), &session), None);
    }

    #[test]
    fn what_is_raised_was_not_carried_and_what_is_passed_over_was(
        round in round(&Method::Dots { points: 3, most: 2 }), seats in 1_u32..4, chosen in axes(),
    ) {
        let round = Round { seats: Some(seats), threshold: None, tie_break: vec![], ..round };
        let session = session(&round);
        let result = RoundResult::of(&session.rounds[0]);
        let departure = Departure::of(&decision(&chosen), &session);
        let seats = usize::try_from(seats).unwrap().max(chosen.len());
        let cut = result.winners(seats);
        let carried = |axis: &AxisId| cut.certain.iter().chain(&cut.tied).any(|id| id.0 == axis.0);
        let raised: Vec<AxisId> = chosen.iter().filter(|axis| !carried(axis)).copied().collect();
        let passed_over: Vec<AxisId> =
            cut.certain.iter().map(|id| AxisId(id.0)).filter(|axis| !chosen.contains(axis)).collect();
        let place = |axis: &AxisId| result.entries().find(|(_, entry)| entry.option.0 == axis.0).unwrap().0;
        let reordered = !chosen.iter().map(place).is_sorted();
        let is_same = raised.is_empty() && passed_over.is_empty() && !reordered;
        prop_assert_eq!(departure, (!is_same).then_some(Departure { raised, passed_over, reordered }));
    }
}

/// A round of one mark each on some axes, so many of which are to be chosen.
fn vote(id: u32, axes: &[u32], seats: u32, marks: Vec<Marks>) -> Round {
    let mut round = closed(Method::Single, u32::try_from(axes.len()).unwrap(), marks);
    for (option, axis) in round.options.iter_mut().zip(axes) {
        option.axis = Some(AxisId(*axis));
    }
    Round { id: RoundId(id), seats: Some(seats), follows: (id > 1).then_some(RoundId(id - 1)), ..round }
}

#[test]
fn whoever_lost_a_vote_on_a_tie_was_not_carried() {
    let first = vec![ticks(&[1]), ticks(&[1]), ticks(&[1]), ticks(&[2]), ticks(&[3])];
    let on_tie = vec![ticks(&[1]), ticks(&[1]), ticks(&[2])];
    let rounds = vec![vote(1, &[11, 12, 13], 2, first), vote(2, &[12, 13], 1, on_tie)];
    let session = Session { rounds, ..Session::new(SessionId::from_bits(5), "Sala") };
    let departure = |chosen: &[u32]| {
        let chosen = chosen.iter().copied().map(AxisId).collect();
        let decision = Decision { round: Some(RoundId(2)), chosen, ..Decision::default() };
        Departure::of(&decision, &session).map(|it| (it.raised, it.passed_over))
    };
    assert_eq!(departure(&[11, 12]), None);
    assert_eq!(departure(&[12, 13]), Some((vec![AxisId(13)], vec![AxisId(11)])));
    assert_eq!(departure(&[11, 13]), Some((vec![AxisId(13)], vec![AxisId(12)])));
    assert_eq!(departure(&[11, 12, 13]), None, "the next one comes in beside those that were carried");
}
