//! Two sessions of one mesa: the first loses its quorum and finds it again, is called twice, decides with dissent on the
//! record; the second opens on what the first left owed.

use std::fs;
use std::rc::Rc;

use concertar::keys::{Chord, Key};
use concertar::report::{self, Audience, markdown};
use concertar::session::agreement::{AgreementState, AmendmentState, ReservationKind, Way};
use concertar::session::header::State;
use concertar::session::round::Taking;
use concertar::session::rules::{Amount, Call, Secrecy, Share};
use concertar::session::{Paragraphs, Session};
use concertar::storage::format;
use concertar::storage::seal::{self, Verification};
use concertar::words::Words;
use jiff::ToSpan;
use jiff::civil::DateTime;

use crate::typist::Typist;

const MORNING: DateTime = DateTime::constant(2026, 5, 12, 9, 0, 0, 0);
/// Seats at the table, and how many must be taken at the first and at the second call.
const SEATS: usize = 16;
const THIRD: Share = Share { parts: 1, whole: 3 };

fn person(number: usize) -> String {
    format!("Persona {number:02}")
}

/// A session of a series with sixteen people on the roster, and a substitute for the last of them.
fn prepared() -> Typist {
    let mut typist = Typist::at(MORNING);
    let words = Rc::clone(&typist.words);
    typist.press("n");
    typist.choose(words.template_blank());
    typist.line("Mesa interministerial");
    typist.opened();
    typist.press("c");
    typist.fill(words.opening_header_series(), "Mesa interministerial");
    typist.fill(words.opening_header_number(), "1");
    typist.fill(words.opening_header_convener(), "Secretaría General");
    typist.fill(words.opening_header_place(), "Sala de sesiones");
    typist.fill(words.opening_header_date(), "12/5/2026");
    typist.fill(words.opening_header_starts(), "9");
    typist.fill(words.opening_header_ends(), "11");
    typist.fill(words.opening_header_facilitator(), "Persona 01");
    typist.fill(words.opening_header_rapporteur(), "Suplente");
    typist.keep();
    typist.press("r");
    typist.pick(words.opening_rules_quorum(), Some(&words.amount(Amount::MoreThanHalf)));
    typist.turn(words.opening_rules_has_second(), true);
    typist.pick(words.opening_rules_second(), Some(&words.amount(Amount::Share(THIRD))));
    typist.keep();
    typist.press("n");
    let roster: Vec<String> = (1..=SEATS).map(|it| format!("{} · Cargo · Entidad {it:02}", person(it))).collect();
    typist.paste(&roster.join("\n"));
    typist.key(Key::Enter);
    typist.line("Suplente · Cargo · Entidad 16");
    typist.key(Key::Enter);
    typist.key(Key::Enter);
    typist.pick(words.opening_person_substitute(), Some(&person(SEATS)));
    typist.keep();
    typist
}

/// Whoever of these is here leaves, whoever is not comes in; then this stands on the screen.
#[track_caller]
fn come_or_leave(typist: &mut Typist, people: &[String], said: &str) {
    typist.press("l");
    for name in people {
        typist.choose(name);
    }
    typist.see(said);
    typist.key(Key::Escape);
}

fn propose(typist: &mut Typist, text: &str, responsible: &str, due: &str) {
    typist.press("a");
    typist.line(text);
    typist.line(responsible);
    typist.line(due);
}

/// The first session, up to the moment before the next one is made.
fn first(typist: &mut Typist) {
    let words = Rc::clone(&typist.words);
    typist.press("s");
    typist.see("Primera convocatoria: 0 de 16 con voto, no hay quórum.");
    typist.press("5");
    typist.clock(MORNING + 20.minutes());
    come_or_leave(typist, &(1..=7).map(person).collect::<Vec<_>>(), "7 de 16 con voto, mínimo 9: no hay quórum");
    typist.press("1");
    typist.clock(MORNING + 30.minutes());
    typist.press("s");
    typist.see("Segunda convocatoria: 7 de 16 con voto, hay quórum.");
    typist.press("5n");
    typist.lines(["Presupuesto", "Puntos focales"]);
    // Three leave: the quorum of the second call is lost; with the others it is found again, the substitute among them.
    typist.clock(MORNING + 40.minutes());
    come_or_leave(typist, &[person(1), person(2)], "ya no hay quórum (5, mínimo 6)");
    come_or_leave(typist, &[person(3)], "4 de 16 con voto, mínimo 6: no hay quórum");
    typist.clock(MORNING + 50.minutes());
    let rest = (1..=3).chain(8..SEATS).map(person).chain(["Suplente".to_owned()]);
    come_or_leave(typist, &rest.collect::<Vec<_>>(), "16 de 16 con voto, mínimo 6: hay quórum");
    typist.press("x");
    typist.choose(person(2));
    typist.line("Es parte del contrato");
    typist.see("en este punto 15 ✓");
    propose(typist, "Crear la red de puntos focales", "Entidad 01", "30/6/2026");
    typist.press("u");
    typist.choose(person(3));
    typist.line("Crear y dotar la red de puntos focales");
    typist.press("b");
    typist.see("Crear [+y dotar+] la red de puntos focales");
    typist.choose(words.mesa_amendment_accept());
    // Each is called by name but for whoever stands aside: the first and the third are in favour, four are against, two
    // abstain, and the others are in favour, the substitute among them.
    typist.press("V");
    typist.choose(words.taking(Taking::RollCall));
    typist.see("1 de 15");
    typist.type_text("++----00++++++");
    typist.see("15 de 15");
    typist.type_text("+");
    typist.see("Votaron 15 de 15");
    typist.type_text("c");
    typist.press("v");
    typist.see("A favor 9, en contra 4, abstención 2");
    typist.keep();
    // How they voted is known by name; what is left is why.
    for number in 4..=9 {
        typist.press("r");
        typist.choose(person(number));
        typist.note(&Paragraphs::new("No hay presupuesto."));
    }
    propose(typist, "Publicar la agenda de viajes", "Entidad 02", "31/5/2026");
    typist.press("c");
    typist.see("Adoptado: 1/2026-02");
    typist.key(Key::Right);
    typist.press("n");
    typist.lines(["Grupo de presupuesto"]);
    typist.press("p");
    typist.fill(words.mesa_field_day(), "16/6/2026");
    typist.keep();
}

