//! What is missing before a session can be closed.

use concertar::session::agreement::{Adoption, Agreement, AgreementState, Carried, FollowUp, Way};
use concertar::session::axis::Axis;
use concertar::session::factor::Quadrant;
use concertar::session::gaps::Gap;
use concertar::session::header::Header;
use concertar::session::id::{AgreementId, AxisId, PointId, SessionId};
use concertar::session::mesa::{NextMeeting, Point};
use concertar::session::participant::Sector;
use concertar::session::round::Decision;
use concertar::session::rules::{Amount, Call, Quorum, Rules};
use concertar::session::stakeholder::Stakeholder;
use concertar::session::{Act, Session};
use jiff::civil::{date, time};

use super::support::{Desk, at, dots};

fn lacks(desk: &Desk, gap: Gap) -> bool {
    desk.session.gaps().contains(&gap)
}

fn decide(desk: &mut Desk, chosen: Vec<AxisId>) {
    desk.accept(Act::Decide(Some(Box::new(Decision { chosen, ..Decision::default() }))));
}

fn axis(desk: &mut Desk, name: &str) -> AxisId {
    AxisId(desk.add(Axis { name: name.into(), ..Axis::default() }))
}

#[test]
fn an_empty_session_lacks_a_date_and_people_only() {
    assert_eq!(Desk::new().session.gaps(), [Gap::NoDate, Gap::NoParticipants]);
}

#[test]
fn people_and_quorum() {
    let mut desk = Desk::new();
    let rules = Rules { quorum: Quorum { amount: Amount::Count(2), ..Quorum::default() }, ..Rules::default() };
    desk.accept(Act::SetRules(Box::new(rules)));
    let (ana, eva) = (desk.person("Ana"), desk.person("Eva"));
    assert!(lacks(&desk, Gap::NobodyPresent));
    desk.accept(Act::Arrive { who: ana, at: at(9, 0) });
    assert!(!lacks(&desk, Gap::NobodyPresent));
    assert!(lacks(&desk, Gap::NoQuorum));
    desk.accept(Act::Arrive { who: eva, at: at(9, 0) });
    assert!(!lacks(&desk, Gap::NoQuorum));
    for who in [ana, eva] {
        desk.accept(Act::Depart { who, at: at(13, 0) });
    }
    assert!(!lacks(&desk, Gap::NoQuorum), "once all have left it says nothing");
}

/// With two calls, the hour of the call says which quorum held.
#[test]
fn two_calls_want_one_on_record() {
    let mut desk = Desk::new();
    let half = Quorum { amount: Amount::MoreThanHalf, ..Quorum::default() };
    desk.accept(Act::SetRules(Box::new(Rules { quorum: half, ..Rules::default() })));
    let ana = desk.person("Ana");
    desk.accept(Act::Arrive { who: ana, at: at(9, 0) });
    assert!(!lacks(&desk, Gap::NoCall), "the hours of presence say it");
    let rules = Rules { quorum: half, second_quorum: Some(Quorum::default()), ..Rules::default() };
    desk.accept(Act::SetRules(Box::new(rules)));
    assert!(lacks(&desk, Gap::NoCall));
    desk.accept(Act::SetCall { call: Call::First, at: at(9, 5), quorum: None });
    assert!(!lacks(&desk, Gap::NoCall));
}

#[test]
fn what_lies_outside_of_the_hours_contradicts_them() {
    let mut desk = Desk::new();
    let day = at(9, 0).date();
    let hours = |starts: i8, ends: i8| {
        let hour = |hour| Some(time(hour, 0, 0, 0));
        let header = Header {
            title: "Mesa".into(),
            date: Some(day),
            starts: hour(starts),
            ends: hour(ends),
            ..Header::default()
        };
        Act::SetHeader(Box::new(header))
    };
    let ana = desk.person("Ana");
    desk.accept(Act::Arrive { who: ana, at: at(8, 40) });
    let id = AgreementId(desk.add(Agreement { text: "Plan".into(), ..Agreement::default() }));
    let adoption = Adoption { way: Way::Consensus, at: Some(at(10, 0)), quorate: None, rule: None };
    desk.accept(Act::Adopt { agreement: id, adoption });
    let expected = [
        ((9, 10), false),
        ((9, 11), false),
        ((10, 11), false),
        ((11, 12), true),
        ((8, 9), true),
        // It ended after midnight.
        ((9, 1), false),
    ];
    for ((starts, ends), outside) in expected {
        desk.accept(hours(starts, ends));
        assert_eq!(lacks(&desk, Gap::OutsideHours), outside, "{starts} to {ends}");
    }
    desk.accept(hours(7, 8));
    assert!(lacks(&desk, Gap::OutsideHours), "someone came after the end");
}

