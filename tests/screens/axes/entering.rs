//! Votes of every kind typed in: every method by slips, totals, a second reading, one key a name, costs, and the chair.

use concertar::session::axis::{Axis, Criterion};
use concertar::session::ballot::{Consent, HandCount, Marks, OptionId, Stance, Totals};
use concertar::session::language::Language;
use concertar::session::round::method::BudgetRule;
use concertar::session::round::{Base, Method, RoundState, Taking, Threshold};
use concertar::session::rules::{DecisionRule, Secrecy, Share, TieBreak};
use concertar::session::{Act, Session, Step};

use super::{is, last, open, open_by, open_secret, open_with, session, slips, stage, to_field};
use crate::stage::Stage;

/// A session with so many people and two criteria.
fn weighing(people: u32) -> Session {
    let mut session = session(people);
    for (name, weight) in [("Impacto", 3), ("Costo", 1)] {
        let criterion = Criterion { name: name.into(), weight, ..Criterion::default() };
        session.apply(Act::add(criterion)).unwrap();
    }
    session
}

fn given(it: &Stage) -> Vec<Marks> {
    last(it).ballots.iter().map(|ballot| ballot.marks.clone()).collect()
}

fn ticks(options: &[u32]) -> Marks {
    Marks::Ticks(options.iter().map(|option| OptionId(*option)).collect())
}

fn numbers(given: &[(u32, i32)]) -> Marks {
    Marks::Scores(given.iter().map(|(option, number)| (OptionId(*option), *number)).collect())
}

fn order(groups: &[&[u32]]) -> Marks {
    Marks::Ranking(groups.iter().map(|group| group.iter().map(|option| OptionId(*option)).collect()).collect())
}

/// How many acts there were.
fn acts(it: &Stage) -> usize {
    it.acts().len()
}

