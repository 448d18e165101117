//! What holds of every count, whatever the ballots.

use std::collections::BTreeMap;

use concertar::session::ballot::{Ballot, Consent, Marks, OptionId, Stance};
use concertar::session::round::method::{
    ApprovalRule, BordaPoints, BudgetRule, Completion, Missing, RandomIndex, RankingRule, ScoreRule, Weighing,
};
use concertar::session::round::{Base, Method, Round, RoundState, Threshold};
use concertar::session::rules::{Secrecy, Share, TieBreak};
use concertar::voting::{Counting, Detail, Fraction, Resolution, RoundResult};
use proptest::prelude::*;

use super::rounds::{closed, tiers};

const OPTIONS: u32 = 4;

fn option() -> impl Strategy<Value = OptionId> {
    // Rarely an option that is not in the round.
    (1..=OPTIONS + 1).prop_map(OptionId)
}

fn marks(method: &Method) -> BoxedStrategy<Marks> {
    let some = |strategy| proptest::collection::vec(strategy, 0..4);
    let number = |low: i32, high: i32| proptest::collection::vec((option(), low..=high), 0..4);
    let own = match method {
        Method::Dots { .. } => some((option(), 0_u32..5).boxed()).prop_map(Marks::Points).boxed(),
        Method::Hands => {
            let stance = prop::sample::select(vec![Stance::Favour, Stance::Against, Stance::Abstain]);
            proptest::collection::vec((option(), stance), 0..4).prop_map(Marks::Stances).boxed()
        }
        Method::Consent => {
            let degree = prop::sample::select(Consent::ALL.to_vec());
            proptest::collection::vec((option(), degree), 0..4).prop_map(Marks::Consents).boxed()
        }
        Method::Score { low, high, .. } => number(*low, *high).prop_map(Marks::Scores).boxed(),
        Method::MajorityJudgment { .. } => number(0, 2).prop_map(Marks::Scores).boxed(),
        Method::Quadratic { .. } => number(-2, 2).prop_map(Marks::Scores).boxed(),
        Method::Criteria { low, high, .. } => {
            let numbers = proptest::collection::vec(*low..=*high, 2);
            proptest::collection::vec((option(), numbers), 0..4).prop_map(Marks::Sheet).boxed()
        }
        Method::Comparison { .. } => {
            // All pairs, so that there is a way from every option to every other.
            let pairs =
                || (1..=OPTIONS).flat_map(|one| (one + 1..=OPTIONS).map(move |other| (OptionId(one), OptionId(other))));
            let turned = |(pair, (times, turn)): ((OptionId, OptionId), (u32, bool))| {
                if turn { (pair.1, pair.0, times) } else { (pair.0, pair.1, times) }
            };
            proptest::collection::vec((1_u32..=9, any::<bool>()), pairs().count())
                .prop_map(move |given| Marks::Comparisons(pairs().zip(given).map(turned).collect()))
                .boxed()
        }
        Method::Ranking { .. } => {
            let ranks = proptest::collection::vec(0_usize..4, OPTIONS as usize);
            ranks
                .prop_map(|ranks| {
                    // What has the last rank is left out.
                    let group = |rank: usize| {
                        (1..=OPTIONS).zip(&ranks).filter(|it| *it.1 == rank).map(|it| OptionId(it.0)).collect()
                    };
                    Marks::Ranking((0..3).map(group).filter(|it: &Vec<OptionId>| !it.is_empty()).collect())
                })
                .boxed()
        }
        _ => proptest::collection::vec(option(), 0..3).prop_map(Marks::Ticks).boxed(),
    };
    prop_oneof![8 => own, 1 => Just(Marks::Blank), 1 => Just(Marks::Spoilt)].boxed()
}

fn weighing(weight: u32, cost: bool) -> Weighing {
    Weighing { criterion: None, name: "Criterio".into(), weight, cost }
}

/// Every method there is.
fn all_methods() -> Vec<Method> {
    let completions = [Completion::None, Completion::Add1, Completion::Phragmen, Completion::Approval];
    let mut methods = vec![
        Method::Hands,
        Method::Dots { points: 5, most: 4 },
        Method::Single,
        Method::approval(Some(2)),
        Method::Approval { most: None, rule: ApprovalRule::SequentialProportional },
        Method::Approval { most: None, rule: ApprovalRule::Phragmen },
        Method::Budget { amount: 7, rule: BudgetRule::Greedy },
        Method::score(0, 5),
        Method::Score { low: -2, high: 2, rule: ScoreRule::Mean },
        Method::Score { low: 0, high: 5, rule: ScoreRule::Star },
        Method::judgment(3),
        Method::MajorityJudgment { grades: 3, missing: Missing::Ignore },
        Method::Quadratic { credits: 9 },
        Method::Criteria { low: 1, high: 5, criteria: vec![weighing(2, false), weighing(1, true)] },
        Method::Comparison { index: RandomIndex::Saaty1980 },
        Method::Consent,
    ];
    for completion in completions {
        methods.push(Method::Approval { most: None, rule: ApprovalRule::EqualShares(completion) });
        methods.push(Method::Budget { amount: 7, rule: BudgetRule::EqualShares(completion) });
    }
    let rules = [
        RankingRule::Schulze,
        RankingRule::SchulzeMargins,
        RankingRule::RankedPairs,
        RankingRule::RankedPairsMargins,
        RankingRule::Borda(BordaPoints::Mean),
        RankingRule::Borda(BordaPoints::Zero),
        RankingRule::Borda(BordaPoints::Modified),
        RankingRule::Copeland,
        RankingRule::Minimax,
        RankingRule::Kemeny,
        RankingRule::InstantRunoff,
    ];
    methods.extend(rules.map(Method::ranking));
    methods
}

