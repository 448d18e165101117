//! Pairwise comparison: groups of people, missing judgments and what makes no sense.

use concertar::voting::Fraction;
use concertar::voting::ballots::Weight;
use concertar::voting::grades::comparison::{self, Fault, Judgment, Judgments, RandomIndex, Refusal};

use super::comparison::{assert_near, counted, full, judgment};

#[test]
fn people_are_brought_together_by_the_geometric_mean() {
    let mut judgments = Judgments::new(2);
    judgments.push(&[judgment(0, 1, 8)], Weight { people: 1, each: 1 }).unwrap();
    judgments.push(&[judgment(1, 0, 1)], Weight { people: 2, each: 1 }).unwrap();
    let result = comparison::count(&judgments, RandomIndex::Saaty).unwrap();
    assert_near(&result.group.weights, &[2.0 / 3.0, 1.0 / 3.0], 1e-15);
    assert_near(&result.people[0].as_ref().unwrap().weights, &[8.0 / 9.0, 1.0 / 9.0], 1e-15);
    assert_eq!(result.group.consistency_ratio, Some(0.0), "two options cannot be inconsistent");
}

#[test]
fn opposite_people_tie_and_each_keeps_their_own_ratio() {
    let sheets = [full(3, &[3, -5, 7]), full(3, &[-3, 5, -7])];
    let result = counted(3, &sheets, RandomIndex::Saaty1980);
    assert_eq!(result.tiers.groups(), [[0, 1, 2]]);
    assert_eq!(result.group.consistency_ratio, Some(0.0), "together they look consistent");
    for person in &result.people {
        assert!(person.as_ref().unwrap().consistency_ratio.unwrap() > 0.1);
    }
}

/// The formula of ahp-os, reckoned apart: for the weights 0.6, 0.3, 0.1 and the other way round.
#[test]
fn consensus_is_from_nought_to_one() {
    let same = counted(3, &[full(3, &[2, 6, 3]), full(3, &[2, 6, 3])], RandomIndex::Saaty);
    assert_near(&[same.consensus.unwrap()], &[1.0], 1e-12);
    let opposite = counted(3, &[full(3, &[2, 6, 3]), full(3, &[-3, -6, -2])], RandomIndex::Saaty);
    let entropy = |weights: &[f64]| -> f64 { weights.iter().map(|weight| -weight * weight.ln()).sum() };
    let beta = entropy(&[0.35, 0.3, 0.35]) - entropy(&[0.6, 0.3, 0.1]);
    let most = 3.0 / entropy(&[9.0 / 11.0, 1.0 / 11.0, 1.0 / 11.0]).exp();
    let expected = ((-beta).exp() - 1.0 / most) / (1.0 - 1.0 / most);
    assert_near(&[opposite.consensus.unwrap()], &[expected], 1e-12);
    assert!((0.5..0.625).contains(&expected), "{expected} is low");
    let alone = counted(3, &[full(3, &[2, 6, 3])], RandomIndex::Saaty);
    assert_eq!(alone.consensus, None);
    let extremes = [full(3, &[9, 9, 1]), full(3, &[-9, 1, 9]), full(3, &[1, -9, -9])];
    assert!(counted(3, &extremes, RandomIndex::Saaty).consensus.unwrap() < 0.001);
}

/// Where just enough pairs are judged the rest follows (Harker 1987): 2 and 2 make 4.
#[test]
fn missing_judgments_are_filled_in_with_what_the_weights_say() {
    let result = counted(3, &[vec![judgment(0, 1, 2), judgment(1, 2, 2)]], RandomIndex::Saaty);
    assert_near(&result.group.weights, &[4.0 / 7.0, 2.0 / 7.0, 1.0 / 7.0], 1e-15);
    assert_near(&result.group.geometric, &[4.0 / 7.0, 2.0 / 7.0, 1.0 / 7.0], 1e-15);
    assert_eq!(result.group.missing, [(0, 2)]);
    assert_eq!(result.group.consistency_ratio, Some(0.0));
}

/// Against the eigenvector of Harker's matrix by numpy 2.4.
#[test]
fn missing_judgments_among_inconsistent_ones() {
    let sheet = vec![judgment(0, 1, 3), judgment(1, 2, 2), judgment(0, 2, 2), judgment(2, 3, 5), judgment(0, 3, -2)];
    let group = counted(4, &[sheet], RandomIndex::Saaty).group;
    let weights = [0.302_114_696_918_39, 0.206_446_562_945_25, 0.291_260_286_075_28, 0.200_178_454_061_09];
    assert_near(&group.weights, &weights, 1e-13);
    assert_near(&[group.lambda_max], &[5.309_454_327_435_62], 1e-12);
    assert_eq!(group.missing, [(1, 3)]);
}

