//! Arrivals, departures, quorum.

use concertar::session::id::ParticipantId;
use concertar::session::participant::{Participant, Sector, Stay};
use concertar::session::presence::SectorPresence;
use concertar::session::rules::{Amount, Call, Counted, Quorum, Rules, Share};
use concertar::session::{Act, Refusal};

use super::support::{Desk, at};

fn arrive(who: ParticipantId, hour: i8) -> Act {
    Act::Arrive { who, at: at(hour, 0) }
}

fn depart(who: ParticipantId, hour: i8) -> Act {
    Act::Depart { who, at: at(hour, 0) }
}

fn quorum(desk: &mut Desk, quorum: Quorum) {
    desk.accept(Act::SetRules(Box::new(Rules { quorum, ..Rules::default() })));
}

#[test]
fn people_come_and_go_and_come_again() {
    let mut desk = Desk::new();
    let ana = desk.person("Ana");
    desk.refuse(depart(ana, 9), &Refusal::NotPresent);
    desk.accept(arrive(ana, 9));
    desk.refuse(arrive(ana, 10), &Refusal::AlreadyPresent);
    desk.refuse(depart(ana, 8), &Refusal::ClockWentBack);
    desk.accept(depart(ana, 11));
    assert_eq!(desk.session.present().count(), 0);
    desk.refuse(arrive(ana, 10), &Refusal::ClockWentBack);
    desk.accept(arrive(ana, 12));
    let found = desk.session.participant(ana).unwrap();
    assert_eq!(found.stays.len(), 2);
    assert_eq!(found.present_since(), Some(at(12, 0)));
    let missing = ParticipantId(99);
    desk.refuse(arrive(missing, 9), &Refusal::NotFound(missing.into()));
}

#[test]
fn an_arrival_marked_by_mistake_is_forgotten() {
    let mut desk = Desk::new();
    let ana = desk.person("Ana");
    desk.refuse(Act::ForgetArrival { who: ana }, &Refusal::NotPresent);
    desk.accept(arrive(ana, 9));
    desk.accept(depart(ana, 10));
    desk.refuse(Act::ForgetArrival { who: ana }, &Refusal::NotPresent);
    desk.accept(arrive(ana, 11));
    desk.accept(Act::ForgetArrival { who: ana });
    let stays = &desk.session.participant(ana).unwrap().stays;
    assert_eq!(stays, &[Stay { arrived: at(9, 0), left: Some(at(10, 0)) }], "only the last arrival is forgotten");
}

#[test]
fn stays_written_by_hand_follow_one_another() {
    let mut desk = Desk::new();
    let with = |stays: &[(i8, Option<i8>)]| {
        let stays = stays.iter().map(|(from, to)| Stay { arrived: at(*from, 0), left: to.map(|to| at(to, 0)) });
        Act::add(Participant { name: "Ana".into(), stays: stays.collect(), ..Participant::default() })
    };
    desk.accept(with(&[(9, Some(10)), (10, None)]));
    desk.refuse(with(&[(10, Some(9))]), &Refusal::ClockWentBack);
    desk.refuse(with(&[(9, Some(11)), (10, None)]), &Refusal::ClockWentBack);
    desk.refuse(with(&[(9, None), (10, None)]), &Refusal::AlreadyPresent);
}

#[test]
fn more_than_half_of_those_who_may_vote() {
    let mut desk = Desk::new();
    let people: Vec<_> = ["Ana", "Eva", "Luis", "Paz"].map(|name| desk.person(name)).into();
    let guest = ParticipantId(desk.add(Participant { name: "Invitada".into(), vote: false, ..Participant::default() }));
    quorum(&mut desk, Quorum { amount: Amount::MoreThanHalf, ..Quorum::default() });
    desk.accept(arrive(guest, 9));
    desk.accept(arrive(people[0], 9));
    desk.accept(arrive(people[1], 9));
    let found = desk.session.attendance();
    assert_eq!((found.present, found.total, found.needed, found.is_quorate()), (2, 4, 3, false));
    desk.accept(arrive(people[2], 9));
    assert!(desk.session.attendance().is_quorate());
    desk.accept(depart(people[2], 10));
    assert!(!desk.session.attendance().is_quorate(), "a departure can break the quorum");
}

#[test]
fn nobody_is_no_quorum_where_one_is_asked() {
    let mut desk = Desk::new();
    assert!(desk.session.attendance().is_quorate(), "no number is asked by default");
    quorum(&mut desk, Quorum { amount: Amount::Share(Share { parts: 2, whole: 3 }), ..Quorum::default() });
    assert!(!desk.session.attendance().is_quorate());
    quorum(&mut desk, Quorum { amount: Amount::MoreThanHalf, ..Quorum::default() });
    assert!(!desk.session.attendance().is_quorate());
}

