//! Criteria: typed, taken from the handbooks, changed, removed.

use concertar::session::Session;

use super::stage;

fn told(session: &Session) -> Vec<(String, u32, String)> {
    session.criteria.iter().map(|it| (it.name.to_string(), it.weight, it.meaning.joined())).collect()
}

#[test]
fn a_criterion_is_written_in_a_form() {
    let mut it = stage(0);
    it.press("t").write("otro").press("Enter").write("Arraigo").press("Tab Backspace").write("3");
    it.press("Tab").write("¿Lo pide el barrio?").press("Ctrl-S");
    assert_eq!(told(it.session()), [("Arraigo".into(), 3, "¿Lo pide el barrio?".into())]);
    it.press("t Enter").write(" local").press("Ctrl-S");
    assert_eq!(told(it.session())[0].0, "Arraigo local");
    it.press("t Enter Tab Tab Tab Tab Espacio Ctrl-S");
    assert!(it.session().criteria.is_empty());
}

#[test]
fn criteria_of_the_handbooks_are_taken_one_after_the_other() {
    let mut it = stage(0);
    it.press("t").write("plan de gob").press("Enter").write("recursos").press("Enter Esc");
    let names: Vec<String> = told(it.session()).into_iter().map(|it| it.0).collect();
    assert_eq!(names, ["Plan de gobierno", "Recursos"]);
    it.press("t").write("plan de gob");
    assert!(it.shows("peso 3"), "{}", it.shown());
}
