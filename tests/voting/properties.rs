//! What holds of every count, whatever the ballots.

use std::collections::BTreeMap;

use concertar::session::ballot::{Ballot, Marks, OptionId, Stance};
use concertar::session::round::{Base, Method, Round, RoundState, Threshold};
use concertar::session::rules::{Secrecy, Share, TieBreak};
use concertar::voting::{Fraction, Resolution, RoundResult};
use proptest::prelude::*;

use super::rounds::{closed, tiers};

const OPTIONS: u32 = 4;

fn option() -> impl Strategy<Value = OptionId> {
    // Rarely an option that is not in the round.
    (1..=OPTIONS + 1).prop_map(OptionId)
}

fn marks(method: &Method) -> BoxedStrategy<Marks> {
    let some = |strategy| proptest::collection::vec(strategy, 0..4);
    let own = match method {
        Method::Dots { .. } => some((option(), 0_u32..5).boxed()).prop_map(Marks::Points).boxed(),
        Method::Hands => {
            let stance = prop::sample::select(vec![Stance::Favour, Stance::Against, Stance::Abstain]);
            proptest::collection::vec((option(), stance), 0..4).prop_map(Marks::Stances).boxed()
        }
        _ => proptest::collection::vec(option(), 0..3).prop_map(Marks::Ticks).boxed(),
    };
    prop_oneof![8 => own, 1 => Just(Marks::Blank), 1 => Just(Marks::Spoilt)].boxed()
}

fn method() -> impl Strategy<Value = Method> {
    prop::sample::select(vec![
        Method::Hands,
        Method::Dots { points: 5, most: 4 },
        Method::Single,
        Method::approval(Some(2)),
    ])
}

fn round() -> impl Strategy<Value = Round> {
    let threshold = proptest::option::of(
        (0_u32..=3, any::<bool>(), prop::sample::select(vec![Base::Cast, Base::Valid, Base::Present, Base::Entitled]))
            .prop_map(|(parts, strict, base)| Threshold { share: Share { parts, whole: 3 }, base, strict }),
    );
    let rules = proptest::collection::vec(prop::sample::select(TieBreak::ALL.to_vec()), 0..3);
    (method(), threshold, rules).prop_flat_map(|(method, threshold, tie_break)| {
        let ballot =
            (marks(&method), 0_u32..4).prop_map(|(marks, weight)| Ballot { voter: None, slip: None, weight, marks });
        proptest::collection::vec(ballot, 0..12).prop_map(move |ballots| {
            let empty = closed(method.clone(), OPTIONS, []);
            Round { ballots, threshold, tie_break: tie_break.clone(), ..empty }
        })
    })
}

/// The same round with its options under other numbers, in the same order.
fn renamed(round: &Round, name: impl Fn(OptionId) -> OptionId) -> Round {
    let mut round = round.clone();
    for option in &mut round.options {
        option.id = name(option.id);
    }
    for ballot in &mut round.ballots {
        match &mut ballot.marks {
            Marks::Points(given) => given.iter_mut().for_each(|(option, _)| *option = name(*option)),
            Marks::Stances(given) => given.iter_mut().for_each(|(option, _)| *option = name(*option)),
            Marks::Ticks(given) => given.iter_mut().for_each(|option| *option = name(*option)),
            _ => {}
        }
    }
    round
}