#[test]
fn institutions_count_once_whoever_comes() {
    let mut desk = Desk::new();
    let of = |name: &str, institution: &str| Participant {
        name: name.into(),
        institution: institution.into(),
        ..Participant::default()
    };
    let ids: Vec<_> = [("Ana", "DMRI"), ("Eva", "DMRI"), ("Luis", "Cámara"), ("Paz", "")]
        .map(|(name, institution)| ParticipantId(desk.add(of(name, institution))))
        .into();
    quorum(
        &mut desk,
        Quorum { amount: Amount::Share(Share { parts: 2, whole: 3 }), of: Counted::Institutions, each_sector: false },
    );
    desk.accept(arrive(ids[0], 9));
    desk.accept(arrive(ids[1], 9));
    let found = desk.session.attendance();
    assert_eq!((found.present, found.total, found.needed), (1, 3, 2), "who has none stands for themselves");
    desk.accept(arrive(ids[3], 9));
    assert!(desk.session.attendance().is_quorate());
}

#[test]
fn each_sector_of_the_roster_may_have_to_be_there() {
    let mut desk = Desk::new();
    let of = |name: &str, sector| Participant { name: name.into(), sector, ..Participant::default() };
    let social = ParticipantId(desk.add(of("Ana", Some(Sector::Social))));
    let private = ParticipantId(desk.add(of("Luis", Some(Sector::Private))));
    desk.add(of("Eva", None));
    quorum(&mut desk, Quorum { amount: Amount::Count(1), of: Counted::People, each_sector: true });
    desk.accept(arrive(social, 9));
    let found = desk.session.attendance();
    assert_eq!((found.missing_sectors.as_slice(), found.is_quorate()), (&[Sector::Private][..], false));
    // Enough people are there: it is for want of a sector, and the call says so.
    assert_eq!(found.lacking(), [Sector::Private]);
    desk.accept(Act::SetCall { call: Call::First, at: at(9, 0), quorum: None });
    let call = desk.session.calls[0].clone();
    assert_eq!((call.present, call.needed, call.quorate, call.missing_sectors), (1, 1, false, vec![Sector::Private]));
    desk.accept(arrive(private, 9));
    assert!(desk.session.attendance().is_quorate());
    let sectors: Vec<_> =
        desk.session.presence_by_sector().iter().map(|it| (it.sector, it.present, it.total)).collect();
    assert_eq!(sectors, [(Some(Sector::Social), 1, 1), (Some(Sector::Private), 1, 1), (None, 0, 1)]);
}

#[test]
fn the_second_call_has_a_quorum_of_its_own() {
    let mut desk = Desk::new();
    let ana = desk.person("Ana");
    desk.person("Eva");
    let count = |count| Quorum { amount: Amount::Count(count), ..Quorum::default() };
    let rules = Rules { quorum: count(2), second_quorum: Some(count(1)), ..Rules::default() };
    desk.accept(Act::SetRules(Box::new(rules)));
    desk.accept(arrive(ana, 9));
    assert!(!desk.session.attendance().is_quorate());
    desk.accept(Act::SetCall {
        quorum: None,
        call: Call::Second,
        at: jiff::civil::datetime(2026, 11, 20, 9, 30, 0, 0),
    });
    assert!(desk.session.attendance().is_quorate());
    let none = Rules { quorum: count(2), call: Call::Second, ..Rules::default() };
    desk.accept(Act::SetRules(Box::new(none)));
    assert!(!desk.session.attendance().is_quorate(), "without a second quorum the first holds");
}

#[test]
fn a_sector_without_a_vote_is_asked_of_nobody_and_stands_for_nothing() {
    let mut desk = Desk::new();
    let of = |name: &str, sector, vote| Participant {
        name: name.into(),
        sector: Some(sector),
        vote,
        ..Participant::default()
    };
    let ana = ParticipantId(desk.add(of("Ana", Sector::Social, true)));
    let observer = ParticipantId(desk.add(of("Olga", Sector::Academic, false)));
    quorum(&mut desk, Quorum { each_sector: true, ..Quorum::default() });
    desk.accept(arrive(ana, 9));
    assert!(desk.session.attendance().is_quorate(), "nobody of the other sector has a vote");
    let boss = ParticipantId(desk.add(of("Rita", Sector::Academic, true)));
    desk.accept(arrive(observer, 9));
    assert_eq!(desk.session.attendance().missing_sectors, [Sector::Academic], "an observer stands for no voter");
    // Whoever stands in for another shares their seat.
    let substitute = Participant { substitute_of: Some(boss), ..of("Sara", Sector::Academic, true) };
    let substitute = ParticipantId(desk.add(substitute));
    desk.accept(arrive(substitute, 10));
    assert!(desk.session.attendance().is_quorate());
    let count = |presence: &[SectorPresence]| {
        presence.iter().map(|it| (it.sector.unwrap(), it.present, it.total)).collect::<Vec<_>>()
    };
    assert_eq!(count(&desk.session.voters_by_sector()), [(Sector::Social, 1, 1), (Sector::Academic, 1, 1)]);
    assert_eq!(count(&desk.session.presence_by_sector()), [(Sector::Social, 1, 1), (Sector::Academic, 2, 3)]);
}
