//! How a decision departs from its vote.

use concertar::session::Session;
use concertar::session::id::{AxisId, RoundId, SessionId};
use concertar::session::round::{Decision, Method, Round};
use concertar::session::rules::TieBreak;
use concertar::voting::{Departure, Resolution, RoundResult};
use proptest::prelude::*;

use super::votes::{OPTIONS, round};

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