#[test]
fn every_method_is_opened_from_the_form_and_taken_by_slips() {
    let taken = |method: usize, lines: &[&str]| {
        let mut it = Stage::new(weighing(3), Step::Axes);
        open_with(&mut it, method, |it| {
            to_field(it, "Cómo se toma");
            it.press("→");
        });
        if method == 10 {
            assert!(it.shows("Costo 1 de 6"), "{}", it.shown());
            it.write("5 6 7 8 9 10").press("Enter");
        }
        assert_eq!((last(&it).taking, last(&it).state), (Taking::Slips, RoundState::Open), "{method}");
        assert!(it.shows("Papeleta 1 de 3"), "{method}:\n{}", it.shown());
        slips(&mut it, lines);
        let marks = given(&it);
        it.press("Esc c Enter");
        assert!(is(&it, RoundState::Closed) && marks.len() == lines.len(), "{method}:\n{}", it.shown());
        (last(&it).method.clone(), marks)
    };
    let option = OptionId;
    let stances = |given: &[(u32, Stance)]| Marks::Stances(given.iter().map(|(id, it)| (option(*id), *it)).collect());
    let points = |given: &[(u32, u32)]| Marks::Points(given.iter().map(|(id, it)| (option(*id), *it)).collect());
    let (method, marks) = taken(0, &["11", "b", "x"]);
    assert_eq!(
        (method, marks),
        (Method::Dots { points: 2, most: 2 }, vec![points(&[(1, 2)]), Marks::Blank, Marks::Spoilt])
    );
    let (method, marks) = taken(1, &["+-0...", "6+"]);
    let all = [(1, Stance::Favour), (2, Stance::Against), (3, Stance::Abstain)];
    assert_eq!((method, marks), (Method::Hands, vec![stances(&all), stances(&[(6, Stance::Favour)])]));
    assert_eq!(taken(2, &["136", "2"]), (Method::TICKS, vec![ticks(&[1, 3, 6]), ticks(&[2])]));
    let (method, marks) = taken(4, &["312456", "3>1=2", "0"]);
    assert!(matches!(method, Method::Ranking { .. }));
    assert_eq!(marks, [order(&[&[3], &[1], &[2], &[4], &[5], &[6]]), order(&[&[3], &[1, 2]]), Marks::Blank]);
    let (method, marks) = taken(5, &["432100", "1:4"]);
    assert_eq!(method, Method::judgment(5));
    assert_eq!(marks, [numbers(&[(1, 4), (2, 3), (3, 2), (4, 1), (5, 0), (6, 0)]), numbers(&[(1, 4)])]);
    let (method, marks) = taken(6, &["5 4 . . . 0"]);
    assert_eq!((method, marks), (Method::score(0, 5), vec![numbers(&[(1, 5), (2, 4), (6, 0)])]));
    let (method, marks) = taken(7, &["+=r-0+"]);
    let degrees = [
        Consent::Support,
        Consent::Accept,
        Consent::Reservation,
        Consent::Objection,
        Consent::Abstain,
        Consent::Support,
    ];
    assert_eq!((method, marks), (Method::Consent, vec![Marks::Consents((1..).map(option).zip(degrees).collect())]));
    let (method, marks) = taken(8, &["42 51 . . . .", "3:31"]);
    assert_eq!(method.criteria().len(), 2);
    let sheet =
        |given: &[(u32, [i32; 2])]| Marks::Sheet(given.iter().map(|(id, it)| (option(*id), it.to_vec())).collect());
    assert_eq!(marks, [sheet(&[(1, [4, 2]), (2, [5, 1])]), sheet(&[(3, [3, 1])])]);
    let (method, marks) = taken(9, &["1>2:3 3=1"]);
    assert!(matches!(method, Method::Comparison { .. }));
    assert_eq!(marks, [Marks::Comparisons(vec![(option(1), option(2), 3), (option(1), option(3), 1)])]);
    let (method, marks) = taken(10, &["14"]);
    assert!(matches!(method, Method::Budget { amount: 20, .. }));
    assert_eq!(marks, [ticks(&[1, 4])]);
    let (method, marks) = taken(11, &["2 -2 1 0 0 0", "1:3"]);
    assert_eq!(method, Method::Quadratic { credits: 12 });
    assert_eq!(marks[1], numbers(&[(1, 3)]));
}

#[test]
fn what_a_slip_cannot_say_is_told_for_every_method() {
    let told = |method: usize, line: &str, said: &str| {
        let mut it = Stage::new(weighing(3), Step::Axes);
        open_with(&mut it, method, |it| {
            to_field(it, "Cómo se toma");
            it.press("→");
        });
        if method == 10 {
            it.write("5 6 7 8 9 10").press("Enter");
        }
        it.write(line).press("Enter");
        assert!(it.shows(said), "{method} {line}: {said}\n{}", it.shown());
        assert!(it.shows(&format!("┃ {line}")) && given(&it).is_empty(), "it stays to be mended");
    };
    told(0, "123", "Da 3, y cada votante tiene 2.");
    told(1, "+++++++", "Cubre 7 de 6 ejes: dé uno por eje, en su orden; . deja uno fuera.");
    told(2, "11", "«1 Cooperación regional» está dos veces");
    told(2, "19", "No hay opción 9: van de 1 a 6.");
    told(4, "3>3", "«3 Inclusión social» está dos veces");
    told(5, "1:7", "7 está fuera de la escala de 0 a 4.");
    told(6, "5 4", "Son 2 números y deben ser 6, en su orden.");
    told(7, "+q", "No se entiende «q».");
    told(7, "+=r", "Cubre 3 de 6 ejes");
    told(8, "42 51 33", "Cubre 3 de 6 ejes");
    told(8, "4 2 1 / 1 2 / . / . / . / .", "Cada eje lleva 2 números, uno por criterio, y aquí hay 3.");
    told(9, "1>2:12", "12 está fuera de la escala de 1 a 9.");
    told(9, "1>1:3", "Compara «1 ");
    told(9, "1>2 2=1", "Compara dos veces el mismo par.");
    told(10, "7", "No hay opción 7: van de 1 a 6.");
    told(11, "1:4", "Gasta 16 créditos y cada votante tiene 12: cada voto cuesta su cuadrado.");
}

