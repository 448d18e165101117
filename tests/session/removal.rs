//! Taking things away, with and without what hangs on them.

use concertar::session::agreement::{Adoption, Agreement, Reservation, ReservationKind, Way};
use concertar::session::axis::{Axis, Root};
use concertar::session::crossing::Crossing;
use concertar::session::factor::{Factor, Quadrant, Voice};
use concertar::session::id::{AgreementId, AxisId, CrossingId, FactorId, ParticipantId, RelationId, StakeholderId};
use concertar::session::mesa::{Intervention, Point};
use concertar::session::relation::{Relation, RelationKind};
use concertar::session::round::Decision;
use concertar::session::stakeholder::{Position, Stakeholder};
use concertar::session::{Act, Refusal};

use super::support::{Desk, at, dots, nowhere};

#[test]
fn what_nothing_hangs_on_goes_at_once() {
    let mut desk = Desk::new();
    let ana = desk.person("Ana");
    desk.accept(Act::remove(ana));
    assert!(desk.session.participants.is_empty());
    desk.refuse(Act::remove(ana), &Refusal::NotFound(ana.into()));
    desk.refuse(Act::Remove { what: nowhere(), detach: true }, &Refusal::NotFound(nowhere()));
}

struct Chain {
    desk: Desk,
    stakeholder: StakeholderId,
    inner: FactorId,
    crossing: CrossingId,
    axis: AxisId,
    agreement: AgreementId,
}

fn chain() -> Chain {
    let mut desk = Desk::new();
    let stakeholder = StakeholderId(desk.add(Stakeholder { name: "Red de ciudades".into(), ..Stakeholder::default() }));
    let inner = Factor { text: "Apoyo".into(), raised_by: vec![Voice::Stakeholder(stakeholder)], ..Factor::default() };
    let inner = FactorId(desk.add(inner));
    let outer = desk.factor(Quadrant::Opportunity, "Redes");
    let crossing = Crossing { factors: vec![inner, outer], strategy: "Unirse".into(), ..Crossing::default() };
    let crossing = CrossingId(desk.add(crossing));
    let axis = Axis { name: "Cooperación".into(), from: vec![Root::Crossing(crossing)], ..Axis::default() };
    let axis = AxisId(desk.add(axis));
    let agreement = Agreement { text: "Plan".into(), axis: Some(axis), ..Agreement::default() };
    let agreement = AgreementId(desk.add(agreement));
    Chain { desk, stakeholder, inner, crossing, axis, agreement }
}

#[test]
fn what_others_come_from_stays_until_they_let_go() {
    let Chain { mut desk, stakeholder, inner, crossing, axis, agreement } = chain();
    let held = |by| Refusal::HasDependants(vec![by]);
    desk.refuse(Act::remove(stakeholder), &held(inner.into()));
    desk.refuse(Act::remove(inner), &held(crossing.into()));
    desk.refuse(Act::remove(crossing), &held(axis.into()));
    desk.refuse(Act::remove(axis), &held(agreement.into()));
    desk.accept(Act::remove_and_detach(stakeholder));
    assert!(desk.session.factor(inner).unwrap().raised_by.is_empty());
    desk.accept(Act::remove_and_detach(axis));
    assert_eq!(desk.session.agreement(agreement).unwrap().axis, None);
}

#[test]
fn a_crossing_left_with_one_side_goes_too_and_what_comes_from_it_lets_go() {
    let Chain { mut desk, inner, crossing, axis, .. } = chain();
    desk.accept(Act::remove_and_detach(inner));
    assert!(desk.session.crossing(crossing).is_none());
    assert!(desk.session.axis(axis).unwrap().from.is_empty());
}

#[test]
fn a_crossing_that_still_stands_only_lets_go() {
    let Chain { mut desk, inner, crossing, .. } = chain();
    let second = desk.factor(Quadrant::Weakness, "Poco personal");
    let mut wider = desk.session.crossing(crossing).unwrap().clone();
    wider.factors.push(second);
    desk.accept(Act::edit(wider));
    desk.accept(Act::remove_and_detach(inner));
    assert_eq!(desk.session.crossing(crossing).unwrap().factors.len(), 2);
}

#[test]
fn a_relation_goes_with_either_end() {
    let mut desk = Desk::new();
    let [from, to] = ["Red", "Cámara"]
        .map(|name| StakeholderId(desk.add(Stakeholder { name: name.into(), ..Stakeholder::default() })));
    let relation = Relation {
        id: RelationId(0),
        from,
        to,
        kind: RelationKind::Conflict,
        mutual: true,
        strength: 2,
        note: "".into(),
    };
    let relation = RelationId(desk.add(relation));
    desk.refuse(Act::remove(to), &Refusal::HasDependants(vec![relation.into()]));
    desk.accept(Act::remove_and_detach(to));
    assert!(desk.session.relations.is_empty());
    assert_eq!(desk.session.stakeholders.len(), 1);
}

#[test]
fn all_that_names_an_axis_lets_go_of_it() {
    let Chain { mut desk, axis, stakeholder, .. } = chain();
    let mut placed = desk.session.stakeholder(stakeholder).unwrap().clone();
    placed.positions.push(Position { axis, stance: -2 });
    desk.accept(Act::edit(placed));
    let mut round = dots();
    round.options[0].axis = Some(axis);
    let round = concertar::session::id::RoundId(desk.add(round));
    let decision = Decision { chosen: vec![axis], ..Decision::default() };
    desk.accept(Act::Decide(Some(Box::new(decision))));
    desk.accept(Act::remove_and_detach(axis));
    assert!(desk.session.stakeholder(stakeholder).unwrap().positions.is_empty());
    assert_eq!(desk.session.round(round).unwrap().options[0].axis, None);
    assert!(desk.session.decision.as_ref().unwrap().chosen.is_empty());
}

