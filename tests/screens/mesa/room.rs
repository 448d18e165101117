//! The room while the mesa sits: who comes and goes, who stands aside, what is left for later, what areas report back.

use concertar::app::Message;
use concertar::session::agreement::Way;
use concertar::session::id::ParticipantId;
use concertar::session::participant::Sector;
use concertar::session::rules::{Amount, Quorum};
use concertar::session::{Act, Session, Step};
use jiff::{SignedDuration, ToSpan};

use super::{add, people, usual};
use crate::stage::{NOW, Stage};

fn mesa(session: Session) -> Stage {
    Stage::new(session, Step::Mesa)
}

/// With the list of the room open, the quorum after an arrival takes one key.
#[test]
fn the_quorum_after_an_arrival_is_one_key() {
    let mut session = people();
    session.rules.quorum = Quorum { amount: Amount::Count(4), ..Quorum::default() };
    let mut stage = mesa(session);
    assert!(stage.shows("Quórum: 3 de 4 con voto, mínimo 4 !"), "{}", stage.shown());
    stage.press("l");
    stage.press("d");
    assert_eq!(stage.notice(), "Llegó Raúl Mora: hay quórum (4, mínimo 4).");
    assert!(
        stage.shows("presente desde las 10:42") && stage.shows("4 de 4 con voto, mínimo 4: hay quórum"),
        "{}",
        stage.shown()
    );
    stage.send(Message::Tick(NOW + 3.minutes()));
    stage.press("b");
    assert_eq!(stage.notice(), "Salió Inés Vaca: ya no hay quórum (3, mínimo 4).");
    stage.press("Esc");
    // What the notice said stays to be seen.
    stage.press("→");
    assert!(stage.shows("3 de 4 con voto, mínimo 4 ! perdido a las 10:45"), "{}", stage.shown());
    let stays = &stage.session().participants[3].stays;
    assert_eq!(stays[0].arrived, NOW);
    assert_eq!(stage.acts().len(), 2);
}

#[test]
fn whoever_stands_aside_does_not_count_on_the_point() {
    let mut stage = mesa(usual());
    stage.press("→ ↓ i b Esc x b").write("Es socia de la empresa").press("Enter");
    let point = &stage.session().mesa.points[1];
    assert_eq!((point.recusals[0].participant, point.queue.len()), (ParticipantId(3), 0));
    assert!(stage.shows("en este punto 2 !"), "{}", stage.shown());
    // Decided on this point there was no quorum, though there is one in the room.
    stage.press("a").write("Publicar el calendario").press("Enter Esc c Enter");
    assert_eq!(
        stage.notice(),
        "Adoptado sin quórum (2, mínimo 3). Queda anotado así. Falta quién responde y para cuándo: m."
    );
    stage.press("← x b");
    assert!(stage.session().mesa.points[1].recusals.is_empty());
}

#[test]
fn whoever_stands_aside_has_no_vote_to_be_counted() {
    let mut stage = mesa(usual());
    assert_eq!(stage.session().electors_present().len(), 3);
    stage.press("→ ↓ x b").write("Es socia de la empresa").press("Enter");
    stage.press("a").write("Publicar el calendario").press("Enter Esc v").write("3").press("Ctrl-S");
    assert!(stage.notice().contains("Hay 3 votos"), "{}", stage.notice());
    stage.press("Ctrl-U").write("2").press("Ctrl-S");
    let way = stage.session().mesa.agreements.last().unwrap().adoption.map(|it| it.way);
    assert_eq!(way, Some(Way::Vote { favour: 2, against: 0, abstain: 0, round: None }), "{}", stage.shown());
}

