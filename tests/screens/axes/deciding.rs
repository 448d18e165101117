//! The decision, apart from the vote.

use concertar::session::agreement::ReservationKind;
use concertar::session::axis::Axis;
use concertar::session::id::AgreementId;
use concertar::session::round::Decision;
use concertar::session::{Act, Step};

use super::{decided, open_with, slips, stage};
use crate::stage::{NOW, Stage};

/// A closed round that carries Cooperación, Inclusión and Sustentabilidad in this order.
fn voted() -> Stage {
    let mut it = stage(5);
    it.press("r Ctrl-S");
    slips(&mut it, &["11", "11", "33", "33", "44"]);
    it.press("Enter");
    it
}

#[test]
fn a_decision_that_follows_the_vote_is_two_keys() {
    let mut it = voted();
    it.press("d Ctrl-S");
    let decision = it.session().decision.as_ref().unwrap();
    assert_eq!((decision.round, decision.decided_by.as_str()), (Some(it.session().rounds[0].id), "La mesa"));
    assert!(decision.at.is_some() && decision.reason.is_empty());
    assert_eq!(decided(&it), ["Cooperación regional", "Inclusión social", "Sustentabilidad"]);
    assert!(it.shows("decide: La mesa") && !it.shows("Se aparta"));
    assert!(it.model.layers.is_empty());
}

#[test]
fn a_decision_that_departs_from_the_vote_is_asked_why() {
    let mut it = voted();
    it.press("d Tab Tab → Ctrl-S");
    assert!(it.shows("¿Por qué «Ciudad educadora» y no «Sustentabilidad»?"));
    assert_eq!(decided(&it).len(), 3, "written down before the reason is given");
    it.press("Esc");
    assert!(it.shows("Falta decir por qué."));
    it.press("d Fin Tab Tab Tab Tab Tab Tab Tab").write("Lo pide el plan").press("Ctrl-S");
    assert!(it.shows("Motivo: Lo pide el plan") && !it.shows("Falta decir"));
}

#[test]
fn another_order_is_a_departure() {
    let mut it = voted();
    it.press("d s Tab Tab c c c Ctrl-S");
    assert_eq!(decided(&it), ["Sustentabilidad", "Inclusión social", "Cooperación regional"]);
    assert!(it.shows("¿Por qué en otro orden que el voto?"));
    it.write("Primero lo urgente").press("Ctrl-S");
    assert!(it.shows("Se aparta del voto en el orden de los ejes."));
    assert_eq!(it.session().decision.as_ref().unwrap().reason.joined(), "Primero lo urgente");
}

#[test]
fn more_than_four_are_warned_about_and_taken() {
    let mut it = stage(2);
    it.press("d → Tab → → Tab → → → Tab → → → → Tab → → → → → Ctrl-S");
    assert_eq!(decided(&it).len(), 5);
    assert!(it.notice().starts_with("Son 5 ejes: se aconsejan tres o cuatro."));
    assert!(it.shows("Son 5 ejes: se aconsejan tres o cuatro."));
}

#[test]
fn reservations_are_written_by_name_and_taken_back() {
    let mut it = voted();
    it.press("d Ctrl-S s c").write("Faltó la cultura").press("Ctrl-S");
    let reservations = &it.session().decision.as_ref().unwrap().reservations;
    assert_eq!((reservations.len(), reservations[0].kind), (1, ReservationKind::Reservation));
    assert!(it.shows("Reserva de Persona 3: Faltó la cultura"));
    it.press("d Ctrl-S");
    assert_eq!(it.session().decision.as_ref().unwrap().reservations.len(), 1);
    it.press("s c Tab Supr Ctrl-S");
    assert!(it.session().decision.as_ref().unwrap().reservations.is_empty());
}

#[test]
fn who_disagrees_has_a_key_and_the_absent_come_last() {
    let mut session = super::session(3);
    session.participants[0].stays[0].left = Some(NOW);
    let mut it = Stage::new(session, Step::Axes);
    it.press("d → Ctrl-S s");
    let shown = it.shown();
    let at = |name: &str| shown.find(name).unwrap_or_else(|| panic!("{name}: {shown}"));
    assert!(at("Persona 2") < at("Persona 3") && at("Persona 3") < at("Persona 1"), "{shown}");
    assert!(shown.contains("ausente"), "{shown}");
    // Whoever has left has the key they had.
    it.press("a");
    assert!(it.shows("Disenso de Persona 1"), "{}", it.shown());
}

