//! Weighted criteria.

use concertar::voting::Fraction;
use concertar::voting::ballots::{TooHeavy, Weight};
use concertar::voting::grades::criteria::{self, Criterion, Direction, NotShareable, Scaling, Sheets};
use num_rational::BigRational;

use Direction::{Benefit, Cost};

fn criteria(criteria: &[(u32, Direction)]) -> Vec<Criterion> {
    criteria.iter().map(|(weight, direction)| Criterion { weight: *weight, direction: *direction }).collect()
}

/// One sheet with every number given.
fn sheet<const MANY: usize>(weights: [(u32, Direction); MANY], options: &[[i32; MANY]]) -> Sheets {
    let mut sheets = Sheets::new(options.len(), criteria(&weights));
    let numbers: Vec<_> = options.iter().map(|option| super::given(*option)).collect();
    sheets.push(&numbers, Weight::ONE).unwrap();
    sheets
}

fn ratio(numerator: i64, denominator: i64) -> BigRational {
    BigRational::new(numerator.into(), denominator.into())
}

/// The example of Triantaphyllou 2000 (also in Wikipedia, "Weighted sum model"): worths 21.50, 22.00 and 22.00. With
/// rounded weights such as 0.15 the last two need not tie.
#[test]
fn the_weighted_sum_of_the_books() {
    let weights = [(20, Benefit), (15, Benefit), (40, Benefit), (25, Benefit)];
    let sheets = sheet(weights, &[[25, 20, 15, 30], [10, 30, 20, 30], [30, 10, 30, 10]]);
    let result = criteria::count(&sheets, Scaling::None).unwrap();
    assert_eq!(result.worths, [Some(ratio(43, 2)), Some(ratio(22, 1)), Some(ratio(22, 1))]);
    assert_eq!(result.tiers.groups(), [vec![1, 2], vec![0]]);
    assert_eq!(result.contributions[0], [ratio(5, 1), ratio(3, 1), ratio(6, 1), ratio(15, 2)]);
    assert!(result.reversals.is_empty(), "what is not scaled hangs on nobody else");
}

#[test]
fn scaling_and_direction() {
    let sheets = sheet([(3, Benefit), (1, Cost)], &[[2, 1], [4, 3], [8, 2]]);
    let of = |scaling| criteria::count(&sheets, scaling).unwrap();
    let min_max = of(Scaling::MinMax);
    assert_eq!(min_max.contributions[1], [ratio(1, 4), ratio(0, 1)], "a third of 3/4, and the dearest");
    assert_eq!(min_max.worths, [Some(ratio(1, 4)), Some(ratio(1, 4)), Some(ratio(7, 8))]);
    assert_eq!(min_max.tiers.groups(), [vec![2], vec![0, 1]]);
    let share = of(Scaling::Share);
    // Costs of 1, 3, 2 are shares of 6, 2, 3 in 11.
    assert_eq!(share.contributions[0], [ratio(3, 4) * ratio(2, 14), ratio(1, 4) * ratio(6, 11)]);
    assert_eq!(of(Scaling::None).worths[2], Some(ratio(22, 4)));
}

#[test]
fn removing_a_loser_may_turn_the_others_round() {
    // The last one stretches the first criterion, so that what the others differ in there weighs little.
    let sheets = sheet([(1, Benefit), (1, Benefit)], &[[10, 6], [9, 10], [0, 5]]);
    let result = criteria::count(&sheets, Scaling::MinMax).unwrap();
    assert_eq!(result.tiers.groups(), [[1], [0], [2]]);
    let [reversal] = &result.reversals[..] else { panic!("{:?}", result.reversals) };
    assert_eq!((reversal.removed, reversal.tiers.groups()), (2, &[vec![0, 1]][..]), "alone, the two are tied");
}

