//! The list of sessions.

use concertar::app::Effect;
use concertar::session::language::Language;

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
