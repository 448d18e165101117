//! What is typed, pasted and drawn in a real terminal.

use crate::harness::{Key, Setup};
use crate::sessions::{SAVED, capture, make, start, strengths_in, write};

#[test]
fn a_small_terminal_is_told_so_and_nothing_is_lost() {
    let setup = Setup::concertar(&["open", "2026-11-20-mesa.ron"]).size(40, 10);
    let path = make(setup.folder());
    let mut terminal = setup.start();
    terminal.wait_for("concertar necesita al menos 60");
    terminal.resize(80, 24);
    terminal.wait_for(SAVED);
    capture(&mut terminal);
    write(&mut terminal, "Red de ciudades");
    terminal.type_text("Apoyo de la alc");
    terminal.resize(40, 10);
    terminal.wait_for("concertar necesita al menos 60");
    // What is typed on without looking is not lost, and is kept only where it is seen.
    terminal.type_text("aldía");
    terminal.resize(80, 24);
    // What is done with it waits until it is seen.
    terminal.wait_for("┃ Apoyo de la alcaldía");
    terminal.key(Key::Enter);
    terminal.wait_for("F2 Apoyo de la alcaldía");
    terminal.wait_for(SAVED);
    terminal.resize(1, 1);
    terminal.settle();
    terminal.resize(120, 36);
    terminal.wait_for("F2 Apoyo de la alcaldía");
    assert_eq!(strengths_in_killed(terminal, &path), ["Red de ciudades", "Apoyo de la alcaldía"]);
}

fn strengths_in_killed(mut terminal: crate::harness::Terminal, path: &std::path::Path) -> Vec<String> {
    terminal.kill();
    strengths_in(path)
}

/// Terminals without bracketed paste send what is pasted as keys, all at once. Keys that come together with a new size were
/// held back by the same fault.
#[cfg(unix)]
#[test]
fn more_than_a_kilobyte_of_keys_does_not_wait_for_the_next_key() {
    let (mut terminal, _) = start();
    capture(&mut terminal);
    terminal.hold();
    terminal.type_text(&"ciudad ".repeat(300));
    terminal.type_text("y puerto");
    terminal.release();
    terminal.wait_for("ciudad y puerto");
}

#[test]
fn two_hundred_lines_are_pasted_after_asking() {
    let (mut terminal, path) = start();
    capture(&mut terminal);
    let lines: Vec<String> = (1..=200).map(|number| format!("Fortaleza número {number} de la ciudad")).collect();
    terminal.paste(&lines.join("\n"));
    terminal.wait_for("¿Añadir 200 entradas?");
    terminal.key(Key::Enter);
    terminal.wait_for("· 200 ━");
    terminal.wait_for(SAVED);
    assert_eq!(strengths_in_killed(terminal, &path), lines);
}

#[test]
fn a_paste_that_is_declined_adds_nothing() {
    let (mut terminal, path) = start();
    capture(&mut terminal);
    terminal.paste("uno\ndos\ntres");
    terminal.wait_for("¿Añadir 3 entradas?");
    terminal.key(Key::Escape);
    terminal.wait_until_gone("¿Añadir 3 entradas?");
    write(&mut terminal, "cuatro");
    assert_eq!(strengths_in_killed(terminal, &path), ["cuatro"]);
}

#[test]
fn five_thousand_letters_are_one_entry() {
    let (mut terminal, path) = start();
    capture(&mut terminal);
    let text = "Cooperación con ñandúes. ".repeat(200);
    terminal.paste(&text);
    terminal.key(Key::Enter);
    terminal.wait_for("· 1 ━");
    terminal.wait_for(SAVED);
    terminal.wait_for("F1 Cooperación con ñandúes.");
    assert_eq!(strengths_in_killed(terminal, &path), [text.trim()]);
}

#[test]
fn accents_and_signs_arrive_as_they_were_typed() {
    let (mut terminal, path) = start();
    capture(&mut terminal);
    // The second comes as letters and accents apart, as some systems send them.
    write(&mut terminal, "¿Qué? ¡Ñandú, pingüino! «así» — 漢字");
    terminal.type_text("Accio\u{301}n");
    terminal.key(Key::Enter);
    terminal.wait_for("F2 Acción");
    terminal.wait_for(SAVED);
    assert_eq!(strengths_in_killed(terminal, &path), ["¿Qué? ¡Ñandú, pingüino! «así» — 漢字", "Acción"]);
}

#[test]
fn no_colour_where_none_is_wanted() {
    let colours = |setup: Setup| {
        make(setup.folder());
        let mut terminal = setup.start();
        terminal.wait_for(SAVED);
        let mut coloured = terminal.coloured_cells();
        for keys in ["2", "3", "f", "\u{1b}", "4", "5", "6", "?"] {
            terminal.type_text(keys);
            terminal.settle();
            coloured += terminal.coloured_cells();
        }
        coloured
    };
    let open = || Setup::concertar(&["open", "2026-11-20-mesa.ron"]);
    assert_eq!(colours(open().env("NO_COLOR", "1")), 0);
    assert!(colours(open()) > 0, "colours are not seen at all");
}
