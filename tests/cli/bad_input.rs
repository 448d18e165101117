//! Files that are no sessions, or faulty ones: each is told with its place, and nothing is written.

use std::fmt::Write as _;

use crate::shell::{Ran, Shell, project};

fn faulty(name: &str) -> Vec<u8> {
    std::fs::read(project("tests/storage/faulty").join(name)).expect("the faulty file is there")
}

/// Runs a command on this content; nothing may be written.
fn run(arguments: &[&str], content: &[u8]) -> Ran {
    let shell = Shell::new();
    shell.put("mesa.ron", content);
    let before = shell.everything();
    let ran = shell.run(&[arguments, &["mesa.ron"]].concat());
    assert_eq!(shell.everything(), before, "{arguments:?} has written something");
    ran
}

/// What `check` prints of a file with faults.
#[track_caller]
fn told(content: &[u8]) -> String {
    let ran = run(&["check"], content);
    assert_eq!((ran.status, ran.err.as_str()), (1, ""), "{}", ran.out);
    assert!(ran.out.lines().all(|line| line.starts_with("mesa.ron: ")), "{}", ran.out);
    ran.out
}

/// Files that cannot be read, with what is said of them.
const UNREADABLE: [(&str, &str); 9] = [
    ("cut.ron", "Línea 18, columna 4: El archivo termina a medias"),
    ("empty.ron", "El archivo está vacío."),
    ("zeros.ron", "El archivo está vacío."),
    ("binary.ron", "Línea 1, columna 1: Hay algo que no es texto en UTF-8."),
    ("unknown-field.ron", "Línea 6, columna 5: La parte Header no tiene ningún campo «titulo». ¿Será «title»?"),
    ("wrong-type.ron", "Línea 19, columna 11: Se esperaba un número entero"),
    ("not-a-session.ron", "Línea 1, columna 1: Se esperaba la parte Session y se encontró «Carta»."),
    ("deep-unknown.ron", "Línea 2, columna 79: Hay demasiadas partes"),
    ("missing-comma.ron", "Línea 15, columna 7: Se esperaba una coma"),
];

#[test]
fn what_cannot_be_read_is_told_with_its_place() {
    for (name, expected) in UNREADABLE {
        let printed = told(&faulty(name));
        assert!(printed.contains(expected) && printed.lines().count() == 1, "{name}: {printed}");
    }
}

#[test]
fn what_makes_no_sense_is_told_with_its_place() {
    for (name, expected) in [
        ("duplicate-id.ron", "Línea 19, columna 11: Participante: el número 1 ya es de otra cosa."),
        ("trace-to-nothing.ron", "Línea 27, columna 11: Factor 3: nombra algo que no está (Factor 77)."),
        ("no-title.ron", "Línea 5, columna 3: La sesión no tiene título."),
        ("newer.ron", "formato 2"),
    ] {
        let printed = told(&faulty(name));
        assert!(printed.contains(expected), "{name}: {printed}");
    }
}

#[test]
fn all_faulty_files_at_once_are_told_one_by_one() {
    let folder = project("tests/storage/faulty");
    let shell = Shell::new();
    let mut names: Vec<String> = Vec::new();
    for entry in std::fs::read_dir(folder).expect("the faulty files are there") {
        let path = entry.expect("the folder can be read").path();
        let name = path.file_name().expect("a file has a name").to_string_lossy().into_owned();
        shell.put(&name, &std::fs::read(&path).expect("it can be read"));
        names.push(name);
    }
    let before = shell.everything();
    let ran = shell.run(&std::iter::once("check").chain(names.iter().map(String::as_str)).collect::<Vec<_>>());
    assert_eq!((ran.status, ran.err.as_str()), (1, ""));
    for name in &names {
        assert!(ran.out.lines().any(|line| line.starts_with(&format!("{name}: "))), "{name}: {}", ran.out);
    }
    assert_eq!(shell.everything(), before);
}

