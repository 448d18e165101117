//! What is wrong with a record that was edited by hand.

use concertar::session::agreement::Agreement;
use concertar::session::ballot::{HandCount, Marks, OptionId};
use concertar::session::closing::Seal;
use concertar::session::factor::{Factor, Quadrant};
use concertar::session::fault::Fault;
use concertar::session::header::State;
use concertar::session::id::{AxisId, FactorId, ParticipantId, RoundId};
use concertar::session::participant::Participant;
use concertar::session::round::{Decision, Method, Round, RoundState};
use concertar::session::rules::Call;
use concertar::session::stakeholder::Visibility;
use concertar::session::{Act, Refusal, Session};

use super::support::{Desk, at, ballot, dots, draft, points, secret, slip};

fn broken(session: &Session, rule: &Refusal) -> bool {
    session.faults().iter().any(|fault| matches!(fault, Fault::Broken { rule: found, .. } if found == rule))
}

/// A desk with two people present and one closed round of points.
fn voted() -> (Desk, RoundId) {
    let (mut desk, people) = Desk::with_people(2);
    let round = desk.open(dots());
    desk.accept(Act::Cast { round, ballot: ballot(Some(people[0]), points(&[(1, 2)])) });
    desk.close(round);
    (desk, round)
}

#[test]
fn a_title_and_numbers_that_differ() {
    let mut desk = Desk::new();
    desk.session.header.title = "".into();
    assert_eq!(desk.session.faults(), [Fault::NoTitle]);
    let mut desk = Desk::new();
    desk.session.participants = vec![Participant { name: "Ana".into(), ..Participant::default() }];
    assert_eq!(desk.session.faults(), [Fault::NoNumber(ParticipantId(0).into())]);
    desk.session.participants[0].id = ParticipantId(4);
    desk.session.factors = vec![Factor { id: FactorId(4), text: "Puerto".into(), ..Factor::default() }];
    assert_eq!(desk.session.faults(), [Fault::RepeatedNumber(FactorId(4).into())]);
}

#[test]
fn two_agreements_of_one_number_and_a_seal_beside_another_state() {
    let mut desk = Desk::new();
    for _ in 0..2 {
        desk.add(Agreement { text: "Plan".into(), ..Agreement::default() });
    }
    let [first, second] = [0, 1].map(|place| desk.session.mesa.agreements[place].id);
    desk.session.mesa.agreements[0].number = Some(1);
    desk.session.mesa.agreements[1].number = Some(1);
    assert_eq!(desk.session.faults(), [Fault::NumberTwice(second)]);
    // Internal ones are numbered apart.
    desk.session.mesa.agreements[1].visibility = Visibility::Internal;
    assert_eq!(desk.session.faults(), []);
    assert_ne!(first, second);
    desk.accept(Act::Seal(Box::new(Seal { digest: "5ea1".into(), at: at(12, 0), parts: vec![], form: 0 })));
    desk.session.header.state = State::Approved;
    assert_eq!(desk.session.faults(), [Fault::SealAndState]);
    (desk.session.header.state, desk.session.closing.seal) = (State::Sealed, None);
    assert_eq!(desk.session.faults(), [Fault::SealAndState]);
}

#[test]
fn the_counter_is_raised_above_all_numbers() {
    let mut desk = Desk::new();
    desk.person("Ana");
    desk.session.participants[0].id = ParticipantId(30);
    desk.session.mend_counter();
    assert_eq!(desk.person("Eva"), ParticipantId(31));
    desk.accept(Act::remove(ParticipantId(31)));
    desk.session.mend_counter();
    assert_eq!(desk.session.next, 32, "a counter that is ahead stays: the number was given");
}

#[test]
fn names_of_what_is_not_there() {
    let mut desk = Desk::new();
    let ana = desk.person("Ana");
    desk.session.participants[0].substitute_of = Some(ParticipantId(9));
    let dangling = Fault::Dangling { from: ana.into(), to: ParticipantId(9).into() };
    assert_eq!(desk.session.faults(), [dangling]);
    let mut desk = Desk::new();
    let decision = Decision { chosen: vec![AxisId(8)], round: Some(RoundId(7)), ..Decision::default() };
    desk.session.decision = Some(decision);
    let expected = [Fault::DecisionDangling(AxisId(8).into()), Fault::DecisionDangling(RoundId(7).into())];
    assert_eq!(desk.session.faults(), expected);
}

