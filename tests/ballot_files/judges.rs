//! Comparisons two by two, and numbers by criteria.

use concertar::ballot_files::{BallotFile, Format, Kind, Notice, What, read};
use concertar::session::round::method::Weighing;
use concertar::voting::ballots::Ballots;

use crate::support::{names, only_fault, table, turnout, with_options};

const SHEETS: Kind = Kind::Sheets { least: 0, most: 10 };

/// The two options of a comparison, and its value.
type Written = (usize, usize, String);

#[track_caller]
fn judgments(file: &BallotFile) -> Vec<Vec<Written>> {
    let Some(Ballots::Comparisons(judgments)) = &file.ballots else { panic!("{file:#?}") };
    let sheets = judgments.iter().map(|(sheet, _)| sheet.iter());
    sheets.map(|sheet| sheet.map(|it| (it.left, it.right, it.value.to_string())).collect()).collect()
}

#[test]
fn comparisons_belong_to_their_judges() {
    let file = table("voter,left,right,value\nAna,A,B,3\nEva,A,B,1/3\nAna,A,C,.2\nAna,B,C,1\n", Kind::Comparisons);
    assert_eq!(names(&file), ["A", "B", "C"]);
    let ana = vec![(0, 1, "3".to_owned()), (0, 2, "1/5".to_owned()), (1, 2, "1".to_owned())];
    assert_eq!(judgments(&file), [ana, vec![(0, 1, "1/3".to_owned())]]);
    assert_eq!(file.turnout, turnout(2, 0, 0));
    assert_eq!(file.notices, [Notice::MissingPairs { voter: "Eva".into(), given: 1, pairs: 3 }]);
}

#[test]
fn without_names_all_comparisons_are_one_judges() {
    let file = table("izquierda;derecha;valor\nA;B;9\nB;C;0.333\n", Kind::Comparisons);
    assert_eq!(judgments(&file), [[(0, 1, "9".to_owned()), (1, 2, "1/3".to_owned())]]);
}

#[test]
fn comparisons_at_fault_spoil_what_their_judge_says() {
    let text = "voter,weight,left,right,value\nAna,1,A,B,3\nAna,1,B,A,2\nAna,1,A,A,1\nAna,2,B,C,2\nAna,1,B,C,2.5\n";
    let file = table(text, Kind::Comparisons);
    let faults: Vec<_> = file.faults.iter().map(|fault| (fault.line, fault.what.clone())).collect();
    assert_eq!(
        faults,
        [
            (Some(3), What::RepeatedJudgment { first_line: 2 }),
            (Some(4), What::SameOption { option: 0 }),
            (Some(5), What::OtherShare { first_line: 2 }),
            (Some(6), What::NotARatio { found: "2.5".into() }),
        ]
    );
    assert!(judgments(&file).is_empty(), "what is left of a judge is not what they said");
    assert_eq!(file.turnout, turnout(0, 0, 1));
    let text = "voter,left,right,value\nAna,A,B,3\nAna,B,C,zz\nEva,A,C,5\n";
    let file = table(text, Kind::Comparisons);
    assert_eq!(judgments(&file), [[(0, 2, "5".to_owned())]], "the other judge is kept");
    assert_eq!(file.turnout, turnout(1, 0, 1));
}

#[test]
fn only_known_options_are_compared() {
    let file = read(
        b"voter,left,right,value\nEva,A,X,3\nAna,A,B,3\n",
        Format::Csv,
        &with_options(Kind::Comparisons, &["B", "A"]),
    );
    assert_eq!(only_fault(&file), (Some(2), Some(7), What::UnknownOption { found: "X".into() }));
    assert_eq!(judgments(&file), [[(1, 0, "3".to_owned())]]);
}

#[test]
fn a_missing_column_is_named() {
    let file = table("voter,left,value\nAna,A,3\n", Kind::Comparisons);
    assert_eq!(only_fault(&file), (Some(1), None, What::Missing { name: "right" }));
    let file = table("voter,impact:4\nAna,3\n", SHEETS);
    assert_eq!(only_fault(&file), (Some(1), None, What::Missing { name: "option" }));
}

#[test]
fn sheets_have_weighted_criteria() {
    let text = "voter,option,impact:4,cost:-0.5,ease\nAna,Agua,9,3,\nEva,Agua,7,,5\nAna,Bosque,2,2,2\n";
    let file = table(text, SHEETS);
    assert_eq!(file.faults, []);
    let Some(Ballots::Sheets(sheets)) = &file.ballots else { panic!("{file:#?}") };
    let weighing = |name: &str, weight, cost| Weighing { criterion: None, name: name.into(), weight, cost };
    // In whole numbers: 4, 0.5 and 1 as 8, 1 and 2.
    assert_eq!(file.criteria, [weighing("impact", 8, false), weighing("cost", 1, true), weighing("ease", 2, false)]);
    assert_eq!(names(&file), ["Agua", "Bosque"]);
    let given = |criterion: usize| -> Vec<Option<i32>> {
        (0..2).flat_map(|judge| (0..2).map(move |option| sheets.numbers(judge, option)[criterion])).collect()
    };
    assert_eq!(given(0), [Some(9), Some(2), Some(7), None]);
    assert_eq!(given(1), [Some(3), Some(2), None, None]);
    assert_eq!(given(2), [None, Some(2), Some(5), None]);
    assert_eq!(file.notices, [Notice::NoWeight { criterion: "ease".into() }]);
}

#[test]
fn weights_beyond_reason_are_at_fault() {
    let text = "option,impact:4294967295,cost:0.5,ease:0.0000000001\nAgua,1,1,1\n";
    let file = table(text, SHEETS);
    let faults: Vec<_> = file.faults.iter().map(|fault| fault.what.clone()).collect();
    let bad = |found: &str| What::BadCriterion { found: found.into() };
    assert_eq!(faults, [bad("cost:0.5"), bad("ease:0.0000000001")]);
}

#[test]
fn sheets_at_fault_spoil_what_their_judge_says_or_lose_the_column() {
    let text = "voter,option,impact:4,cost:0,ease:x,impact:2\nAna,Agua,11,3,3,3\nEva,Bosque,4,2,2,2\nAna,Bosque,5,2,2,2\nEva,Bosque,6,2,2,2\nLuz,Agua,7,2,2,2\n";
    let file = table(text, SHEETS);
    let faults: Vec<_> = file.faults.iter().map(|fault| (fault.line, fault.column, fault.what.clone())).collect();
    assert_eq!(
        faults,
        [
            (Some(1), Some(23), What::BadCriterion { found: "cost:0".into() }),
            (Some(1), Some(30), What::BadCriterion { found: "ease:x".into() }),
            (Some(1), Some(37), What::Repeated { name: "impact".into() }),
            (Some(2), Some(10), What::OutOfScale { found: "11".into(), least: 0, most: 10 }),
            (Some(5), None, What::RepeatedJudgment { first_line: 3 }),
        ]
    );
    let Some(Ballots::Sheets(sheets)) = &file.ballots else { panic!("{file:#?}") };
    assert_eq!((sheets.criteria().len(), sheets.weights().people(), file.turnout), (1, 1, turnout(1, 0, 2)));
}

#[test]
fn sheets_without_end_are_not_laid_out() {
    // Every line names a judge and an option of its own: laid out, the table would be the square of the file.
    let rows: Vec<String> = (0..15_000).map(|row| format!("v{row},o{row},1")).collect();
    let file = table(&format!("voter,option,impact:1\n{}", rows.join("\n")), SHEETS);
    assert_eq!(only_fault(&file), (None, None, What::TooMuch));
}
