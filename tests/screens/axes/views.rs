//! A closed round seen in several ways, by key, for the facilitator and for the room; and the same asked again.

use concertar::session::axis::Axis;
use concertar::session::ballot::{Ballot, Marks, OptionId, Stance};
use concertar::session::id::{ParticipantId, RoundId};
use concertar::session::language::Language;
use concertar::session::participant::{Participant, Sector, Stay};
use concertar::session::round::method::{
    ApprovalRule, BordaPoints, Completion, Missing, RandomIndex, RankingRule, ScoreRule,
};
use concertar::session::round::{Method, Opened, Round, RoundOption, RoundState, Taking};
use concertar::session::rules::{Secrecy, TieBreak};
use concertar::session::{Act, Session, Step};
use concertar::ui::symbols::Symbols;
use concertar::ui::theme::ThemeName;
use concertar::words::Words;

use super::{last, session, slips};
use crate::stage::{NOW, Stage};

const MORE_AXES: [&str; 6] = [
    "Economía creativa y empleo joven",
    "Movilidad humana",
    "Agua y clima",
    "Gobierno abierto",
    "Turismo",
    "Ciencia, tecnología e innovación",
];
const SECTORS: [Option<Sector>; 4] =
    [Some(Sector::Social), Some(Sector::Academic), Some(Sector::LocalGovernment), Some(Sector::Private)];

/// People of four sectors and so many axes; beyond twelve they are numbered.
fn room(people: u32, axes: usize) -> Session {
    let mut session = session(0);
    for number in 1..=people {
        let person = Participant {
            name: format!("Persona {number}").as_str().into(),
            sector: SECTORS[number as usize % SECTORS.len()],
            stays: vec![Stay { arrived: NOW, left: None }],
            ..Participant::default()
        };
        session.apply(Act::add(person)).unwrap();
    }
    for number in session.axes.len()..axes {
        let name = MORE_AXES.get(number - 6).map_or_else(|| format!("Eje número {}", number + 1), ToString::to_string);
        session.apply(Act::add(Axis { name: name.as_str().into(), ..Axis::default() })).unwrap();
    }
    session.axes.truncate(axes);
    session
}

/// How much someone is for an option, from 0 to 99: the earlier options more, the academics for the last ones, and less
/// by chance in later rounds.
fn liking(person: u32, option: u32, options: u32, turn: u32) -> u32 {
    let chance = (person * 7919 + option * 104_729 + person * option * 31 + 17) % 61;
    let academic = SECTORS[person as usize % SECTORS.len()] == Some(Sector::Academic);
    let place = if academic { option } else { options + 1 - option };
    (chance / turn + 38 * place / options.max(1)).min(99)
}

/// A ballot of a method by someone's likings.
fn marks(method: &Method, person: u32, options: u32, turn: u32) -> Marks {
    let like = |option: u32| liking(person, option, options, turn);
    let mut order: Vec<u32> = (1..=options).collect();
    order.sort_by_key(|option| std::cmp::Reverse((like(*option), *option)));
    let all = || (1..=options).map(OptionId);
    match method {
        Method::Ranking { .. } => Marks::Ranking(order.iter().map(|option| vec![OptionId(*option)]).collect()),
        Method::Score { high, .. } => {
            let score = |option: OptionId| i32::try_from(like(option.0)).unwrap() * (high + 1) / 100;
            Marks::Scores(all().map(|option| (option, score(option))).collect())
        }
        Method::MajorityJudgment { grades, .. } => {
            let grade = |option: OptionId| i32::try_from(like(option.0) * grades / 100).unwrap();
            Marks::Scores(all().map(|option| (option, grade(option))).collect())
        }
        Method::Dots { .. } => {
            let mut given = vec![(OptionId(order[0]), 2)];
            given.extend(order.get(1).map(|option| (OptionId(*option), 1)));
            given.sort();
            Marks::Points(given)
        }
        Method::Approval { .. } => {
            let mut ticks: Vec<OptionId> = order.iter().take(3).map(|option| OptionId(*option)).collect();
            ticks.sort();
            Marks::Ticks(ticks)
        }
        _ => {
            let stance = |option: OptionId| if like(option.0) > 40 { Stance::Favour } else { Stance::Against };
            Marks::Stances(all().map(|option| (option, stance(option))).collect())
        }
    }
}

