//! Slips typed in every way, and back again.

use proptest::prelude::*;

use super::*;
use crate::session::ballot::{Consent, OptionId, Stance};
use crate::session::round::method::{BordaPoints, RandomIndex, RankingRule, Weighing};
use crate::session::round::{RoundOption, RoundState};

pub(in crate::screens::axes) fn round(method: Method, options: u32) -> Round {
    let option = |id| RoundOption { id: OptionId(id), label: "x".into(), axis: None, cost: None };
    Round {
        id: crate::session::id::RoundId(1),
        question: "?".into(),
        options: (1..=options).map(option).collect(),
        method,
        state: RoundState::Open,
        ..Round::default()
    }
}

fn points(given: &[(u32, u32)]) -> Marks {
    Marks::Points(given.iter().map(|(option, points)| (OptionId(*option), *points)).collect())
}

fn scores(given: &[(u32, i32)]) -> Marks {
    Marks::Scores(given.iter().map(|(option, score)| (OptionId(*option), *score)).collect())
}

fn order(groups: &[&[u32]]) -> Marks {
    Marks::Ranking(groups.iter().map(|group| group.iter().map(|option| OptionId(*option)).collect()).collect())
}

#[test]
fn points_are_typed_in_several_ways() {
    let round = round(Method::Dots { points: 3, most: 3 }, 6);
    for line in ["1 1 3", "1:2 3", "113", "3,1;1", "1x2 3", " 31 1 "] {
        assert_eq!(read(line, &round), Ok(points(&[(1, 2), (3, 1)])), "{line}");
    }
    for line in ["0", "-", "b", "1:0"] {
        assert_eq!(read(line, &round), Ok(Marks::Blank), "{line}");
    }
    assert_eq!(read("x", &round), Ok(Marks::Spoilt));
    assert_eq!(read("17", &round), Err(Unclear::Option(7, 6)));
    assert_eq!(read("1 dos", &round), Err(Unclear::Part("dos".into())));
    assert_eq!(read("1:", &round), Err(Unclear::Part("1:".into())));
}

#[test]
fn ten_options_need_whole_numbers() {
    let dots = round(Method::Dots { points: 3, most: 3 }, 12);
    assert_eq!(read("11 1:2", &dots), Ok(points(&[(1, 2), (11, 1)])));
    assert_eq!(read("113", &dots), Err(Unclear::Option(113, 12)));
    let ranking = round(Method::ranking(RankingRule::Schulze), 12);
    assert_eq!(read("11>1=2 3", &ranking), Ok(order(&[&[11], &[1, 2], &[3]])));
}

#[test]
fn stances_go_by_order_or_by_number() {
    let round = round(Method::Hands, 3);
    let given = |stances: &[(u32, Stance)]| {
        Ok(Marks::Stances(stances.iter().map(|(option, stance)| (OptionId(*option), *stance)).collect()))
    };
    let all = [(1, Stance::Favour), (2, Stance::Against), (3, Stance::Abstain)];
    for line in ["+-0", "+ - 0", "f c a", "1+ 2- 3="] {
        assert_eq!(read(line, &round), given(&all), "{line}");
    }
    assert_eq!(read("3+", &round), given(&[(3, Stance::Favour)]));
    assert_eq!(read("+.-", &round), given(&[(1, Stance::Favour), (3, Stance::Against)]));
    assert_eq!(read("-", &round), Err(Unclear::Each(1, 3)), "which one is left out must be said");
    assert_eq!(read("++++", &round), Err(Unclear::Each(4, 3)));
    assert_eq!(read("3+ 3-", &round), Err(Unclear::Twice(3)));
    assert_eq!(read("4+", &round), Err(Unclear::Option(4, 3)));
}

