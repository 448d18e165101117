//! What the keys of the mesa do, one by one.

use concertar::app::Message;
use concertar::session::agreement::{Adoption, AgreementState, ReservationKind, Way};
use concertar::session::id::ParticipantId;
use concertar::session::mesa::{MesaResult, PointOrigin};
use concertar::session::rules::Quorum;
use concertar::session::stakeholder::Visibility;
use concertar::session::{Act, Reference, Session, Step};
use jiff::civil::{date, time};

use super::{people, usual};
use crate::stage::{NOW, Stage};

fn mesa(session: Session) -> Stage {
    Stage::new(session, Step::Mesa)
}

/// An agreement proposed, given to an office, dated and adopted; the keys beside its text are counted.
#[test]
fn an_agreement_takes_eleven_keys_beside_its_text() {
    let mut stage = mesa(people());
    let beside = ["a", "Enter s e ↓ Enter", "+ 3 0 Enter", "c"];
    stage.press(beside[0]).write("Crear la red de puntos focales");
    for keys in &beside[1..] {
        stage.press(keys);
    }
    assert_eq!(beside.iter().flat_map(|keys| keys.split(' ')).count(), 11);
    let agreement = &stage.session().mesa.agreements[0];
    assert_eq!(agreement.text, "Crear la red de puntos focales");
    assert_eq!((agreement.responsible.as_str(), agreement.due), ("Secretaría de Cultura", Some(date(2026, 12, 20))));
    let adoption = agreement.adoption.unwrap();
    assert_eq!((adoption.way, adoption.at, adoption.quorate), (Way::Consensus, Some(NOW), Some(true)));
    assert_eq!(stage.notice(), "Adoptado: 3/2026-01. Por consenso.");
    assert_eq!(stage.acts().len(), 4);
    assert!(stage.shows("Acuerdo 3/2026-01") && stage.model.layers.is_empty());
}

#[test]
fn what_was_typed_is_never_lost() {
    let mut stage = mesa(people());
    stage.press("a").write("Presentar el plan").press("Enter Enter").write("pronto").press("Enter");
    assert!(stage.shows("Esa fecha no se entiende") && stage.shows("pronto"));
    stage.press("Ctrl-U").write("31/02").press("Enter");
    assert!(stage.shows("Esa fecha no existe"), "{}", stage.shown());
    stage.press("Ctrl-U").write("15/12").press("Enter");
    let agreement = &stage.session().mesa.agreements[0];
    assert_eq!((agreement.due, agreement.responsible.is_empty()), (Some(date(2026, 12, 15)), true));
    // Leaving halfway keeps the proposal.
    stage.press("a").write("Otro").press("Enter Esc");
    assert_eq!(stage.session().mesa.agreements.len(), 2);
    stage.press("m").write("Alcaldía").press("Enter Enter");
    assert_eq!(stage.session().mesa.agreements[1].responsible, "Alcaldía");
    stage.press("a Enter");
    assert_eq!(stage.session().mesa.agreements.len(), 2);
}

#[test]
fn several_points_are_typed_and_pasted_in_a_row() {
    let mut stage = mesa(people());
    stage.press("n").write("Presupuesto").press("Enter").write("Agenda").press("Enter");
    stage.paste("Plan\nVarios\n").press("Enter Enter");
    let titles: Vec<&str> = stage.session().mesa.points.iter().map(|it| it.title.as_str()).collect();
    assert_eq!(titles, ["Presupuesto", "Agenda", "Plan", "Varios"]);
    assert!(stage.shows("▸ 4. Varios"));
    stage.press("Ctrl-Z");
    assert_eq!(stage.session().mesa.points.len(), 2);
    stage.press("Shift-↑");
    assert_eq!(stage.session().mesa.points[0].title, "Agenda");
    stage.press("Alt-↓");
    assert_eq!(stage.session().mesa.points[1].title, "Agenda");
}

