//! Ballots from a file: asked for by its path, looked over, taken as one act, never twice.

use std::path::PathBuf;

use concertar::app::message::Told;
use concertar::app::{Effect, Message};
use concertar::session::ballot::{Ballot, Consent, Marks, OptionId, Stance};
use concertar::session::round::RoundState;
use concertar::session::rules::Weights;
use concertar::session::{Act, Step};
use concertar::ui::layer::Layer;

use super::{is, last, open, open_by, open_secret, session, slips, stage};
use crate::stage::Stage;

/// The file that the program wants to read.
fn wanted(it: &Stage) -> PathBuf {
    let path =
        it.effects.iter().rev().find_map(|effect| if let Effect::Load(path) = effect { Some(path) } else { None });
    path.expect("a file is wanted").clone()
}

/// Leaves whatever is open and asks for a file.
fn ask(it: &mut Stage) -> &mut Stage {
    while !it.model.layers.is_empty() {
        it.press("Esc");
    }
    it.press("i")
}

/// Asks for a file by its path, which holds this.
fn bring_from(it: &mut Stage, path: &str, text: &str) {
    ask(it).write(path).press("Enter");
    let path = wanted(it);
    it.send(Message::Told(Told::Loaded { path, bytes: text.as_bytes().to_vec() }));
}

pub(super) fn bring(it: &mut Stage, text: &str) {
    bring_from(it, "/tmp/respuestas.csv", text);
}

/// The marks of the last round.
fn given(it: &Stage) -> Vec<Marks> {
    last(it).ballots.iter().map(|ballot| ballot.marks.clone()).collect()
}

fn ticks(options: &[u32]) -> Marks {
    Marks::Ticks(options.iter().map(|option| OptionId(*option)).collect())
}

pub(super) const TICKS: &str = "Marca temporal,Cooperacion regional,Puerto,3,Sustentabilidad\n\
    9:30,x,sí,,x\n9:31,,,,\n9:32,quizás,,x,\n9:33,,,sí,\n";

#[test]
fn a_form_is_taken_as_one_act_after_asking() {
    let mut it = stage(8);
    open(&mut it, 2);
    slips(&mut it, &["12"]);
    let before = it.acts().len();
    bring(&mut it, TICKS);
    for said in [
        "¿Tomar 3 papeletas del archivo?",
        "«respuestas.csv»: 3 papeletas en 4 líneas · 1 en blanco",
        "Queda fuera, por 1 falta:",
        "Línea 4, columna «Cooperacion regional» (carácter 6): «quizás» no dice",
        "Sin columna en el archivo: «Atractividad territorial», «Ciudad",
        "Sin leer, por no ser ejes: «Marca temporal» y «Puerto».",
    ] {
        assert!(it.shows(said), "{said}\n{}", it.shown());
    }
    it.press("Enter");
    assert_eq!(it.acts().len(), before + 1);
    assert!(matches!(it.acts().last(), Some(Act::CastMany { ballots, .. }) if ballots.len() == 3));
    assert_eq!(given(&it), [ticks(&[1, 2]), ticks(&[1, 4]), Marks::Blank, ticks(&[3])]);
    let slips: Vec<Option<u32>> = last(&it).ballots.iter().map(|ballot| ballot.slip).collect();
    assert_eq!(slips, [Some(1), Some(2), Some(3), Some(4)]);
    assert_eq!(it.notice(), "Se tomaron 3 papeletas. Ctrl-Z las quita.");
    it.press("Ctrl-Z");
    assert_eq!(given(&it), [ticks(&[1, 2])]);
}

#[test]
fn no_takes_none() {
    let mut it = stage(8);
    open(&mut it, 2);
    let before = it.acts().len();
    bring(&mut it, TICKS);
    it.press("n");
    assert!(it.model.layers.is_empty());
    bring(&mut it, TICKS);
    it.press("Esc");
    assert_eq!((it.acts().len(), given(&it).len()), (before, 0));
}

#[test]
fn the_same_file_counts_once() {
    let mut it = stage(8);
    open(&mut it, 2);
    bring(&mut it, TICKS);
    it.press("Enter");
    // The fault is mended in the file, and it is brought again.
    bring(&mut it, &TICKS.replace("quizás", "x"));
    assert!(it.shows("¿Tomar 1 papeleta del archivo?"), "{}", it.shown());
    assert!(it.shows("3 líneas ya se habían tomado y no cuentan dos veces."));
    it.press("Enter");
    assert_eq!(given(&it).len(), 4);
    bring(&mut it, &TICKS.replace("quizás", "x"));
    assert!(it.model.layers.is_empty());
    assert_eq!(it.notice(), "Ese archivo ya se tomó: nada cuenta dos veces.");
    // What was undone may be taken again.
    it.press("Ctrl-Z Ctrl-Z");
    bring(&mut it, TICKS);
    assert!(it.shows("¿Tomar 3 papeletas del archivo?") && !it.shows("ya se habían tomado"));
}

