//! Making, opening and checking session files.

use crate::shell::{Shell, example, project};

#[test]
fn a_new_session_is_made_and_its_path_is_printed() {
    let shell = Shell::new();
    let path = shell.run(&["--sessions", "mesas", "new", "--title", "Mesa de internacionalización"]).done();
    let path = path.trim_end();
    assert!(path.starts_with("mesas") && path.ends_with("-mesa-de-internacionalizacion.ron"), "{path}");
    assert_eq!(shell.run(&["check", path]).done(), format!("{path}: sin faltas\n"));
    let text = std::fs::read_to_string(shell.path(path)).expect("the session is there");
    assert!(text.starts_with("// concertar 1 ") && text.contains("Mesa de internacionalización"), "{text}");
}

#[test]
fn every_template_makes_a_sound_session_in_every_language() {
    let listed = Shell::new().run(&["templates", "--format", "json"]).done();
    let codes: Vec<&str> =
        listed.split("\"code\": \"").skip(1).map(|rest| rest.split('"').next().unwrap_or_default()).collect();
    assert!(codes.len() >= 4, "{listed}");
    for language in ["es", "en", "pt"] {
        let shell = Shell::new().with("CONCERTAR_LANGUAGE", language).with("CONCERTAR_SESSIONS", "mesas");
        for code in &codes {
            let path = shell.run(&["nueva", "--template", code, "--title", code]).done();
            assert_eq!(shell.run(&["check", path.trim_end()]).status, 0, "{code}, {language}");
        }
        assert_eq!(shell.everything().len(), codes.len() + 1);
    }
}

#[test]
fn two_sessions_of_a_name_are_two_files() {
    let shell = Shell::new().with("CONCERTAR_SESSIONS", "mesas");
    let first = shell.run(&["new", "--title", "Mesa"]).done();
    let second = shell.run(&["new", "--title", "Mesa"]).done();
    assert_ne!(first, second);
    assert!(second.trim_end().ends_with("-mesa-2.ron"), "{second}");
}

#[test]
fn the_folder_is_the_one_asked_for_then_the_one_here_then_the_persons_own() {
    let shell = Shell::new();
    let own = shell.run(&["new", "--title", "Mesa"]).done();
    assert!(own.contains("home") && own.contains("concertar"), "{own}");
    shell.put("sessions/note.txt", b"");
    let here = shell.run(&["new", "--title", "Mesa"]).done();
    assert!(here.starts_with("sessions"), "{here}");
    let shell = shell.with("CONCERTAR_SESSIONS", "variable");
    assert!(shell.run(&["new", "--title", "Mesa"]).done().starts_with("variable"));
    assert!(shell.run(&["--sessions", "option", "new", "--title", "Mesa"]).done().starts_with("option"));
}

#[test]
fn a_title_must_say_something() {
    let shell = Shell::new().with("CONCERTAR_SESSIONS", "mesas");
    for title in ["", "  ", "\u{1b}\u{7}", "\u{200b}"] {
        assert!(shell.run(&["new", "--title", title]).wrong().contains("título"), "{title:?}");
    }
    assert!(shell.everything().is_empty());
}

#[test]
fn a_title_is_only_a_title() {
    let shell = Shell::new().with("CONCERTAR_SESSIONS", "mesas");
    for title in ["../../fuera", "/etc/passwd", "C:\\fuera", "..", "con", "\u{1b}[2Jrojo", "漢字"] {
        let path = shell.run(&["new", "--title", title]).done();
        let path = shell.path(path.trim_end());
        assert_eq!(path.parent(), Some(&*shell.path("mesas")), "{title}");
        assert!(!path.display().to_string().contains('\u{1b}'));
        assert_eq!(shell.run(&["check", &path.display().to_string()]).status, 0, "{title}");
    }
    assert_eq!(shell.everything().len(), 8);
}

#[test]
fn a_folder_that_cannot_be_is_told() {
    let shell = Shell::new();
    shell.put("archivo", b"hola");
    let said = shell.run(&["--sessions", "archivo", "new", "--title", "Mesa"]).wrong();
    assert!(said.starts_with("concertar: ") && said.contains("archivo"), "{said}");
    assert_eq!(shell.everything().len(), 1);
}

#[test]
fn the_examples_have_no_faults() {
    let folder = project("sessions");
    let mut paths: Vec<String> = std::fs::read_dir(folder)
        .expect("the examples are there")
        .map(|entry| entry.expect("the folder can be read").path().display().to_string())
        .filter(|path| path.strip_suffix(".ron").is_some())
        .collect();
    paths.sort();
    let arguments: Vec<&str> = std::iter::once("check").chain(paths.iter().map(String::as_str)).collect();
    let printed = Shell::new().run(&arguments).done();
    assert_eq!(printed.lines().count(), paths.len());
    assert!(printed.lines().all(|line| line.ends_with(": sin faltas")), "{printed}");
}

#[test]
fn each_file_that_cannot_be_read_is_named() {
    let shell = Shell::new();
    let good = example();
    let ran = shell.run(&["check", "first.ron", &good, "second.ron"]);
    assert_eq!(ran.status, 2);
    assert_eq!(ran.out, format!("{good}: sin faltas\n"));
    assert_eq!(ran.err.lines().count(), 2, "{}", ran.err);
    for (line, name) in ran.err.lines().zip(["first.ron", "second.ron"]) {
        assert!(line.starts_with("concertar: ") && line.contains(name), "{line}");
    }
}

#[test]
fn what_is_no_file_cannot_be_opened() {
    let shell = Shell::new();
    shell.put("mesas/note.txt", b"");
    for name in ["nada.ron", "mesas"] {
        let said = shell.run(&["open", name]).wrong();
        assert!(said.contains(name) && said.contains("no existe"), "{said}");
    }
}

/// Whoever reads the output may have had enough of it.
#[cfg(unix)]
#[test]
fn a_reader_that_stops_early_is_no_fault() {
    use std::process::{Command, Stdio};
    let script = r#""$0" keys | head -n 1; "$0" completions bash | head -n 1"#;
    let ended = Command::new("bash")
        .args(["-o", "pipefail", "-c", script, env!("CARGO_BIN_EXE_concertar")])
        .stdin(Stdio::null())
        .output()
        .expect("there is a shell");
    assert_eq!((ended.status.code(), String::from_utf8_lossy(&ended.stderr).as_ref()), (Some(0), ""));
}
