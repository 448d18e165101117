//! The pictures of the README: the screens as they are drawn, so that no picture shows what the program no longer does.
//!
//! To make them again: `CONCERTAR_PICTURES=write cargo test --test screens pictures`.

use std::path::PathBuf;

use concertar::session::Step;
use concertar::storage::format;
use concertar::templates::examples;
use concertar::ui::picture::{Ground, svg};

use crate::stage::Stage;

/// Night, as the theme paints it.
const NIGHT: Ground = Ground { foreground: 0xe4_e4_e4, background: 0x1c_1c_1c };

fn check(name: &str, title: &str, step: Step, chords: &str) {
    let session = format::read(examples()[0].text.as_bytes()).expect("the example can be read").session;
    let mut stage = Stage::new(session, step).sized(100, 30);
    stage.press(chords);
    let drawn = svg(&stage.frame(), title, NIGHT);
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("docs/pictures").join(name);
    if std::env::var_os("CONCERTAR_PICTURES").is_some() {
        std::fs::write(&path, &drawn).expect("the picture can be written");
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(kept == drawn, "{name} shows another screen: make it again with CONCERTAR_PICTURES=write");
}

#[test]
fn the_opening() {
    check("apertura.svg", "concertar: Apertura", Step::Opening, "");
}

#[test]
fn the_stakeholders() {
    check("actores.svg", "concertar: Actores", Step::Stakeholders, "v");
}

#[test]
fn the_swot() {
    check("foda.svg", "concertar: FODA", Step::Swot, "");
}

#[test]
fn the_axes() {
    check("ejes.svg", "concertar: Ejes", Step::Axes, "");
}

#[test]
fn the_mesa() {
    check("mesa.svg", "concertar: Mesa", Step::Mesa, "");
}
