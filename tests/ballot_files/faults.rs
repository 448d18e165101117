//! What is wrong with tables, told with its place; the other ballots are kept.

use concertar::ballot_files::{Format, Kind, Notice, What, read};

use crate::support::{POINTS, SCORES, TICKS, names, only_fault, orders, rankings, table, turnout, with_options};

/// A table whose second row alone is at fault, in this column.
#[track_caller]
fn second_row(text: &str, kind: Kind, column: Option<usize>, what: What) {
    let file = table(text, kind);
    assert_eq!(only_fault(&file), (Some(3), column, what), "{text}");
    assert_eq!((file.turnout.valid, file.turnout.spoilt), (2, 1), "{text}");
}

#[test]
fn ballots_against_the_rules_are_spoilt() {
    let over = |given| What::OverPoints { given, points: 5 };
    second_row("A,B\n3,2\n3,3\n1,1\n", POINTS, None, over(6));
    second_row("A,B\n3,2\n0,4\n1,1\n", POINTS, None, What::OverOption { option: 1, given: 4, most: 3 });
    let credits = Kind::Credits { credits: Some(25), negative: false };
    second_row("A,B\n3,4\n5,1\n1,1\n", credits, None, What::OverCredits { cost: 26, credits: 25 });
    let most = i64::from(i32::MAX);
    second_row("A,B\n3,4\n-1,1\n1,1\n", credits, Some(1), What::OutOfScale { found: "-1".into(), least: 0, most });
    let two = Kind::Approvals { most: Some(2) };
    second_row("A,B,C\n1,1,0\n1,1,1\n1,0,0\n", two, None, What::TooManyMarks { given: 3, most: 2 });
    second_row("A,B,C\n1,0,0\n1,1,0\n0,0,1\n", Kind::Single, None, What::TooManyMarks { given: 2, most: 1 });
}

#[test]
fn fields_that_cannot_be_read_spoil_the_ballot() {
    let scale = |found: &str| What::OutOfScale { found: found.into(), least: 0, most: 5 };
    second_row("A,B\n1,2\n1,6\n3,4\n", SCORES, Some(3), scale("6"));
    second_row("A,B\n1,2\n-1,5\n3,4\n", SCORES, Some(1), scale("-1"));
    second_row("A,B\n1,2\n99999999999999999999,5\n3,4\n", SCORES, Some(1), scale("99999999999999999999"));
    second_row("A,B\n1,2\n1,muy bien\n3,4\n", SCORES, Some(3), What::NotANumber { found: "muy bien".into() });
    second_row("A,B\n1,2\n1,2.5\n3,4\n", SCORES, Some(3), What::NotWhole { found: "2.5".into() });
    second_row("A;B\n1;2\n1;2,5\n3;4\n", SCORES, Some(3), What::DecimalComma { found: "2,5".into() });
    let grades = Kind::Grades { grades: Some(5) };
    second_row("A,B\n1,2\n1,5\n3,4\n", grades, Some(3), What::OutOfScale { found: "5".into(), least: 0, most: 4 });
    let ranks = What::OutOfScale { found: "0".into(), least: 1, most: 65_534 };
    second_row("A,B\n1,2\n0,1\n2,1\n", Kind::Rankings, Some(1), ranks);
    second_row("A,B\n1,0\n1,2\n0,1\n", TICKS, Some(3), What::NotATick { found: "2".into() });
    second_row("A,B\nsí,no\nsí,nunca\nno,no\n", Kind::Stances, Some(4), What::NotAStance { found: "nunca".into() });
    second_row("A,B\nsí,no\nsí,-\nno,no\n", Kind::Stances, Some(4), What::Ambiguous { found: "-".into() });
    let degree = What::NotADegree { found: "meh".into() };
    second_row("A,B\napoyo,veto\nmeh,veto\nacepto,\n", Kind::Consents, Some(1), degree);
}

#[test]
fn every_field_at_fault_is_told() {
    let file = table("ñ,B,C\nx,1,y\n", SCORES);
    let columns: Vec<_> = file.faults.iter().map(|fault| fault.column).collect();
    assert_eq!((columns, file.turnout), (vec![Some(1), Some(5)], turnout(0, 0, 1)));
}

#[test]
fn lines_of_another_shape_are_spoilt() {
    second_row("A,B\n1,2\n1\n2,1\n", Kind::Rankings, None, What::FieldCount { found: 1, expected: 2 });
    second_row("A,B\n1,2\n1,2,3\n2,1\n", Kind::Rankings, None, What::FieldCount { found: 3, expected: 2 });
    second_row("A,B\n1,2\n1,\"2\n2,1\n", Kind::Rankings, None, What::OpenQuote);
    second_row("A,B\n1,2\n\"1\"x,2\n2,1\n", Kind::Rankings, None, What::AfterQuote);
}