#[test]
fn a_roll_call_takes_one_key_a_name() {
    let mut it = stage(4);
    open_by(&mut it, 3, "→ →");
    it.press("2");
    assert!(it.shows("2 de 4 · Persona 2"));
    // Whoever is used to press Enter after it passes nobody over by that.
    it.press("Enter");
    assert!(it.shows("2 de 4 · Persona 2"), "{}", it.shown());
    it.press("Enter");
    assert!(it.shows("3 de 4 · Persona 3"), "the second one passes on");
    it.press("3 b");
    assert_eq!(it.notice(), "Falta 1 voto; v sigue con él.");
    it.press("v 1");
    assert!(it.shows("¿Cerrar la ronda 1 y contar?"));
    // An Enter would be taken for the habit: the letter is told instead, and the other key after it.
    assert!(it.shows("c: Cerrar y contar"), "{}", it.shown());
    it.press("Enter");
    assert!(it.shows("Enter: Cerrar y contar"), "{}", it.shown());
    let voters: Vec<u32> = last(&it).ballots.iter().map(|ballot| ballot.voter.unwrap().0).collect();
    assert_eq!(voters, [1, 3, 4, 2]);
}

/// One point is one key, as one choice is.
#[test]
fn a_roll_call_of_one_point_takes_one_key_a_name() {
    let mut it = stage(2);
    open_with(&mut it, 0, |it| {
        to_field(it, "Puntos por votante");
        it.press("Ctrl-U").write("1");
        to_field(it, "Cómo se toma");
        it.press("→ →");
    });
    it.press("2 1");
    assert!(it.shows("¿Cerrar la ronda 1 y contar?"), "{}", it.shown());
    assert_eq!(last(&it).ballots.len(), 2);
}

#[test]
fn in_a_roll_call_a_wrong_key_is_refused_at_once_and_the_first_enter_passes() {
    let mut it = stage(3);
    open_by(&mut it, 3, "→ →");
    it.press("8");
    assert!(it.shows("No hay opción 8: van de 1 a 6.") && it.shows("1 de 3 · Persona 1"), "{}", it.shown());
    it.press("2");
    assert_eq!(given(&it), [ticks(&[2])]);
    it.press("Esc v Enter");
    assert!(it.shows("3 de 3 · Persona 3"), "{}", it.shown());
}

#[test]
fn a_proportional_rule_asks_how_many_are_chosen() {
    let mut it = stage(3);
    let proportional = |it: &mut Stage| {
        to_field(it, "Se cuenta");
        it.press("→");
    };
    open_with(&mut it, 2, proportional);
    assert!(it.session().rounds.is_empty() && it.shows("Este campo no puede quedar vacío."), "{}", it.shown());
    it.write("3").press("Ctrl-S");
    assert_eq!((last(&it).seats, last(&it).state), (Some(3), RoundState::Open));
}

#[test]
fn points_numbers_and_budgets_may_ask_for_a_share() {
    let mut ruled = session(3);
    // What the rules ask of a proposal is not asked of points.
    ruled.rules.decision = DecisionRule::AbsoluteMajority;
    let opened = |method: usize, fill: &dyn Fn(&mut Stage)| {
        let mut it = Stage::new(ruled.clone(), Step::Axes);
        open_with(&mut it, method, fill);
        if method == 10 {
            it.write("5 6 7 8 9 10").press("Enter");
        }
        last(&it).threshold
    };
    let half = Threshold { share: Share { parts: 1, whole: 2 }, base: Base::Cast, strict: true };
    for (method, label) in [(0, "Apoyo mínimo"), (6, "Nota mínima"), (10, "Apoyo mínimo")] {
        assert_eq!(opened(method, &|_| {}), None, "{method}");
        let asks = |it: &mut Stage| {
            to_field(it, label);
            it.press("→");
        };
        assert_eq!(opened(method, &asks), Some(half), "{method}");
    }
}