/// Who disagrees with an agreement is recorded there: its round offers neither the decision on the axes nor dissent from it.
#[test]
fn the_round_of_an_agreement_decides_nothing_on_the_axes() {
    let opened = |of_agreement: bool| {
        let it = voted();
        let mut session = it.session().clone();
        session.decision = Some(Decision { chosen: vec![session.axes[0].id], ..Decision::default() });
        session.rounds[0].agreement = of_agreement.then_some(AgreementId(1));
        let mut it = Stage::new(session, Step::Axes);
        it.press("Espacio s");
        let dissents = it.model.layers.len();
        // Without a list to leave, Esc would leave the round.
        it.press(if dissents > 0 { "Esc d" } else { "d" });
        (dissents, it.model.layers.len())
    };
    assert_eq!(opened(false), (1, 1));
    assert_eq!(opened(true), (0, 0));
}

#[test]
fn nothing_chosen_is_no_decision() {
    let mut it = stage(2);
    it.press("d Ctrl-S");
    assert!(it.session().decision.is_none());
    it.press("d → Ctrl-S d Backspace Ctrl-S");
    assert!(it.session().decision.is_none() && it.acts().len() == 2);
}

#[test]
fn nobody_decides_while_a_round_is_open() {
    let mut it = stage(3);
    it.press("r Ctrl-S Esc d");
    assert!(it.model.layers.is_empty());
}

#[test]
fn a_tie_break_completes_the_vote_before_it() {
    let mut it = stage(4);
    it.press("r Tab Tab Tab Tab Tab Tab").write("2").press("Ctrl-S");
    slips(&mut it, &["11", "11", "23", "23"]);
    it.press("Enter r Ctrl-S");
    slips(&mut it, &["2", "2", "2", "1"]);
    it.press("Enter d Ctrl-S");
    assert_eq!(decided(&it), ["Cooperación regional", "Inclusión social"]);
    assert!(!it.shows("Se aparta"), "{}", it.shown());
    it.press("d Tab a Ctrl-S");
    assert!(it.shows("¿Por qué «Atractividad territorial» y no «Inclusión social»?"), "{}", it.shown());
}

/// Where nobody said how many are chosen, the room may vote on the highest tie, and whoever loses it comes next.
#[test]
fn the_highest_tie_of_a_vote_without_a_number_of_places_is_voted_on() {
    let mut it = voted();
    assert!(it.shows("no se dijo") && it.shows("r Votar el empate"), "{}", it.shown());
    it.press("r");
    assert!(it.shows("Desempate: ¿qué eje priorizamos?"), "{}", it.shown());
    it.press("Ctrl-S");
    let round = it.session().rounds.last().unwrap();
    assert_eq!((round.options.len(), round.seats), (2, Some(1)));
    // One point a voter: a key each.
    slips(&mut it, &["2", "2", "2", "1", "1"]);
    it.press("Enter d Ctrl-S");
    assert_eq!(decided(&it), ["Inclusión social", "Cooperación regional", "Sustentabilidad"]);
    assert!(!it.shows("Se aparta"), "{}", it.shown());
    it.press("←");
    assert!(it.shows("la ronda 2 deshizo el empate: va antes"), "{}", it.shown());
    assert!(
        it.shows("deshecho en la") && !it.shows("no se dijo cuántos") && !it.shows("r Votar el empate"),
        "{}",
        it.shown()
    );
    it.press("d c Ctrl-S");
    assert!(it.shows("¿Por qué"), "the loser of the tie was not first: {}", it.shown());
}

/// A tie below the places that a plan usually has is told, and asks for nothing.
#[test]
fn a_tie_below_the_usual_places_is_left_as_it_is() {
    let mut it = stage(6);
    it.press("r Ctrl-S");
    slips(&mut it, &["11", "11", "12", "22", "33", "45"]);
    it.press("Enter");
    assert!(it.shows("empatan «Sustentabilidad» y «Ciudad educadora»"), "{}", it.shown());
    assert!(!it.shows("r Votar el empate") && !it.shows("r: votar"), "{}", it.shown());
}

