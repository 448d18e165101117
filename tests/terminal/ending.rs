//! However the program ends, the terminal is given back as it was, and the session is whole.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::harness::{Key, Setup, Terminal};
use crate::sessions::{SAVED, capture, make, strengths_in, write};

/// Says its number, becomes the program, and when that has ended says how, and how the terminal was left.
const AROUND: &str = r#"
sh -c 'echo $$ > number; exec "$0" open 2026-11-20-mesa.ron' "$0"
echo "ended $?"
stty -a | tr ' ;' '\n\n' | grep -x -e icanon -e -icanon -e echo -e -echo -e isig -e -isig | tr '\n' ' '
echo done
"#;

/// The program inside of a shell, which is there when it has ended.
fn inside_a_shell() -> (Terminal, PathBuf) {
    let setup = Setup::of("sh", &["-c", AROUND, env!("CARGO_BIN_EXE_concertar")]);
    let path = make(setup.folder());
    let mut terminal = setup.start();
    terminal.wait_for(SAVED);
    (terminal, path)
}

fn number(folder: &Path) -> String {
    std::fs::read_to_string(folder.join("number")).expect("the program has said its number").trim().to_owned()
}

fn signal(terminal: &Terminal, name: &str) {
    let sent = Command::new("kill").args(["-s", name, &number(terminal.folder())]).status();
    assert!(sent.expect("signals can be sent").success());
}

/// The terminal is as it was, and the session file, without its journal, holds what was typed.
#[track_caller]
fn is_sound(terminal: &mut Terminal, path: &Path, status: &str) {
    terminal.wait_for("done");
    terminal.wait_for(&format!("ended {status}"));
    for sound in ["icanon ", "echo ", "isig "] {
        assert!(terminal.shows_now(sound) && !terminal.shows_now(&format!("-{sound}")), "{}", terminal.screen());
    }
    let grid = terminal.grid();
    assert!(!grid.alternate_screen() && !grid.bracketed_paste() && !grid.hide_cursor());
    assert_eq!(grid.mouse_protocol_mode(), vt100::MouseProtocolMode::None);
    assert_eq!(strengths_in(path), ["Red de ciudades"]);
    let file = std::fs::read_to_string(path).expect("the session can be read");
    assert!(file.contains("Red de ciudades"), "the session file lags behind");
    let lock = path.with_extension("lock");
    assert!(!lock.exists(), "the lock is left behind");
}

fn typed() -> (Terminal, PathBuf) {
    let (mut terminal, path) = inside_a_shell();
    capture(&mut terminal);
    write(&mut terminal, "Red de ciudades");
    (terminal, path)
}

#[test]
fn by_control_c() {
    let (mut terminal, path) = typed();
    terminal.key(Key::Control('c'));
    is_sound(&mut terminal, &path, "0");
}

#[test]
fn by_control_q_in_the_middle_of_a_line() {
    let (mut terminal, path) = typed();
    terminal.type_text("y algo que no");
    terminal.key(Key::Control('q'));
    terminal.wait_for("a medio escribir");
    terminal.type_text("s");
    is_sound(&mut terminal, &path, "0");
}

#[test]
fn by_being_told_to() {
    for name in ["TERM", "HUP", "INT"] {
        let (mut terminal, path) = typed();
        terminal.type_text("y algo que no");
        signal(&terminal, name);
        is_sound(&mut terminal, &path, "0");
    }
}

/// A window that is closed takes the terminal away.
#[cfg(target_os = "linux")]
#[test]
fn by_closing_the_window() {
    let inner = r#"echo $$ > number; exec "$0" open 2026-11-20-mesa.ron"#;
    let outer = format!("exec script -qec 'sh -c '\"'\"'{inner}'\"'\"' {}' /dev/null", env!("CARGO_BIN_EXE_concertar"));
    if Command::new("script").arg("--version").output().is_err() {
        println!("skipped: there is no program `script` to make a window with");
        return;
    }
    let setup = Setup::of("sh", &["-c", &outer]);
    let path = make(setup.folder());
    let mut window = setup.start();
    window.wait_for(SAVED);
    capture(&mut window);
    write(&mut window, "Red de ciudades");
    let program = number(window.folder());
    // The window goes; the program in it finds no terminal any more.
    window.kill();
    let proc = PathBuf::from("/proc").join(&program);
    let end = std::time::Instant::now() + std::time::Duration::from_secs(10);
    while proc.exists() && std::time::Instant::now() < end {
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
    assert!(!proc.exists(), "the program did not end without its terminal");
    let file = std::fs::read_to_string(&path).expect("the session can be read");
    assert!(file.contains("Red de ciudades"), "the session file lags behind");
    assert_eq!(strengths_in(&path), ["Red de ciudades"]);
}