#[test]
fn a_budget_may_be_counted_by_phragmen() {
    let mut it = stage(3);
    open_with(&mut it, 10, |it| {
        to_field(it, "Se cuenta");
        it.press("→ →");
    });
    it.write("5 6 7 8 9 10").press("Enter");
    slips(&mut it, &["12", "12", "3", ""]);
    it.press("c Enter");
    assert_eq!(last(&it).method, Method::Budget { amount: 20, rule: BudgetRule::Phragmen });
    assert!(it.shows("se eligen 3: «Cooperación regional», «Atractividad territorial» e"), "{}", it.shown());
}

#[test]
fn a_roll_call_on_one_proposal_takes_a_sign_a_name() {
    let mut session = session(3);
    for axis in session.axes.iter_mut().skip(1) {
        axis.withdrawn = true;
    }
    let mut it = Stage::new(session, Step::Axes);
    open_by(&mut it, 1, "→ →");
    it.press("+ - 0");
    let given: Vec<Marks> = given(&it);
    let stance = |stance| Marks::Stances(vec![(OptionId(1), stance)]);
    assert_eq!(given, [stance(Stance::Favour), stance(Stance::Against), stance(Stance::Abstain)]);
    assert!(it.shows("¿Cerrar la ronda 1 y contar?"));
}

#[test]
fn a_name_is_corrected_in_its_place() {
    let mut it = stage(3);
    open_by(&mut it, 3, "→ →");
    it.press("2 2 2 Esc Inicio ↓ Enter");
    assert!(it.shows("2 de 3 · Persona 2") && it.shows("┃ 2"), "{}", it.shown());
    it.press("3");
    assert_eq!(given(&it), [ticks(&[2]), ticks(&[3]), ticks(&[2])]);
    assert!(it.model.layers.is_empty(), "only that one was corrected");
}

#[test]
fn totals_are_typed_in_one_line() {
    let mut it = stage(24);
    open_by(&mut it, 0, "→ → → →");
    assert_eq!(last(&it).taking, Taking::Totals);
    assert!(it.shows("Totales: votantes, y luego cada eje en su orden"), "{}", it.shown());
    for (line, said) in [
        ("24 26", "Son 2 números: primero cuántos votaron, y luego uno por cada"),
        ("24 26 9 3 1 1 dos", "No se entiende «dos»."),
        ("25 26 9 3 1 1 2", "Hay 25 votos y 24 presentes con voto"),
        ("24 60 9 3 1 1 2", "60 es más de lo que cabe: 48 como máximo."),
        ("24 26 9 3 1 1 9", "49 es más de lo que cabe: 48 como máximo."),
        ("24 1 1 1 1 1 1 b20 x5", "Hay 25 votos y 24 presentes con voto"),
    ] {
        it.write(line).press("Enter");
        assert!(it.shows(said) && it.shows(&format!("┃ {line}")), "{line}: {said}\n{}", it.shown());
        it.press("Ctrl-U");
    }
    it.write("24 26 9 3 1 1 2 b2 x1").press("Enter");
    assert!(it.shows("¿Cerrar la ronda 1 y contar?") && it.shows("Votaron 24 de 24"), "{}", it.shown());
    it.press("Esc");
    assert!(it.shows("26") && !it.shows("Aún no hay totales"), "{}", it.shown());
    it.press("Enter");
    assert!(it.shows("┃ 24 26 9 3 1 1 2 b2 x1"), "{}", it.shown());
    it.press("Ctrl-U").write("20 20 9 3 1 1 2").press("Enter Enter");
    assert!(is(&it, RoundState::Closed));
    let options = [20, 9, 3, 1, 1, 2].into_iter().zip(1..).map(|(given, id)| (OptionId(id), given)).collect();
    assert_eq!(last(&it).totals, Some(Totals { voters: 20, blank: 0, spoilt: 0, options }));
}