/// Adds a closed round on all axes, with the ballot of each person; by name where it is called by name.
fn vote(session: &mut Session, method: &Method, taking: Taking, follows: Option<RoundId>) -> RoundId {
    let turn = 1 + u32::try_from(session.rounds.len()).unwrap();
    let options = u32::try_from(session.axes.len()).unwrap();
    let id = RoundId(session.next);
    session.next += 1;
    let ballot = |person: &Participant| Ballot {
        voter: (taking == Taking::RollCall).then_some(person.id),
        slip: None,
        weight: 1,
        marks: marks(method, person.id.0, options, turn),
    };
    let round = Round {
        id,
        question: "¿Qué ejes priorizamos?".into(),
        options: (1..)
            .zip(&session.axes)
            .map(|(number, axis)| RoundOption {
                id: OptionId(number),
                label: axis.name.clone(),
                axis: Some(axis.id),
                cost: None,
            })
            .collect(),
        method: method.clone(),
        taking,
        follows,
        opened: Some(Opened {
            at: NOW,
            present: session.participants.iter().map(|person| person.id).collect::<Vec<ParticipantId>>(),
            entitled: u32::try_from(session.participants.len()).unwrap(),
            quorate: true,
            ..Opened::default()
        }),
        ballots: session.participants.iter().map(ballot).collect(),
        state: RoundState::Closed,
        closed: Some(NOW),
        ..Round::default()
    };
    session.rounds.push(round);
    id
}

const SCHULZE: Method = Method::ranking(RankingRule::Schulze);
const SCORE: Method = Method::score(0, 5);
const DOTS: Method = Method::Dots { points: 3, most: 2 };

/// The room after these votes, all by name, each asking again what the one before asked; the last one is shown.
fn voted(people: u32, axes: usize, methods: &[Method]) -> Stage {
    let mut session = room(people, axes);
    let mut before = None;
    for method in methods {
        before = Some(vote(&mut session, method, Taking::RollCall, before));
    }
    let mut stage = Stage::new(session, Step::Axes);
    stage.press("Espacio");
    for _ in methods {
        stage.press("→");
    }
    stage
}

/// The same with secret slips instead of names.
fn secretly(people: u32, axes: usize, methods: &[Method]) -> Stage {
    let mut session = room(people, axes);
    let mut before = None;
    for method in methods {
        before = Some(vote(&mut session, method, Taking::Slips, before));
    }
    for round in &mut session.rounds {
        round.secrecy = Secrecy::Secret;
        round.ballots.sort();
    }
    let mut stage = Stage::new(session, Step::Axes);
    stage.press("Espacio");
    stage
}

/// The name of the view shown, as its tab says; nothing where there are no tabs.
fn tabs(stage: &Stage) -> String {
    stage.shown().lines().nth(3).unwrap().trim_matches(['┃', ' ']).to_owned()
}

#[test]
fn a_key_goes_round_the_views_that_the_round_has() {
    let mut it = voted(8, 6, &[SCORE, SCORE]);
    assert_eq!(tabs(&it), "Resultado   Duelos   Cambios   Sectores   Acuerdo   Firmeza");
    assert!(it.shows("g Otra vista") && it.shows("Puntuación de 0 a 5"));
    let legends = [
        "Votos de la fila sobre la columna",
        "De la ronda 1 a esta",
        "Media, de 0 a 5 · ○ el sector",
        "Cuántos, de 0 a 5. A dice cuán juntas",
        "Cuántas veces sale cada opción en 1000 sorteos",
        "Puntuación de 0 a 5",
    ];
    for legend in legends {
        it.press("g");
        assert!(it.shows(legend), "{legend}: {}", it.shown());
    }
}

#[test]
fn a_round_without_names_or_an_earlier_one_has_fewer_views() {
    let mut it = secretly(8, 6, &[SCORE]);
    assert_eq!(tabs(&it), "Resultado   Duelos   Acuerdo   Firmeza");
    it.press("g g g g");
    assert!(it.shows("Puntuación de 0 a 5"));
    let mut one = secretly(8, 1, &[SCHULZE]);
    assert!(!one.shows("Otra vista") && !one.shows("Duelos"));
    one.press("g");
    assert!(one.shows("Cooperación regional"));
}

#[test]
fn the_view_stays_from_round_to_round_where_they_have_it() {
    let mut it = voted(8, 6, &[SCORE, DOTS, SCORE]);
    it.press("g");
    assert!(it.shows("Votos de la fila sobre la columna"));
    it.press("←");
    assert!(it.shows("Puntos: 3 por votante"), "points have no duels: {}", it.shown());
    it.press("←");
    assert!(it.shows("Votos de la fila sobre la columna"));
    it.press("Espacio");
    assert!(!it.shows("Votos de la fila sobre la columna"), "below the candidates stands the plain result");
}

