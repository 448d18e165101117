//! Objections answered from the result of a round of consent.

use concertar::session::round::{Became, RoundState, Taking};

use super::{is, last, open_by, open_secret, slips, stage};

#[test]
fn an_objection_is_answered_by_name() {
    let mut it = stage(3);
    open_by(&mut it, 7, "→ →");
    assert_eq!(last(&it).taking, Taking::RollCall);
    slips(&mut it, &["++++++", "-+++++", "-+++++"]);
    if !is(&it, RoundState::Closed) {
        it.press("Enter");
    }
    assert!(is(&it, RoundState::Closed), "{}", it.shown());
    assert!(it.shows("b Responder objeciones"), "{}", it.shown());
    it.press("b");
    assert!(it.shows("Cooperación regional · Persona 2") && it.shows("sin responder"), "{}", it.shown());
    it.press("Enter");
    assert!(it.shows("Objeción de Persona 2 a «Cooperación regional»"), "{}", it.shown());
    it.press("→ Tab").write("La mesa").press("Tab").write("Se acota a un año").press("Ctrl-S");
    let [answer] = &last(&it).answered[..] else { panic!("{:?}", last(&it).answered) };
    assert_eq!((answer.became, answer.by.as_str(), answer.count), (Became::Resolved, "La mesa", 1));
    assert!(it.shows("detenido por objeciones"), "{}", it.shown());
    it.press("b ↓ Enter → → Ctrl-S");
    assert!(it.shows("respondidas, «Cooperación regional»"), "{}", it.shown());
    it.press("i");
    assert!(it.shows("Objeciones a «Cooperación regional»: 1 resuelta, 1 retirada."), "{}", it.shown());
    it.press("Esc Ctrl-Z");
    assert_eq!(last(&it).answered.len(), 1);
    assert!(it.notice().contains("anotar qué pasó con una objeción"), "{}", it.notice());
}

#[test]
fn objections_of_a_secret_round_are_answered_by_their_number() {
    let mut it = stage(3);
    open_secret(&mut it, 7);
    slips(&mut it, &["++++++", "-+++++", "-+++++"]);
    if !is(&it, RoundState::Closed) {
        it.press("Enter");
    }
    it.press("b");
    assert!(it.shows("Objeciones a «Cooperación regional»: 2"), "{}", it.shown());
    it.write("2").press("Tab").write("1").press("Ctrl-S");
    assert_eq!(it.notice(), "Hubo 2 objeciones, y aquí suman más.");
    it.press("Shift-Tab Ctrl-U").write("1").press("Ctrl-S");
    assert_eq!(last(&it).answered.len(), 2, "{}", it.shown());
    assert!(it.shows("respondidas, «Cooperación regional»"), "{}", it.shown());
    it.press("b Ctrl-U Tab Ctrl-U").write("2").press("Ctrl-S");
    let [answer] = &last(&it).answered[..] else { panic!("{:?}", last(&it).answered) };
    assert_eq!((answer.became, answer.count, answer.who), (Became::Withdrawn, 2, None));
}

#[test]
fn only_a_closed_round_with_objections_offers_to_answer_them() {
    let mut it = stage(2);
    open_by(&mut it, 7, "→ →");
    slips(&mut it, &["++++++"]);
    it.press("Esc");
    assert!(!it.shows("Responder objeciones"), "{}", it.shown());
    it.press("v").write("+++++0").press("Enter");
    if !is(&it, RoundState::Closed) {
        it.press("Enter");
    }
    assert!(is(&it, RoundState::Closed) && !it.shows("Responder objeciones"), "{}", it.shown());
}
