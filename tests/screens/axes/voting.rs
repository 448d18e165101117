//! Rounds from the form to the result: slips, secret slips, names called, hands counted.

use concertar::app::Message;
use concertar::session::ballot::{Ballot, HandCount, Marks, OptionId};
use concertar::session::id::RoundId;
use concertar::session::round::{Base, Method, Round, RoundOption, RoundState, Taking};
use concertar::session::rules::{Amount, Counted, Quorum, Secrecy, TieBreak, Weights};
use concertar::session::{Act, Step};
use concertar::ui::layer::Layer;

use super::{is, last, open_by, session, slips, stage};
use crate::stage::{NOW, Stage};

#[test]
fn eight_slips_on_six_options_take_twenty_nine_keys_to_the_decision() {
    let mut it = stage(8);
    let mut keys = 0;
    let mut press = |it: &mut Stage, chords: &str| {
        keys += chords.split_whitespace().count();
        it.press(chords);
    };
    press(&mut it, "r Ctrl-S");
    for slip in ["1 1", "1 3", "1 4", "2 3", "3 3", "4 1", "3 4", "4 5"] {
        press(&mut it, &format!("{slip} Enter"));
    }
    press(&mut it, "Enter d Ctrl-S");
    assert_eq!(keys, 29);
    assert!(is(&it, RoundState::Closed));
    assert_eq!(super::decided(&it), ["Cooperación regional", "Inclusión social", "Sustentabilidad"]);
    assert_eq!(last(&it).ballots.len(), 8);
}

#[test]
fn a_round_opens_with_presence_and_quorum() {
    let mut it = stage(5);
    it.press("r Ctrl-S");
    let round = last(&it);
    let opened = round.opened.as_ref().unwrap();
    assert_eq!((opened.present.len(), opened.entitled, opened.quorate), (5, 5, true));
    assert_eq!((round.method.clone(), round.taking), (Method::Dots { points: 2, most: 2 }, Taking::Slips));
    assert_eq!(round.tie_break, it.session().rules.tie_break);
    assert_eq!(round.options.len(), 6);
}

#[test]
fn without_quorum_it_is_said_and_not_forbidden() {
    let mut session = session(4);
    for person in session.participants.iter_mut().skip(1) {
        person.stays.clear();
    }
    let mut it = Stage::new(session, Step::Axes);
    it.press("r Ctrl-S");
    assert!(is(&it, RoundState::Open) && it.shows("sin quórum"));
    slips(&mut it, &["12"]);
    it.press("Enter");
    assert!(is(&it, RoundState::Closed) && it.shows("de 1 presente, de 4 con voto, sin"));
}

#[test]
fn a_slip_that_cannot_be_stays_with_a_complaint() {
    let mut it = stage(3);
    it.press("r Ctrl-S").write("123").press("Enter");
    assert!(it.shows("Da 3, y cada votante tiene 2.") && it.shows("┃ 123"));
    assert!(last(&it).ballots.is_empty());
    // What was refused is selected: the next paper is typed over it, or it is mended.
    it.write("45").press("Enter");
    assert_eq!(last(&it).ballots.len(), 1);
    it.write("123").press("Enter Backspace Enter");
    assert_eq!(last(&it).ballots.len(), 2);
    it.write("8").press("Enter");
    assert!(it.shows("No hay opción 8: van de 1 a 6."));
    it.press("Esc");
    assert!(last(&it).ballots.len() == 2 && is(&it, RoundState::Open));
}

#[test]
fn the_number_of_a_draw_is_read_before_the_vote() {
    let mut session = session(3);
    session.rules.tie_break = vec![TieBreak::Lot];
    let mut it = Stage::new(session, Step::Axes);
    it.press("r Ctrl-S F5");
    let seed = last(&it).opened.as_ref().unwrap().seed.unwrap();
    assert!(it.shows(&format!("decide un sorteo; número del sorteo: {seed}.")), "{}", it.shown());
    let mut without = stage(3);
    without.press("r Ctrl-S F5");
    assert!(!without.shows("sorteo"), "{}", without.shown());
}

