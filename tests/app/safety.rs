//! What «guardado» promises, and what happens when the disk or others do not keep to it.

use concertar::app::desk::Mode;
use concertar::app::message::{Opened, Remedy, Told};
use concertar::app::{Effect, Message};
use concertar::report::{Export, Format};
use concertar::session::language::Language;
use concertar::session::{History, Session, Step};
use concertar::ui::layer::Layer;
use concertar::words::Words;
use jiff::SignedDuration;

use crate::stage::{NOW, Stage};
use crate::support::{at_home, listings, session, stage};

/// What the head says of the disk.
fn head(stage: &Stage) -> String {
    let shown = stage.shown();
    let line = shown.lines().next().unwrap_or_default();
    line.rsplit("sesión").next().unwrap_or_default().trim().to_owned()
}

fn wait(stage: &mut Stage, seconds: i64) {
    let later = stage.model.now.checked_add(SignedDuration::from_secs(seconds)).expect("the day is long");
    stage.send(Message::Tick(later));
}

fn trouble() -> Told {
    Told::Trouble("No queda espacio en el disco. El archivo sigue como se guardó.".to_owned())
}

fn conflict() -> Told {
    let remedies = vec![Remedy::KeepOurs, Remedy::TakeTheirs("sesiones/mesa.ron".into())];
    Told::Amiss { reasons: vec!["Otro programa cambió el archivo.".to_owned()], remedies }
}

#[test]
fn saved_is_said_only_of_what_the_disk_holds() {
    let mut stage = stage();
    assert_eq!(head(&stage), "● guardado");
    stage.press("F6");
    assert_eq!(head(&stage), "○ guardando…");
    stage.tell(Told::Journaled(1));
    assert_eq!(head(&stage), "● guardado");
    stage.press("F6 F6");
    stage.tell(Told::Journaled(2));
    assert_eq!(head(&stage), "○ guardando…", "the journal lacks the last one");
    stage.tell(Told::Saved { revision: 3, confirmed: true });
    assert_eq!(head(&stage), "● guardado");
    stage.tell(Told::Journaled(1));
    assert_eq!(head(&stage), "● guardado", "late news takes nothing back");
}

#[test]
fn trouble_with_the_file_is_not_over_by_the_journal() {
    let mut stage = stage();
    stage.press("F6");
    stage.tell(trouble());
    assert_eq!(head(&stage), "! SIN GUARDAR");
    assert!(stage.shows("Guardar en otra carpeta") && stage.shows("No queda espacio"));
    stage.press("Esc");
    stage.tell(Told::Journaled(1));
    assert_eq!(head(&stage), "! guardado solo en el diario");
    stage.tell(Told::Saved { revision: 1, confirmed: true });
    assert_eq!(head(&stage), "● guardado");
}

#[test]
fn the_disk_is_tried_again_and_asked_about_once() {
    let mut stage = stage();
    stage.press("F6");
    stage.tell(trouble());
    stage.press("Esc");
    stage.effects.clear();
    for _ in 0..12 {
        wait(&mut stage, 1);
        if matches!(stage.effects.last(), Some(Effect::Save { .. })) {
            stage.tell(trouble());
        }
    }
    assert!((2..=3).contains(&stage.effects.len()), "{:?}", stage.effects.len());
    assert!(stage.model.layers.is_empty(), "it was asked once");
    stage.press("Ctrl-S");
    stage.tell(trouble());
    assert_eq!(stage.model.layers.len(), 1, "who saves is told again");
}

#[test]
fn the_file_is_written_at_rest() {
    let mut stage = stage();
    stage.press("F6");
    stage.effects.clear();
    wait(&mut stage, 14);
    assert!(stage.effects.is_empty());
    wait(&mut stage, 1);
    assert!(matches!(stage.effects[..], [Effect::Save { revision: 1, .. }]));
    wait(&mut stage, 1);
    assert_eq!(stage.effects.len(), 1, "a save is under way");
    stage.all_saved();
    wait(&mut stage, 60);
    assert!(stage.effects.is_empty());
}

#[test]
fn the_file_is_written_on_a_change_of_step() {
    let mut stage = stage();
    stage.press("F6 4");
    assert!(matches!(stage.effects[..], [Effect::Append { .. }, Effect::Save { .. }]));
}

