//! The keys that work on every screen: what each does, and where it is not offered.

use std::collections::BTreeSet;

use concertar::app::global::{BINDINGS, Command, Situation};
use concertar::app::guide;
use concertar::app::{Effect, Message};
use concertar::keys::Chord;
use concertar::session::language::Language;
use concertar::session::{Act, Move, Step};
use concertar::ui::layer::Layer;
use concertar::ui::theme::ThemeName;
use concertar::words::Words;
use ratatui::style::Modifier;

use crate::stage::Stage;
use crate::support::{NETWORK, POINT, at_home, listings, stage};

fn top(stage: &Stage) -> Option<&Layer> {
    stage.model.layers.last().map(|asked| &asked.layer)
}

/// Presses each chord of a binding on a stage of its own.
fn each(command: Command, mut check: impl FnMut(Stage)) {
    let binding = BINDINGS.iter().find(|it| it.message == command).expect("there is such a key");
    for chord in binding.chords {
        let mut stage = stage();
        stage.send(Message::Press(*chord));
        check(stage);
    }
}

#[test]
fn help_tells_of_the_keys_that_work_here() {
    each(Command::Help, |stage| {
        let Some(Layer::Reader(sheet)) = top(&stage) else { panic!("no sheet is open") };
        let text = sheet.lines.join("\n");
        assert!(text.contains("Ctrl-P") && text.contains("1 – 6") && text.contains("RePág"), "{text}");
    });
}

#[test]
fn steps_are_reached_by_number_and_in_turn() {
    for step in Step::ALL {
        each(Command::Go(step), |stage| assert_eq!(stage.model.step, step));
    }
    each(Command::NextStep, |stage| assert_eq!(stage.model.step, Step::Axes));
    each(Command::PreviousStep, |stage| assert_eq!(stage.model.step, Step::Stakeholders));
}

#[test]
fn the_palette_and_the_filter_open() {
    each(Command::Palette, |stage| assert!(matches!(top(&stage), Some(Layer::Choose(_)))));
    each(Command::Find, |stage| assert!(matches!(top(&stage), Some(Layer::Capture(line)) if line.live)));
}

#[test]
fn the_room_sees_its_picture_and_the_facilitator_comes_back() {
    each(Command::Public, |mut stage| {
        assert!(stage.model.public);
        stage.press("F5");
        assert!(!stage.model.public);
        stage.press("F5 Esc");
        assert!(!stage.model.public && stage.model.desk.is_some());
    });
}

#[test]
fn the_timer_runs_for_the_point_of_the_step() {
    each(Command::Timer, |mut stage| {
        assert!(matches!(stage.acts()[..], [Act::StartPoint { point: POINT, .. }]));
        stage.press("F6");
        assert!(matches!(stage.acts()[..], [_, Act::EndPoint { point: POINT, .. }]));
    });
    let mut without = stage();
    without.press("5 F6");
    assert!(matches!(without.acts()[..], [Act::Add(_)]), "a step without a point gets one");
    assert!(without.notice().contains("se añadió al orden del día"), "{}", without.notice());
}

#[test]
fn the_timer_adds_no_point_where_one_could_be_meant_whose_step_nobody_has_said() {
    let mut session = crate::support::session();
    session.agenda[0].step = None;
    let mut stage = Stage::new(session, Step::Mesa);
    stage.press("F6");
    assert!(stage.acts().is_empty());
    assert!(stage.notice().starts_with("Ningún punto del orden del día es de"), "{}", stage.notice());
}

#[test]
fn a_letter_that_means_nothing_says_so_and_the_room_does_not_read_it() {
    let mut stage = stage();
    stage.press("ñ");
    assert_eq!(stage.notice(), "ñ no hace nada aquí · ? ayuda");
    assert!(stage.acts().is_empty() && stage.model.layers.is_empty());
    // The next key that means something takes the word away; keys that type nothing say nothing.
    stage.press("j F9");
    assert_eq!(stage.notice(), "");
    stage.press("F5 ñ");
    assert_eq!(stage.notice(), "");
    // In a field it is a letter like any other.
    stage.press("F5 f ñ");
    assert_eq!(stage.notice(), "");
    let mut home = at_home(listings());
    home.press("ñ");
    assert_eq!(home.notice(), "ñ no hace nada aquí · ? ayuda");
}

