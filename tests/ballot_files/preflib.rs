//! Files of `PrefLib`, of today and of before 2022.

use concertar::ballot_files::fault::{Declared, Holds};
use concertar::ballot_files::{Format, Kind, Notice, What, holds};

use crate::support::{SCORES, TICKS, file, names, numbers, only_fault, orders, rankings, ticks, turnout};

/// Made up in the form of the collection, with all the lines of a head.
const TOI: &str = "\
# FILE NAME: 00000-00000001.toi
# TITLE: Ejes de la cuenca
# DESCRIPTION:
# DATA TYPE: toi
# MODIFICATION TYPE: original
# RELATES TO:
# RELATED FILES: 00000-00000001.toc
# PUBLICATION DATE: 2026-05-01
# MODIFICATION DATE: 2026-05-02
# NUMBER ALTERNATIVES: 4
# NUMBER VOTERS: 12
# NUMBER UNIQUE ORDERS: 4
# ALTERNATIVE NAME 1: Agua
# ALTERNATIVE NAME 2: Bosque: monte y sierra
# ALTERNATIVE NAME 3: Camino
# ALTERNATIVE NAME 4: Nada de esto
5: 2,{1,3},4
4: {2, 4}, 1
2: 3
1:
";

#[test]
fn orders_with_ties_are_read() {
    let file = file(TOI, Format::Toi, Kind::Rankings);
    assert_eq!((file.faults.as_slice(), file.notices.as_slice()), (&[][..], &[][..]));
    assert_eq!(names(&file), ["Agua", "Bosque: monte y sierra", "Camino", "Nada de esto"]);
    assert_eq!(
        orders(&file),
        [(5, vec![vec![1], vec![0, 2], vec![3]]), (4, vec![vec![1, 3], vec![0]]), (2, vec![vec![2]])]
    );
    assert_eq!(file.turnout, turnout(11, 1, 0));
}

#[test]
fn the_format_of_before_2022_is_read() {
    let text = "3\n1,Agua\n2,Bosque, monte\n3,Camino\n7,7,2\n4,2,{1,3}\n3,1\n";
    let file = file(text, Format::Toi, Kind::Rankings);
    assert_eq!((names(&file), file.faults.len()), (vec!["Agua", "Bosque, monte", "Camino"], 0));
    assert_eq!(orders(&file), [(4, vec![vec![1], vec![0, 2]]), (3, vec![vec![0]])]);
}

#[test]
fn options_may_have_any_numbers_and_no_names() {
    let from_nought = "# NUMBER ALTERNATIVES: 2\n# ALTERNATIVE NAME 0: A\n# ALTERNATIVE NAME 1: B\n3: 1, 0\n";
    assert_eq!(orders(&file(from_nought, Format::Soc, Kind::Rankings)), [(3, vec![vec![1], vec![0]])]);
    let with_gap = "# NUMBER ALTERNATIVES: 2\n# ALTERNATIVE NAME 1: A\n# ALTERNATIVE NAME 6: B\n3: 6,1\n";
    assert_eq!(orders(&file(with_gap, Format::Soc, Kind::Rankings)), [(3, vec![vec![1], vec![0]])]);
    let unnamed = file("# NUMBER ALTERNATIVES: 3\n# ALTERNATIVE NAME 2: B\n1: 3,2,1,\n", Format::Soc, Kind::Rankings);
    assert_eq!((names(&unnamed), unnamed.faults.len()), (vec!["1", "B", "3"], 0));
}

#[test]
fn options_of_the_same_name_are_told_apart() {
    let text = "# NUMBER ALTERNATIVES: 2\n# ALTERNATIVE NAME 1: A\n# ALTERNATIVE NAME 2: A\n1: 2,1\n";
    let file = file(text, Format::Soc, Kind::Rankings);
    assert_eq!((names(&file), file.notices.as_slice()), (vec!["A", "A (2)"], &[Notice::Renamed { option: 1 }][..]));
}

fn with(body: &str, format: Format) -> concertar::ballot_files::BallotFile {
    file(&format!("# NUMBER ALTERNATIVES: 3\n{body}"), format, Kind::Rankings)
}

