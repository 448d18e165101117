//! `concertar report`.

use crate::shell::{Shell, example};

#[test]
fn a_report_is_printed() {
    let printed = Shell::new().run(&["report", &example()]).done();
    assert!(printed.starts_with("# "), "{printed}");
    assert_eq!(printed, Shell::new().run(&["informe", &example(), "--format", "md", "--audience", "public"]).done());
}

#[test]
fn a_report_speaks_the_language_of_its_session() {
    let spanish = Shell::new().run(&["report", &example()]).done();
    assert_eq!(spanish, Shell::new().run(&["--language", "en", "report", &example()]).done());
}

#[test]
fn an_internal_report_says_more() {
    let public = Shell::new().run(&["report", &example()]).done();
    let internal = Shell::new().run(&["report", &example(), "--audience", "internal"]).done();
    assert!(internal.len() > public.len());
}

#[test]
fn a_report_goes_to_a_file_and_overwrites_none() {
    let shell = Shell::new();
    let ran = shell.run(&["report", &example(), "-o", "informe.md"]);
    assert_eq!((ran.status, ran.out.as_str()), (0, ""));
    assert!(ran.err.contains("informe.md"), "{}", ran.err);
    let written = std::fs::read_to_string(shell.path("informe.md")).expect("the report is there");
    assert_eq!(written, shell.run(&["report", &example()]).done());

    shell.put("informe.md", b"mine");
    let said = shell.run(&["report", &example(), "--output", "informe.md"]).wrong();
    assert!(said.contains("informe.md") && said.contains("--force"), "{said}");
    assert_eq!(std::fs::read(shell.path("informe.md")).expect("it is there"), b"mine");

    assert_eq!(shell.run(&["report", &example(), "-o", "informe.md", "--force"]).status, 0);
    assert_eq!(std::fs::read_to_string(shell.path("informe.md")).expect("it is there"), written);
    assert_eq!(shell.everything().len(), 1, "something is left behind");
}

#[test]
fn a_folder_that_is_not_there_is_told() {
    let shell = Shell::new();
    let said = shell.run(&["report", &example(), "-o", "nada/informe.md"]).wrong();
    assert!(said.contains("nada"), "{said}");
    assert!(shell.everything().is_empty());
}

#[test]
fn each_paper_is_printed_under_both_its_names() {
    for (name, alias, start) in [
        ("minutes", "acta", "# Acta n.º"),
        ("bulletin", "boletin", "# Boletín"),
        ("sheet", "ficha", "# Ficha de capitalización"),
    ] {
        let printed = Shell::new().run(&[name, &example()]).done();
        assert!(printed.starts_with(start), "{printed}");
        assert_eq!(printed, Shell::new().run(&[alias, &example(), "--format", "md"]).done());
    }
    let internal = Shell::new().run(&["acta", &example(), "--audience", "internal"]).done();
    assert!(internal.contains("Uso interno"), "{internal}");
    let shell = Shell::new();
    assert_eq!(shell.run(&["acta", &example(), "-o", "acta.md"]).status, 0);
    shell.run(&["acta", &example(), "-o", "acta.md"]).wrong();
}

#[test]
fn the_six_months_are_told_over_the_folder() {
    let shell = Shell::new();
    let folder = format!("{}/sessions", env!("CARGO_MANIFEST_DIR"));
    let half_year = |more: &[&str]| {
        let mut arguments = vec!["--sessions", &folder, "half-year"];
        arguments.extend(more);
        shell.run(&arguments)
    };
    let printed = half_year(&["--until", "2018-06-30"]).done();
    assert!(printed.contains("1 de enero de 2018 y el 30 de junio de 2018"), "{printed}");
    assert!(printed.contains("Sesiones celebradas: **1**") && !printed.contains("Bogotá"), "{printed}");
    let other = half_year(&["--until", "2018-06-30", "--series", "bogota"]).done();
    assert!(other.contains("no consta ninguna sesión"), "{other}");
    let english = shell.run(&["--language", "en", "--sessions", &folder, "semestre", "--until", "2018-06-30"]).done();
    assert!(english.starts_with("# Six-month report on agreements"), "{english}");
    half_year(&["--from", "2019-01-01", "--until", "2018-06-30"]).wrong();
    half_year(&["--until", "ayer"]).wrong();
}

#[test]
fn six_months_without_a_session_that_cannot_be_read_are_not_whole() {
    let shell = Shell::new();
    shell.put("rota.ron", b"nada");
    let here = shell.path("").display().to_string();
    let ran = shell.run(&["--sessions", &here, "half-year"]);
    assert_eq!(ran.status, 1, "{}", ran.err);
    assert!(ran.err.contains("rota.ron") && ran.out.starts_with("# Informe semestral"), "{}", ran.err);
}