#[test]
fn a_round_without_votes_has_its_plain_view_alone() {
    let mut it = Stage::new(room(3, 6), Step::Axes);
    it.press("r Ctrl-S Esc c Enter g");
    assert!(it.shows("ningún eje recibió apoyo") && !it.shows("g Otra vista"));
}

/// It takes a thousand counts: they are kept, and counted again only where the round is another.
#[test]
fn how_firm_a_result_is_follows_the_round() {
    let mut it = voted(8, 6, &[SCORE, DOTS]);
    it.press("g g g g");
    assert!(it.shows("Cuántas veces sale"), "{}", it.shown());
    let of_points = it.shown();
    assert!(of_points.contains("de los 8"), "{of_points}");
    it.press("←");
    assert!(it.shows("Cuántas veces sale") && it.shown() != of_points, "{}", it.shown());
    it.press("→");
    assert_eq!(it.shown(), of_points);
    let kept = it.model.clone();
    assert_eq!(it.shown(), of_points);
    // A screen that kept nothing shows the same.
    it.press("F5 F5");
    assert_eq!((it.shown(), kept.screens.axes == it.model.screens.axes), (of_points, true));
}

#[test]
fn ties_are_shown_as_ties_in_every_view() {
    let mut session = room(2, 3);
    let same = |option: u32| vec![OptionId(option)];
    vote(&mut session, &SCHULZE, Taking::Slips, None);
    session.rounds[0].ballots[0].marks = Marks::Ranking([1, 2, 3].map(same).to_vec());
    session.rounds[0].ballots[1].marks = Marks::Ranking([3, 2, 1].map(same).to_vec());
    let mut it = Stage::new(session, Step::Axes);
    it.press("Espacio g");
    assert!(it.shows("1=") && it.shows("Nadie vence a todos."), "{}", it.shown());
    it.press("F5");
    assert!(it.shows("1="), "{}", it.shown());
}

#[test]
fn the_selected_row_of_duels_is_told_and_kept_in_view_with_its_column() {
    let mut it = voted(8, 60, &[SCHULZE]);
    it.press("g");
    assert!(it.shows("→ 4") && !it.shows("← "), "{}", it.shown());
    it.press("Fin");
    assert!(it.shows("← 4") && it.shows(": gana "), "{}", it.shown());
    it.press("Inicio");
    assert!(!it.shows(": gana "), "{}", it.shown());
}

#[test]
fn three_hundred_options_are_scrolled_in_every_view() {
    for view in 0..6 {
        let mut it = voted(4, 300, &[SCORE, SCORE]);
        for _ in 0..view {
            it.press("g");
        }
        let top = it.shown();
        it.press("Fin");
        assert_ne!(it.shown(), top, "view {view}");
        for size in [(60, 20), (80, 24), (120, 36)] {
            it = it.sized(size.0, size.1);
            it.frame();
            it.press("F5");
            it.frame();
            it.press("F5");
        }
    }
}

#[test]
fn the_room_sees_nothing_of_an_open_secret_round_in_any_view() {
    let mut it = voted(8, 6, &[SCORE, SCORE]);
    it.press("g g o Tab Tab Tab Tab Tab Tab → Ctrl-S");
    assert_eq!((last(&it).state, last(&it).secrecy), (RoundState::Open, Secrecy::Secret));
    it.press("Esc");
    let seen = |it: &mut Stage| {
        let pictures = (0..6).flat_map(|_| {
            it.press("g");
            let (facilitator, room) = (it.shown(), it.press("F5").shown());
            it.press("F5");
            [facilitator, room]
        });
        pictures.collect::<Vec<_>>().join("\n").replace("Votaron 2 de", "Votaron 0 de").replace('█', "░")
    };
    let before = seen(&mut it);
    assert!(before.contains("antes 1.º · "), "what came out before may be seen: {before}");
    assert!(!before.contains("Duelos") && !before.contains("De la ronda"));
    it.press("v");
    slips(&mut it, &["555555", "555555", ""]);
    assert_eq!(it.model.screens.axes.unsaved_ballots(it.session()), 2);
    assert_eq!(seen(&mut it), before);
}

