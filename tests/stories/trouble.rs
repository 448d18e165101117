//! A disk that refuses or is slow: nothing is lost, and the program goes on trying.

use concertar::app::layers::{AppPurpose, Asked, Purpose};
use concertar::app::message::Told;
use concertar::app::{Effect, Message, update};
use concertar::keys::{Chord, Key};
use concertar::session::id::SessionId;
use concertar::session::{Act, Session};
use jiff::civil::time;

use crate::world::World;

fn trouble() -> Message {
    Message::Told(Told::Trouble("No queda espacio en el disco.".to_owned()))
}

/// Something was typed that the disk does not take.
fn refused() -> World {
    let mut world = World::with(Session::new(SessionId::from_bits(7), "Mesa"), 0);
    world.refuse_all();
    world.do_act(Act::add(concertar::session::factor::Factor { text: "Red de ciudades".into(), ..Default::default() }));
    world.send(trouble());
    assert_eq!(world.model.layers.len(), 1, "the person is asked what to do");
    world.send(Message::Press(Chord::key(Key::Escape)));
    assert!(world.model.layers.is_empty());
    world
}

fn wants_saving(world: &mut World) -> bool {
    let now = world.model.now.date().to_datetime(time(11, 0, 0, 0));
    world.count_saves(Message::Tick(now)) > 0
}

#[test]
fn the_program_goes_on_trying() {
    assert!(wants_saving(&mut refused()));
}

#[test]
fn whoever_may_not_leave_is_still_saved_later() {
    let mut world = refused();
    world.send(Message::Press(Chord::char('q')));
    assert!(world.model.desk.is_some(), "what is not on the disk stays on the desk");
    assert!(wants_saving(&mut world));
}

/// A session with an act that the disk has not answered for yet.
fn unanswered() -> World {
    let mut world = World::with(Session::new(SessionId::from_bits(7), "Mesa"), 0);
    world.do_act(Act::add(concertar::session::factor::Factor { text: "Red de ciudades".into(), ..Default::default() }));
    world
}

/// What the program wants done when it is told this, without a disk that answers.
fn tell(world: &mut World, message: Message) -> Vec<Effect> {
    update::update(&mut world.model, message, &world.words)
}

fn journaled(world: &World) -> Message {
    Message::Told(Told::Journaled(world.model.desk.as_ref().expect("a session is open").safety.revision))
}

fn saved(world: &World) -> Message {
    let revision = world.model.desk.as_ref().expect("a session is open").safety.revision;
    Message::Told(Told::Saved { revision, confirmed: true })
}

#[test]
fn leaving_waits_for_the_disk() {
    let mut world = unanswered();
    let asked = tell(&mut world, Message::Press(Chord::control('q')));
    assert!(matches!(asked[..], [Effect::Save { .. }]), "{asked:?}");
    let (appended, written) = (journaled(&world), saved(&world));
    assert_eq!(tell(&mut world, appended), []);
    assert_eq!(tell(&mut world, written), [Effect::Close, Effect::Quit]);
}

#[test]
fn what_came_after_a_save_under_way_is_saved_too() {
    let mut world = unanswered();
    let asked = tell(&mut world, Message::Press(Chord::control('s')));
    assert!(matches!(asked[..], [Effect::Save { .. }]), "{asked:?}");
    let early = saved(&world);
    world.do_act(Act::add(concertar::session::factor::Factor { text: "Puerto".into(), ..Default::default() }));
    let (appended, late) = (journaled(&world), saved(&world));
    assert_eq!(tell(&mut world, Message::Press(Chord::control('q'))), []);
    assert_eq!(tell(&mut world, appended), []);
    let asked = tell(&mut world, early);
    assert!(matches!(asked[..], [Effect::Save { .. }]), "{asked:?}");
    assert_eq!(tell(&mut world, late), [Effect::Close, Effect::Quit]);
}

#[test]
fn going_back_waits_for_the_disk() {
    let mut world = unanswered();
    assert!(matches!(tell(&mut world, Message::Press(Chord::char('q')))[..], [Effect::Save { .. }]));
    assert!(world.model.desk.is_some());
    let written = saved(&world);
    assert_eq!(tell(&mut world, written), [Effect::Close, Effect::List]);
    assert!(world.model.desk.is_none());
}

#[test]
fn a_refusal_keeps_whoever_is_leaving() {
    let mut world = unanswered();
    tell(&mut world, Message::Press(Chord::control('q')));
    assert_eq!(tell(&mut world, trouble()), []);
    assert!(world.model.desk.as_ref().is_some_and(|desk| desk.safety.trouble.is_some()));
    let written = saved(&world);
    assert_eq!(tell(&mut world, written), [], "the person decides anew");
}

#[test]
fn whoever_does_not_want_to_wait_is_asked() {
    let mut world = unanswered();
    tell(&mut world, Message::Press(Chord::control('q')));
    assert_eq!(tell(&mut world, Message::Press(Chord::control('q'))), []);
    assert_eq!(tell(&mut world, Message::Press(Chord::key(Key::Enter))), [], "Enter is pressed too easily");
    assert_eq!(tell(&mut world, Message::Press(Chord::char('s'))), [Effect::Abandon, Effect::Quit]);
}

#[test]
fn a_question_does_not_take_what_is_being_typed() {
    let mut world = unanswered();
    world.send(Message::Press(Chord::char('/')));
    assert_eq!(world.model.layers.len(), 1);
    tell(&mut world, trouble());
    assert_eq!(world.model.layers.len(), 1, "the line stays where it was");
    tell(&mut world, Message::Press(Chord::key(Key::Escape)));
    assert!(matches!(world.model.layers[..], [Asked { purpose: Purpose::App(AppPurpose::Trouble), .. }]));
}

#[test]
fn half_a_sentence_is_no_folder() {
    let mut world = unanswered();
    tell(&mut world, trouble());
    tell(&mut world, Message::Press(Chord::key(Key::Enter)));
    let typed = |world: &mut World, text: &str| {
        text.chars().for_each(|letter| drop(tell(world, Message::Press(Chord::char(letter)))));
        tell(world, Message::Press(Chord::key(Key::Enter)))
    };
    assert_eq!(typed(&mut world, "Red de ciudades"), []);
    assert_eq!(world.model.layers.len(), 1, "it is asked again");
    tell(&mut world, Message::Press(Chord::key(Key::Escape)));
    tell(&mut world, Message::Press(Chord::char('q')));
    tell(&mut world, trouble());
    tell(&mut world, Message::Press(Chord::key(Key::Enter)));
    let folder = std::env::temp_dir();
    let asked = typed(&mut world, &folder.display().to_string());
    assert!(matches!(&asked[..], [Effect::SaveElsewhere { folder: to, .. }] if *to == folder), "{asked:?}");
}
