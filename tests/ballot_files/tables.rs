//! Tables of ballots, a column an option.

use concertar::ballot_files::{Format, Kind, Notice, read};
use concertar::session::ballot::Consent;
use concertar::session::ballot::Stance::{Abstain, Against, Favour};
use concertar::voting::ballots::{Ballots, Rankings, Stances};
use concertar::voting::grades::consent::Consents;

use crate::support::{
    POINTS, TICKS, names, numbers, orders, rankings, scores, table, ticks, turnout, weight, with_options,
};

#[test]
fn points_are_read_with_voters_weights_and_counts() {
    let file = table("voter,weight,count,Agua,Bosque\nAna,1,1,3,2\n,10,4,0,1\n", POINTS);
    assert_eq!(file.faults, []);
    assert_eq!(names(&file), ["Agua", "Bosque"]);
    assert_eq!(numbers(&file), [[Some(3), Some(2)], [Some(0), Some(1)]]);
    assert_eq!(scores(&file).weights().iter().collect::<Vec<_>>(), [weight(1, 1), weight(4, 10)]);
    assert_eq!(file.turnout, turnout(5, 0, 0));
}

#[test]
fn the_first_columns_may_stand_in_any_order_or_not_at_all() {
    let plain = table("A,B\n1,2\n2,1\n", Kind::Rankings);
    let mixed = table("Count,A,VOTER,B,weight\n1,1,x,2,1\n1,2,y,1,1\n", Kind::Rankings);
    assert_eq!(orders(&plain), [(1, vec![vec![0], vec![1]]), (1, vec![vec![1], vec![0]])]);
    assert_eq!(orders(&plain), orders(&mixed));
    let spanish = table("votante,peso,cantidad,A,B\nx,2,3,1,2\n", Kind::Rankings);
    assert_eq!(rankings(&spanish).weights().at(0), weight(3, 2));
}

#[test]
fn delimiters_are_found_out() {
    for text in ["A;B;C\n1;2;3\n", "A\tB\tC\n1\t2\t3\n", "sep=;\nA;B;C\n1;2;3\n", "A,B,C\r\n1, 2 ,\"3\"\r\n"] {
        let file = table(text, Kind::Rankings);
        assert_eq!((names(&file), file.faults.len()), (vec!["A", "B", "C"], 0), "{text}");
        assert_eq!(orders(&file), [(1, vec![vec![0], vec![1], vec![2]])]);
    }
    let file = table("Agua, suelo;Bosque, monte y sierra\n1;2\n", Kind::Rankings);
    assert_eq!(names(&file), ["Agua, suelo", "Bosque, monte y sierra"]);
}

#[test]
fn quoted_names_keep_what_is_in_them() {
    let file = table("\"Agua, \"\"viva\"\"\",\" B \",\"dos\nlíneas\"\n1,2,3\n", Kind::Rankings);
    assert_eq!(names(&file), ["Agua, \"viva\"", "B", "dos líneas"]);
}

#[test]
fn names_are_clean() {
    let file = table("Jose\u{301}\u{1b}[31m,\u{202e}B\n1,2\n", Kind::Rankings);
    assert_eq!(names(&file), ["José[31m", "B"]);
}

#[test]
fn ranks_may_tie_and_be_left_out() {
    let file = table("A,B,C,D\n1,1,,3\n4,,2,\n,,,\n2,1,1,1\n", Kind::Rankings);
    assert_eq!(
        orders(&file),
        [(1, vec![vec![0, 1], vec![3]]), (1, vec![vec![2], vec![0]]), (1, vec![vec![1, 2, 3], vec![0]])]
    );
    assert_eq!(file.turnout, turnout(3, 1, 0));
}

#[test]
fn grades_and_scores_count_nought_as_given() {
    let file = table("A,B\n0,\n,4\n", Kind::Grades { grades: Some(5) });
    assert_eq!(numbers(&file), [[Some(0), None], [None, Some(4)]]);
    assert_eq!(file.turnout, turnout(2, 0, 0));
    let file = table("A,B\n-3,5.0\n", Kind::Scores { least: -3, most: 5 });
    assert_eq!(numbers(&file), [[Some(-3), Some(5)]]);
}

#[test]
fn points_that_are_all_nought_are_a_blank_ballot() {
    let file = table("A,B\n0,\n1,0\n", POINTS);
    assert_eq!((numbers(&file), file.turnout), (vec![vec![Some(1), Some(0)]], turnout(1, 1, 0)));
}