fn first_agreement(session: &Session) {
    let made = &session.mesa.agreements[0];
    let kinds = |kind| made.reservations.iter().filter(|it| it.kind == kind).count();
    assert_eq!((kinds(ReservationKind::Against), kinds(ReservationKind::Abstention)), (4, 2));
    let round = Some(session.rounds[0].id);
    assert_eq!(made.adoption.map(|it| it.way), Some(Way::Vote { favour: 9, against: 4, abstain: 2, round }));
    assert!(made.reservations.iter().all(|it| it.reason.joined() == "No hay presupuesto."));
    assert_eq!((made.number, made.amendments[0].state), (Some(1), AmendmentState::Accepted));
    assert_eq!(made.text, "Crear y dotar la red de puntos focales");
    let calls: Vec<_> = session.calls.iter().map(|it| (it.call, it.quorate)).collect();
    assert_eq!(calls, [(Call::First, false), (Call::Second, true)]);
    // Not at the first call, at the second, lost, found.
    let changes: Vec<_> = session.quorum_changes().iter().map(|it| it.attendance.is_quorate()).collect();
    assert_eq!(changes, [true, false, true]);
}

#[test]
fn the_second_session_opens_on_what_the_first_left_owed() {
    let mut typist = prepared();
    let words = Rc::clone(&typist.words);
    first(&mut typist);
    first_agreement(typist.session());
    insta::assert_snapshot!("the_first_session", minutes(typist.session(), &words));
    typist.press("6s");
    typist.agree();
    typist.wait_for("2.ª sesión");
    typist.clock(DateTime::constant(2026, 6, 16, 9, 0, 0, 0));
    typist.press("5");
    come_or_leave(&mut typist, &(1..=9).map(person).collect::<Vec<_>>(), "9 de 16 con voto, mínimo 9: hay quórum");
    typist.press("1s");
    typist.see("Primera convocatoria: 9 de 16 con voto, hay quórum.");
    typist.press("5");
    typist.see("Pendientes 2!");
    // The oldest debt comes first; of two of the same session, the one that was due before.
    typist.see("▸ ● 1/2026-02 · Publicar la agenda de");
    typist.press("f");
    typist.pick(words.mesa_field_state(), Some(&words.agreement_state(AgreementState::Fulfilled)));
    typist.fill(words.mesa_field_evidence(), "Gaceta 12");
    typist.keep();
    propose(&mut typist, "Crear una sola red con las ciudades", "Entidad 03", "31/12/2026");
    typist.press("c");
    typist.key(Key::Left);
    typist.key(Key::Left);
    typist.key(Key::Home);
    typist.see("▸ ● 1/2026-01 · Crear y dotar la red");
    typist.press("s");
    typist.choose("Crear una sola red con las ciudades");
    typist.see("Lo sustituye 2/2026-01");
    typist.press("o");
    typist.choose("Entidad 04");
    typist.note(&Paragraphs::new("Ya nombró a su punto focal."));
    typist.nothing_asked();
    let session = typist.session();
    let states: Vec<_> = session.mesa.agreements.iter().map(|it| (it.state(), it.follow_up.len())).collect();
    assert_eq!(states, [(AgreementState::Replaced, 1), (AgreementState::Fulfilled, 1), (AgreementState::Pending, 0)]);
    assert_eq!(session.mesa.agreements[0].replaced_by, Some(session.mesa.agreements[2].id));
    assert_eq!((session.mesa.subcommittees.len(), session.mesa.reports_back.len()), (1, 1));
    assert_eq!(session.faults(), []);
    secret_vote(&mut typist);
    sealed(&mut typist);
}

