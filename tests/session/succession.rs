//! The next session of a series: nothing owed is lost, nothing stands twice, and each debt names where it was made.

use concertar::session::agreement::{Adopting, Adoption, Agreement, AgreementState, Carried, FollowUp, Way};
use concertar::session::axis::{Axis, Origin, Root};
use concertar::session::header::State;
use concertar::session::id::{AgreementId, AxisId, RoundId, SessionId};
use concertar::session::language::Language;
use concertar::session::mesa::NextMeeting;
use concertar::session::participant::{Participant, Stay};
use concertar::session::round::Decision;
use concertar::session::rules::Call;
use concertar::session::stakeholder::Visibility;
use concertar::session::{Act, Item, Refusal, Session};
use concertar::words::Words;
use jiff::civil::{date, datetime, time};
use proptest::prelude::*;

use crate::random;

/// The agreements still owed, as the next session must have them.
fn expected(session: &Session) -> Vec<(AgreementId, Option<Carried>)> {
    let (number, date) = (session.header.number, session.header.date);
    let from = |it: &Agreement| match (&it.carried_from, it.number.filter(|_| it.is_adopted())) {
        (None, ordinal) => {
            Carried { session: session.id.clone(), agreement: it.id, number, date, ordinal, ..Carried::default() }
        }
        (Some(from), None) => from.clone(),
        (Some(from), ordinal) => Carried { adopted_in: Some(Adopting { number, date, ordinal }), ..from.clone() },
    };
    session.mesa.agreements.iter().filter(|it| it.is_open()).map(|it| (it.id, Some(from(it)))).collect()
}

fn carried(session: &Session) -> Vec<(AgreementId, Option<Carried>)> {
    session.mesa.agreements.iter().map(|it| (it.id, it.carried_from.clone())).collect()
}

/// What must hold of the next session of any session.
fn check(session: &Session) -> Result<Session, TestCaseError> {
    let next = session.successor();
    prop_assert_eq!(carried(&next), expected(session));
    prop_assert_eq!(next.faults(), vec![]);
    for it in &next.mesa.agreements {
        let mut before = session.agreement(it.id).cloned().unwrap_or_default();
        // The seal of the earlier session says nothing of the next one.
        before.follow_up.iter_mut().for_each(|entry| entry.after_seal = false);
        prop_assert_eq!(
            (&it.text, &it.responsible, it.due, it.visibility),
            (&before.text, &before.responsible, before.due, before.visibility)
        );
        prop_assert_eq!(
            (&it.follow_up, &it.reservations, it.axis),
            (&before.follow_up, &before.reservations, before.axis)
        );
        prop_assert_eq!(it.point, None);
        let round = it.adoption.and_then(|adoption| match adoption.way {
            Way::Vote { round, .. } => round,
            _ => None,
        });
        prop_assert_eq!((it.adoption.is_some(), round), (before.adoption.is_some(), None));
    }
    prop_assert!(next.everything().all(|what| what.number() < next.next));
    prop_assert_eq!(next.header.state, State::Draft);
    prop_assert_eq!(next.rules.call, Call::First);
    prop_assert!(next.participants.iter().all(|it| it.stays.is_empty()));
    prop_assert_eq!(next.participants.len(), session.participants.len());
    prop_assert!(next.factors.is_empty() && next.crossings.is_empty() && next.rounds.is_empty());
    prop_assert!(next.mesa.points.is_empty() && next.mesa.next_meeting.is_none() && next.decision.is_none());
    prop_assert_eq!(&next.closing, &Session::default().closing);
    prop_assert_eq!(&next.header.previous, &Some(session.id.clone()));
    Ok(next)
}

proptest! {
    #[test]
    fn nothing_owed_is_lost_or_doubled(seeds in random::seeds(120)) {
        check(&random::session(&seeds))?;
    }

    #[test]
    fn debts_name_the_session_that_made_them_along_a_series(
        first in random::seeds(90),
        second in random::seeds(60),
        third in random::seeds(60),
    ) {
        let mut session = random::session(&first);
        for (place, seeds) in [second, third].iter().enumerate() {
            session = check(&session)?;
            session.id = SessionId::from_bits(0x100 + place as u64);
            for seed in seeds {
                let act = random::act(&session, *seed);
                let _ = session.apply(act);
            }
        }
        check(&session)?;
    }
}

fn add(session: &mut Session, item: impl Into<Item>) -> u32 {
    let number = session.next;
    session.apply(Act::add(item)).unwrap();
    number
}