/// The program, started anew on what the session holds: nothing else is remembered.
fn started_anew(it: &Stage) -> Stage {
    let mut anew = Stage::new(it.session().clone(), Step::Axes);
    anew.press("Espacio");
    anew
}

#[test]
fn after_a_new_start_the_same_file_still_counts_once() {
    let mut it = stage(8);
    open(&mut it, 2);
    bring(&mut it, TICKS);
    it.press("Enter");
    let mut it = started_anew(&it);
    bring(&mut it, TICKS);
    assert!(it.shows("3 líneas ya se habían tomado y no cuentan dos veces."), "{}", it.shown());
    while !it.model.layers.is_empty() {
        it.press("Esc");
    }
    // Of the answers that came in since, only those below count.
    bring(&mut it, &format!("{TICKS}9:40,x,,,\n9:41,,,x,\n"));
    assert!(it.shows("¿Tomar 2 papeletas del archivo?"), "{}", it.shown());
    it.press("Enter");
    assert_eq!(given(&it).len(), 5);
    // And what is undone may be taken again.
    it.press("Ctrl-Z");
    bring(&mut it, &format!("{TICKS}9:40,x,,,\n9:41,,,x,\n"));
    assert!(it.shows("¿Tomar 2 papeletas del archivo?"), "{}", it.shown());
}

#[test]
fn after_a_new_start_lines_that_may_be_other_peoples_are_not_left_out() {
    let mut it = stage(9);
    open(&mut it, 2);
    bring(&mut it, "1,2\nx,\n,x\n");
    it.press("Enter");
    let mut it = started_anew(&it);
    bring(&mut it, "1,2\nx,\n,x\n");
    assert_eq!(it.notice(), "Ese archivo ya se tomó: nada cuenta dos veces.");
    bring(&mut it, "1,2\nx,\n,x\nx,x\n");
    assert!(it.shows("¿Tomar 3 papeletas del archivo?"), "{}", it.shown());
}

#[test]
fn an_open_round_keeps_of_a_file_that_it_was_taken_and_a_secret_one_nothing() {
    let mut it = stage(8);
    open(&mut it, 2);
    bring(&mut it, TICKS);
    it.press("Enter");
    let sources = &last(&it).sources;
    assert_eq!((sources.len(), sources[0].lines, sources[0].digest.as_str().len()), (1, 3, 64));
    let mut it = stage(8);
    open_secret(&mut it, 2);
    bring(&mut it, TICKS);
    it.press("Enter");
    assert!(last(&it).sources.is_empty() && !it.acts().iter().any(|act| matches!(act, Act::CastMany { .. })));
}

#[test]
fn lines_that_may_be_other_peoples_are_asked_about_with_a_warning() {
    let mut it = stage(9);
    open(&mut it, 2);
    slips(&mut it, &["1", "2", "1"]);
    bring(&mut it, "1,2\nx,\nx,\n");
    assert!(it.shows("Todas dicen lo mismo que otras ya anotadas."), "{}", it.shown());
    it.press("Enter");
    assert_eq!(given(&it).len(), 3, "Enter is pressed too easily");
    it.press("s");
    assert_eq!(given(&it).len(), 5);
    // The very same file is known all the same.
    bring(&mut it, "1,2\nx,\nx,\n");
    assert_eq!(it.notice(), "Ese archivo ya se tomó: nada cuenta dos veces.");
    // Another one with the same lines among others is not.
    bring(&mut it, "1,2\nx,\nx,\nx,x\n");
    assert!(it.shows("¿Tomar 3 papeletas del archivo?") && !it.shows("Todas dicen lo mismo"));
}

#[test]
fn more_ballots_than_voters_are_refused_in_words() {
    let mut it = stage(2);
    open(&mut it, 2);
    bring(&mut it, TICKS);
    assert_eq!(it.notice(), "Hay 3 votos y 2 presentes con voto: cuente de nuevo.");
    assert!(it.model.layers.is_empty() && given(&it).is_empty());
}

