//! How both pictures of the closing look, from empty to full.

use concertar::session::agreement::Agreement;
use concertar::session::language::Language;
use concertar::session::{Act, Session, Step};
use insta::assert_snapshot;

use super::ending;
use crate::mesa::people;
use crate::stage::Stage;

/// Keeps what two sizes show of a session after some keys.
macro_rules! looks {
    ($name:literal, $session:expr, $keys:literal $(, $change:ident($($with:expr),*))*) => {
        for (columns, rows) in [(80, 24), (120, 36)] {
            let mut stage = Stage::new($session, Step::Closing).sized(columns, rows)$(.$change($($with),*))*;
            stage.press($keys);
            assert_snapshot!(format!("{}-{columns}", $name), stage.shown());
        }
    };
}

/// A session with 200 proposals of which nothing else is known.
fn full() -> Session {
    let mut session = people();
    for number in 0..200 {
        let text = format!("Propuesta {number} con un texto largo que dice qué se hará, con quién y con qué alcance");
        let proposal = Agreement { text: text.as_str().into(), ..Agreement::default() };
        assert_eq!(session.apply(Act::add(proposal)), Ok(()));
    }
    session
}

#[test]
fn empty_panes_say_how_to_begin() {
    looks!("nothing-missing", people(), "");
    looks!("empty-balance", people(), "→ →");
    looks!("empty-evaluation", people(), "→ → →");
    looks!("empty-approval", people(), "←");
}

#[test]
fn a_usual_ending() {
    looks!("missing", ending(), "");
    looks!("minutes", ending(), "→ AvPág");
    looks!("minutes-internal", ending(), "→ u");
    looks!("report", ending(), "→ v AvPág");
    looks!("report-internal", ending(), "→ v u");
    looks!("summary", ending(), "→ v v");
    looks!("bulletin", ending(), "→ v v v");
    looks!("sheet", ending(), "→ v v v v");
    looks!("balance", ending(), "→ → ↓");
    looks!("evaluation", ending(), "→ → → ↓");
    looks!("counts", ending(), "→ → → Enter");
    looks!("approval", ending(), "←");
    looks!("circulating", ending(), "← c");
    looks!("correcting", ending(), "← o");
    looks!("approving", ending(), "← n");
    looks!("sealing", ending(), "← l");
    looks!("sealed", ending(), "← l s");
    looks!("rectifying", ending(), "← l s r");
    looks!("state", ending(), "a");
    looks!("next", ending(), "s");
}

#[test]
fn what_the_room_sees() {
    looks!("public-outcome", ending(), "", public());
    looks!("public-report", ending(), "→ v u AvPág AvPág", public());
    looks!("public-evaluation", ending(), "→ → →", public());
}

#[test]
fn a_full_ending() {
    looks!("full-missing", full(), "AvPág AvPág");
    looks!("full-report", full(), "→ v Fin");
}

#[test]
fn other_languages() {
    looks!("english", ending(), "", speaking(Language::English));
    looks!("portuguese", ending(), "", speaking(Language::Portuguese));
}
