//! What is asked of acts that are done now, and not of those that an old journal holds.

use concertar::session::agenda::AgendaPoint;
use concertar::session::agreement::{
    Adoption, Agreement, AgreementState, Amendment, FollowUp, Objection, ObjectionState, Reservation, ReservationKind,
    Way,
};
use concertar::session::ballot::{Ballot, HandCount, Handed, Marks, OptionId};
use concertar::session::closing::Seal;
use concertar::session::gaps::Gap;
use concertar::session::id::{AgendaPointId, AgreementId, ParticipantId, PointId, RoundId};
use concertar::session::mesa::{Intervention, Point};
use concertar::session::round::{Decision, Method, Round, Taking};
use concertar::session::{Act, Refusal};
use jiff::civil::date;

use super::support::{Desk, at, ballot, draft, points};

/// Refused where it is done now, and taken where a journal holds it.
fn demanded(desk: &Desk, act: &Act, reason: &Refusal) {
    assert_eq!(desk.session.demand(act).as_ref(), Err(reason), "{act:?}");
    let several = Act::Several(vec![Act::SetReportsBack(Vec::new()), act.clone()]);
    assert_eq!(desk.session.demand(&several).as_ref(), Err(reason), "among others: {act:?}");
    assert_eq!(desk.session.clone().apply(act.clone()), Ok(()), "a journal that holds it still replays: {act:?}");
}

fn agreement(desk: &mut Desk, agreement: Agreement) -> AgreementId {
    AgreementId(desk.add(Agreement { text: "Plan de agua".into(), ..agreement }))
}

fn adopt(agreement: AgreementId, way: Way) -> Act {
    Act::Adopt { agreement, adoption: Adoption { way, at: Some(at(11, 0)), quorate: None, rule: None } }
}

fn reservation(participant: ParticipantId) -> Reservation {
    Reservation { participant, kind: ReservationKind::Against, reason: "Caro".into() }
}

/// A closed round of hands on one proposal.
fn hands(desk: &mut Desk, agreement: Option<AgreementId>, favour: u32) -> RoundId {
    let round = Round { agreement, taking: Taking::Hands, ..draft(Method::Hands, 1) };
    let round = desk.open(round);
    let count = HandCount { option: OptionId(1), favour, against: 1, abstain: 0 };
    desk.accept(Act::CountHands { round, counts: vec![count] });
    desk.close(round);
    round
}

#[test]
fn whoever_dissented_in_what_was_adopted_stays_on_the_roster() {
    let mut desk = Desk::new();
    let [ana, eva, luis, olga] = ["Ana", "Eva", "Luis", "Olga"].map(|name| desk.person(name));
    let objection =
        Objection { by: eva, reason: "Falta agua".into(), answer: "".into(), state: ObjectionState::Withdrawn };
    let id = agreement(
        &mut desk,
        Agreement { reservations: vec![reservation(ana)], objections: vec![objection], ..Agreement::default() },
    );
    for who in [ana, eva] {
        assert_eq!(desk.session.demand(&Act::remove_and_detach(who)), Ok(()), "in a proposal nothing is on record yet");
    }
    desk.accept(adopt(id, Way::Consensus));
    for who in [ana, eva] {
        demanded(&desk, &Act::remove_and_detach(who), &Refusal::OnRecord);
        assert_eq!(desk.session.demand(&Act::remove(who)), Err(Refusal::OnRecord), "there is nothing to be asked");
    }
    // In the session after it, where it is still owed.
    let mut next = Desk { session: desk.session.successor() };
    next.session.id = concertar::session::id::SessionId::from_bits(7);
    demanded(&next, &Act::remove_and_detach(ana), &Refusal::OnRecord);
    assert_eq!(next.session.demand(&Act::remove_and_detach(luis)), Ok(()));

    let speech = Intervention { participant: luis, seconds: 40, at: None };
    desk.add(Point { title: "Agua".into(), interventions: vec![speech], ..Point::default() });
    demanded(&desk, &Act::remove_and_detach(luis), &Refusal::OnRecord);
    let decision = Decision { reservations: vec![reservation(olga)], ..Decision::default() };
    desk.accept(Act::Decide(Some(Box::new(decision))));
    demanded(&desk, &Act::remove_and_detach(olga), &Refusal::OnRecord);
}