fn agreement(text: &str) -> Agreement {
    Agreement { text: text.into(), ..Agreement::default() }
}

fn adopt(session: &mut Session, id: u32) -> Result<(), Refusal> {
    let adoption = Adoption { way: Way::Consensus, at: None, quorate: None, rule: None };
    session.apply(Act::Adopt { agreement: AgreementId(id), adoption })
}

/// The next session, with a name and a day.
fn followed(session: &Session, month: i8) -> Session {
    let mut next = session.successor();
    next.id = SessionId::from_bits(u64::try_from(month).unwrap());
    next.header.date = Some(date(2026, month, 20));
    next
}

/// How an agreement is cited on screens and in papers.
fn cited(session: &Session, id: u32) -> String {
    Words::new(Language::Spanish).agreement_number(session.agreement(AgreementId(id)).unwrap(), session)
}

fn axis(name: &str) -> Axis {
    Axis { name: name.into(), ..Axis::default() }
}

#[test]
fn the_header_goes_on_and_the_topics_become_the_agenda() {
    let mut session = random::base();
    session.header.series = "".into();
    session.header.facilitator = "Marta Solano".into();
    session.header.starts = Some(time(9, 0, 0, 0));
    session.header.state = State::Approved;
    session.rules.call = Call::Second;
    session.mesa.next_meeting = Some(NextMeeting {
        date: Some(date(2026, 12, 18)),
        time: None,
        place: "Sala 2".into(),
        topics: "Calendario\n\nPresupuesto".into(),
    });
    let stay = Stay { arrived: datetime(2026, 11, 20, 9, 0, 0, 0), left: None };
    add(&mut session, Participant { name: "Ana Ruiz".into(), stays: vec![stay], ..Participant::default() });
    let next = session.successor();
    assert_eq!(next.header.series, session.header.title.as_str());
    assert_eq!((next.header.number, next.header.date), (Some(2), Some(date(2026, 12, 18))));
    assert_eq!((next.header.starts, next.header.place.as_str()), (Some(time(9, 0, 0, 0)), "Sala 2"));
    assert_eq!((next.header.state, next.header.facilitator.as_str()), (State::Draft, "Marta Solano"));
    let topics: Vec<&str> = next.agenda.iter().map(|it| it.title.as_str()).collect();
    assert_eq!(topics, ["Calendario", "Presupuesto"]);
    assert_eq!(next.successor().header.number, Some(3));
    assert!(next.faults().is_empty() && next.present().next().is_none());
}

#[test]
fn what_is_settled_stays_behind_whatever_was_said_last() {
    let mut session = random::base();
    for state in AgreementState::ALL {
        let number = add(&mut session, agreement(&format!("{state:?}")));
        for state in [AgreementState::Underway, state] {
            let entry =
                FollowUp { date: date(2026, 11, 20), state, evidence: "".into(), note: "".into(), after_seal: false };
            session.apply(Act::FollowUp { agreement: AgreementId(number), entry }).unwrap();
        }
    }
    let texts: Vec<String> = session.successor().mesa.agreements.iter().map(|it| it.text.to_string()).collect();
    assert_eq!(texts, ["Pending", "Underway"]);
}

#[test]
fn axes_go_on_when_they_were_chosen_or_something_owed_serves_them() {
    let mut session = random::base();
    let [chosen, served, other] = ["Cultura", "Agua", "Puerto"].map(|name| AxisId(add(&mut session, axis(name))));
    add(&mut session, Agreement { axis: Some(served), ..agreement("Medir el caudal") });
    session.apply(Act::Decide(Some(Box::new(Decision { chosen: vec![chosen], ..Decision::default() })))).unwrap();
    let next = session.successor();
    let kept: Vec<_> = next.axes.iter().map(|it| (it.id, it.origin, it.withdrawn)).collect();
    assert_eq!(kept, [(chosen, Some(Origin::EarlierAgreement), false), (served, None, true)]);
    assert_eq!(next.mesa.agreements[0].axis, Some(served));
    session.apply(Act::Decide(None)).unwrap();
    let all: Vec<_> = session.successor().axes.iter().map(|it| (it.id, it.withdrawn)).collect();
    assert_eq!(all, [(chosen, false), (served, false), (other, false)]);
}

