//! What each act does.

use concertar::session::agenda::AgendaPoint;
use concertar::session::agreement::{Agreement, AgreementState, Carried, FollowUp};
use concertar::session::axis::{Axis, Criterion};
use concertar::session::closing::Closing;
use concertar::session::closing::Seal;
use concertar::session::header::{Header, State};
use concertar::session::id::{AgendaPointId, AgreementId, AxisId, ParticipantId, RelationId, SessionId, StakeholderId};
use concertar::session::mesa::{Achieved, MesaResult, NextMeeting, Point, Subcommittee};
use concertar::session::participant::Participant;
use concertar::session::relation::{Relation, RelationKind};
use concertar::session::round::Decision;
use concertar::session::rules::{Call, DecisionRule, Rules, Share};
use concertar::session::stakeholder::{Rating, Stakeholder};
use concertar::session::{Act, Item, Refusal};
use jiff::civil::date;

use super::support::{Desk, at};

#[test]
fn the_header_is_written_anew_and_needs_a_title() {
    let mut desk = Desk::new();
    let header = Header { title: "Mesa de Quito".into(), date: Some(date(2026, 11, 20)), ..Header::default() };
    desk.accept(Act::SetHeader(Box::new(header.clone())));
    assert_eq!(desk.session.header, header);
    desk.refuse(Act::SetHeader(Box::new(Header { title: " ".into(), ..header })), &Refusal::NoTitle);
}

#[test]
fn rules_are_written_anew_and_a_share_is_a_part_of_a_whole() {
    let mut desk = Desk::new();
    let share = |parts, whole| Rules { decision: DecisionRule::Qualified(Share { parts, whole }), ..Rules::default() };
    desk.accept(Act::SetRules(Box::new(share(2, 3))));
    assert_eq!(desk.session.rules, share(2, 3));
    let too_much = Refusal::OutOfScale { value: 4, least: 0, most: 3 };
    desk.refuse(Act::SetRules(Box::new(share(4, 3))), &too_much);
    let of_nothing = Refusal::OutOfScale { value: 0, least: 1, most: i64::from(u32::MAX) };
    desk.refuse(Act::SetRules(Box::new(share(0, 0))), &of_nothing);
    desk.accept(Act::SetCall {
        quorum: None,
        call: Call::Second,
        at: jiff::civil::datetime(2026, 11, 20, 9, 30, 0, 0),
    });
    assert_eq!(desk.session.call(), Call::Second);
}

#[test]
fn what_is_added_gets_the_next_number_and_no_number_comes_twice() {
    let mut desk = Desk::new();
    let first = desk.person("Ana");
    let second = desk.person("Luis");
    assert_eq!((first, second), (ParticipantId(1), ParticipantId(2)));
    desk.accept(Act::remove(second));
    let axis = desk.add(Axis { name: "Agua".into(), ..Axis::default() });
    assert_eq!(axis, 3, "a number that was given once stays given");
}

#[test]
fn what_brings_a_number_of_its_own_is_not_added() {
    let mut desk = Desk::new();
    let axis = Axis { id: AxisId(7), name: "Agua".into(), ..Axis::default() };
    desk.refuse(Act::add(axis), &Refusal::AlreadyNumbered(AxisId(7).into()));
}

#[test]
fn the_last_number_is_never_passed() {
    let mut desk = Desk::new();
    desk.session.next = u32::MAX;
    let axis = Axis { name: "Agua".into(), ..Axis::default() };
    desk.refuse(Act::add(axis), &Refusal::AlreadyNumbered(AxisId(u32::MAX).into()));
}

#[test]
fn a_first_number_is_given_even_when_the_counter_was_never_set() {
    let mut desk = Desk::new();
    desk.session.next = 0;
    assert_eq!(desk.person("Ana"), ParticipantId(1));
    assert_eq!(desk.session.next, 2);
}

#[test]
fn everything_that_has_a_name_needs_one() {
    let mut desk = Desk::new();
    let nameless: [Item; 9] = [
        Participant::default().into(),
        AgendaPoint::default().into(),
        Stakeholder::default().into(),
        concertar::session::factor::Factor::default().into(),
        Axis::default().into(),
        Criterion::default().into(),
        Point::default().into(),
        Agreement::default().into(),
        Subcommittee::default().into(),
    ];
    for item in nameless {
        desk.refuse(Act::add(item), &Refusal::EmptyText);
    }
}

