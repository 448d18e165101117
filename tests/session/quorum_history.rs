//! How quorum came and went.

use concertar::session::participant::Stay;
use concertar::session::presence::Attendance;
use concertar::session::rules::{Amount, Call, Quorum, Rules};
use concertar::session::{Act, Session};
use jiff::civil::DateTime;
use proptest::prelude::*;

use super::random;
use super::support::{Desk, at};

#[test]
fn quorum_lost_and_regained_is_told_with_its_hours() {
    let mut desk = Desk::new();
    let people: Vec<_> = (1..=4).map(|number| desk.person(&format!("Persona {number}"))).collect();
    let quorum = Quorum { amount: Amount::Count(3), ..Quorum::default() };
    let second_quorum = Some(Quorum { amount: Amount::Count(2), ..Quorum::default() });
    desk.accept(Act::SetRules(Box::new(Rules { quorum, second_quorum, ..Rules::default() })));
    let arrive = |who, minute| Act::Arrive { who, at: at(9, minute) };
    desk.accept(arrive(people[0], 0));
    desk.accept(Act::SetCall { call: Call::First, at: at(9, 0) });
    desk.accept(arrive(people[1], 10));
    desk.accept(Act::SetCall { call: Call::Second, at: at(9, 30) });
    desk.accept(Act::Depart { who: people[0], at: at(10, 0) });
    desk.accept(Act::Arrive { who: people[2], at: at(10, 5) });
    let calls: Vec<_> = desk.session.calls.iter().map(|it| (it.call, it.present, it.needed, it.quorate)).collect();
    assert_eq!(calls, [(Call::First, 1, 3, false), (Call::Second, 2, 2, true)]);
    let changes: Vec<_> = desk
        .session
        .quorum_changes()
        .into_iter()
        .map(|it| (it.at, it.attendance.present, it.attendance.is_quorate()))
        .collect();
    assert_eq!(changes, [(at(9, 30), 2, true), (at(10, 0), 1, false), (at(10, 5), 2, true)]);
    let history = desk.session.quorum_history();
    assert_eq!(history[3].left, [people[0]]);
    assert_eq!((history.len(), history[0].came.as_slice()), (5, &people[..1]));
    // The first call again takes the second back.
    desk.accept(Act::SetCall { call: Call::First, at: at(10, 10) });
    assert_eq!(desk.session.calls.len(), 1);
}

/// Presence at a moment, by taking the session back to it and counting everybody.
fn counted(session: &Session, call: Call, at: DateTime) -> Attendance {
    let mut then = session.clone();
    then.rules.call = call;
    for participant in &mut then.participants {
        participant.stays.retain(|stay| stay.arrived <= at);
        for stay in &mut participant.stays {
            *stay = Stay { left: stay.left.filter(|left| *left <= at), ..*stay };
        }
    }
    then.attendance()
}

proptest! {
    /// What is counted along is what counting everybody at each moment gives.
    #[test]
    fn presence_counted_along_is_presence_counted_anew(seeds in random::seeds(200), moves in random::seeds(60)) {
        let mut session = random::session(&seeds);
        for (minute, seed) in (0..).zip(moves) {
            let people = session.participants.len().max(1);
            let who = session.participants.get(usize::try_from(seed).unwrap_or(0) % people).map(|it| it.id);
            let Some(who) = who else { break };
            let at = at(20, minute);
            let act = if seed % 3 == 0 { Act::Depart { who, at } } else { Act::Arrive { who, at } };
            let _ = session.apply(act);
        }
        for moment in session.quorum_history() {
            prop_assert_eq!(moment.attendance, counted(&session, moment.call, moment.at), "{}", moment.at);
        }
    }
}
