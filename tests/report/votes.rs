//! What a report says of the rules under which a round was held, and of what broke its tie.

use concertar::report::document::{Block, Chart, Drawing};
use concertar::report::{self, Audience};
use concertar::session::Session;
use concertar::session::ballot::{Ballot, Consent, HandCount, Marks, OptionId, Totals};
use concertar::session::id::{RoundId, SessionId};
use concertar::session::language::Language;
use concertar::session::round::method::{BudgetRule, RankingRule};
use concertar::session::round::{Base, Method, Opened, Round, RoundOption, RoundState, Settled, Strength, Threshold};
use concertar::session::rules::{Share, TieBreak, Weights};
use concertar::words::Words;
use jiff::civil::{date, datetime};

use super::golden::paper;

/// A round on three options of which two are tied, one place to be filled.
fn round(tie_break: &[TieBreak]) -> Round {
    let option = |(number, label): (u32, &str)| RoundOption {
        id: OptionId(number),
        label: label.into(),
        axis: None,
        cost: None,
    };
    let ballot = |given: &[(u32, u32)]| Ballot {
        voter: None,
        slip: None,
        weight: 1,
        marks: Marks::Points(given.iter().map(|(option, points)| (OptionId(*option), *points)).collect()),
    };
    Round {
        id: RoundId(1),
        question: "¿Qué va primero?".into(),
        options: [(1, "Agua"), (2, "Bosque"), (3, "Clima")].map(option).into(),
        method: Method::Dots { points: 3, most: 3 },
        seats: Some(1),
        tie_break: tie_break.to_vec(),
        opened: Some(Opened { at: datetime(2026, 11, 20, 10, 0, 0, 0), seed: Some(482_913), ..Opened::default() }),
        ballots: vec![ballot(&[(1, 3)]), ballot(&[(2, 2), (3, 1)]), ballot(&[(2, 1)])],
        state: RoundState::Closed,
        closed: Some(datetime(2026, 11, 20, 11, 0, 0, 0)),
        ..Round::default()
    }
}

fn opened(change: impl FnOnce(&mut Opened), mut round: Round) -> Round {
    if let Some(opened) = &mut round.opened {
        change(opened);
    }
    round
}

fn written(round: Round, language: Language) -> String {
    let mut session = Session::new(SessionId::from_bits(3), "Sala");
    session.rounds.push(round);
    paper(&session, language, Audience::Public)
}

fn spanish(round: Round) -> String {
    written(round, Language::Spanish)
}

#[test]
fn how_votes_weighed_and_whether_they_could_be_given_for_others_is_stated() {
    let plain = spanish(round(&[]));
    assert!(plain.contains("- **Valor del voto:** Un voto por persona\n"), "{plain}");
    assert!(plain.contains("- **Representación:** no se admite votar en nombre de una persona ausente\n"), "{plain}");
    let by_weight = |it: &mut Opened| {
        it.weights = Weights::Weighted;
        it.strength = Some(Strength { present: 17, entitled: 20 });
        it.proxies = true;
    };
    let weighted = spanish(opened(by_weight, round(&[])));
    assert!(
        weighted.contains("- **Valor del voto:** Voto ponderado; los votos presentes suman 17 de 20\n"),
        "{weighted}"
    );
    assert!(
        weighted.contains("- **Representación:** se admite votar en nombre de una persona ausente\n"),
        "{weighted}"
    );
    let institutions = |it: &mut Opened| it.weights = Weights::Institution;
    assert!(spanish(opened(institutions, round(&[]))).contains("- **Valor del voto:** Un voto por institución\n"));
}

#[test]
fn the_seed_is_stated_where_a_lot_may_break_a_tie() {
    let seed = "- **Semilla del sorteo:** 482913, mostrada antes de votar\n";
    assert!(spanish(round(&[TieBreak::Supporters, TieBreak::Lot])).contains(seed));
    assert!(!spanish(round(&[TieBreak::Supporters])).contains("482913"));
}

#[test]
fn what_the_second_way_of_counting_came_to_is_stated_where_it_broke_the_tie() {
    let told = spanish(round(&[TieBreak::SecondMethod]));
    let second =
        "- **Segundo modo de contar (Más votantes que apoyan), entre las empatadas:** 1.º «Bosque»; 2.º «Agua»\n";
    assert!(told.contains(second), "{told}");
    assert!(!spanish(round(&[TieBreak::EarlierProposal, TieBreak::SecondMethod])).contains("Segundo modo de contar ("));
}

#[test]
fn the_chair_is_named_with_its_ground_and_the_hour() {
    let settled = Settled {
        order: vec![OptionId(2), OptionId(1)],
        by: "Rosa Paredes".into(),
        reason: "Fue la más votada en la mesa anterior".into(),
        at: datetime(2026, 11, 20, 11, 5, 0, 0),
    };
    let told = spanish(Round { settled: Some(settled.clone()), ..round(&[TieBreak::Chair]) });
    let line = told.lines().find(|line| line.contains("Desempate de la presidencia")).unwrap();
    for part in
        ["1.º «Bosque», 2.º «Agua»", "decide: Rosa Paredes", "11:05", "motivo: Fue la más votada en la mesa anterior"]
    {
        assert!(line.contains(part), "{part} in {line}");
    }
    let silent = Settled { by: "".into(), reason: "".into(), ..settled };
    let told = spanish(Round { settled: Some(silent), ..round(&[TieBreak::Chair]) });
    let line = told.lines().find(|line| line.contains("Desempate de la presidencia")).unwrap();
    assert!(!line.contains("decide") && !line.contains("motivo") && !line.contains("; ;"), "{line}");
    assert!(!spanish(round(&[TieBreak::Chair])).contains("Desempate de la presidencia"), "nothing was decided yet");
}

