//! A small workshop as it goes in a room, with as few keys as it takes: six people, eight actors, twelve entries, a vote with
//! a tie, three agreements, one reservation, the report. Letters of texts are not counted; every other key is, a paste as one.

use concertar::keys::{Chord, Key};
use concertar::session::agreement::ReservationKind;
use concertar::session::factor::Quadrant;
use jiff::civil::DateTime;

use crate::typist::Typist;

const MORNING: DateTime = DateTime::constant(2026, 11, 20, 9, 0, 0, 0);

/// The keys that each step may take, beside the texts. A change of a screen may make these fewer, never more.
const MOST: [(&str, usize); 8] = [
    ("nueva sesión", 3),
    ("seis participantes y lista", 11),
    ("ocho actores", 11),
    ("doce entradas", 21),
    ("tres ejes", 6),
    ("votación y decisión", 11),
    ("tres acuerdos y una reserva", 23),
    ("informe", 2),
];

const PEOPLE: &str = "\
Ana Ruiz · Directora · Cancillería
Luis Peña · Coordinador · Ministerio de Ambiente
Ñusta Quispe · Presidenta · Red de barrios
Íngrid Soto · Gerenta · Cámara de Comercio
Óscar Vera · Decano · Universidad Central
Marta Díaz · Secretaria · Municipio";

const ACTORS: [&str; 8] = [
    "Cancillería",
    "Ministerio de Ambiente",
    "Red de barrios",
    "Cámara de Comercio",
    "Universidad Central",
    "Municipio",
    "Unión Europea",
    "Prensa local",
];

const ENTRIES: [[&str; 3]; 4] = [
    ["Equipo con experiencia", "Puerto propio", "Universidades activas"],
    ["Fondos de cooperación", "Redes de ciudades", "Interés de la prensa"],
    ["Presupuesto corto", "Poca coordinación", "Datos dispersos"],
    ["Cambio de gobierno", "Recesión", "Sequía"],
];

const AXES: [&str; 3] = ["Cooperación regional", "Puerto verde", "Ciudad educadora"];
/// A slip each: two axes come out equal at the top.
const SLIPS: [&str; 6] = ["1", "2", "1", "3", "2", "b"];

const AGREEMENTS: [[&str; 3]; 3] = [
    ["Crear una mesa técnica", "Cancillería", "+30"],
    ["Publicar el directorio de actores", "Municipio", "15/12"],
    ["Presentar el proyecto a la Unión Europea", "Ministerio de Ambiente", "31/01/2027"],
];

/// Does a step; gives how many keys it took beside the texts.
fn step(typist: &mut Typist, work: impl FnOnce(&mut Typist)) -> usize {
    let before = typist.count.keys;
    work(typist);
    typist.nothing_asked();
    typist.count.keys - before
}

#[test]
fn a_small_workshop_takes_few_keys() {
    let mut typist = Typist::at(MORNING);
    let steps: [fn(&mut Typist); 8] = [begin, people, actors, entries, axes, vote, agreements, report];
    let taken = steps.map(|work| step(&mut typist, work));
    let told = |((name, most), taken): (&(&str, usize), &usize)| format!("{name}: {taken} (as many as {most})");
    let table: Vec<String> = MOST.iter().zip(&taken).map(told).collect();
    let within = MOST.iter().zip(&taken).all(|((_, most), taken)| taken <= most);
    let letters = typist.count.letters;
    assert!(within, "{letters} letters of texts, and these keys:\n{}", table.join("\n"));
    check(&mut typist);
}

fn begin(typist: &mut Typist) {
    typist.press("n");
    typist.key(Key::Enter);
    typist.line("Mesa de internacionalización");
    typist.opened();
}

fn people(typist: &mut Typist) {
    typist.press("n");
    typist.paste(PEOPLE);
    typist.keys(Key::Enter, 2);
    typist.press("l");
    typist.press("pppppp");
    typist.see("6 de 6");
}

fn actors(typist: &mut Typist) {
    typist.press("2n");
    typist.lines(ACTORS);
}

fn entries(typist: &mut Typist) {
    typist.press("3");
    for (letter, lines) in ["f", "o", "d", "a"].into_iter().zip(ENTRIES) {
        typist.press(letter);
        typist.lines(lines);
    }
    typist.see("12 factores");
}

fn axes(typist: &mut Typist) {
    typist.press("4n");
    typist.lines(AXES);
}

fn vote(typist: &mut Typist) {
    typist.press("r");
    typist.keep();
    for slip in SLIPS {
        typist.line(slip);
    }
    typist.agree();
    typist.see("empate");
    typist.press("d");
    typist.pick(typist.words.axes_decision_place(1), Some(AXES[0]));
    typist.keep();
}

fn agreements(typist: &mut Typist) {
    typist.press("5");
    for lines in AGREEMENTS {
        typist.press("a");
        for line in lines {
            typist.line(line);
        }
        typist.press("c");
    }
    typist.press("r");
    typist.choose("Íngrid Soto");
    typist.choose(typist.words.reservation_kind(ReservationKind::Reservation));
    typist.type_text("Falta hablar con las cámaras.");
    typist.chord(Chord::control('s'));
}

fn report(typist: &mut Typist) {
    typist.press("6i");
}

/// What was typed is on the disk, and the report is beside it.
fn check(typist: &mut Typist) {
    typist.wait_for("✓ Escrito: ");
    let session = typist.leave().session;
    assert_eq!(session.participants.iter().filter(|it| it.is_present()).count(), 6);
    assert_eq!(session.stakeholders.len(), ACTORS.len());
    for quadrant in Quadrant::ALL {
        assert_eq!(session.board(quadrant).count(), 3);
    }
    assert_eq!(session.rounds[0].ballots.len(), SLIPS.len());
    assert_eq!(session.decision.as_ref().map(|it| it.chosen[0]), Some(session.axes[0].id));
    let agreements = &session.mesa.agreements;
    assert!(agreements.len() == 3 && agreements.iter().all(|it| it.adoption.is_some() && it.due.is_some()));
    assert_eq!(agreements[2].reservations.len(), 1);
    assert_eq!(
        session.participant(agreements[2].reservations[0].participant).map(|it| it.post.as_str()),
        Some("Gerenta")
    );
    let files = std::fs::read_dir(typist.folder()).expect("the folder can be read");
    let paths: Vec<_> = files.map(|it| it.expect("it can be listed").path()).collect();
    let report = paths.iter().find(|it| it.extension().is_some_and(|it| it == "md")).expect("there is a report");
    let text = std::fs::read_to_string(report).expect("it can be read");
    for expected in AGREEMENTS.map(|it| it[0]).into_iter().chain(["Falta hablar con las cámaras.", AXES[1]]) {
        assert!(text.contains(expected), "«{expected}» is missing in the report:\n{text}");
    }
}