#[test]
fn factors_merged_in_a_circle_are_found_and_do_not_hang() {
    let mut desk = Desk::new();
    let (one, other) = (desk.factor(Quadrant::Strength, "A"), desk.factor(Quadrant::Strength, "B"));
    let third = desk.factor(Quadrant::Strength, "C");
    desk.session.factors[0].merged_into = Some(other);
    desk.session.factors[1].merged_into = Some(one);
    desk.session.factors[2].merged_into = Some(one);
    let circle = |what: FactorId| Fault::Broken { what: what.into(), rule: Refusal::SameThing };
    assert_eq!(desk.session.faults(), [circle(one), circle(other)]);
    assert!(desk.session.factor(third).is_some());
}

#[test]
fn ballots_that_no_act_would_have_taken() {
    let (desk, round) = voted();
    let place = |desk: &mut Desk, change: &dyn Fn(&mut Round)| {
        change(desk.session.rounds.iter_mut().find(|it| it.id == round).unwrap());
    };
    let fault_of = |change: &dyn Fn(&mut Round), rule: Refusal| {
        let mut desk = desk.clone();
        place(&mut desk, change);
        assert!(broken(&desk.session, &rule), "not found: {rule:?} in {:?}", desk.session.faults());
    };
    fault_of(
        &|it| it.ballots[0].marks = points(&[(1, 1), (2, 2), (3, 2)]),
        Refusal::TooManyPoints { given: 5, allowed: 3 },
    );
    fault_of(&|it| it.ballots[0].marks = points(&[(9, 1)]), Refusal::BadOption);
    fault_of(&|it| it.ballots = vec![slip(1, Marks::Blank); 3], Refusal::MoreVotesThanVoters { votes: 3, voters: 2 });
    fault_of(&|it| it.secrecy = secret(dots()).secrecy, Refusal::SecretBallotSigned);
    fault_of(&|it| it.state = RoundState::Draft, Refusal::RoundNotOpen);
    let stray = HandCount { option: OptionId(9), favour: 1, against: 0, abstain: 0 };
    fault_of(&|it| it.counts = vec![stray], Refusal::BadOption);
    let crowd = HandCount { option: OptionId(1), favour: 9, against: 0, abstain: 0 };
    fault_of(&|it| it.counts = vec![crowd], Refusal::MoreVotesThanVoters { votes: 9, voters: 2 });
}

#[test]
fn a_secret_round_that_is_open_holds_no_ballots() {
    let (mut desk, _) = Desk::with_people(2);
    desk.open(secret(dots()));
    desk.session.rounds[0].ballots = vec![ballot(None, Marks::Blank)];
    assert!(broken(&desk.session, &Refusal::SecretBallotAlone));
}

#[test]
fn two_rounds_are_not_open_at_once() {
    let (mut desk, _) = voted();
    desk.session.rounds[0].state = RoundState::Open;
    desk.session.rounds.push(Round { id: RoundId(90), state: RoundState::Open, ..draft(Method::Single, 2) });
    assert!(broken(&desk.session, &Refusal::RoundOpen));
}

#[test]
fn faults_do_not_keep_a_session_from_being_worked_on() {
    let mut desk = Desk::new();
    let ana = desk.person("Ana");
    desk.session.participants[0].name = "".into();
    desk.session.apply(Act::Arrive { who: ana, at: at(9, 0) }).unwrap();
    desk.session
        .apply(Act::SetCall { quorum: None, call: Call::Second, at: jiff::civil::datetime(2026, 11, 20, 9, 30, 0, 0) })
        .unwrap();
    let mended = Participant { name: "Ana".into(), ..desk.session.participant(ana).unwrap().clone() };
    desk.accept(Act::edit(mended));
}
