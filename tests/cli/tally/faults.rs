//! What is wrong with files: each fault is told with its place on standard error, and the rest is counted.

use std::fmt::Write as _;

use serde_json::Value;

use super::{counted, json, object, tally, with};
use crate::shell::Shell;

/// Counts a file at fault: it is counted all the same, and the exit status says so. Gives the object and the messages.
#[track_caller]
fn faulty(shell: &Shell, arguments: &str) -> (Value, String) {
    let ran = tally(shell, arguments);
    assert_eq!(ran.status, 1, "{}", ran.err);
    (object(&ran.out), ran.err)
}

/// Counts a file with something to be known about it: it is no fault.
#[track_caller]
fn noticed(shell: &Shell, arguments: &str) -> (Value, String) {
    let ran = tally(shell, arguments);
    assert_eq!(ran.status, 0, "{}", ran.err);
    (object(&ran.out), ran.err)
}

#[test]
fn an_overspent_budget_of_dots_is_left_out() {
    let shell = with("dots.csv", "voter,A,B\nana,3,2\neva,4,2\nrui,0,5\n");
    let (object, said) = faulty(&shell, "dots.csv --method dots --points 5");
    assert_eq!(object["scores"], json(r#"{"A":3,"B":7}"#));
    assert_eq!((&object["voters"], &object["valid"], &object["spoilt"]), (&json("3"), &json("2"), &json("1")));
    let told = "dots.csv: Línea 3: Reparte más puntos (6) de los que tiene cada votante (5).\n\
                dots.csv: Quedó fuera 1 papeleta; las demás se contaron.\n";
    assert_eq!(said, told);
    let (_, said) = faulty(&shell, "dots.csv --method dots --points 5 --max-per-option 3 --language en");
    assert!(said.contains("dots.csv: Line 4: It gives “B” more points (5) than an option may get (3)."), "{said}");
    let votes = with("votes.csv", "A,B\n3,4\n5,1\n");
    let (object, said) = faulty(&votes, "votes.csv --method quadratic --credits 25");
    assert_eq!(object["scores"], json(r#"{"A":3,"B":4}"#));
    assert!(
        said.contains("Línea 3: Los votos cuestan más créditos (26) de los que tiene cada votante (25)."),
        "{said}"
    );
}

#[test]
fn a_rank_given_twice_is_a_tie_or_a_fault() {
    // In a table equal ranks tie; a file of strict orders holds no ties.
    let object = counted(&with("r.csv", "A,B,C\n1,1,2\n"), "r.csv --method borda");
    assert_eq!(object["scores"], json(r#"{"A":1.5,"B":1.5,"C":0}"#));
    let head = "# NUMBER ALTERNATIVES: 3\n";
    let (object, said) = faulty(&with("r.soi", format!("{head}2: 1,2,3\n1: 1,{{2,3}}\n")), "r.soi");
    assert_eq!((&object["voters"], &object["valid"]), (&json("3"), &json("2")));
    assert!(said.contains("r.soi: Línea 3, columna 9: Pone varias opciones en el mismo lugar"), "{said}");
    let (object, said) = faulty(&with("r.soi", format!("{head}2: 1,2,3\n1: 1,2,1\n")), "r.soi");
    assert_eq!(object["options"], json(r#"["1","2","3"]"#));
    assert!(said.contains("r.soi: Línea 3, columna 8: «1» está dos veces en la papeleta."), "{said}");
}

#[test]
fn an_unknown_option_is_told() {
    let (object, said) = faulty(&with("o.toi", "# NUMBER ALTERNATIVES: 2\n3: 1,2\n1: 2,7\n"), "o.toi");
    assert_eq!(object["valid"], 3);
    assert!(said.contains("o.toi: Línea 3, columna 6: Ninguna opción se llama «7»."), "{said}");
    let pb = "META\nkey;value\nbudget;5\nvote_type;approval\nPROJECTS\nproject_id;cost\na;2\nb;3\nVOTES\nvoter_id;vote\n1;a,b\n2;a,z\n";
    let (object, said) = faulty(&with("o.pb", pb), "o.pb");
    assert_eq!((&object["method"], &object["winners"]), (&json(r#""equal-shares-cost""#), &json(r#"["a","b"]"#)));
    assert!(said.contains("o.pb: Línea 12, columna «vote» (carácter 3): Ninguna opción se llama «z»."), "{said}");
}

#[test]
fn empty_ballots_are_blank() {
    let shell = with("r.csv", "voter,A,B\nx,1,2\ny,,\nz,2,1\nw,1,2\n");
    let object = counted(&shell, "r.csv --method schulze");
    assert_eq!((&object["voters"], &object["valid"], &object["blank"]), (&json("4"), &json("3"), &json("1")));
    assert_eq!(object["pairwise"], json("[[0,2],[1,0]]"));
}

#[test]
fn nobody_is_crowned_where_all_are_blank() {
    for (name, content, arguments) in [
        ("r.csv", "voter,A,B\nx,,\ny,,\n", "--method schulze"),
        ("r.csv", "voter,A,B\nx,,\ny,,\n", "--method borda"),
        ("r.csv", "voter,A,B\nx,,\ny,,\n", "--method irv"),
        ("t.csv", "voter,A,B\nx,0,0\n", "--method approval"),
        ("t.csv", "voter,A,B\nx,0,0\n", "--method dots"),
        ("t.csv", "voter,A,B\nx,0,0\n", "--method equal-shares --seats 1"),
        ("t.csv", "voter,A,B\nx,0,0\n", "--method greedy --costs 1,2 --budget 2"),
        ("g.csv", "voter,A,B\nx,,\n", "--method majority-judgment --grades 5"),
        ("g.csv", "voter,A,B\nx,,\n", "--method score --scale 0..5"),
        ("g.csv", "voter,A,B\nx,,\n", "--method star"),
        ("g.csv", "voter,A,B\nx,,\n", "--method quadratic"),
        ("h.csv", "voter,A,B\nx,,\n", "--method hands"),
        ("h.csv", "voter,A,B\nx,,\n", "--method consent"),
    ] {
        let (object, said) = noticed(&with(name, content), &format!("{name} {arguments}"));
        assert_eq!(object["winners"], json("[]"), "{arguments}");
        assert_eq!(object["valid"], 0, "{arguments}");
        assert_eq!(said, format!("{name}: Todas las papeletas están en blanco.\n"), "{arguments}");
    }
}

#[test]
fn one_option_is_counted_with_a_notice() {
    let (object, said) = noticed(&with("r.csv", "A\n1\n1\n"), "r.csv --method schulze");
    assert_eq!((&object["ranking"], &object["winners"]), (&json(r#"[["A"]]"#), &json(r#"["A"]"#)));
    assert_eq!(said, "r.csv: Hay una sola opción.\n");
}

#[test]
fn three_hundred_options_are_counted() {
    let names: Vec<String> = (0..300).map(|option| format!("o{option}")).collect();
    let mut ranks = format!("{}\n", names.join(","));
    for ballot in 0..20 {
        let rank = |option: usize| ((option * 7 + ballot * 13) % 300 + 1).to_string();
        _ = writeln!(ranks, "{}", (0..300).map(rank).collect::<Vec<_>>().join(","));
    }
    let shell = with("r.csv", ranks);
    for method in ["schulze", "ranked-pairs", "borda", "copeland", "minimax", "irv"] {
        let object = counted(&shell, &format!("r.csv --method {method}"));
        assert_eq!(object["options"].as_array().map(Vec::len), Some(300), "{method}");
        assert_eq!(object["pairwise"].as_array().map(Vec::len), Some(300), "{method}");
    }
    let refused = tally(&shell, "r.csv --method kemeny").wrong();
    assert!(refused.contains("admite 12 opciones como máximo"), "{refused}");
}

#[test]
fn heavy_weights_are_counted_without_overflow() {
    let shell = with("w.csv", "weight,count,A,B\n1000000000,1,1,2\n1000000000,1000000000,2,1\n");
    let object = counted(&shell, "w.csv --method schulze");
    assert_eq!(object["pairwise"], json("[[0,1000000000],[1000000000000000000,0]]"));
    assert_eq!((&object["voters"], &object["weight"]), (&json("1000000001"), &json("1000000001000000000")));
    assert_eq!(counted(&shell, "w.csv --method borda")["scores"]["B"], json("1000000000000000000"));
    let (object, said) =
        faulty(&with("w.csv", "weight,count,A,B\n1,1,1,2\n4294967295,4294967295,2,1\n"), "w.csv --method schulze");
    assert_eq!(object["winners"], json(r#"["A"]"#));
    assert!(said.contains("Línea 3: Con esta papeleta el peso de todas pasa de lo que se puede contar."), "{said}");
}

#[test]
fn files_of_windows_are_read_with_a_notice() {
    let plain = "voter,Peñón,Río\r\nx,1,2\r\ny,1,2\r\n";
    let with_mark = format!("\u{feff}{plain}");
    let latin: Vec<u8> = plain.chars().filter_map(|letter| u8::try_from(u32::from(letter)).ok()).collect();
    let utf16: Vec<u8> = with_mark.encode_utf16().flat_map(u16::to_le_bytes).collect();
    for (content, notices) in [
        (plain.as_bytes().to_vec(), &["fines de línea de Windows"][..]),
        (with_mark.clone().into_bytes(), &["(BOM)", "como en Windows"]),
        (with_mark.replace('\r', "").into_bytes(), &["empieza con una marca de orden de bytes (BOM)"]),
        (latin, &["fines de línea de Windows", "Windows-1252 (Latin-1)"]),
        (utf16, &["(BOM)", "UTF-16"]),
    ] {
        let (object, said) = noticed(&with("w.csv", &content), "w.csv --method schulze");
        assert_eq!((&object["options"], &object["valid"]), (&json(r#"["Peñón","Río"]"#), &json("2")), "{said}");
        assert!(notices.iter().all(|notice| said.contains(notice)), "{said}");
    }
}

#[test]
fn a_header_that_lies_is_told() {
    let head = "# NUMBER ALTERNATIVES: 2\n# NUMBER VOTERS: 9\n# NUMBER UNIQUE ORDERS: 2\n";
    let (object, said) = faulty(&with("h.soc", format!("{head}3: 1,2\n2: 2,1\n")), "h.soc");
    assert_eq!((&object["voters"], &object["winners"]), (&json("5"), &json(r#"["1"]"#)));
    assert_eq!(
        said,
        "h.soc: Línea 2: La cabecera declara otro número de votantes (9) del que hay (5). Corríjala o complete el archivo.\n"
    );
}

#[test]
fn voters_vote_once() {
    let (object, said) = faulty(&with("v.csv", "voter,A,B\nana,1,2\neva,1,2\nana,2,1\n"), "v.csv --method borda");
    assert_eq!((&object["valid"], &object["scores"]), (&json("2"), &json(r#"{"A":2,"B":0}"#)));
    assert!(
        said.contains("Línea 4, columna «voter» (carácter 1): «ana» ya votó en la línea 2: vale aquella papeleta."),
        "{said}"
    );
}

#[test]
fn many_faults_are_told_in_part() {
    let rows: String = (0..5000).fold(String::from("A,B\n1,2\n"), |rows, _| rows + "x,2\n");
    let (object, said) = faulty(&with("m.csv", rows), "m.csv --method schulze");
    assert_eq!((&object["valid"], &object["spoilt"]), (&json("1"), &json("5000")));
    assert_eq!(said.lines().count(), 102);
    assert!(
        said.ends_with("m.csv: Hay 4900 faltas más.\nm.csv: Quedaron fuera 5000 papeletas; las demás se contaron.\n")
    );
}

#[test]
fn what_cannot_be_counted_at_all_is_refused() {
    for (name, content, arguments, expected) in [
        ("e.csv", "", "", "no hay ninguna papeleta que contar"),
        ("e.csv", "A,B\n", "--method schulze", "no hay ninguna papeleta que contar"),
        ("e.csv", "A,B\nx,y\n", "--method schulze", "no hay ninguna papeleta que contar"),
        ("e.soc", "no es nada\n", "", "La primera línea no nombra las opciones."),
        ("e.csv", "A,B\n1,2\n2,1\n", "", "Diga cuál con --ballots (ranks, scores"),
        ("e.csv", "A,B\n1,0\n", "--method equal-shares", "Diga cuántas con --seats"),
        ("e.csv", "A,B\n1,0\n", "--method greedy --budget 5", "Diga los costos con --costs"),
        ("e.csv", "A,B\n1,0\n", "--method greedy --budget 5 --costs 1,2,3", "da 3 costos y las opciones son 2"),
        ("e.csv", "A,B\nsí,no\n", "--base entitled", "con --people"),
        ("e.soi", "# NUMBER ALTERNATIVES: 2\n1: 1,2\n", "--method approval", "órdenes de preferencia"),
        ("e.xlsx", "PK", "", "no se sabe cómo leer e.xlsx"),
        ("e.csv", "PK\u{3}\u{4}", "--method schulze", "libro de una hoja de cálculo"),
        ("e.csv", "A,B\n2147483647,0\n", "--method majority-judgment", "admite 1000 menciones"),
        ("pairs.csv", "left,right,value\nA,B,3\nC,D,3\n", "", "Faltan comparaciones"),
    ] {
        let ran = tally(&with(name, content), &format!("{name} {arguments}"));
        assert_eq!((ran.status, ran.out.as_str()), (2, ""), "{name} {arguments}: {}", ran.err);
        assert!(ran.err.contains(expected), "{name} {arguments}: {}", ran.err);
        assert!(ran.err.contains("concertar: "), "{}", ran.err);
    }
    let missing = tally(&Shell::new(), "nada.csv").wrong();
    assert!(missing.contains("No se encontró «nada.csv»"), "{missing}");
    let shell = Shell::new();
    std::fs::create_dir(shell.path("carpeta.csv")).expect("a folder can be made");
    assert!(tally(&shell, "carpeta.csv").wrong().contains("carpeta.csv"));
}

#[test]
fn wrong_arguments_are_refused() {
    let shell = with("e.csv", "A,B\n1,0\n");
    for (arguments, expected) in [
        ("e.csv --method plurality", "plurality"),
        ("e.csv --threshold 3/2 --method hands", "2/3"),
        ("e.csv --scale 5..0 --method score", "0..5"),
        ("e.csv --seats 0", "0"),
        ("e.csv --seats -1", "-1"),
        ("e.csv --grades 1", "1"),
        ("", "FILE"),
    ] {
        let said = tally(&shell, arguments).wrong();
        assert!(said.contains(expected), "{arguments}: {said}");
    }
}

#[test]
fn no_escape_sequence_of_a_file_reaches_the_terminal() {
    let hostile = "voter,\u{1b}[31mA\u{7},B\u{202e}\nx\u{1b}]0;t\u{7},1,2\ny,\u{1b}[2J,1\nx\u{1b}]0;t\u{7},1,2\n";
    for arguments in
        [&["tally", "h.csv", "-m", "schulze"][..], &["tally", "h.csv", "-m", "schulze", "--format", "json"]]
    {
        let ran = with("h.csv", hostile).run(arguments);
        assert_eq!(ran.status, 1);
        assert!(
            !ran.out.contains(['\u{1b}', '\u{7}', '\u{202e}']) && !ran.err.contains(['\u{1b}', '\u{7}']),
            "{ran:?}"
        );
        assert!(!ran.out.contains("\\u001b"), "{}", ran.out);
    }
}

#[test]
fn more_options_than_can_be_compared_are_refused() {
    let names: Vec<String> = (0..2001).map(|option| format!("o{option}")).collect();
    let ticks: Vec<&str> = (0..2001).map(|option| if option % 3 == 0 { "1" } else { "0" }).collect();
    let shell = with("t.csv", format!("{}\n{}\n", names.join(","), ticks.join(",")));
    let refused = tally(&shell, "t.csv --ballots ticks --method schulze").wrong();
    assert!(refused.contains("admite 2000 opciones como máximo"), "{refused}");
    let object = counted(&shell, "t.csv");
    assert_eq!((&object["method"], &object["pairwise"]), (&json(r#""approval""#), &json("null")));
    assert_eq!(object["winners"].as_array().map(Vec::len), Some(667));
}
