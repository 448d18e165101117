//! A vote as it goes in a hall: forty slips typed by one person, and the answers to a form brought from a file.

use concertar::keys::Key;
use concertar::session::ballot::{Marks, OptionId};
use concertar::session::round::method::RankingRule;
use concertar::session::round::{Method, RoundState};
use jiff::civil::DateTime;

use crate::typist::Typist;

const MORNING: DateTime = DateTime::constant(2026, 11, 20, 9, 0, 0, 0);

const AXES: [&str; 6] = [
    "Cooperación regional",
    "Puerto verde",
    "Ciudad educadora",
    "Inclusión social",
    "Cultura y patrimonio",
    "Datos abiertos",
];

/// How many slips there are, and how many keys each takes: a figure for each of six options, and Enter.
const SLIPS: usize = 40;
const KEYS: usize = 7;
/// What a round takes beside its slips: the key for it, the method (Tab and four arrows), Ctrl-S; at the end a yes.
const BESIDE: usize = 8;

/// A session on the step of the axes, with so many people in the room and the six axes.
fn hall(people: usize) -> Typist {
    let mut typist = Typist::at(MORNING);
    typist.press("n");
    typist.key(Key::Enter);
    typist.line("Mesa de internacionalización");
    typist.opened();
    if people > 0 {
        typist.press("n");
        let names: Vec<String> = (1..=people).map(|number| format!("Persona {number}")).collect();
        typist.paste(&names.join("\n"));
        typist.keys(Key::Enter, 2);
        typist.press("l");
        typist.press(&"p".repeat(people));
    }
    typist.press("4n");
    typist.lines(AXES);
    typist
}

/// The orders of forty slips, each as it is typed.
fn orders() -> Vec<String> {
    let order = |seed: usize| {
        let mut left: Vec<usize> = (1..=AXES.len()).collect();
        (0..AXES.len()).map(|place| left.remove((seed * 7 + place * seed) % left.len()).to_string()).collect()
    };
    (0..SLIPS).map(order).collect()
}

#[test]
fn forty_ranked_slips_take_seven_keys_each() {
    let mut typist = hall(SLIPS);
    let (letters, keys) = (typist.count.letters, typist.count.keys);
    typist.press("r");
    typist.key(Key::Tab);
    typist.keys(Key::Right, 4);
    typist.keep();
    for order in orders() {
        typist.line(&order);
    }
    typist.agree();
    let taken = typist.count.letters - letters + typist.count.keys - keys;
    assert!(taken <= SLIPS * KEYS + BESIDE, "{taken} keys for {SLIPS} slips");
    let session = typist.leave().session;
    let round = &session.rounds[0];
    assert_eq!((round.state, round.ballots.len()), (RoundState::Closed, SLIPS));
    assert_eq!(round.method, Method::ranking(RankingRule::Schulze));
    let read = |ballot: &concertar::session::ballot::Ballot| match &ballot.marks {
        Marks::Ranking(groups) => groups.iter().flatten().map(|option| option.0.to_string()).collect::<String>(),
        other => panic!("{other:?}"),
    };
    assert_eq!(round.ballots.iter().map(read).collect::<Vec<_>>(), orders());
}

#[test]
fn the_answers_to_a_form_are_brought_from_a_file() {
    let mut typist = hall(12);
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let file = folder.path().join("mis respuestas (1).csv");
    let answers = "\u{feff}Marca temporal;Correo;Ejes\r\n\
        9:30;ana@x.org;\"Puerto verde, Inclusion social\"\r\n\
        9:31;eva@x.org;Datos abiertos\r\n\
        9:32;ana@x.org;Puerto verde\r\n\
        9:33;luis@x.org;Puerto azul\r\n";
    std::fs::write(&file, answers).expect("the file can be written");
    typist.press("r");
    typist.key(Key::Tab);
    typist.keys(Key::Right, 2);
    typist.keep();
    typist.key(Key::Escape);

    typist.press("i");
    typist.paste(&folder.path().join("otro.csv").display().to_string());
    typist.key(Key::Enter);
    typist.wait_for("No se encontró ese archivo");
    typist.key(Key::Escape);

    // Dropped into the terminal, the path comes in quotes.
    typist.press("i");
    typist.paste(&format!("'{}' ", file.display()));
    typist.key(Key::Enter);
    typist.wait_for("¿Tomar 2 papeletas del archivo?");
    typist.see("«mis respuestas (1).csv»: 2 papeletas en 4 líneas");
    typist.see("Línea 4, columna «Correo» (carácter 6): «ana@x.org» ya votó en la");
    typist.see("Ninguna opción se llama «Puerto");
    typist.agree();
    typist.see("Se tomaron 2 papeletas.");

    typist.press("i");
    typist.paste(&file.display().to_string());
    typist.key(Key::Enter);
    typist.wait_for("Nada que tomar de");
    typist.see("2 líneas ya se habían tomado");
    typist.keys(Key::Escape, 2);

    typist.press("c");
    typist.agree();
    let session = typist.leave().session;
    let round = &session.rounds[0];
    let ticks = |options: &[u32]| Marks::Ticks(options.iter().map(|option| OptionId(*option)).collect());
    let given: Vec<Marks> = round.ballots.iter().map(|ballot| ballot.marks.clone()).collect();
    assert_eq!((round.state, given), (RoundState::Closed, vec![ticks(&[2, 4]), ticks(&[6])]));
}

#[test]
fn secret_answers_are_in_no_file_before_the_round_is_closed() {
    let mut typist = hall(5);
    let answers = tempfile::tempdir().expect("a temporary folder can be made");
    let file = answers.path().join("votos.csv");
    std::fs::write(&file, "Hora,Su voto\n9:30,Puerto verde\n9:31,Datos abiertos\n").expect("it can be written");
    typist.press("r");
    typist.key(Key::Tab);
    typist.keys(Key::Right, 3);
    typist.pick(typist.words.axes_round_secrecy(), Some(&typist.words.label_secrecy_secret()));
    typist.keep();
    typist.key(Key::Escape);
    typist.press("i");
    typist.paste(&file.display().to_string());
    typist.key(Key::Enter);
    typist.wait_for("¿Tomar 2 papeletas del archivo?");
    typist.agree();
    typist.see("Votaron 2 de 5 presentes con voto");
    // All that is on the disk by now.
    typist.chord(concertar::keys::Chord::control('s'));
    typist.wait_for("● guardado");
    for entry in std::fs::read_dir(typist.folder()).expect("the folder can be read") {
        let path = entry.expect("it can be listed").path();
        let text = String::from_utf8_lossy(&std::fs::read(&path).expect("it can be read")).into_owned();
        assert!(!text.contains("Ticks"), "{}", path.display());
    }
    typist.press("c");
    typist.agree();
    let session = typist.leave().session;
    let ballots = &session.rounds[0].ballots;
    assert!(ballots.len() == 2 && ballots.iter().all(|it| it.slip.is_none() && it.voter.is_none()));
}
