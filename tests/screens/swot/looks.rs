//! How both pictures look, from empty to full.

use concertar::session::language::Language;
use insta::assert_snapshot;

use super::{crowded, empty, stage, usual};

/// Keeps what two sizes show of a session after some keys.
macro_rules! looks {
    ($name:literal, $stage:expr, $keys:literal) => {
        for (columns, rows) in [(80, 24), (120, 36)] {
            let mut stage = $stage.sized(columns, rows);
            stage.press($keys);
            assert_snapshot!(format!("{}-{columns}", $name), stage.shown());
        }
    };
}

#[test]
fn an_empty_board_says_how_to_begin() {
    looks!("empty", stage(empty()), "");
    looks!("empty-public", stage(empty()).public(), "");
    looks!("empty-crossings", stage(empty()), "c");
}

#[test]
fn a_usual_board() {
    looks!("usual", stage(usual()), "");
    looks!("usual-capture", stage(usual()), "a A g u a");
    looks!("usual-moving", stage(usual()), "→ m");
    looks!("usual-public", stage(usual()).public(), "");
}

#[test]
fn usual_crossings() {
    looks!("crossings", stage(usual()), "c");
    looks!("crossings-list", stage(usual()), "c Fin ↓");
    looks!("crossings-public", stage(usual()).public(), "c");
}

#[test]
fn a_full_board() {
    looks!("full", stage(crowded(15)), "↓ ↓ ↓ ↓ ↓ ↓");
    looks!("full-crossings", stage(crowded(15)), "→ AvPág c");
    looks!("full-public", stage(crowded(15)).public(), "→ ↓ ↓ ↓");
}

#[test]
fn other_languages() {
    looks!("english", stage(usual()).speaking(Language::English), "");
    looks!("english-crossings", stage(usual()).speaking(Language::English), "c");
    looks!("portuguese", stage(usual()).speaking(Language::Portuguese), "");
    looks!("portuguese-crossings", stage(usual()).speaking(Language::Portuguese), "c");
}