#[test]
fn a_slip_with_points_left_is_taken_and_told_at_once() {
    let mut it = stage(3);
    it.press("r Ctrl-S");
    slips(&mut it, &["1"]);
    assert!(it.shows("Papeleta 1: usó 1 de 2.") && it.shows("1  usó 1 de 2"), "{}", it.shown());
    slips(&mut it, &["11"]);
    assert!(!it.shows("Papeleta 2: usó"), "{}", it.shown());
    slips(&mut it, &["2"]);
    assert!(it.shows("2 papeletas sin usar todos sus puntos."), "{}", it.shown());
    it.press("Enter");
    assert_eq!(it.notice(), "Ronda cerrada: 2 papeletas sin usar todos sus puntos.");
}

#[test]
fn what_secret_slips_leave_unused_is_told_once_they_are_counted() {
    let mut it = stage(2);
    open_secret(&mut it);
    slips(&mut it, &["1", "2"]);
    assert!(it.shows("¿Cerrar la ronda 1 y contar?") && !it.shows("usó") && !it.shows("sin usar"), "{}", it.shown());
    it.press("Enter");
    assert_eq!(it.notice(), "Ronda cerrada: 2 papeletas sin usar todos sus puntos.");
}

#[test]
fn a_roll_call_says_what_the_vote_before_left_unused() {
    let mut it = stage(2);
    open_by(&mut it, 4, "→ →");
    it.write("31").press("Enter");
    assert!(it.shows("Persona 1: ordenó 2 de 6."), "{}", it.shown());
}

#[test]
fn slips_are_corrected_and_taken_out() {
    let mut it = stage(4);
    it.press("r Ctrl-S");
    slips(&mut it, &["12", "0", ""]);
    assert!(it.shows("Votaron 2 de 4 presentes con voto") && it.shows("en blanco"));
    it.press("↓ Enter Backspace Backspace Backspace").write("33").press("Enter");
    assert_eq!(last(&it).ballots[0].marks, Marks::Points(vec![(OptionId(3), 2)]));
    assert_eq!(last(&it).ballots[0].slip, Some(1));
    it.press("↑ Supr");
    assert_eq!(last(&it).ballots.len(), 1);
    it.press("v").write("6").press("Enter");
    assert_eq!(last(&it).ballots[1].slip, Some(2));
}

#[test]
fn closing_counts_institutions_where_the_quorum_is_of_them() {
    let mut session = session(6);
    for (number, person) in session.participants.iter_mut().enumerate() {
        person.institution = format!("Institución {}", number / 2).as_str().into();
    }
    session.rules.quorum = Quorum { amount: Amount::Count(3), of: Counted::Institutions, each_sector: false };
    let mut it = Stage::new(session, Step::Axes);
    open_by(&mut it, 3, "→ →");
    it.press("1 1 1 Esc c");
    assert!(it.shows("Votaron 2 instituciones, menos que las 3 del quórum"), "{}", it.shown());
    it.press("Esc v Enter Enter 1 Esc c");
    assert!(it.shows("Faltan los votos de") && !it.shows("del quórum"), "{}", it.shown());
}

#[test]
fn closing_asks_while_somebody_is_missing() {
    let mut it = stage(3);
    it.press("r Ctrl-S");
    slips(&mut it, &["12", ""]);
    it.press("c");
    assert!(it.shows("¿Cerrar la ronda 1 y contar?") && it.shows("Votó 1 de 3 presentes con voto"));
    assert!(it.shows("Faltan los votos de 2 votantes."), "{}", it.shown());
    assert!(it.shows("Votó 1, menos que los 2 del quórum"), "{}", it.shown());
    it.press("Esc v").write("12").press("Enter Esc c");
    assert!(it.shows("Falta el voto de 1 votante.") && !it.shows("del quórum:"), "{}", it.shown());
    it.press("Esc");
    assert!(is(&it, RoundState::Open));
    it.press("c Enter");
    assert!(is(&it, RoundState::Closed));
}

#[test]
fn a_round_is_annulled_after_asking_unless_the_decision_rests_on_it() {
    let mut it = stage(2);
    it.press("r Ctrl-S");
    slips(&mut it, &["12", "13"]);
    it.press("Enter d Ctrl-S x");
    assert_eq!(it.notice(), "La decisión se apoya en esta ronda: cambie primero la decisión (d).");
    it.press("Ctrl-Z x Enter");
    assert!(is(&it, RoundState::Annulled) && it.shows("Esta ronda se anuló"));
}

