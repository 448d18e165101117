//! How points of the agenda become points of the mesa.

use concertar::session::agenda::AgendaPoint;
use concertar::session::id::AgendaPointId;
use concertar::session::mesa::Point;
use concertar::session::{Session, Step};

use super::{add, people};
use crate::stage::Stage;

fn with_agenda(entries: &[(&str, Option<Step>)]) -> Session {
    let mut session = people();
    for (title, step) in entries {
        add(&mut session, AgendaPoint { title: (*title).into(), step: *step, ..AgendaPoint::default() });
    }
    session
}

fn titles(stage: &Stage) -> Vec<&str> {
    stage.session().mesa.points.iter().map(|it| it.title.as_str()).collect()
}

#[test]
fn the_agenda_becomes_points_by_one_key_and_never_twice() {
    let entries = [
        ("Bienvenida", Some(Step::Opening)),
        ("Presupuesto", Some(Step::Mesa)),
        ("Mesa", Some(Step::Mesa)),
        ("Pausa", None),
        ("Varios", None),
        ("varios", None),
    ];
    let mut stage = Stage::new(with_agenda(&entries), Step::Mesa);
    assert!(stage.shows("Pulse b para traer 2 puntos"), "{}", stage.shown());
    stage.press("b");
    assert_eq!(titles(&stage), ["Presupuesto", "Varios"]);
    let agenda: Vec<Option<AgendaPointId>> = stage.session().mesa.points.iter().map(|it| it.agenda).collect();
    assert_eq!(agenda, [Some(stage.session().agenda[1].id), Some(stage.session().agenda[4].id)]);
    assert_eq!(stage.notice(), "2 puntos del orden del día son ahora puntos de la mesa.");
    assert!(stage.shows("▸ 1. Presupuesto"), "{}", stage.shown());
    stage.press("b");
    assert_eq!(titles(&stage), ["Presupuesto", "Varios"], "nothing is left to bring");
    stage.press("Ctrl-Z");
    assert!(titles(&stage).is_empty(), "all of them are one act");
}

#[test]
fn what_the_mesa_has_already_does_not_come_over() {
    let mut session = with_agenda(&[("Presupuesto", Some(Step::Mesa)), ("Red", None), ("Plan", None)]);
    let linked = session.agenda[1].id;
    add(&mut session, Point { title: "presupuesto".into(), ..Point::default() });
    add(&mut session, Point { title: "La red de ciudades".into(), agenda: Some(linked), ..Point::default() });
    let mut stage = Stage::new(session, Step::Mesa);
    stage.press("b");
    assert_eq!(titles(&stage), ["presupuesto", "La red de ciudades", "Plan"]);
}

#[test]
fn an_agenda_of_other_steps_is_said_to_have_nothing_for_the_mesa() {
    let mut stage = Stage::new(with_agenda(&[("Actores", Some(Step::Stakeholders))]), Step::Mesa);
    assert!(stage.shows("El orden del día no tiene puntos para la mesa"), "{}", stage.shown());
    stage.press("b");
    assert!(stage.acts().is_empty());
}
