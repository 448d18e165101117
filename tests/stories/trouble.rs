//! A disk that refuses: nothing is lost, and the program goes on trying.

use concertar::app::Message;
use concertar::app::message::Told;
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
