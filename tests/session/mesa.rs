//! The floor, amendments, objections, adoption, what replaces what, and the seal.

use std::collections::BTreeSet;

use concertar::session::agreement::{
    Adoption, Agreement, AgreementState, Amendment, AmendmentState, Carried, FollowUp, Objection, ObjectionState, Way,
};
use concertar::session::ballot::Marks;
use concertar::session::closing::{Closing, Rectification, Seal};
use concertar::session::header::State;
use concertar::session::id::{AgreementId, ParticipantId, PointId, RoundId, SessionId};
use concertar::session::mesa::{FloorRules, Intervention, Parked, Point, Recusal, SpeakingOrder};
use concertar::session::participant::Participant;
use concertar::session::round::Round;
use concertar::session::rules::{Amount, Quorum, Rules};
use concertar::session::{Act, Refusal, Text};
use jiff::civil::{Date, date};

use super::support::{Desk, at, ballot, dots};

const DAY: Date = date(2026, 11, 20);

/// A desk with people in the room and a point.
fn table(people: u32) -> (Desk, Vec<ParticipantId>, PointId) {
    let (mut desk, people) = Desk::with_people(people);
    let point = PointId(desk.add(Point { title: "Agua".into(), ..Point::default() }));
    (desk, people, point)
}

fn agreement(desk: &mut Desk, text: &str) -> AgreementId {
    AgreementId(desk.add(Agreement { text: text.into(), ..Agreement::default() }))
}

fn adoption(way: Way) -> Adoption {
    Adoption { way, at: Some(at(11, 0)), quorate: None, rule: None }
}

fn adopt(agreement: AgreementId, way: Way) -> Act {
    Act::Adopt { agreement, adoption: adoption(way) }
}

fn amend(agreement: AgreementId, text: &str) -> Act {
    Act::Amend { agreement, amendment: Amendment { text: text.into(), ..Amendment::default() } }
}

fn settle(agreement: AgreementId, place: usize, state: AmendmentState) -> Act {
    Act::SettleAmendment { agreement, place, state }
}

fn objection(by: ParticipantId) -> Objection {
    Objection { by, reason: "No hay dinero".into(), answer: Text::default(), state: ObjectionState::Standing }
}

fn look(state: AgreementState) -> FollowUp {
    FollowUp { date: DAY, state, evidence: "Oficio 12".into(), note: "".into(), after_seal: false }
}

fn seal() -> Act {
    Act::Seal(Box::new(Seal { digest: "5ea1".into(), at: at(12, 0), parts: vec![], form: 0 }))
}

fn rectify(text: &str, hour: i8) -> Act {
    let (by, what, digest) = ("Secretaría".into(), None, Text::default());
    Act::Rectify(Box::new(Rectification { at: at(hour, 0), by, what, text: text.into(), digest }))
}

#[test]
fn the_floor_goes_from_one_to_the_next_and_is_timed() {
    let (mut desk, people, point) = table(3);
    for who in &people {
        desk.accept(Act::AskFloor { point, who: *who });
    }
    desk.accept(Act::GiveFloor { point, who: people[1], at: at(10, 0) });
    assert_eq!(desk.session.point(point).unwrap().queue, [people[0], people[2]]);
    desk.accept(Act::GiveFloor { point, who: people[0], at: at(10, 3) });
    desk.accept(Act::EndFloor { at: at(10, 4) });
    let said = |who, seconds, since| Intervention { participant: who, seconds, at: Some(since) };
    let spoken = [said(people[1], 180, at(10, 0)), said(people[0], 60, at(10, 3))];
    assert_eq!(desk.session.point(point).unwrap().interventions, spoken);
    desk.refuse(Act::EndFloor { at: at(10, 5) }, &Refusal::NobodySpeaks);
}

#[test]
fn who_leaves_the_room_ends_and_waits_no_longer() {
    let (mut desk, people, point) = table(3);
    desk.accept(Act::AskFloor { point, who: people[1] });
    desk.accept(Act::AskFloor { point, who: people[2] });
    desk.accept(Act::GiveFloor { point, who: people[0], at: at(10, 0) });
    desk.refuse(Act::Depart { who: people[0], at: at(9, 30) }, &Refusal::ClockWentBack);
    desk.accept(Act::Depart { who: people[0], at: at(10, 2) });
    assert_eq!(desk.session.mesa.speaking, None);
    assert_eq!(desk.session.point(point).unwrap().interventions[0].seconds, 120);
    desk.accept(Act::Depart { who: people[1], at: at(10, 2) });
    assert_eq!(desk.session.point(point).unwrap().queue, [people[2]]);
    // Whoever comes back is not in line: they ask again.
    desk.accept(Act::Arrive { who: people[1], at: at(10, 5) });
    let line: Vec<_> = desk.session.speakers(point).iter().map(|it| it.id).collect();
    assert_eq!(line, [people[2]]);
    desk.accept(Act::AskFloor { point, who: people[1] });
    // An arrival that was a slip of the finger leaves nobody in line, either.
    desk.accept(Act::ForgetArrival { who: people[1] });
    assert_eq!(desk.session.point(point).unwrap().queue, [people[2]]);
}