#[test]
fn a_swot_once_begun_lacks_its_empty_quadrants() {
    let mut desk = Desk::new();
    let one = desk.factor(Quadrant::Strength, "Puerto");
    let other = desk.factor(Quadrant::Threat, "Sequía");
    assert!(lacks(&desk, Gap::EmptyQuadrant(Quadrant::Weakness)));
    assert!(!lacks(&desk, Gap::EmptyQuadrant(Quadrant::Threat)));
    desk.accept(Act::MergeFactors { from: other, into: one });
    assert!(lacks(&desk, Gap::EmptyQuadrant(Quadrant::Threat)), "a merged factor is no longer on the board");
}

#[test]
fn axes_want_a_decision_a_vision_and_no_more_than_four() {
    let mut desk = Desk::new();
    let axes: Vec<AxisId> = ["A", "B", "C", "D", "E"].map(|name| axis(&mut desk, name)).into();
    assert!(lacks(&desk, Gap::NoDecision));
    decide(&mut desk, axes.clone());
    assert!(!lacks(&desk, Gap::NoDecision));
    assert!(lacks(&desk, Gap::TooManyAxes(5)));
    assert!(lacks(&desk, Gap::AxisWithoutVision(axes[0])));
    decide(&mut desk, axes[..Session::MOST_AXES].to_vec());
    assert!(!desk.session.gaps().iter().any(|gap| matches!(gap, Gap::TooManyAxes(_))));
    desk.accept(Act::edit(Axis { id: axes[0], name: "A".into(), vision: "Agua".into(), ..Axis::default() }));
    assert!(!lacks(&desk, Gap::AxisWithoutVision(axes[0])));
}

#[test]
fn withdrawn_axes_want_no_decision() {
    let mut desk = Desk::new();
    desk.add(Axis { name: "A".into(), withdrawn: true, ..Axis::default() });
    assert!(!lacks(&desk, Gap::NoDecision));
}

#[test]
fn rounds_left_open_or_held_without_quorum() {
    let (mut desk, _) = Desk::with_people(1);
    let rules = Rules { quorum: Quorum { amount: Amount::Count(2), ..Quorum::default() }, ..Rules::default() };
    desk.accept(Act::SetRules(Box::new(rules)));
    let round = desk.open(dots());
    assert!(lacks(&desk, Gap::RoundOpen(round)));
    assert!(!lacks(&desk, Gap::RoundWithoutQuorum(round)));
    desk.close(round);
    assert!(!lacks(&desk, Gap::RoundOpen(round)));
    assert!(lacks(&desk, Gap::RoundWithoutQuorum(round)));
    desk.accept(Act::AnnulRound { round });
    assert!(!lacks(&desk, Gap::RoundWithoutQuorum(round)));
}

#[test]
fn agreements_want_someone_a_date_an_adoption_and_an_axis() {
    let mut desk = Desk::new();
    let header = Header { title: "Mesa".into(), date: Some(date(2026, 11, 20)), ..Header::default() };
    desk.accept(Act::SetHeader(Box::new(header)));
    let point = PointId(desk.add(Point { title: "Agua".into(), ..Point::default() }));
    assert!(!lacks(&desk, Gap::NoAgreements), "nobody has treated it yet");
    let treated = Point { id: point, title: "Agua".into(), notes: "Se pide medir.".into(), ..Point::default() };
    desk.accept(Act::edit(treated));
    assert!(lacks(&desk, Gap::NoAgreements));
    let id = AgreementId(desk.add(Agreement { text: "Plan".into(), ..Agreement::default() }));
    assert!(!lacks(&desk, Gap::NoAgreements));
    for gap in [
        Gap::AgreementWithoutResponsible(id),
        Gap::AgreementWithoutDate(id),
        Gap::AgreementNotAdopted(id),
        Gap::NoNextMeeting,
    ] {
        assert!(lacks(&desk, gap), "{gap:?}");
    }
    assert!(!lacks(&desk, Gap::AgreementWithoutAxis(id)), "no axis was chosen yet");
    let water = axis(&mut desk, "Agua");
    decide(&mut desk, vec![water]);
    assert!(lacks(&desk, Gap::AgreementWithoutAxis(id)));
    let early = Agreement { id, text: "Plan".into(), due: Some(date(2026, 11, 1)), ..Agreement::default() };
    desk.accept(Act::edit(early));
    assert!(lacks(&desk, Gap::AgreementDueBefore(id)));
    let whole = Agreement {
        id,
        text: "Plan".into(),
        axis: Some(water),
        responsible: "Dirección de Relaciones Internacionales".into(),
        due: Some(date(2026, 12, 1)),
        adoption: Some(Adoption { way: Way::Consensus, at: None, quorate: None, rule: None }),
        ..Agreement::default()
    };
    desk.accept(Act::edit(whole));
    assert!(lacks(&desk, Gap::AgreementWithoutPoint(id)));
    let point = desk.session.mesa.points[0].id;
    desk.accept(Act::edit(Agreement { point: Some(point), ..desk.session.agreement(id).unwrap().clone() }));
    assert!(!lacks(&desk, Gap::AgreementWithoutPoint(id)));
    desk.accept(Act::SetNextMeeting(NextMeeting { place: "Quito".into(), ..NextMeeting::default() }));
    let of_mesa = |gap: &Gap| !matches!(gap, Gap::NoParticipants | Gap::AxisWithoutVision(_));
    assert_eq!(desk.session.gaps().into_iter().filter(of_mesa).collect::<Vec<_>>(), []);
}