#[test]
fn a_point_has_notes_positions_and_speakers() {
    let mut stage = mesa(usual());
    stage.press("→ Enter").write("Uno").press("Enter").write("Dos").press("Esc T").write("Con tacto").press("Ctrl-S");
    stage.press("g c g a w o a").write("Apoya").press("Ctrl-S");
    stage.press("e Tab → → → Ctrl-S");
    let point = &stage.session().mesa.points[0];
    assert_eq!((point.notes.joined().as_str(), point.private_notes.joined().as_str()), ("Uno\nDos", "Con tacto"));
    let spoke: Vec<_> = point.interventions.iter().map(|it| it.participant).collect();
    assert_eq!(spoke, [ParticipantId(2), ParticipantId(1)]);
    assert_eq!(
        (point.positions[0].institution.as_str(), point.positions[0].text.joined().as_str()),
        ("Dirección Metropolitana de Relaciones Internacionales", "Apoya")
    );
    assert_eq!(point.origin, Some(PointOrigin::Territory));
    // With nothing to say, the position is taken away.
    stage.press("o a Ctrl-U Backspace Backspace Backspace Backspace Backspace Ctrl-S");
    assert!(stage.session().mesa.points[0].positions.is_empty());
    let mut public = mesa(usual()).public();
    public.press("→ ↓");
    assert!(public.shows("ventanilla") && !public.shows("tono") && !public.shows("temporada"));
}

#[test]
fn agreements_are_adopted_by_vote_and_by_consent() {
    let mut stage = mesa(usual());
    stage.press("→ → Fin ↑ v").write("12").press("↓").write("3").press("↓").write("1").press("Enter");
    assert!(stage.notice().contains("Hay 16 votos"), "{}", stage.notice());
    assert_eq!(stage.session().mesa.agreements[4].adoption, None);
    stage.press("↑ ↑ Ctrl-U").write("2").press("↓ Ctrl-U").write("1").press("↓ Ctrl-U").write("0").press("Ctrl-S");
    let way = |stage: &Stage, place: usize| stage.session().mesa.agreements[place].adoption.map(|it| it.way);
    assert_eq!(way(&stage, 4), Some(Way::Vote { favour: 2, against: 1, abstain: 0, round: None }));
    stage.press("x");
    assert_eq!(way(&stage, 4), None);
    // The table agreed to decide by consensus: the weaker way is asked about.
    stage.press("s");
    assert!(stage.shows("La regla de esta mesa es otra: consenso.") && way(&stage, 4).is_none(), "{}", stage.shown());
    stage.press("Enter");
    assert_eq!(way(&stage, 4), Some(Way::Consent));
    stage.press("x v").write("1").press("↓").write("2").press("Ctrl-S");
    assert!(stage.notice().contains("aunque no hay más votos"));
}

#[test]
fn adopting_without_quorum_says_so_and_records_it() {
    let mut session = usual();
    for it in &mut session.participants {
        it.stays.clear();
    }
    let mut stage = mesa(session);
    stage.press("→ → ↓ ↓ c");
    assert!(stage.shows("Ahora no hay quórum (0, mínimo 3)"), "{}", stage.shown());
    assert_eq!(stage.session().mesa.agreements[4].adoption, None, "asked first");
    stage.press("Enter");
    assert_eq!(stage.session().mesa.agreements[4].adoption.unwrap().quorate, Some(false));
    assert_eq!(
        stage.notice(),
        "Adoptado sin quórum (0, mínimo 3). Queda anotado así. Falta quién responde y para cuándo: m."
    );
    let mut session = usual();
    session.rules.quorum = Quorum::default();
    let mut stage = mesa(session);
    stage.press("→ → ↓ ↓ c");
    assert_eq!(stage.session().mesa.agreements[4].adoption.unwrap().quorate, None);
}