#[test]
fn taking_the_speaker_off_the_roster_ends_the_speech() {
    let (mut desk, people, point) = table(1);
    desk.accept(Act::GiveFloor { point, who: people[0], at: at(10, 0) });
    desk.accept(Act::remove(people[0]));
    assert_eq!(desk.session.mesa.speaking, None);
}

#[test]
fn the_floor_has_an_order_by_choice() {
    let mut desk = Desk::new();
    let mut person = |name: &str, institution: &str, rank, since: i16, confirmed: i8| {
        let person = Participant {
            name: name.into(),
            institution: institution.into(),
            rank,
            in_office_since: (since > 0).then(|| date(since, 1, 1)),
            confirmed: Some(date(2026, 11, confirmed)),
            ..Participant::default()
        };
        ParticipantId(desk.add(person))
    };
    let zoe = person("Zoe", "Ágora", Some(3), 2024, 3);
    let ana = person("Ana", "Zona Franca", None, 2020, 1);
    let beto = person("Beto", "Ágora", Some(1), 0, 2);
    let point = PointId(desk.add(Point {
        title: "Agua".into(),
        interventions: vec![Intervention { participant: ana, seconds: 30, at: None }],
        ..Point::default()
    }));
    for who in [zoe, ana, beto] {
        desk.accept(Act::AskFloor { point, who });
    }
    for (order, expected) in [
        (SpeakingOrder::Request, [zoe, ana, beto]),
        (SpeakingOrder::Alphabetical, [beto, zoe, ana]),
        (SpeakingOrder::Rank, [beto, zoe, ana]),
        (SpeakingOrder::Seniority, [ana, zoe, beto]),
        (SpeakingOrder::Confirmation, [ana, beto, zoe]),
        (SpeakingOrder::Alternating, [zoe, ana, beto]),
    ] {
        let floor = FloorRules { order, ..FloorRules::default() };
        desk.accept(Act::SetRules(Box::new(Rules { floor, ..Rules::default() })));
        let found: Vec<_> = desk.session.speakers(point).iter().map(|it| it.id).collect();
        assert_eq!(found, expected, "{order:?}");
    }
    let spoken: Vec<_> =
        desk.session.spoken_by_institution(None).into_iter().map(|(body, time)| (body.as_str(), time)).collect();
    assert_eq!(spoken, [("Zona Franca", 30)]);
}

#[test]
fn accepted_wordings_follow_one_another_and_each_is_kept() {
    let (mut desk, people, _) = table(1);
    let plan = agreement(&mut desk, "Hacer un plan");
    let first = Amendment { by: Some(people[0]), text: "Hacer un plan del agua".into(), ..Amendment::default() };
    desk.accept(Act::Amend { agreement: plan, amendment: first });
    desk.accept(amend(plan, "Nada"));
    desk.accept(settle(plan, 1, AmendmentState::Rejected));
    desk.accept(settle(plan, 0, AmendmentState::Accepted));
    desk.accept(amend(plan, "Hacer en 2027 un plan del agua"));
    desk.accept(settle(plan, 2, AmendmentState::Accepted));
    let plan = desk.session.agreement(plan).unwrap();
    assert_eq!(plan.versions(), ["Hacer un plan", "Hacer un plan del agua", "Hacer en 2027 un plan del agua"]);
}

#[test]
fn a_new_text_of_an_adopted_agreement_keeps_the_old_one() {
    let mut desk = Desk::new();
    let plan = agreement(&mut desk, "Hacer un plan");
    desk.accept(adopt(plan, Way::Consensus));
    let changed = Agreement { text: "Hacer el plan".into(), ..desk.session.agreement(plan).unwrap().clone() };
    desk.accept(Act::edit(changed));
    assert_eq!(desk.session.agreement(plan).unwrap().versions(), ["Hacer un plan", "Hacer el plan"]);
}

#[test]
fn adopted_agreements_are_numbered_and_no_number_comes_twice() {
    let mut desk = Desk::new();
    let ids = ["Uno", "Dos", "Tres"].map(|text| agreement(&mut desk, text));
    desk.accept(adopt(ids[2], Way::Consensus));
    desk.accept(adopt(ids[0], Way::Consensus));
    desk.accept(Act::Reconsider { agreement: ids[2] });
    desk.accept(adopt(ids[1], Way::Consensus));
    desk.accept(adopt(ids[2], Way::Consensus));
    let numbers = ids.map(|id| desk.session.agreement(id).unwrap().number);
    assert_eq!(numbers, [Some(2), Some(3), Some(1)]);
}

