//! What other ways of counting say, against those ways by themselves.

use concertar::session::round::Round;
use concertar::session::rules::TieBreak;
use concertar::voting::outcome;
use concertar::voting::{Detail, Resolution, RoundResult, SecondMethod, Verdict};
use proptest::prelude::*;

use super::votes::{methods, round};

fn any_round() -> impl Strategy<Value = Round> {
    prop::sample::select(methods()).prop_flat_map(|method| round(&method))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    #[test]
    fn the_declared_way_speaks_first_and_each_other_as_it_would_alone(round in any_round()) {
        let verdict = Verdict::of(&round).unwrap();
        let opinions = verdict.opinions();
        let (own, others) = opinions.split_first().unwrap();
        prop_assert_eq!(&own.method, &round.method);
        prop_assert_eq!(&own.chosen, &verdict.outcome().chosen(verdict.terms().seats));
        for (at, other) in others.iter().enumerate() {
            prop_assert!(opinions[..=at].iter().all(|it| it.method != other.method), "{:?} speaks twice", other.method);
            // The same ballots as a round that was declared so. Only its settings of what may be marked are its own.
            let alone = Round { method: other.method.clone(), ..round.clone() };
            let terms = outcome::Terms { method: &alone.method, ..verdict.terms() };
            let counted = outcome::count(verdict.ballots(), &terms).unwrap();
            prop_assert_eq!(&other.chosen, &counted.chosen(verdict.terms().seats));
            if let Some(alone) = Verdict::of(&alone) {
                prop_assert_eq!(&other.chosen, &alone.outcome().chosen(alone.terms().seats), "{:?}", other.method);
            }
        }
    }

    /// Whatever breaks a tie takes from those tied as many as there are places, and none that a second count puts below
    /// one left out.
    #[test]
    fn a_second_method_breaks_ties_by_its_order(round in any_round(), seats in 1_usize..3) {
        let round = Round { tie_break: vec![TieBreak::SecondMethod], ..round };
        let result = RoundResult::of(&round);
        let resolution = Resolution::of(&round, &result, seats);
        let order = SecondMethod::of(&round.method).and_then(|second| second.count(&round));
        for applied in &resolution.applied {
            let Some(tiers) = &order else {
                prop_assert!(applied.took.is_empty() && applied.left_out.is_empty());
                continue;
            };
            let places = tiers.places(round.options.len());
            let place = |id: &_| places[round.place(*id).unwrap()];
            // Of committees, whoever comes in may bring others with it.
            if !matches!(result.detail, Detail::Chosen(_)) {
                for took in &applied.took {
                    prop_assert!(applied.left_out.iter().chain(&resolution.tied).all(|it| place(took) < place(it)));
                }
                for tied in &resolution.tied {
                    prop_assert!(applied.left_out.iter().all(|it| place(tied) < place(it)));
                    prop_assert_eq!(place(tied), place(&resolution.tied[0]));
                }
            }
        }
    }

    /// Ties among committees: who wins by what was declared is one of the committees that tie, whole.
    #[test]
    fn who_wins_a_tie_among_committees_is_one_of_them(round in any_round(), rules in prop::sample::subsequence(
        vec![TieBreak::Supporters, TieBreak::SecondMethod, TieBreak::EarlierProposal], 0..=3)) {
        let round = Round { tie_break: rules, ..round };
        let result = RoundResult::of(&round);
        let Detail::Chosen(committee) = &result.detail else { return Ok(()) };
        let seats = result.places(&round).unwrap();
        let resolution = Resolution::of(&round, &result, seats);
        let mut winners: Vec<usize> = resolution.winners().iter().map(|id| round.place(*id).unwrap()).collect();
        winners.sort_unstable();
        let tied: Vec<usize> = resolution.tied.iter().map(|id| round.place(*id).unwrap()).collect();
        let holds = |set: &Vec<usize>| winners.iter().all(|it| set.contains(it));
        prop_assert!(committee.committees.iter().any(holds));
        if tied.is_empty() {
            prop_assert!(committee.committees.contains(&winners), "{:?} of {:?}", winners, committee.committees);
        } else {
            // What is still tied is in one of those left and not in another.
            let left: Vec<&Vec<usize>> = committee.committees.iter().filter(|set| holds(set)).collect();
            for option in tied {
                prop_assert!(left.iter().any(|set| set.contains(&option)));
                prop_assert!(left.iter().any(|set| !set.contains(&option)));
            }
        }
        if round.tie_break.contains(&TieBreak::EarlierProposal) {
            prop_assert!(resolution.tied.is_empty(), "the earlier proposal tells all apart");
        }
    }
}