#[test]
fn ballots_against_the_format_are_spoilt() {
    let cases = [
        ("2: 1,{2,3}", Format::Soc, 9, What::Tied),
        ("2: {1,2}", Format::Soi, 7, What::Tied),
        ("2: 1,2", Format::Soc, 7, What::Incomplete { given: 2, expected: 3 }),
        ("2: {1,2}", Format::Toc, 9, What::Incomplete { given: 2, expected: 3 }),
        ("2: 1,2,1", Format::Soi, 8, What::OptionTwice { option: 0 }),
        ("2: 1,{2,1}", Format::Toi, 9, What::OptionTwice { option: 0 }),
        ("2: 1,4,2", Format::Soi, 6, What::UnknownOption { found: "4".into() }),
        (
            "2: 1,99999999999999999999999,2",
            Format::Soi,
            6,
            What::UnknownOption { found: "9".repeat(23).as_str().into() },
        ),
        ("2: 1,{2,3", Format::Toi, 10, What::BadOrder { found: "".into() }),
        ("2: 1,2},3", Format::Toi, 7, What::BadOrder { found: "}".into() }),
        ("2: {1,{2}}", Format::Toi, 7, What::BadOrder { found: "{2}}".into() }),
        ("2: 1,x,3", Format::Soi, 6, What::BadOrder { found: "x".into() }),
        ("2: 1 2", Format::Soi, 6, What::BadOrder { found: "2".into() }),
    ];
    for (line, format, column, what) in cases {
        let file = with(&format!("{line}\n1: 1,2,3\n"), format);
        assert_eq!(only_fault(&file), (Some(2), Some(column), what), "{line}");
        assert_eq!((orders(&file).len(), file.turnout), (1, turnout(1, 0, 2)), "{line}");
    }
}

#[test]
fn counts_must_be_whole_and_within_reason() {
    for count in ["x", "", "-1", "1.5", "10000000001", "99999999999999999999999999"] {
        let file = with(&format!("{count}: 1,2,3\n2: 3,2,1\n"), Format::Soc);
        let what = What::BadShare { is_weight: false, found: count.into(), most: 10_000_000_000 };
        assert_eq!(only_fault(&file), (Some(2), Some(1), what));
        assert_eq!(file.turnout, turnout(2, 0, 1));
    }
    let file = with("0: 1,2,3\n2: 3,2,1\n0: 2,3,1\n", Format::Soc);
    assert_eq!((file.faults.len(), file.turnout), (0, turnout(2, 0, 0)));
    assert_eq!(file.notices, [Notice::Nobody { line: 2, ballots: 2 }]);
}

#[test]
fn weights_beyond_counting_are_left_out() {
    let line = "10000000000: 1,2,3\n";
    let file = with(&line.repeat(3), Format::Soc);
    assert_eq!((file.faults.len(), rankings(&file).weights().total()), (0, 30_000_000_000));
}

#[test]
fn a_head_that_declares_other_numbers_is_at_fault() {
    let declared = |what, said, found| What::Declared { what, said, found };
    let file = with("# NUMBER VOTERS: 5\n2: 1,2,3\n2: 3,2,1\n", Format::Soc);
    assert_eq!(only_fault(&file), (Some(2), None, declared(Declared::Voters, 5, 4)));
    let file = with("# NUMBER UNIQUE ORDERS: 3\n2: 1,2,3\n2: 3,2,1\n", Format::Soc);
    assert_eq!(only_fault(&file), (Some(2), None, declared(Declared::Orders, 3, 2)));
    let same_twice = with("# NUMBER UNIQUE ORDERS: 1\n2: 1,2,3\n2: 1,2,3\n", Format::Soc);
    assert_eq!(same_twice.faults, []);
    let named = "# ALTERNATIVE NAME 1: A\n# ALTERNATIVE NAME 2: B\n# ALTERNATIVE NAME 3: C\n# ALTERNATIVE NAME 4: D\n";
    let file = with(&format!("{named}1: 4,1,2,3\n"), Format::Soc);
    assert_eq!(only_fault(&file), (Some(1), None, declared(Declared::Options, 3, 4)));
    assert_eq!(file.turnout, turnout(1, 0, 0));
}

#[test]
fn a_head_that_cannot_be_read_is_at_fault() {
    let cannot = |text: &str| only_fault(&file(text, Format::Soc, Kind::Rankings));
    assert_eq!(cannot("Agua,Bosque\n1,2\n"), (Some(1), None, What::NoHeader));
    assert_eq!(cannot("# TITLE: x\n1: 1,2\n"), (None, None, What::NoOptions));
    let too_many = What::TooManyOptions { found: 70_000, most: 65_534 };
    assert_eq!(cannot("# NUMBER ALTERNATIVES: 70000\n1: 1,2\n"), (Some(1), None, too_many));
    let found = "muchos".into();
    assert_eq!(
        cannot("# NUMBER ALTERNATIVES: muchos\n# ALTERNATIVE NAME 1: A\n1: 1\n"),
        (Some(1), None, What::BadValue { name: "NUMBER ALTERNATIVES".into(), found })
    );
    assert_eq!(cannot("# NUMBER ALTERNATIVES: 2\n"), (None, None, What::NoBallots));
}

#[test]
fn a_type_that_is_not_that_of_the_name_is_told() {
    let file = with("# DATA TYPE: toc\n1: 1,2,3\n", Format::Soc);
    assert_eq!(file.notices, [Notice::OtherType { said: "toc".into() }]);
}