/// The form of a secret round.
fn open_secret(it: &mut Stage) {
    it.press("r Tab Tab Tab Tab Tab → Ctrl-S");
}

#[test]
fn a_secret_round_shows_nothing_and_records_nothing_before_it_closes() {
    let mut it = stage(4);
    open_secret(&mut it);
    let before = it.acts().len();
    slips(&mut it, &["11", "66", "13"]);
    it.press("Esc");
    assert_eq!((it.acts().len(), last(&it).ballots.len()), (before, 0));
    assert!(it.shows("Votaron 3 de 4 presentes con voto"));
    it.press("m");
    for shown in [it.shown(), it.press("F5").shown()] {
        assert!(!shown.contains("1:2") && !shown.contains("6:2") && !shown.contains("puntos ·"));
        assert!(shown.contains("Voto secreto"));
    }
    assert_eq!(it.model.screens.axes.unsaved_ballots(it.session()), 3);
    it.press("F5 c Enter");
    assert_eq!(it.model.screens.axes.unsaved_ballots(it.session()), 0);
    let round = last(&it);
    assert_eq!((round.secrecy, round.ballots.len()), (Secrecy::Secret, 3));
    assert!(round.ballots.is_sorted() && round.ballots.iter().all(|it| it.voter.is_none() && it.slip.is_none()));
}

#[test]
fn a_slip_without_a_number_is_corrected_and_not_doubled() {
    let mut it = stage(4);
    it.press("r Ctrl-S Esc");
    let round = last(&it).id;
    let mut session = it.session().clone();
    let marks = Marks::Points(vec![(OptionId(1), 1)]);
    session.apply(Act::Cast { round, ballot: Ballot { voter: None, slip: None, weight: 1, marks } }).unwrap();
    let mut it = Stage::new(session, Step::Axes);
    it.press("v Esc e Backspace").write("3").press("Enter");
    let given: Vec<&Marks> = last(&it).ballots.iter().map(|it| &it.marks).collect();
    assert_eq!(given, [&Marks::Points(vec![(OptionId(3), 1)])]);
}

/// Whether the line being typed is one that the room must not read.
fn masked(it: &Stage) -> bool {
    matches!(it.model.layers.last().map(|asked| &asked.layer), Some(Layer::Capture(line)) if line.masked)
}

#[test]
fn the_room_reads_no_secret_slip_while_it_is_typed() {
    let mut it = stage(4);
    open_secret(&mut it);
    assert!(masked(&it));
    it.write("11x4").press("Enter");
    assert!(masked(&it) && it.shows("No se entiende lo escrito.") && !it.shows("«11x4»"));
    it.press("Esc Supr");
    assert!(masked(&it));
    let mut open = stage(4);
    open.press("r Ctrl-S");
    assert!(!masked(&open));
}

#[test]
fn a_secret_slip_that_is_not_taken_is_not_said_again() {
    for (method, line, figure) in [(0, "111", "Dio 3"), (6, "1:9", "9 está"), (11, "1:9", "Gasta 81")] {
        let mut it = stage(4);
        crate::axes::open_secret(&mut it, method);
        it.write(line).press("Enter");
        assert!(it.shows("Lo escrito no cabe en las reglas de la ronda"), "{method}:\n{}", it.shown());
        assert!(masked(&it) && !it.shows(figure), "{method}:\n{}", it.shown());
        let mut open = stage(4);
        crate::axes::open(&mut open, method);
        open.write(line).press("Enter");
        assert!(open.shows(figure), "{method}:\n{}", open.shown());
    }
}

#[test]
fn slips_of_those_who_are_represented_are_taken() {
    let mut session = session(4);
    session.rules.proxies = true;
    let here = session.participants[0].id;
    for person in session.participants.iter_mut().skip(2) {
        person.stays.clear();
        person.represented_by = Some(here);
    }
    // Nobody votes for whoever named nobody, or somebody who is not there.
    let mut alone = session.clone();
    alone.participants[2].represented_by = None;
    alone.participants[3].represented_by = Some(alone.participants[2].id);
    let mut it = Stage::new(alone, Step::Axes);
    it.press("r Tab Tab Tab Tab Tab → Ctrl-S");
    slips(&mut it, &["12", "13"]);
    assert!(it.shows("Votaron 2 de 2 con voto, presentes o representados"), "{}", it.shown());
    for secret in [false, true] {
        let mut it = Stage::new(session.clone(), Step::Axes);
        it.press(if secret { "r Tab Tab Tab Tab Tab → Ctrl-S" } else { "r Ctrl-S" });
        slips(&mut it, &["12", "13", "14", "15"]);
        assert!(it.shows("Votaron 4 de 4 con voto, presentes o representados"));
        it.press("Enter");
        assert!(is(&it, RoundState::Closed) && last(&it).ballots.len() == 4);
    }
}