#[test]
fn what_comes_up_is_parked_taken_up_and_made_a_point() {
    let mut stage = mesa(usual());
    stage.press("→ z").write("Visas para artistas").press("Enter").write("Sede").press("Enter Enter");
    let parked = &stage.session().mesa.parked;
    assert_eq!((parked.len(), parked[0].point), (2, Some(stage.session().mesa.points[0].id)));
    assert!(stage.shows("▸ ‖ Sede"), "{}", stage.shown());
    stage.press("c");
    assert!(stage.session().mesa.parked[1].done && stage.shows("✓ Sede"), "{}", stage.shown());
    stage.press("↑ Enter").write(" y músicos").press("Enter y");
    let session = stage.session();
    assert_eq!(session.mesa.points.last().unwrap().title, "Visas para artistas y músicos");
    assert!(session.mesa.parked[0].done);
    assert!(stage.shows("▸ 4. Visas para artistas"), "{}", stage.shown());
    stage.press("Ctrl-Z ↓ ↓ ↓ ↓ Shift-↑ d");
    assert_eq!(stage.session().mesa.parked.len(), 1);
    // Points are put in order among themselves.
    let mut stage = mesa(usual());
    stage.press("→ z").write("Uno").press("Enter Enter Inicio ↓ ↓ Shift-↓ Shift-↑");
    assert_eq!(stage.session().mesa.points[1].title, "Seguimiento del plan 2027");
}

#[test]
fn areas_report_back_beside_what_is_owed() {
    let mut stage = mesa(usual());
    stage.press("o c").write("Ya hay punto focal.").press("Ctrl-S");
    assert_eq!(stage.session().mesa.reports_back.len(), 1);
    assert!(stage.shows("Devolución") && stage.shows("Ya hay punto focal."), "{}", stage.shown());
    stage.press("Enter Fin Enter").write("Y calendario.").press("Esc");
    assert_eq!(stage.session().mesa.reports_back[0].text.lines().len(), 2);
    stage.press("d");
    assert_eq!(stage.session().mesa.reports_back.len(), 1);
    stage.press("o /").write("otra").press("Enter").write("Aduana").press("Enter").write("Nada").press("Esc");
    assert_eq!(stage.session().mesa.reports_back[1].institution, "Aduana");
}

#[test]
fn who_owes_most_and_where_points_come_from_is_said() {
    let mut session = usual();
    let mut late = session.mesa.agreements[0].clone();
    (late.id, late.text) = (concertar::session::id::AgreementId(0), "Otro".into());
    add(&mut session, late);
    let mut stage = mesa(session);
    assert!(stage.shows("Quien más debe: Secretaría General (2)"), "{}", stage.shown());
    stage.press("→");
    assert!(stage.shows("1 de un área · 1 de la jefatura"), "{}", stage.shown());
}

#[test]
fn each_sector_and_the_call_are_told_at_the_foot() {
    let mut session = people();
    session.rules.quorum.each_sector = true;
    session.rules.second_quorum = Some(Quorum::default());
    session.participants[3].sector = Some(Sector::Academic);
    session.participants[2].sector = Some(Sector::Private);
    let mut stage = mesa(session);
    assert!(stage.shows("mínimo 3 ! · ! Académico 0/1 · 1.ª convocatoria"), "{}", stage.shown());
    stage.press("l d Esc");
    // A sector that does not fit is left out whole.
    assert!(stage.shows("✓ desde las 10:42 · 1.ª convocatoria") && !stage.shows("Priva"), "{}", stage.shown());
    assert!(matches!(stage.acts()[..], [&Act::Arrive { .. }]));
    assert!(stage.sized(120, 36).shows("1.ª convocatoria · Privado 1/1 · Académico 1/1"));
}

#[test]
fn whoever_leaves_gives_up_their_place_in_line_and_it_is_said() {
    let mut session = usual();
    session.rules.quorum = Quorum::default();
    let mut stage = mesa(session);
    stage.press("→ i a b Esc l a");
    assert_eq!(stage.notice(), "Salió Ana Ruiz y deja su turno en la lista de palabra.");
    stage.press("Esc");
    let point = &stage.session().mesa.points[0];
    assert_eq!(point.queue, [ParticipantId(3)]);
    assert!(stage.shows("Siguen: Inés Vaca"), "{}", stage.shown());
    // Undone, both the person and the place are back.
    stage.press("Ctrl-Z");
    assert_eq!(stage.session().mesa.points[0].queue.len(), 2);
}