#[test]
fn faults_are_told_in_each_language() {
    for (language, expected) in
        [("es", "Línea 18, columna 4"), ("en", "Line 18, column 4"), ("pt", "Linha 18, coluna 4")]
    {
        let ran = run(&["--language", language, "check"], &faulty("cut.ron"));
        assert!(ran.out.contains(expected), "{}", ran.out);
    }
}

#[test]
fn no_report_is_made_of_what_cannot_be_read() {
    for (name, expected) in UNREADABLE {
        let said = run(&["report"], &faulty(name)).wrong();
        assert!(said.starts_with("concertar: ") && said.contains("mesa.ron") && said.contains(expected), "{said}");
    }
}

#[test]
fn a_report_of_a_faulty_session_says_so() {
    let ran = run(&["report"], &faulty("trace-to-nothing.ron"));
    assert_eq!(ran.status, 0);
    assert!(ran.err.contains("Línea 27, columna 11"), "{}", ran.err);
    assert!(ran.out.starts_with("# "), "{}", ran.out);
}

#[test]
fn no_escape_sequence_reaches_the_terminal() {
    let hostile = faulty("escape-in-name.ron");
    assert!(hostile.windows(4).any(|bytes| bytes == br"\u{1") || hostile.contains(&0x1b), "it holds no sequence");
    for command in ["check", "report"] {
        let ran = run(&[command], &hostile);
        assert!(!ran.out.contains('\u{1b}') && !ran.err.contains('\u{1b}'), "{command}: {ran:?}");
    }
    // What the file holds in the wrong place is shown, and harmless too.
    let field = b"Session(header: Header(title: \"Mesa\"), \x1b[31mrojo: 3)".as_slice();
    let word = b"Session(header: Header(title: \"Mesa\", state: \"\x1b]0;title\x07\"))".as_slice();
    for content in [field, word] {
        let printed = told(content);
        assert!(!printed.contains(['\u{1b}', '\u{7}']), "{printed:?}");
    }
}

/// The name of a file is somebody's text too.
#[cfg(unix)]
#[test]
fn no_escape_sequence_in_a_name_reaches_the_terminal() {
    let shell = Shell::new();
    let name = "\u{1b}[31mrojo.ron";
    shell.put(name, b"");
    for arguments in [&["check", name][..], &["report", name], &["check", "\u{1b}[2Jnada.ron"], &["open", "\u{1b}[2J"]]
    {
        let ran = shell.run(arguments);
        assert!(!ran.out.contains('\u{1b}') && !ran.err.contains('\u{1b}'), "{ran:?}");
    }
}

#[test]
fn fifty_megabytes_are_told_or_taken_in_good_time() {
    const LONG: usize = 50_000_000;
    let letters = told(&vec![b'a'; LONG]);
    assert!(letters.contains("El archivo termina a medias"), "{letters}");
    let brackets = told(&vec![b'['; LONG]);
    assert!(brackets.contains("Línea 1, columna 1"), "{brackets}");
    let title = format!("Session(id: \"1\", next: 1, header: Header(title: \"{}\"))", "a".repeat(LONG));
    assert!(told(title.as_bytes()).contains("no lleva la cabecera"));
    assert!(told(&vec![b' '; 65 * 1024 * 1024]).contains("64 MB"));
}

#[test]
fn many_things_are_taken_in_good_time() {
    let mut text = "Session(id: \"1\", next: 90000, header: Header(title: \"Mesa\"), factors: [\n".to_owned();
    for number in 1..=40_000 {
        writeln!(text, "Factor(id: {number}, quadrant: Strength, text: \"Red de ciudades {number}\"),")
            .expect("it is text");
    }
    text.push_str("])");
    let before = std::time::Instant::now();
    told(text.as_bytes());
    let time = before.elapsed();
    assert!(time.as_secs() < 10, "it took {time:?}");
}