/// What each option came to, whatever its order among those tied.
fn by_option(result: &RoundResult) -> BTreeMap<OptionId, (usize, Fraction, Fraction, u32, bool)> {
    let of = |(place, entry): (usize, &concertar::voting::Entry)| {
        (entry.option, (place, entry.score, entry.share, entry.supporters, entry.may_win))
    };
    result.entries().map(of).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_order_of_ballots_does_not_matter(round in round(), turn in 0_usize..12) {
        let mut turned = round.clone();
        turned.ballots.reverse();
        let turn = turn.min(turned.ballots.len());
        turned.ballots.rotate_left(turn);
        prop_assert_eq!(RoundResult::of(&round), RoundResult::of(&turned));
    }

    #[test]
    fn who_voted_does_not_matter(round in round(), shift in 1_u32..50) {
        let mut signed = round.clone();
        for (number, ballot) in (shift..).zip(&mut signed.ballots) {
            ballot.slip = Some(number);
        }
        prop_assert_eq!(RoundResult::of(&round), RoundResult::of(&signed));
    }

    #[test]
    fn the_numbers_of_the_options_do_not_matter(round in round()) {
        let name = |option: OptionId| OptionId(100 - option.0);
        let there = RoundResult::of(&renamed(&round, name));
        let back: BTreeMap<_, _> =
            by_option(&there).into_iter().map(|(option, came_to)| (OptionId(100 - option.0), came_to)).collect();
        prop_assert_eq!(by_option(&RoundResult::of(&round)), back);
    }

    #[test]
    fn the_order_of_the_options_does_not_matter_but_among_those_tied(round in round(), turn in 0_usize..4) {
        let mut turned = round.clone();
        turned.options.rotate_left(turn);
        prop_assert_eq!(by_option(&RoundResult::of(&round)), by_option(&RoundResult::of(&turned)));
    }

    #[test]
    fn counted_again_it_is_the_same(round in round()) {
        prop_assert_eq!(RoundResult::of(&round), RoundResult::of(&round.clone()));
    }

    #[test]
    fn everyone_voting_twice_changes_no_order(round in round()) {
        // Shares of those present do not double with the votes.
        let threshold = round.threshold.filter(|it| matches!(it.base, Base::Cast | Base::Valid));
        let once = Round { threshold, ..round };
        let mut twice = once.clone();
        twice.ballots.extend(once.ballots.clone());
        let (one, two) = (RoundResult::of(&once), RoundResult::of(&twice));
        prop_assert_eq!(tiers(&one), tiers(&two));
        for (_, entry) in one.entries() {
            let doubled = two.entry(entry.option).unwrap();
            prop_assert_eq!(2 * entry.score.numerator(), doubled.score.numerator());
            prop_assert_eq!((2 * entry.supporters, entry.share), (doubled.supporters, doubled.share));
        }
    }

    #[test]
    fn every_option_has_one_place_and_every_ballot_one_kind(round in round()) {
        let result = RoundResult::of(&round);
        let mut ranked: Vec<_> = result.entries().map(|(_, entry)| entry.option).collect();
        ranked.sort_unstable();
        prop_assert_eq!(ranked, round.options.iter().map(|it| it.id).collect::<Vec<_>>());
        let votes = result.votes;
        prop_assert_eq!(votes.valid + votes.blank + votes.spoilt, votes.voters);
        prop_assert!(result.ranking.windows(2).all(|pair| pair[0].place + pair[0].entries.len() == pair[1].place));
    }

    #[test]
    fn shares_of_points_and_single_choices_sum_to_one_or_nothing(round in round()) {
        let result = RoundResult::of(&round);
        if matches!(round.method, Method::Dots { .. } | Method::Single) {
            let sum = result.entries().fold((0_i128, 1_i128), |(above, below), (_, entry)| {
                let (numerator, denominator) = (entry.share.numerator(), i128::try_from(entry.share.denominator()).unwrap());
                (above * denominator + numerator * below, below * denominator)
            });
            prop_assert!(sum.0 == sum.1 || sum.0 == 0);
        }
        prop_assert!(result.entries().all(|(_, entry)| entry.share >= Fraction::ZERO));
    }

    #[test]
    fn places_are_filled_exactly_and_only_by_those_who_may_win(round in round(), seats in 0_usize..6) {
        let result = RoundResult::of(&round);
        let cut = result.winners(seats);
        prop_assert_eq!(cut.certain.len() + cut.places_left, seats);
        prop_assert!(cut.tied.is_empty() || cut.tied.len() > cut.places_left && cut.places_left > 0);
        prop_assert!(cut.certain.iter().chain(&cut.tied).all(|id| result.entry(*id).unwrap().may_win));
        let more = result.winners(seats + 1);
        prop_assert!(cut.certain.iter().all(|id| more.certain.contains(id)), "a further place loses no one theirs");
    }

    #[test]
    fn breaking_a_tie_loses_no_option_and_fills_no_place_twice(round in round(), seats in 0_usize..6) {
        let result = RoundResult::of(&round);
        let resolution = Resolution::of(&round, &result, seats);
        let mut seen = resolution.winners();
        prop_assert!(seen.len() <= seats);
        seen.extend(&resolution.tied);
        seen.extend(resolution.applied.iter().flat_map(|it| &it.left_out));
        let mut expected: Vec<_> = resolution.cut.certain.iter().chain(&resolution.cut.tied).copied().collect();
        seen.sort_unstable();
        expected.sort_unstable();
        prop_assert_eq!(seen, expected);
        prop_assert_eq!(resolution.pending.is_some(), !resolution.tied.is_empty());
    }

    #[test]
    fn a_secret_round_shows_nothing_until_it_is_closed(round in round()) {
        let open = Round { state: RoundState::Open, secrecy: Secrecy::Secret, ..round };
        let untouched = Round { ballots: vec![], ..open.clone() };
        prop_assert_eq!(RoundResult::of(&open), RoundResult::of(&untouched));
    }
}
