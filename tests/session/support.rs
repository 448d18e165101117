//! A desk to work at: a session to which acts are done or refused, and the people and things to begin with.

use concertar::session::ballot::{Ballot, Handed, Marks, OptionId};
use concertar::session::factor::{Factor, Quadrant};
use concertar::session::id::{ParticipantId, Reference, RoundId};
use concertar::session::participant::Participant;
use concertar::session::round::{Method, Round, RoundOption, Taking};
use concertar::session::rules::Secrecy;
use concertar::session::{Act, Item, Refusal, Session};
use jiff::civil::{DateTime, datetime};

/// A session, and whoever works at it.
#[derive(Clone, Debug)]
pub(crate) struct Desk {
    pub(crate) session: Session,
}

impl Desk {
    pub(crate) fn new() -> Self {
        Self { session: super::random::base() }
    }

    /// A desk with this many people in the room, all of whom may vote.
    pub(crate) fn with_people(count: u32) -> (Self, Vec<ParticipantId>) {
        let mut desk = Self::new();
        let people: Vec<_> = (1..=count).map(|number| desk.person(&format!("Persona {number}"))).collect();
        for who in &people {
            desk.accept(Act::Arrive { who: *who, at: at(9, 0) });
        }
        (desk, people)
    }

    pub(crate) fn accept(&mut self, act: Act) {
        let shown = format!("{act:?}");
        assert_eq!(self.session.apply(act), Ok(()), "refused: {shown}");
        assert_eq!(self.session.faults(), vec![], "faults after {shown}");
    }

    /// Sees to it that the act is refused for this reason and leaves no trace.
    pub(crate) fn refuse(&mut self, act: Act, reason: &Refusal) {
        let before = self.session.clone();
        let shown = format!("{act:?}");
        assert_eq!(self.session.apply(act).as_ref(), Err(reason), "wrong answer to {shown}");
        assert_eq!(self.session, before, "a trace was left by {shown}");
    }

    /// Adds something and gives its number.
    pub(crate) fn add(&mut self, item: impl Into<Item>) -> u32 {
        let number = self.session.next.max(1);
        self.accept(Act::add(item));
        number
    }

    pub(crate) fn person(&mut self, name: &str) -> ParticipantId {
        ParticipantId(self.add(Participant { name: name.into(), ..Participant::default() }))
    }

    pub(crate) fn factor(&mut self, quadrant: Quadrant, text: &str) -> concertar::session::id::FactorId {
        concertar::session::id::FactorId(self.add(Factor { quadrant, text: text.into(), ..Factor::default() }))
    }

    /// Adds a round and opens it.
    pub(crate) fn open(&mut self, round: Round) -> RoundId {
        let round = RoundId(self.add(round));
        self.accept(Act::OpenRound { round, at: at(10, 0), seed: None });
        round
    }

    pub(crate) fn close(&mut self, round: RoundId) {
        self.accept(Act::CloseRound { round, at: at(11, 0), handed: Handed::NOTHING });
    }

    pub(crate) fn ballots(&self, round: RoundId) -> &[Ballot] {
        &self.session.round(round).unwrap().ballots
    }
}

/// An hour of the day of the session.
pub(crate) fn at(hour: i8, minute: i8) -> DateTime {
    datetime(2026, 11, 20, hour, minute, 0, 0)
}

/// A draft of a round with this many options, numbered from 1.
pub(crate) fn draft(method: Method, options: u32) -> Round {
    let option =
        |number| RoundOption {
            id: OptionId(number), label: format!("Opción {number}").into(), axis: None, cost: None
        };
    Round {
        id: RoundId(0),
        question: "¿Qué eje va primero?".into(),
        options: (1..=options).map(option).collect(),
        method,
        taking: Taking::RollCall,
        secrecy: Secrecy::Open,
        threshold: None,
        seats: None,
        tie_break: vec![],
        follows: None,
        ..Round::default()
    }
}

/// Three points a person, two at most on one option, three options.
pub(crate) fn dots() -> Round {
    draft(Method::Dots { points: 3, most: 2 }, 3)
}

pub(crate) fn secret(round: Round) -> Round {
    Round { secrecy: Secrecy::Secret, taking: Taking::Slips, ..round }
}

pub(crate) fn ballot(voter: Option<ParticipantId>, marks: Marks) -> Ballot {
    Ballot { voter, slip: None, weight: 1, marks }
}

pub(crate) fn slip(number: u32, marks: Marks) -> Ballot {
    Ballot { voter: None, slip: Some(number), weight: 1, marks }
}

pub(crate) fn points(given: &[(u32, u32)]) -> Marks {
    Marks::Points(given.iter().map(|(option, points)| (OptionId(*option), *points)).collect())
}

pub(crate) fn nowhere() -> Reference {
    ParticipantId(999).into()
}
