//! All agreements of all sessions, each once.

use concertar::analysis::Ledger;
use concertar::analysis::ledger::{Filter, Order, Origin, SeriesFault};
use concertar::session::agreement::{Adoption, Agreement, AgreementState, Code, FollowUp, Way};
use concertar::session::header::Header;
use concertar::session::id::{AgreementId, SessionId};
use concertar::session::line::SessionLine;
use concertar::session::{Act, Session};
use jiff::civil::{Date, date};
use proptest::prelude::*;
use std::collections::BTreeMap;

use super::random;

const TODAY: Date = date(2026, 11, 26);

fn session(name: &str, number: u32, day: Date) -> Session {
    let mut session = Session::new(SessionId::new(name), "Mesa");
    let header = Header {
        title: "Mesa".into(),
        series: "Mesa de agua".into(),
        number: Some(number),
        date: Some(day),
        ..Header::default()
    };
    session.apply(Act::SetHeader(Box::new(header))).unwrap();
    session
}

fn agree(session: &mut Session, text: &str, responsible: &str, due: Option<Date>) -> AgreementId {
    let agreement = AgreementId(session.next);
    let item = Agreement { text: text.into(), responsible: responsible.into(), due, ..Agreement::default() };
    let adoption = Adoption { way: Way::Consensus, at: None, quorate: None, rule: None };
    session.apply(Act::add(item)).unwrap();
    session.apply(Act::Adopt { agreement, adoption }).unwrap();
    agreement
}

fn look(session: &mut Session, agreement: AgreementId, state: AgreementState, day: Date) {
    let entry = FollowUp { date: day, state, evidence: "Oficio".into(), note: "".into(), after_seal: false };
    session.apply(Act::FollowUp { agreement, entry }).unwrap();
}

fn next(before: &Session, name: &str, day: Date) -> Session {
    let mut next = before.successor();
    next.id = SessionId::new(name);
    let header = Header { date: Some(day), ..next.header.clone() };
    next.apply(Act::SetHeader(Box::new(header))).unwrap();
    next
}

/// Two sessions of one series: three agreements, of which one ends in the second and a new one is made there.
fn series() -> [Session; 2] {
    let mut first = session("aa", 3, date(2026, 5, 20));
    let plan = agree(&mut first, "Hacer un plan", "Alcaldía", Some(date(2026, 9, 1)));
    agree(&mut first, "Publicar el mapa", "Secretaría de Agua", Some(date(2026, 12, 1)));
    agree(&mut first, "Avisar", "alcaldia", None);
    let mut second = next(&first, "bb", date(2026, 10, 2));
    look(&mut second, plan, AgreementState::Fulfilled, date(2026, 10, 2));
    agree(&mut second, "Medir el caudal", "Universidad", Some(date(2026, 11, 1)));
    [first, second]
}

fn lines(sessions: &[Session]) -> Vec<SessionLine> {
    sessions.iter().map(SessionLine::of).collect()
}

#[test]
fn each_agreement_stands_once_as_the_latest_session_has_it() {
    let lines = lines(&series());
    let ledger = Ledger::of(&lines);
    let all = ledger.found(&Filter::default(), Order::Due, TODAY);
    let told: Vec<_> = all.iter().map(|it| (it.agreement.text.as_str(), it.agreement.state, it.place)).collect();
    let pending = AgreementState::Pending;
    assert_eq!(
        told,
        [
            ("Medir el caudal", pending, 1),
            ("Publicar el mapa", pending, 1),
            ("Avisar", pending, 1),
            ("Hacer un plan", AgreementState::Fulfilled, 1),
        ]
    );
    let code = Code { session: Some(3), year: Some(2026), ordinal: Some(2), internal: false };
    assert_eq!((all[1].code, &all[1].origin.session), (code, &SessionId::new("aa")));
    assert_eq!(all[0].code, Code { session: Some(4), year: Some(2026), ordinal: Some(1), internal: false });
    assert_eq!(ledger.faults(), []);
}

#[test]
fn what_is_looked_for_is_found_whatever_its_accents() {
    let lines = lines(&series());
    let ledger = Ledger::of(&lines);
    let found = |filter: Filter| {
        ledger.found(&filter, Order::Series, TODAY).iter().map(|it| it.agreement.text.to_string()).collect::<Vec<_>>()
    };
    let by = |name: &str| Filter { responsible: Some(name.into()), ..Filter::default() };
    assert_eq!(found(by("ALCALDIA")), ["Hacer un plan", "Avisar"]);
    assert_eq!(found(Filter { overdue: true, ..Filter::default() }), ["Medir el caudal"]);
    assert_eq!(found(Filter { words: "agua publicar".into(), ..Filter::default() }), ["Publicar el mapa"]);
    let window = Filter { from: Some(date(2026, 11, 1)), until: Some(date(2026, 12, 31)), ..Filter::default() };
    assert_eq!(found(window), ["Publicar el mapa", "Medir el caudal"]);
}

