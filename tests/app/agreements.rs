//! All agreements of all sessions, at Inicio.

use std::path::PathBuf;

use concertar::app::Effect;
use concertar::app::desk::Mode;
use concertar::app::message::{Opened, Told};
use concertar::session::agreement::{Adoption, Agreement, AgreementState, FollowUp, Way};
use concertar::session::id::{AgreementId, SessionId};
use concertar::session::language::Language;
use concertar::session::line::SessionLine;
use concertar::session::stakeholder::Visibility;
use concertar::session::{Act, History, Session, Step};
use concertar::storage::heading::Trust;
use concertar::storage::library::{Listing, State};
use jiff::civil::{Date, date};

use crate::stage::Stage;
use crate::support::at_home;

fn session(name: &str, series: &str, number: u32, day: Date) -> Session {
    let mut session = Session::new(SessionId::new(name), series);
    session.header.series = series.into();
    session.header.number = Some(number);
    session.header.date = Some(day);
    session
}

fn agree(session: &mut Session, text: &str, responsible: &str, due: Option<Date>) -> AgreementId {
    let agreement = AgreementId(session.next);
    let item = Agreement { text: text.into(), responsible: responsible.into(), due, ..Agreement::default() };
    let adoption = Adoption { way: Way::Consensus, at: None, quorate: None, rule: None };
    session.apply(Act::add(item)).expect("an agreement may be added");
    session.apply(Act::Adopt { agreement, adoption }).expect("it may be adopted");
    agreement
}

fn sessions() -> Vec<Session> {
    let mut water =
        session("aa", "Mesa interministerial del agua de la cuenca del río Guayllabamba", 3, date(2026, 5, 20));
    agree(&mut water, "Publicar el catastro de usuarios del agua", "Secretaría de Ambiente", Some(date(2026, 9, 1)));
    agree(&mut water, "Medir el caudal en seis puntos", "Universidad Central", Some(date(2026, 11, 27)));
    agree(&mut water, "Avisar a las juntas parroquiales", "", None);
    let secret = agree(&mut water, "Negociar la deuda en reserva", "Cancillería", Some(date(2026, 10, 1)));
    for agreement in water.mesa.agreements.iter_mut().filter(|it| it.id == secret) {
        agreement.visibility = Visibility::Internal;
    }
    let mut trade = session("bb", "Mesa de comercio", 5, date(2026, 10, 2));
    let fair = agree(&mut trade, "Convocar la feria de exportadores", "Cámara de Comercio", Some(date(2026, 11, 6)));
    let entry = FollowUp {
        date: date(2026, 10, 30),
        state: AgreementState::Underway,
        evidence: "Bases publicadas en el portal".into(),
        note: "".into(),
        after_seal: false,
    };
    trade.apply(Act::FollowUp { agreement: fair, entry }).expect("it may be followed up");
    agree(&mut trade, "Traducir la oferta exportable", "Secretaría de Ambiente", Some(date(2026, 11, 6)));
    let again = session("cc", "Mesa de comercio", 5, date(2026, 10, 9));
    vec![water, trade, again]
}

fn listings(sessions: &[Session]) -> Vec<Listing> {
    let listing = |session: &Session| {
        let line = Box::new(SessionLine::of(session));
        let state = State::Readable { line, revision: 1, unsaved: 0, trust: Trust::Checked, newer: None };
        Listing { path: PathBuf::from("sesiones").join(format!("{}.ron", session.id)), modified: None, state }
    };
    sessions.iter().map(listing).collect()
}

fn stage() -> Stage {
    let mut stage = at_home(listings(&sessions()));
    stage.press("a");
    stage
}

fn look(name: &str, stage: &Stage) {
    insta::assert_snapshot!(name, stage.shown());
}

#[test]
fn what_is_owed_is_listed_the_oldest_debt_first() {
    look("agreements_80", &stage());
    look("agreements_60", &stage().sized(60, 20));
    look("agreements_120", &stage().sized(120, 36));
    look("agreements_en", &stage().speaking(Language::English));
    look("agreements_pt", &stage().speaking(Language::Portuguese));
    let mut empty = at_home(Vec::new());
    empty.press("a");
    look("agreements_empty", &empty);
}