#[test]
fn totals_are_taken_out() {
    let mut it = stage(5);
    open_by(&mut it, 3, "→ → → →");
    it.write("5 3 2 0 0 0 0").press("Enter Esc Supr");
    assert_eq!(last(&it).totals, None);
    assert!(it.shows("Aún no hay totales"), "{}", it.shown());
    let before = acts(&it);
    it.press("Supr");
    assert_eq!(acts(&it), before);
    it.press("v Enter");
    assert!(it.model.layers.is_empty() && acts(&it) == before, "an empty line says nothing");
}

#[test]
fn totals_are_not_offered_where_they_do_not_tell_who_wins() {
    // A proportional rule, and a mean, need the single ballots.
    let mut it = stage(5);
    open_with(&mut it, 2, |it| {
        to_field(it, "Se cuenta");
        it.press("→");
        to_field(it, "Cómo se toma");
        it.press("→ → → →");
        to_field(it, "Cuántos se eligen");
        it.write("2");
    });
    assert_eq!(last(&it).taking, Taking::Slips);
    let mut it = stage(5);
    open_with(&mut it, 6, |it| {
        to_field(it, "Se cuenta");
        it.press("→");
        to_field(it, "Cómo se toma");
        it.press("→ → → →");
    });
    assert_eq!(last(&it).taking, Taking::Slips);
    let mut it = stage(5);
    open_by(&mut it, 6, "→ → → →");
    it.write("5 25 20 0 0 0 1").press("Enter Enter");
    assert!(is(&it, RoundState::Closed) && last(&it).taking == Taking::Totals, "{}", it.shown());
}

#[test]
fn secret_totals_are_in_no_act_before_closing() {
    let mut it = stage(5);
    open_with(&mut it, 0, |it| {
        to_field(it, "Cómo se toma");
        it.press("→ → → →");
        to_field(it, "Voto");
        it.press("→");
    });
    assert_eq!((last(&it).taking, last(&it).secrecy), (Taking::Totals, Secrecy::Secret));
    let before = acts(&it);
    it.write("6 3 2 0 0 0 0").press("Enter");
    assert!(it.shows("Hay 6 votos y 5 presentes con voto"), "{}", it.shown());
    it.press("Ctrl-U").write("5 3 2 0 0 0 1 b1").press("Enter Esc");
    assert_eq!((acts(&it), last(&it).totals.clone()), (before, None));
    for shown in [it.shown(), it.press("F5").shown()] {
        assert!(shown.contains("Votaron 5 de 5") && !shown.contains("5 3 2 0 0 0 1 b1"), "{shown}");
    }
    assert_eq!(it.model.screens.axes.unsaved_ballots(it.session()), 5);
    it.press("F5 c");
    if !is(&it, RoundState::Closed) {
        it.press("Enter");
    }
    assert!(is(&it, RoundState::Closed) && acts(&it) == before + 1);
    assert_eq!(last(&it).totals.as_ref().map(|totals| (totals.voters, totals.blank)), Some((5, 1)));
    it.press("Ctrl-Z");
    assert!(is(&it, RoundState::Closed), "what was counted in secret stays counted");
}

#[test]
fn secret_counts_of_hands_are_in_no_act_before_closing() {
    let mut it = stage(5);
    open_with(&mut it, 1, |it| {
        to_field(it, "Cómo se toma");
        it.press("→ → → →");
        to_field(it, "Voto");
        it.press("→");
    });
    let before = acts(&it);
    it.write("4 1").press("Enter");
    let shown = it.shown();
    assert!(shown.contains("2 · Atractividad territorial") && !shown.contains("4 1"), "{shown}");
    it.write("3 x").press("Enter");
    assert!(it.shows("No se entiende lo escrito."), "{}", it.shown());
    it.press("Ctrl-U").write("3 r").press("Enter Esc");
    assert_eq!((acts(&it), last(&it).counts.len()), (before, 0));
    it.press("v");
    assert!(it.shows("3 · Inclusión social"), "{}", it.shown());
    it.press("Esc c");
    assert!(it.shows("Faltan 4 ejes por contar."), "{}", it.shown());
    it.press("Enter");
    assert_eq!(acts(&it), before + 1);
    let count = |option, favour, against, abstain| HandCount { option: OptionId(option), favour, against, abstain };
    assert_eq!(last(&it).counts, [count(1, 4, 1, 0), count(2, 3, 2, 0)]);
}