#[test]
fn a_secret_slip_is_taken_out_by_what_it_says() {
    let mut it = stage(4);
    open_secret(&mut it);
    slips(&mut it, &["11", "13", ""]);
    it.press("Supr").write("44").press("Enter");
    assert!(it.shows("No hay ninguna papeleta que diga eso."));
    it.press("Backspace Backspace").write("31").press("Enter");
    assert_eq!(it.notice(), "Papeleta quitada.");
    assert!(it.shows("Votó 1 de 4 presentes con voto"));
}

#[test]
fn a_secret_round_that_was_counted_is_not_opened_again() {
    let mut it = stage(2);
    open_secret(&mut it);
    slips(&mut it, &["11", "13"]);
    it.press("Enter");
    assert!(is(&it, RoundState::Closed));
    it.press("Ctrl-Z");
    assert!(is(&it, RoundState::Closed) && it.notice().starts_with("Una ronda secreta que se contó no se reabre"));
    assert_eq!(last(&it).ballots.len(), 2);
}

#[test]
fn no_more_secret_slips_than_voters() {
    let mut it = stage(1);
    open_secret(&mut it);
    slips(&mut it, &["11"]);
    it.press("Esc v");
    assert!(it.shows("¿Cerrar la ronda 1 y contar?"));
}

#[test]
fn names_are_called_one_after_the_other() {
    let mut it = stage(3);
    it.press("r Tab Tab Tab Tab → → Ctrl-S");
    assert_eq!(last(&it).taking, Taking::RollCall);
    assert!(it.shows("1 de 3 · Persona 1"));
    it.write("12").press("Enter");
    assert!(it.shows("2 de 3 · Persona 2"));
    it.press("Enter");
    assert!(it.shows("3 de 3 · Persona 3"));
    it.write("0").press("Enter");
    assert_eq!(it.notice(), "Falta 1 voto; v sigue con él.");
    it.press("v");
    assert!(it.shows("2 de 3 · Persona 2"));
    it.write("33").press("Enter");
    assert!(it.shows("¿Cerrar la ronda 1 y contar?"));
    let voters: Vec<_> = last(&it).ballots.iter().map(|ballot| ballot.voter.unwrap().0).collect();
    assert_eq!(voters, [1, 3, 2]);
    it.press("Esc Inicio Enter Backspace Backspace Backspace").write("44").press("Enter ↓ Supr");
    assert_eq!(last(&it).ballots.len(), 2);
    assert_eq!(last(&it).ballots[0].marks, Marks::Points(vec![(OptionId(4), 2)]));
}

#[test]
fn the_key_of_the_last_voter_does_not_close_the_round() {
    let mut session = session(2);
    let number = RoundId(session.next);
    let proposal = RoundOption { id: OptionId(1), label: "Se aprueba".into(), axis: None, cost: None };
    let round = Round {
        question: "¿Se aprueba?".into(),
        options: vec![proposal],
        method: Method::Hands,
        taking: Taking::RollCall,
        ..Round::default()
    };
    session.apply(Act::add(round)).unwrap();
    session.apply(Act::OpenRound { round: number, at: NOW, seed: None }).unwrap();
    let mut it = Stage::new(session, Step::Axes);
    it.press("v s s");
    assert!(it.shows("¿Cerrar la ronda 1 y contar?"), "{}", it.shown());
    it.press("s Enter");
    assert!(is(&it, RoundState::Open), "a key pressed twice and an Enter by habit are no answers");
    it.press("s");
    assert!(is(&it, RoundState::Closed));
    assert_eq!(last(&it).ballots.len(), 2);
}

