//! What a report says of the rules under which a round was held, and of what broke its tie.

use concertar::report::Audience;
use concertar::session::Session;
use concertar::session::ballot::{Ballot, Marks, OptionId};
use concertar::session::id::{RoundId, SessionId};
use concertar::session::language::Language;
use concertar::session::round::{Method, Opened, Round, RoundOption, RoundState, Settled, Strength};
use concertar::session::rules::{TieBreak, Weights};
use jiff::civil::datetime;

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
        "- **Segundo modo de contar (Más personas que apoyan), entre las empatadas:** 1.º «Bosque»; 2.º «Agua»\n";
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
    assert!(!told.contains("Personas que"), "{told}");
    assert!(spanish(round(&[])).contains("Personas que la apoyan"), "points are for an option");
}