#[test]
fn asking_again_takes_everything_over() {
    let mut session = room(8, 6);
    session.rules.secrecy = Secrecy::Open;
    vote(&mut session, &Method::Score { low: 1, high: 9, rule: ScoreRule::Mean }, Taking::RollCall, None);
    let round = &mut session.rounds[0];
    round.seats = Some(2);
    round.question = "¿Qué urge?".into();
    round.tie_break = vec![TieBreak::Chair, TieBreak::Supporters];
    round.options.remove(4);
    for ballot in &mut round.ballots {
        let Marks::Scores(given) = &mut ballot.marks else { panic!("scores") };
        given.retain(|(option, _)| option.0 != 5);
        for (_, score) in given {
            *score = (*score).max(1);
        }
    }
    let before = session.rounds[0].clone();
    let mut it = Stage::new(session, Step::Axes);
    it.press("Espacio");
    assert!(it.shows("o Otra vuelta"));
    it.press("o Ctrl-S");
    let round = last(&it).clone();
    let axes = |round: &Round| round.options.iter().map(|option| option.axis).collect::<Vec<_>>();
    assert_eq!((axes(&round), round.follows), (axes(&before), Some(before.id)));
    assert_eq!((round.method, round.taking, round.secrecy), (before.method, before.taking, before.secrecy));
    assert_eq!((round.seats, round.tie_break, round.question), (before.seats, before.tie_break, before.question));
    assert!(it.shows("antes 1.º · "), "{}", it.shown());
}

#[test]
fn the_usual_question_says_that_it_is_asked_again() {
    let mut it = voted(4, 6, &[DOTS]);
    it.press("o Ctrl-S");
    assert_eq!(last(&it).question.as_str(), "De nuevo, tras el debate: ¿qué ejes priorizamos?");
    assert_eq!(last(&it).method, DOTS);
}

#[test]
fn every_method_can_be_asked_again_as_it_was() {
    let methods = [
        Method::approval(Some(2)),
        Method::Approval { most: None, rule: ApprovalRule::SequentialProportional },
        Method::Approval { most: None, rule: ApprovalRule::EqualShares(Completion::None) },
        Method::ranking(RankingRule::Borda(BordaPoints::Modified)),
        Method::ranking(RankingRule::Minimax),
        Method::MajorityJudgment { grades: 6, missing: Missing::Ignore },
        Method::Score { low: -2, high: 2, rule: ScoreRule::Star },
        Method::Dots { points: 7, most: 7 },
        Method::Hands,
        Method::Single,
        Method::Consent,
        Method::Quadratic { credits: 36 },
        Method::Comparison { index: RandomIndex::AlonsoLamata },
    ];
    for method in methods {
        let mut session = room(2, 6);
        vote(&mut session, &method, Taking::Slips, None);
        session.rounds[0].ballots.clear();
        let mut it = Stage::new(session, Step::Axes);
        it.press("Espacio o Ctrl-S");
        assert_eq!(last(&it).method, method);
    }
}

#[test]
fn a_tie_that_waits_for_its_further_round_comes_before_asking_again() {
    let mut session = room(4, 6);
    vote(&mut session, &DOTS, Taking::Slips, None);
    let given = |one: u32, other: u32| Marks::Points(vec![(OptionId(one), 2), (OptionId(other), 1)]);
    for (place, ballot) in session.rounds[0].ballots.iter_mut().enumerate() {
        ballot.marks = if place % 2 == 0 { given(1, 3) } else { given(2, 4) };
    }
    session.rounds[0].seats = Some(1);
    session.rounds[0].tie_break = vec![TieBreak::FurtherRound];
    let mut it = Stage::new(session, Step::Axes);
    it.press("Espacio o");
    assert!(!it.shows("o Otra vuelta") && it.model.layers.is_empty(), "{}", it.shown());
    it.press("r Ctrl-S");
    assert_eq!(last(&it).options.len(), 2);
    assert!(!it.shows("antes"), "the tied ones were equal: {}", it.shown());
}

#[test]
fn the_next_verdict_says_what_changed_and_whether_to_ask_again() {
    let mut it = voted(8, 3, &[SCORE, SCORE]);
    let told = Words::new(Language::Spanish).verdict_more(last(&it), it.session());
    assert!(told[0].starts_with("Respecto de la ronda 1,"), "{told:?}");
    assert!(told.iter().any(|it| it.starts_with("Cambió el ") && it.contains("8 votantes")), "{told:?}");
    let asks = |it: &String| it.contains("conviene preguntar otra vez") || it.contains("otra ronda cambiaría poco");
    assert!(told.iter().any(asks), "{told:?}");
    it.press("i");
    assert!(it.shows("Respecto de la ronda 1,"), "{}", it.shown());
}

