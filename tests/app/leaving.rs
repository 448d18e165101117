//! Leaving: not before the disk holds everything, and not without saying what is lost.

use concertar::app::message::Told;
use concertar::app::{Destination, Effect, Message};
use concertar::session::Step;
use concertar::session::axis::Axis;
use concertar::session::{Act, Session};

use crate::stage::Stage;
use crate::support::{session, stage};

fn saves(stage: &Stage) -> usize {
    stage.effects.iter().filter(|it| matches!(it, Effect::Save { .. })).count()
}

#[test]
fn the_file_is_written_first() {
    let mut stage = stage();
    stage.press("F6 q");
    assert_eq!((saves(&stage), stage.model.leaving.clone()), (1, Some(Destination::Home)));
    assert!(stage.shows("Guardando antes de salir"));
    stage.press("f 1 Ctrl-P");
    assert!(stage.model.layers.is_empty(), "nothing more is done meanwhile");
    stage.all_saved();
    assert!(stage.model.desk.is_none());
}

#[test]
fn one_may_stay_after_all() {
    let mut stage = stage();
    stage.press("F6 Ctrl-Q Esc");
    assert_eq!(stage.model.leaving, None);
    stage.all_saved();
    assert!(stage.model.desk.is_some() && stage.effects.is_empty());
}

#[test]
fn a_disk_that_does_not_answer_keeps_nobody() {
    let mut stage = stage();
    stage.press("F6 Ctrl-Q Ctrl-Q");
    assert!(stage.shows("El disco todavía no contesta"));
    stage.effects.clear();
    stage.press("Enter");
    assert!(stage.effects.is_empty(), "Enter is pressed too easily");
    stage.press("s");
    assert_eq!(stage.effects, [Effect::Abandon, Effect::Quit]);
}

#[test]
fn what_is_half_typed_is_asked_about() {
    let mut stage = stage();
    stage.press("f").write("Una línea bastante larga").press("Ctrl-Q");
    assert!(stage.shows("a medio escribir") && stage.effects.is_empty());
    stage.press("Esc");
    assert!(stage.shows("Una línea bastante larga"));
    stage.press("Ctrl-Q s");
    assert_eq!(stage.effects, [Effect::Close, Effect::Quit]);
}

#[test]
fn half_typed_words_do_not_keep_the_rest_from_the_disk() {
    let mut stage = stage();
    stage.press("F6 f").write("Una línea bastante larga").press("Ctrl-Q s");
    assert_eq!((saves(&stage), stage.model.leaving.clone()), (1, Some(Destination::Out)));
    stage.all_saved_and_kept();
    assert_eq!(stage.effects.last(), Some(&Effect::Quit));
}

impl Stage {
    fn all_saved_and_kept(&mut self) {
        let revision = self.model.desk.as_ref().expect("a session is open").safety.revision;
        self.tell(Told::Saved { revision, confirmed: true });
    }
}

/// A round by secret slips is open, and two of them are typed in.
fn voting() -> Stage {
    let mut session: Session = session();
    for name in ["Turismo", "Cultura"] {
        session.apply(Act::add(Axis { name: name.into(), ..Axis::default() })).expect("it can be added");
    }
    let mut stage = Stage::new(session, Step::Axes);
    stage.press("r Tab Tab Tab Tab Tab → Ctrl-S");
    stage.write("1").press("Enter").write("2").press("Enter Esc");
    stage.all_saved();
    stage
}

#[test]
fn secret_ballots_are_not_lost_unawares() {
    let mut stage = voting();
    let held = stage.model.screens.axes.unsaved_ballots(stage.session());
    assert_eq!(held, 2, "two slips wait for the closing of the round");
    stage.press("Esc");
    assert!(stage.model.desk.is_some(), "the round is left before the session");
    for key in ["q", "Ctrl-Q"] {
        stage.press(key);
        assert!(stage.shows("Se pierden 2 papeletas secretas"), "{key}\n{}", stage.shown());
        stage.press("Esc");
    }
    assert!(stage.model.desk.is_some() && stage.effects.is_empty());
    stage.press("q s");
    assert!(stage.model.desk.is_none());
}

#[test]
fn who_only_reads_goes_at_once() {
    let mut stage = stage().reading();
    stage.press("Ctrl-Q");
    assert_eq!(stage.effects, [Effect::Close, Effect::Quit]);
}

#[test]
fn when_the_system_says_so_nobody_is_asked() {
    let mut stage = stage();
    stage.press("F6 f").write("Una línea bastante larga");
    stage.effects.clear();
    stage.send(Message::Stop);
    assert!(matches!(stage.effects[..], [Effect::Save { .. }, Effect::Close, Effect::Quit]));
}