#[test]
fn what_is_edited_must_be_there_and_keeps_its_place() {
    let mut desk = Desk::new();
    let ana = desk.person("Ana");
    desk.person("Luis");
    let changed = Participant { id: ana, name: "Ana Ruiz".into(), post: "Directora".into(), ..Participant::default() };
    desk.accept(Act::edit(changed.clone()));
    assert_eq!(desk.session.participants[0], changed);
    let unknown = Participant { id: ParticipantId(9), ..changed.clone() };
    desk.refuse(Act::edit(unknown), &Refusal::NotFound(ParticipantId(9).into()));
    desk.refuse(Act::edit(Participant { name: "".into(), ..changed }), &Refusal::EmptyText);
}

#[test]
fn nothing_may_name_what_is_not_there() {
    let mut desk = Desk::new();
    let ana = desk.person("Ana");
    let missing = StakeholderId(50);
    let here = StakeholderId(desk.add(Stakeholder { name: "Red".into(), ..Stakeholder::default() }));
    let relation = Relation {
        id: RelationId(0),
        from: here,
        to: missing,
        kind: RelationKind::Cooperation,
        mutual: false,
        strength: 1,
        note: "".into(),
    };
    desk.refuse(Act::add(relation.clone()), &Refusal::DanglingReference(missing.into()));
    desk.refuse(Act::add(Relation { to: here, ..relation.clone() }), &Refusal::SameThing);
    let stays = desk.session.participant(ana).unwrap().stays.clone();
    let stand_in =
        Participant { name: "Eva".into(), substitute_of: Some(ParticipantId(77)), stays, ..Participant::default() };
    desk.refuse(Act::add(stand_in), &Refusal::DanglingReference(ParticipantId(77).into()));
    // A number of another kind is not the thing named.
    let agreement = Agreement { text: "Plan".into(), axis: Some(AxisId(ana.0)), ..Agreement::default() };
    desk.refuse(Act::add(agreement), &Refusal::DanglingReference(AxisId(ana.0).into()));
}

#[test]
fn grades_keep_to_their_scales() {
    let mut desk = Desk::new();
    let rated = |influence| Stakeholder {
        name: "Red".into(),
        ratings: vec![Rating { influence: Some(influence), ..Rating::default() }],
        ..Stakeholder::default()
    };
    desk.accept(Act::add(rated(1)));
    desk.accept(Act::add(rated(5)));
    for wrong in [0, 6] {
        let refusal = Refusal::OutOfScale { value: i64::from(wrong), least: 1, most: 5 };
        desk.refuse(Act::add(rated(wrong)), &refusal);
    }
}

#[test]
fn no_one_stands_in_for_themselves_nor_in_a_circle() {
    let mut desk = Desk::new();
    let (ana, eva) = (desk.person("Ana"), desk.person("Eva"));
    let stand_in = |id, of| Participant { id, name: "X".into(), substitute_of: Some(of), ..Participant::default() };
    desk.refuse(Act::edit(stand_in(ana, ana)), &Refusal::SameThing);
    desk.accept(Act::edit(stand_in(eva, ana)));
    desk.refuse(Act::edit(stand_in(ana, eva)), &Refusal::SameThing);
}

#[test]
fn things_are_shifted_within_their_list() {
    let mut desk = Desk::new();
    let axes: Vec<AxisId> =
        ["A", "B", "C"].map(|name| AxisId(desk.add(Axis { name: name.into(), ..Axis::default() }))).into();
    let order = |desk: &Desk| desk.session.axes.iter().map(|it| it.name.to_string()).collect::<String>();
    desk.accept(Act::Shift { what: axes[2].into(), before: Some(axes[0].into()) });
    assert_eq!(order(&desk), "CAB");
    desk.accept(Act::Shift { what: axes[2].into(), before: Some(axes[1].into()) });
    assert_eq!(order(&desk), "ACB");
    desk.accept(Act::Shift { what: axes[0].into(), before: None });
    assert_eq!(order(&desk), "CBA");
    desk.refuse(Act::Shift { what: axes[0].into(), before: Some(axes[0].into()) }, &Refusal::SameThing);
    let ana = desk.person("Ana");
    let between_kinds = Act::Shift { what: axes[0].into(), before: Some(ana.into()) };
    desk.refuse(between_kinds, &Refusal::DanglingReference(axes[0].into()));
    let missing = AxisId(99);
    desk.refuse(Act::Shift { what: missing.into(), before: None }, &Refusal::NotFound(missing.into()));
    desk.refuse(Act::Shift { what: axes[0].into(), before: Some(missing.into()) }, &Refusal::NotFound(missing.into()));
}

