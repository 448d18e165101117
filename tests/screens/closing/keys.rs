//! What the keys of the closing do, one by one.

use std::path::{Path, PathBuf};

use concertar::app::message::Told;
use concertar::app::{Effect, Message};
use concertar::report::{Export, Format, markdown};
use concertar::session::closing::CorrectionState;
use concertar::session::header::State;
use concertar::session::language::Language;
use concertar::session::{Act, Paragraphs, Session, Step};
use concertar::storage::seal::{self, Verification};
use concertar::ui::layer::Layer;
use jiff::civil::date;

use super::ending;
use crate::mesa::people;
use crate::stage::Stage;

fn closing(session: Session) -> Stage {
    Stage::new(session, Step::Closing)
}

#[test]
fn each_gap_leads_to_its_step() {
    let mut stage = closing(ending());
    assert!(stage.shows("Acuerdo sin responsable: Crear una ventanilla única"));
    stage.press("Enter");
    assert_eq!(stage.model.step, Step::Mesa);
    let mut stage = closing(ending());
    stage.press("Fin");
    while !stage.shows("▸ Cierre") {
        stage.press("↑");
    }
    stage.press("Enter");
    assert!(stage.model.step == Step::Closing && stage.shows("Aprobación y firmas"));
    let mut session = people();
    session.header.date = None;
    let mut stage = closing(session);
    stage.press("Enter");
    assert_eq!(stage.model.step, Step::Opening);
}

/// The stage at the gap with these words, behind Enter.
fn mending(session: Session, gap: &str) -> Stage {
    let mut stage = closing(session);
    stage.press("/").write(gap).press("Enter");
    assert!(stage.shows(gap), "{}", stage.shown());
    stage.press("Enter");
    stage
}

#[test]
fn each_gap_opens_what_mends_it() {
    let mut stage = mending(ending(), "Acuerdo sin responsable: Crear una ventanilla única");
    stage.write("Dirección de Trámites").press("Enter");
    let named = |it: &&concertar::session::agreement::Agreement| it.text.as_str().starts_with("Crear una ventanilla");
    let agreement = stage.session().mesa.agreements.iter().find(named).unwrap();
    assert_eq!(agreement.responsible.as_str(), "Dirección de Trámites");
    assert_eq!((stage.model.step, stage.model.layers.len()), (Step::Mesa, 1), "the date is asked for too");
    stage.press("Esc");
    assert_eq!(stage.model.step, Step::Closing, "the list of what is missing comes back");

    let mut session = people();
    session.header.date = None;
    let mut stage = mending(session.clone(), "La sesión no tiene fecha");
    stage.write("20/11/2026").press("Ctrl-S");
    assert_eq!(stage.session().header.date, Some(date(2026, 11, 20)));

    session.factors.push(concertar::session::factor::Factor { text: "Puerto".into(), ..Default::default() });
    let mut stage = mending(session, "Oportunidades");
    stage.write("Un fondo nuevo").press("Enter");
    assert_eq!(stage.session().factors.last().map(|it| it.text.as_str()), Some("Un fondo nuevo"), "{}", stage.shown());

    let mut stage = mending(ending(), "No se fijó la próxima reunión");
    stage.write("18/12/2026").press("Ctrl-S");
    assert!(stage.session().mesa.next_meeting.is_some(), "{}", stage.shown());
}

#[test]
fn a_gap_of_one_field_opens_that_field_and_leads_back() {
    let mut session = people();
    session.header.date = None;
    let mut stage = mending(session.clone(), "La sesión no tiene fecha");
    assert!(stage.shows("Fecha") && !stage.shows("Organismo convocante") && !stage.shows("Lugar"), "{}", stage.shown());
    stage.write("20/11/2026").press("Enter");
    let header = &stage.session().header;
    assert_eq!((header.date, &header.place), (Some(date(2026, 11, 20)), &session.header.place));
    assert_eq!((stage.model.step, stage.model.layers.len()), (Step::Closing, 0));
    // Leaving it leads back as well; what opens nothing names the key that does.
    let mut stage = mending(session.clone(), "La sesión no tiene fecha");
    stage.press("Esc");
    assert_eq!(stage.model.step, Step::Closing);
    session.participants.iter_mut().for_each(|it| it.stays.clear());
    let mut stage = mending(session, "No se pasó lista");
    assert_eq!(stage.notice(), "6 vuelve a lo que falta.");
    stage.press("6");
    assert_eq!(stage.model.step, Step::Closing);
}

