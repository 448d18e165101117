//! The table of crossings.

use concertar::analysis::CrossingTable;
use concertar::analysis::crossing::{cell, kinds_of};
use concertar::session::crossing::{Crossing, CrossingKind};
use concertar::session::factor::{Factor, Quadrant};
use concertar::session::id::{CrossingId, FactorId, SessionId};
use concertar::session::{Act, Session};

fn session() -> Session {
    let mut session = Session::new(SessionId::default(), "Mesa");
    for quadrant in [
        Quadrant::Strength,
        Quadrant::Opportunity,
        Quadrant::Weakness,
        Quadrant::Threat,
        Quadrant::Strength,
        Quadrant::Strength,
    ] {
        session.apply(Act::add(Factor { quadrant, text: "Algo".into(), ..Factor::default() })).unwrap();
    }
    for factors in [&[1, 2][..], &[1, 3, 2], &[3, 4]] {
        let factors = factors.iter().copied().map(FactorId).collect();
        session.apply(Act::add(Crossing { factors, strategy: "Hacer".into(), ..Crossing::default() })).unwrap();
    }
    session.apply(Act::MergeFactors { from: FactorId(6), into: FactorId(5) }).unwrap();
    session
}

#[test]
fn crossings_stand_under_each_of_their_kinds() {
    let session = session();
    let table = CrossingTable::of(&session);
    let of = |kind| table.kind(kind).unwrap().crossings.clone();
    assert_eq!(of(CrossingKind::StrengthOpportunity), [CrossingId(7), CrossingId(8)]);
    assert_eq!(of(CrossingKind::WeaknessOpportunity), [CrossingId(8)]);
    assert_eq!(of(CrossingKind::WeaknessThreat), [CrossingId(9)]);
    assert_eq!(of(CrossingKind::StrengthThreat), []);
    assert_eq!(table.kinds.len(), 4, "an empty kind is shown too");
    let wide = session.crossing(CrossingId(8)).unwrap();
    assert_eq!(kinds_of(&session, wide), [CrossingKind::StrengthOpportunity, CrossingKind::WeaknessOpportunity]);
}

#[test]
fn factors_that_nothing_crosses_are_named_but_not_the_merged() {
    let table = CrossingTable::of(&session());
    assert_eq!(table.crossed, [1, 2, 3, 4].map(FactorId));
    assert_eq!(table.uncrossed, [FactorId(5)]);
    assert_eq!(table.kind(CrossingKind::StrengthThreat).unwrap().inner, [FactorId(1), FactorId(5)]);
    assert_eq!(table.kind(CrossingKind::StrengthThreat).unwrap().outer, [FactorId(4)]);
}

#[test]
fn a_cell_holds_the_crossings_of_both_factors() {
    let session = session();
    let at = |one, other| cell(&session, FactorId(one), FactorId(other)).map(|it| it.id.0).collect::<Vec<_>>();
    assert_eq!(at(1, 2), [7, 8]);
    assert_eq!(at(2, 3), [8]);
    assert!(at(1, 4).is_empty());
}