#[test]
fn an_institution_is_called_once_where_each_has_one_vote() {
    let mut session = session(3);
    session.rules.weights = Weights::Institution;
    for person in session.participants.iter_mut().take(2) {
        person.institution = "Cancillería".into();
    }
    let mut it = Stage::new(session, Step::Axes);
    it.press("r Tab Tab Tab Tab → → Ctrl-S");
    assert!(it.shows("1 de 2 · Cancillería (Persona 1)"));
    assert!(it.shows("Votaron 0 de 2 instituciones presentes"), "{}", it.shown());
    it.write("12").press("Enter");
    assert!(it.shows("2 de 2 · Persona 3"));
    it.write("12").press("Enter c");
    // Nobody of theirs is missing though three people are in the room.
    let read = it.shown().replace('┃', " ").split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(read.contains("votaron 2 de 2 instituciones presentes, con quórum: "), "{read}");
}

#[test]
fn a_weighted_vote_weighs_what_the_participant_does() {
    let mut session = session(2);
    session.rules.weights = Weights::Weighted;
    session.participants[0].weight = 3;
    let mut it = Stage::new(session, Step::Axes);
    it.press("r Tab Tab Tab Tab → → Ctrl-S").write("12").press("Enter").write("33").press("Enter");
    assert_eq!(last(&it).ballots.iter().map(|ballot| ballot.weight).collect::<Vec<_>>(), [3, 1]);
}

#[test]
fn hands_are_counted_option_by_option() {
    let mut it = stage(12);
    it.press("r Tab → Ctrl-S");
    assert_eq!((last(&it).method.clone(), last(&it).taking), (Method::Hands, Taking::Hands));
    assert!(it.shows("1 · Cooperación regional"));
    it.write("9 2 2").press("Enter");
    assert!(it.shows("Suman 13 y hay 12 con voto: cuente de nuevo."));
    it.press("Backspace").write("r").press("Enter");
    let count = HandCount { option: OptionId(1), favour: 9, against: 2, abstain: 1 };
    assert_eq!(last(&it).counts, [count]);
    for line in ["5 5 r", "", "4 8", "r", "3 3 3"] {
        it.write(line).press("Enter");
    }
    assert_eq!(last(&it).counts.len(), 5);
    it.press("v");
    assert!(it.shows("3 · Inclusión social"));
    it.write("6 6").press("Enter");
    it.press("Esc c");
    if is(&it, RoundState::Open) {
        it.press("Enter");
    }
    assert!(it.shows("se aprueban 2 de 6: «Ciudad educadora» y «Cooperación regional»"));
}

#[test]
fn a_threshold_of_the_form_is_kept() {
    let mut it = stage(3);
    it.press("r Tab → Tab Tab Tab → → → Ctrl-S");
    let threshold = last(&it).threshold.unwrap();
    assert_eq!((threshold.base, threshold.strict), (Base::Present, true));
}

#[test]
fn a_tie_that_asks_for_a_further_round_fills_the_next_form() {
    let mut it = stage(4);
    it.press("r Tab Tab Tab Tab Tab Tab").write("1").press("Ctrl-S");
    slips(&mut it, &["12", "12", "13", "24"]);
    it.press("Enter");
    assert!(it.shows("falta una nueva ronda entre ellos"), "{}", it.shown());
    it.press("r Ctrl-S");
    let labels: Vec<&str> = last(&it).options.iter().map(|option| option.label.as_str()).collect();
    assert_eq!(labels, ["Cooperación regional", "Atractividad territorial"]);
    assert_eq!(last(&it).follows, Some(it.session().rounds[0].id));
    it.press("Esc");
    assert!(it.shows("Ronda 2"));
    it.press("←");
    assert!(it.shows("Ronda 1"));
    it.press("l ↓ Enter");
    assert!(it.shows("Ronda 2"));
}

/// A room that declares nothing for a tie, with a secret vote for one place that leaves two of them tied.
fn tied_undeclared() -> Stage {
    let mut session = session(4);
    session.rules.tie_break.clear();
    let mut it = Stage::new(session, Step::Axes);
    super::open_with(&mut it, 3, |it| {
        super::to_field(it, "Voto");
        it.press("→");
        super::to_field(it, "Cuántos se eligen");
        it.write("1");
    });
    slips(&mut it, &["1", "1", "2", "2"]);
    it.press("Enter");
    it
}

