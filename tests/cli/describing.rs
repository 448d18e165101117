//! The program describes itself: templates, keys, completions, manual.

use crate::shell::Shell;

#[test]
fn templates_are_listed_for_people_and_for_programs() {
    let people = Shell::new().run(&["templates"]).done();
    assert!(people.contains("interministerial") && people.contains("Sesión en blanco"), "{people}");
    let programs = Shell::new().run(&["plantillas", "--format", "json"]).done();
    assert!(programs.starts_with("[\n") && programs.ends_with("\n]\n"), "{programs}");
    let listed: Vec<&str> =
        people.lines().filter_map(|line| line.split(' ').next()).filter(|it| !it.is_empty()).collect();
    for code in &listed {
        assert!(programs.contains(&format!("{{\"code\": \"{code}\", \"name\": \"")), "{code}: {programs}");
    }
    assert_eq!(programs.matches("\"minutes\": ").count(), listed.len());
    assert!(Shell::new().run(&["templates", "--language", "pt"]).done().contains("Sessão em branco"));
}

#[test]
fn the_keys_of_every_screen_are_printed() {
    let printed = Shell::new().run(&["keys"]).done();
    for section in ["Sesiones", "1 Apertura", "2 Actores", "3 FODA", "4 Ejes", "5 Mesa", "6 Cierre"] {
        assert!(printed.lines().any(|line| line.starts_with(section)), "{section}: {printed}");
    }
    for key in ["Ctrl-Z", "F5", "Enter", "?  F1", "Mayús-↑"] {
        assert!(printed.contains(key), "{key}: {printed}");
    }
    assert!(!printed.contains('\u{1b}'));
    assert_ne!(printed, Shell::new().run(&["keys", "--language", "en"]).done());
}

#[test]
fn every_shell_has_its_completions() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let printed = Shell::new().run(&["completions", shell]).done();
        for word in ["concertar", "templates", "read-only"] {
            assert!(printed.contains(word), "{shell} lacks {word}");
        }
    }
}

/// The completions are understood by the shell that they are for.
#[cfg(unix)]
#[test]
fn a_shell_takes_its_completions() {
    let shell = Shell::new();
    shell.put("it", shell.run(&["completions", "bash"]).done().as_bytes());
    let path = shell.path("it").display().to_string();
    let taken = std::process::Command::new("bash").args(["-n", &path]).output();
    let Ok(taken) = taken else { return println!("skipped: there is no bash") };
    assert!(taken.status.success(), "{}", String::from_utf8_lossy(&taken.stderr));
}

#[test]
fn the_manual_is_a_manual() {
    let printed = Shell::new().run(&["man"]).done();
    assert!(printed.contains(".TH concertar 1"), "{printed}");
    for word in ["NAME", "SYNOPSIS", "OPCIONES", "Órdenes"] {
        assert!(printed.contains(&format!(".SH {word}")), "{word}");
    }
}
