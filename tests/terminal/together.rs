//! The same session opened twice: one writes, the other reads and follows.

use crate::harness::{Key, Terminal};
use crate::sessions::{SAVED, capture, start, strengths_in, write};

const FILE: &str = "2026-11-20-mesa.ron";

/// Opens the session that somebody else is writing, for reading.
fn join(first: &Terminal) -> Terminal {
    let mut second = first.again(&["open", FILE]).env("USER", "luis").start();
    second.wait_for("escribiendo");
    second.wait_for("Abrir solo para leer");
    second
}

#[test]
fn the_second_reads_and_follows() {
    let (mut first, path) = start();
    let mut second = join(&first);
    second.key(Key::Enter);
    second.wait_for("solo lectura");
    second.key(Key::Sign('3'));
    second.wait_for("Fortalezas");
    capture(&mut first);
    write(&mut first, "Red de ciudades");
    second.wait_for("Red de ciudades");
    write(&mut first, "Apoyo de la alcaldía");
    second.wait_for("Apoyo de la alcaldía");
    second.type_text("f");
    second.absent("Enter guarda y sigue");

    first.key(Key::Escape);
    first.key(Key::Control('q'));
    assert!(first.exit_status().success());
    second.key(Key::Control('q'));
    assert!(second.exit_status().success());
    assert_eq!(strengths_in(&path), ["Red de ciudades", "Apoyo de la alcaldía"]);
}

#[test]
fn the_second_is_told_who_writes() {
    let (first, _) = start();
    let mut second = first.again(&["open", FILE]).start();
    second.wait_for("Algo no está bien con esta sesión");
    second.wait_for("la está escribiendo otra persona");
    second.key(Key::Escape);
    second.wait_for("Sesiones");
    second.absent("solo lectura");
}

#[test]
fn who_writes_has_a_name() {
    let (mut first, _) = start();
    first.key(Key::Control('q'));
    first.exit_status();
    let mut first = first.again(&["open", FILE]).env("USER", "ana").env("HOSTNAME", "sala-2").start();
    first.wait_for(SAVED);
    let mut second = first.again(&["open", FILE]).start();
    second.wait_for("la está escribiendo ana en el equipo");
    second.wait_for("sala-2");
}

#[test]
fn when_the_first_is_killed_the_second_may_write() {
    let (mut first, path) = start();
    capture(&mut first);
    write(&mut first, "Red de ciudades");
    let mut second = join(&first);
    first.kill();
    second.key(Key::Escape);
    second.key(Key::Enter);
    second.wait_for(SAVED);
    capture(&mut second);
    write(&mut second, "Apoyo de la alcaldía");
    second.kill();
    assert_eq!(strengths_in(&path), ["Red de ciudades", "Apoyo de la alcaldía"]);
}
