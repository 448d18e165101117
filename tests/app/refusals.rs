//! What cannot be done is said, changes nothing, and stays to be mended.

use concertar::app::layers::{AppPurpose, Asked, Purpose};
use concertar::session::header::State;
use concertar::session::{Act, History, Step};
use concertar::ui::layer::{Layer, Note};

use crate::stage::Stage;
use crate::support::{ANA, session, stage};

/// Seals the session, so that it takes no more acts; what is open stays so.
fn seal(stage: &mut Stage) {
    let mut session = session();
    session.header.state = State::Sealed;
    stage.model.desk.as_mut().expect("a session is open").history = History::new(session);
}

fn typed(stage: &Stage) -> Option<&str> {
    match stage.model.layers.last().map(|asked| &asked.layer) {
        Some(Layer::Capture(line)) => Some(line.field.value()),
        _ => None,
    }
}

#[test]
fn a_refused_line_comes_back() {
    let mut stage = stage();
    stage.press("f").write("Otra red");
    seal(&mut stage);
    let before = stage.session().clone();
    stage.press("Enter");
    assert!(stage.notice().contains("sellada"), "{}", stage.notice());
    assert!(stage.shows("sellada"), "it is seen though a line is open");
    assert_eq!(typed(&stage), Some("Otra red"));
    assert!(stage.effects.is_empty() && *stage.session() == before);
}

#[test]
fn a_refused_form_stays_open_as_it_was() {
    let mut stage = stage();
    stage.press("1 Enter").write(" Vega");
    seal(&mut stage);
    stage.press("Ctrl-S");
    assert!(stage.notice().contains("sellada") && stage.effects.is_empty());
    assert!(stage.shows("Ana Ruiz Vega"));
    stage.press("Esc Esc");
    assert!(stage.model.layers.is_empty());
}

#[test]
fn a_refused_note_can_be_left() {
    let mut stage = stage();
    let purpose = Purpose::App(AppPurpose::Instead(Act::remove(ANA)));
    let mut note = Note::new("Nota", &"uno".into());
    note.editor.insert(" dos");
    note.refused = true;
    stage.model.layers.push(Asked { purpose, layer: note.into() });
    stage.press("Esc");
    assert!(stage.model.layers.is_empty());
}

#[test]
fn what_something_hangs_on_is_removed_after_asking() {
    let mut stage = Stage::new(session(), Step::Opening);
    stage.press("d");
    assert!(stage.shows("¿Quitar «Ana Ruiz»?") && stage.shows("F1 Red de ciudades"));
    stage.press("Esc");
    assert!(stage.effects.is_empty() && stage.session().participant(ANA).is_some());
    stage.press("d Enter");
    assert!(stage.session().participant(ANA).is_none());
    assert!(matches!(stage.acts()[..], [Act::Remove { detach: true, .. }]));
    stage.press("Ctrl-Z");
    assert_eq!(*stage.session(), session());
}

#[test]
fn who_reads_is_told_so() {
    let mut stage = stage().reading();
    stage.press("f F6 Ctrl-S Ctrl-Z");
    assert!(stage.model.layers.is_empty() && stage.effects.is_empty());
    assert!(stage.shows("○ solo lectura"));
}
