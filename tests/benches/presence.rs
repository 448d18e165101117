//! Presence over an afternoon: three hundred people who come and go.

use concertar::session::Session;
use concertar::session::id::{ParticipantId, SessionId};
use concertar::session::participant::{Participant, Sector, Stay};
use concertar::session::rules::{Amount, Quorum};
use divan::Bencher;
use jiff::ToSpan as _;

use crate::large::NOW;

/// Everybody goes out and comes back this often, each at an own minute.
const STAYS: u32 = 4;

fn afternoon(people: u32) -> Session {
    let mut session = Session::new(SessionId::from_bits(1), "Mesa");
    session.rules.quorum = Quorum { amount: Amount::MoreThanHalf, each_sector: true, ..Quorum::default() };
    let stay = |who: u32, turn: u32| {
        let from = NOW + i64::from(turn * 60 + who % 60).minutes() + i64::from(who).seconds();
        Stay { arrived: from, left: Some(from + 30.minutes()) }
    };
    session.participants = (1..=people)
        .map(|who| Participant {
            id: ParticipantId(who),
            name: format!("Persona {who}").as_str().into(),
            institution: format!("Entidad {}", who % 40).as_str().into(),
            sector: Some(Sector::ALL[usize::try_from(who).unwrap_or(0) % Sector::ALL.len()]),
            stays: (0..STAYS).map(|turn| stay(who, turn)).collect(),
            ..Participant::default()
        })
        .collect();
    session
}

/// How the quorum came and went.
#[divan::bench(args = [30, 300, 3_000], max_time = 3)]
fn quorum_history(bencher: Bencher<'_, '_>, people: u32) {
    let session = afternoon(people);
    bencher.bench_local(|| session.quorum_history().len());
}
