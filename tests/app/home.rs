//! The list of sessions.

use concertar::app::Effect;
use concertar::session::id::SessionId;
use concertar::session::language::Language;
use concertar::storage::library::{Listing, State};

use crate::stage::Stage;
use crate::support::{at_home, listings};

fn look(name: &str, stage: &Stage) {
    insta::assert_snapshot!(name, stage.shown());
}

#[test]
fn an_empty_folder_says_how_to_begin() {
    look("home_empty_80", &at_home(Vec::new()));
    look("home_empty_en", &at_home(Vec::new()).speaking(Language::English));
}

#[test]
fn sessions_are_listed_the_latest_first() {
    look("home_80", &at_home(listings()));
    look("home_120", &at_home(listings()).sized(120, 36));
    look("home_pt", &at_home(listings()).speaking(Language::Portuguese));
    look("home_60", &at_home(listings()).sized(60, 20));
}

#[test]
fn a_damaged_file_says_why() {
    let mut home = at_home(listings());
    home.press("Fin");
    look("home_damaged", &home);
    home.press("Enter");
    assert!(
        matches!(&home.effects[..], [Effect::Open { path, reading: false }] if path.ends_with("2024-05-06-cortada.ron"))
    );
}

#[test]
fn many_sessions_are_scrolled_and_filtered() {
    let mut many = Vec::new();
    for number in 0..200 {
        let mut listing = listings().swap_remove(0);
        listing.path.set_file_name(format!("{number:03}.ron"));
        many.push(listing);
    }
    many.extend(listings());
    let mut home = at_home(many);
    home.press("AvPág AvPág ↓");
    look("home_full", &home);
    home.press("/").write("interminist comercio").press("Enter");
    look("home_filtered", &home);
    home.press("Enter");
    assert!(matches!(&home.effects[..], [Effect::Open { path, .. }] if path.ends_with("b.ron")));
    home.press("Esc");
    assert!(home.shows("204 sesiones"));
}

#[test]
fn each_key_asks_for_its_own() {
    let asked = |keys: &str| {
        let mut home = at_home(listings());
        home.press(keys);
        home.effects
    };
    assert!(matches!(&asked("Enter")[..], [Effect::Open { path, reading: false }] if path.ends_with("c.ron")));
    assert!(matches!(&asked("l")[..], [Effect::Open { reading: true, .. }]));
    assert!(matches!(&asked("s")[..], [Effect::Succeed(path)] if path.ends_with("c.ron")));
    assert!(matches!(&asked("r")[..], [Effect::List]));
    assert!(asked("n").is_empty());
}

#[test]
fn a_session_that_is_followed_already_is_followed_again_only_on_a_yes() {
    let mut all = listings();
    let mut line = |place: usize, change: fn(&mut concertar::session::line::SessionLine)| {
        let Listing { state: State::Readable { line, .. }, .. } = &mut all[place] else { panic!("it can be read") };
        change(line);
    };
    line(3, |line| line.id = SessionId::new("c3"));
    line(0, |line| (line.id, line.previous) = (SessionId::new("a1"), Some(SessionId::new("c3"))));
    let mut home = at_home(all);
    home.press("s");
    assert!(home.effects.is_empty() && home.shows("«a.ron» ya sigue a esta sesión en la serie."), "{}", home.shown());
    home.press("Esc");
    assert!(home.effects.is_empty());
    home.press("s s");
    assert!(home.effects.is_empty(), "pressed twice in haste: {:?}", home.effects);
    home.press("s");
    assert!(matches!(&home.effects[..], [Effect::Succeed(path)] if path.ends_with("c.ron")), "{:?}", home.effects);
}