#[test]
fn colours_and_language_go_round_and_are_remembered() {
    each(Command::Theme, |stage| {
        assert_eq!(stage.model.theme, ThemeName::Day);
        assert_eq!(stage.effects, [Effect::Remember { language: Language::Spanish, theme: ThemeName::Day }]);
        assert_eq!(stage.notice(), "Colores: día");
    });
    each(Command::Language, |stage| {
        assert_eq!(stage.model.language, Language::English);
        assert_eq!(stage.effects, [Effect::Remember { language: Language::English, theme: ThemeName::Night }]);
        assert!(stage.shows("saved"));
    });
}

#[test]
fn save_writes_what_the_file_lacks() {
    each(Command::Save, |stage| {
        assert_eq!((stage.notice(), &stage.effects[..]), ("Todo está guardado.", &[][..]));
    });
    let mut stage = stage();
    stage.press("F6 Ctrl-S");
    assert!(matches!(stage.effects[..], [Effect::Append { .. }, Effect::Save { revision: 1, .. }]));
}

#[test]
fn back_and_quit_leave() {
    each(Command::Back, |stage| {
        assert!(stage.model.desk.is_none());
        assert_eq!(stage.effects, [Effect::Close, Effect::List]);
    });
    each(Command::Quit, |stage| assert_eq!(stage.effects, [Effect::Close, Effect::Quit]));
    for key in ["q", "Ctrl-Q", "Ctrl-C"] {
        let mut home = at_home(listings());
        home.press(key);
        assert_eq!(home.effects, [Effect::Quit], "{key}");
    }
}

#[test]
fn undo_and_redo_are_offered_when_there_is_something() {
    each(Command::Undo, |stage| assert!(stage.effects.is_empty()));
    each(Command::Redo, |stage| assert!(stage.effects.is_empty()));
    let mut stage = stage();
    stage.press("F6 Ctrl-Z Ctrl-Y");
    let steps: Vec<&Move> = stage.effects.iter().filter_map(step).collect();
    assert!(matches!(steps[..], [Move::Do(_), Move::Undo, Move::Redo]));
}

fn step(effect: &Effect) -> Option<&Move> {
    if let Effect::Append { step, .. } = effect { Some(step) } else { None }
}

#[test]
fn who_only_reads_changes_nothing() {
    let reading = stage().reading();
    let offered = Situation::of(&reading.model);
    let changing = [Command::Undo, Command::Redo, Command::Save, Command::Timer];
    assert!(BINDINGS.iter().filter(|it| changing.contains(&it.message)).all(|it| !(it.when)(&offered)));
    for binding in BINDINGS {
        for chord in binding.chords {
            let mut stage = stage().reading();
            stage.send(Message::Press(*chord));
            let writes = |it: &Effect| matches!(it, Effect::Append { .. } | Effect::Save { .. });
            assert!(!stage.effects.iter().any(writes), "{chord:?}");
        }
    }
}

/// Every key that is offered anywhere does something there.
#[test]
fn what_is_offered_works() {
    let homes = [at_home(Vec::new()), at_home(listings()), at_home(listings())];
    for (place, mut stage) in homes.into_iter().enumerate() {
        if place == 2 {
            stage.press("Fin");
        }
        let words = concertar::words::Words::new(Language::Spanish);
        let listings = stage.model.listings.as_deref();
        let (folder, now) = (&stage.model.folder, stage.model.now);
        let scene = concertar::screens::home::Scene { listings, folder, now, words: &words };
        let mut offered: Vec<Chord> = stage.model.home.commands(&scene).into_iter().map(|(chord, _)| chord).collect();
        let situation = Situation::of(&stage.model);
        offered.extend(BINDINGS.iter().filter(|it| (it.when)(&situation)).flat_map(|it| it.chords));
        for chord in offered {
            let mut model = stage.model.clone();
            let effects = concertar::app::update::update(&mut model, Message::Press(chord), &words);
            assert!(model != stage.model || !effects.is_empty(), "{chord:?} does nothing in home {place}");
        }
    }
}