#[test]
fn an_objection_stops_consent_until_it_is_answered() {
    let (mut desk, people, _) = table(1);
    let plan = agreement(&mut desk, "Hacer un plan");
    desk.accept(Act::Object { agreement: plan, objection: objection(people[0]) });
    desk.refuse(adopt(plan, Way::Consent), &Refusal::ObjectionStands);
    let state = ObjectionState::Resolved;
    desk.accept(Act::AnswerObjection { agreement: plan, place: 0, answer: "Lo hay en 2027".into(), state });
    desk.accept(adopt(plan, Way::Consent));
}

#[test]
fn what_replaces_another_is_said_in_both_its_state_and_its_link() {
    let mut desk = Desk::new();
    let [old, new, last] = ["Viejo", "Nuevo", "Último"].map(|text| agreement(&mut desk, text));
    desk.accept(Act::Supersede { agreement: old, by: new, date: DAY });
    let replaced = desk.session.agreement(old).unwrap();
    assert_eq!((replaced.state(), replaced.replaced_by), (AgreementState::Replaced, Some(new)));
    desk.refuse(Act::Supersede { agreement: new, by: old, date: DAY }, &Refusal::SameThing);
    desk.accept(Act::Supersede { agreement: new, by: last, date: DAY });
    desk.refuse(Act::Supersede { agreement: last, by: old, date: DAY }, &Refusal::SameThing);
}

#[test]
fn a_sealed_session_takes_follow_up_and_rectifications_alone() {
    let mut desk = Desk::new();
    let plan = agreement(&mut desk, "Hacer un plan");
    desk.refuse(Act::SetState(State::Sealed), &Refusal::NotSealed);
    desk.accept(seal());
    desk.refuse(Act::SetClosing(Box::default()), &Refusal::Sealed);
    desk.refuse(amend(plan, "Otro"), &Refusal::Sealed);
    desk.accept(Act::FollowUp { agreement: plan, entry: look(AgreementState::Underway) });
    assert!(desk.session.agreement(plan).unwrap().follow_up[0].after_seal);
    desk.accept(rectify("Donde dice 2026 debe decir 2027", 13));
    desk.accept(rectify("Y en el punto 2, Ana Ruiz", 14));
    desk.refuse(rectify("Antes", 13), &Refusal::ClockWentBack);
    let closing = &desk.session.closing;
    assert_eq!((closing.rectifications.len(), closing.broken_rectification()), (2, None));
    let mut forged: Closing = closing.clone();
    forged.rectifications[0].text = "Donde dice 2026 debe decir 2028".into();
    assert_eq!(forged.broken_rectification(), Some(0));
    forged.rectifications.remove(0);
    assert_eq!(forged.broken_rectification(), Some(0));
}

#[test]
fn writing_the_closing_anew_leaves_no_way_round_the_seal() {
    let mut desk = Desk::new();
    let forged = Closing {
        summary: "Fin".into(),
        seal: Some(Seal { digest: "00".into(), at: at(9, 0), parts: vec![], form: 0 }),
        ..Closing::default()
    };
    desk.accept(Act::SetClosing(Box::new(forged)));
    assert_eq!((desk.session.closing.summary.is_empty(), &desk.session.closing.seal), (false, &None));
}

#[test]
fn who_stands_aside_neither_counts_nor_speaks() {
    let (mut desk, people, point) = table(3);
    let recusals = vec![Recusal { participant: people[0], reason: "Es proveedora".into() }];
    desk.accept(Act::edit(Point { recusals, ..desk.session.point(point).unwrap().clone() }));
    desk.refuse(Act::AskFloor { point, who: people[0] }, &Refusal::StandsAside);
    let point = desk.session.point(point).unwrap();
    let attendance = desk.session.attendance_on(point);
    assert_eq!((attendance.present, attendance.total, desk.session.attendance().present), (2, 3, 3));
}

#[test]
fn who_stands_aside_does_not_vote_on_the_agreement() {
    let (mut desk, people, point) = table(4);
    let quorum = Quorum { amount: Amount::MoreThanHalf, ..Quorum::default() };
    desk.accept(Act::SetRules(Box::new(Rules { quorum, ..Rules::default() })));
    let recusals = people[..2].iter().map(|who| Recusal { participant: *who, reason: Text::default() }).collect();
    desk.accept(Act::edit(Point { recusals, ..desk.session.point(point).unwrap().clone() }));
    let bought = Agreement { text: "Comprar".into(), point: Some(point), ..Agreement::default() };
    let bought = AgreementId(desk.add(bought));
    let round = desk.open(Round { agreement: Some(bought), ..dots() });
    let opened = desk.session.round(round).unwrap().opened.clone().unwrap();
    // Two of four are there: no quorum of more than half of the table.
    assert_eq!((opened.present.as_slice(), opened.entitled, opened.quorate), (&people[2..], 2, false));
    let vote = |who| Act::Cast { round, ballot: ballot(Some(who), Marks::Blank) };
    desk.refuse(vote(people[0]), &Refusal::MayNotVote);
    desk.accept(vote(people[2]));
}