#[test]
fn what_stayed_behind_is_named_no_more() {
    let mut session = random::base();
    let who = add(&mut session, Participant { name: "Ana Ruiz".into(), ..Participant::default() });
    let roots = vec![Root::Participant(concertar::session::id::ParticipantId(who))];
    add(&mut session, Axis { from: roots.clone(), ..axis("Cultura") });
    let mut owed = agreement("Crear la red");
    owed.adoption = Some(concertar::session::agreement::Adoption {
        way: Way::Vote { favour: 3, against: 1, abstain: 0, round: Some(RoundId(40)) },
        at: None,
        quorate: Some(true),
        rule: None,
    });
    session.mesa.agreements.push(Agreement { id: AgreementId(30), ..owed });
    let next = session.successor();
    assert_eq!(next.axes[0].from, roots);
    let way = next.mesa.agreements[0].adoption.unwrap().way;
    assert_eq!(way, Way::Vote { favour: 3, against: 1, abstain: 0, round: None });
}

#[test]
fn a_proposal_that_came_over_is_known_by_the_session_that_adopts_it() {
    let mut first = random::base();
    (first.header.number, first.header.date) = (Some(1), Some(date(2026, 5, 20)));
    let [made, left, taken_back] =
        ["Crear la red", "Medir el caudal", "Publicar"].map(|text| add(&mut first, agreement(text)));
    assert_eq!([adopt(&mut first, made), adopt(&mut first, taken_back)], [Ok(()), Ok(())]);
    first.apply(Act::Reconsider { agreement: AgreementId(taken_back) }).unwrap();
    assert_eq!([made, left, taken_back].map(|id| cited(&first, id)), ["1/2026-01", "P2", "P3"]);

    let mut second = followed(&followed(&first, 6), 7);
    assert_eq!([made, left, taken_back].map(|id| cited(&second, id)), ["1/2026-01", "", ""]);
    let own = add(&mut second, agreement("Otro"));
    assert_eq!([left, own, taken_back].map(|id| adopt(&mut second, id)), [Ok(()), Ok(()), Ok(())]);
    assert_eq!(adopt(&mut second, left), Err(Refusal::AlreadyAdopted));
    let numbers = ["1/2026-01", "3/2026-01", "3/2026-02", "3/2026-03"];
    assert_eq!([made, left, own, taken_back].map(|id| cited(&second, id)), numbers);
    // Its adoption can be taken back where it was adopted, and its number waits for it.
    second.apply(Act::Reconsider { agreement: AgreementId(left) }).unwrap();
    assert_eq!(cited(&second, left), "P1");
    adopt(&mut second, left).unwrap();
    assert_eq!(second.apply(Act::Reconsider { agreement: AgreementId(made) }), Err(Refusal::NotAdopted));

    let mut later = followed(&followed(&second, 8), 9);
    assert_eq!([made, left, own, taken_back].map(|id| cited(&later, id)), numbers);
    assert_eq!(later.apply(Act::Reconsider { agreement: AgreementId(left) }), Err(Refusal::NotAdopted));
    // Whoever may read it from now on, it is cited as before; what is adopted here is counted from one.
    let hidden = Agreement { visibility: Visibility::Internal, ..later.agreement(AgreementId(left)).unwrap().clone() };
    later.apply(Act::edit(hidden)).unwrap();
    assert_eq!(cited(&later, left), "3/2026-01");
    let new = add(&mut later, agreement("Nuevo"));
    adopt(&mut later, new).unwrap();
    assert_eq!([new, left].map(|id| cited(&followed(&later, 10), id)), ["5/2026-01", "3/2026-01"]);
}

#[test]
fn an_adoption_of_before_is_not_edited_away() {
    let mut first = random::base();
    let made = add(&mut first, agreement("Crear la red"));
    adopt(&mut first, made).unwrap();
    let mut next = first.successor();
    let emptied = Agreement { adoption: None, ..next.agreement(AgreementId(made)).unwrap().clone() };
    assert_eq!(next.apply(Act::edit(emptied)), Err(Refusal::HistoryStays));
}

#[test]
fn axes_go_on_in_the_order_in_which_they_were_chosen() {
    let mut session = random::base();
    let [first, second, third] = ["Agua", "Cultura", "Turismo"].map(|name| AxisId(add(&mut session, axis(name))));
    let chosen = vec![third, first];
    session.apply(Act::Decide(Some(Box::new(Decision { chosen, ..Decision::default() })))).unwrap();
    add(&mut session, Agreement { axis: Some(second), ..agreement("Abrir el museo") });
    let carried: Vec<_> = session.successor().axes.iter().map(|it| (it.id, it.withdrawn)).collect();
    assert_eq!(carried, [(third, false), (first, false), (second, true)]);
}
