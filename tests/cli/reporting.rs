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