fn method() -> impl Strategy<Value = Method> {
    prop::sample::select(all_methods())
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
            let mut empty = closed(method.clone(), OPTIONS, []);
            for (option, cost) in empty.options.iter_mut().zip([2, 3, 3, 5]) {
                option.cost = Some(cost);
            }
            Round { ballots, threshold, tie_break: tie_break.clone(), ..empty }
        })
    })
}

/// Whether its result is a weight that is found by going nearer and nearer.
fn is_weighed(round: &Round) -> bool {
    matches!(round.method, Method::Comparison { .. })
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
            Marks::Scores(given) => given.iter_mut().for_each(|(option, _)| *option = name(*option)),
            Marks::Sheet(given) => given.iter_mut().for_each(|(option, _)| *option = name(*option)),
            Marks::Consents(given) => given.iter_mut().for_each(|(option, _)| *option = name(*option)),
            Marks::Ranking(groups) => groups.iter_mut().flatten().for_each(|option| *option = name(*option)),
            Marks::Comparisons(given) => {
                for (one, other, _) in given {
                    (*one, *other) = (name(*one), name(*other));
                }
            }
            Marks::Blank | Marks::Spoilt => {}
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
        let (one, other) = (RoundResult::of(&round), RoundResult::of(&turned));
        if is_weighed(&round) {
            // Weights of comparisons are found by going nearer and nearer: their last figures are as they come.
            prop_assert_eq!(tiers(&one), tiers(&other));
        } else {
            prop_assert_eq!(one, other);
        }
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
        if is_weighed(&round) {
            let place = |it: (usize, Fraction, Fraction, u32, bool)| it.0;
            let places = |it: BTreeMap<OptionId, _>| it.into_iter().map(|(id, it)| (id, place(it))).collect::<Vec<_>>();
            prop_assert_eq!(places(by_option(&RoundResult::of(&round))), places(back));
        } else {
            prop_assert_eq!(by_option(&RoundResult::of(&round)), back);
        }
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
        // Money goes to people one unit at a time, so that twice as many people get less each.
        if !matches!(once.method, Method::Budget { rule: BudgetRule::EqualShares(Completion::Add1), .. }) {
            prop_assert_eq!(tiers(&one), tiers(&two), "{:?}", once.method);
        }
        let is_sum = matches!(
            once.method,
            Method::Hands
                | Method::Dots { .. }
                | Method::Single
                | Method::Approval { .. }
                | Method::Score { rule: ScoreRule::Sum | ScoreRule::Star, .. }
                | Method::Quadratic { .. }
                | Method::Consent
                | Method::Ranking { rule: RankingRule::Borda(_) }
        );
        for (_, entry) in one.entries().filter(|_| is_sum) {
            let doubled = two.entry(entry.option).unwrap();
            prop_assert_eq!(entry.score.plus(entry.score), doubled.score);
            prop_assert_eq!((2 * entry.supporters, entry.share), (doubled.supporters, doubled.share));
        }
    }

    #[test]
    fn every_option_has_one_place_and_every_ballot_one_kind(round in round()) {
        let result = RoundResult::of(&round);
        if let Counting::NotCounted(_) = result.counting {
            // Without comparisons nothing leads from one option to another.
            prop_assert!(is_weighed(&round), "{:?}", result.counting);
            return Ok(());
        }
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
        let may_be_against =
            matches!(round.method, Method::Quadratic { .. } | Method::Score { .. } | Method::Criteria { .. });
        prop_assert!(may_be_against || result.entries().all(|(_, entry)| entry.share >= Fraction::ZERO));
    }

    #[test]
    fn places_are_filled_exactly_and_only_by_those_who_may_win(round in round(), seats in 0_usize..6) {
        let result = RoundResult::of(&round);
        let cut = result.winners(seats);
        // What is chosen together has the places of its method.
        if !matches!(result.detail, Detail::Chosen(_)) {
            prop_assert_eq!(cut.certain.len() + cut.places_left, seats);
        }
        // A project may be bought after one way to break a tie and after another none in its place: that is a tie as well.
        let least = cut.places_left + usize::from(!matches!(round.method, Method::Budget { .. }));
        prop_assert!(cut.tied.is_empty() || cut.tied.len() >= least && cut.places_left > 0);
        prop_assert!(cut.certain.iter().chain(&cut.tied).all(|id| result.entry(*id).unwrap().may_win));
        let more = result.winners(seats + 1);
        prop_assert!(cut.certain.iter().all(|id| more.certain.contains(id)), "a further place loses no one theirs");
    }

    #[test]
    fn breaking_a_tie_loses_no_option_and_fills_no_place_twice(round in round(), seats in 0_usize..6) {
        let result = RoundResult::of(&round);
        let resolution = Resolution::of(&round, &result, seats);
        let mut seen = resolution.winners();
        if let Detail::Chosen(committee) = &result.detail {
            prop_assert!(committee.committees.iter().any(|it| seen.iter().all(|id| result.at(it).contains(id))));
        } else {
            prop_assert!(seen.len() <= seats);
        }
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
