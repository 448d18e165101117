//! A paper written from the real program in every format, with an identity that can be used in part.

use concertar::report::Format;

use crate::harness::{Key, Setup};
use crate::sessions::{SAVED, make};

#[test]
fn a_paper_is_written_in_every_format_and_what_could_not_be_used_is_told() {
    let setup = Setup::concertar(&["open", "2026-11-20-mesa.ron"]);
    make(setup.folder());
    let identity = "(name: \"Ministerio del Agua\", colour: \"azul\")";
    let folder = setup.folder().to_path_buf();
    std::fs::write(folder.join("identity.ron"), identity).expect("the file can be written");
    let mut terminal = setup.start();
    terminal.wait_for(SAVED);
    terminal.type_text("6i");
    terminal.wait_for("El papel no salió del todo");
    terminal.wait_for("El color «azul»");
    terminal.key(Key::Escape);
    terminal.wait_for("Escrito: 2026-11-20-mesa.acta.");
    let path = |format: Format| folder.join(format!("2026-11-20-mesa.acta.{}", format.extension()));
    for format in Format::EXPORTED {
        assert!(std::fs::metadata(path(format)).expect("it is there").len() > 500, "{}", format.extension());
    }
    let page = std::fs::read_to_string(path(Format::Html)).expect("it can be read");
    assert!(page.contains("Ministerio del Agua"), "what can be used of the identity is used");

    std::fs::write(path(Format::Markdown), "mine").expect("the file can be written");
    std::fs::remove_file(folder.join("identity.ron")).expect("it can be removed");
    terminal.type_text("i");
    terminal.wait_for("Ya existen 2026-11-20-mesa.acta.");
    terminal.key(Key::Escape);
    terminal.wait_until_gone("Ya existen");
    assert_eq!(std::fs::read_to_string(path(Format::Markdown)).expect("it can be read"), "mine");
    terminal.type_text("i");
    terminal.wait_for("Ya existen 2026-11-20-mesa.acta.");
    terminal.type_text("s");
    terminal.wait_for("Escrito: 2026-11-20-mesa.acta.");
    assert_ne!(std::fs::read_to_string(path(Format::Markdown)).expect("it can be read"), "mine");
    terminal.kill();
}
