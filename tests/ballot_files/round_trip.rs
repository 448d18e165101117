//! What is written is read again as it was.

use std::collections::BTreeMap;

use concertar::ballot_files::{Format, Kind, Projects, Unwritable, Wanted, What, read, write};
use concertar::session::Text;
use concertar::session::ballot::{Consent, Stance};
use concertar::session::round::method::Weighing;
use concertar::voting::Fraction;
use concertar::voting::ballots::{Approvals, Ballots, Rankings, Scores, Stances, Weight};
use concertar::voting::grades::comparison::{Judgment, Judgments};
use concertar::voting::grades::consent::Consents;
use concertar::voting::grades::criteria::{Criterion, Direction, Sheets};
use proptest::prelude::*;

fn options() -> impl Strategy<Value = Vec<Text>> {
    prop::collection::btree_set("[A-ZÑ][a-zñ ,;\"']{0,8}[0-9]", 1..7)
        .prop_map(|names| names.into_iter().map(Text::from).collect())
}

fn weights() -> impl Strategy<Value = Weight> {
    prop_oneof![
        3 => Just(Weight::ONE),
        1 => (1..=u32::MAX, 1..=50_000_000_u32).prop_map(|(people, each)| Weight { people, each })
    ]
}

/// Marks of ballots for as many options as there are at most, with the weight of each ballot.
fn marks<Mark: std::fmt::Debug>(
    mark: impl Strategy<Value = Mark>,
) -> impl Strategy<Value = Vec<(Vec<Option<Mark>>, Weight)>> {
    prop::collection::vec((prop::collection::vec(prop::option::of(mark), 7), weights()), 1..8)
}

fn plain(weight: Weight) -> Weight {
    Weight { each: 1, ..weight }
}

#[track_caller]
fn comes_back(options: &[Text], ballots: Ballots, format: Format, kind: Kind, projects: Option<&Projects>) {
    comes_back_by(options, &[], ballots, format, kind, projects);
}

#[track_caller]
fn comes_back_by(
    options: &[Text],
    criteria: &[Weighing],
    ballots: Ballots,
    format: Format,
    kind: Kind,
    projects: Option<&Projects>,
) {
    let text = write(options, criteria, &ballots, projects, format).unwrap();
    let wanted = Wanted::from(kind);
    let file = read(text.as_bytes(), format, &wanted);
    // Chance may have made no ballot at all.
    assert!(file.faults.iter().all(|fault| fault.what == What::NoBallots), "{:?}\n{text}", file.faults);
    assert_eq!(file.options, options, "{text}");
    assert_eq!(file.projects.as_ref(), projects, "{text}");
    assert_eq!(file.criteria, criteria, "{text}");
    assert_eq!(file.ballots, Some(ballots), "{text}");
}

/// Ranks without gaps, which files of orders do not tell.
fn rankings(options: usize, given: &[(Vec<Option<u16>>, Weight)]) -> Rankings {
    let mut rankings = Rankings::new(options);
    for (ranks, weight) in given {
        let mut groups: BTreeMap<u16, Vec<usize>> = BTreeMap::new();
        for (option, rank) in ranks.iter().take(options).enumerate() {
            if let Some(rank) = rank {
                groups.entry(*rank).or_default().push(option);
            }
        }
        if !groups.is_empty() {
            rankings.push_groups(&groups.into_values().collect::<Vec<_>>(), *weight).unwrap();
        }
    }
    rankings
}