#[test]
fn every_language_states_them() {
    let round = round(&[TieBreak::SecondMethod, TieBreak::Lot]);
    let english = written(round.clone(), Language::English);
    assert!(english.contains("- **Seed of the lot:** 482913, shown before the vote\n"), "{english}");
    assert!(english.contains("Second way of counting (More supporters), among the tied ones"), "{english}");
    let portuguese = written(round, Language::Portuguese);
    assert!(portuguese.contains("- **Semente do sorteio:** 482913, mostrada antes de votar\n"), "{portuguese}");
}

#[test]
fn nothing_of_a_sealed_tie_is_told() {
    use concertar::session::rules::Secrecy;
    let sealed =
        Round { state: RoundState::Open, secrecy: Secrecy::Secret, closed: None, ..round(&[TieBreak::SecondMethod]) };
    let told = spanish(sealed);
    assert!(!told.contains("Bosque") && !told.contains("Segundo modo de contar ("), "{told}");
}

#[test]
fn a_number_is_not_told_as_support() {
    let scores = |given: [i32; 3]| Ballot {
        voter: None,
        slip: None,
        weight: 1,
        marks: Marks::Scores((1..).map(OptionId).zip(given).collect()),
    };
    let method = Method::score(0, 5);
    let ballots = vec![scores([5, 0, 0]), scores([4, 0, 1])];
    let told = spanish(Round { method, ballots, ..round(&[]) });
    assert!(!told.contains("Votantes que"), "{told}");
    assert!(spanish(round(&[])).contains("Votantes que la apoyan"), "points are for an option");
}

fn marked(method: Method, marks: impl IntoIterator<Item = Marks>) -> Round {
    let ballots = marks.into_iter().map(|marks| Ballot { voter: None, slip: None, weight: 1, marks }).collect();
    Round { method, ballots, seats: None, ..round(&[]) }
}

fn order(options: &[u32]) -> Marks {
    Marks::Ranking(options.iter().map(|option| vec![OptionId(*option)]).collect())
}

#[test]
fn orders_show_duels_won_and_of_two_options_the_votes() {
    let schulze = Method::ranking(RankingRule::Schulze);
    let three = spanish(marked(schulze.clone(), [order(&[1, 2, 3]), order(&[1, 3, 2]), order(&[2, 1, 3])]));
    assert!(three.contains("| Puesto | Opción | Duelos ganados | Votantes que la ponen primero |\n"), "{three}");
    assert!(three.contains("| 1 | Agua | 2 de 2 | 2 |\n"), "{three}");
    let mut two = marked(schulze, [order(&[1, 2]), order(&[1, 2]), order(&[2, 1])]);
    two.options.truncate(2);
    let two = spanish(two);
    assert!(two.contains("| Puesto | Opción | Duelos ganados | Votos en el duelo |\n"), "{two}");
    assert!(two.contains("| 1 | Agua | 1 de 1 | 2 |\n") && two.contains("| 2 | Bosque | 0 de 1 | 1 |\n"), "{two}");
    for told in [three, two] {
        assert!(!told.contains("100 %") && !told.contains("100\u{a0}%"), "{told}");
        assert!(told.contains("- **Cómo se cuenta:** Schulze: las cadenas de duelos más firmes\n"), "{told}");
    }
}

#[test]
fn a_round_of_consent_shows_every_degree_and_what_came_of_it() {
    use Consent::{Abstain, Accept, Objection, Reservation, Support};
    let consents = |degrees: [Consent; 3]| Marks::Consents((1..).map(OptionId).zip(degrees).collect());
    let told = spanish(marked(
        Method::Consent,
        [consents([Support, Objection, Accept]), consents([Accept, Support, Reservation]), consents([Abstain; 3])],
    ));
    assert!(
        told.contains("| Opción | apoya | acepta | acepta con reserva | objeta | se abstiene | Resultado |\n"),
        "{told}"
    );
    assert!(told.contains("| Agua | 1 | 1 | 0 | 0 | 1 | **Se adopta** |\n"), "{told}");
    assert!(told.contains("| Bosque | 1 | 0 | 0 | 1 | 1 | Detenida por objeciones |\n"), "{told}");
}