#[test]
fn disagreement_goes_on_the_record_by_name() {
    let mut stage = mesa(usual());
    stage.press("→ → r c b").write("No hay presupuesto.").press("Ctrl-S");
    let dissent = stage.session().mesa.agreements[2].reservations.clone();
    assert_eq!((dissent[0].participant, dissent[0].kind), (ParticipantId(2), ReservationKind::Against));
    assert_eq!(dissent[0].reason.joined(), "No hay presupuesto.");
    // Without a reason it is on the record too; a second one takes the place of the first; and it may be taken off.
    stage.press("r c c Esc");
    let dissent = stage.session().mesa.agreements[2].reservations.clone();
    assert_eq!((dissent.len(), dissent[0].kind), (1, ReservationKind::Abstention));
    assert_eq!(dissent[0].reason.joined(), "No hay presupuesto.");
    stage.press("r c d");
    assert!(stage.session().mesa.agreements[2].reservations.is_empty());
    // Only those present are offered.
    stage.press("r");
    assert!(!stage.shows("Raúl Mora"));
}

#[test]
fn what_is_owed_is_followed_up() {
    let mut stage = mesa(usual());
    assert!(stage.shows("▸ ● Nombrar puntos focales"));
    stage.press("f Tab Ctrl-U").write("01/08/2026").press("Ctrl-S");
    assert!(stage.notice().contains("anterior al último seguimiento") && stage.shows("01/08/2026"));
    stage.press("Ctrl-U").write("20/11").press("↓").write("Oficio 200").press("Ctrl-S");
    assert_eq!(stage.session().mesa.agreements[1].follow_up.len(), 2);
    stage.press("f → Ctrl-S");
    let followed = &stage.session().mesa.agreements[1];
    assert_eq!((followed.follow_up[1].evidence.as_str(), followed.state()), ("Oficio 200", AgreementState::Fulfilled));
    // It stays selected though it sank to the end of the list.
    assert!(stage.shows("▸ ✓ Nombrar puntos focales"));
    assert!(stage.shows("Pendientes 1!"));
}

#[test]
fn the_form_holds_every_field() {
    let mut stage = mesa(usual());
    stage.press("→ → Fin Enter ↓").write("Alcaldía").press("↓").write("+7").press("↓").write("Convenio firmado");
    stage.press("↓").write("Ninguno").press("↓").write("Tres").press("↓").write("Archivo").press("↓");
    stage.write("Dos personas").press("Tab Tab").write("Uno").press("Enter").write("Dos");
    stage.press("Tab Tab Tab → Tab → Tab Tab Tab ← Ctrl-S");
    let agreement = stage.session().mesa.agreements.last().unwrap();
    assert_eq!((agreement.responsible.as_str(), agreement.due), ("Alcaldía", Some(date(2026, 11, 27))));
    assert_eq!((agreement.indicator.as_str(), agreement.verification.as_str()), ("Convenio firmado", "Archivo"));
    assert_eq!((agreement.baseline.as_str(), agreement.goal.as_str()), ("Ninguno", "Tres"));
    assert_eq!((agreement.resources.as_str(), agreement.co_responsible.len()), ("Dos personas", 2));
    assert_eq!((agreement.stage.is_some(), agreement.point.is_some()), (true, true));
    assert_eq!(agreement.visibility, Visibility::Public);
}

#[test]
fn the_next_meeting_groups_and_results_are_recorded() {
    let mut stage = mesa(people());
    stage.press("p").write("+28").press("↓").write("930").press("↓ ↓").write("Plan").press("Ctrl-S");
    let meeting = stage.session().mesa.next_meeting.clone().unwrap();
    assert_eq!((meeting.date, meeting.time), (Some(date(2026, 12, 18)), Some(time(9, 30, 0, 0))));
    assert_eq!((meeting.place.as_str(), meeting.topics.joined().as_str()), ("Sala del Concejo", "Plan"));
    stage
        .press("→ → n")
        .write("Calendario")
        .press("Enter Enter Enter Tab")
        .write("Alcaldía")
        .press("Tab")
        .write("Prepararlo")
        .press("Tab");
    stage.write("15/12").press("Ctrl-S");
    let group = stage.session().mesa.subcommittees[0].clone();
    assert_eq!((group.name.as_str(), group.members.len(), group.due), ("Calendario", 1, Some(date(2026, 12, 15))));
    stage.press("→ Espacio ↓ Enter").write("Encuesta").press("Enter Fin ↑ ↑ ↑ ↑ Enter ↓ Enter");
    let results: Vec<_> = stage.session().mesa.results.iter().map(|it| (it.result, it.evidence.to_string())).collect();
    assert_eq!(
        results,
        [
            (MesaResult::SharedVision, String::new()),
            (MesaResult::AwareAreas, "Encuesta".into()),
            (MesaResult::Subcommittees, "1 subcomisión en marcha".into()),
        ]
    );
    stage.press("Inicio Espacio");
    assert_eq!(stage.session().mesa.results.len(), 2);
}