#[test]
fn means_are_of_those_who_gave_a_number() {
    let mut sheets = Sheets::new(2, criteria(&[(1, Benefit)]));
    sheets.push(&[vec![Some(4)], vec![Some(5)]], Weight { people: 2, each: 1 }).unwrap();
    sheets.push(&[vec![Some(9)]], Weight::ONE).unwrap();
    assert_eq!(sheets.mean(0, 0), Some(Fraction::of(17, 3)));
    assert_eq!((sheets.given(0, 0), sheets.given(1, 0)), (3, 2));
    assert_eq!(criteria::count(&sheets, Scaling::MinMax).unwrap().tiers.groups(), [[0], [1]]);
    assert_eq!(sheets.push(&[], Weight { people: u32::MAX, each: u32::MAX }), Err(TooHeavy));
}

#[test]
fn what_misses_a_criterion_that_counts_comes_last() {
    let mut sheets = Sheets::new(3, criteria(&[(1, Benefit), (0, Cost)]));
    sheets.push(&[vec![None, Some(1)], vec![Some(1)], vec![Some(2), Some(9)]], Weight::ONE).unwrap();
    let result = criteria::count(&sheets, Scaling::MinMax).unwrap();
    assert_eq!(result.tiers.groups(), [[2], [1], [0]]);
    assert_eq!(result.worths[0], None);
    assert!(result.contributions[0].is_empty());
    assert_eq!(result.contributions[2], [ratio(1, 1), ratio(0, 1)], "what has no weight adds nothing");
}

#[test]
fn what_has_no_share_is_refused() {
    let refused = |sheets| criteria::count(&sheets, Scaling::Share).unwrap_err();
    assert_eq!(refused(sheet([(1, Benefit), (1, Cost)], &[[1, 2], [1, 0]])), NotShareable { criterion: 1 });
    assert_eq!(refused(sheet([(0, Cost), (1, Benefit)], &[[1, 2], [1, -1]])), NotShareable { criterion: 1 });
    let nought = criteria::count(&sheet([(1, Benefit)], &[[0], [0]]), Scaling::Share).unwrap();
    assert_eq!(nought.worths, [Some(ratio(0, 1)), Some(ratio(0, 1))]);
}

#[test]
fn nothing_is_crowned_by_accident() {
    for scaling in [Scaling::MinMax, Scaling::Share, Scaling::None] {
        let of = |sheets: &Sheets| criteria::count(sheets, scaling).unwrap();
        assert!(of(&Sheets::new(0, criteria(&[(1, Cost)]))).tiers.groups().is_empty());
        assert_eq!(of(&sheet([(1, Cost)], &[[7]])).tiers.groups(), [[0]]);
        let blank = of(&Sheets::new(3, criteria(&[(1, Cost), (2, Benefit)])));
        assert_eq!((blank.tiers.groups(), &blank.worths[..]), (&[vec![0, 1, 2]][..], &[None, None, None][..]));
        assert_eq!(of(&sheet([(0, Cost)], &[[1], [2]])).tiers.groups(), [[0, 1]], "no criterion counts");
        assert_eq!(of(&Sheets::new(2, Vec::new())).tiers.groups(), [[0, 1]]);
        let same = of(&sheet([(u32::MAX, Cost), (u32::MAX, Benefit)], &[[3, 3]; 40]));
        assert_eq!((same.tiers.first().len(), same.reversals.len()), (40, 0));
    }
}

#[test]
fn the_heaviest_sheets_do_not_overflow() {
    let mut sheets = Sheets::new(2, criteria(&[(u32::MAX, Benefit), (u32::MAX, Cost)]));
    for weight in 1..=3 {
        let weight = Weight { people: 1_000_000_000, each: 1_000_000_000 + weight };
        sheets.push(&[vec![Some(i32::MAX), Some(1)], vec![Some(1), Some(i32::MAX)]], weight).unwrap();
    }
    sheets.push(&[vec![None, Some(i32::MAX)], vec![]], Weight::ONE).unwrap();
    for scaling in [Scaling::MinMax, Scaling::Share, Scaling::None] {
        assert_eq!(criteria::count(&sheets, scaling).unwrap().tiers.groups(), [[0], [1]]);
    }
}