#[test]
fn a_month_shows_what_falls_due() {
    let mut stage = stage();
    stage.press("↓ c");
    look("agreements_month", &stage);
    assert!(stage.shows("noviembre de 2026") && !stage.shows("Publicar"));
    stage.press("← ←");
    assert!(stage.shows("septiembre de 2026") && stage.shows("Publicar"));
    stage.press("→ c");
    assert!(stage.shows("Publicar") && stage.shows("Traducir"));
}

#[test]
fn other_questions_are_a_key_away() {
    let mut stage = stage();
    stage.press("v");
    assert!(stage.shows("vencidos") && !stage.shows("Medir"));
    stage.press("v o o");
    assert!(stage.shows("todos · por serie"));
    look("agreements_by_series", &stage);
    stage.press("d");
    look("agreements_debts", &stage);
    stage.press("↓ Enter");
    assert!(stage.shows("con «Cámara de Comercio»") && !stage.shows("Traducir"));
    stage.press("Esc").press("/").write("caudal").press("Enter");
    assert!(stage.shows("Medir") && !stage.shows("Convocar"));
    stage.press("Esc");
    assert!(stage.shows("Convocar"));
    stage.press("q");
    assert!(stage.shows("Sesiones"), "q leads back to the sessions");
}

#[test]
fn nothing_internal_is_shown_unasked() {
    let mut stage = stage();
    stage.press("v v");
    assert!(!stage.shows("Negociar") && !stage.shows("Cancillería"));
    stage.press("d");
    assert!(!stage.shows("Cancillería"));
    stage.press("Esc i");
    assert!(stage.shows("Negociar") && stage.shows("con internos"));
    stage.press("i");
    assert!(!stage.shows("Negociar"));
}

#[test]
fn what_does_not_fit_is_explained() {
    let mut stage = stage();
    assert!(stage.shows("1 cosa no calza"));
    stage.press("x");
    look("agreements_faults", &stage);
}

#[test]
fn an_agreement_opens_its_session() {
    let mut stage = stage();
    stage.press("↓ ↓ Enter");
    let path = PathBuf::from("sesiones/bb.ron");
    assert!(matches!(&stage.effects[..], [Effect::Open { path: asked, reading: false }] if *asked == path));
    let session = sessions().swap_remove(1);
    let told = |path| {
        Told::Opened(Box::new(Opened {
            history: History::new(session.clone()),
            path,
            mode: Mode::Write,
            revision: 1,
            saved: 1,
            notes: Vec::new(),
        }))
    };
    stage.tell(told(path.clone()));
    assert_eq!(stage.model.step, Step::Mesa);
    assert!(stage.shows("▸ ● 5/2026-02 · Traducir"), "{}", stage.shown());
    // Another session, opened otherwise, is opened where it stands.
    stage.tell(told(path));
    assert_eq!(stage.model.step, Step::Opening);
}

#[test]
fn a_folder_read_anew_is_looked_through_anew() {
    let mut stage = stage();
    stage.press("r");
    assert!(matches!(&stage.effects[..], [Effect::List]));
    stage.tell(Told::Listed(listings(&sessions()[1..])));
    assert!(!stage.shows("Medir") && stage.shows("Convocar"));
    stage.tell(Told::Listed(Vec::new()));
    assert!(stage.shows("Ningún acuerdo coincide."));
}

/// The row of the list that shows a session of this number.
fn row(stage: &Stage, number: &str) -> String {
    stage.shown().lines().find(|line| line.contains(number)).map(ToString::to_string).unwrap_or_default()
}

#[test]
fn what_went_on_into_the_next_session_is_owed_once_where_it_is_now() {
    let mut first = session("aa", "Mesa del agua", 1, date(2026, 5, 20));
    agree(&mut first, "Publicar el catastro", "Ambiente", Some(date(2026, 9, 1)));
    agree(&mut first, "Medir el caudal", "Universidad", None);
    let alone = at_home(listings(std::slice::from_ref(&first)));
    assert!(row(&alone, "1.ª").contains("2 (1"), "{}", alone.shown());
    let mut second = first.successor();
    second.id = SessionId::new("bb");
    second.header.date = Some(date(2026, 10, 2));
    agree(&mut second, "Avisar a las juntas", "Ambiente", None);
    first.header.state = concertar::session::header::State::Sealed;
    let stage = at_home(listings(&[first, second]));
    assert!(row(&stage, "2.ª").contains("3 (1"), "{}", stage.shown());
    let before = row(&stage, "1.ª");
    assert!(before.contains('·') && !before.contains("(1") && before.contains("sellada"), "{before}");
}