#[test]
fn what_was_decided_stays_even_when_nothing_else_names_it() {
    let mut desk = Desk::new();
    let axis = AxisId(desk.add(Axis { name: "Agua".into(), ..Axis::default() }));
    desk.accept(Act::Decide(Some(Box::new(Decision { chosen: vec![axis], ..Decision::default() }))));
    desk.refuse(Act::remove(axis), &Refusal::HasDependants(vec![]));
    desk.accept(Act::remove_and_detach(axis));
}

#[test]
fn what_a_person_said_and_held_goes_with_them_only_when_asked() {
    let mut desk = Desk::new();
    let ana = desk.person("Ana");
    let point = Point {
        title: "Agua".into(),
        interventions: vec![Intervention { participant: ana, seconds: 40, at: None }],
        ..Point::default()
    };
    let point = concertar::session::id::PointId(desk.add(point));
    let reservation = Reservation { participant: ana, kind: ReservationKind::Against, reason: "Caro".into() };
    let agreement = Agreement { text: "Plan".into(), reservations: vec![reservation], ..Agreement::default() };
    let agreement = AgreementId(desk.add(agreement));
    desk.refuse(Act::remove(ana), &Refusal::HasDependants(vec![point.into(), agreement.into()]));
    desk.accept(Act::remove_and_detach(ana));
    assert!(desk.session.point(point).unwrap().interventions.is_empty());
    assert!(desk.session.agreement(agreement).unwrap().reservations.is_empty());
}

#[test]
fn who_voted_or_was_counted_present_at_a_round_is_never_removed() {
    let (mut desk, people) = Desk::with_people(2);
    let round = desk.open(dots());
    desk.refuse(Act::remove_and_detach(people[0]), &Refusal::HasDependants(vec![round.into()]));
    desk.accept(Act::Cast {
        round,
        ballot: super::support::ballot(Some(people[0]), concertar::session::ballot::Marks::Blank),
    });
    desk.close(round);
    desk.refuse(Act::remove_and_detach(people[0]), &Refusal::HasDependants(vec![round.into()]));
    let late = desk.person("Tarde");
    desk.accept(Act::Arrive { who: late, at: at(12, 0) });
    desk.accept(Act::remove(late));
}

#[test]
fn a_round_that_was_opened_is_annulled_not_removed() {
    let (mut desk, _) = Desk::with_people(1);
    let unopened = concertar::session::id::RoundId(desk.add(dots()));
    desk.accept(Act::remove(unopened));
    let round = desk.open(dots());
    desk.refuse(Act::remove_and_detach(round), &Refusal::RoundNotDraft);
    desk.accept(Act::AnnulRound { round });
    desk.refuse(Act::remove_and_detach(round), &Refusal::RoundNotDraft);
}

#[test]
fn an_agreement_and_a_later_round_let_go_of_a_draft_round() {
    let mut desk = Desk::new();
    let round = concertar::session::id::RoundId(desk.add(dots()));
    let later =
        concertar::session::id::RoundId(desk.add(concertar::session::round::Round { follows: Some(round), ..dots() }));
    let way = Way::Vote { favour: 1, against: 0, abstain: 0, round: Some(round) };
    let adoption = Some(Adoption { way, at: None, quorate: None, rule: None });
    let agreement = AgreementId(desk.add(Agreement { text: "Plan".into(), adoption, ..Agreement::default() }));
    desk.refuse(Act::remove(round), &Refusal::HasDependants(vec![later.into(), agreement.into()]));
    desk.accept(Act::remove_and_detach(round));
    assert_eq!(desk.session.round(later).unwrap().follows, None);
    let adopted = desk.session.agreement(agreement).unwrap().adoption.unwrap();
    assert_eq!(adopted.way, Way::Vote { favour: 1, against: 0, abstain: 0, round: None });
}

#[test]
fn what_was_amiss_before_is_not_lost_when_it_lets_go() {
    let mut desk = Desk::new();
    let ana = desk.person("Ana");
    let factor = Factor { text: "Apoyo".into(), raised_by: vec![Voice::Participant(ana)], ..Factor::default() };
    let factor = FactorId(desk.add(factor));
    // As a hand in a text editor may leave it.
    desk.session.factors[0].text = "".into();
    desk.session.apply(Act::remove_and_detach(ana)).unwrap();
    assert!(desk.session.factor(factor).unwrap().raised_by.is_empty());
}

#[test]
fn a_merged_factor_comes_back_when_the_one_that_took_it_in_goes() {
    let mut desk = Desk::new();
    let (kept, taken) = (desk.factor(Quadrant::Threat, "Sequía"), desk.factor(Quadrant::Threat, "Falta de agua"));
    desk.accept(Act::MergeFactors { from: taken, into: kept });
    desk.refuse(Act::remove(kept), &Refusal::HasDependants(vec![taken.into()]));
    desk.accept(Act::remove_and_detach(kept));
    assert_eq!(desk.session.board(Quadrant::Threat).count(), 1);
}

#[test]
fn a_substitute_stays_when_the_one_they_stood_in_for_goes() {
    let mut desk = Desk::new();
    let ana = desk.person("Ana");
    let eva = concertar::session::participant::Participant {
        name: "Eva".into(),
        substitute_of: Some(ana),
        ..Default::default()
    };
    let eva = ParticipantId(desk.add(eva));
    desk.accept(Act::remove_and_detach(ana));
    assert_eq!(desk.session.participant(eva).unwrap().substitute_of, None);
}
