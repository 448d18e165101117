//! What holds of every count of numbers, whatever the ballots.

use concertar::voting::ballots::{Scores, Tiers, Weight};
use concertar::voting::grades::comparison::{self, Judgment, Judgments, RandomIndex, TOLERANCE};
use concertar::voting::grades::consent::{self, Consent, Consents};
use concertar::voting::grades::criteria::{self, Criterion, Direction, Scaling, Sheets};
use concertar::voting::grades::majority_judgment::{self, Missing};
use concertar::voting::grades::quadratic::{self, Rules};
use concertar::voting::grades::score::{self, RankBy};
use concertar::voting::grades::star;
use proptest::prelude::*;

use super::comparison::judgment;
use super::renamed;

const OPTIONS: usize = 4;

type Ballot = (u32, Vec<Option<i32>>);

fn ballots() -> impl Strategy<Value = Vec<Ballot>> {
    let number = proptest::option::weighted(0.8, 0_i32..6);
    let weight = prop_oneof![4 => Just(1_u32), 1 => 0_u32..4, 1 => Just(1_000_000_000)];
    proptest::collection::vec((weight, proptest::collection::vec(number, OPTIONS)), 0..7)
}

fn table(ballots: &[Ballot]) -> Scores {
    super::weighing(OPTIONS, ballots)
}

/// The tiers of every method on the same numbers.
fn all(ballots: &[Ballot]) -> Vec<Tiers> {
    let scores = table(ballots);
    let mut sheets = Sheets::new(OPTIONS, vec![Criterion { weight: 2, direction: Direction::Cost }]);
    let mut consents = Consents::new(OPTIONS);
    for (people, numbers) in ballots {
        let weight = Weight { people: *people, each: 1 };
        let rows: Vec<_> = numbers.iter().map(|number| vec![number.map(|number| number + 1)]).collect();
        sheets.push(&rows, weight).unwrap();
        consents.push(&numbers.iter().map(|number| number.and_then(said)).collect::<Vec<_>>(), weight).unwrap();
    }
    let criteria = |scaling| criteria::count(&sheets, scaling).unwrap().tiers;
    vec![
        score::count(&scores, RankBy::Sum).tiers,
        score::count(&scores, RankBy::Mean).tiers,
        star::count(&scores).tiers,
        majority_judgment::count(&scores, 6, Missing::Worst).tiers,
        majority_judgment::count(&scores, 6, Missing::Ignore).tiers,
        quadratic::count(&scores, Rules { credits: 50, against: false }).tiers,
        consent::count(&consents, &[]).tiers,
        criteria(Scaling::MinMax),
        criteria(Scaling::Share),
        criteria(Scaling::None),
    ]
}

fn said(number: i32) -> Option<Consent> {
    let degrees = [
        Consent::Objection,
        Consent::Reservation,
        Consent::Abstain,
        Consent::Accept,
        Consent::Support,
        Consent::Accept,
    ];
    usize::try_from(number).ok().and_then(|place| degrees.get(place)).copied()
}

fn sheets() -> impl Strategy<Value = Vec<(u32, Vec<i8>)>> {
    let value = prop_oneof![1_i8..=9, -9_i8..=-2];
    proptest::collection::vec((1_u32..4, proptest::collection::vec(value, 6)), 1..4)
}

