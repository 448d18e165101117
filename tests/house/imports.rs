//! Who may know whom: the rings, the screens among themselves, and the crates and doors of the outside world.

use std::collections::BTreeSet;

use crate::paths::{Named, Token, paths, tokens};
use crate::rings::{Ring, is_build_script, modules, ring_of_module};
use crate::source::{Source, Violation, assert_lines, assert_none, rust_files};

/// The paths of `source` that begin at the root of the library, without `crate`.
fn inner_paths(source: &Source) -> Vec<Named> {
    let depth = modules(&source.path).len();
    let from_root = |named: Named| {
        let supers = named.parts.iter().take_while(|part| *part == "super").count();
        let skipped = match named.parts.first().map(String::as_str) {
            Some("crate" | "concertar") if named.parts.len() > 1 => 1,
            Some("super") if supers == depth => supers,
            Some("super") => return climb(&source.path, supers, &named),
            _ => return None,
        };
        Some(Named { line: named.line, parts: named.parts[skipped..].to_vec() })
    };
    paths(source).into_iter().filter_map(from_root).collect()
}

/// A path that climbs with `super`, but not up to the root, told from the root.
fn climb(path: &str, supers: usize, named: &Named) -> Option<Named> {
    let here = modules(path);
    let kept = here.len().checked_sub(supers)?;
    let parts = here[..kept].iter().map(|part| (*part).to_owned()).chain(named.parts[supers..].iter().cloned());
    Some(Named { line: named.line, parts: parts.collect() })
}

/// Dependencies between rings point inward only.
fn against_the_rings(files: &[Source]) -> Vec<Violation> {
    let mut found = Vec::new();
    for source in files.iter().filter(|source| !is_build_script(&source.path)) {
        let module = modules(&source.path)[0];
        let Some(ring) = ring_of_module(module) else {
            found.push(Violation::new(&source.path, 1, format!("`{module}` belongs to no ring")));
            continue;
        };
        for named in inner_paths(source) {
            match ring_of_module(&named.parts[0]) {
                Some(other) if other > ring => {
                    let message = format!("{module} ({ring:?}) may not know {} ({other:?})", named.text());
                    found.push(Violation::new(&source.path, named.line, message));
                }
                None if ring != Ring::Outside => {
                    let message = format!("`{}` at the root of the library is no module of a ring", named.parts[0]);
                    found.push(Violation::new(&source.path, named.line, message));
                }
                _ => {}
            }
        }
    }
    found
}

/// Screens do not import one another; they meet in `app`.
fn between_screens(files: &[Source]) -> Vec<Violation> {
    let screens: BTreeSet<&str> = files.iter().filter_map(|source| screen(&source.path)).collect();
    let mut found = Vec::new();
    for source in files {
        let Some(own) = screen(&source.path) else { continue };
        for named in inner_paths(source).iter().filter(|named| named.starts_with(&["screens"])) {
            let other = named.parts.get(1).map_or("*", String::as_str);
            if other == "*" || (other != own && screens.contains(other)) {
                let message = format!("the screen {own} may not know {}", named.text());
                found.push(Violation::new(&source.path, named.line, message));
            }
        }
    }
    found
}

fn screen(path: &str) -> Option<&str> {
    let modules = modules(path);
    (modules[0] == "screens").then(|| modules.get(1).copied()).flatten()
}

