//! Criteria compared in pairs, and a round that takes up what they weigh.

use concertar::session::axis::Criterion;
use concertar::session::ballot::OptionId;
use concertar::session::round::{Method, RoundState};
use concertar::session::{Act, Refusal, Session, Step};
use concertar::voting::Weighed;

use super::{is, last, open_with, session, slips, stage, to_field};
use crate::stage::Stage;

fn with_criteria(people: u32) -> Session {
    let mut session = session(people);
    for (name, weight) in [("Impacto", 1), ("Viabilidad", 1), ("Costo", 1)] {
        let criterion = Criterion { name: name.into(), weight, cost: name == "Costo", ..Criterion::default() };
        session.apply(Act::add(criterion)).unwrap();
    }
    session
}

/// Two people have compared the three criteria.
fn compared() -> Stage {
    let mut it = Stage::new(with_criteria(2), Step::Axes);
    open_with(&mut it, 9, |it| {
        to_field(it, "Qué se compara");
        it.press("→");
    });
    let round = last(&it);
    assert_eq!(round.question.as_str(), "¿Cuánto pesa cada criterio?");
    let names: Vec<&str> = round.options.iter().map(|it| it.label.as_str()).collect();
    assert_eq!((names, round.criteria.len()), (vec!["Impacto", "Viabilidad", "Costo"], 3));
    slips(&mut it, &["1>2:3 1>3:5 2>3:2", "1>2:3 1>3:5 2>3:2"]);
    if !is(&it, RoundState::Closed) {
        it.press("Enter");
    }
    assert!(is(&it, RoundState::Closed), "{}", it.shown());
    it
}

#[test]
fn a_comparison_of_criteria_tells_their_weights_and_how_consistent_it_is() {
    let mut it = compared();
    // Saaty's eigenvector of 1 3 5 · 1/3 1 2 · 1/5 1/2 1 is 0.648, 0.230, 0.122; CR 0.003.
    let parts = Weighed::of(last(&it)).unwrap().parts;
    assert_eq!(parts, [(OptionId(1), 65), (OptionId(2), 23), (OptionId(3), 12)]);
    it.press("i");
    let shown = it.shown().replace(['\n', '┃', '█'], " ");
    let shown = shown.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(shown.contains("Impacto 65, Viabilidad 23, Costo 12 · razón de consistencia 0,0"), "{shown}");
}

#[test]
fn a_round_by_criteria_takes_up_the_weights_that_a_comparison_found() {
    let mut it = compared();
    let source = last(&it).id;
    it.press("Esc");
    open_with(&mut it, 8, |it| {
        to_field(it, "Pesos");
        it.press("→");
        assert!(it.shows("De la ronda 1") && it.shows("Impacto 65, Viabilidad 23, Costo 12"), "{}", it.shown());
    });
    let round = last(&it);
    let weights: Vec<(&str, u32, bool)> =
        round.method.criteria().iter().map(|it| (it.name.as_str(), it.weight, it.cost)).collect();
    assert_eq!(weights, [("Impacto", 65, false), ("Viabilidad", 23, false), ("Costo", 12, true)]);
    assert_eq!((round.weighed_by, round.state), (Some(source), RoundState::Open));
    assert!(it.shows("Pesos de la ronda 1"), "{}", it.shown());
    let named = it.session().clone().apply(Act::remove(source));
    assert_eq!(named, Err(Refusal::RoundNotDraft), "what was voted is not removed");
}

#[test]
fn only_a_comparison_of_criteria_gives_weights() {
    let mut it = stage(2);
    it.press("r").press(&"→ ".repeat(9));
    assert!(!it.shows("Qué se compara"), "without criteria there is nothing else to compare: {}", it.shown());
    let mut it = Stage::new(with_criteria(2), Step::Axes);
    open_with(&mut it, 9, |_| {});
    slips(&mut it, &["1>2:3 1>3:5 2>3:2 1>4:1 1>5:1 1>6:1", "b"]);
    if !is(&it, RoundState::Closed) {
        it.press("Enter");
    }
    assert!(matches!(last(&it).method, Method::Comparison { .. }) && Weighed::of(last(&it)).is_none());
    it.press("Esc r Tab").press(&"→ ".repeat(8));
    assert!(it.shows("Criterios") && !it.shows("De la ronda"), "{}", it.shown());
    for _ in 0..14 {
        it.press("Tab");
        assert!(!it.shows("Escritos a mano"), "{}", it.shown());
    }
}