#[test]
fn a_sealed_record_that_nobody_approved_is_not_told_as_approved() {
    let mut stage = closing(people());
    stage.press("← l");
    assert!(stage.shows("▲ Sellar") || stage.shows("! Sellar"), "{}", stage.shown());
    stage.press("s → ←");
    assert!(stage.shows("sin aprobación anotada") && !stage.shows("Aprobada"), "{}", stage.shown());
}

#[test]
fn whoever_only_reads_is_shown_where_a_gap_is_and_no_form() {
    let mut stage = closing(ending()).reading();
    assert!(stage.shows("Enter Ver dónde"), "{}", stage.shown());
    stage.press("Enter");
    assert_eq!((stage.model.step, stage.model.layers.len()), (Step::Mesa, 0));
}

#[test]
fn of_a_sealed_record_it_is_told_what_was_missing_and_nothing_can_be_mended() {
    let mut session = people();
    session.header.date = None;
    let mut stage = closing(session);
    let missing = stage.session().gaps().len();
    assert!(missing > 0);
    stage.press("← l s →");
    assert_eq!(stage.session().header.state, State::Sealed);
    assert_eq!(stage.session().gaps().len(), missing);
    assert!(stage.shows("Lo que faltaba al sellar") && stage.shows("acta sellada: solo se lee"), "{}", stage.shown());
    assert!(!stage.shows("Completar") && !stage.shows("Ver dónde"), "{}", stage.shown());
    stage.press("Enter");
    assert_eq!((stage.model.step, stage.model.layers.len()), (Step::Closing, 0));
}

#[test]
fn each_paper_is_written_for_its_audience_under_a_name_of_its_own() {
    let mut stage = closing(ending());
    stage.press("→ i u i u v i u i u i u v i v i v i");
    let exports: Vec<&Export> = stage
        .effects
        .iter()
        .filter_map(|effect| match effect {
            Effect::Export(export) => Some(export),
            _ => None,
        })
        .collect();
    let expected =
        ["acta", "acta.interna", "informe", "informe.interno", "informe.legislativo", "resumen", "boletin", "ficha"];
    let names: Vec<&Path> = exports.iter().map(|export| export.stem.as_path()).collect();
    assert_eq!(names, expected.map(|name| format!("sesiones/mesa.{name}")).map(PathBuf::from));
    assert!(exports.iter().all(|export| !export.overwrite && export.formats == Format::EXPORTED));
    let texts: Vec<String> = exports.iter().map(|export| markdown::write(&export.document)).collect();
    let internal: Vec<bool> = texts.iter().map(|text| text.contains("en privado")).collect();
    assert_eq!(internal, [false, true, false, true, false, false, false, false]);
    let titles =
        ["# Acta n.º 3/2026", "# Acta", "# Mesa de internacional", "# Mesa", "# Mesa", "# Resumen", "# Boletín"];
    for (text, title) in texts.iter().zip(titles) {
        assert!(text.starts_with(title), "{title}: {}", &text[..60]);
    }
    assert!(texts[7].starts_with("# Ficha de capitalización"));
    assert!(stage.acts().is_empty());
}

#[test]
fn a_paper_in_view_follows_what_is_done_here_and_elsewhere() {
    let titled = |title: &str| {
        let mut session = ending();
        session.header.title = title.into();
        session
    };
    let mut stage = closing(titled("Mesa de ayer"));
    stage.press("→ v");
    assert!(stage.shows("▸ Mesa de ayer"), "{}", stage.shown());
    let header = titled("Mesa de hoy").header;
    stage.model.desk.as_mut().unwrap().history.act(Act::SetHeader(Box::new(header))).unwrap();
    stage.model.desk.as_mut().unwrap().safety.revision += 1;
    assert!(stage.shows("▸ Mesa de hoy"), "before the next message too: {}", stage.shown());
    let mut stage = closing(titled("Mesa de ayer")).reading();
    stage.press("→ v");
    stage.send(Message::Told(Told::Changed(Box::new(titled("Mesa de mañana")))));
    assert!(stage.shows("▸ Mesa de mañana") && stage.shows("solo lectura"), "{}", stage.shown());
}