#[test]
fn consent_is_typed_as_signs() {
    let round = round(Method::Consent, 3);
    let degrees = [(1, Consent::Support), (2, Consent::Reservation), (3, Consent::Objection)];
    let degrees = Marks::Consents(degrees.map(|(option, degree)| (OptionId(option), degree)).to_vec());
    assert_eq!(read("+r-", &round), Ok(degrees));
    let one = Marks::Consents(vec![(OptionId(2), Consent::Accept)]);
    assert_eq!(read("2=", &round), Ok(one.clone()));
    assert_eq!(read(".=.", &round), Ok(one));
    assert_eq!(read("+r", &round), Err(Unclear::Each(2, 3)));
}

#[test]
fn an_order_is_typed_with_or_without_signs() {
    let round = round(Method::ranking(RankingRule::Schulze), 6);
    for line in ["3>1=2", "31=2", "3 1=2", "3, 1=2", "3>1=2>", "3 > 1 = 2"] {
        assert_eq!(read(line, &round), Ok(order(&[&[3], &[1, 2]])), "{line}");
    }
    assert_eq!(read("312456", &round), Ok(order(&[&[3], &[1], &[2], &[4], &[5], &[6]])));
    assert_eq!(read("7", &round), Err(Unclear::Option(7, 6)));
    assert_eq!(read("3>1>3", &round), Err(Unclear::Twice(3)));
    assert_eq!(read("3>a", &round), Err(Unclear::Part("a".into())));
    assert_eq!(read("0", &round), Ok(Marks::Blank));
}

#[test]
fn numbers_go_by_order_or_by_option() {
    let round_ = round(Method::score(0, 5), 3);
    for line in ["5 4 0", "540", "5,4,0", "1:5 2:4 3:0"] {
        assert_eq!(read(line, &round_), Ok(scores(&[(1, 5), (2, 4), (3, 0)])), "{line}");
    }
    for line in ["5 . 0", "5.0", "5 _ 0", "1:5 3:0"] {
        assert_eq!(read(line, &round_), Ok(scores(&[(1, 5), (3, 0)])), "{line}");
    }
    assert_eq!(read("5 4", &round_), Err(Unclear::Count(2, 3)));
    assert_eq!(read("4:1", &round_), Err(Unclear::Option(4, 3)));
    let wide = round(Method::score(0, 100), 2);
    assert_eq!(read("80 15", &wide), Ok(scores(&[(1, 80), (2, 15)])));
    let quadratic = round(Method::Quadratic { credits: 16 }, 3);
    assert_eq!(read("3 -2 0", &quadratic), Ok(scores(&[(1, 3), (2, -2), (3, 0)])));
}

#[test]
fn sheets_and_pairs_go_by_order() {
    let weighing = |name: &str| Weighing { criterion: None, name: name.into(), weight: 1, cost: false };
    let criteria = vec![weighing("Impacto"), weighing("Costo")];
    let sheet = round(Method::Criteria { low: 0, high: 5, criteria }, 2);
    let told = Marks::Sheet(vec![(OptionId(1), vec![4, 2]), (OptionId(2), vec![5, 1])]);
    for line in ["4 2 / 5 1", "42/51", "42 51", "1:42 2:51"] {
        assert_eq!(read(line, &sheet), Ok(told.clone()), "{line}");
    }
    assert_eq!(read("4 2 1 / 5 1", &sheet), Err(Unclear::Criteria(3, 2)));
    let pairs = round(Method::Comparison { index: RandomIndex::default() }, 3);
    let told = [(1, 2, 3), (3, 1, 5), (2, 3, 1)];
    let told = Marks::Comparisons(told.map(|(one, other, times)| (OptionId(one), OptionId(other), times)).to_vec());
    for line in ["3 -5 1", "3 1/5 1", "1>2:3 3>1:5 2=3"] {
        assert_eq!(read(line, &pairs), Ok(told.clone()), "{line}");
    }
    assert_eq!(read("3 -5", &pairs), Err(Unclear::Count(2, 3)));
}

