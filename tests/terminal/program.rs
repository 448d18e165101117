//! The program starts and ends in a terminal.

use std::process::{Command, Stdio};

use crate::harness::{Key, Setup};

#[test]
fn the_program_says_its_version() {
    let mut terminal = Setup::concertar(&["--version"]).start();
    assert!(terminal.exit_status().success(), "{}", terminal.screen());
    assert_eq!(terminal.screen().trim(), concat!("concertar ", env!("CARGO_PKG_VERSION")));
    assert!(!terminal.grid().alternate_screen());
}

#[test]
fn it_starts_again_on_the_same_folder() {
    let mut first = Setup::concertar(&[]).start();
    first.wait_for("n Nueva");
    first.type_text("n");
    first.key(Key::Enter);
    first.type_text("Mesa de internacionalización");
    first.key(Key::Enter);
    first.wait_for("● guardado");
    first.key(Key::Control('q'));
    assert!(first.exit_status().success(), "{}", first.screen());
    let mut second = first.again(&[]).start();
    second.wait_for("▸");
    second.wait_for("Mesa de internacionalización");
    second.key(Key::Enter);
    second.wait_for("● guardado");
    second.type_text("qq");
    assert!(second.exit_status().success(), "{}", second.screen());
}

#[test]
fn without_a_terminal_it_says_so_in_one_sentence() {
    for arguments in [&[][..], &["demo"]] {
        let ended = Command::new(env!("CARGO_BIN_EXE_concertar"))
            .args(arguments)
            // Whatever language this machine remembers.
            .env("CONCERTAR_LANGUAGE", "es")
            .stdin(Stdio::null())
            .output()
            .expect("the program can be started");
        assert_eq!(ended.status.code(), Some(2));
        assert_eq!(String::from_utf8_lossy(&ended.stdout), "");
        let said = String::from_utf8_lossy(&ended.stderr);
        assert!(said.starts_with("concertar: ") && said.contains("necesita una terminal"), "{said}");
        assert_eq!(said.lines().count(), 1, "{said}");
    }
}
