//! What the keys of the closing do, one by one.

use std::path::Path;

use concertar::app::{Effect, Message};
use concertar::session::header::State;
use concertar::session::language::Language;
use concertar::session::{Paragraphs, Session, Step};
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
    let mut session = people();
    session.header.date = None;
    let mut stage = closing(session);
    stage.press("Enter");
    assert_eq!(stage.model.step, Step::Opening);
}

#[test]
fn the_report_is_written_for_its_audience() {
    let mut stage = closing(ending());
    stage.press("→ i u i");
    let written: Vec<(&Path, &str, bool)> = stage
        .effects
        .iter()
        .filter_map(|effect| match effect {
            Effect::Write { path, text, overwrite } => Some((path.as_path(), text.as_str(), *overwrite)),
            _ => None,
        })
        .collect();
    assert_eq!(written.len(), 2);
    assert_eq!((written[0].0, written[1].0), (Path::new("sesiones/mesa.md"), Path::new("sesiones/mesa.interno.md")));
    assert!(written.iter().all(|(_, _, overwrite)| !overwrite));
    assert!(written[0].1.starts_with("# Mesa de internacionalización") && !written[0].1.contains("en privado"));
    assert!(written[1].1.contains("en privado"));
    assert!(stage.acts().is_empty());
}

#[test]
fn the_report_speaks_the_language_of_the_session() {
    let mut session = ending();
    session.header.language = Language::Portuguese;
    let mut stage = closing(session);
    stage.press("→");
    assert!(stage.shows("20 de novembro de 2026") && stage.shows("El informe, como saldrá"));
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
    assert_eq!(stage.notice(), "El acta queda: Por aprobar. Faltan por completar 6 cosas.");
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
        .press("Esc ↓ e")
        .write("Tarjetas")
        .press("Ctrl-S ↓ Enter")
        .write("Menos temas")
        .press("Esc");
    let closing = &stage.session().closing;
    let texts = [&closing.summary, &closing.what_worked, &closing.what_to_change].map(Paragraphs::joined);
    assert_eq!(texts, ["Se acordó", "Tarjetas", "Menos temas"]);
    stage.press("Espacio");
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
fn the_record_is_approved_and_signed() {
    let mut stage = closing(people());
    stage.press("← p");
    let names: Vec<_> =
        stage.session().closing.signatures.iter().map(|it| (it.name.to_string(), it.post.to_string())).collect();
    assert_eq!(
        names,
        [("Marta Solano".into(), "Facilitación".into()), ("Hugo Cárdenas".into(), "Relatoría".to_owned())]
    );
    stage.press("n").write("Concejo").press("Tab Tab").write("Por unanimidad").press("Ctrl-S");
    let approval = stage.session().closing.approvals[0].clone();
    assert_eq!((approval.by.as_str(), approval.date), ("Concejo", date(2026, 11, 20)));
    stage.press("f").write("Ana Ruiz").press("↓").write("Presidencia").press("Enter");
    assert!(stage.shows("▸ Firma        Ana Ruiz"));
    stage.press("Shift-↑ Shift-↑ Shift-↑");
    assert_eq!(stage.session().closing.signatures[0].name, "Ana Ruiz");
    stage.press("e").write(" Paz").press("Ctrl-S d ↑ d");
    let closing = &stage.session().closing;
    assert_eq!((closing.approvals.len(), closing.signatures.len()), (0, 2));
}

#[test]
fn the_next_session_is_made_after_asking() {
    let mut stage = closing(ending());
    stage.press("s");
    assert!(stage.shows("¿Crear la 4.ª sesión de la serie?") && stage.shows("6 acuerdos pendientes pasan a ella"));
    stage.press("Esc");
    assert!(stage.effects.is_empty());
    stage.press("s Enter");
    let made = stage.effects.iter().find_map(|effect| match effect {
        Effect::Create(session) => Some(session),
        _ => None,
    });
    assert_eq!(made, Some(&Box::new(ending().successor())));
}

#[test]
fn nothing_changes_in_a_session_opened_for_reading() {
    let mut stage = closing(ending()).reading();
    stage.press("a → → Enter e → n p d Enter → n f p d Enter Shift-↓");
    assert!(stage.acts().is_empty() && stage.model.layers.is_empty());
    stage.press("i");
    assert!(matches!(stage.effects.last(), Some(Effect::Write { .. })));
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