#[test]
fn options_that_nothing_connects_are_refused() {
    let mut judgments = Judgments::new(5);
    let refused = |judgments: &Judgments| comparison::count(judgments, RandomIndex::Saaty).unwrap_err();
    let alone = (0..5).map(|option| vec![option]).collect();
    assert_eq!(refused(&judgments), Refusal::Unconnected(alone));
    judgments.push(&[judgment(3, 0, 2), judgment(4, 2, 2)], Weight::ONE).unwrap();
    judgments.push(&[judgment(4, 1, 2)], Weight::ONE).unwrap();
    assert_eq!(refused(&judgments), Refusal::Unconnected(vec![vec![0, 3], vec![1, 2, 4]]));
    judgments.push(&[judgment(0, 1, 9)], Weight { people: 0, each: 1 }).unwrap();
    assert!(matches!(refused(&judgments), Refusal::Unconnected(_)), "nobody said the last");
    judgments.push(&[judgment(0, 1, 9)], Weight::ONE).unwrap();
    let result = comparison::count(&judgments, RandomIndex::Saaty).unwrap();
    assert_eq!(result.tiers.groups(), [vec![3], vec![0], vec![4], vec![1, 2]]);
    assert!(result.people.iter().all(Result::is_err), "none of them connects all options alone");
    assert_eq!(result.consensus, None);
}

#[test]
fn judgments_that_make_no_sense_are_refused() {
    let mut judgments = Judgments::new(3);
    let mut push = |sheet: &[Judgment]| judgments.push(sheet, Weight::ONE).unwrap_err();
    assert_eq!(push(&[judgment(0, 3, 2)]), Fault::Unknown(3));
    assert_eq!(push(&[judgment(1, 1, 1)]), Fault::Itself(1));
    assert_eq!(push(&[judgment(0, 1, 10)]), Fault::OffScale(0, 1));
    assert_eq!(push(&[judgment(0, 1, -10)]), Fault::OffScale(0, 1));
    let nought = Judgment { left: 0, right: 1, value: Fraction::ZERO };
    assert_eq!(push(&[nought]), Fault::OffScale(0, 1));
    assert_eq!(push(&[judgment(0, 1, 2), judgment(1, 0, -2)]), Fault::Repeated(1, 0));
    let heavy = Weight { people: u32::MAX, each: u32::MAX };
    assert_eq!(judgments.push(&[judgment(0, 1, 2)], heavy), Err(Fault::TooHeavy));
    assert_eq!((judgments.weights().len(), judgments.sheet(0)), (0, &[][..]));
}

#[test]
fn few_options_and_many() {
    assert!(counted(0, &[], RandomIndex::Saaty).tiers.groups().is_empty());
    let one = counted(1, &[vec![]], RandomIndex::Saaty);
    assert_eq!((one.tiers.groups(), &one.group.weights[..]), (&[vec![0]][..], &[1.0][..]));
    assert_eq!((one.group.lambda_max, one.group.consistency_ratio, one.consensus), (1.0, Some(0.0), None));
    // The longest way there is: each nine times the next, from the first to the last.
    let chain: Vec<_> = (1..300).map(|right| judgment(right - 1, right, 9)).collect();
    let long = counted(300, &[chain], RandomIndex::Saaty).group;
    assert!(long.weights.iter().all(|weight| weight.is_finite() && *weight > 0.0));
    assert_eq!((long.consistency_index, long.consistency_ratio), (0.0, None));
    let too_many = comparison::count(&Judgments::new(301), RandomIndex::Saaty);
    assert_eq!(too_many.unwrap_err(), Refusal::TooMany);
}

#[test]
fn tables_end_and_the_line_does_not() {
    let value = |index: RandomIndex, options| index.value(options);
    assert_eq!((value(RandomIndex::Saaty1980, 3), value(RandomIndex::Saaty1980, 8)), (Some(0.58), Some(1.41)));
    assert_eq!((value(RandomIndex::Saaty, 3), value(RandomIndex::Saaty, 8)), (Some(0.52), Some(1.40)));
    assert_eq!((value(RandomIndex::DoneganDodd, 3), value(RandomIndex::DoneganDodd, 8)), (Some(0.4914), Some(1.3171)));
    for index in [RandomIndex::Saaty1980, RandomIndex::Saaty, RandomIndex::DoneganDodd] {
        assert_eq!((value(index, 2), value(index, 40)), (None, None));
    }
    assert!(value(RandomIndex::AlonsoLamata, 300).is_some());
}