#[test]
fn orders_hold_no_other_kind_of_ballot() {
    let file = file(TOI, Format::Toi, TICKS);
    assert_eq!(only_fault(&file), (None, None, What::OtherKind { holds: Holds::Orders }));
    assert_eq!(file.ballots, None);
}

const CAT: &str = "\
# NUMBER ALTERNATIVES: 4
# NUMBER VOTERS: 7
# NUMBER UNIQUE PREFERENCES: 4
# NUMBER CATEGORIES: 3
# CATEGORY NAME 1: Sí
# CATEGORY NAME 2: Quizás
# CATEGORY NAME 3: No
# ALTERNATIVE NAME 1: Agua
# ALTERNATIVE NAME 2: Bosque
# ALTERNATIVE NAME 3: Camino
# ALTERNATIVE NAME 4: Dique
3: {1,3},{},{2,4}
2: 2,{1, 4},3
1: {},4
1: {},{},{}
";

#[test]
fn categories_are_grades_the_last_the_worst() {
    let file = file(CAT, Format::Cat, Kind::Grades { grades: None });
    assert_eq!(file.faults, []);
    assert_eq!(
        numbers(&file),
        [
            vec![Some(2), Some(0), Some(2), Some(0)],
            vec![Some(1), Some(2), Some(0), Some(1)],
            vec![None, None, None, Some(1)]
        ]
    );
    assert_eq!(file.turnout, turnout(6, 1, 0));
    assert_eq!(crate::support::file(CAT, Format::Cat, SCORES).ballots, file.ballots);
}

#[test]
fn categories_are_ranks_with_a_notice() {
    let file = file(CAT, Format::Cat, Kind::Rankings);
    assert_eq!(orders(&file)[..2], [(3, vec![vec![0, 2], vec![1, 3]]), (2, vec![vec![1], vec![0, 3], vec![2]])]);
    assert_eq!(file.notices, [Notice::CategoriesAsRanks]);
}

#[test]
fn two_categories_are_ticks_of_the_first() {
    let text = "# NUMBER ALTERNATIVES: 3\n# NUMBER CATEGORIES: 2\n4: 2,{1,3}\n2: {1,2,3},{}\n1: {},{1,2,3}\n1: {3}\n";
    let file = file(text, Format::Cat, TICKS);
    assert_eq!((ticks(&file), file.turnout), (vec![vec![1], vec![0, 1, 2], vec![2]], turnout(7, 1, 0)));
    let single = crate::support::file(text, Format::Cat, Kind::Single);
    assert_eq!(only_fault(&single), (Some(4), Some(4), What::TooManyMarks { given: 3, most: 1 }));
    let three = crate::support::file(CAT, Format::Cat, TICKS);
    assert_eq!(only_fault(&three), (None, None, What::OtherKind { holds: Holds::Categories(3) }));
}

#[test]
fn categories_against_the_format_are_spoilt() {
    let cases = [
        ("1: 1,2,3,4", 10, What::TooManyCategories { found: 4, most: 3 }),
        ("1: {1,2},{2}", 11, What::OptionTwice { option: 1 }),
        ("1: {1,9}", 7, What::UnknownOption { found: "9".into() }),
        ("1: {1,2", 8, What::BadOrder { found: "".into() }),
        ("1: {1}2", 7, What::BadOrder { found: "2".into() }),
    ];
    for (line, column, what) in cases {
        let text = format!("# NUMBER ALTERNATIVES: 4\n# NUMBER CATEGORIES: 3\n{line}\n1: 1,2,3\n");
        let file = file(&text, Format::Cat, Kind::Grades { grades: None });
        assert_eq!(only_fault(&file), (Some(3), Some(column), what), "{line}");
        assert_eq!(file.turnout, turnout(1, 0, 1));
    }
}

#[test]
fn a_file_tells_what_it_holds() {
    assert_eq!(holds(TOI.as_bytes(), Format::Toi), Some(Holds::Orders));
    assert_eq!(holds(CAT.as_bytes(), Format::Cat), Some(Holds::Categories(3)));
    assert_eq!(holds(b"A,B\n1,2\n", Format::Csv), None);
    assert_eq!(holds(b"\xff\0", Format::Soc), None);
}

#[test]
fn categories_that_are_not_declared_are_counted() {
    let text = "# NUMBER ALTERNATIVES: 3\n1: 1\n1: {1,2},{},3\n";
    let file = file(text, Format::Cat, Kind::Grades { grades: None });
    assert_eq!(numbers(&file), [[Some(2), None, None], [Some(2), Some(2), Some(0)]]);
    let other = crate::support::file(text, Format::Cat, Kind::Grades { grades: Some(5) });
    assert_eq!(only_fault(&other).2, What::OtherKind { holds: Holds::Categories(3) });
}
