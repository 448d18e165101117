//! Tables that forms and spreadsheets make.

use concertar::ballot_files::{Format, Kind, Notice, Wanted, What, read};

use crate::support::{names, only_fault, orders, table, turnout};

#[test]
fn columns_that_forms_put_first_are_left_out_with_a_notice() {
    for name in ["Timestamp", "Marca temporal", "Carimbo de data/hora"] {
        let file = table(&format!("{name},Agua,Bosque\n2026/05/01 9:30:11 a. m.,1,2\n"), Kind::Rankings);
        assert_eq!((names(&file), file.faults.len()), (vec!["Agua", "Bosque"], 0));
        assert_eq!(file.notices, [Notice::Ignored { column: name.into() }]);
    }
    let file = table("Id;Hora de inicio;Correo electrónico;A;B\n1;9:30;x@example.org;1;2\n", Kind::Rankings);
    assert_eq!((names(&file), file.notices.len()), (vec!["A", "B"], 3));
}

#[test]
fn an_option_of_such_a_name_behind_others_is_an_option() {
    let file = table("Agua,Email\n1,2\n", Kind::Rankings);
    assert_eq!(names(&file), ["Agua", "Email"]);
}

#[test]
fn other_columns_are_left_out_if_so_asked() {
    let wanted = Wanted { ignore: vec!["Barrio".into()], ..Kind::Rankings.into() };
    let file = read(b"Barrio,A,B\nNorte,1,2\n", Format::Csv, &wanted);
    assert_eq!((names(&file), orders(&file)), (vec!["A", "B"], vec![(1, vec![vec![0], vec![1]])]));
}

#[test]
fn a_grid_names_its_options_in_brackets() {
    let file = table("Timestamp,Ordene los ejes [Agua],Ordene los ejes [Bosque]\n9:30,2,1\n", Kind::Rankings);
    assert_eq!(names(&file), ["Agua", "Bosque"]);
    assert!(file.notices.contains(&Notice::Grid { question: "Ordene los ejes".into() }));
    let no_grid = table("Plan [A],Idea [B]\n1,2\n", Kind::Rankings);
    assert_eq!(names(&no_grid), ["Plan [A]", "Idea [B]"]);
}

#[test]
fn empty_columns_and_rows_at_the_end_are_no_ballots() {
    let file = table("A,B,,\n1,2,,\n2,1,,\n,,,\n,,,\n", Kind::Rankings);
    assert_eq!((names(&file), file.turnout, file.faults.len()), (vec!["A", "B"], turnout(2, 0, 0), 0));
    assert_eq!(file.notices, [Notice::EmptyRows { line: 4, rows: 2 }]);
}

#[test]
fn empty_rows_among_voters_with_names_are_no_ballots() {
    let file = table("voter,A,B\nx,1,2\n,,\ny,2,1\nz,,\n", Kind::Rankings);
    assert_eq!(file.turnout, turnout(2, 1, 0));
}

#[test]
fn values_below_no_name_are_at_fault_once() {
    let file = table("A,,B\n1,9,2\n1,8,2\n", Kind::Rankings);
    assert_eq!(only_fault(&file), (Some(2), Some(3), What::Nameless));
    assert_eq!((names(&file), file.turnout), (vec!["A", "B"], turnout(2, 0, 0)));
}

#[test]
fn a_workbook_is_told_apart_from_a_table() {
    let file = read(b"PK\x03\x04\x14\x00\x06\x00", Format::Csv, &Kind::Rankings.into());
    assert_eq!(only_fault(&file), (None, None, What::Workbook));
}
