//! What undo and redo say they took back, and where they do nothing.

use concertar::session::Act;
use concertar::session::agreement::{Adoption, Agreement, Way};
use concertar::session::axis::Axis;
use concertar::session::factor::{Factor, Quadrant};
use concertar::session::language::Language;
use concertar::session::participant::Participant;
use concertar::session::rules::Call;
use concertar::session::stakeholder::Visibility;
use jiff::civil::date;

use crate::stage::{NOW, Stage};
use crate::support::{ANA, NETWORK, POINT, stage};

fn undone(act: Act, language: Language) -> (String, String) {
    let mut stage = stage().speaking(language);
    do_act(&mut stage, act);
    let mut said = |keys: &str| {
        stage.press(keys);
        stage.notice().to_owned()
    };
    (said("Ctrl-Z"), said("Ctrl-Y"))
}

/// Does an act as a screen would.
fn do_act(stage: &mut Stage, act: Act) {
    let desk = stage.model.desk.as_mut().expect("a session is open");
    desk.history.act(act).expect("the act is accepted");
    desk.safety.revision += 1;
}

#[test]
fn undo_says_what_it_took_back() {
    let axis = |name: &str| Act::add(Axis { name: name.into(), ..Axis::default() });
    let cases = [
        (axis("Turismo"), "añadir eje «Turismo»"),
        (Act::remove_and_detach(ANA), "quitar participante «Ana Ruiz»"),
        (Act::remove(NETWORK), "quitar factor «F1 Red de ciudades»"),
        (
            Act::MoveFactor { factor: NETWORK, to: Quadrant::Threat },
            "pasar factor «F1 Red de ciudades» a otro cuadrante",
        ),
        (Act::StartPoint { point: POINT, at: NOW }, "poner en marcha el tiempo de «Repaso del FODA»"),
        (Act::Arrive { who: ANA, at: NOW }, "llegada de Ana Ruiz"),
        (
            Act::SetCall { quorum: None, call: Call::Second, at: jiff::civil::datetime(2026, 11, 20, 9, 30, 0, 0) },
            "cambiar de convocatoria",
        ),
        (Act::Decide(None), "retirar la decisión sobre los ejes"),
        (Act::Several(vec![axis("Uno"), axis("Dos")]), "2 cambios de una vez (primero, añadir eje «Uno»)"),
        (
            axis("Cooperación descentralizada con las ciudades de la región andina"),
            "añadir eje «Cooperación descentralizada con las ciu…»",
        ),
    ];
    for (act, said) in cases {
        assert_eq!(undone(act, Language::Spanish), (format!("Deshecho: {said}."), format!("Rehecho: {said}.")));
    }
}

#[test]
fn undo_speaks_the_language_of_the_screen() {
    let edit = || {
        let ana = Participant { id: ANA, name: "Ana Ruiz Vega".into(), ..Participant::default() };
        Act::edit(ana)
    };
    assert_eq!(undone(edit(), Language::English).0, "Undone: change participant “Ana Ruiz Vega”.");
    assert_eq!(undone(edit(), Language::Portuguese).0, "Desfeito: mudar participante “Ana Ruiz Vega”.");
}

#[test]
fn in_a_line_undo_takes_back_what_was_typed() {
    let mut stage = stage();
    stage.press("f").write("una red").press("Ctrl-U Ctrl-Z");
    assert!(stage.shows("una red") && stage.effects.is_empty());
    stage.press("Ctrl-Z Ctrl-Z Ctrl-Z Ctrl-Z Ctrl-Z");
    assert!(stage.effects.is_empty(), "undo in a line never reaches the session");
    assert!(!stage.shows("una red"));
}

#[test]
fn pasted_entries_are_undone_together() {
    let mut stage = stage();
    stage.press("f").paste("uno\ndos\ntres\n").press("Enter Esc");
    let factors =
        |stage: &Stage| stage.session().factors.iter().map(|it: &Factor| it.text.to_string()).collect::<Vec<_>>();
    assert_eq!(factors(&stage), ["Red de ciudades", "uno", "dos", "tres"]);
    stage.press("Ctrl-Z");
    assert_eq!(factors(&stage), ["Red de ciudades"]);
    assert!(stage.notice().starts_with("Deshecho: 3 cambios"), "{}", stage.notice());
}

#[test]
fn what_is_internal_has_no_name_in_the_room() {
    let internal =
        Agreement { text: "Ceder el puerto".into(), visibility: Visibility::Internal, ..Agreement::default() };
    let mut stage = stage();
    do_act(&mut stage, Act::add(internal));
    let id = stage.session().mesa.agreements.last().expect("it is there").id;
    let adopted = Adoption { way: Way::Consensus, at: None, quorate: None, rule: None };
    do_act(&mut stage, Act::Adopt { agreement: id, adoption: adopted });
    stage.press("F5 Ctrl-Z");
    assert_eq!(stage.notice(), "Deshecho: adoptar «(interno)».");
    stage.press("Ctrl-Y");
    assert_eq!(stage.notice(), "Rehecho: adoptar «(interno)».");
    stage.press("Ctrl-Z Ctrl-Z");
    assert_eq!(stage.notice(), "Deshecho: añadir acuerdo «(interno)».");
    assert!(!stage.shows("puerto"), "{}", stage.shown());
    stage.press("Ctrl-Y F5 Ctrl-Z");
    assert_eq!(stage.notice(), "Deshecho: añadir acuerdo «Ceder el puerto».");
}

/// What is asked for one by one is taken back by its name.
#[test]
fn what_was_written_into_an_agreement_is_told_apart() {
    let mut stage = stage();
    do_act(&mut stage, Act::add(Agreement { text: "Crear la red".into(), ..Agreement::default() }));
    let made = stage.session().mesa.agreements.last().expect("it is there").clone();
    let assigned = Agreement { responsible: "Alcaldía".into(), ..made };
    let dated = Agreement { due: Some(date(2026, 12, 1)), ..assigned.clone() };
    let reworded = Agreement { indicator: "Redes".into(), ..dated.clone() };
    for (edited, told) in [
        (assigned, "poner responsable a acuerdo «Crear la red»"),
        (dated, "poner fecha a acuerdo «Crear la red»"),
        (reworded, "cambiar acuerdo «Crear la red»"),
    ] {
        do_act(&mut stage, Act::edit(edited));
        stage.press("Ctrl-Z");
        assert_eq!(stage.notice(), format!("Deshecho: {told}."));
        stage.press("Ctrl-Y");
    }
}
