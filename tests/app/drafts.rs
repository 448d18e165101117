//! Nothing typed is lost: lines left with Esc, pastes declined, quitting in the middle of a word.

use concertar::app::Effect;
use concertar::ui::layer::Layer;

use crate::stage::Stage;
use crate::support::{at_home, listings, stage};

const LINE: &str = "Una línea bastante larga";

fn typed(stage: &Stage) -> &str {
    match stage.model.layers.last().map(|asked| &asked.layer) {
        Some(Layer::Capture(line)) => line.field.value(),
        _ => "",
    }
}

#[test]
fn a_long_line_left_comes_back_where_it_was_typed() {
    let mut stage = stage();
    stage.press("f").write(LINE).press("Esc");
    assert!(stage.model.layers.is_empty() && stage.notice().contains("borrador"), "{}", stage.notice());
    stage.press("o");
    assert_eq!(typed(&stage), "", "it is no opportunity");
    stage.press("Esc f");
    assert_eq!(typed(&stage), LINE);
    assert!(stage.shows("Volvió el borrador"));
    stage.press("Enter");
    assert_eq!(stage.acts().len(), 1);
    stage.press("Esc f");
    assert_eq!(typed(&stage), "", "it comes back once");
}

#[test]
fn a_few_letters_are_let_go() {
    let mut stage = stage();
    stage.press("f").write("una").press("Esc f");
    assert_eq!(typed(&stage), "");
}

#[test]
fn an_entry_that_was_being_mended_stays_as_it_was() {
    let mut stage = stage();
    stage.press("e").write(" y de regiones").press("Esc e");
    assert_eq!(typed(&stage), "Red de ciudades");
}

#[test]
fn a_draft_does_not_reach_another_session() {
    let mut stage = stage();
    stage.press("f").write(LINE).press("Esc q");
    assert!(stage.model.desk.is_none() && stage.model.drafts.is_empty());
}

#[test]
fn a_title_left_comes_back() {
    let mut home = at_home(listings());
    home.press("n Enter").write("Mesa de cooperación").press("Esc n Enter");
    assert_eq!(typed(&home), "Mesa de cooperación");
    home.press("Enter");
    assert!(matches!(&home.effects[..], [Effect::Create(session)] if session.header.title == "Mesa de cooperación"));
}

#[test]
fn a_paste_without_a_field_does_nothing_but_say_so() {
    for mut stage in [stage(), at_home(listings())] {
        let before = stage.model.clone();
        stage.paste("dq\nuno\ndos\n");
        assert_eq!(stage.notice(), "Para pegar, abra primero un campo.");
        stage.model.notice = None;
        assert!(stage.model == before && stage.effects.is_empty());
    }
}

#[test]
fn a_paste_is_asked_about_before_it_becomes_entries() {
    let mut stage = stage();
    stage.press("f").write("Antes").paste(" uno\ndos\n\n tres \n");
    assert!(stage.shows("¿Añadir 3 entradas?") && stage.acts().is_empty());
    stage.press("Esc");
    assert_eq!(typed(&stage), "Antes");
}
