//! The SWOT: moving, merging and crossing factors.

use concertar::session::axis::{Axis, Root};
use concertar::session::crossing::{Crossing, CrossingKind};
use concertar::session::factor::{Factor, Quadrant, Voice};
use concertar::session::id::{AxisId, CrossingId, FactorId};
use concertar::session::{Act, Refusal};

use super::support::Desk;

fn board(desk: &Desk, quadrant: Quadrant) -> Vec<FactorId> {
    desk.session.board(quadrant).map(|factor| factor.id).collect()
}

fn crossing(factors: &[FactorId]) -> Crossing {
    Crossing { factors: factors.to_vec(), strategy: "Hacer".into(), ..Crossing::default() }
}

#[test]
fn a_factor_moves_to_the_end_of_another_quadrant() {
    let mut desk = Desk::new();
    let first = desk.factor(Quadrant::Strength, "Puerto");
    let second = desk.factor(Quadrant::Weakness, "Presupuesto");
    desk.accept(Act::MoveFactor { factor: first, to: Quadrant::Weakness });
    assert_eq!(board(&desk, Quadrant::Weakness), [second, first]);
    assert_eq!(board(&desk, Quadrant::Strength), []);
    let missing = FactorId(99);
    let act = Act::MoveFactor { factor: missing, to: Quadrant::Threat };
    desk.refuse(act, &Refusal::NotFound(missing.into()));
}

#[test]
fn a_crossing_has_an_inner_and_an_outer_factor() {
    let mut desk = Desk::new();
    let strength = desk.factor(Quadrant::Strength, "Puerto");
    let weakness = desk.factor(Quadrant::Weakness, "Presupuesto");
    let threat = desk.factor(Quadrant::Threat, "Sequía");
    desk.accept(Act::add(crossing(&[strength, threat])));
    desk.refuse(Act::add(crossing(&[strength, weakness])), &Refusal::NotACrossing);
    desk.refuse(Act::add(crossing(&[threat])), &Refusal::NotACrossing);
    desk.refuse(Act::add(crossing(&[])), &Refusal::NotACrossing);
    assert_eq!(CrossingKind::of(Quadrant::Threat, Quadrant::Strength), Some(CrossingKind::StrengthThreat));
    assert_eq!(CrossingKind::of(Quadrant::Threat, Quadrant::Opportunity), None);
}

#[test]
fn a_crossed_factor_does_not_leave_its_side() {
    let mut desk = Desk::new();
    let strength = desk.factor(Quadrant::Strength, "Puerto");
    let threat = desk.factor(Quadrant::Threat, "Sequía");
    desk.accept(Act::add(crossing(&[strength, threat])));
    desk.accept(Act::MoveFactor { factor: strength, to: Quadrant::Weakness });
    desk.refuse(Act::MoveFactor { factor: strength, to: Quadrant::Opportunity }, &Refusal::NotACrossing);
    let edited = Factor { id: strength, quadrant: Quadrant::Threat, text: "Puerto".into(), ..Factor::default() };
    desk.refuse(Act::edit(edited), &Refusal::NotACrossing);
}

#[test]
fn an_uncrossed_factor_moves_though_another_crossing_is_amiss() {
    let mut desk = Desk::new();
    let strength = desk.factor(Quadrant::Strength, "Puerto");
    let threat = desk.factor(Quadrant::Threat, "Sequía");
    let free = desk.factor(Quadrant::Threat, "Crisis");
    desk.accept(Act::add(crossing(&[strength, threat])));
    desk.session.crossings[0].factors.pop();
    desk.session.apply(Act::MoveFactor { factor: free, to: Quadrant::Opportunity }).unwrap();
}