#[test]
fn hands_say_what_adopts_and_what_nobody_voted_on() {
    let count = |(option, favour, against): (u32, u32, u32)| HandCount {
        option: OptionId(option),
        favour,
        against,
        abstain: 0,
    };
    let counts: Vec<HandCount> = [(1, 5, 2), (2, 2, 5)].map(count).into();
    let plain = Round { counts, ..marked(Method::Hands, []) };
    let told = spanish(plain.clone());
    assert!(told.contains("| Opción | A favor | En contra | Abstenciones | Resultado |\n"), "{told}");
    assert!(told.contains("Se aprueba lo que tiene más votos a favor que en contra.\n"), "{told}");
    assert!(told.contains("| Bosque | 2 | 5 | 0 | No aprobada |\n"), "{told}");
    assert!(told.contains("| Clima | 0 | 0 | 0 | Sin votar |\n"), "{told}");
    let threshold = Some(Threshold { share: Share { parts: 2, whole: 3 }, base: Base::Cast, strict: false });
    let asked = spanish(Round { threshold, ..plain });
    assert!(
        asked.contains("| Opción | A favor | En contra | Abstenciones | Hacían falta, a favor | Resultado |\n"),
        "{asked}"
    );
}

#[test]
fn totals_say_how_many_voted_and_no_more_of_supporters_than_is_known() {
    let totals = Totals {
        voters: 24,
        blank: 1,
        spoilt: 1,
        options: [(1, 26), (2, 16), (3, 2)].map(|(option, total)| (OptionId(option), total)).into(),
    };
    let method = Method::Dots { points: 2, most: 2 };
    let told = spanish(Round { totals: Some(totals), ..marked(method, []) });
    assert!(told.contains("Se emitieron 24 votos: 22 válidos, 1 en blanco y 1 nulo."), "{told}");
    assert!(told.contains("Votantes que la apoyan, al menos") && told.contains("| 1 | Agua | 26 | 13 |"), "{told}");
    assert!(!told.contains("sin asignar"), "22 people gave all of their 44 points: {told}");
}

#[test]
fn a_share_is_said_to_be_of_what_it_is_and_nothing_describes_a_picture() {
    let ticks = |options: &[u32]| Marks::Ticks(options.iter().copied().map(OptionId).collect());
    let told = spanish(marked(Method::TICKS, [ticks(&[1, 2]), ticks(&[1]), Marks::Blank, Marks::Spoilt]));
    assert!(told.contains("| 1 | Agua | 2 | 67"), "{told}");
    assert!(told.contains("Los porcentajes son de las 3 papeletas válidas y en blanco."), "{told}");
    assert!(!told.contains("Barras"), "{told}");
    assert!(told.contains("De 3 opciones: primero, «Agua», 2 apoyos; último, «Clima», 0 apoyos."), "{told}");
}

#[test]
fn of_a_budget_the_costs_are_shown() {
    let ticks = |options: &[u32]| Marks::Ticks(options.iter().copied().map(OptionId).collect());
    let method = Method::Budget { amount: 100_000, rule: BudgetRule::Greedy };
    let mut budget = marked(method, [ticks(&[1, 2]), ticks(&[1])]);
    budget.options.iter_mut().for_each(|option| option.cost = Some(60_000));
    let told = spanish(budget);
    assert!(told.contains("| Puesto | Opción | Apoyos | Costo | Parte de las papeletas |\n"), "{told}");
    assert!(told.contains("| 1 | Agua | 2 | 60\u{a0}000 | 100"), "{told}");
    assert!(told.contains("se gastan 60\u{a0}000 de 100\u{a0}000 y quedan 40\u{a0}000."), "{told}");
}

#[test]
fn places_are_drawn_over_all_rounds_that_asked_the_same() {
    let mut session = Session::new(SessionId::new("0a1b2c3d4e5f"), "Mesa");
    let orders: [[u32; 3]; 3] = [[3, 2, 1], [2, 3, 1], [1, 2, 3]];
    for (place, given) in (1..).zip(orders) {
        let mut asked = round(&[]);
        asked.id = RoundId(place);
        asked.follows = (place > 1).then(|| RoundId(place - 1));
        let points = (1..).zip(given).map(|(option, points)| (OptionId(option), points)).collect();
        asked.method = Method::Dots { points: 6, most: 3 };
        asked.ballots = vec![Ballot { voter: None, slip: None, weight: 1, marks: Marks::Points(points) }];
        session.rounds.push(asked);
    }
    let words = Words::new(Language::Spanish);
    let paper = report::compose(&session, &words, Audience::Public, date(2026, 12, 15));
    let drawn = paper.blocks.iter().filter_map(|block| match block {
        Block::Chart(Chart { drawing: Drawing::Ranks { times, lines }, alternative, .. }) => {
            Some((times.clone(), lines.clone(), alternative.clone()))
        }
        _ => None,
    });
    let drawn: Vec<_> = drawn.collect();
    assert_eq!(drawn.iter().map(|(times, ..)| times.len()).collect::<Vec<_>>(), [2, 3]);
    let (times, lines, alternative) = &drawn[1];
    assert_eq!(*times, ["Ronda 1", "Ronda 2", "Ronda 3"]);
    let water = lines.iter().find(|line| line.label == "Agua").unwrap();
    assert_eq!(water.places, [Some(1), Some(2), Some(3)]);
    assert!(alternative.contains("1 → 2 → 3"), "{alternative}");
}