#[test]
fn where_enough_are_there_the_sector_that_is_missing_is_named() {
    let mut session = people();
    session.rules.quorum = Quorum { amount: Amount::Count(2), each_sector: true, ..Quorum::default() };
    session.participants[2].sector = Some(Sector::Private);
    let mut stage = mesa(session);
    let leaves = stage.session().participants[2].name.to_string();
    assert!(stage.session().attendance().is_quorate());
    stage.press("l /").write(&leaves).press("Enter");
    assert_eq!(stage.notice(), format!("Salió {leaves}: ya no hay quórum (2, mínimo 2, sin Privado)."));
    assert!(stage.shows("2 de 4 con voto, mínimo 2, sin Privado: no hay quórum"), "{}", stage.shown());
    stage.press("Esc a").write("Crear la red").press("Enter Esc c Enter");
    assert_eq!(
        stage.notice(),
        "Adoptado sin quórum (2, mínimo 2, sin Privado). Queda anotado así. Falta quién responde y para cuándo: m."
    );
    stage.press("6");
    assert!(stage.shows("No hay quórum ahora: 2, mínimo 2, sin Privado."), "{}", stage.shown());
    stage.press("1 s");
    assert!(stage.notice().contains("2 de 4 con voto, sin Privado, no hay quórum"), "{}", stage.notice());
}

#[test]
fn a_person_has_the_same_key_in_every_list_whoever_is_in_the_room() {
    let mut session = people();
    add(&mut session, concertar::session::mesa::Point { title: "El agua".into(), ..Default::default() });
    let point = session.mesa.points[0].id;
    session.apply(Act::Depart { who: ParticipantId(1), at: NOW }).unwrap();
    let mut stage = Stage::new(session, Step::Mesa);
    // Ana Ruiz, who is not there, keeps her a; Luis Paz is c though but two people are offered.
    stage.press("i");
    assert!(stage.shows("c  Luis Paz") && !stage.shows("Ana Ruiz"), "{}", stage.shown());
    assert!(stage.shows("0  Reglas de la palabra"), "{}", stage.shown());
    stage.press("a c");
    assert_eq!(stage.session().point(point).map(|it| it.queue.clone()), Some(vec![ParticipantId(2)]));
    stage.press("Esc l");
    assert!(stage.shows("a  Ana Ruiz") && stage.shows("c  Luis Paz"), "{}", stage.shown());
    stage.press("Esc x");
    assert!(stage.shows("c  Luis Paz"), "{}", stage.shown());
}

#[test]
fn who_waits_for_the_floor_is_named_below_every_pane() {
    let mut session = people();
    add(&mut session, concertar::session::mesa::Point { title: "El agua".into(), ..Default::default() });
    let mut stage = mesa(session);
    stage.press("i c Esc");
    assert!(stage.shows("Siguen: Luis Paz"), "{}", stage.shown());
    for _ in 0..4 {
        stage.press("→");
        assert!(stage.shows("Siguen: Luis Paz"), "{}", stage.shown());
    }
    stage.press("F5");
    assert!(stage.shows("Siguen: Luis Paz"), "{}", stage.shown());
}

#[test]
fn a_clock_that_went_back_is_told_when_somebody_leaves() {
    let mut stage = mesa(usual());
    stage.model.now = NOW.checked_sub(SignedDuration::from_hours(5)).unwrap();
    stage.press("l a");
    assert!(stage.notice().contains("El reloj se atrasó: se anota a las"), "{}", stage.notice());
    // A few seconds confuse nobody.
    let mut stage = mesa(usual());
    stage.press("l a");
    assert!(!stage.notice().contains("reloj"), "{}", stage.notice());
}

#[test]
fn whoever_is_represented_may_dissent_by_name() {
    let mut session = usual();
    session.rules.proxies = true;
    let (here, away) = (session.present().next().unwrap().id, session.participants.len() - 1);
    session.participants[away].stays.clear();
    session.participants[away].represented_by = Some(here);
    let name = session.participants[away].name.to_string();
    let dissenters = |session: Session| {
        let mut stage = mesa(session);
        stage.press("→ → r");
        assert!(stage.model.layers.len() == 1, "{}", stage.shown());
        stage.shown()
    };
    assert!(dissenters(session.clone()).contains(&name));
    session.rules.proxies = false;
    assert!(!dissenters(session).contains(&name));
}