#[test]
fn the_room_reads_the_paper_for_everyone_beside_an_internal_one() {
    let mut stage = closing(ending());
    stage.press("→ u");
    assert!(stage.shows("Uso interno"), "{}", stage.shown());
    let is_read = |stage: &mut Stage| {
        (0..300).any(|_| {
            stage.press("↓");
            stage.shows("en privado")
        })
    };
    assert!(is_read(&mut stage), "an internal agreement is in it: {}", stage.shown());
    stage.press("F5");
    assert!(!stage.shows("Uso interno") && !stage.shows("en privado"), "{}", stage.shown());
    stage.press("Inicio");
    assert!(!is_read(&mut stage), "{}", stage.shown());
}

#[test]
fn where_the_minutes_are_approved_they_are_what_is_written() {
    let mut stage = closing(ending());
    stage.press("→ v v → → →");
    assert!(stage.shows("Aprobación y firmas"), "{}", stage.shown());
    stage.press("i");
    assert!(matches!(stage.effects.last(), Some(Effect::Export(it)) if it.stem.ends_with("mesa.acta")));
}

#[test]
fn the_report_speaks_the_language_of_the_session() {
    let mut session = ending();
    session.header.language = Language::Portuguese;
    let mut stage = closing(session);
    stage.press("→");
    assert!(stage.shows("20 de novembro de 2026") && stage.shows("El acta, como saldrá"));
}

#[test]
fn the_room_never_sees_the_internal_report() {
    let mut stage = closing(ending()).public();
    stage.press("→ u");
    for _ in 0..200 {
        assert!(!stage.shows("en privado") && !stage.shows("INTERNO"));
        stage.press("↓");
    }
}

#[test]
fn the_state_goes_on_and_says_what_is_missing() {
    let mut stage = closing(ending());
    stage.press("a Enter");
    assert_eq!(stage.session().header.state, State::Running);
    stage.press("a Enter");
    assert_eq!(stage.session().header.state, State::AwaitingApproval);
    assert_eq!(stage.notice(), "El acta queda: Por aprobar. Faltan por completar 8 cosas.");
    stage.press("a Inicio Enter");
    assert_eq!(stage.session().header.state, State::Draft);
    stage.press("a ↑ Enter");
    assert_eq!(stage.acts().len(), 3);
}

#[test]
fn the_balance_is_written() {
    let mut stage = closing(people());
    stage
        .press("→ → Enter")
        .write("Se acordó")
        .press("Esc ↓ Enter")
        .write("La mesa")
        .press("Esc ↓ e")
        .write("Tarjetas")
        .press("Ctrl-S ↓ Enter")
        .write("Menos temas")
        .press("Esc ↓ Enter")
        .write("Otras ciudades")
        .press("Esc");
    let closing = &stage.session().closing;
    let texts =
        [&closing.summary, &closing.protagonist, &closing.what_worked, &closing.what_to_change, &closing.useful_to]
            .map(Paragraphs::joined);
    assert_eq!(texts, ["Se acordó", "La mesa", "Tarjetas", "Menos temas", "Otras ciudades"]);
    stage.press("↑ Espacio");
    assert!(matches!(stage.model.layers[0].layer, Layer::Reader(_)) && stage.shows("Menos temas"));
}

#[test]
fn participants_rate_the_session() {
    let mut stage = closing(people());
    stage.press("→ → → p");
    assert_eq!(stage.session().closing.evaluation.len(), 5);
    stage.press("Enter ↓").write("2").press("↓ ↓").write("7").press("↓").write("9").press("Ctrl-S");
    assert_eq!(stage.session().closing.evaluation[0].grades, [0, 2, 0, 7, 9]);
    assert!(stage.shows("18") && stage.shows("4,3"));
    stage.press("n").write("El lugar").press("Enter Enter");
    assert_eq!(stage.session().closing.evaluation[5].aspect, "El lugar");
    assert!(stage.shows("▸ El lugar"));
    stage.press("Shift-↑");
    assert_eq!(stage.session().closing.evaluation[4].aspect, "El lugar");
    stage.press("d");
    assert_eq!(stage.session().closing.evaluation.len(), 5);
}

#[test]
fn to_answer_before_anything_is_asked_proposes_what_to_ask() {
    let mut stage = closing(people());
    stage.press("← ← r");
    assert_eq!(stage.session().closing.evaluation.len(), 5);
    assert!(stage.shows("Evaluación 0"), "nobody has answered: {}", stage.shown());
    stage.press("r 5 4");
    assert!(stage.shows("Evaluación 1"), "{}", stage.shown());
}