#[test]
fn the_time_of_a_point_starts_ends_and_goes_on() {
    let mut desk = Desk::new();
    let point = AgendaPointId(desk.add(AgendaPoint { title: "Apertura".into(), ..AgendaPoint::default() }));
    desk.refuse(Act::EndPoint { point, at: at(9, 0) }, &Refusal::TimerState);
    desk.accept(Act::StartPoint { point, at: at(9, 10) });
    desk.refuse(Act::StartPoint { point, at: at(9, 11) }, &Refusal::TimerState);
    desk.refuse(Act::EndPoint { point, at: at(9, 5) }, &Refusal::ClockWentBack);
    assert_eq!(desk.session.agenda[0].elapsed_seconds(at(9, 12)), 120);
    desk.accept(Act::EndPoint { point, at: at(9, 20) });
    assert_eq!(desk.session.agenda[0].elapsed_seconds(at(12, 0)), 600);
    desk.accept(Act::StartPoint { point, at: at(9, 30) });
    assert!(desk.session.agenda[0].is_running());
    assert_eq!(desk.session.agenda[0].started, Some(at(9, 10)), "it goes on from its first start");
    let missing = AgendaPointId(99);
    desk.refuse(Act::StartPoint { point: missing, at: at(9, 0) }, &Refusal::NotFound(missing.into()));
}

#[test]
fn the_next_meeting_is_said_and_unsaid() {
    let mut desk = Desk::new();
    let meeting = NextMeeting { place: "Quito".into(), ..NextMeeting::default() };
    desk.accept(Act::SetNextMeeting(meeting.clone()));
    assert_eq!(desk.session.mesa.next_meeting, Some(meeting));
    desk.accept(Act::SetNextMeeting(NextMeeting::default()));
    assert_eq!(desk.session.mesa.next_meeting, None);
}

#[test]
fn results_of_the_mesa_and_the_closing_are_written_anew() {
    let mut desk = Desk::new();
    let results = vec![Achieved { result: MesaResult::Agreements, evidence: "Acta".into() }];
    desk.accept(Act::SetResults(results.clone()));
    assert_eq!(desk.session.mesa.results, results);
    let closing = Closing { summary: "Buena sesión".into(), ..Closing::default() };
    desk.accept(Act::SetClosing(Box::new(closing.clone())));
    assert_eq!(desk.session.closing, closing);
}

fn look(day: jiff::civil::Date) -> FollowUp {
    FollowUp { date: day, state: AgreementState::Underway, evidence: "".into(), note: "".into(), after_seal: false }
}

#[test]
fn an_agreement_is_followed_up_in_order_and_not_before_it_was_made() {
    let mut desk = Desk::new();
    let dated = Header { title: "Mesa".into(), date: Some(date(2026, 11, 20)), ..Header::default() };
    desk.accept(Act::SetHeader(Box::new(dated)));
    let agreement = AgreementId(desk.add(Agreement { text: "Plan".into(), ..Agreement::default() }));
    let follow = |agreement, entry| Act::FollowUp { agreement, entry };
    desk.refuse(follow(agreement, look(date(2026, 11, 19))), &Refusal::DateBeforeSession);
    desk.accept(follow(agreement, look(date(2026, 12, 1))));
    assert_eq!(desk.session.agreement(agreement).unwrap().state(), AgreementState::Underway);
    desk.accept(follow(agreement, look(date(2026, 12, 1))));
    desk.refuse(follow(agreement, look(date(2026, 11, 30))), &Refusal::ClockWentBack);
    let missing = AgreementId(99);
    desk.refuse(follow(missing, look(date(2026, 12, 1))), &Refusal::NotFound(missing.into()));
    let carried_from = Some(Carried {
        session: SessionId::new("abc"),
        agreement: AgreementId(4),
        number: None,
        date: None,
        ordinal: None,
        ..Carried::default()
    });
    let older = Agreement { text: "De antes".into(), carried_from, ..Agreement::default() };
    let older = AgreementId(desk.add(older));
    desk.accept(follow(older, look(date(2026, 6, 1))));
}