#[test]
fn an_adoption_says_what_its_own_round_says() {
    let (mut desk, _) = Desk::with_people(5);
    let [meant, other] = [(); 2].map(|()| agreement(&mut desk, Agreement::default()));
    let round = hands(&mut desk, Some(meant), 3);
    let by = |favour, round| Way::Vote { favour, against: 1, abstain: 0, round: Some(round) };
    demanded(&desk, &adopt(other, by(3, round)), &Refusal::OtherRound);
    demanded(&desk, &adopt(meant, by(4, round)), &Refusal::OtherCount);
    let act = adopt(meant, by(3, round));
    assert_eq!(desk.session.demand(&act), Ok(()));
    assert_eq!(desk.session.demand(&Act::AnnulRound { round }), Ok(()));
    desk.accept(act);
    demanded(&desk, &Act::AnnulRound { round }, &Refusal::DecidedBy(vec![meant.into()]));
    desk.accept(Act::Reconsider { agreement: meant });
    assert_eq!(desk.session.demand(&Act::AnnulRound { round }), Ok(()));
}

#[test]
fn a_number_is_given_by_adopting_and_never_twice() {
    let mut desk = Desk::new();
    let mut ids = [(); 2].map(|()| agreement(&mut desk, Agreement::default()));
    for id in ids {
        desk.accept(adopt(id, Way::Consensus));
    }
    demanded(&desk, &Act::remove_and_detach(ids[1]), &Refusal::NumberStays);
    desk.accept(Act::Reconsider { agreement: ids[1] });
    demanded(&desk, &Act::remove_and_detach(ids[1]), &Refusal::NumberStays);
    let numbered = Agreement { text: "Otro".into(), number: Some(2), ..Agreement::default() };
    demanded(&desk, &Act::add(numbered), &Refusal::AdoptedApart);
    let adoption = Some(Adoption { way: Way::Consent, at: None, quorate: None, rule: None });
    let adopted = Agreement { text: "Otro".into(), adoption, ..Agreement::default() };
    demanded(&desk, &Act::add(adopted), &Refusal::AdoptedApart);
    ids[0] = agreement(&mut desk, Agreement::default());
    let edited = Agreement { adoption, ..desk.session.agreement(ids[0]).unwrap().clone() };
    demanded(&desk, &Act::edit(edited), &Refusal::AdoptedApart);
    let edited = Agreement { number: Some(9), ..desk.session.agreement(ids[0]).unwrap().clone() };
    demanded(&desk, &Act::edit(edited), &Refusal::AdoptedApart);
    let edited = Agreement { responsible: "Obras".into(), ..desk.session.agreement(ids[1]).unwrap().clone() };
    assert_eq!(desk.session.demand(&Act::edit(edited)), Ok(()));
}

#[test]
fn the_text_that_was_adopted_is_not_exchanged_by_an_amendment() {
    let mut desk = Desk::new();
    let id = agreement(&mut desk, Agreement::default());
    let amendment = || Amendment { text: "Otro texto".into(), ..Amendment::default() };
    let amend = Act::Amend { agreement: id, amendment: amendment() };
    assert_eq!(desk.session.demand(&amend), Ok(()));
    desk.accept(adopt(id, Way::Consensus));
    demanded(&desk, &amend, &Refusal::ReconsiderFirst);
    // As an earlier program let it be.
    desk.accept(amend);
    let state = concertar::session::agreement::AmendmentState::Accepted;
    demanded(&desk, &Act::SettleAmendment { agreement: id, place: 0, state }, &Refusal::ReconsiderFirst);
}