#[test]
fn a_conflict_is_asked_about_once() {
    let mut stage = stage();
    stage.press("F6 Ctrl-S");
    stage.tell(Told::Journaled(1));
    stage.tell(conflict());
    assert_eq!(head(&stage), "! dos versiones");
    stage.press("Esc");
    stage.effects.clear();
    for _ in 0..40 {
        wait(&mut stage, 1);
    }
    assert!(stage.effects.is_empty() && stage.model.layers.is_empty());
    stage.press("4 3");
    assert!(stage.effects.is_empty(), "nothing is written before somebody has chosen");
    stage.press("Ctrl-S");
    assert!(matches!(stage.effects[..], [Effect::Save { .. }]));
    stage.tell(conflict());
    assert_eq!(stage.model.layers.len(), 1);
}

#[test]
fn ours_goes_on_or_theirs_does() {
    let mut stage = stage();
    stage.press("F6");
    stage.tell(conflict());
    stage.effects.clear();
    stage.press("Enter");
    assert!(matches!(stage.effects[..], [Effect::KeepOurs { revision: 1, .. }]));
    stage.all_saved();
    assert_eq!(head(&stage), "● guardado");
    stage.tell(conflict());
    stage.press("↓ Enter");
    assert!(matches!(stage.effects[..], [Effect::Open { reading: false, .. }]));
    assert!(stage.model.desk.is_some(), "ours stays until theirs is there");
    stage.press("f").write("x");
    assert!(stage.model.layers.is_empty(), "nothing more is done to it");
    stage.tell(opened(Mode::Write));
    assert_eq!((head(&stage).as_str(), stage.model.leaving.clone()), ("● guardado", None));
}

#[test]
fn theirs_is_waited_for_and_ours_goes_on_where_it_is_not_taken() {
    let mut stage = stage();
    stage.press("F6");
    stage.tell(conflict());
    stage.press("↓ Enter Esc");
    assert!(stage.model.leaving.is_some(), "what would be done to ours now would be nowhere");
    let remedies = vec![Remedy::AsFound("sesiones/mesa.ron".into()), Remedy::Reading("sesiones/mesa.ron".into())];
    stage.tell(Told::Amiss { reasons: vec!["Se cambió a mano.".to_owned()], remedies });
    stage.effects.clear();
    let path = stage.model.desk.as_ref().expect("ours is there").path.clone();
    stage.press("Esc");
    assert_eq!(stage.effects, [Effect::Return(path)]);
    stage.press("F6");
    assert!(matches!(stage.effects.last(), Some(Effect::Append { revision: 2, .. })), "{:?}", stage.effects);
}

#[test]
fn one_session_at_a_time_is_on_its_way_to_the_desk() {
    let mut home = at_home(listings());
    home.press("Enter");
    let first = home.effects.clone();
    assert!(matches!(first[..], [Effect::Open { .. }]), "{first:?}");
    home.press("↓ Enter");
    assert_eq!(home.effects, first, "the second waits");
    assert_eq!(home.notice(), "La sesión se está abriendo…");
    home.tell(Told::Failed("No se pudo.".to_owned()));
    home.press("Enter");
    assert_eq!(home.effects.len(), 2);
}

fn opened(mode: Mode) -> Told {
    Told::Opened(Box::new(Opened {
        history: History::new(session()),
        path: "sesiones/mesa.ron".into(),
        mode,
        revision: 9,
        saved: 7,
        notes: vec!["Se recuperaron 2 pasos.".to_owned()],
    }))
}

#[test]
fn what_was_recovered_is_said_and_saved() {
    let mut stage = at_home(listings());
    stage.tell(opened(Mode::Write));
    assert_eq!((stage.notice(), stage.model.step), ("Se recuperaron 2 pasos.", Step::Opening));
    wait(&mut stage, 15);
    assert!(matches!(stage.effects[..], [Effect::Save { revision: 9, .. }]));
}

#[test]
fn who_writes_is_told_to_who_follows() {
    let mut stage = at_home(listings());
    stage.tell(opened(Mode::Follow("ana en el equipo sala-2".to_owned())));
    assert!(head(&stage).starts_with("○ solo lectura: escribe ana"), "{}", head(&stage));
    wait(&mut stage, 1);
    assert_eq!(stage.effects, [Effect::Follow]);
    let mut changed = session();
    changed.header.title = "Otra".into();
    stage.tell(Told::Changed(Box::new(changed)));
    assert!(stage.shows("Otra"));
}

#[test]
fn what_comes_from_outside_does_not_take_what_is_typed() {
    let mut stage = stage();
    stage.press("f").write("Red");
    stage.tell(trouble());
    stage.tell(conflict());
    stage.tell(Told::Exists(acta()));
    assert_eq!(stage.model.layers.len(), 1);
    assert!(stage.shows("No queda espacio"), "it is said all the same");
    stage.write(" nueva").press("Enter");
    assert_eq!(stage.acts().len(), 1);
    stage.press("Esc");
    let mut asked = Vec::new();
    while let Some(layer) = stage.model.layers.last() {
        asked.push(matches!(layer.layer, Layer::Confirm(_)));
        stage.press("Esc");
    }
    assert_eq!(asked.len(), 3, "nothing that was to be asked is forgotten");
}