#[test]
fn what_was_written_is_read_again() {
    let weighing = Weighing { criterion: None, name: "Impacto".into(), weight: 1, cost: false };
    let cases = [
        (Method::Dots { points: 9, most: 9 }, "1:2 3"),
        (Method::Dots { points: 9, most: 9 }, "b"),
        (Method::Dots { points: 9, most: 9 }, "x"),
        (Method::Dots { points: 9, most: 9 }, "3"),
        (Method::Hands, "1+ 2- 3="),
        (Method::Single, "1 3"),
        (Method::ranking(RankingRule::Borda(BordaPoints::Mean)), "3>1=2"),
        (Method::score(-3, 3), "1:3 2:-1"),
        (Method::Consent, "1+ 2r 3-"),
        (Method::Criteria { low: 0, high: 5, criteria: vec![weighing.clone(), weighing] }, "1:4,2 3:5,1"),
        (Method::Comparison { index: RandomIndex::default() }, "1>2:3 3>1:5 2=3"),
    ];
    for (method, line) in cases {
        let round = round(method, 3);
        assert_eq!(write(&read(line, &round).unwrap()), line);
    }
}

#[test]
fn what_says_the_same_is_the_same() {
    let same = |method: Method, lines: &[&str]| {
        let round = round(method, 3);
        let first = read(lines[0], &round);
        assert!(first.is_ok() && lines.iter().all(|line| read(line, &round) == first), "{lines:?}");
    };
    same(Method::ranking(RankingRule::Schulze), &["3>1=2", "3>2=1", "3 2 = 1"]);
    same(Method::score(0, 5), &["1:5 3:0", "3:0 1:5", "5.0"]);
    same(Method::Hands, &["1+ 2-", "2- 1+", "+-."]);
    same(Method::Consent, &["1+ 2r", "2r 1+", "+r."]);
    same(Method::TICKS, &["13", "3 1", "1, 3"]);
    same(Method::Comparison { index: RandomIndex::default() }, &["1>2:3 3>1:5 2=3", "3=2 3>1:5 1>2:3", "3 -5 1"]);
}

/// Ballots of one method that its round accepts, with the round.
fn valid() -> impl Strategy<Value = (Round, Marks)> {
    (0..12_usize, 1..15_u32, 1..4_usize).prop_flat_map(|(kind, options, criteria)| {
        let round = round(method(kind, criteria), options);
        let marks = marks(&round, options, criteria);
        (Just(round), marks)
    })
}

fn method(kind: usize, criteria: usize) -> Method {
    let weighing = Weighing { criterion: None, name: "x".into(), weight: 1, cost: false };
    match kind {
        0 => Method::Dots { points: 1_000, most: 100 },
        1 => Method::Hands,
        2 => Method::approval(None),
        3 => Method::Single,
        4 => Method::ranking(RankingRule::Schulze),
        5 => Method::judgment(7),
        6 => Method::score(-20, 200),
        7 => Method::score(0, 5),
        8 => Method::Consent,
        9 => Method::Criteria { low: -10, high: 100, criteria: vec![weighing; criteria] },
        10 => Method::Comparison { index: RandomIndex::default() },
        _ => Method::Quadratic { credits: 1_000_000 },
    }
}