#[test]
fn secret_slips_of_every_method_are_held() {
    for method in [0, 1, 2, 4, 5, 6, 7, 8, 9, 11] {
        let mut it = Stage::new(weighing(3), Step::Axes);
        open_secret(&mut it, method);
        let before = acts(&it);
        it.write("b").press("Enter").write("x").press("Enter Esc");
        assert_eq!((acts(&it), last(&it).ballots.len()), (before, 0), "{method}");
        it.press("c Enter");
        assert_eq!(given(&it), [Marks::Blank, Marks::Spoilt], "{method}");
    }
}

#[test]
fn a_second_reading_that_agrees_says_so() {
    let mut it = stage(4);
    open(&mut it, 4);
    slips(&mut it, &["312", "3>2=1", "b"]);
    it.press("Esc");
    it.press("r");
    assert!(it.shows("Segunda lectura: papeleta 1 de 3"), "{}", it.shown());
    let before = acts(&it);
    slips(&mut it, &["b", "3>1=2", "312"]);
    assert_eq!(it.notice(), "Coinciden las 3 papeletas.");
    assert!(it.model.layers.is_empty() && acts(&it) == before);
}

#[test]
fn a_second_reading_that_differs_is_told_at_once_and_chosen_at_the_end() {
    let mut it = stage(5);
    open(&mut it, 2);
    slips(&mut it, &["12", "3", "45"]);
    it.press("Esc r");
    it.write("3").press("Enter").write("46").press("Enter");
    assert!(it.shows("La primera lectura no tiene otra igual"), "{}", it.shown());
    it.press("Enter");
    assert!(it.shows("Segunda lectura: papeleta 3 de 3"), "{}", it.shown());
    it.write("12").press("Enter");
    for said in [
        "¿Vale la segunda lectura?",
        "Coinciden 2; de la primera lectura quedan 1 y de la segunda 1.",
        "Solo en la primera: 4 Sustentabilidad · 5 Ciudad educadora",
        "Solo en la segunda: 4 Sustentabilidad · 6 Cultura y patrimonio",
    ] {
        assert!(it.shows(said), "{said}\n{}", it.shown());
    }
    let before = acts(&it);
    it.press("Enter");
    assert_eq!(acts(&it), before + 1);
    assert_eq!(given(&it), [ticks(&[1, 2]), ticks(&[3]), ticks(&[4, 6])]);
    let slips: Vec<Option<u32>> = last(&it).ballots.iter().map(|ballot| ballot.slip).collect();
    assert_eq!(slips, [Some(1), Some(2), Some(4)], "the new slip has a number of its own");
    it.press("Ctrl-Z");
    assert_eq!(given(&it), [ticks(&[1, 2]), ticks(&[3]), ticks(&[4, 5])]);
}

#[test]
fn a_second_reading_left_halfway_goes_on_with_what_was_corrected() {
    let mut it = stage(5);
    open(&mut it, 2);
    slips(&mut it, &["12", "3"]);
    it.press("Esc r").write("3").press("Enter Esc r");
    assert!(it.shows("Segunda lectura: papeleta 2 de 2"), "{}", it.shown());
    // Another slip is typed meanwhile, and one is corrected: the readings are compared as they are now.
    it.press("Esc v").write("4").press("Enter Esc");
    it.press("Fin Enter Ctrl-U").write("16").press("Enter r");
    assert!(it.shows("Segunda lectura: papeleta 2 de 3"), "{}", it.shown());
    slips(&mut it, &["16", "4"]);
    assert_eq!(it.notice(), "Coinciden las 3 papeletas.");
}

