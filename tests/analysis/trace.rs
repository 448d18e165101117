//! The chain from those who raised something to what was agreed, both ways.

use concertar::analysis::{Coverage, CrossingTable, InfluenceInterest, Salience, Trace};
use concertar::session::agreement::{Adoption, Agreement, Way};
use concertar::session::axis::{Axis, Root};
use concertar::session::ballot::OptionId;
use concertar::session::crossing::Crossing;
use concertar::session::factor::{Factor, Quadrant, Voice};
use concertar::session::id::{
    AgreementId, AxisId, CrossingId, FactorId, ParticipantId, RoundId, SessionId, StakeholderId,
};
use concertar::session::participant::Participant;
use concertar::session::round::{Method, Round, RoundOption, Taking};
use concertar::session::rules::Secrecy;
use concertar::session::stakeholder::Stakeholder;
use concertar::session::{Act, Reference, Session};
use proptest::prelude::*;

use super::random;

const RED: StakeholderId = StakeholderId(1);
const ANA: ParticipantId = ParticipantId(2);
const SUPPORT: FactorId = FactorId(3);
const NETWORKS: FactorId = FactorId(4);
const ALLIES: FactorId = FactorId(5);
const STRATEGY: CrossingId = CrossingId(6);
const AXIS: AxisId = AxisId(7);
const ROUND: RoundId = RoundId(8);
const AGREEMENT: AgreementId = AgreementId(9);

fn factor(quadrant: Quadrant, raised_by: Vec<Voice>) -> Act {
    Act::add(Factor { quadrant, text: "Algo".into(), raised_by, ..Factor::default() })
}

fn session() -> Session {
    let mut session = Session::new(SessionId::default(), "Mesa");
    let option = RoundOption { id: OptionId(1), label: "Cooperación".into(), axis: Some(AXIS), cost: None };
    let round = Round {
        id: RoundId(0),
        question: "¿Qué eje?".into(),
        options: vec![option],
        method: Method::Single,
        taking: Taking::Hands,
        secrecy: Secrecy::Open,
        threshold: None,
        seats: None,
        tie_break: vec![],
        follows: None,
        ..Round::default()
    };
    let way = Way::Vote { favour: 3, against: 0, abstain: 0, round: Some(ROUND) };
    let agreement = Agreement {
        text: "Plan".into(),
        axis: Some(AXIS),
        adoption: Some(Adoption { way, at: None, quorate: None, rule: None }),
        ..Agreement::default()
    };
    let axis = Axis {
        name: "Cooperación".into(),
        from: vec![Root::Crossing(STRATEGY), Root::Stakeholder(RED)],
        ..Axis::default()
    };
    let crossing = Crossing { factors: vec![SUPPORT, NETWORKS], strategy: "Unirse".into(), ..Crossing::default() };
    let acts = [
        Act::add(Stakeholder { name: "Red".into(), ..Stakeholder::default() }),
        Act::add(Participant { name: "Ana".into(), ..Participant::default() }),
        factor(Quadrant::Strength, vec![Voice::Participant(ANA)]),
        factor(Quadrant::Opportunity, vec![Voice::Stakeholder(RED)]),
        factor(Quadrant::Strength, vec![]),
        Act::add(crossing),
        Act::add(axis),
        Act::add(round),
        Act::add(agreement),
        Act::MergeFactors { from: ALLIES, into: SUPPORT },
    ];
    for act in acts {
        session.apply(act).unwrap();
    }
    session
}

fn lines(trace: Option<Trace>) -> Vec<(usize, Reference)> {
    trace.unwrap().lines()
}

#[test]
fn an_agreement_is_traced_to_those_who_raised_its_factors() {
    let expected: [(usize, Reference); 9] = [
        (0, AGREEMENT.into()),
        (1, AXIS.into()),
        (2, STRATEGY.into()),
        (3, SUPPORT.into()),
        (4, ANA.into()),
        (4, ALLIES.into()),
        (3, NETWORKS.into()),
        (4, RED.into()),
        (2, RED.into()),
    ];
    let mut found = lines(Trace::back(&session(), AGREEMENT));
    assert_eq!(found.pop(), Some((1, ROUND.into())));
    assert_eq!(found, expected);
}

#[test]
fn what_came_of_a_stakeholder_reaches_the_agreement() {
    let trace = Trace::forward(&session(), RED).unwrap();
    for reached in [Reference::from(NETWORKS), STRATEGY.into(), AXIS.into(), ROUND.into(), AGREEMENT.into()] {
        assert!(trace.reaches(reached), "{reached:?}");
    }
    assert!(!trace.reaches(SUPPORT));
    let merged = Trace::forward(&session(), ALLIES).unwrap();
    assert_eq!(merged.links[0].what, SUPPORT.into(), "a merged factor lives on in the one that took it in");
    assert!(merged.reaches(AGREEMENT));
}

#[test]
fn an_axis_is_voted_on_and_agreed_upon() {
    let expected: [(usize, Reference); 4] =
        [(0, AXIS.into()), (1, ROUND.into()), (2, AGREEMENT.into()), (1, AGREEMENT.into())];
    assert_eq!(lines(Trace::forward(&session(), AXIS)), expected);
}

#[test]
fn what_is_not_there_has_no_trace() {
    assert_eq!(Trace::back(&session(), AxisId(99)), None);
    assert_eq!(Trace::forward(&session(), FactorId(7)), None, "the number of an axis names no factor");
}

#[test]
fn a_circle_made_by_hand_ends() {
    let mut session = session();
    session.factors[0].merged_into = Some(ALLIES);
    assert!(Trace::back(&session, AGREEMENT).is_some());
    assert!(Trace::forward(&session, ALLIES).is_some());
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 64, ..ProptestConfig::default() })]

    /// What a thing comes from has that thing among what came of it, and the other way round.
    #[test]
    fn back_and_forward_agree(seeds in random::seeds(100)) {
        let session = random::session(&seeds);
        for what in session.everything() {
            let back = Trace::back(&session, what).unwrap();
            for (_, origin) in back.lines() {
                let forward = Trace::forward(&session, origin).unwrap();
                prop_assert!(forward.reaches(what), "{origin:?} does not lead to {what:?}");
            }
        }
    }

    #[test]
    fn every_session_can_be_looked_at(seeds in random::seeds(120)) {
        let session = random::session(&seeds);
        let grid = InfluenceInterest::of(&session);
        prop_assert_eq!(grid.standings.len() + grid.unrated.len(), session.stakeholders.len());
        let salience = Salience::of(&session);
        prop_assert_eq!(salience.classed.len() + salience.unrated.len(), session.stakeholders.len());
        let table = CrossingTable::of(&session);
        let board: usize = Quadrant::ALL.iter().map(|it| session.board(*it).count()).sum();
        prop_assert_eq!(table.crossed.len() + table.uncrossed.len(), board);
        let coverage = Coverage::of(&session, &[]);
        let people: u32 = coverage.sectors.iter().map(|it| it.covered.participants).sum();
        prop_assert_eq!(people as usize, session.participants.len());
    }
}
