//! The answers to a form, brought into a round of the real program from a file in the person's own folder.

use concertar::session::ballot::{Marks, OptionId};

use crate::harness::{Key, Setup};
use crate::sessions::{SAVED, make, reopen};

#[test]
fn a_form_is_brought_from_a_file() {
    let setup = Setup::concertar(&["open", "2026-11-20-mesa.ron"]);
    let path = make(setup.folder());
    // The harness makes the folder of sessions the person's own, which `~` means.
    let answers = "Marca temporal,Su voto\n9:30,Puerto verde\n9:31,cooperacion regional\n9:32,Otro\n";
    std::fs::write(setup.folder().join("mis respuestas.csv"), answers).expect("the file can be written");
    let mut terminal = setup.start();
    terminal.wait_for(SAVED);
    terminal.type_text("4n");
    for axis in ["Cooperación regional", "Puerto verde"] {
        terminal.type_text(axis);
        terminal.wait_for(&format!("┃ {axis}"));
        terminal.key(Key::Enter);
    }
    terminal.key(Key::Enter);
    terminal.type_text("r");
    terminal.wait_for("Ronda nueva");
    terminal.keys(Key::Tab, 1);
    terminal.keys(Key::Right, 3);
    terminal.key(Key::Control('s'));
    terminal.wait_for("Papeleta 1");
    terminal.key(Key::Escape);

    terminal.type_text("i");
    terminal.wait_for("Archivo con las respuestas");
    terminal.type_text("~/nada.csv");
    terminal.key(Key::Enter);
    terminal.wait_for("No se encontró ese archivo");
    terminal.key(Key::Control('u'));
    terminal.paste("~/mis\\ respuestas.csv ");
    terminal.key(Key::Enter);
    terminal.wait_for("¿Tomar 2 papeletas del archivo?");
    terminal.wait_for("Línea 4, columna «Su voto» (carácter 6): Ninguna opción se llama");
    terminal.key(Key::Enter);
    terminal.wait_for("Se tomaron 2 papeletas.");
    terminal.wait_for(SAVED);
    terminal.kill();

    let opening = reopen(&path);
    let given: Vec<Marks> =
        opening.history.session().rounds[0].ballots.iter().map(|ballot| ballot.marks.clone()).collect();
    assert_eq!(given, [Marks::Ticks(vec![OptionId(2)]), Marks::Ticks(vec![OptionId(1)])]);
}