#[test]
fn credits_may_buy_votes_against() {
    let file = table("A,B\n-3,4\n", Kind::Credits { credits: Some(25), negative: true });
    assert_eq!(numbers(&file), [[Some(-3), Some(4)]]);
}

#[test]
fn ticks_come_in_figures_and_words() {
    let file = table("A,B,C\n1,0,1\nx,,\nsí,no,VERDADERO\n0,,no\n", TICKS);
    assert_eq!(ticks(&file), [vec![0, 2], vec![0], vec![0, 2]]);
    assert_eq!((file.turnout, file.blank), (turnout(3, 1, 0), 1));
}

#[test]
fn a_single_choice_is_ticked_or_named() {
    let ticked = table("A,B\n1,0\n,1\n0,0\n", Kind::Single);
    assert_eq!((ticks(&ticked), ticked.turnout), (vec![vec![0], vec![1]], turnout(2, 1, 0)));
    let named = table("voter,choice,count\nx,Bosque,1\ny,Agua,2\nz,,1\nw,Bosque,1\n", Kind::Single);
    assert_eq!((names(&named), ticks(&named)), (vec!["Bosque", "Agua"], vec![vec![0], vec![1], vec![0]]));
    assert_eq!(named.turnout, turnout(4, 1, 0));
    let alone = table("Elección\nAgua\nBosque\nAgua\n", Kind::Single);
    assert_eq!((names(&alone), ticks(&alone)), (vec!["Agua", "Bosque"], vec![vec![0], vec![1], vec![0]]));
}

#[test]
fn stances_are_read_in_three_languages() {
    let file = table("A,B,C\nsí,No,abstención\nyes,contra,sim\n1,0,-\n", Kind::Stances);
    let mut expected = Stances::new(3);
    for answers in [[Favour, Against, Abstain], [Favour, Against, Favour], [Favour, Against, Abstain]] {
        expected.push(&answers.map(Some), weight(1, 1)).unwrap();
    }
    assert_eq!(file.ballots, Some(Ballots::Stances(expected)));
    let signs = table("A,B,C\n+,-,=\n", Kind::Stances);
    let mut expected = Stances::new(3);
    expected.push(&[Favour, Against, Abstain].map(Some), weight(1, 1)).unwrap();
    assert_eq!(signs.ballots, Some(Ballots::Stances(expected)));
}

#[test]
fn degrees_of_consent_are_read() {
    let file = table("voter,A,B\nx,apoyo,objeción\ny,reservation,\n", Kind::Consents);
    let mut expected = Consents::new(2);
    expected.push(&[Some(Consent::Support), Some(Consent::Objection)], weight(1, 1)).unwrap();
    expected.push(&[Some(Consent::Reservation), None], weight(1, 1)).unwrap();
    assert_eq!(file.ballots, Some(Ballots::Consents(expected)));
}

#[test]
fn options_known_beforehand_keep_their_order() {
    let wanted = with_options(Kind::Rankings, &["B", "A", "C"]);
    let file = read(b"A,B\n1,2\n", Format::Csv, &wanted);
    assert_eq!(names(&file), ["B", "A", "C"]);
    assert_eq!(orders(&file), [(1, vec![vec![1], vec![0]])]);
    assert_eq!(file.notices, [Notice::NoColumn { option: 2 }]);
}

#[test]
fn hundreds_of_options_are_read() {
    for options in [300, Rankings::MOST_OPTIONS] {
        let header: Vec<String> = (0..options).map(|option| format!("o{option}")).collect();
        let ranks: Vec<String> = (1..=options).map(|rank| rank.to_string()).collect();
        let file = table(&format!("{}\n{}\n", header.join(","), ranks.join(",")), Kind::Rankings);
        assert_eq!((file.options.len(), file.faults.len()), (options, 0));
        assert_eq!(rankings(&file).rank(0, options - 1), u16::try_from(options - 1).ok());
    }
}

#[test]
fn blank_ballots_weigh_what_they_weigh() {
    let file = table("weight,count,A,B\n5,3,,\n2,1,0,0\n1,1,1,\n", TICKS);
    assert_eq!((file.turnout, file.blank), (turnout(1, 4, 0), 17));
}

#[test]
fn more_people_than_one_line_can_count_make_several_ballots() {
    // The number of people of a test of overflow in julien-boudry/Condorcet.
    let file = table("count,Yes,No\n6973568802,1,2\n", Kind::Rankings);
    assert_eq!(file.faults, []);
    assert_eq!((rankings(&file).weights().people(), file.turnout.valid), (6_973_568_802, 6_973_568_802));
}