#[test]
fn merging_keeps_the_voices_and_the_crossings() {
    let mut desk = Desk::new();
    let (ana, eva) = (desk.person("Ana"), desk.person("Eva"));
    let raised = |text: &str, by: &[_]| Factor {
        text: text.into(),
        raised_by: by.iter().copied().map(Voice::Participant).collect(),
        ..Factor::default()
    };
    let kept = FactorId(desk.add(raised("Puerto", &[ana])));
    let taken = FactorId(desk.add(raised("El puerto", &[ana, eva])));
    let earlier = desk.factor(Quadrant::Strength, "Muelle");
    let outer = desk.factor(Quadrant::Opportunity, "Comercio");
    let id = CrossingId(desk.add(crossing(&[taken, outer])));
    let both = CrossingId(desk.add(crossing(&[taken, kept, outer])));
    desk.accept(Act::MergeFactors { from: earlier, into: taken });
    desk.accept(Act::MergeFactors { from: taken, into: kept });
    assert_eq!(board(&desk, Quadrant::Strength), [kept]);
    assert_eq!(desk.session.factor(kept).unwrap().raised_by, [Voice::Participant(ana), Voice::Participant(eva)]);
    assert_eq!(desk.session.factor(taken).unwrap().merged_into, Some(kept));
    assert_eq!(desk.session.factor(earlier).unwrap().merged_into, Some(kept), "what it had taken in follows");
    assert_eq!(desk.session.crossing(id).unwrap().factors, [kept, outer]);
    assert_eq!(desk.session.crossing(both).unwrap().factors, [kept, outer]);
}

#[test]
fn merging_needs_two_that_are_there_and_stand() {
    let mut desk = Desk::new();
    let (one, other) = (desk.factor(Quadrant::Strength, "Puerto"), desk.factor(Quadrant::Strength, "Muelle"));
    let third = desk.factor(Quadrant::Strength, "Aeropuerto");
    let missing = FactorId(99);
    desk.refuse(Act::MergeFactors { from: one, into: one }, &Refusal::SameThing);
    desk.refuse(Act::MergeFactors { from: missing, into: one }, &Refusal::NotFound(missing.into()));
    desk.refuse(Act::MergeFactors { from: one, into: missing }, &Refusal::NotFound(missing.into()));
    desk.accept(Act::MergeFactors { from: one, into: other });
    desk.refuse(Act::MergeFactors { from: third, into: one }, &Refusal::SameThing);
    desk.refuse(Act::MergeFactors { from: other, into: one }, &Refusal::SameThing);
    let outer = desk.factor(Quadrant::Threat, "Sequía");
    desk.refuse(Act::add(crossing(&[one, outer])), &Refusal::NotACrossing);
}

#[test]
fn two_sides_of_a_crossing_are_not_merged() {
    let mut desk = Desk::new();
    let strength = desk.factor(Quadrant::Strength, "Puerto");
    let threat = desk.factor(Quadrant::Threat, "Sequía");
    desk.accept(Act::add(crossing(&[strength, threat])));
    desk.refuse(Act::MergeFactors { from: threat, into: strength }, &Refusal::NotACrossing);
}

#[test]
fn writing_a_factor_anew_does_not_merge_it_in_a_circle_nor_under_a_crossing() {
    let mut desk = Desk::new();
    let (one, other) = (desk.factor(Quadrant::Strength, "Puerto"), desk.factor(Quadrant::Strength, "Muelle"));
    let outer = desk.factor(Quadrant::Threat, "Sequía");
    let merged = |id, into| Factor { id, text: "X".into(), merged_into: Some(into), ..Factor::default() };
    desk.refuse(Act::edit(merged(one, one)), &Refusal::SameThing);
    desk.accept(Act::edit(merged(one, other)));
    desk.refuse(Act::edit(merged(other, one)), &Refusal::SameThing);
    desk.accept(Act::add(crossing(&[other, outer])));
    let third = desk.factor(Quadrant::Strength, "Aeropuerto");
    desk.refuse(Act::edit(merged(other, third)), &Refusal::NotACrossing);
}

#[test]
fn a_strategy_may_become_an_axis() {
    let mut desk = Desk::new();
    let strength = desk.factor(Quadrant::Strength, "Puerto");
    let outer = desk.factor(Quadrant::Opportunity, "Comercio");
    let id = CrossingId(desk.add(crossing(&[strength, outer])));
    let from = vec![Root::Crossing(id), Root::Factor(strength)];
    let axis = AxisId(desk.add(Axis { name: "Puerto abierto".into(), from, ..Axis::default() }));
    assert_eq!(desk.session.dependants(id.into()), [axis.into()]);
    assert_eq!(desk.session.dependants(strength.into()), [id.into(), axis.into()]);
}