/// The two sizes that count.
const SIZES: [(u16, u16); 2] = [(80, 24), (120, 36)];

fn snapshot(name: &str, stage: &Stage) {
    let (columns, rows) = stage.model.size;
    insta::assert_snapshot!(format!("views_{name}_{columns}x{rows}"), stage.shown());
}

/// Each view of the last round, for the facilitator and for the room, in both sizes.
fn pictures(name: &str, stage: impl Fn() -> Stage, views: &[&str]) {
    for (columns, rows) in SIZES {
        let mut it = stage().sized(columns, rows);
        for view in views {
            it.press("g");
            snapshot(&format!("{name}_{view}"), &it);
            it.press("F5");
            snapshot(&format!("{name}_{view}_room"), &it);
            it.press("F5");
        }
    }
}

#[test]
fn orders_in_every_view() {
    pictures("orders", || voted(24, 12, &[SCHULZE, SCHULZE]), &["duels", "shifts", "sectors", "agreement", "firmness"]);
}

#[test]
fn scores_in_every_view() {
    pictures("scores", || voted(24, 12, &[SCORE, SCORE]), &["duels", "shifts", "sectors", "agreement", "firmness"]);
}

#[test]
fn points_and_grades() {
    pictures("points", || secretly(24, 6, &[DOTS, DOTS]), &["shifts", "agreement", "firmness"]);
    pictures(
        "grades",
        || secretly(24, 6, &[Method::judgment(5), Method::judgment(5)]),
        &["duels", "shifts", "agreement", "firmness"],
    );
}

#[test]
fn what_was_asked_again_is_taken_with_the_earlier_result_in_view() {
    for (columns, rows) in SIZES {
        let mut it = voted(8, 6, &[DOTS]).sized(columns, rows);
        it.press("o");
        snapshot("again_form", &it);
        it.press("Ctrl-S Esc");
        snapshot("again_taking", &it);
        it.press("F5");
        snapshot("again_room", &it);
    }
}

#[test]
fn many_options() {
    let mut it = voted(30, 300, &[SCHULZE]);
    it.press("g AvPág AvPág AvPág");
    snapshot("many_duels", &it);
    it.press("g g");
    snapshot("many_agreement", &it);
}

#[test]
fn other_languages() {
    for (name, language) in [("english", Language::English), ("portuguese", Language::Portuguese)] {
        let mut it = voted(24, 12, &[SCORE, SCORE]).speaking(language);
        for view in ["duels", "shifts", "sectors", "agreement", "firmness"] {
            it.press("g");
            snapshot(&format!("{name}_{view}"), &it);
        }
        it.press("F5");
        snapshot(&format!("{name}_room"), &it);
    }
}

#[test]
fn a_typewriter_and_a_sober_theme_tell_as_much() {
    let mut it = voted(24, 12, &[SCORE, SCORE]);
    it.model.symbols = Symbols::Ascii;
    it.model.theme = ThemeName::Sober;
    for view in ["duels", "shifts", "sectors", "agreement", "firmness"] {
        it.press("g");
        assert!(it.frame().content.iter().all(|cell| cell.fg == ratatui::style::Color::Reset));
        snapshot(&format!("typed_{view}"), &it);
    }
}

#[test]
fn a_view_that_is_kept_follows_what_is_done() {
    let mut it = Stage::new(room(12, 4), Step::Axes);
    super::open(&mut it, 4);
    for _ in 0..12 {
        it.write("1234").press("Enter");
    }
    it.press("Enter g");
    let before = it.shown();
    // The same round counted anew with other ballots: two were taken back and given otherwise.
    it.press("Ctrl-Z Ctrl-Z Ctrl-Z v");
    for _ in 0..2 {
        it.write("4321").press("Enter");
    }
    it.press("Enter");
    assert_eq!((last(&it).state, last(&it).ballots.len()), (RoundState::Closed, 12));
    assert!(it.shows("10▓▓") && !before.contains("10▓▓"), "{before}\n{}", it.shown());
    let before = it.shown();
    // What an earlier round came to is counted anew where the session is another one, though the round is the same.
    it.press("o Ctrl-S");
    for _ in 0..12 {
        it.write("4321").press("Enter");
    }
    it.press("Enter g");
    assert_ne!(it.shown(), before);
    it.press("←");
    assert!(it.shows("Ronda 1 de 2"), "{}", it.shown());
    it.press("→ Ctrl-Z");
    assert!(it.shows("Abierta"), "what was undone is not shown as counted: {}", it.shown());
}