#[test]
fn a_second_reading_of_a_secret_round_shows_nothing() {
    let mut it = stage(5);
    open_secret(&mut it, 2);
    slips(&mut it, &["12", "3"]);
    it.press("Esc r");
    let before = acts(&it);
    it.write("3").press("Enter").write("4").press("Enter");
    assert!(it.shows("La primera lectura no tiene otra igual"), "{}", it.shown());
    it.press("Enter");
    let shown = it.shown();
    assert!(shown.contains("¿Vale la segunda lectura?") && !shown.contains("Sustentabilidad ·"), "{shown}");
    assert!(!shown.contains("Solo en la primera"), "{shown}");
    it.press("Enter");
    assert_eq!(acts(&it), before);
    it.press("c Enter");
    assert_eq!(given(&it), [ticks(&[3]), ticks(&[4])]);
}

#[test]
fn costs_are_asked_before_a_budget_is_opened() {
    let mut it = stage(3);
    open(&mut it, 10);
    assert!(it.session().rounds.is_empty());
    for (line, said) in [
        ("5 6 7 8 9 10 11", "Son 7 números y deben ser 6"),
        ("5 6 mil", "«mil» no es un costo"),
        ("5 20.5", "«20.5» no es un costo"),
    ] {
        it.write(line).press("Enter");
        assert!(it.shows(said), "{line}: {said}\n{}", it.shown());
        it.press("Ctrl-U");
    }
    it.press("Enter");
    assert!(it.session().rounds.is_empty() && it.model.layers.is_empty(), "an empty line opens nothing");
    open_with(&mut it, 10, |it| {
        it.press("Ctrl-U").write("20,50").press("Ctrl-S");
        assert!(it.shows("Sin decimales: un número entero"), "{}", it.shown());
        it.press("Ctrl-U").write("20.000");
    });
    assert!(it.shows("Costo 1 de 6 · Cooperación regional"), "{}", it.shown());
    it.write("5.000").press("Enter");
    assert!(it.shows("Costo 2 de 6 · Atractividad territorial"), "{}", it.shown());
    it.write("6, 7;8").press("Enter");
    assert!(it.shows("Costo 5 de 6 · Ciudad educadora"), "{}", it.shown());
    it.write("9 10").press("Enter");
    let costs: Vec<Option<u64>> = last(&it).options.iter().map(|option| option.cost).collect();
    assert_eq!(costs, [5_000, 6, 7, 8, 9, 10].map(Some));
    assert!(is(&it, RoundState::Open));
}

/// A closed round whose tie is left to the chair: options 1 and 2 have two votes each, for one place.
fn tied() -> Stage {
    let mut session = session(4);
    session.rules.tie_break = vec![TieBreak::Chair];
    let mut it = Stage::new(session, Step::Axes);
    open_with(&mut it, 3, |it| {
        to_field(it, "Cuántos se eligen");
        it.write("1");
    });
    slips(&mut it, &["1", "1", "2", "2"]);
    it.press("Enter");
    it
}

#[test]
fn the_chair_orders_what_is_tied() {
    let mut it = tied();
    assert!(is(&it, RoundState::Closed) && it.shows("f Desempatar"), "{}", it.shown());
    it.press("f");
    assert!(it.shows("Desempate: 1 Cooperación regional · 2 Atractividad territorial"), "{}", it.shown());
    it.write("3").press("Enter");
    assert!(it.shows("Nombre por su número alguna de las empatadas."), "{}", it.shown());
    it.press("Ctrl-U").write("q").press("Enter");
    assert!(it.shows("No se entiende «q»."), "{}", it.shown());
    it.press("Ctrl-U").write("2 1").press("Enter");
    let settled = last(&it).settled.as_ref().expect("it is settled");
    assert_eq!((settled.order.as_slice(), settled.by.as_str()), (&[OptionId(2), OptionId(1)][..], "La presidencia"));
    assert!(it.shows("✓ Atractividad territorial"), "{}", it.shown());
    it.press("f Enter");
    assert!(last(&it).settled.is_none(), "an empty line takes it back");
    let before = acts(&it);
    it.press("f Enter f Esc");
    assert_eq!(acts(&it), before);
}