#[test]
fn a_tie_for_which_nothing_was_declared_is_voted_on_and_that_is_said() {
    let mut it = tied_undeclared();
    assert!(it.shows("no se declaró cómo romper el empate"), "{}", it.shown());
    assert!(it.shows("r: votar solo entre los empatados") && it.shows("r Votar el empate"), "{}", it.shown());
    it.press("r");
    assert!(it.shows("Desempate: ¿qué eje priorizamos?"), "{}", it.shown());
    it.press("Ctrl-S");
    let round = last(&it);
    assert_eq!((round.options.len(), round.seats, round.follows), (2, Some(1), Some(it.session().rounds[0].id)));
    assert_eq!((&round.method, round.secrecy), (&Method::Single, Secrecy::Secret), "the rules of the round before");
    slips(&mut it, &["1", "1", "1", "2"]);
    it.press("Enter ←");
    let read = it.shown().replace('┃', " ").split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(read.contains("no se declaró cómo romper el empate; la ronda 2"), "{read}");
    assert!(read.contains("entra «Cooperación regional»") && !it.shows("r: votar solo"), "{}", it.shown());
}

#[test]
fn a_tie_from_which_something_was_decided_asks_for_no_more() {
    let mut it = tied_undeclared();
    it.press("d → Ctrl-S Esc");
    assert!(it.session().decision.is_some() && !it.shows("r: votar solo"), "{}", it.shown());
}

#[test]
fn beside_the_candidates_a_round_on_all_of_them_is_prepared() {
    let mut it = tied_undeclared();
    it.press("Espacio r Ctrl-S");
    assert_eq!((last(&it).options.len(), last(&it).follows), (6, None));
}

#[test]
fn what_was_declared_breaks_the_tie() {
    let mut it = stage(3);
    it.press("r Tab Tab Tab Tab Tab Tab").write("1").press("Ctrl-S");
    slips(&mut it, &["11", "23", "24"]);
    it.press("Enter");
    assert!(it.shows("entra «Atractividad territorial»"), "{}", it.shown());
    assert!(it.shows("✓ Atractividad territorial"), "{}", it.shown());
}

#[test]
fn options_can_be_left_out() {
    let mut it = stage(3);
    it.press("r Tab Tab Tab Tab Tab Tab Tab Espacio → → Espacio Ctrl-S");
    let labels: Vec<&str> = last(&it).options.iter().map(|option| option.label.as_str()).collect();
    assert_eq!(labels, ["Atractividad territorial", "Sustentabilidad", "Ciudad educadora", "Cultura y patrimonio"]);
    assert_eq!(last(&it).options[0].id, OptionId(1));
}

#[test]
fn the_room_does_not_see_how_slips_are_going() {
    let mut it = stage(4);
    it.press("r Ctrl-S");
    slips(&mut it, &["11", "13", ""]);
    it.press("F5");
    assert!(it.shows("Votaron 2 de 4 presentes con voto") && !it.shows("3 puntos"));
    it.press("m");
    assert!(it.shows("3 puntos"));
}

#[test]
fn a_round_without_a_list_of_people_is_counted_too() {
    let mut it = stage(0);
    it.press("r Ctrl-S");
    slips(&mut it, &["11", "13", "33", ""]);
    it.press("c Enter");
    assert!(it.shows("hubo 3 votos"), "{}", it.shown());
}

#[test]
fn a_prepared_round_is_opened() {
    let mut it = stage(2);
    it.press("r Ctrl-S Esc Ctrl-Z");
    assert!(it.session().rounds.is_empty());
    let mut session = session(2);
    let mut other = stage(2);
    other.press("r Ctrl-S");
    let mut round = last(&other).clone();
    (round.id.0, round.opened, round.state) = (0, None, RoundState::Draft);
    session.apply(Act::add(round)).unwrap();
    let mut it = Stage::new(session, Step::Axes);
    it.press("v");
    assert!(is(&it, RoundState::Open) && it.shows("Papeleta 1 de 2"));
    it.send(Message::Resize(120, 36));
    assert!(it.shows("Papeleta 1 de 2"));
}

/// A key that works at another time says what it is for, so that nobody looks for it in vain.
#[test]
fn a_key_that_is_of_no_use_now_says_what_it_does() {
    let mut it = stage(2);
    it.press("r Ctrl-S Esc o");
    assert_eq!(it.notice(), "o (Otra vuelta) no sirve en este momento · ? ayuda");
}