fn judged(sheets: &[(u32, Vec<i8>)], name: impl Fn(usize) -> usize) -> comparison::Comparison {
    let mut judgments = Judgments::new(OPTIONS);
    for (people, values) in sheets {
        let pairs = (0..OPTIONS).flat_map(|left| (left + 1..OPTIONS).map(move |right| (left, right)));
        let sheet: Vec<Judgment> =
            pairs.zip(values).map(|((left, right), value)| judgment(name(left), name(right), *value)).collect();
        judgments.push(&sheet, Weight { people: *people, each: 1 }).unwrap();
    }
    comparison::count(&judgments, RandomIndex::Saaty).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn every_option_is_in_one_tier(ballots in ballots()) {
        for tiers in all(&ballots) {
            let mut options = tiers.groups().concat();
            options.sort_unstable();
            prop_assert_eq!(options, (0..OPTIONS).collect::<Vec<_>>());
        }
    }

    #[test]
    fn neither_order_nor_number_of_equal_ballots_counts(ballots in ballots(), turn in 0_usize..7) {
        let before = all(&ballots);
        let mut turned = ballots.clone();
        turned.rotate_left(turn.min(ballots.len()));
        prop_assert_eq!(&all(&turned), &before);
        prop_assert_eq!(all(&[ballots.clone(), turned].concat()), before);
    }

    #[test]
    fn no_option_is_favoured(ballots in ballots(), turn in 1..OPTIONS) {
        let mut moved = ballots.clone();
        for (_, numbers) in &mut moved {
            numbers.rotate_left(turn);
        }
        let back: Vec<_> = all(&moved).iter().map(|tiers| renamed(tiers, |option| (option + turn) % OPTIONS)).collect();
        prop_assert_eq!(back, all(&ballots));
    }

    /// A better number for an option never takes it down, nor another one up past it.
    #[test]
    fn a_better_number_never_harms(ballots in ballots(), which in 0_usize..7, option in 0..OPTIONS) {
        let mut raised = ballots.clone();
        let numbers = raised.get_mut(which).and_then(|(_, numbers)| numbers.get_mut(option));
        let Some(Some(number)) = numbers else { return Ok(()) };
        *number += 1;
        let scales = [(table(&ballots), table(&raised))];
        for (before, after) in &scales {
            for tiers in [|it: &Scores| score::count(it, RankBy::Sum).tiers,
                |it: &Scores| score::count(it, RankBy::Mean).tiers,
                |it: &Scores| majority_judgment::count(it, 7, Missing::Worst).tiers,
                |it: &Scores| majority_judgment::count(it, 7, Missing::Ignore).tiers]
            {
                let (before, after) = (tiers(before).places(OPTIONS), tiers(after).places(OPTIONS));
                for other in 0..OPTIONS {
                    let was = before[option].cmp(&before[other]);
                    prop_assert!(after[option].cmp(&after[other]) <= was, "{before:?} {after:?}");
                }
            }
        }
    }

    #[test]
    fn weights_of_comparisons_are_shares_and_fit_the_eigenvalue(sheets in sheets()) {
        let group = judged(&sheets, |option| option).group;
        prop_assert!((group.weights.iter().sum::<f64>() - 1.0).abs() < 1e-12);
        prop_assert!((group.geometric.iter().sum::<f64>() - 1.0).abs() < 1e-12);
        prop_assert!(group.weights.iter().all(|weight| *weight > 0.0));
        prop_assert!(group.lambda_max >= 4.0 && group.consistency_index >= 0.0);
        let same = judged(&sheets, |option| option);
        prop_assert!(same.consensus.is_none_or(|it| (0.0..=1.0).contains(&it)));
    }

    #[test]
    fn comparisons_favour_nobody(sheets in sheets(), turn in 1..OPTIONS) {
        let before = judged(&sheets, |option| option);
        let mut turned = sheets.clone();
        turned.reverse();
        let after = judged(&turned, |option| (option + turn) % OPTIONS);
        prop_assert_eq!(&after.tiers, &renamed(&before.tiers, |option| (option + turn) % OPTIONS));
        for (option, weight) in before.group.weights.iter().enumerate() {
            prop_assert!((after.group.weights[(option + turn) % OPTIONS] - weight).abs() < TOLERANCE / 1000.0);
        }
        let doubled = judged(&[sheets.clone(), sheets.clone()].concat(), |option| option);
        prop_assert_eq!(&doubled.tiers, &before.tiers);
    }

    /// Any weights, judged without contradiction, come out again, and the ratio is nought.
    #[test]
    fn consistent_judgments_give_the_weights_back(powers in proptest::collection::vec(0_u32..4, OPTIONS)) {
        let value = |left: usize, right: usize| {
            let difference = i64::from(powers[left]) - i64::from(powers[right]);
            let size = 1_i8 << difference.unsigned_abs();
            if difference < 0 && size > 1 { -size } else { size }
        };
        let pairs = (0..OPTIONS).flat_map(|left| (left + 1..OPTIONS).map(move |right| (left, right)));
        let values: Vec<i8> = pairs.map(|(left, right)| value(left, right)).collect();
        let result = judged(&[(1, values)], |option| option);
        prop_assert_eq!(result.group.consistency_ratio, Some(0.0));
        prop_assert_eq!(result.tiers, Tiers::by_merit(&powers));
    }
}