#[test]
fn whoever_is_away_votes_by_somebody_who_is_there() {
    let (mut desk, people) = Desk::with_people(2);
    let mut rules = desk.session.rules.clone();
    rules.proxies = true;
    desk.accept(Act::SetRules(Box::new(rules)));
    let [away, alone] = ["Ausente", "Sola"].map(|name| desk.person(name));
    let mut represented = desk.session.participant(away).unwrap().clone();
    represented.represented_by = Some(people[0]);
    desk.accept(Act::edit(represented));
    let round = desk.open(draft(Method::Dots { points: 3, most: 2 }, 3));
    let vote = |who: ParticipantId| ballot(Some(who), points(&[(1, 2)]));
    let cast = |ballot: Ballot| Act::Cast { round, ballot };
    for who in [people[1], away] {
        assert_eq!(desk.session.demand(&cast(vote(who))), Ok(()));
    }
    demanded(&desk, &cast(vote(alone)), &Refusal::NotRepresented);
    let many = Act::CastMany { round, ballots: vec![vote(people[0]), vote(alone)], source: None };
    demanded(&desk, &many, &Refusal::NotRepresented);
    let mut by_one_away = desk.session.participant(alone).unwrap().clone();
    by_one_away.represented_by = Some(away);
    desk.accept(Act::edit(by_one_away));
    demanded(&desk, &cast(vote(alone)), &Refusal::NotRepresented);
}

#[test]
fn a_session_is_sealed_once_and_at_rest() {
    let mut desk = Desk::new();
    let point = AgendaPointId(desk.add(AgendaPoint { title: "Apertura".into(), ..AgendaPoint::default() }));
    let seal = || Act::Seal(Box::new(Seal { digest: "5ea1".into(), at: at(12, 0), parts: vec![], form: 0 }));
    desk.accept(Act::StartPoint { point, at: at(9, 0) });
    demanded(&desk, &seal(), &Refusal::PointRunning);
    desk.accept(Act::EndPoint { point, at: at(9, 30) });
    assert_eq!(desk.session.demand(&seal()), Ok(()));
    desk.accept(seal());
    assert_eq!(desk.session.demand(&seal()), Err(Refusal::Sealed));
}

#[test]
fn a_look_is_not_of_a_day_to_come() {
    let mut desk = Desk::new();
    let (id, by) = (agreement(&mut desk, Agreement::default()), agreement(&mut desk, Agreement::default()));
    let look = |date| {
        let entry =
            FollowUp { date, state: AgreementState::Underway, evidence: "".into(), note: "".into(), after_seal: false };
        Act::FollowUp { agreement: id, entry }
    };
    let today = date(2026, 12, 1);
    assert_eq!(desk.session.demand_on(&look(today), today), Ok(()));
    let mistyped = look(date(2062, 12, 1));
    assert_eq!(desk.session.demand_on(&mistyped, today), Err(Refusal::DateAhead));
    assert_eq!(desk.session.demand_on(&Act::Several(vec![mistyped]), today), Err(Refusal::DateAhead));
    let ends = Act::Supersede { agreement: id, by, date: date(2026, 12, 2) };
    assert_eq!(desk.session.demand_on(&ends, today), Err(Refusal::DateAhead));
    // A clock that lags behind the session itself is no reason.
    let mut header = desk.session.header.clone();
    header.date = Some(today);
    desk.accept(Act::SetHeader(Box::new(header)));
    assert_eq!(desk.session.demand_on(&look(today), date(2026, 11, 1)), Ok(()));
}

