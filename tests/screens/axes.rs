//! 4 Ejes, from the candidates to the decision.

#![cfg(test)]

mod criteria;
mod deciding;
mod electorate;
mod entering;
mod importing;
mod looks;
mod objections;
mod proposing;
mod views;
mod voting;
mod weighing;

use concertar::session::axis::{Agenda, Axis, Direction, Origin, Root};
use concertar::session::crossing::Crossing;
use concertar::session::factor::{Factor, Quadrant, Voice};
use concertar::session::id::{CrossingId, FactorId, ParticipantId, SessionId};
use concertar::session::participant::{Participant, Stay};
use concertar::session::round::{Round, RoundState};
use concertar::session::rules::{Amount, Quorum, TieBreak};
use concertar::session::{Act, Session, Step};
use concertar::ui::layer::Layer;

use crate::stage::{NOW, Stage};

const AXES: [&str; 6] = [
    "Cooperación regional",
    "Atractividad territorial",
    "Inclusión social",
    "Sustentabilidad",
    "Ciudad educadora",
    "Cultura y patrimonio",
];

/// A session with so many people in the room and the six axes.
fn session(people: u32) -> Session {
    let mut session = Session::new(SessionId::from_bits(7), "Mesa de internacionalización");
    session.rules.quorum = Quorum { amount: Amount::MoreThanHalf, ..Quorum::default() };
    session.rules.tie_break = vec![TieBreak::Supporters, TieBreak::FurtherRound];
    for number in 1..=people {
        let name = format!("Persona {number}");
        let stays = vec![Stay { arrived: NOW, left: None }];
        let person = Participant { name: name.as_str().into(), stays, ..Participant::default() };
        session.apply(Act::add(person)).unwrap();
    }
    for name in AXES {
        session.apply(Act::add(Axis { name: name.into(), ..Axis::default() })).unwrap();
    }
    session
}

/// The same with an axis that is traced to who raised its factors.
fn traced(people: u32) -> Session {
    let mut session = session(people);
    let person = ParticipantId(1);
    let factor = |quadrant, text: &str| Factor {
        quadrant,
        text: text.into(),
        raised_by: vec![Voice::Participant(person)],
        ..Factor::default()
    };
    let first = session.next;
    session.apply(Act::add(factor(Quadrant::Strength, "Apoyo de la alcaldía y recursos propios"))).unwrap();
    session.apply(Act::add(factor(Quadrant::Opportunity, "Incidencia por redes de ciudades"))).unwrap();
    let factors = vec![FactorId(first), FactorId(first + 1)];
    let crossing = Crossing { factors, strategy: "Liderar una red regional".into(), ..Crossing::default() };
    session.apply(Act::add(crossing)).unwrap();
    let known = session.axes[0].clone();
    let axis = Axis {
        vision: "La ciudad lidera las redes de su región.".into(),
        origin: Some(Origin::Problem),
        from: vec![Root::Crossing(CrossingId(first + 2)), Root::Participant(person)],
        agendas: vec![Agenda::Local("Plan 2027, eje 4".into()), Agenda::Global("ODS17".into())],
        direction: Some(Direction::Both),
        ..known
    };
    session.apply(Act::edit(axis)).unwrap();
    session
}

/// The stage at this step with so many people in the room.
fn stage(people: u32) -> Stage {
    Stage::new(session(people), Step::Axes)
}

/// Types slips, each with Enter.
fn slips(stage: &mut Stage, slips: &[&str]) {
    for slip in slips {
        stage.write(slip).press("Enter");
    }
}

/// Opens a round by the form with the method at this place of the list, and what is filled in besides.
fn open_with(stage: &mut Stage, method: usize, fill: impl FnOnce(&mut Stage)) {
    stage.press("r Tab").press(&"→ ".repeat(method));
    if method == 10 {
        to_field(stage, "Presupuesto");
        stage.write("20");
    }
    fill(stage);
    stage.press("Ctrl-S");
}

/// Opens a round by the form with the method at this place of the list.
fn open(stage: &mut Stage, method: usize) {
    open_with(stage, method, |_| {});
}

/// The same with a secret vote.
fn open_secret(stage: &mut Stage, method: usize) {
    open_with(stage, method, |stage| {
        to_field(stage, "Voto");
        stage.press("→");
    });
}

/// The same with these keys in the field that says how the votes are taken.
fn open_by(stage: &mut Stage, method: usize, keys: &str) {
    open_with(stage, method, |stage| {
        to_field(stage, "Cómo se toma");
        stage.press(keys);
    });
}

/// Goes to the field of this label.
fn to_field(stage: &mut Stage, label: &str) {
    for _ in 0..12 {
        match stage.model.layers.last().map(|asked| &asked.layer) {
            Some(Layer::Form(form)) if form.fields[form.focus].label == label => return,
            _ => stage.press("Tab"),
        };
    }
    panic!("there is no field «{label}»:\n{}", stage.shown());
}

/// The last round.
fn last(stage: &Stage) -> &Round {
    stage.session().rounds.last().unwrap()
}

/// Whether the last round has come this far.
fn is(it: &Stage, state: RoundState) -> bool {
    last(it).state == state
}

/// The names of the axes in a decision.
fn decided(stage: &Stage) -> Vec<&str> {
    let record = stage.session();
    let chosen = record.decision.iter().flat_map(|decision| &decision.chosen);
    chosen.map(|axis| record.axis(*axis).unwrap().name.as_str()).collect()
}