/// Two rounds: of the first one place was left tied, and the second broke it.
fn broken() -> Stage {
    let mut it = stage(4);
    it.press("r Tab Tab Tab Tab Tab Tab").write("2").press("Ctrl-S");
    slips(&mut it, &["11", "11", "23", "23"]);
    it.press("Enter r Ctrl-S");
    slips(&mut it, &["2", "2", "2", "1"]);
    it.press("Enter");
    it
}

#[test]
fn a_round_whose_tie_was_broken_says_where_and_who_came_in() {
    let mut it = broken();
    it.press("←");
    assert!(it.shows("la ronda 2 deshizo el empate: entra"), "{}", it.shown());
    assert!(it.shows("deshecho en la") && it.shows("✓ Inclusión social"), "{}", it.shown());
    assert!(it.shows("se eligen 2: «Cooperación regional» e"), "{}", it.shown());
    assert!(
        !it.shows("sin romper") && !it.shows("ningún empate") && !it.shows("falta una nueva ronda"),
        "{}",
        it.shown()
    );
    it.press("F5");
    assert!(it.shows("la ronda 2 deshizo el empate") && !it.shows("falta una nueva ronda"), "{}", it.shown());
    // From either round the same is proposed, and the tie is not asked about again.
    it.press("F5 d Ctrl-S");
    assert_eq!(decided(&it), ["Cooperación regional", "Inclusión social"]);
    assert!(!it.shows("Se aparta"), "{}", it.shown());
    // The room sees what was decided below both rounds it rests on.
    it.press("F5");
    assert!(it.shows("la ronda 2 deshizo el empate") && it.shows("Se decidió: 1.º Cooperación"), "{}", it.shown());
    it.press("F5 r Ctrl-S");
    assert_eq!(it.session().rounds[2].options.len(), 6);
}

#[test]
fn a_decision_stands_below_its_own_round_alone() {
    let mut it = voted();
    it.press("d Ctrl-S");
    assert!(it.shows("Decisión"), "{}", it.shown());
    it.press("Espacio r Ctrl-S");
    slips(&mut it, &["11", "22", "33", "44", "55"]);
    it.press("Enter");
    assert!(it.shows("Ronda 2 de 2") && !it.shows("decide: La mesa"), "{}", it.shown());
    it.press("← d Fin Tab Tab Tab Tab Tab Tab Tab").write(&"un motivo muy largo ".repeat(20)).press("Ctrl-S");
    assert!(it.shows("no se dijo cuántos elegir.") && it.shows("decide: La mesa"), "{}", it.shown());
}

#[test]
fn two_options_that_met_once_show_the_votes_of_their_duel() {
    let mut it = stage(4);
    for name in [3, 4, 5, 6] {
        let act = withdrawn(&it, name);
        it.model.desk.as_mut().unwrap().history.act(act).unwrap();
    }
    open_with(&mut it, 4, |_| {});
    slips(&mut it, &["12", "12", "12", "21"]);
    it.press("Enter");
    assert!(it.shows("3 votos") && it.shows("1 voto") && it.shows("75"), "{}", it.shown());
    assert!(!it.shows("1 de 1") && !it.shows("0 de 1"), "{}", it.shown());
}

fn withdrawn(it: &Stage, place: usize) -> Act {
    let axis = it.session().axes[place - 1].clone();
    Act::edit(Axis { withdrawn: true, ..axis })
}

#[test]
fn a_vote_asked_anew_takes_the_place_of_the_one_before() {
    let mut it = stage(4);
    it.press("r Tab Tab Tab Tab Tab Tab").write("2").press("Ctrl-S");
    slips(&mut it, &["11", "11", "22", "23"]);
    // Not «again», but a round of its own on the same axes, whose tie a third one breaks.
    it.press("Enter r Tab Tab Tab Tab Tab Tab").write("2").press("Ctrl-S");
    slips(&mut it, &["44", "44", "35", "35"]);
    it.press("Enter r Ctrl-S");
    slips(&mut it, &["1", "1", "1", "2"]);
    it.press("Enter d Ctrl-S");
    assert_eq!(decided(&it), ["Sustentabilidad", "Inclusión social"]);
    assert!(!it.shows("Se aparta"), "{}", it.shown());
    it.press("← i");
    assert!(it.shows("la ronda 3 deshizo el empate: entra «Inclusión"), "{}", it.shown());
}