#[test]
fn the_record_is_approved_and_signed() {
    let mut stage = closing(people());
    stage.press("← p");
    let names: Vec<_> =
        stage.session().closing.signatures.iter().map(|it| (it.name.to_string(), it.post.to_string())).collect();
    assert_eq!(
        names[..2],
        [("Marta Solano".into(), "Conduce".into()), ("Hugo Cárdenas".into(), "Secretaría".to_owned())]
    );
    // Then one of each institution that came.
    let others: Vec<&str> = names[2..].iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(others, ["Ana Ruiz", "Luis Paz", "Inés Vaca"], "{names:?}");
    stage.press("n").write("Concejo").press("Tab Tab Tab").write("Por unanimidad").press("Ctrl-S");
    let approval = stage.session().closing.approvals[0].clone();
    assert_eq!((approval.by.as_str(), approval.date), ("Concejo", date(2026, 11, 20)));
    stage.press("f").write("Ana Ruiz").press("↓").write("Presidencia").press("Enter");
    assert!(stage.shows("▸ Firma          Ana Ruiz"));
    stage.press(&"Shift-↑ ".repeat(6));
    assert_eq!(stage.session().closing.signatures[0].name, "Ana Ruiz");
    stage.press("e").write(" Paz").press("Ctrl-S d ↑ d");
    let closing = &stage.session().closing;
    assert_eq!((closing.approvals.len(), closing.signatures.len()), (0, 5));
}

#[test]
fn the_minutes_go_from_draft_to_seal() {
    let mut stage = closing(people());
    stage.press("← c").write("Todas las instituciones").press("Ctrl-S");
    assert_eq!(stage.session().header.state, State::AwaitingApproval);
    assert_eq!(stage.session().closing.circulated[0].to, "Todas las instituciones");
    stage.press("o").write("Hacienda").press("Tab").write("Falta un cargo").press("Ctrl-S");
    stage.press("o").write("Salud").press("Tab").write("Sobra un párrafo").press("Ctrl-S x ↑ t");
    assert!(stage.shows("¿Dónde se corrige el acta?") && stage.shows("Falta un cargo"), "{}", stage.shown());
    stage.press("Enter");
    let states: Vec<_> = stage.session().closing.corrections.iter().map(|it| it.state).collect();
    assert_eq!(states, [CorrectionState::Taken, CorrectionState::Refused]);
    stage.press("n").write("La mesa").press("Tab Tab").write("4").press("Ctrl-S");
    let closing = &stage.session().closing;
    assert_eq!(closing.approvals[0].in_session, Some(4));
    assert_eq!(stage.session().header.state, State::Approved);
    stage.press("l");
    assert!(stage.shows("¿Sellar el acta?") && stage.shows("solo para leer"));
    stage.press("Enter");
    assert_eq!(stage.session().header.state, State::Approved);
    stage.press("s");
    assert_eq!(stage.session().header.state, State::Sealed);
    assert!(stage.notice().starts_with("Acta sellada ("));
    // Whoever checks the file next finds the seal in it.
    let sealed = |effect: &Effect| matches!(effect, Effect::Save { session, .. } if session.closing.seal.is_some());
    assert!(stage.effects.iter().any(sealed), "the file was not written");
    assert_eq!(seal::verify(stage.session()).unwrap(), Verification::Whole);
    stage.press("Ctrl-Z");
    assert_eq!(stage.session().header.state, State::Sealed);
    assert_eq!(stage.notice(), "Lo sellado no se deshace: lo que esté mal se rectifica en el Cierre (r).");
}

#[test]
fn sealed_minutes_are_rectified_and_nothing_else() {
    let mut stage = closing(people());
    stage.press("← l s");
    let acts = stage.acts().len();
    stage.press("a c Esc o Esc n Esc f Esc p l Esc d Enter → → → Enter n p");
    assert_eq!(stage.acts().len(), acts);
    stage.press("← r Ctrl-S");
    assert_eq!(stage.acts().len(), acts);
    let mut stage = closing(stage.session().clone());
    stage.press("← r Tab Tab").write("Donde dice 12 debe leerse 13.").press("Ctrl-S");
    let rectified = &stage.session().closing.rectifications[0];
    assert_eq!(
        (rectified.by.as_str(), rectified.text.joined().as_str()),
        ("Hugo Cárdenas", "Donde dice 12 debe leerse 13.")
    );
    assert_eq!(seal::verify(stage.session()).unwrap(), Verification::Whole);
    stage.press("Espacio");
    assert!(stage.shows("Donde dice 12"));
    let mut reading = closing(stage.session().clone()).reading();
    reading.press("← r");
    assert!(reading.model.layers.is_empty());
}