/// A crate, a part of the standard library or a way to touch the world, and who may name it.
struct Door {
    what: &'static str,
    names: &'static [&'static [&'static str]],
    open_to: fn(&str) -> bool,
}

const DOORS: &[Door] = &[
    Door {
        what: "drawing (ratatui) is for ui/, screens/*/view*.rs, app/view*.rs and terminal/",
        names: &[
            &["ratatui"],
            &["ratatui_core"],
            &["ratatui_widgets"],
            &["ratatui_macros"],
            &["ratatui_textarea"],
            &["tui_big_text"],
        ],
        open_to: draws,
    },
    Door {
        what: "the terminal's events (crossterm) are for terminal/ and keys/",
        names: &[&["crossterm"], &["ratatui", "crossterm"], &["ratatui_crossterm"]],
        open_to: |path| in_modules(path, &["terminal", "keys"]),
    },
    Door {
        what: "the file format (ron) is for the papers and the outside world",
        names: &[&["ron"]],
        open_to: |path| matches!(ring(path), Some(Ring::Papers | Ring::Outside)),
    },
    Door {
        what: "the disk is for storage/ and the outside world",
        names: &[&["std", "fs"], &["fs_err"], &["tempfile"], &["std", "os"]],
        open_to: keeps_or_outside,
    },
    Door {
        what: "input and output are for the papers and the outside world",
        names: &[&["std", "io"]],
        open_to: |path| matches!(ring(path), Some(Ring::Papers | Ring::Outside)),
    },
    Door {
        what: "threads, processes and chance are for storage/ and the outside world",
        names: &[&["std", "thread"], &["std", "process"], &["std", "sync", "mpsc"], &["getrandom"], &["rand"]],
        open_to: keeps_or_outside,
    },
    Door {
        what: "the environment is for the outside world",
        names: &[&["std", "env"], &["directories"], &["clap"]],
        open_to: outside,
    },
    Door { what: "the network is for nobody", names: &[&["std", "net"]], open_to: |_| false },
    Door {
        what: "the heart has no std::time",
        names: &[&["std", "time"], &["core", "time"]],
        open_to: |path| ring(path) != Some(Ring::Heart),
    },
    Door {
        what: "the clock is for the outside world",
        names: &[
            &["std", "time", "*"],
            &["std", "time", "Instant"],
            &["std", "time", "SystemTime"],
            &["std", "time", "UNIX_EPOCH"],
            &["Instant"],
            &["SystemTime"],
            &["jiff", "tz"],
            &["TimeZone", "system"],
        ],
        open_to: outside,
    },
];

fn ring(path: &str) -> Option<Ring> {
    ring_of_module(modules(path)[0])
}

fn in_modules(path: &str, allowed: &[&str]) -> bool {
    allowed.contains(&modules(path)[0])
}

fn outside(path: &str) -> bool {
    ring(path) == Some(Ring::Outside)
}

fn keeps_or_outside(path: &str) -> bool {
    in_modules(path, &["storage"]) || outside(path)
}

fn draws(path: &str) -> bool {
    let modules = modules(path);
    let view = |at: usize| modules.get(at).is_some_and(|name| *name == "view" || name.starts_with("view_"));
    match modules[0] {
        "ui" | "terminal" => true,
        "app" => view(1),
        "screens" => view(1) || view(2),
        _ => false,
    }
}

/// Each door of the outside world is used only by those it is open to.
fn through_closed_doors(files: &[Source]) -> Vec<Violation> {
    let mut found = Vec::new();
    for source in files.iter().filter(|source| !is_build_script(&source.path)) {
        let named = paths(source);
        for door in DOORS.iter().filter(|door| !(door.open_to)(&source.path)) {
            let through = |named: &&Named| door.names.iter().any(|name| named.starts_with(name));
            found.extend(
                named
                    .iter()
                    .filter(through)
                    .map(|named| Violation::new(&source.path, named.line, format!("{}: {}", named.text(), door.what))),
            );
        }
    }
    found
}

/// The clock and the disk are not reached through methods either.
fn through_methods(files: &[Source]) -> Vec<Violation> {
    let mut found = Vec::new();
    for source in files.iter().filter(|source| !is_build_script(&source.path)) {
        let tokens = tokens(source);
        for window in tokens.windows(3) {
            let line = window[1].line;
            if is_clock(window) && !outside(&source.path) {
                let message = format!("`{}` reads the clock, which is for the outside world", window[1].text);
                found.push(Violation::new(&source.path, line, message));
            }
            if is_disk(window) && !keeps_or_outside(&source.path) {
                let message = format!("`.{}()` touches the disk, which is for storage/", window[1].text);
                found.push(Violation::new(&source.path, line, message));
            }
        }
    }
    found
}

/// `Zoned::now`, `clock.now()`, `started.elapsed()`.
fn is_clock(window: &[Token]) -> bool {
    let texts = [&*window[0].text, &*window[1].text, &*window[2].text];
    matches!(texts, ["::", "now", _] | [".", "now" | "elapsed", "("])
}

fn is_disk(window: &[Token]) -> bool {
    const METHODS: [&str; 8] =
        ["exists", "try_exists", "is_dir", "is_file", "canonicalize", "metadata", "read_dir", "read_link"];
    window[0].text == "." && METHODS.contains(&&*window[1].text) && window[2].text == "("
}

fn code_files() -> Vec<Source> {
    rust_files("src").into_iter().filter(|source| !source.is_test()).collect()
}

#[test]
fn rings_point_inward() {
    assert_none(against_the_rings(&code_files()));
}

#[test]
fn screens_meet_in_app_only() {
    assert_none(between_screens(&code_files()));
}

#[test]
fn doors_stay_closed() {
    assert_none(through_closed_doors(&code_files()));
}

#[test]
fn clock_and_disk_are_not_reached_through_methods() {
    assert_none(through_methods(&code_files()));
}

fn check(rule: fn(&[Source]) -> Vec<Violation>, path: &str, text: &str) -> Vec<Violation> {
    rule(&[Source::new(path, text)])
}

#[test]
fn an_outward_import_is_caught() {
    let bad = "use crate::session::Session;\nuse crate::{\n    voting::Round,\n    ui::Theme,\n};\nfn a(b: crate::storage::Store) {}\n";
    assert_lines(&check(against_the_rings, "src/voting/quorum.rs", bad), &[4, 6]);
    assert_lines(&check(against_the_rings, "src/report/markdown.rs", bad), &[4]);
    assert_lines(&check(against_the_rings, "src/app/model.rs", bad), &[]);
    assert_lines(&check(against_the_rings, "src/app.rs", "use crate::terminal::run;\n"), &[1]);
    assert_lines(&check(against_the_rings, "src/words/dates.rs", "use crate::report::Date;\n"), &[1]);
    assert_lines(&check(against_the_rings, "src/report.rs", "use crate::words::Words;\n"), &[]);
}

#[test]
fn an_outward_import_through_super_or_the_root_is_caught() {
    assert_lines(&check(against_the_rings, "src/session.rs", "use super::ui::Theme;\n"), &[1]);
    assert_lines(&check(against_the_rings, "src/session/act.rs", "use super::super::ui;\nuse super::ui;\n"), &[1]);
    assert_lines(&check(against_the_rings, "src/session/act.rs", "use crate::*;\nuse crate::Theme;\n"), &[1, 2]);
    assert_lines(&check(against_the_rings, "src/gadgets/a.rs", "\n"), &[1]);
    assert_lines(&check(against_the_rings, "src/session.rs", "#[cfg(test)]\nuse crate::ui;\n// crate::ui\n"), &[]);
}

#[test]
fn a_screen_that_knows_another_is_caught() {
    let other = Source::new("src/screens/swot.rs", "");
    let rule = |text: &str| between_screens(&[other.clone(), Source::new("src/screens/axes/view.rs", text)]);
    assert_lines(&rule("use crate::screens::swot::State;\n"), &[1]);
    assert_lines(&rule("use crate::{a, screens::{axes, swot}};\n"), &[1]);
    assert_lines(&rule("use super::super::swot;\n"), &[1]);
    assert_lines(&rule("use crate::screens::*;\n"), &[1]);
    assert_lines(&rule("use super::State;\nuse crate::screens::axes::Key;\nuse crate::screens::Shared;\n"), &[]);
}

#[test]
fn a_closed_door_is_caught() {
    let lines = |path: &str, text: &str, lines: &[usize]| {
        assert_lines(&check(through_closed_doors, path, text), lines);
    };
    lines("src/screens/swot/state.rs", "use ratatui::text::Line;\n", &[1]);
    lines("src/screens/swot/view.rs", "use ratatui::text::Line;\n", &[]);
    lines("src/screens/swot/view_board.rs", "use ratatui::text::Line;\n", &[]);
    lines("src/screens/swot/viewer.rs", "use ratatui::text::Line;\n", &[1]);
    lines("src/app/view/frame.rs", "use ratatui::text::Line;\n", &[]);
    lines("src/ui/list.rs", "use ratatui::crossterm::event;\n", &[1]);
    lines("src/app/update.rs", "fn a(key: crossterm::event::KeyEvent) {}\n", &[1]);
    lines("src/keys/chord.rs", "use crossterm::event::KeyCode;\n", &[]);
    lines("src/session/act.rs", "use ron::Value;\nuse std::{fmt, fs};\nuse std::time::Duration;\n", &[1, 2, 3]);
    lines("src/storage/journal.rs", "use ron::Value;\nuse std::{fmt, fs};\nuse std::time::Duration;\n", &[]);
    lines("src/report/html.rs", "use fs_err::File;\n", &[1]);
    lines("src/storage/library.rs", "let a = std::env::var(\"X\");\n", &[1]);
    lines("src/storage/library.rs", "use std::time::SystemTime;\n", &[1]);
    lines("src/storage/library.rs", "use std::time::{Duration, Instant};\n", &[1]);
    lines("src/terminal/perform.rs", "use std::{env, fs, time::Instant};\n", &[]);
    lines("src/cli/new.rs", "use std::net::TcpStream;\n", &[1]);
    lines("src/session/act.rs", "// ron::Value\nlet a = \"std::fs\";\n", &[]);
}

#[test]
fn a_clock_or_disk_behind_a_method_is_caught() {
    let bad = "let a = Zoned::now();\nlet b = Timestamp::now;\nlet c = start.elapsed();\nif path.exists() {}\nlet d = state.now;\n";
    assert_lines(&check(through_methods, "src/app/update.rs", bad), &[1, 2, 3, 4]);
    assert_lines(&check(through_methods, "src/storage/journal.rs", bad), &[1, 2, 3]);
    assert_lines(&check(through_methods, "src/terminal/run.rs", bad), &[]);
}