#[test]
fn when_all_are_in_it_is_asked_whether_to_close() {
    let mut it = stage(3);
    open(&mut it, 2);
    bring(&mut it, TICKS);
    it.press("Enter");
    assert!(it.shows("¿Cerrar la ronda 1 y contar?"), "{}", it.shown());
    it.press("Enter");
    assert!(is(&it, RoundState::Closed));
}

#[test]
fn a_secret_form_is_held_without_names_or_order_until_closing() {
    let mut it = stage(8);
    open_secret(&mut it, 2);
    let before = it.acts().len();
    let text = "Nombre,Correo,1,2,3\nAna,a@x.org,,,x\nEva,e@x.org,x,,\nLuis,l@x.org,quizás,,\n";
    bring(&mut it, text);
    let shown = it.shown();
    assert!(shown.contains("Quedan fuera, por faltas que aquí no se dicen, las líneas 4."), "{shown}");
    assert!(!shown.contains("quizás") && !shown.contains("Luis"), "the room reads this, too");
    it.press("Enter");
    assert_eq!((it.acts().len(), given(&it).len()), (before, 0), "nothing is in the record");
    assert!(it.shows("Votaron 2 de 8 presentes con voto"));
    assert_eq!(it.model.screens.axes.unsaved_ballots(it.session()), 2);
    let kept = format!("{:?}", it.model.screens.axes);
    assert!(!kept.contains("Ana") && !kept.contains("a@x.org"), "{kept}");
    it.press("c Enter");
    let ballots = &last(&it).ballots;
    assert_eq!(ballots.iter().map(|it| it.marks.clone()).collect::<Vec<_>>(), [ticks(&[1]), ticks(&[3])]);
    assert!(ballots.iter().all(|it| it.voter.is_none() && it.slip.is_none()));
}

#[test]
fn secret_ballots_of_a_wrong_file_are_taken_out_with_the_same_file() {
    let mut it = stage(8);
    open_secret(&mut it, 2);
    slips(&mut it, &["12"]);
    let text = "Hora,1,2,3\n9,,,x\n10,x,,\n11,quizás,,\n";
    bring(&mut it, text);
    it.press("Enter");
    bring(&mut it, text);
    assert!(it.shows("Ese archivo ya se tomó. ¿Quitar sus 2 papeletas?"), "{}", it.shown());
    it.press("Enter");
    assert!(it.shows("Votó 1 de 8 presentes con voto"));
    bring(&mut it, text);
    assert!(it.shows("¿Tomar 2 papeletas del archivo?"));
    let crowd: Vec<String> = (0..8).map(|hour| format!("{hour},x")).collect();
    let crowd = format!("Hora,1\n{}", crowd.join("\n"));
    it.press("Enter");
    bring(&mut it, &crowd);
    assert_eq!(it.notice(), "Hay 11 votos y 8 presentes con voto: cuente de nuevo.");
}

#[test]
fn names_are_matched_where_they_are_called() {
    let mut record = session(5);
    record.rules.weights = Weights::Weighted;
    record.participants[1].weight = 3;
    record.participants[3].stays.clear();
    record.participants[4].institution = "Cámara de Comercio".into();
    let mut it = Stage::new(record, Step::Axes);
    open_by(&mut it, 3, "→ →");
    it.write("2");
    let text =
        "Nombre;Su voto\nPERSONA 2;Inclusión social\npersona  1;3\nAna;1\nPersona 4;1\nCamara de comercio;4\n;1\n";
    bring(&mut it, text);
    for said in [
        "¿Tomar 2 papeletas del archivo?",
        "Quedan fuera, por 4 faltas:",
        "Línea 3: «persona  1» ya tiene su voto anotado, y vale ese.",
        "Línea 4: «Ana» no está entre quienes votan aquí.",
        "Línea 5: No está en la sala.",
        "Línea 7, columna «Nombre» (carácter 1): No dice de quién es.",
    ] {
        assert!(it.shows(said), "{said}\n{}", it.shown());
    }
    it.press("Enter");
    let told: Vec<(u32, u32)> = last(&it).ballots.iter().map(|it| (it.voter.unwrap().0, it.weight)).collect();
    assert_eq!(told, [(1, 1), (2, 3), (5, 1)]);
    bring(&mut it, text);
    assert!(it.shows("Nada que tomar de «respuestas.csv»"), "{}", it.shown());
    it.press("Esc Esc Ctrl-Z");
    assert_eq!(given(&it).len(), 1);
    bring(&mut it, "Su voto\n1\n");
    assert!(it.shows("Falta una columna «votante» o «nombre»"), "{}", it.shown());
}