#[test]
fn the_palette_leads_to_things_and_does_what_keys_do() {
    let mut stage = stage();
    stage.press("1 Ctrl-P").write("red ciu").press("Enter");
    assert_eq!(stage.model.step, Step::Swot);
    assert!(stage.session().factor(NETWORK).is_some() && stage.model.layers.is_empty());
    stage.press("Ctrl-P").write("cronometro").press("Enter");
    assert!(matches!(stage.acts()[..], [Act::StartPoint { .. }]));
    let mut home = at_home(listings());
    home.press("Ctrl-P").write("interministerial").press("Enter");
    assert!(matches!(&home.effects[..], [Effect::Open { path, reading: false }] if path.ends_with("b.ron")));
}

#[test]
fn the_room_reads_no_list_of_things() {
    let mut stage = stage().public();
    stage.press("Ctrl-P").write("ir a");
    assert!(stage.shows("Ir a Actores"), "{}", stage.shown());
    stage.press("Ctrl-U").write("ana ruiz");
    assert!(stage.shows("nada coincide"), "{}", stage.shown());
}

#[test]
fn what_is_for_one_is_not_opened_before_the_room() {
    let mut stage = stage().public();
    stage.press("Enter");
    assert!(stage.model.layers.is_empty());
    assert!(stage.notice().contains("F5"), "{}", stage.notice());
    stage.press("F5 Enter F5");
    assert!(!stage.model.public && stage.model.layers.len() == 1);
    stage.press("Esc F5 f");
    assert!(stage.model.public);
    assert_eq!(stage.model.layers.len(), 1, "a line may be typed before the room");
}

#[test]
fn in_a_frame_too_small_to_be_seen_keys_do_nothing_but_help_and_leave() {
    let mut stage = stage().sized(50, 15);
    assert!(stage.shows("60 columnas"), "{}", stage.shown());
    let before = stage.model.clone();
    stage.press("f n F6 4 Ctrl-Z Supr q").paste("una línea");
    assert_eq!(stage.model, before);
    assert!(stage.effects.is_empty());
    stage.press("?");
    assert_eq!(stage.model.layers.len(), 1);
    // A text that was begun in a frame that is large enough goes on.
    let mut begun = self::stage();
    begun.press("f").write("una ");
    begun = begun.sized(50, 15);
    begun.write("red").press("Enter");
    assert!(begun.acts().is_empty(), "nothing is kept unseen");
    begun = begun.sized(80, 24);
    begun.press("Enter");
    assert_eq!(begun.acts().len(), 1);
    stage.press("Ctrl-Q");
    assert!(stage.model.desk.is_none() && stage.effects.contains(&Effect::Quit));
}

#[test]
fn the_first_screen_shows_the_way_out() {
    let mut stage = at_home(Vec::new());
    assert!(stage.shows("Ctrl-Q Salir"), "{}", stage.shown());
    stage = self::stage();
    assert!(!stage.shows("Ctrl-Q Salir"), "{}", stage.shown());
}

#[test]
fn nothing_of_the_footer_shines_through_the_keys_of_a_line() {
    let mut stage = stage();
    stage.press("f");
    let frame = stage.frame();
    let last = frame.area.height - 1;
    let bold = (0..frame.area.width).filter(|x| frame[(*x, last)].modifier.contains(Modifier::BOLD)).count();
    assert_eq!(bold, 0, "{}", stage.shown());
}

#[test]
fn the_guide_names_each_key_of_a_row_once_and_none_with_which_lists_are_gone_through() {
    for section in guide::sections(&Words::new(Language::Spanish)) {
        for row in &section.rows {
            let keys: BTreeSet<&String> = row.keys.iter().collect();
            assert_eq!(keys.len(), row.keys.len(), "{}: {row:?}", section.title);
            assert!(row.keys.iter().all(|key| key != "j" && key != "k"), "{}: {row:?}", section.title);
        }
    }
}