#[test]
fn what_was_only_proposed_is_not_owed() {
    let mut session = session("aa", 1, date(2026, 5, 20));
    let proposal = Agreement { text: "Estudiar".into(), due: Some(date(2026, 6, 1)), ..Agreement::default() };
    session.apply(Act::add(proposal)).unwrap();
    let lines = lines(&[session]);
    let ledger = Ledger::of(&lines);
    assert_eq!(ledger.found(&Filter::default(), Order::Due, TODAY).len(), 1);
    for filter in [Filter { open: true, ..Filter::default() }, Filter { overdue: true, ..Filter::default() }] {
        assert!(ledger.found(&filter, Order::Due, TODAY).is_empty());
    }
    assert!(ledger.debts(&Filter::default(), TODAY).is_empty());
}

#[test]
fn who_owes_most_comes_first_however_the_name_is_written() {
    let lines = lines(&series()[..1]);
    let debts = Ledger::of(&lines).debts(&Filter::default(), TODAY);
    let told: Vec<_> = debts.iter().map(|it| (it.responsible.as_str(), it.open, it.overdue, it.oldest)).collect();
    assert_eq!(
        told,
        [("Alcaldía", 2, 1, Some(date(2026, 9, 1))), ("Secretaría de Agua", 1, 0, Some(date(2026, 12, 1))),]
    );
}

#[test]
fn what_does_not_fit_in_a_series_is_told() {
    let [first, second] = series();
    let twice = session("cc", 4, date(2026, 10, 3));
    let late = session("dd", 7, date(2026, 12, 1));
    let mut odd = next(&second, "ee", date(2026, 1, 1));
    odd.header.number = Some(8);
    odd.mesa.agreements.retain(|it| it.text != "Avisar");
    let mut orphan = session("ff", 9, date(2027, 1, 1));
    orphan.header.previous = Some(SessionId::new("nadie"));
    let lost = first.mesa.agreements[2].id;
    let sessions = [first.clone(), second, twice, late, odd, orphan, first];
    let lines = lines(&sessions);
    assert_eq!(
        Ledger::of(&lines).faults(),
        [
            SeriesFault::SameSession { sessions: vec![0, 6] },
            SeriesFault::SameNumber { sessions: vec![1, 2], number: 4 },
            SeriesFault::MissingNumber { after: 3, number: 5 },
            SeriesFault::DateBeforePrevious { session: 4, previous: 1 },
            SeriesFault::Lost {
                session: 4,
                origin: Origin { session: SessionId::new("aa"), agreement: lost, nameless: None }
            },
            SeriesFault::MissingPrevious { session: 5, previous: SessionId::new("nadie") },
        ]
    );
}

#[test]
fn sessions_without_a_name_are_not_taken_for_one() {
    let [first, second] = ["Hacer un plan", "Publicar el mapa"].map(|text| {
        let mut session = session("", 1, date(2026, 5, 20));
        agree(&mut session, text, "Alcaldía", None);
        session
    });
    let lines = lines(&[first, second]);
    let ledger = Ledger::of(&lines);
    assert_eq!(ledger.entries().len(), 2);
    for entry in ledger.entries() {
        assert_eq!(ledger.entry(&entry.origin), Some(entry));
    }
}

#[test]
fn what_was_written_into_the_earlier_session_afterwards_is_told_and_counts() {
    let [mut first, mut second] = series();
    let [_, map, notify] = [0, 1, 2].map(|place| first.mesa.agreements[place].id);
    look(&mut first, map, AgreementState::Fulfilled, date(2026, 11, 3));
    // The other is looked at in both, last where it belongs.
    look(&mut first, notify, AgreementState::Underway, date(2026, 10, 20));
    look(&mut second, notify, AgreementState::Underway, date(2026, 10, 20));
    look(&mut second, notify, AgreementState::Fulfilled, date(2026, 11, 2));
    let lines = lines(&[first, second]);
    let ledger = Ledger::of(&lines);
    let origin = Origin { session: SessionId::new("aa"), agreement: map, nameless: None };
    assert_eq!(ledger.faults(), [SeriesFault::LaterLook { session: 0, later: 1, origin: origin.clone() }]);
    assert_eq!(ledger.entry(&origin).unwrap().agreement.state, AgreementState::Fulfilled);
    assert_eq!(ledger.public_faults().len(), 1);
}