#[test]
fn what_is_no_longer_owed_or_was_due_in_an_earlier_session_is_not_missing() {
    let mut desk = Desk::new();
    let header = Header { title: "Mesa".into(), date: Some(date(2026, 11, 20)), ..Header::default() };
    desk.accept(Act::SetHeader(Box::new(header)));
    let done = FollowUp {
        date: date(2026, 12, 1),
        state: AgreementState::Fulfilled,
        evidence: "".into(),
        note: "".into(),
        after_seal: false,
    };
    let fulfilled =
        AgreementId(desk.add(Agreement { text: "Hecho".into(), follow_up: vec![done], ..Agreement::default() }));
    let carried_from = Some(Carried {
        session: SessionId::new("antes"),
        agreement: AgreementId(1),
        number: Some(1),
        date: None,
        ordinal: None,
        ..Carried::default()
    });
    let due = Some(date(2026, 6, 1));
    let carried =
        AgreementId(desk.add(Agreement { text: "De antes".into(), carried_from, due, ..Agreement::default() }));
    assert!(!lacks(&desk, Gap::AgreementWithoutResponsible(fulfilled)));
    assert!(!lacks(&desk, Gap::AgreementDueBefore(carried)));
    let overdue = desk.session.agreement(carried).unwrap().is_overdue(date(2026, 11, 20));
    assert!(overdue, "it is overdue all the same");
}

#[test]
fn an_agreement_rests_on_no_vote_that_was_set_aside() {
    let (mut desk, _) = Desk::with_people(3);
    let round = desk.open(dots());
    desk.close(round);
    let way = Way::Vote { favour: 2, against: 1, abstain: 0, round: Some(round) };
    let adoption = Some(Adoption { way, at: None, quorate: None, rule: None });
    let id = AgreementId(desk.add(Agreement { text: "Plan".into(), adoption, ..Agreement::default() }));
    assert!(!lacks(&desk, Gap::AdoptedOnAnnulled(id)));
    desk.accept(Act::AnnulRound { round });
    assert!(lacks(&desk, Gap::AdoptedOnAnnulled(id)));
}

#[test]
fn what_was_missing_when_sealed_stays_so_whatever_is_seen_of_it_later() {
    let mut desk = Desk::new();
    let id = AgreementId(desk.add(Agreement { text: "Plan".into(), ..Agreement::default() }));
    desk.session.header.state = concertar::session::header::State::Sealed;
    assert!(lacks(&desk, Gap::AgreementWithoutResponsible(id)));
    let done = FollowUp {
        date: date(2026, 12, 1),
        state: AgreementState::Fulfilled,
        evidence: "".into(),
        note: "".into(),
        after_seal: true,
    };
    desk.session.mesa.agreements[0].follow_up.push(done);
    assert!(lacks(&desk, Gap::AgreementWithoutResponsible(id)));
}

#[test]
fn the_hours_are_asked_of_a_session_that_took_place() {
    let mut desk = Desk::new();
    let ana = desk.person("Ana");
    assert!(!lacks(&desk, Gap::NoStart) && !lacks(&desk, Gap::NoEnd), "nobody came yet");
    desk.accept(Act::Arrive { who: ana, at: at(9, 0) });
    assert!(lacks(&desk, Gap::NoStart) && lacks(&desk, Gap::NoEnd));
    let header = Header {
        title: "Mesa".into(),
        starts: Some(at(9, 0).time()),
        ends: Some(at(12, 0).time()),
        ..Header::default()
    };
    desk.accept(Act::SetHeader(Box::new(header)));
    assert!(!lacks(&desk, Gap::NoStart) && !lacks(&desk, Gap::NoEnd));
}

#[test]
fn those_who_wait_for_the_floor_are_missing_still() {
    let mut desk = Desk::new();
    let ana = desk.person("Ana");
    let point = PointId(desk.add(Point { title: "Agua".into(), ..Point::default() }));
    assert!(!lacks(&desk, Gap::SpeakersWaiting(point)));
    desk.accept(Act::AskFloor { point, who: ana });
    assert!(lacks(&desk, Gap::SpeakersWaiting(point)));
    desk.accept(Act::LeaveQueue { point, who: ana });
    assert!(!lacks(&desk, Gap::SpeakersWaiting(point)));
}

#[test]
fn stakeholders_without_a_sector_are_counted() {
    let mut desk = Desk::new();
    desk.add(Stakeholder { name: "FAO".into(), ..Stakeholder::default() });
    desk.add(Stakeholder { name: "Puerto".into(), sector: Some(Sector::Private), ..Stakeholder::default() });
    desk.add(Stakeholder { name: "Mesa público-privada".into(), inside: Some(false), ..Stakeholder::default() });
    assert!(lacks(&desk, Gap::StakeholdersWithoutSector(1)), "what is of several sectors is no gap");
}