#[test]
fn shares_must_be_whole_and_above_nought() {
    for (field, most) in [("count", 10_000_000_000), ("weight", u64::from(u32::MAX))] {
        for found in ["0", "-1", "x", "", "1.5", "10000000001", "99999999999999999999"] {
            let what = What::BadShare { is_weight: field == "weight", found: found.into(), most };
            second_row(&format!("{field},A,B\n1,1,2\n{found},1,2\n1,2,1\n"), Kind::Rankings, Some(1), what);
        }
    }
    let file = table("weight,count,A,B\n1000000000,1000000000,1,2\n", Kind::Rankings);
    assert_eq!((file.faults.len(), rankings(&file).weights().total()), (0, 1_000_000_000_000_000_000));
}

#[test]
fn ballots_that_weigh_too_much_together_are_left_out() {
    let heavy = "1000000000,1000000000,1,2\n".repeat(5);
    let file = table(&format!("weight,count,A,B\n{heavy}1,1,2,1\n"), Kind::Rankings);
    assert_eq!(only_fault(&file), (Some(6), None, What::TooHeavy));
    assert_eq!(file.turnout, turnout(4_000_000_001, 0, 1_000_000_000));
}

#[test]
fn the_second_ballot_of_a_voter_is_left_out_and_named() {
    let file = table("voter,A,B\nAna,1,2\nEva,2,1\n\"Ana\",2,1\nJose\u{301},1,2\nJosé,2,1\n", Kind::Rankings);
    let faults: Vec<_> = file.faults.iter().map(|fault| (fault.line, fault.what.clone())).collect();
    assert_eq!(
        faults,
        [
            (Some(4), What::RepeatedVoter { voter: "Ana".into(), first_line: 2 }),
            (Some(6), What::RepeatedVoter { voter: "José".into(), first_line: 5 }),
        ]
    );
    assert_eq!((orders(&file).len(), file.turnout), (3, turnout(3, 0, 0)));
}

#[test]
fn a_header_at_fault_loses_a_column_or_all() {
    let header = |text: &str, kind| only_fault(&table(text, kind));
    assert_eq!(header("A,B,A\n1,2,3\n", Kind::Rankings), (Some(1), Some(5), What::RepeatedOption { option: 0 }));
    assert_eq!(
        header("voter,A,B,Voter\nx,1,2,y\n", Kind::Rankings),
        (Some(1), Some(11), What::Repeated { name: "Voter".into() })
    );
    assert_eq!(header("1,0,1\n0,1,1\n", TICKS), (Some(1), None, What::NoHeader));
    assert_eq!(header("voter,count\nx,1\n", TICKS), (Some(1), None, What::NoOptions));
    let many: Vec<String> = (0..65_600).map(|option| format!("o{option}")).collect();
    let (_, _, what) = header(&many.join(","), TICKS);
    assert!(matches!(what, What::TooManyOptions { most: 65_534, .. }), "{what:?}");
    let known = read(b"A,X\n1,2\n", Format::Csv, &with_options(Kind::Rankings, &["A", "B"]));
    assert_eq!(only_fault(&known), (Some(1), Some(3), What::UnknownOption { found: "X".into() }));
    let choice = read(b"choice\nX\nA\n", Format::Csv, &with_options(Kind::Single, &["A", "B"]));
    assert_eq!(only_fault(&choice), (Some(2), Some(1), What::UnknownOption { found: "X".into() }));
}

#[test]
fn names_that_are_numbers_are_names_with_a_notice() {
    let file = table("1,2,3\n3,2,1\n", Kind::Rankings);
    assert_eq!((names(&file), file.notices.as_slice()), (vec!["1", "2", "3"], &[Notice::NamesAreNumbers][..]));
}

#[test]
fn no_ballots_is_a_fault_and_only_blanks_a_notice() {
    let none = table("A,B\n", Kind::Rankings);
    assert_eq!(only_fault(&none), (None, None, What::NoBallots));
    assert!(none.ballots.is_some());
    let blanks = table("voter,A,B\nx,,\ny,,\n", Kind::Rankings);
    assert_eq!((blanks.notices.as_slice(), blanks.turnout), (&[Notice::OnlyBlanks][..], turnout(0, 2, 0)));
    let one = table("A\n1\n", TICKS);
    assert_eq!(one.notices, [Notice::OneOption]);
}

#[test]
fn faults_without_end_are_counted() {
    let file = table(&format!("A,B\n{}1,2\n", "x,2\n".repeat(5000)), Kind::Rankings);
    assert_eq!((file.faults.len(), file.more_faults, file.turnout), (1000, 4000, turnout(1, 0, 5000)));
}
