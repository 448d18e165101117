//! Step 5: who speaks on a point, and how long: by the clock, or as it is typed.

use concertar::app::Message;
use concertar::session::mesa::Point;
use concertar::session::{Act, Step};
use jiff::ToSpan;

use crate::mesa::people;
use crate::stage::{NOW, Stage};

fn stage() -> Stage {
    let mut session = people();
    for title in ["Presupuesto", "Calendario"] {
        session.apply(Act::add(Point { title: title.into(), ..Point::default() })).unwrap();
    }
    Stage::new(session, Step::Mesa)
}

fn after(it: &mut Stage, seconds: i64) {
    it.send(Message::Tick(NOW + seconds.seconds()));
}

/// Who spoke on the point at a place, and how long.
fn spoken(it: &Stage, place: usize) -> Vec<(String, u32)> {
    let session = it.session();
    let name = |id| session.participant(id).unwrap().name.to_string();
    session.mesa.points[place].interventions.iter().map(|it| (name(it.participant), it.seconds)).collect()
}

#[test]
fn the_clock_runs_until_the_next_one_speaks() {
    let mut it = stage();
    it.press("i").write("ana").press("Enter");
    after(&mut it, 150);
    it.press("i").write("luis").press("Enter");
    assert_eq!(spoken(&it, 0), [("Ana Ruiz".into(), 150), ("Luis Paz".into(), 0)]);
    after(&mut it, 190);
    it.press("i").write("fin de la palabra");
    assert!(it.shows("Fin de la palabra: Luis Paz (0:40)"), "{}", it.shown());
    it.press("Enter");
    assert_eq!(spoken(&it, 0)[1], ("Luis Paz".into(), 40));
    it.press("i").write("fin de la palabra");
    assert!(!it.shows("Luis Paz (0:"), "{}", it.shown());
}

#[test]
fn the_floor_goes_from_one_point_to_another_in_one_act() {
    let mut it = stage();
    it.press("i").write("ana").press("Enter");
    after(&mut it, 60);
    let before = it.acts().len();
    it.press("↓ i").write("luis").press("Enter");
    assert_eq!(it.acts().len(), before + 1);
    assert_eq!(spoken(&it, 0), [("Ana Ruiz".into(), 60)]);
    assert_eq!(spoken(&it, 1), [("Luis Paz".into(), 0)]);
    it.press("Ctrl-Z");
    after(&mut it, 90);
    it.press("i").write("inés").press("Enter");
    assert_eq!(spoken(&it, 1), [("Inés Vaca".into(), 0)]);
}

#[test]
fn who_spoke_is_typed_in_the_form() {
    let mut it = stage();
    it.press("e Tab Tab Tab").write("Ana Ruiz · 2:30").press("Enter").write("raul; 1").press("Ctrl-S");
    assert_eq!(spoken(&it, 0), [("Ana Ruiz".into(), 150), ("Raúl Mora".into(), 60)]);
    it.press("e Tab Tab Tab Fin Enter").write("Nadie · 1").press("Ctrl-S");
    assert!(it.notice().contains("«Nadie · 1»"), "{}", it.notice());
    assert!(it.shows("Nadie · 1"), "{}", it.shown());
    assert_eq!(spoken(&it, 0).len(), 2);
    it.press(&"Backspace ".repeat("Nadie · 1".chars().count())).write("Luis Paz").press("Ctrl-S");
    assert_eq!(spoken(&it, 0).last(), Some(&("Luis Paz".into(), 0)));
}