#[test]
fn what_was_left_for_later_goes_to_the_next_session() {
    let mut desk = Desk::new();
    for (text, done) in [("Turismo", false), ("Puerto", true)] {
        desk.add(Parked { text: text.into(), done, ..Parked::default() });
    }
    let next = desk.session.successor();
    assert_eq!(next.mesa.parked.iter().map(|it| it.text.as_str()).collect::<Vec<_>>(), ["Turismo"]);
    assert_eq!(next.faults(), vec![]);
}

/// The refusals that only these acts come to, by name: each is provoked here and leaves no trace.
pub(crate) fn provoked() -> BTreeSet<String> {
    let (mut desk, people, point) = table(2);
    let mute = ParticipantId(desk.add(Participant { name: "Muda".into(), voice: false, ..Participant::default() }));
    let recusals = vec![Recusal { participant: people[1], reason: Text::default() }];
    let aside = PointId(desk.add(Point { title: "Obra".into(), recusals, ..Point::default() }));
    let [plan, done] = ["Plan", "Hecho"].map(|text| agreement(&mut desk, text));
    desk.accept(amend(plan, "Otro plan"));
    desk.accept(adopt(done, Way::Consensus));
    desk.accept(Act::FollowUp { agreement: done, entry: look(AgreementState::Underway) });
    let carried_from =
        Some(Carried { session: SessionId::new("antes"), agreement: AgreementId(3), ..Carried::default() });
    let owed = AgreementId(desk.add(Agreement { text: "De antes".into(), carried_from, ..Agreement::default() }));
    let several = |acts: &[Act]| Act::Several(acts.to_vec());
    let give = Act::GiveFloor { point, who: people[0], at: at(10, 0) };
    let acts = [
        Act::AskFloor { point, who: mute },
        Act::AskFloor { point: aside, who: people[1] },
        several(&[give.clone(), Act::AskFloor { point, who: people[0] }]),
        Act::EndFloor { at: at(10, 0) },
        several(&[give, seal()]),
        adopt(done, Way::Consensus),
        Act::Reconsider { agreement: plan },
        adopt(plan, Way::Consensus),
        several(&[settle(plan, 0, AmendmentState::Withdrawn), settle(plan, 0, AmendmentState::Accepted)]),
        several(&[
            settle(plan, 0, AmendmentState::Rejected),
            Act::Object { agreement: plan, objection: objection(people[0]) },
            adopt(plan, Way::Consent),
        ]),
        rectify("Tarde", 13),
        Act::remove(owed),
        Act::edit(Agreement { follow_up: vec![], ..desk.session.agreement(done).unwrap().clone() }),
    ];
    let refused = |act: Act| {
        let mut trial = desk.session.clone();
        let Err(refusal) = trial.apply(act.clone()) else { panic!("done, though it may not be: {act:?}") };
        assert_eq!(trial, desk.session, "a trace was left by {act:?}");
        super::random::name(&refusal)
    };
    acts.into_iter().map(refused).collect()
}

#[test]
fn a_vote_is_linked_to_a_round_that_ended() {
    let (mut desk, _, _) = table(1);
    let plan = agreement(&mut desk, "Plan");
    let by = |round| adopt(plan, Way::Vote { favour: 1, against: 0, abstain: 0, round: Some(round) });
    let round = desk.open(dots());
    desk.refuse(by(round), &Refusal::RoundOpen);
    desk.refuse(by(RoundId(99)), &Refusal::DanglingReference(RoundId(99).into()));
    desk.close(round);
    desk.accept(by(round));
}

#[test]
fn an_amendment_that_was_not_taken_is_read_beside_the_text_of_its_time() {
    let (mut desk, _, _) = table(2);
    let plan = agreement(&mut desk, "Plan de agua");
    desk.accept(amend(plan, "Plan de agua y suelo"));
    desk.accept(settle(plan, 0, AmendmentState::Withdrawn));
    desk.accept(amend(plan, "Plan de riego"));
    desk.accept(settle(plan, 1, AmendmentState::Accepted));
    desk.accept(amend(plan, "Plan de riego y suelo"));
    desk.accept(settle(plan, 2, AmendmentState::Rejected));
    let agreement = desk.session.agreement(plan).unwrap();
    let before: Vec<&str> = (0..3).map(|place| agreement.text_before(place).as_str()).collect();
    assert_eq!(before, ["Plan de agua", "Plan de agua", "Plan de riego"]);
}
