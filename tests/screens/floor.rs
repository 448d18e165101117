//! Step 5: who asks for the floor, who has it, and how long they speak: by the clock, or as it is typed.

use concertar::app::Message;
use concertar::session::mesa::{Point, SpeakingOrder};
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

/// One key a person to ask for the floor, one to change the speaker, one to end: nothing more.
#[test]
fn the_floor_takes_one_key_a_change() {
    let mut it = stage();
    it.press("i c a b");
    assert!(it.shows("en la lista, turno 3"), "{}", it.shown());
    // The rules are at hand where the line is seen.
    assert!(it.shows("Reglas de la palabra…"), "{}", it.shown());
    it.press("0");
    assert!(it.shows("Por intervención"), "{}", it.shown());
    it.press("Esc");
    assert!(it.shows("Siguen: Luis Paz, Ana Ruiz, Inés Vaca"), "{}", it.shown());
    it.press("g");
    after(&mut it, 150);
    assert!(it.shows("Habla Luis Paz ⧗ 02:30 · Siguen: Ana Ruiz, Inés Vaca"), "{}", it.shown());
    it.press("g");
    assert_eq!(it.notice(), "Anotado: Luis Paz, 2:30. Tiene la palabra Ana Ruiz.");
    after(&mut it, 190);
    it.press("w");
    assert_eq!(it.notice(), "Anotado: Ana Ruiz, 0:40.");
    assert_eq!(spoken(&it, 0), [("Luis Paz".into(), 150), ("Ana Ruiz".into(), 40)]);
    assert!(it.shows("Siguen: Inés Vaca") && !it.shows("Fin de palabra"));
    // Whoever has thought better of it takes the hand down by the same key.
    it.press("i b Esc");
    assert!(!it.shows("Siguen"));
}

#[test]
fn where_nobody_waits_the_floor_is_given_by_a_letter() {
    let mut it = stage();
    it.press("g a");
    after(&mut it, 60);
    let before = it.acts().len();
    it.press("↓ g c");
    assert_eq!(it.acts().len(), before + 1);
    assert_eq!(spoken(&it, 0), [("Ana Ruiz".into(), 60)]);
    it.press("g /").write("inés");
    after(&mut it, 90);
    it.press("Enter");
    assert_eq!(spoken(&it, 1), [("Luis Paz".into(), 30)]);
    it.press("Ctrl-Z");
    assert!(it.shows("Habla Luis Paz"), "{}", it.shown());
}

/// Who speaks is in the record: it survives a new start, and whoever leaves the room ends.
#[test]
fn the_floor_is_in_the_record() {
    let mut it = stage();
    it.press("g a");
    let session = it.session().clone();
    let mut again = Stage::new(session, Step::Mesa);
    after(&mut again, 90);
    assert!(again.shows("Habla Ana Ruiz ⧗ 01:30"), "{}", again.shown());
    again.press("l a Esc");
    assert_eq!(spoken(&again, 0), [("Ana Ruiz".into(), 90)]);
    assert!(!again.shows("Habla Ana Ruiz"));
}

#[test]
fn a_clock_that_goes_back_keeps_nobody_speaking() {
    let mut it = stage();
    it.press("g a");
    after(&mut it, -60);
    it.press("w");
    assert!(it.notice().contains("sin tiempo: el reloj se atrasó"), "{}", it.notice());
    assert!(it.session().mesa.speaking.is_none());
    assert_eq!(spoken(&it, 0).iter().map(|(_, seconds)| *seconds).collect::<Vec<_>>(), [0]);
    // Nor does it keep the next one from speaking.
    after(&mut it, 60);
    it.press("g a");
    after(&mut it, -60);
    it.press("g b");
    assert!(it.notice().contains("sin tiempo"), "{}", it.notice());
    assert!(it.session().mesa.speaking.is_some());
    assert_eq!(spoken(&it, 0).len(), 2);
}

#[test]
fn the_rules_of_the_floor_are_kept_and_shown() {
    let mut it = stage();
    it.press("h → Tab").write("2:00").press("Tab").write("mucho").press("Ctrl-S");
    assert!(it.notice().contains("«mucho» no es un tiempo"), "{}", it.notice());
    assert!(it.shows("mucho"), "the form stays open");
    it.press("Ctrl-U").write("3").press("Ctrl-S");
    let floor = &it.session().rules.floor;
    let limits = (floor.seconds, floor.institution_seconds);
    assert_eq!((floor.order, limits), (SpeakingOrder::Alphabetical, (Some(120), Some(180))));
    it.press("i c b a Esc g");
    after(&mut it, 130);
    // By the name of their institutions.
    assert!(it.shows("Habla Inés Vaca ⧗ +00:10 / 02:00 · Siguen: Ana Ruiz, Luis Paz"), "{}", it.shown());
    after(&mut it, 200);
    assert!(it.shows("! Cámara de Turismo: 3:20 de 3:00"), "{}", it.shown());
}

#[test]
fn the_room_sees_who_speaks_and_who_follows() {
    let mut it = stage();
    it.press("i c a b Esc g");
    let mut it = Stage::new(it.session().clone(), Step::Mesa).public();
    after(&mut it, 61);
    assert!(it.shows("Habla Luis Paz ⧗ 01:01") && it.shows("Siguen: Ana Ruiz, Inés Vaca"), "{}", it.shown());
}

#[test]
fn who_spoke_is_typed_in_the_form() {
    let mut it = stage();
    it.press("e Tab Tab Tab Tab").write("Ana Ruiz · 2:30").press("Enter").write("raul; 1").press("Ctrl-S");
    assert_eq!(spoken(&it, 0), [("Ana Ruiz".into(), 150), ("Raúl Mora".into(), 60)]);
    it.press("e Tab Tab Tab Tab Fin Enter").write("Nadie · 1").press("Ctrl-S");
    assert!(it.notice().contains("«Nadie · 1»"), "{}", it.notice());
    assert!(it.shows("Nadie · 1"), "{}", it.shown());
    assert_eq!(spoken(&it, 0).len(), 2);
    it.press(&"Backspace ".repeat("Nadie · 1".chars().count())).write("Luis Paz").press("Ctrl-S");
    assert_eq!(spoken(&it, 0).last(), Some(&("Luis Paz".into(), 0)));
}
