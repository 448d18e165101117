//! A closed round seen in several ways, by key, for the facilitator and for the room; and the same asked again.

use concertar::session::axis::Axis;
use concertar::session::ballot::{Ballot, Marks, OptionId, Stance};
use concertar::session::id::{ParticipantId, RoundId};
use concertar::session::language::Language;
use concertar::session::participant::{Participant, Sector, Stay};
use concertar::session::round::method::RankingRule;
use concertar::session::round::{Method, Opened, Round, RoundOption, RoundState, Taking};
use concertar::session::rules::Secrecy;
use concertar::session::{Act, Session, Step};

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

#[test]
#[ignore = "writes a session to be looked at"]
fn written() {
    let folder = std::path::PathBuf::from(std::env::var("LOOK").unwrap());
    let mut session = room(24, 12);
    let mut before = None;
    for (method, taking) in [
        (SCHULZE, Taking::RollCall),
        (SCORE, Taking::RollCall),
        (SCORE, Taking::RollCall),
        (DOTS, Taking::RollCall),
        (DOTS, Taking::Slips),
        (Method::judgment(5), Taking::Slips),
        (Method::judgment(5), Taking::Slips),
        (SCHULZE, Taking::RollCall),
        (Method::approval(None), Taking::RollCall),
        (Method::Hands, Taking::RollCall),
    ] {
        before = Some(vote(&mut session, &method, taking, before));
    }
    let text = concertar::storage::format::write(&session, 1, 0).unwrap();
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("2026-11-20-mesa.ron"), text).unwrap();
    let mut session = room(30, 300);
    vote(&mut session, &SCHULZE, Taking::RollCall, None);
    vote(&mut session, &SCORE, Taking::RollCall, None);
    let text = concertar::storage::format::write(&session, 1, 0).unwrap();
    std::fs::write(folder.join("2026-11-19-grande.ron"), text).unwrap();
}