#[test]
fn a_clock_that_was_set_back_keeps_nothing_open() {
    let (mut desk, people) = Desk::with_people(2);
    let point = PointId(desk.add(Point { title: "Agua".into(), ..Point::default() }));
    let agenda = AgendaPointId(desk.add(AgendaPoint { title: "Apertura".into(), ..AgendaPoint::default() }));
    desk.accept(Act::StartPoint { point: agenda, at: at(10, 0) });
    let round = desk.open(draft(Method::Dots { points: 3, most: 2 }, 3));
    let floor = Act::GiveFloor { point, who: people[0], at: at(10, 30) };
    desk.accept(floor);
    let early = at(8, 0);
    let acts = [
        Act::EndFloor { at: early },
        Act::CloseRound { round, at: early, handed: Handed::NOTHING },
        Act::EndPoint { point: agenda, at: early },
        Act::Depart { who: people[0], at: early },
        Act::Arrive { who: people[0], at: early },
    ];
    for act in acts {
        if !matches!(act, Act::Arrive { .. }) {
            assert_eq!(desk.session.clone().apply(act.clone()), Err(Refusal::ClockWentBack), "{act:?}");
        }
        let act = desk.session.in_time(act);
        desk.accept(act);
    }
    assert_eq!(desk.session.round(round).unwrap().closed, Some(at(10, 0)));
    assert_eq!(desk.session.mesa.points[0].interventions[0].at, Some(at(10, 30)));
    // An hour that can be stays what it is.
    let late = Act::Depart { who: people[0], at: at(12, 0) };
    assert_eq!(desk.session.in_time(late.clone()), late);
    let blank = ballot(None, Marks::Blank);
    assert_eq!(desk.session.in_time(Act::Cast { round, ballot: blank.clone() }), Act::Cast { round, ballot: blank });
}

#[test]
fn a_consensus_has_nobody_against_it() {
    let (mut desk, people) = Desk::with_people(3);
    let plan = agreement(&mut desk, Agreement::default());
    let objection =
        Objection { by: people[0], reason: "Caro".into(), answer: "".into(), state: ObjectionState::Standing };
    desk.accept(Act::Object { agreement: plan, objection });
    demanded(&desk, &adopt(plan, Way::Consensus), &Refusal::SomeoneAgainst);
    let vote = adopt(plan, Way::Vote { favour: 2, against: 1, abstain: 0, round: None });
    assert_eq!(desk.session.demand(&vote), Ok(()), "a vote may be lost or won");
    let settled = ObjectionState::Resolved;
    desk.accept(Act::AnswerObjection { agreement: plan, place: 0, answer: "Se acota".into(), state: settled });
    assert_eq!(desk.session.demand(&adopt(plan, Way::Consensus)), Ok(()));
    let against = Agreement { reservations: vec![reservation(people[1])], ..Agreement::default() };
    let other = agreement(&mut desk, against);
    demanded(&desk, &adopt(other, Way::Consensus), &Refusal::SomeoneAgainst);
    demanded(&desk, &adopt(other, Way::Consent), &Refusal::SomeoneAgainst);
    // One that is on record so, as from an early file, or that somebody opposes afterwards, is missing something.
    desk.accept(adopt(other, Way::Consensus));
    assert!(desk.session.gaps().contains(&Gap::AdoptedAgainst(other)));
    let mut with_reserve = desk.session.agreement(other).unwrap().clone();
    with_reserve.reservations[0].kind = ReservationKind::Reservation;
    desk.accept(Act::edit(with_reserve));
    assert!(!desk.session.gaps().contains(&Gap::AdoptedAgainst(other)), "a reservation is no vote against");
}

#[test]
fn a_proposal_takes_the_place_of_nothing() {
    let (mut desk, _) = Desk::with_people(3);
    let (owed, proposal) = (agreement(&mut desk, Agreement::default()), agreement(&mut desk, Agreement::default()));
    desk.accept(adopt(owed, Way::Consensus));
    let replace = Act::Supersede { agreement: owed, by: proposal, date: date(2026, 11, 20) };
    demanded(&desk, &replace, &Refusal::NotAdopted);
    desk.accept(adopt(proposal, Way::Consensus));
    assert_eq!(desk.session.demand(&replace), Ok(()));
}
