//! What is seen, at both sizes and in three languages.

use concertar::session::axis::Axis;
use concertar::session::language::Language;
use concertar::session::participant::{Participant, Stay};
use concertar::session::{Act, Session, Step};

use super::importing::{TICKS, bring};
use super::{open, session, slips, stage, traced};
use crate::stage::{NOW, Stage};

/// The two sizes that count.
const SIZES: [(u16, u16); 2] = [(80, 24), (120, 36)];

fn snapshot(name: &str, stage: &Stage) {
    let (columns, rows) = stage.model.size;
    insta::assert_snapshot!(format!("axes_{name}_{columns}x{rows}"), stage.shown());
}

/// The same picture in both sizes.
fn both(name: &str, make: impl Fn() -> Stage) {
    for (columns, rows) in SIZES {
        snapshot(name, &make().sized(columns, rows));
    }
}

/// A closed round with a tie, and a decision that departs from it.
fn decided() -> Stage {
    let mut it = Stage::new(traced(8), Step::Axes);
    it.press("r Ctrl-S");
    slips(&mut it, &["11", "13", "16", "23", "33", "41", "34", "45"]);
    it.press("Enter d Tab Tab → Ctrl-S").write("Lo pide el plan local").press("Ctrl-S");
    it
}

/// Three hundred people and two hundred candidates.
fn full() -> Session {
    let mut session = session(0);
    for number in 1..=300 {
        let name = format!("Participante número {number}");
        let stays = vec![Stay { arrived: NOW, left: None }];
        let person = Participant { name: name.as_str().into(), stays, ..Participant::default() };
        session.apply(Act::add(person)).unwrap();
    }
    for number in 7..=200 {
        let name = format!("Eje {number} de una lista muy larga que nadie debería votar de una sola vez");
        session.apply(Act::add(Axis { name: name.as_str().into(), ..Axis::default() })).unwrap();
    }
    session
}

#[test]
fn empty() {
    both("empty", || Stage::new(Session::new(concertar::session::id::SessionId::from_bits(1), "Mesa"), Step::Axes));
}

#[test]
fn candidates() {
    both("candidates", || Stage::new(traced(8), Step::Axes));
}

#[test]
fn a_round_being_taken() {
    both("taking", || {
        let mut it = stage(8);
        it.press("r Ctrl-S");
        slips(&mut it, &["11", "13", "0"]);
        it
    });
}

#[test]
fn a_secret_round() {
    both("secret", || {
        let mut it = stage(8);
        it.press("r Tab Tab Tab Tab Tab → Ctrl-S");
        slips(&mut it, &["11", "13", ""]);
        it
    });
}

#[test]
fn a_form_looked_over() {
    both("import", || {
        let mut it = stage(8);
        open(&mut it, 2);
        bring(&mut it, TICKS);
        it
    });
}

#[test]
fn slips_of_grades_and_pairs() {
    for (name, method, lines) in [("grades", 5, ["432100", "1:4"]), ("pairs", 9, ["1>2:3 3=1", "b"])] {
        both(name, || {
            let mut it = stage(8);
            open(&mut it, method);
            slips(&mut it, &lines);
            it
        });
    }
}

#[test]
fn hands() {
    both("hands", || {
        let mut it = stage(12);
        it.press("r Tab → Ctrl-S");
        slips(&mut it, &["9 2 1", "5 5 r"]);
        it
    });
}

#[test]
fn a_roll_call() {
    both("names", || {
        let mut it = stage(30);
        it.press("r Tab Tab Tab Tab → → Ctrl-S");
        slips(&mut it, &["12", "33", "0"]);
        it
    });
}

#[test]
fn a_result_with_its_decision() {
    both("result", decided);
    both("overview", || {
        let mut it = decided();
        it.press("Espacio");
        it
    });
}

#[test]
fn for_the_room() {
    both("room_candidates", || stage(8).public());
    both("room_open", || {
        let mut it = stage(8);
        it.press("r Ctrl-S");
        slips(&mut it, &["11", "13", ""]);
        it.public()
    });
    both("room_result", || decided().public());
    both("room_decision", || {
        let mut it = decided();
        it.press("Espacio");
        it.public()
    });
}

#[test]
fn a_full_session() {
    both("full", || Stage::new(full(), Step::Axes));
    both("full_round", || {
        let mut it = Stage::new(full(), Step::Axes);
        it.press("r Ctrl-S");
        slips(&mut it, &["1 2 3 200", "17 17", ""]);
        it.press("m");
        it
    });
    both("full_result", || {
        let mut it = Stage::new(full(), Step::Axes);
        it.press("r Ctrl-S");
        slips(&mut it, &["1 2 3 200", "17 17", ""]);
        it.press("c Enter");
        it
    });
}

#[test]
fn in_other_languages() {
    for (name, language) in [("english", Language::English), ("portuguese", Language::Portuguese)] {
        let mut it = Stage::new(traced(8), Step::Axes).speaking(language);
        it.press("r Ctrl-S");
        slips(&mut it, &["11", "13", "16", "23", "33", "41", "34", "45"]);
        it.press("Enter d Tab Tab → Ctrl-S Esc");
        snapshot(name, &it);
        it.press("Espacio");
        snapshot(&format!("{name}_overview"), &it);
    }
}
