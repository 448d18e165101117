//! Leaving: not before the disk holds everything, and not without saying what is lost.

use std::path::PathBuf;

use concertar::app::desk::Mode;
use concertar::app::message::{Opened, Told};
use concertar::app::{Destination, Effect, Message};
use concertar::session::Step;
use concertar::session::axis::Axis;
use concertar::session::{Act, History, Session};

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
fn undo_does_not_take_an_open_round_away_from_its_secret_ballots() {
    let mut stage = voting();
    stage.press("Ctrl-Z");
    assert_eq!(stage.session().rounds.len(), 1, "the round is still there");
    assert!(stage.notice().contains("cierre la ronda (c) o anúlela (x)"), "{}", stage.notice());
    assert!(stage.effects.is_empty() && stage.model.screens.axes.unsaved_ballots(stage.session()) == 2);
    stage.press("x Enter Ctrl-Z");
    assert_eq!(stage.model.screens.axes.unsaved_ballots(stage.session()), 2, "an annulled round comes back whole");
    stage.press("Ctrl-Y");
    assert_eq!(stage.model.screens.axes.unsaved_ballots(stage.session()), 2, "nor is it done again unasked");
}

#[test]
fn whoever_opens_a_session_again_hears_that_secret_ballots_were_not_kept() {
    let stage = voting();
    let opened = |session: Session, mode: Mode| {
        let mut fresh = self::stage();
        let path = PathBuf::from("sesiones/mesa.ron");
        let history = History::new(session);
        let opened = Opened { history, path, mode, revision: 1, saved: 1, notes: Vec::new() };
        fresh.tell(Told::Opened(Box::new(opened)));
        fresh
    };
    let mut again = opened(stage.session().clone(), Mode::Write);
    let said = "Ronda secreta 1 abierta: sus papeletas no se guardaron";
    assert!(again.notice().starts_with(said), "{}", again.notice());
    again.press("4 m m");
    assert!(again.shows("Por el secreto"), "{}", again.shown());
    again.press("v").write("1").press("Enter Esc");
    assert!(!again.shows("Por el secreto") && again.shows("Voto secreto: hasta cerrar"), "{}", again.shown());
    assert_eq!(opened(session(), Mode::Write).notice(), "", "without such a round nothing is said");
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