#[test]
fn more_may_be_done_while_another_folder_takes_it() {
    let mut stage = stage();
    stage.press("F6");
    stage.tell(trouble());
    stage.press("Enter").write("~/otra").press("Enter F6");
    assert!(matches!(stage.effects[1], Effect::SaveElsewhere { revision: 1, .. }));
    stage.tell(Told::SavedElsewhere { path: "otra/mesa.ron".into(), revision: 1 });
    assert_eq!(head(&stage), "○ guardando…");
    stage.tell(Told::Journaled(2));
    assert_eq!(head(&stage), "● guardado");
    let desk = stage.model.desk.as_ref().expect("the session is open");
    assert_eq!((desk.safety.revision, desk.path.to_str()), (2, Some("otra/mesa.ron")));
}

#[test]
fn a_session_to_be_mended_is_let_go_of_when_nothing_is_chosen() {
    let mut home = at_home(listings());
    let remedies =
        vec![Remedy::GoodCopy("a.ron".into()), Remedy::AsFound("a.ron".into()), Remedy::Reading("a.ron".into())];
    let amiss = || Told::Amiss { reasons: vec!["Cambió.".to_owned()], remedies: remedies.clone() };
    home.tell(amiss());
    home.press("Esc");
    assert_eq!(home.effects, [Effect::Abandon]);
    let chosen = |keys: &str| {
        let mut home = at_home(listings());
        home.tell(amiss());
        home.press(keys);
        home.effects
    };
    assert_eq!(chosen("Enter"), [Effect::Abandon, Effect::OpenLastGood("a.ron".into())]);
    assert_eq!(chosen("↓ Enter"), [Effect::OpenAsFound("a.ron".into())]);
    let read = Effect::Open { path: "a.ron".into(), reading: true };
    assert_eq!(chosen("↓ ↓ Enter"), [Effect::Abandon, read]);
}

fn acta() -> Export {
    let document = concertar::report::bulletin(&Session::default(), &Words::new(Language::Spanish), NOW.date());
    Export::new("mesa.acta".into(), document)
}

#[test]
fn papers_are_told_of() {
    let mut stage = stage();
    let export = Export { formats: vec![Format::Html, Format::Markdown], ..acta() };
    stage.tell(Told::Exporting { done: 2, of: 6 });
    assert_eq!(stage.notice(), "Escribiendo: 2 de 6…");
    stage.tell(Told::Exported { paths: export.paths(), amiss: Vec::new() });
    assert_eq!(stage.notice(), "Escrito: mesa.acta.html, .md");
    let amiss = vec!["El color «azul» no se usó".to_owned(), "No queda espacio en el disco.".to_owned()];
    stage.tell(Told::Exported { paths: Vec::new(), amiss });
    assert!(
        stage.shows("El color «azul»") && stage.shows("No queda espacio"),
        "nothing that went wrong is passed over"
    );
    stage.press("Esc");
    stage.tell(Told::Exists(Export { formats: vec![Format::Markdown], ..export }));
    assert!(matches!(stage.model.layers.last().map(|it| &it.layer), Some(Layer::Confirm(_))));
    stage.press("Enter");
    assert!(stage.effects.is_empty(), "Enter replaces nothing");
    stage.press("s");
    assert!(matches!(&stage.effects[..], [Effect::Export(Export { overwrite: true, .. })]));
    assert_eq!(stage.model.now, NOW);
}

#[test]
fn once_the_disk_takes_it_again_nothing_asks_where_else_to_save() {
    let mut stage = stage();
    stage.press("F6");
    stage.tell(trouble());
    assert!(stage.shows("Guardar en otra carpeta"), "{}", stage.shown());
    stage.tell(Told::Saved { revision: 1, confirmed: true });
    assert!(!stage.shows("Guardar en otra carpeta") && !stage.shows("No queda espacio"), "{}", stage.shown());
    assert!(stage.shows("vuelve a aceptar lo que se escribe"), "{}", stage.shown());
    assert_eq!(head(&stage), "● guardado");
    // Another time it asks again.
    stage.press("F6");
    stage.tell(trouble());
    assert!(stage.shows("Guardar en otra carpeta"), "{}", stage.shown());
}
