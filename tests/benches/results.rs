//! From a closed round of three hundred ballots on thirty options to the frame, in each of its views.

use concertar::keys::{Chord, Key};
use concertar::session::axis::Axis;
use concertar::session::ballot::{Ballot, Marks, OptionId};
use concertar::session::id::{RoundId, SessionId};
use concertar::session::participant::{Participant, Sector};
use concertar::session::round::method::RankingRule;
use concertar::session::round::{Method, Round, RoundOption, RoundState, Taking};
use concertar::session::{Act, Session, Step};
use concertar::voting::measures::Generator;
use divan::Bencher;

use crate::frames::Stage;
use crate::must;

const PEOPLE: u32 = 300;
const OPTIONS: u32 = 30;
const SECTORS: [Sector; 4] = [Sector::Social, Sector::Academic, Sector::LocalGovernment, Sector::Private];

/// A room that voted twice by name on the same axes.
fn room(method: &Method) -> Session {
    let mut session = Session::new(SessionId::from_bits(5), "Mesa");
    for number in 0..PEOPLE {
        let sector = Some(SECTORS[number as usize % SECTORS.len()]);
        let name = format!("Persona {number}");
        must(
            session
                .apply(Act::add(Participant { name: name.as_str().into(), sector, ..Participant::default() }))
                .map_err(|it| format!("{it:?}")),
        );
    }
    for number in 1..=OPTIONS {
        let name = format!("Eje número {number}, con un nombre largo");
        must(
            session
                .apply(Act::add(Axis { name: name.as_str().into(), ..Axis::default() }))
                .map_err(|it| format!("{it:?}")),
        );
    }
    let mut chance = Generator::seeded(20_261_127);
    for id in [900, 901] {
        let ballots = session.participants.iter().map(|person| Ballot {
            voter: Some(person.id),
            slip: None,
            weight: 1,
            marks: marks(method, &mut chance),
        });
        let option = |(number, axis): (u32, &Axis)| RoundOption {
            id: OptionId(number),
            label: axis.name.clone(),
            axis: Some(axis.id),
            cost: None,
        };
        let round = Round {
            id: RoundId(id),
            question: "¿Qué ejes priorizamos?".into(),
            options: (1..).zip(&session.axes).map(option).collect(),
            method: method.clone(),
            taking: Taking::RollCall,
            ballots: ballots.collect(),
            state: RoundState::Closed,
            ..Round::default()
        };
        session.rounds.push(round);
    }
    session
}

fn marks(method: &Method, chance: &mut Generator) -> Marks {
    let all = || (1..=OPTIONS).map(OptionId);
    match method {
        Method::Ranking { .. } => {
            let mut order: Vec<OptionId> = all().collect();
            chance.shuffle(&mut order);
            Marks::Ranking(order.into_iter().map(|option| vec![option]).collect())
        }
        _ => Marks::Scores(all().map(|option| (option, i32::try_from(chance.below(6)).unwrap_or(0))).collect()),
    }
}

fn frame(bencher: Bencher<'_, '_>, method: &Method, view: usize, public: bool) {
    let mut stage = Stage::of(room(method), Step::Axes).sized(120, 36);
    stage.model.public = public;
    for key in std::iter::once(' ').chain(std::iter::repeat_n('g', view)) {
        stage.press(Chord::key(Key::Char(key)));
    }
    bencher.bench_local(|| stage.draw());
}

/// Bars, duels, changes, sectors, agreement and firmness of orders.
#[divan::bench(args = [0, 1, 2, 3, 4, 5])]
fn frame_of_orders(bencher: Bencher<'_, '_>, view: usize) {
    frame(bencher, &Method::ranking(RankingRule::Schulze), view, false);
}

/// The same of scores.
#[divan::bench(args = [0, 1, 2, 3, 4, 5])]
fn frame_of_scores(bencher: Bencher<'_, '_>, view: usize) {
    frame(bencher, &Method::score(0, 5), view, false);
}

/// The same of scores, for the room.
#[divan::bench(args = [0, 1, 2, 3, 4, 5])]
fn frame_of_scores_for_the_room(bencher: Bencher<'_, '_>, view: usize) {
    frame(bencher, &Method::score(0, 5), view, true);
}
