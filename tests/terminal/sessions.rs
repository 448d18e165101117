//! Session files: made before the program starts, and read after it.

use std::path::{Path, PathBuf};

use concertar::session::Session;
use concertar::session::factor::{Factor, Quadrant};
use concertar::session::id::SessionId;
use concertar::storage::Disk;
use concertar::storage::create::create;
use concertar::storage::heading::Trust;
use concertar::storage::lock::Holder;
use concertar::storage::opened::{Mode, Opening, open};
use jiff::civil::DateTime;

use crate::harness::{Key, Setup, Terminal};

const NOW: DateTime = DateTime::constant(2026, 11, 20, 10, 42, 0, 0);
/// What the head says when everything is on the disk.
pub(crate) const SAVED: &str = "● guardado";
/// What the head says when the disk refuses.
pub(crate) const UNSAVED: &str = "SIN GUARDAR";

/// Makes an empty session in `folder`.
pub(crate) fn make(folder: &Path) -> PathBuf {
    create(&Disk, folder, &Session::new(SessionId::from_bits(1), "Mesa"), NOW).expect("a session can be made")
}

/// The program with an empty session open, and the session's file.
pub(crate) fn start() -> (Terminal, PathBuf) {
    let setup = Setup::concertar(&["open", "2026-11-20-mesa.ron"]);
    let path = make(setup.folder());
    let mut terminal = setup.start();
    terminal.wait_for(SAVED);
    (terminal, path)
}

/// Goes to the FODA and begins to write strengths.
pub(crate) fn capture(terminal: &mut Terminal) {
    terminal.type_text("3f");
    terminal.wait_for("Enter guarda y sigue");
}

/// Writes an entry, and waits until it is on the disk.
pub(crate) fn write(terminal: &mut Terminal, text: &str) {
    terminal.type_text(text);
    terminal.wait_for(&format!("┃ {text}"));
    terminal.key(Key::Enter);
    terminal.wait_until_gone(&format!("┃ {text}"));
    terminal.wait_for(SAVED);
}

/// Opens a session as the program does, for writing.
pub(crate) fn reopen(path: &Path) -> Opening {
    let holder = Holder { user: "ana".to_owned(), host: "sala".to_owned(), process: std::process::id(), since: NOW };
    let (_, opening) = open(&Disk, path, Mode::Write, &holder).expect("the session can be opened");
    assert_eq!(opening.trust, Trust::Checked, "the checksum does not fit");
    assert!(opening.faults.is_empty(), "{:?}", opening.faults);
    opening
}

/// The strengths of a session, as they were typed.
pub(crate) fn strengths(session: &Session) -> Vec<String> {
    let strengths = session.factors.iter().filter(|factor| factor.quadrant == Quadrant::Strength);
    strengths.map(|Factor { text, .. }| text.to_string()).collect()
}

/// The strengths in a session's file and journal.
pub(crate) fn strengths_in(path: &Path) -> Vec<String> {
    strengths(reopen(path).history.session())
}
