//! How both pictures of the mesa look, from empty to full.

use concertar::session::Step;
use concertar::session::language::Language;
use insta::assert_snapshot;

use super::{full, led, people, usual};
use crate::stage::Stage;

/// Keeps what two sizes show of a session after some keys.
macro_rules! looks {
    ($name:literal, $session:expr, $keys:literal $(, $change:ident($($with:expr),*))*) => {
        for (columns, rows) in [(80, 24), (120, 36)] {
            let mut stage = Stage::new($session, Step::Mesa).sized(columns, rows)$(.$change($($with),*))*;
            stage.press($keys);
            assert_snapshot!(format!("{}-{columns}", $name), stage.shown());
        }
    };
}

#[test]
fn empty_panes_say_how_to_begin() {
    looks!("empty-points", people(), "");
    looks!("empty-agreements", people(), "→");
    looks!("empty-public", people(), "", public());
}

#[test]
fn a_usual_mesa() {
    looks!("owed", usual(), "");
    looks!("points", usual(), "→ ↓");
    looks!("agreements", usual(), "→ → ↓");
    looks!("subcommittees", usual(), "→ → →");
    looks!("results", usual(), "←");
    looks!("responsible", usual(), "a A c t a Enter s e c");
    looks!("form", usual(), "→ → Enter");
    looks!("reading", usual(), "→ → e Espacio", reading());
}

#[test]
fn what_the_room_sees() {
    looks!("public-owed", usual(), "", public());
    looks!("public-point", usual(), "→ ↓", public());
    looks!("public-agreements", usual(), "→ →", public());
    looks!("public-results", usual(), "←", public());
}

#[test]
fn a_full_mesa() {
    looks!("full-points", full(), "→ AvPág");
    looks!("full-agreements", full(), "→ → Fin");
    looks!("full-public", full(), "→ → AvPág", public());
}

#[test]
fn other_languages() {
    looks!("english", usual(), "→ → ↓", speaking(Language::English));
    looks!("portuguese", usual(), "→ → ↓", speaking(Language::Portuguese));
}

#[test]
fn a_mesa_that_is_led() {
    looks!("floor", led(), "→ ↓");
    looks!("floor-asked", led(), "→ ↓ i");
    looks!("room", led(), "l");
    looks!("recusal", led(), "→ ↓ ↓ x");
    looks!("floor-rules", led(), "h");
    looks!("parked", led(), "→ Fin ↑");
    looks!("empty-owed", people(), "←");
    looks!("parked-public", led(), "→ Fin", public());
    looks!("reports", led(), "Fin");
    looks!("floor-public", led(), "→ ↓", public());
}

#[test]
fn a_proposal_that_is_discussed() {
    looks!("amended", led(), "→ → ↓ ↓");
    looks!("settling", led(), "→ → ↓ ↓ b");
    looks!("objections", led(), "→ → ↓ ↓ o");
    looks!("dissent", led(), "→ → r");
    looks!("means", led(), "→ → Fin Espacio");
    looks!("means-form", led(), "→ → Fin Enter AvPág AvPág AvPág");
    looks!("superseding", led(), "s");
    looks!("led-english", led(), "→ → ↓ ↓ b", speaking(Language::English));
    looks!("led-portuguese", led(), "→ ↓ i", speaking(Language::Portuguese));
}