#[test]
fn an_agreement_ended_when_it_was_first_found_so() {
    let [mut first, _] = series();
    let plan = first.mesa.agreements[0].id;
    for (state, day) in [
        (AgreementState::Fulfilled, date(2026, 6, 1)),
        (AgreementState::Underway, date(2026, 6, 10)),
        (AgreementState::Fulfilled, date(2026, 6, 15)),
        (AgreementState::Fulfilled, date(2026, 7, 10)),
    ] {
        look(&mut first, plan, state, day);
    }
    let line = &lines(&[first])[0].agreements[0];
    assert_eq!(line.ended(), Some(date(2026, 6, 15)));
    let known = |day| {
        let known = line.known_on(day);
        (known.state, known.seen(), known.ended())
    };
    let day = Some(date(2026, 6, 15));
    assert_eq!(known(date(2026, 6, 30)), (AgreementState::Fulfilled, day, day));
    assert_eq!(known(date(2026, 6, 12)), (AgreementState::Underway, Some(date(2026, 6, 10)), None));
    assert_eq!(known(date(2026, 5, 30)), (AgreementState::Pending, None, None));
    assert_eq!(line.known_on(date(2026, 12, 31)), *line);
}

/// Who disagreed with each agreement that was adopted in an earlier session, and in which words.
fn dissent(session: &Session) -> BTreeMap<Origin, String> {
    let before = session.mesa.agreements.iter().filter(|it| it.was_adopted_before());
    let told = before.filter_map(|it| {
        let from = it.carried_from.as_ref()?;
        let origin = Origin { session: from.session.clone(), agreement: from.agreement, nameless: None };
        Some((origin, format!("{:?} {:?}", it.objections, it.amendments)))
    });
    told.collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    /// In a series of sessions, whatever is done in them, what is owed goes on, stands once, and only grows; each is cited in
    /// one way from its adoption on, and no other in the same way.
    #[test]
    fn nothing_owed_is_lost_in_a_series(series in proptest::collection::vec(random::seeds(40), 2..6)) {
        let mut session = random::base();
        let mut made: Vec<SessionLine> = Vec::new();
        let mut known: BTreeMap<Origin, usize> = BTreeMap::new();
        let mut cited: BTreeMap<Code, Origin> = BTreeMap::new();
        let mut dissents = BTreeMap::new();
        for (place, seeds) in series.iter().enumerate() {
            for seed in seeds {
                let act = random::act(&session, *seed);
                if session.demand(&act).is_ok() {
                    let _ = session.apply(act);
                }
            }
            let number = u32::try_from(place).unwrap() + 1;
            (session.header.number, session.header.date) = (Some(number), Some(date(2026, 1, 1)));
            made.push(SessionLine::of(&session));
            let ledger = Ledger::of(&made);
            for entry in ledger.entries().iter().filter(|it| it.agreement.adopted) {
                prop_assert!(entry.code.ordinal.is_some(), "no number: {entry:?}");
                let first = cited.entry(entry.code).or_insert_with(|| entry.origin.clone());
                prop_assert_eq!(&*first, &entry.origin, "two are {:?}", entry.code);
            }
            for entry in ledger.entries() {
                let names = cited.values().filter(|origin| **origin == entry.origin).count();
                prop_assert!(names <= 1, "cited in {} ways: {:?}", names, entry);
            }
            prop_assert!(!ledger.faults().iter().any(|it| matches!(it, SeriesFault::Lost { .. })), "{:?}", ledger.faults());
            let mut now: BTreeMap<Origin, usize> = BTreeMap::new();
            for entry in ledger.entries() {
                prop_assert!(now.insert(entry.origin.clone(), entry.agreement.history.len()).is_none(), "twice: {entry:?}");
            }
            let dissent = dissent(&session);
            for (origin, before) in &dissents {
                let still = dissent.get(origin);
                prop_assert!(still.is_none_or(|now| now == before), "{origin:?}: {before:?} became {still:?}");
            }
            for (origin, looks) in &known {
                prop_assert!(now.get(origin).is_some_and(|now| now >= looks), "{origin:?} had {looks} looks");
            }
            known = now;
            dissents = dissent;
            session = session.successor();
            session.id = SessionId::from_bits(0x100 + place as u64);
        }
    }
}