#[test]
fn a_file_that_cannot_be_read_leaves_the_path_to_be_mended() {
    let mut it = stage(3);
    open(&mut it, 2);
    ask(&mut it).write("~/mis votos.csv").press("Enter");
    assert_eq!(it.notice(), "Leyendo «mis votos.csv»…");
    let path = wanted(&it);
    assert_eq!(path, PathBuf::from("~/mis votos.csv"));
    it.send(Message::Told(Told::NotLoaded { path, reason: "No se encontró ese archivo.".into() }));
    assert!(it.shows("┃ ~/mis votos.csv") && it.shows("No se encontró ese archivo."), "{}", it.shown());
    ask(&mut it).press("Enter");
    assert!(it.model.layers.is_empty());
}

#[test]
fn a_dropped_file_is_understood() {
    let mut it = stage(3);
    open(&mut it, 2);
    for (dropped, meant) in [
        ("'/home/ana/mis votos.csv' ", "/home/ana/mis votos.csv"),
        (r"/home/ana/mis\ votos.csv", "/home/ana/mis votos.csv"),
        ("file:///home/ana/mis%20votos.csv\n", "/home/ana/mis votos.csv"),
    ] {
        ask(&mut it).paste(dropped).press("Enter");
        assert_eq!(wanted(&it), PathBuf::from(meant));
    }
    let before = it.effects.len();
    ask(&mut it).write("/home/ana/votos.pb").press("Enter");
    assert!(it.shows("Aquí se leen tablas: guárdelo como CSV.") && it.effects.len() == before);
}

#[test]
fn a_file_without_a_good_ballot_says_why_and_asks_again() {
    let mut it = stage(3);
    open(&mut it, 2);
    bring(&mut it, "PK\u{3}\u{4}");
    assert!(it.shows("Nada que tomar de «respuestas.csv»") && it.shows("Es un libro de una hoja de cálculo."));
    it.press("Esc");
    assert!(it.shows("┃ /tmp/respuestas.csv"));
    bring(&mut it, "Agua,Bosque\n1,0\n");
    assert!(it.shows("Ninguna columna lleva el nombre o el número de un eje de la ronda."), "{}", it.shown());
    it.press("Esc");
    bring(&mut it, "1,2\n");
    assert!(it.shows("0 papeletas en 0 líneas"), "{}", it.shown());
}

#[test]
fn faults_beyond_the_first_are_counted() {
    let mut it = stage(40);
    open(&mut it, 2);
    let lines: Vec<String> = (0..30).map(|number| format!("{number},quizás")).collect();
    bring(&mut it, &format!("Hora,1\n9,x\n{}", lines.join("\n")));
    assert!(it.shows("Quedan fuera, por 30 faltas:") && it.shows("y 26 faltas más"), "{}", it.shown());
}

#[test]
fn what_comes_from_outside_is_harmless() {
    let mut it = stage(4);
    open(&mut it, 2);
    bring_from(&mut it, "/tmp/\u{1b}[2Jvotos\u{202e}.csv", "1,\u{1b}[31mrojo\u{7}\n\u{1b}[2Jx,1\nx,2\n");
    let shown = it.shown();
    assert!(shown.contains("«[2Jvotos.csv»") && !shown.contains(['\u{1b}', '\u{7}', '\u{202e}']), "{shown}");
}

#[test]
fn what_is_being_typed_is_not_disturbed_by_a_slow_disk() {
    let mut it = stage(8);
    open(&mut it, 2);
    ask(&mut it).write("/tmp/respuestas.csv").press("Enter v").write("1");
    let path = wanted(&it);
    it.send(Message::Told(Told::Loaded { path: path.clone(), bytes: TICKS.as_bytes().to_vec() }));
    assert!(it.shows("┃ 1") && !it.shows("¿Tomar"), "{}", it.shown());
    it.press("Enter Esc");
    assert!(it.shows("¿Tomar 3 papeletas del archivo?"), "{}", it.shown());
    it.press("Enter");
    assert_eq!(given(&it).len(), 4);
    // What nobody waits for any more is passed over.
    it.send(Message::Told(Told::Loaded { path, bytes: TICKS.as_bytes().to_vec() }));
    assert!(it.model.layers.is_empty());
}

#[test]
fn a_round_that_was_closed_meanwhile_takes_nothing() {
    let mut it = stage(8);
    open(&mut it, 2);
    ask(&mut it).write("/tmp/respuestas.csv").press("Enter c Enter");
    let path = wanted(&it);
    it.send(Message::Told(Told::Loaded { path, bytes: TICKS.as_bytes().to_vec() }));
    assert!(is(&it, RoundState::Closed) && it.model.layers.is_empty() && given(&it).is_empty());
}