#[test]
fn what_is_removed_gives_its_place_and_comes_back() {
    let mut stage = mesa(usual());
    stage.press("→ → ↓ d");
    assert!(stage.acts().is_empty() && stage.notice().contains("Ya tuvo número"), "{}", stage.notice());
    let window = usual().mesa.agreements.iter().find(|it| it.text.as_str().contains("ventanilla")).unwrap().id;
    stage.press("↓ d");
    assert_eq!(stage.acts(), [&Act::remove(window)]);
    stage.press("Ctrl-Z");
    assert_eq!(stage.session(), &usual());
    // The second point has an agreement: the program asks first.
    stage.press("← ↓ Supr");
    assert!(stage.shows("¿Quitar «Agenda cultural común"));
}

#[test]
fn a_filter_narrows_and_esc_takes_it_away() {
    let mut stage = mesa(usual());
    stage.press("→ → /").write("ventanilla").press("Enter");
    assert!(stage.shows("«ventanilla»: 1") && !stage.shows("calendario cultural"));
    stage.press("Esc");
    assert!(stage.shows("calendario cultural"));
    stage.press("Ctrl-P").write("Revisar en privado").press("Enter");
    assert!(stage.shows("Propuesta I1"));
}

#[test]
fn clicks_select_what_is_drawn_there() {
    let mut stage = mesa(usual());
    stage.send(Message::Click(30, 2));
    assert!(stage.shows("Acuerdos de esta sesión"));
    let row = stage.shown().lines().position(|line| line.contains("ventanilla única")).unwrap();
    stage.send(Message::Click(12, u16::try_from(row).unwrap() + 1));
    assert!(stage.shows("Propuesta P3"));
    stage.send(Message::Click(70, 10));
    assert!(stage.shows("Propuesta P3"));
}

#[test]
fn nothing_changes_in_a_session_opened_for_reading() {
    let mut stage = mesa(usual()).reading();
    stage.press("n a c v x r m f d p i o T g w l z h u b Esc y s → n a c v x r m f d p l z h u b Esc o s e Enter → n e d → Espacio Enter");
    assert!(stage.acts().is_empty());
    assert_eq!(stage.session(), &usual());
    assert!(!stage.shows("Quitar"));
}

/// The room sees nothing internal in any pane, wherever the facilitator stands.
#[test]
fn the_room_sees_nothing_internal() {
    let mut stage = mesa(usual()).public().sized(120, 36);
    for _ in 0..5 {
        for _ in 0..5 {
            for secret in ["en privado", "tono", "temporada alta", "I1"] {
                assert!(!stage.shows(secret), "{secret}: {}", stage.shown());
            }
            stage.press("↓");
        }
        stage.press("→");
    }
    assert!(matches!(usual().everything().last(), Some(Reference::Subcommittee(_))));
}

/// A list that would show an internal text is not opened before the room.
#[test]
fn no_list_shows_the_room_an_internal_text() {
    let mut session = usual();
    let internal = session.mesa.agreements.iter().find(|it| it.visibility == Visibility::Internal).unwrap().id;
    let adoption = Adoption { way: Way::Consensus, at: None, quorate: None, rule: None };
    session.apply(Act::Adopt { agreement: internal, adoption }).unwrap();
    let mut stage = mesa(session.clone()).public();
    stage.press("s");
    assert!(!stage.shows("en privado") && stage.model.layers.is_empty(), "{}", stage.shown());
    let mut stage = mesa(session);
    stage.press("s");
    assert!(stage.shows("en privado"), "{}", stage.shown());
    stage.press("F5");
    assert!(!stage.shows("Qué acuerdo") || !stage.model.public, "{}", stage.shown());
}