/// The first format that holds the orders.
fn orders_come_back(options: &[Text], rankings: Rankings) {
    let ballots = Ballots::Rankings(rankings);
    let is_held = |format: &Format| write(options, &[], &ballots, None, *format).is_ok();
    let format = [Format::Soc, Format::Soi, Format::Toc, Format::Toi].into_iter().find(is_held).unwrap();
    comes_back(options, ballots, format, Kind::Rankings, None);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn ranks(options in options(), given in marks(0..9_u16)) {
        comes_back(&options, Ballots::Rankings(rankings(options.len(), &given)), Format::Csv, Kind::Rankings, None);
        let given: Vec<_> = given.into_iter().map(|(ranks, weight)| (ranks, plain(weight))).collect();
        orders_come_back(&options, rankings(options.len(), &given));
    }

    #[test]
    fn strict_orders(options in options(), keys in prop::collection::vec(any::<[u8; 7]>(), 1..9), given in 1..8_usize) {
        let mut rankings = Rankings::new(options.len());
        for key in keys {
            let mut order: Vec<usize> = (0..options.len()).collect();
            order.sort_by_key(|option| key[*option]);
            let groups: Vec<[usize; 1]> = order.into_iter().take(given).map(|option| [option]).collect();
            rankings.push_groups(&groups, Weight::ONE).unwrap();
        }
        orders_come_back(&options, rankings.clone());
        let names: Vec<Text> = (0..options.len()).map(|option| Text::from(format!("P{option}"))).collect();
        let projects = projects(names.len());
        comes_back(&names, Ballots::Rankings(rankings), Format::Pabulib, Kind::Rankings, Some(&projects));
    }

    #[test]
    fn numbers(options in options(), given in marks(-9..100_i32)) {
        let mut scores = Scores::new(options.len());
        for (numbers, weight) in &given {
            if numbers.iter().take(options.len()).any(Option::is_some) {
                scores.push(numbers, *weight).unwrap();
            }
        }
        comes_back(&options, Ballots::Scores(scores), Format::Csv, Kind::Scores { least: -9, most: 99 }, None);
    }

    #[test]
    fn grades_and_points(options in options(), given in marks(1..6_i32)) {
        let (mut scores, names) = (Scores::new(options.len()), (0..options.len()).map(|it| Text::from(format!("P{it}"))));
        for (numbers, weight) in &given {
            if numbers.iter().take(options.len()).any(Option::is_some) {
                scores.push(numbers, plain(*weight)).unwrap();
            }
        }
        comes_back(&options, Ballots::Scores(scores.clone()), Format::Cat, Kind::Grades { grades: None }, None);
        let (names, projects): (Vec<Text>, _) = (names.collect(), projects(options.len()));
        let any = Kind::Points { points: None, most_per_option: None };
        comes_back(&names, Ballots::Points(without_gaps(&scores)), Format::Pabulib, any, Some(&projects));
    }

    #[test]
    fn ticks(options in options(), given in marks(Just(()))) {
        let table = |weigh: fn(Weight) -> Weight| {
            let mut approvals = Approvals::new(options.len());
            for (ticks, weight) in &given {
                let ticks: Vec<usize> = (0..options.len()).filter(|option| ticks[*option].is_some()).collect();
                if !ticks.is_empty() {
                    approvals.push(&ticks, weigh(*weight)).unwrap();
                }
            }
            Ballots::Ticks(approvals)
        };
        let (kind, names) = (Kind::Approvals { most: None }, (0..options.len()).map(|it| Text::from(format!("P{it}"))));
        comes_back(&options, table(|weight| weight), Format::Csv, kind, None);
        comes_back(&options, table(plain), Format::Cat, kind, None);
        let (names, projects): (Vec<Text>, _) = (names.collect(), projects(options.len()));
        comes_back(&names, table(|weight| weight), Format::Pabulib, kind, Some(&projects));
    }

    #[test]
    fn words(options in options(), given in marks((0..3_usize, 0..5_usize))) {
        let (mut stances, mut consents) = (Stances::new(options.len()), Consents::new(options.len()));
        let stance = [Stance::Favour, Stance::Against, Stance::Abstain];
        for (marks, weight) in &given {
            if marks.iter().take(options.len()).any(Option::is_some) {
                let marks = || marks.iter().copied();
                stances.push(&marks().map(|it| Some(stance[it?.0])).collect::<Vec<_>>(), *weight).unwrap();
                consents.push(&marks().map(|it| Some(Consent::ALL[it?.1])).collect::<Vec<_>>(), *weight).unwrap();
            }
        }
        comes_back(&options, Ballots::Stances(stances), Format::Csv, Kind::Stances, None);
        comes_back(&options, Ballots::Consents(consents), Format::Csv, Kind::Consents, None);
    }

    #[test]
    fn comparisons(judges in prop::collection::vec((weights(), prop::collection::vec((1..10_u64, any::<bool>()), 3)), 1..5)) {
        let options: Vec<Text> = ["A", "B", "C"].map(Text::new).to_vec();
        let mut judgments = Judgments::new(options.len());
        for (weight, values) in judges {
            let pairs = [(0, 1), (2, 0), (1, 2)].into_iter().zip(values);
            let sheet = pairs.map(|((left, right), (size, is_more))| {
                let value = if is_more { Fraction::whole(size) } else { Fraction::of(1, size) };
                Judgment { left, right, value }
            });
            judgments.push(&sheet.collect::<Vec<_>>(), weight).unwrap();
        }
        comes_back(&options, Ballots::Comparisons(judgments), Format::Csv, Kind::Comparisons, None);
    }

    #[test]
    fn sheets(options in options(), given in marks(0..9_i32), criteria in prop::collection::vec((1..9_u32, any::<bool>()), 1..4)) {
        let criteria: Vec<Weighing> = (1..).zip(criteria).map(|(number, (weight, cost))| {
            Weighing { criterion: None, name: Text::from(format!("Criterio: el {number}, o así")), weight, cost }
        }).collect();
        let criterion = |it: &Weighing| Criterion {
            weight: it.weight,
            direction: if it.cost { Direction::Cost } else { Direction::Benefit },
        };
        let mut sheets = Sheets::new(options.len(), criteria.iter().map(criterion).collect());
        for (numbers, weight) in &given {
            if numbers.iter().take(options.len()).any(Option::is_some) {
                let rows: Vec<_> = numbers.iter().map(|number| vec![*number; criteria.len()]).collect();
                sheets.push(&rows, *weight).unwrap();
            }
        }
        prop_assume!(!sheets.weights().is_empty());
        let kind = Kind::Sheets { least: 0, most: 9 };
        comes_back_by(&options, &criteria, Ballots::Sheets(sheets), Format::Csv, kind, None);
    }
}