#[test]
fn rounds_of_every_method_take_their_forms() {
    let marks = |method: usize, text: &str| {
        let mut record = session(8);
        for (name, weight) in [("Impacto", 3), ("Costo", 1)] {
            let criterion = concertar::session::axis::Criterion { name: name.into(), weight, ..Default::default() };
            record.apply(Act::add(criterion)).unwrap();
        }
        let mut it = Stage::new(record, Step::Axes);
        if method == 1 {
            open_by(&mut it, method, "→");
        } else {
            open(&mut it, method);
        }
        if method == 10 {
            it.write("1 2 3 4 5 6").press("Enter");
        }
        bring(&mut it, text);
        assert!(matches!(it.model.layers.last().map(|it| &it.layer), Some(Layer::Confirm(_))), "{}", it.shown());
        it.press("Enter");
        given(&it)
    };
    let option = OptionId;
    assert_eq!(marks(0, "1,3\n1,1\n"), [Marks::Points(vec![(option(1), 1), (option(3), 1)])]);
    let stances = vec![(option(1), Stance::Favour), (option(2), Stance::Against)];
    assert_eq!(marks(1, "1,2\nsí,no\n"), [Marks::Stances(stances)]);
    assert_eq!(marks(3, "Voto\nInclusión social\n"), [ticks(&[3])]);
    assert_eq!(marks(4, "Orden\n\"Sustentabilidad;2\"\n"), [Marks::Ranking(vec![vec![option(4)], vec![option(2)]])]);
    for grade in ["Bueno", "good", "BOM"] {
        let grades = marks(5, &format!("1,2\n{grade},Rechazar\n"));
        assert!(matches!(&grades[..], [Marks::Scores(given)] if given[1] == (option(2), 0)), "{grade}: {grades:?}");
    }
    assert_eq!(marks(6, "1,2\n5,0\n"), [Marks::Scores(vec![(option(1), 5), (option(2), 0)])]);
    let consents = vec![(option(1), Consent::Support), (option(2), Consent::Reservation)];
    assert_eq!(marks(7, "1,2\nApoya,Acepta con reserva\n"), [Marks::Consents(consents)]);
    let sheet = Marks::Sheet(vec![(option(1), vec![4, 2])]);
    assert_eq!(marks(8, "1 [Impacto],1 [Costo]\n4,2\n"), [sheet]);
    assert_eq!(marks(9, "1-2\n1/3\n"), [Marks::Comparisons(vec![(option(2), option(1), 3)])]);
    assert_eq!(marks(10, "1,2\nx,\n"), [ticks(&[1])]);
    assert_eq!(marks(11, "1,2\n2,-1\n"), [Marks::Scores(vec![(option(1), 2), (option(2), -1)])]);
}

#[test]
fn a_word_that_is_no_grade_is_told_with_those_that_are() {
    let mut it = stage(8);
    open(&mut it, 5);
    bring(&mut it, "1,2\nregular,Bueno\n");
    assert!(it.shows("Línea 2, columna «1» (carácter 1): «regular» no es una mención."), "{}", it.shown());
}

#[test]
fn a_ballot_that_gives_too_much_is_named_with_its_line() {
    let mut it = stage(8);
    open(&mut it, 0);
    bring(&mut it, "Hora,1,3\n9,1,1\n10,2,2\n");
    assert!(it.shows("Línea 3: Da 4, y cada votante tiene 2."), "{}", it.shown());
}

#[test]
fn a_round_of_hands_or_totals_takes_no_file() {
    let mut it = stage(8);
    open(&mut it, 1);
    it.press("Esc i");
    assert!(it.model.layers.is_empty() && !it.shows("i Traer archivo"));
    let mut open_round = stage(8);
    open(&mut open_round, 2);
    open_round.press("Esc");
    assert!(open_round.shows("i Traer archivo"), "{}", open_round.shown());
    let mut reading = open_round.reading();
    reading.press("i");
    assert!(reading.model.layers.is_empty());
}

#[test]
fn weights_in_a_file_do_not_count_on_slips() {
    let mut it = stage(8);
    open(&mut it, 2);
    bring(&mut it, "peso,1\n4,x\n1,x\n");
    assert!(it.shows("Los pesos del archivo no cuentan"), "{}", it.shown());
    it.press("Enter");
    assert!(last(&it).ballots.iter().all(|it: &Ballot| it.weight == 1));
}