#[test]
fn the_next_session_is_made_after_asking() {
    let mut stage = closing(ending());
    stage.press("s");
    assert!(stage.shows("¿Crear la 4.ª sesión de la serie?") && stage.shows("4 acuerdos pendientes pasan a ella"));
    assert!(stage.shows("2 propuestas sin adoptar pasan a ella"), "{}", stage.shown());
    assert!(stage.shows("Pasan también: ") && stage.shows("No pasan FODA, rondas ni puntos"), "{}", stage.shown());
    stage.press("Esc");
    assert!(stage.effects.is_empty());
    stage.press("s Enter");
    let made = stage.effects.iter().find_map(|effect| match effect {
        Effect::Create(session) => Some(session),
        _ => None,
    });
    let made = made.expect("the next session is made");
    let agenda: Vec<_> = made.agenda.iter().map(|it| (it.title.as_str(), it.step)).collect();
    let (minutes, owed) = ("Aprobación del acta de la sesión anterior", "Seguimiento de los acuerdos pendientes");
    assert_eq!(agenda[..2], [(minutes, Some(Step::Opening)), (owed, Some(Step::Mesa))]);
    // The rest is as the session itself says.
    let next = ending().successor();
    assert_eq!((&made.agenda[2..], &made.mesa, &made.axes), (&next.agenda[..], &next.mesa, &next.axes));
}

#[test]
fn nothing_changes_in_a_session_opened_for_reading() {
    let mut stage = closing(ending()).reading();
    stage.press("a → → Enter e → n p d Enter → n f p d Enter Shift-↓");
    assert!(stage.acts().is_empty() && stage.model.layers.is_empty());
    stage.press("i");
    assert!(matches!(stage.effects.last(), Some(Effect::Export(_))));
}

#[test]
fn clicks_select_what_is_drawn_there() {
    let mut stage = closing(ending());
    let row = stage.shown().lines().position(|line| line.contains("sin fecha: Revisar")).unwrap();
    stage.send(Message::Click(20, u16::try_from(row).unwrap()));
    assert!(stage.shown().lines().nth(row).unwrap().starts_with("┃▸"));
    stage.press("→ → →");
    stage.send(Message::Click(5, 7));
    assert!(stage.shows("▸ El tiempo estuvo"));
    let mut gone = closing(ending());
    gone.send(Message::Click(30, 2));
    assert!(gone.shows("Balance de la sesión"));
    assert!(gone.acts().is_empty());
}

#[test]
fn a_session_says_that_it_approved_the_minutes_before() {
    let mut stage = closing(people());
    stage.press("←");
    // Until it is done its key stands in the footer.
    assert!(stage.shows("m Acta anterior"), "{}", stage.shown());
    stage.press("m");
    assert!(stage.shows("del acta anterior") && stage.shows("La mesa"), "{}", stage.shown());
    stage.press("Ctrl-S");
    let approved = stage.session().closing.earlier[0].clone();
    assert_eq!((approved.number, approved.date, approved.corrections.is_empty()), (Some(2), date(2026, 11, 20), true));
    assert!(stage.shows("▸ Acta anterior  La mesa") && stage.shows("2.ª sesión  "), "{}", stage.shown());
    assert!(!stage.shows("m Acta anterior"), "{}", stage.shown());
    stage.press("Espacio");
    assert!(stage.shows("Quién aprueba: La mesa") && stage.shows("sin correcciones"), "{}", stage.shown());
    stage.press("Esc");
    stage.press("e Tab Tab Tab").write("El cargo de Ana es Directora.").press("Ctrl-S");
    assert!(stage.shows("2.ª sesión · corregida"), "{}", stage.shown());
    assert_eq!(stage.session().closing.earlier.len(), 1);
    stage.press("d");
    assert!(stage.session().closing.earlier.is_empty());
    // The first of a series has none before it.
    let mut first = people();
    first.header.number = Some(1);
    let mut stage = closing(first);
    stage.press("← m");
    assert!(!stage.shows("del acta anterior"), "{}", stage.shown());
}