/// The second session decides by secret vote, with a round that a key of the mesa opens.
fn secret_vote(typist: &mut Typist) {
    let words = Rc::clone(&typist.words);
    typist.press("1r");
    typist.pick(words.opening_rules_secrecy(), Some(&words.secrecy(Secrecy::Secret)));
    typist.keep();
    typist.press("5");
    propose(typist, "Elegir a Loja como sede", "Entidad 02", "31/12/2026");
    typist.press("V");
    // The rule is consensus, so it is asked first.
    typist.see(&words.mesa_ask_ballot());
    typist.key(Key::Enter);
    // Its slips are asked for at once.
    typist.see("Papeleta 1 de 9");
    for slip in ["+", "-", "+", "+", "0", "-", "+", "+", "+"] {
        typist.line(slip);
    }
    typist.key(Key::Escape);
    typist.press("5");
    typist.see("votación abierta");
    typist.press("4c");
    typist.see("Una ronda secreta que se contó no se reabre.");
    typist.key(Key::Enter);
    typist.press("5v");
    typist.see("A favor 6, en contra 2, abstención 1");
    typist.keep();
    typist.see("Adoptado: 2/2026-02");
    let session = typist.session();
    let round = &session.rounds[0];
    let adopted = session.mesa.agreements.last().unwrap();
    let way = Way::Vote { favour: 6, against: 2, abstain: 1, round: Some(round.id) };
    assert_eq!((adopted.adoption.map(|it| it.way), adopted.reservations.len()), (Some(way), 0));
    assert!(round.ballots.iter().all(|it| it.voter.is_none() && it.slip.is_none()) && round.ballots.is_sorted());
}

/// The minutes of the second session say that those of the first were approved in it; sent, approved and sealed, the file
/// holds what the seal says, and the minutes are those that were read word by word.
fn sealed(typist: &mut Typist) {
    let words = Rc::clone(&typist.words);
    typist.press("6");
    typist.key(Key::Left);
    typist.press("m");
    typist.fill(words.closing_field_by(), "La mesa, por unanimidad");
    typist.keep();
    typist.press("c");
    typist.fill(words.closing_field_to(), "todas las entidades");
    typist.keep();
    typist.press("n");
    typist.fill(words.closing_field_by(), "La mesa");
    typist.keep();
    typist.press("p");
    typist.press("l");
    typist.press("s");
    typist.see("Acta sellada (");
    typist.chord(Chord::control('s'));
    typist.rest();
    published(typist);
    let files = fs::read_dir(typist.folder()).expect("the folder can be read");
    let files = files.map(|entry| entry.expect("it can be listed").path());
    let sessions = files.filter(|path| path.extension().is_some_and(|it| it == "ron"));
    let read = |path| format::read(&fs::read(path).expect("it can be read")).expect("it is a session").session;
    let found: Vec<Session> = sessions.map(read).filter(|it| it.header.state == State::Sealed).collect();
    let [session] = found.as_slice() else { panic!("{} sessions are sealed", found.len()) };
    assert_eq!(seal::verify(session).unwrap(), Verification::Whole);
    insta::assert_snapshot!("the_second_session", minutes(session, &words));
}

/// A key writes a copy for everybody, in which nobody has a name; a second one asks before it takes the place of the first.
fn published(typist: &mut Typist) {
    typist.press("w");
    typist.wait_for("Copia pública: copias-publicas/");
    let folder = typist.folder().join("copias-publicas");
    let copies = || {
        let files = fs::read_dir(&folder).expect("there is a folder for it");
        files.map(|entry| entry.expect("it can be listed").path()).collect::<Vec<_>>()
    };
    let found = copies();
    let [path] = &found[..] else { panic!("{found:?}") };
    let text = fs::read_to_string(path).expect("it can be read");
    assert!(!text.contains("Persona 0") && text.contains("Publicar la agenda de viajes"), "{text}");
    let copy = format::read(text.as_bytes()).expect("it is a session").session;
    assert!(copy.id != typist.session().id && copy.header.notice.joined().contains("Copia pública"));
    typist.press("w");
    typist.wait_for("Ya existe");
    typist.press("S");
    typist.wait_for("Copia pública: copias-publicas/");
    assert_eq!(copies().len(), 1);
}

/// The minutes as they go out, with a word for what is another in each run: the name of the session and its digest.
fn minutes(session: &Session, words: &Words) -> String {
    let minutes = report::minutes(session, words, Audience::Public, session.header.date.expect("it has a date"));
    let mut paper = markdown::write(&minutes).replace(session.id.as_str(), "(sesión)");
    if let Some(seal) = &session.closing.seal {
        let figures: Vec<char> = seal.digest.as_str().chars().collect();
        let groups: Vec<String> = figures.chunks(8).map(String::from_iter).collect();
        assert!(groups.len() == 8 && paper.contains(&groups.join(" ")), "{} not in:\n{paper}", seal.digest);
        paper = paper.replace(&groups.join(" "), "(64)");
    }
    paper
}
