//! Rounds to count, made by hand.

use concertar::session::ballot::{Ballot, HandCount, Marks, OptionId, Stance};
use concertar::session::id::{ParticipantId, RoundId};
use concertar::session::round::{Method, Opened, Round, RoundOption, RoundState, Taking};
use concertar::session::rules::{Call, Quorum, Secrecy};
use concertar::voting::{RoundResult, Tier};
use jiff::civil::datetime;

/// A closed round with this many options, numbered from 1, opened with ten present of twelve entitled.
pub(crate) fn closed(method: Method, options: u32, marks: impl IntoIterator<Item = Marks>) -> Round {
    let option =
        |number| RoundOption {
            id: OptionId(number), label: format!("Opción {number}").into(), axis: None, cost: None
        };
    let opened = Opened {
        at: datetime(2026, 11, 20, 10, 0, 0, 0),
        call: Call::First,
        quorum: Quorum::default(),
        present: (1..=10).map(ParticipantId).collect(),
        entitled: 12,
        quorate: true,
        ..Opened::default()
    };
    Round {
        id: RoundId(1),
        question: "¿Qué va primero?".into(),
        options: (1..=options).map(option).collect(),
        method,
        taking: Taking::Slips,
        secrecy: Secrecy::Open,
        threshold: None,
        seats: None,
        tie_break: vec![],
        follows: None,
        opened: Some(opened),
        counts: vec![],
        ballots: marks.into_iter().map(ballot).collect(),
        state: RoundState::Closed,
        closed: Some(datetime(2026, 11, 20, 11, 0, 0, 0)),
        ..Round::default()
    }
}

pub(crate) fn ballot(marks: Marks) -> Ballot {
    Ballot { voter: None, slip: None, weight: 1, marks }
}

pub(crate) fn weighing(weight: u32, marks: Marks) -> Ballot {
    Ballot { weight, ..ballot(marks) }
}

pub(crate) fn dots(options: u32, marks: impl IntoIterator<Item = Marks>) -> Round {
    closed(Method::Dots { points: 10, most: 10 }, options, marks)
}

pub(crate) fn points(given: &[(u32, u32)]) -> Marks {
    Marks::Points(given.iter().map(|(option, points)| (OptionId(*option), *points)).collect())
}

pub(crate) fn ticks(options: &[u32]) -> Marks {
    Marks::Ticks(options.iter().copied().map(OptionId).collect())
}

pub(crate) fn stance(stance: Stance) -> Marks {
    Marks::Stances(vec![(OptionId(1), stance)])
}

pub(crate) fn hands(counts: &[(u32, u32, u32)]) -> Round {
    let mut round = closed(Method::Hands, u32::try_from(counts.len()).unwrap(), []);
    round.counts = (1..)
        .zip(counts)
        .map(|(option, (favour, against, abstain))| HandCount {
            option: OptionId(option),
            favour: *favour,
            against: *against,
            abstain: *abstain,
        })
        .collect();
    round
}

/// The ranking as bare numbers, tied ones together.
pub(crate) fn tiers(result: &RoundResult) -> Vec<Vec<u32>> {
    result.ranking.iter().map(numbers).collect()
}

fn numbers(tier: &Tier) -> Vec<u32> {
    tier.entries.iter().map(|entry| entry.option.0).collect()
}

pub(crate) fn options(numbers: &[u32]) -> Vec<OptionId> {
    numbers.iter().copied().map(OptionId).collect()
}