#[test]
fn the_chair_has_nothing_to_say_where_nothing_is_left_to_it() {
    let mut it = stage(3);
    open(&mut it, 3);
    slips(&mut it, &["1", "1", "2"]);
    it.press("Enter f");
    assert!(it.model.layers.is_empty() && !it.shows("k Desempatar"));
}

#[test]
fn what_is_tied_finds_room_in_the_line_of_the_chair() {
    let mut session = session(4);
    session.rules.tie_break = vec![TieBreak::Chair];
    for axis in session.axes.iter_mut().take(3) {
        axis.name =
            format!("{}, con un nombre que no cabe en una sola línea de la pantalla", axis.name).as_str().into();
    }
    let mut it = Stage::new(session, Step::Axes);
    open_with(&mut it, 3, |it| {
        to_field(it, "Cuántos se eligen");
        it.write("1");
    });
    slips(&mut it, &["1", "2", "3", "b"]);
    it.press("Enter f");
    assert!(it.shows("Desempate: 1 Cooperación reg… · 2 Atractividad te… · 3 Inclusión socia…"), "{}", it.shown());
}

/// How a ballot is written stands whole below the line, in every language, on a small screen.
#[test]
fn hints_are_never_cut() {
    for language in Language::ALL {
        for (method, options) in (0..12).flat_map(|method| [(method, 6), (method, 12)]) {
            let mut record = weighing(3);
            for number in 7..=options {
                let axis = Axis { name: format!("Eje {number}").as_str().into(), ..Axis::default() };
                record.apply(Act::add(axis)).unwrap();
            }
            let names = [false, true].map(|by_name| {
                let mut it = Stage::new(record.clone(), Step::Axes);
                open_with(&mut it, method, |it| {
                    to_field(it, "Cómo se toma");
                    it.press(if by_name { "→ →" } else { "→" });
                });
                if method == 10 {
                    it.write("1 2 3 4 5 6 7 8 9 10 11 12".split_at(if options == 6 { 11 } else { 26 }).0)
                        .press("Enter");
                }
                let mut it = it.speaking(language);
                it.press("Esc v");
                it.shown()
            });
            for shown in names {
                let line = shown.lines().find(|row| row.starts_with("┃  ") && row.contains(" · ")).unwrap_or_default();
                assert!(!line.is_empty() && !line.contains('…'), "{language:?} {method} {options}:\n{shown}");
            }
        }
    }
}

#[test]
fn a_budget_shows_its_costs_while_it_is_voted_on_and_what_is_left_of_it() {
    let mut it = stage(3);
    open_with(&mut it, 10, |it| {
        it.press("Ctrl-U").write("20.000");
    });
    it.write("5000 6000 7000 8000 9000 10000").press("Enter Esc");
    for said in ["20\u{a0}000", "5\u{a0}000", "10\u{a0}000"] {
        assert!(it.shows(said), "{said}\n{}", it.shown());
    }
    it.press("F5");
    for said in ["hay 20\u{a0}000 para gastar", "Cooperación regional  ·  5\u{a0}000"] {
        assert!(it.shows(said), "{said}\n{}", it.shown());
    }
    it.press("F5 v");
    slips(&mut it, &["12", "12", "12"]);
    it.press("Enter");
    assert!(it.shows("gastan 11\u{a0}000 de 20\u{a0}000") && it.shows("quedan 9\u{a0}000"), "{}", it.shown());
    assert!(it.shows("5\u{a0}000 · Cooperación regional"), "{}", it.shown());
    it.press("F5");
    assert!(it.shows("11\u{a0}000 de 20\u{a0}000 y quedan 9\u{a0}000"), "{}", it.shown());
}
