//! How quorum came and went.

use concertar::session::participant::Stay;
use concertar::session::presence::Attendance;
use concertar::session::round::Round;
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
    desk.accept(Act::SetCall { quorum: None, call: Call::First, at: at(9, 0) });
    desk.accept(arrive(people[1], 10));
    desk.accept(Act::SetCall { quorum: None, call: Call::Second, at: at(9, 30) });
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
    desk.accept(Act::SetCall { quorum: None, call: Call::First, at: at(10, 10) });
    assert_eq!(desk.session.calls.len(), 1);
}

/// The rules and the roster change, what a call or the opening of a vote found does not.
#[test]
fn what_was_found_at_the_time_is_the_truth_of_that_time() {
    let (mut desk, people) = Desk::with_people(2);
    let quorum = Quorum { amount: Amount::Count(2), ..Quorum::default() };
    desk.accept(Act::SetRules(Box::new(Rules { quorum, ..Rules::default() })));
    desk.accept(Act::SetCall { call: Call::First, at: at(9, 5), quorum: Some(quorum) });
    let changes = |desk: &Desk| -> Vec<_> {
        desk.session.quorum_changes().iter().map(|it| (it.at, it.attendance.needed, it.quorate)).collect()
    };
    desk.open(super::support::dots());
    desk.accept(Act::Depart { who: people[1], at: at(10, 30) });
    let told = changes(&desk);
    assert_eq!(told, [(at(9, 0), 2, true), (at(10, 30), 2, false)]);
    // Stricter rules from now on.
    let strict = Quorum { amount: Amount::Count(9), ..Quorum::default() };
    desk.accept(Act::SetRules(Box::new(Rules { quorum: strict, ..Rules::default() })));
    let told = changes(&desk);
    assert_eq!(
        told,
        [(at(9, 5), 2, true), (at(10, 30), 2, false)],
        "there was quorum at the call, and the room lost it"
    );
    // Somebody who would have counted is taken off the roster, or put on it.
    let late = desk.person("Tarde");
    desk.session.participants.retain(|it| it.id != people[1]);
    let moments = desk.session.quorum_history();
    let of = |hour, minute| moments.iter().find(|it| it.at == at(hour, minute)).unwrap();
    assert_eq!((of(9, 5).attendance.present, of(9, 5).quorate), (2, true));
    assert_eq!((of(10, 0).attendance.present, of(10, 0).quorate), (2, true), "the vote found it so");
    assert_ne!(late, people[1]);
}

/// The hours at which a call or the opening of a vote wrote down what it found, and the quorum that it asked.
fn found(session: &Session) -> Vec<(DateTime, Quorum)> {
    let asked = |call: Call| *session.rules.quorum_at(call);
    let calls = session.calls.iter().map(|it| (it.at, it.quorum.unwrap_or(asked(it.call))));
    let point = |it: &Round| session.point(session.agreement(it.agreement?)?.point?);
    let of_the_room = session.rounds.iter().filter(|it| point(it).is_none_or(|point| point.recusals.is_empty()));
    let votes = of_the_room.filter_map(|it| it.opened.as_ref()).map(|it| (it.at, it.quorum));
    let mut found: Vec<_> = calls.chain(votes).collect();
    found.sort_by_key(|(at, _)| *at);
    found
}

/// Presence at a moment, by taking the session back to it and counting everybody.
fn counted(session: &Session, quorum: &Quorum, at: DateTime) -> Attendance {
    let mut then = session.clone();
    for participant in &mut then.participants {
        participant.stays.retain(|stay| stay.arrived <= at);
        for stay in &mut participant.stays {
            *stay = Stay { left: stay.left.filter(|left| *left <= at), ..*stay };
        }
    }
    then.attendance_for(quorum)
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
        let found = found(&session);
        for moment in session.quorum_history() {
            let last = found.iter().rev().find(|(at, _)| *at <= moment.at);
            let quorum = last.map_or(*session.rules.quorum_at(moment.call), |(_, quorum)| *quorum);
            // What was found at the time is not counted again.
            if last.is_none_or(|(at, _)| *at < moment.at) {
                prop_assert_eq!(moment.attendance, counted(&session, &quorum, moment.at), "{}", moment.at);
            }
        }
    }
}
