//! Candidates: typed, pasted, taken from lists, written in a form, ordered, withdrawn, removed.

use concertar::app::Message;
use concertar::session::Step;
use concertar::session::axis::{Agenda, Origin, Root};
use concertar::session::header::State;
use concertar::session::id::SessionId;
use concertar::session::{Act, Reference, Session};

use super::{AXES, last, slips, stage, traced};
use crate::stage::Stage;

/// The names of the axes in their order.
fn names(it: &Stage) -> Vec<&str> {
    it.session().axes.iter().map(|axis| axis.name.as_str()).collect()
}

#[test]
fn candidates_are_typed_one_after_the_other() {
    let mut it = Stage::new(Session::new(SessionId::from_bits(1), "Mesa"), Step::Axes);
    assert!(it.shows("n: escribir los primeros"));
    it.press("n").write("Cooperación ODS17").press("Enter").write("Inclusión").press("Enter Enter");
    assert_eq!(names(&it), ["Cooperación", "Inclusión"]);
    assert_eq!(it.session().axes[0].agendas, [Agenda::Global("ODS17".into())]);
    assert!(it.shows("▸ Inclusión"));
    it.press("n").write("inclusion").press("Enter Esc");
    assert_eq!(it.session().axes.len(), 2);
}

#[test]
fn pasted_lines_are_one_act() {
    let mut it = stage(0);
    it.press("n").paste("Uno\nDos\nCooperación regional\n").press("Enter Esc");
    assert_eq!(it.acts().len(), 1);
    assert_eq!(it.session().axes.len(), 8);
    it.press("Ctrl-Z");
    assert_eq!(names(&it), AXES);
}

#[test]
fn lists_of_the_handbooks_stay_open() {
    let mut it = stage(0);
    it.press("a").write("bogota").press("↓ Enter Enter Esc");
    let axes = &it.session().axes;
    assert_eq!(axes.len(), 8);
    assert_eq!(axes[6].origin, Some(Origin::Adaptation));
    assert!(!axes[7].source.is_empty());
    it.press("a Enter");
    assert_eq!(it.session().axes.len(), 12);
    assert!(matches!(it.acts().last(), Some(Act::Several(acts)) if acts.len() == 4));
}

#[test]
fn a_candidate_is_written_in_a_form() {
    let mut it = Stage::new(traced(2), Step::Axes);
    it.press("Enter").write(" y global");
    it.press("Tab Tab → Tab Tab Tab").write("Vecinas y vecinos; Cámaras").press("Tab Espacio Tab");
    it.write("Redes").press("Enter").write("- Dos redes").press("Ctrl-S");
    let axis = &it.session().axes[0];
    assert_eq!(axis.name, "Cooperación regional y global");
    assert_eq!(axis.origin, Some(Origin::Adaptation));
    assert_eq!(axis.from.len(), 2);
    assert_eq!(axis.objectives[0].goals[0].text, "Dos redes");
    let expected = [
        Agenda::Local("Plan 2027, eje 4".into()),
        Agenda::Territorial("Vecinas y vecinos".into()),
        Agenda::Territorial("Cámaras".into()),
        Agenda::Global("ODS1".into()),
        Agenda::Global("ODS17".into()),
    ];
    assert_eq!(axis.agendas, expected);
    let acts = it.acts().len();
    it.press("Enter Ctrl-S");
    assert_eq!(it.acts().len(), acts, "nothing was changed");
}

#[test]
fn a_candidate_shows_where_it_comes_from() {
    let it = Stage::new(traced(2), Step::Axes).sized(120, 36);
    for said in [
        "Estrategia FO: Liderar una red regional",
        "F1 Apoyo de la alcaldía y recursos propios",
        "(Persona 1)",
        "Propuesto por: Persona 1",
        "● local",
        "○ territorio",
        "ODS 17",
        "Problema detectado · En ambos sentidos",
    ] {
        assert!(it.shows(said), "{said}:\n{}", it.shown());
    }
}

