//! The harness sees what it should and fails when it should. Small shell programs stand in for the program.

use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::harness::{Key, Setup, Terminal};

fn shell(script: &str) -> Setup {
    Setup::of("sh", &["-c", script])
}

/// Sees every byte as a person can read it: `^[` for Escape.
fn echo(before: &str) -> Terminal {
    let mut terminal = shell(&format!("stty raw -echo; printf '{before}ready\\r\\n'; exec cat -vt")).start();
    terminal.wait_for("ready");
    terminal
}

fn fails(action: impl FnOnce()) -> String {
    let panic = catch_unwind(AssertUnwindSafe(action)).expect_err("it should have failed");
    panic.downcast_ref::<String>().cloned().expect("a message")
}

#[test]
fn what_is_typed_is_seen() {
    let mut terminal = shell("exec cat").start();
    terminal.type_text("Cooperación y ñandú");
    terminal.wait_for("Cooperación y ñandú");
    terminal.absent("ausente");
    assert_eq!(terminal.screen().lines().next(), Some("Cooperación y ñandú"));
}

#[test]
fn waiting_in_vain_fails_with_the_screen() {
    let mut terminal = shell("printf 'here'; exec cat").env("CONCERTAR_SESSIONS", "none").start();
    terminal.wait_for("here");
    assert!(fails(|| terminal.absent("here")).contains("«here» is there"));
    let mut ended = shell("printf 'last words'; exit 3").start();
    ended.exit_status();
    let message = fails(|| ended.wait_within(std::time::Duration::from_millis(50), "never"));
    assert!(message.contains("«never» did not come") && message.contains("last words"), "{message}");
    assert!(message.contains("Exited with code 3"), "{message}");
}

#[test]
fn what_goes_is_waited_for() {
    let mut terminal = shell("printf 'going'; sleep 0.2; printf '\\033[2J\\033[Hgone'; exec cat").start();
    terminal.wait_for("going");
    terminal.wait_until_gone("going");
    terminal.wait_for("gone");
}

#[test]
fn keys_are_those_of_xterm() {
    let mut terminal = echo("");
    let keys = [
        (Key::Up, "^[[A"),
        (Key::Down, "^[[B"),
        (Key::Right, "^[[C"),
        (Key::Home, "^[[H"),
        (Key::End, "^[[F"),
        (Key::Tab, "^I"),
        (Key::PageUp, "^[[5~"),
        (Key::BackTab, "^[[Z"),
        (Key::Delete, "^[[3~"),
        (Key::PageDown, "^[[6~"),
        (Key::Function(1), "^[OP"),
        (Key::Function(5), "^[[15~"),
        (Key::Function(12), "^[[24~"),
        (Key::Control('s'), "^S"),
        (Key::Alt('x'), "^[x"),
        (Key::Backspace, "^?"),
        (Key::Enter, "^M"),
        (Key::Sign('|'), "|"),
    ];
    for (key, _) in keys {
        terminal.key(key);
    }
    terminal.keys(Key::Escape, 2);
    let expected: String = keys.iter().map(|(_, bytes)| *bytes).chain(["^[^["]).collect();
    terminal.wait_for(&expected);
}

#[test]
fn arrows_follow_the_mode_of_the_cursor_keys() {
    let mut terminal = echo("\\033[?1h");
    terminal.key(Key::Left);
    terminal.wait_for("^[OD");
}

#[test]
fn pastes_are_bracketed_when_asked_for() {
    let mut terminal = echo("\\033[?2004h");
    terminal.paste("uno\ndos");
    terminal.wait_for("^[[200~uno^Mdos^[[201~");
    let mut terminal = echo("");
    terminal.paste("uno\ndos");
    terminal.wait_for("uno^Mdos");
    terminal.absent("200~");
}

#[test]
fn questions_of_the_program_are_answered() {
    let mut terminal = echo("\\033[3;5H\\033[6n\\033[c");
    terminal.wait_for("^[[3;5R^[[?1;2c");
}

#[test]
fn the_program_hears_of_a_new_size() {
    let script = "trap 'stty size' WINCH; stty size; while :; do sleep 0.05; done";
    let mut terminal = shell(script).size(100, 30).start();
    terminal.wait_for("30 100");
    terminal.resize(60, 20);
    terminal.wait_for("20 60");
    assert_eq!(terminal.grid().rows(0, 60).count(), 20);
}

#[test]
fn a_kill_cannot_be_refused() {
    let mut terminal = shell("trap '' HUP TERM INT; printf ready; while :; do sleep 0.05; done").start();
    terminal.wait_for("ready");
    let status = terminal.kill();
    assert!(status.signal().is_some_and(|signal| signal.starts_with("Killed")), "{status}");
}

#[test]
fn the_end_is_told_with_its_last_words() {
    let mut terminal = shell("printf 'adiós'; exit 7").start();
    assert_eq!(terminal.exit_status().exit_code(), 7);
    assert!(terminal.screen().contains("adiós"));
}

#[test]
fn settings_and_folders_are_a_persons_who_has_just_arrived() {
    let setup = shell("echo *; echo \"$LANG $EXTRA $(test \"$HOME\" = \"$CONCERTAR_SESSIONS\" && echo same)\"");
    std::fs::write(setup.folder().join("sesión.ron"), "").expect("the folder can be written to");
    let mut terminal = setup.env("EXTRA", "more").start();
    terminal.exit_status();
    assert!(terminal.screen().contains("sesión.ron"), "{}", terminal.screen());
    assert!(terminal.screen().contains("es_EC.UTF-8 more same"), "{}", terminal.screen());
}