fn marks(round: &Round, options: u32, criteria: usize) -> BoxedStrategy<Marks> {
    let some =
        move || proptest::sample::subsequence((1..=options).map(OptionId).collect::<Vec<_>>(), 1..=options as usize);
    let each = move |of: std::ops::RangeInclusive<i32>| {
        some().prop_flat_map(move |options| {
            let count = options.len();
            (Just(options), prop::collection::vec(of.clone(), count))
        })
    };
    let scores =
        |of| each(of).prop_map(|(options, numbers)| Marks::Scores(options.into_iter().zip(numbers).collect())).boxed();
    let given = match round.method {
        Method::Dots { .. } => {
            let points = |(option, points): (OptionId, i32)| (option, points.unsigned_abs());
            each(1..=60)
                .prop_map(move |(options, given)| Marks::Points(options.into_iter().zip(given).map(points).collect()))
                .boxed()
        }
        Method::Hands => each(0..=2)
            .prop_map(|(options, given)| {
                let stance = |it: i32| [Stance::Favour, Stance::Against, Stance::Abstain][it.unsigned_abs() as usize];
                Marks::Stances(options.into_iter().zip(given.into_iter().map(stance)).collect())
            })
            .boxed(),
        Method::Consent => each(0..=4)
            .prop_map(|(options, given)| {
                let degree = |it: i32| Consent::ALL[it.unsigned_abs() as usize];
                Marks::Consents(options.into_iter().zip(given.into_iter().map(degree)).collect())
            })
            .boxed(),
        Method::Single => some().prop_map(|options| Marks::Ticks(options[..1].to_vec())).boxed(),
        Method::Approval { .. } => some().prop_map(Marks::Ticks).boxed(),
        Method::Ranking { .. } => (some().prop_shuffle(), prop::collection::vec(any::<bool>(), options as usize))
            .prop_map(|(options, tied)| {
                let mut groups: Vec<Vec<OptionId>> = Vec::new();
                for (option, tied) in options.into_iter().zip(tied) {
                    match groups.last_mut().filter(|_| tied) {
                        Some(group) => group.push(option),
                        None => groups.push(vec![option]),
                    }
                }
                Marks::Ranking(groups)
            })
            .boxed(),
        Method::Criteria { low, high, .. } => some()
            .prop_flat_map(move |options| {
                let sheet = prop::collection::vec(low..=high, criteria);
                let sheets = prop::collection::vec(sheet, options.len());
                (Just(options), sheets)
            })
            .prop_map(|(options, sheets)| Marks::Sheet(options.into_iter().zip(sheets).collect()))
            .boxed(),
        Method::Comparison { .. } if options > 1 => {
            let pairs = pairs(round);
            let count = pairs.len();
            proptest::sample::subsequence(pairs, 1..=count)
                .prop_flat_map(|pairs| {
                    let count = pairs.len();
                    (Just(pairs), prop::collection::vec((any::<bool>(), 1..=9_u32), count))
                })
                .prop_map(|(pairs, given)| {
                    let comparison = |((left, right), (turned, times)): ((OptionId, OptionId), (bool, u32))| {
                        if turned { (right, left, times) } else { (left, right, times) }
                    };
                    Marks::Comparisons(pairs.into_iter().zip(given).map(comparison).collect())
                })
                .boxed()
        }
        Method::Score { low, high, .. } => scores(low..=high),
        Method::MajorityJudgment { grades, .. } => scores(0..=i32::try_from(grades).unwrap() - 1),
        Method::Quadratic { .. } => scores(-90..=90),
        _ => Just(Marks::Blank).boxed(),
    };
    let given = given.prop_map(tidy);
    prop_oneof![1 => Just(Marks::Blank), 1 => Just(Marks::Spoilt), 20 => given].boxed()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_valid_ballot_is_read_as_it_was_written((round, marks) in valid()) {
        let ballot = crate::session::ballot::Ballot { voter: None, slip: None, weight: 1, marks };
        prop_assert_eq!(round.accepts(&ballot), Ok(()));
        let line = write(&ballot.marks);
        prop_assert_eq!(read(&line, &round), Ok(ballot.marks), "{}", line);
    }

    #[test]
    fn whatever_is_typed_says_the_same_when_it_is_written(
        line in "[0-9 .,;:=<>/+xbrfcsan_-]{1,12}",
        kind in 0..12_usize,
        options in 1..15_u32,
        criteria in 1..4_usize,
    ) {
        let round = round(method(kind, criteria), options);
        if let Ok(marks) = read(&line, &round) {
            prop_assert_eq!(read(&write(&marks), &round), Ok(marks), "{}", line);
        }
    }
}