/// What is not given is nought.
fn without_gaps(scores: &Scores) -> Scores {
    let mut points = Scores::new(scores.options());
    for (ballot, weight) in scores.weights().iter().enumerate() {
        let given = (0..scores.options()).map(|option| scores.score(ballot, option).or(Some(0)));
        points.push(&given.collect::<Vec<_>>(), weight).unwrap();
    }
    points
}

fn projects(options: usize) -> Projects {
    let costs = (1..=options as u64).map(|option| Fraction::of(option * 1001, 4)).collect();
    let titles = (0..options).map(|option| Text::from(format!("El \"proyecto\"; {option}"))).collect();
    Projects { titles, costs, budget: Some(Fraction::of(100_001, 100)) }
}

#[test]
fn what_a_format_cannot_hold_is_refused() {
    let options = ["A", "B", "C"].map(Text::new);
    let refused = |ballots: &Ballots, format| write(&options, &[], ballots, None, format).unwrap_err();
    let mut table = Rankings::new(3);
    table.push(&[0, 0, 1], Weight::ONE).unwrap();
    assert_eq!(refused(&Ballots::Rankings(table.clone()), Format::Soc), Unwritable::Ties);
    assert_eq!(refused(&Ballots::Rankings(table.clone()), Format::Cat), Unwritable::Kind);
    assert_eq!(refused(&Ballots::Rankings(table), Format::Pabulib), Unwritable::Costs);
    let mut table = Rankings::new(3);
    table.push(&[0, 1, Rankings::UNRANKED], Weight { people: 1, each: 2 }).unwrap();
    assert_eq!(refused(&Ballots::Rankings(table.clone()), Format::Toc), Unwritable::Incomplete);
    assert_eq!(refused(&Ballots::Rankings(table.clone()), Format::Soi), Unwritable::Weights);
    let ballots = Ballots::Rankings(table);
    for name in ["", "Peso", "A"] {
        let names = [Text::new("A"), Text::new(name), Text::new("C")];
        assert_eq!(write(&names, &[], &ballots, None, Format::Csv), Err(Unwritable::Name(1)), "{name}");
    }
    let mut scores = Scores::new(3);
    scores.push(&[Some(-1)], Weight::ONE).unwrap();
    assert_eq!(refused(&Ballots::Scores(scores), Format::Cat), Unwritable::Negative);
}