#[test]
fn the_answers_of_one_person_take_a_key_a_question() {
    let mut stage = closing(people());
    stage.press("← ← p r");
    assert!(stage.shows("Respuesta 1 ·") && stage.shows("Una tecla responde"), "{}", stage.shown());
    stage.press("5 4 5 3 2");
    let grades =
        |stage: &Stage| -> Vec<[u32; 5]> { stage.session().closing.evaluation.iter().map(|it| it.grades).collect() };
    let first = [[0, 0, 0, 0, 1], [0, 0, 0, 1, 0], [0, 0, 0, 0, 1], [0, 0, 1, 0, 0], [0, 1, 0, 0, 0]];
    assert_eq!(grades(&stage), first);
    assert!(stage.shows("Respuesta 2 ·"), "the next person follows at once: {}", stage.shown());
    // An Enter by habit says nothing, the next one passes over a question; what is no grade is told.
    stage.press("Enter 1 Enter Enter 9");
    assert!(stage.shows("Las respuestas van de 1 a 5."), "{}", stage.shown());
    stage.press("Ctrl-U 5 Esc");
    let all = grades(&stage);
    assert_eq!((all[0], all[1], all[2]), ([1, 0, 0, 0, 1], [0, 0, 0, 1, 0], [0, 0, 0, 0, 2]));
    stage.press("Ctrl-Z");
    assert_eq!(grades(&stage)[2], [0, 0, 0, 0, 1], "each key is taken back alone");
}

#[test]
fn whoever_passes_over_a_question_stays_the_same_person() {
    let mut stage = closing(people());
    stage.press("← ← p r Enter");
    assert!(stage.shows("Respuesta 1 ·"), "{}", stage.shown());
    stage.press("4 9");
    assert!(stage.shows("Respuesta 1 ·") && stage.shows("Las respuestas van de 1 a 5."), "{}", stage.shown());
    stage.press("Ctrl-U 3 3 3");
    assert!(stage.shows("Respuesta 2 ·"), "{}", stage.shown());
    stage.press("Enter Enter 5 Esc r");
    assert!(stage.shows("Respuesta 2 ·"), "who was begun goes on: {}", stage.shown());
}

#[test]
fn a_correction_leads_to_what_it_corrects_and_is_taken_up_afterwards() {
    let mut stage = closing(ending());
    stage.press("← Inicio");
    while !stage.shows("▸ Corrección") {
        stage.press("↓");
    }
    stage.press("t");
    let asked = "El cargo de Inés Lara es Subdirectora.";
    assert!(stage.shows("¿Dónde se corrige el acta?") && stage.shows(asked), "{}", stage.shown());
    // The room is not shown what was asked, nor what may be internal.
    stage.press("F5");
    assert!(!stage.model.public || !stage.shows(asked), "{}", stage.shown());
    let mut stage = closing(ending());
    stage.press("← Inicio");
    while !stage.shows("▸ Corrección") {
        stage.press("↓");
    }
    stage.press("t ↓ Enter");
    assert_eq!(stage.model.step, Step::Opening);
    assert!(stage.notice().ends_with(asked), "{}", stage.notice());
    assert_eq!(stage.session().closing.corrections[0].state, CorrectionState::Open, "nothing was corrected yet");
    stage.press("6 t Enter");
    assert_eq!(stage.session().closing.corrections[0].state, CorrectionState::Taken);
}

#[test]
fn a_change_after_the_approval_is_told_and_told_again_before_the_seal() {
    let mut stage = closing(people());
    stage.press("← n").write("La mesa").press("Ctrl-S");
    assert_eq!(stage.session().header.state, State::Approved);
    stage.press("5 a").write("Crear la red").press("Enter");
    assert_eq!(stage.notice(), "El acta estaba aprobada: con este cambio vuelve a quedar por aprobar.");
    assert_eq!(stage.session().header.state, State::AwaitingApproval);
    stage.press("Esc Ctrl-Z");
    assert_eq!(stage.session().header.state, State::Approved, "undo takes both back");
    stage.press("Ctrl-Y");
    assert!(stage.notice().starts_with("El acta estaba aprobada"), "{}", stage.notice());
    stage.press("6 l");
    assert!(stage.shows("El acta cambió después de aprobarse"), "{}", stage.shown());
    stage.press("Esc n Ctrl-S");
    assert_eq!(stage.session().header.state, State::Approved);
}

#[test]
fn keys_of_a_sealed_session_say_why_they_do_nothing() {
    let mut stage = closing(people());
    stage.press("← l s 5 a");
    assert!(
        stage.notice().ends_with("solo admite seguimiento de acuerdos y rectificaciones (Cierre, r)."),
        "{}",
        stage.notice()
    );
}