#[test]
fn an_agreement_whose_follow_up_runs_backwards_is_refused() {
    let mut desk = Desk::new();
    let follow_up = vec![look(date(2026, 12, 2)), look(date(2026, 12, 1))];
    let agreement = Agreement { text: "Plan".into(), follow_up, ..Agreement::default() };
    desk.refuse(Act::add(agreement), &Refusal::ClockWentBack);
}

#[test]
fn several_acts_are_done_together() {
    let mut desk = Desk::new();
    let axis = |name: &str| Act::add(Axis { name: name.into(), ..Axis::default() });
    desk.accept(Act::Several(vec![axis("A"), axis("B")]));
    assert_eq!(desk.session.axes.len(), 2);
    desk.refuse(Act::Several(vec![axis("C"), axis("")]), &Refusal::EmptyText);
    desk.refuse(Act::Several(vec![Act::Several(vec![axis("C")]), axis("")]), &Refusal::EmptyText);
    desk.accept(Act::Several(vec![]));
}

#[test]
fn a_later_act_of_several_may_name_what_an_earlier_one_added() {
    let mut desk = Desk::new();
    let axis = AxisId(desk.session.next);
    desk.accept(Act::Several(vec![
        Act::add(Axis { name: "Agua".into(), ..Axis::default() }),
        Act::add(Agreement { text: "Plan de agua".into(), axis: Some(axis), ..Agreement::default() }),
    ]));
    assert_eq!(desk.session.mesa.agreements[0].axis, Some(axis));
}

#[test]
fn a_sealed_session_takes_follow_ups_only() {
    let mut desk = Desk::new();
    let agreement = AgreementId(desk.add(Agreement { text: "Plan".into(), ..Agreement::default() }));
    desk.accept(Act::Seal(Box::new(Seal { digest: "5ea1".into(), at: at(12, 0), parts: vec![], form: 0 })));
    let follow = Act::FollowUp { agreement, entry: look(date(2026, 12, 1)) };
    desk.accept(follow.clone());
    desk.accept(Act::Several(vec![follow.clone(), follow.clone()]));
    assert_eq!(desk.session.mesa.agreements[0].follow_up.len(), 3);
    for act in [
        Act::SetState(State::Draft),
        Act::SetHeader(Box::new(desk.session.header.clone())),
        Act::add(Axis { name: "Agua".into(), ..Axis::default() }),
        Act::remove(agreement),
        Act::Decide(None),
        Act::Several(vec![
            follow,
            Act::SetCall { quorum: None, call: Call::Second, at: jiff::civil::datetime(2026, 11, 20, 9, 30, 0, 0) },
        ]),
    ] {
        desk.refuse(act, &Refusal::Sealed);
    }
}

#[test]
fn a_decision_names_axes_once_and_a_round_that_ended() {
    let (mut desk, _) = Desk::with_people(2);
    let axis = AxisId(desk.add(Axis { name: "Agua".into(), ..Axis::default() }));
    let decide = |chosen: Vec<AxisId>, round| {
        Act::Decide(Some(Box::new(Decision { chosen, round, decided_by: "La mesa".into(), ..Decision::default() })))
    };
    desk.accept(decide(vec![axis], None));
    assert!(desk.session.is_decided(axis.into()));
    desk.refuse(decide(vec![AxisId(99)], None), &Refusal::DanglingReference(AxisId(99).into()));
    desk.refuse(decide(vec![axis, axis], None), &Refusal::RepeatedOption);
    let round = desk.open(super::support::dots());
    desk.refuse(decide(vec![axis], Some(round)), &Refusal::RoundOpen);
    desk.close(round);
    desk.accept(decide(vec![axis], Some(round)));
    desk.refuse(Act::AnnulRound { round }, &Refusal::HasDependants(vec![]));
    desk.accept(Act::Decide(None));
    assert_eq!(desk.session.decision, None);
    desk.accept(Act::AnnulRound { round });
    desk.refuse(decide(vec![axis], Some(round)), &Refusal::RoundNotOpen);
}