#[test]
fn roots_are_tied_and_let_go() {
    let mut it = Stage::new(traced(2), Step::Axes);
    it.press("↓ p").write("liderar").press("Enter");
    assert!(matches!(it.session().axes[1].from[..], [Root::Crossing(_)]));
    it.press("p").write("liderar").press("Enter");
    assert!(it.session().axes[1].from.is_empty());
}

#[test]
fn order_follows_the_selection() {
    let mut it = stage(0);
    it.press("Shift-↓ Shift-↓ Shift-↑");
    assert_eq!(names(&it)[..3], ["Atractividad territorial", "Cooperación regional", "Inclusión social"]);
    it.press("Fin Shift-↓ Shift-↑");
    assert_eq!(names(&it)[4..], ["Cultura y patrimonio", "Ciudad educadora"]);
    it.press("Inicio Alt-↑");
    assert_eq!(names(&it)[0], "Atractividad territorial");
}

#[test]
fn a_withdrawn_candidate_stays_in_the_record_and_off_the_vote() {
    let mut it = stage(2);
    it.press("x");
    assert!(it.shows("Cooperación regional (fuera de la mesa)") && it.shows("6, 1 fuera de la mesa"));
    it.press("r Ctrl-S");
    assert_eq!(it.session().rounds[0].options.len(), 5);
    it.press("Esc Ctrl-Z x");
    assert!(it.session().axes.iter().all(|axis| !axis.withdrawn));
}

#[test]
fn what_was_voted_on_is_removed_only_after_asking() {
    let mut it = stage(3);
    it.press("Fin Supr");
    assert_eq!(it.session().axes.len(), 5, "nobody asks of what nothing hangs on");
    it.press("r Ctrl-S");
    slips(&mut it, &["12", "11", "11"]);
    it.press("Enter d Ctrl-S Espacio Inicio Supr");
    for said in ["¿Quitar «Cooperación regional»?", "Se votó en la ronda 1", "Está en la decisión, y sale de ella."]
    {
        assert!(it.shows(said), "{said}\n{}", it.shown());
    }
    it.press("Esc x");
    assert!(it.session().axes[0].withdrawn && it.session().axes.len() == 5);
    it.press("Supr Enter");
    assert_eq!(it.session().axes.len(), 4);
    assert_eq!(last(&it).options[0].label, "Cooperación regional", "the vote keeps its name");
}

#[test]
fn finding_clicking_and_going_to_an_axis() {
    let mut it = stage(0);
    it.press("/").write("inclusion");
    assert!(it.shows("«inclusion»: 1 de 6") && it.shows("▸ Inclusión social"));
    it.press("Esc");
    it.send(Message::Click(10, 6));
    assert!(it.shows("▸ Sustentabilidad"));
    let axis = it.session().axes[4].id;
    it.press("Ctrl-P").write("ciudad educadora").press("Enter");
    assert!(it.session().holds(Reference::from(axis)) && it.shows("▸ Ciudad educadora"));
}

#[test]
fn all_is_read_at_once() {
    let mut it = Stage::new(traced(2), Step::Axes);
    it.press("i");
    assert!(it.shows("La ciudad lidera las redes de su región."));
}

#[test]
fn who_may_only_read_sees_all_and_changes_nothing() {
    let mut it = Stage::new(traced(2), Step::Axes).reading();
    it.press("n a x Supr r d p Shift-↓ s e");
    assert!(it.acts().is_empty() && it.model.layers.is_empty());
    it.press("i");
    assert_eq!(it.model.layers.len(), 1);
}

#[test]
fn escape_shows_all_again_before_it_leaves() {
    let mut it = stage(2);
    it.press("/").write("cultura").press("Enter");
    assert!(it.shows("«cultura»: 1 de 6"));
    it.press("Esc");
    assert!(it.model.desk.is_some() && !it.shows("«cultura»"));
}

#[test]
fn a_sealed_session_offers_no_key_that_changes() {
    let mut session = super::session(2);
    session.header.state = State::Sealed;
    let it = Stage::new(session, Step::Axes);
    assert!(!it.shows("n Nuevo") && !it.shows("r Ronda nueva"));
}
