//! Secret rounds with every kind of ballot: while one is open, no view and no file depends on what the ballots say, and
//! afterwards nothing tells in which order they came.
//!
//! The same keys are typed with other ballots, as many: whatever is seen and written must be the same to the letter. That
//! finds any mark, figure or order, wherever it may stand.

use std::collections::BTreeMap;
use std::fs;

use concertar::keys::{Chord, Key};
use concertar::session::ballot::Ballot;
use concertar::session::round::{Round, RoundState, Taking};
use jiff::ToSpan;
use jiff::civil::DateTime;

use crate::typist::Typist;

const MORNING: DateTime = DateTime::constant(2026, 11, 20, 9, 0, 0, 0);

const AXES: [&str; 6] = [
    "Cooperación regional",
    "Puerto verde",
    "Ciudad educadora",
    "Inclusión social",
    "Cultura y patrimonio",
    "Datos abiertos",
];

/// A kind of ballot: how the form is filled, and two sets of lines, as many, that say different things.
struct Kind {
    /// The place of the method in the form.
    method: usize,
    /// The way of taking that is chosen.
    taking: Taking,
    one: &'static [&'static str],
    other: &'static [&'static str],
}

const fn slips(method: usize, one: &'static [&'static str], other: &'static [&'static str]) -> Kind {
    Kind { method, taking: Taking::Slips, one, other }
}

const KINDS: &[Kind] = &[
    slips(0, &["11", "66", "13"], &["22", "b", "45"]),
    slips(1, &["+-0...", "6+", "b"], &["---...", "1+", "x"]),
    slips(2, &["136", "2", "b"], &["4", "5", "12"]),
    slips(3, &["1", "2", "1"], &["6", "6", "b"]),
    slips(4, &["312456", "3>1=2", "0"], &["654321", "1", "2>3"]),
    slips(5, &["432100", "1:4", "b"], &["000000", "2:3", "x"]),
    slips(6, &["5 4 . . . 0", "b", "x"], &["0 0 0 0 0 5", "1 1 1 1 1 1", "2:3"]),
    slips(7, &["+=r-0+", "++++++", "b"], &["------", "000000", "x"]),
    slips(8, &["1:42 2:51", "3:31", "b"], &["11 11 . . . .", "b", "x"]),
    slips(9, &["1>2:3 3=1", "b", "x"], &["2>1:9", "1=2", "3>4:2"]),
    slips(10, &["14", "2", "b"], &["3", "3", "x"]),
    slips(11, &["2 -2 1 0 0 0", "1:3", "b"], &["0 0 0 0 0 1", "2:2", "x"]),
    // Names are not called in a secret round: its votes come on slips.
    Kind { method: 2, taking: Taking::RollCall, one: &["136", "2", "b"], other: &["4", "5", "12"] },
    Kind { method: 1, taking: Taking::Hands, one: &["+-0...", "6+", "b"], other: &["---...", "1+", "x"] },
    Kind { method: 0, taking: Taking::Totals, one: &["3 2 0 0 0 0 1 b1"], other: &["3 0 1 1 0 0 0 b1"] },
    Kind { method: 2, taking: Taking::Totals, one: &["3 2 0 0 0 0 1 b1"], other: &["3 0 1 1 0 0 0 b1"] },
    Kind { method: 3, taking: Taking::Totals, one: &["3 2 0 0 0 0 0 b1"], other: &["3 0 1 1 0 0 0 b1"] },
    Kind { method: 6, taking: Taking::Totals, one: &["3 9 0 0 0 0 1"], other: &["3 0 1 1 0 0 0 x1"] },
    Kind {
        method: 1,
        taking: Taking::Totals,
        one: &["2 1", "1 0 2", "3 0", "0 0 3", "1 1", "0 3"],
        other: &["0 1", "0 0 2", "1 0", "0 0 1", "1 0", "0 1"],
    },
];

/// A hall with four people, two criteria, and six axes, on the step of the axes.
fn hall() -> Typist {
    let mut typist = Typist::at(MORNING);
    typist.press("n");
    typist.key(Key::Enter);
    typist.line("Mesa de internacionalización");
    typist.opened();
    typist.press("n");
    typist.paste("Ana\nBeto\nCira\nDora");
    typist.keys(Key::Enter, 2);
    typist.press("l");
    typist.press("pppp");
    typist.press("4n");
    typist.lines(AXES);
    for criterion in ["Impacto", "Viabilidad"] {
        typist.press("t");
        typist.choose(typist.words.axes_criterion_other());
        typist.fill(typist.words.axes_field_name(), criterion);
        typist.keep();
    }
    typist
}

/// What a run of the keys left: what was seen and what stood on the disk while the round was open, and the round at the end.
struct Left {
    seen: Vec<String>,
    round: Round,
}

/// All that stands in the folder, but for the names that are different in each run.
fn files(typist: &Typist) -> BTreeMap<String, Vec<u8>> {
    let entries = fs::read_dir(typist.folder()).expect("the folder can be read");
    let paths = entries.map(|entry| entry.expect("it can be listed").path());
    paths.map(|path| (path.display().to_string(), fs::read(&path).expect("it can be read"))).collect()
}

fn save(typist: &mut Typist) {
    typist.chord(Chord::control('s'));
    typist.rest();
    typist.see("● guardado");
}

/// Opens the secret round, types these lines, looks at every view, and closes it.
fn run(kind: &Kind, lines: &[&str]) -> Left {
    let mut typist = hall();
    typist.press("r");
    typist.key(Key::Tab);
    typist.keys(Key::Right, kind.method);
    if kind.method == 10 {
        typist.fill(typist.words.axes_round_amount(), "20");
    }
    typist.pick(typist.words.axes_round_taking(), Some(&typist.words.taking(kind.taking)));
    typist.pick(typist.words.axes_round_secrecy(), Some(&typist.words.label_secrecy_secret()));
    typist.keep();
    if kind.method == 10 {
        typist.line("5 6 7 8 9 10");
    }
    typist.key(Key::Escape);
    save(&mut typist);
    let before = files(&typist);
    assert!(before.keys().any(|name| name.ends_with(".journal")), "{:?}", before.keys());

    let mut seen = Vec::new();
    let mut look = |typist: &mut Typist| {
        seen.push(typist.screen());
        typist.key(Key::Function(5));
        seen.push(typist.screen());
        typist.key(Key::Function(5));
    };
    typist.press("v");
    for line in lines {
        typist.type_text(line);
        typist.key(Key::Enter);
        look(&mut typist);
    }
    typist.key(Key::Escape);
    // What could say how it goes: the figures while it runs, the line again, the list of rounds, the palette, undo.
    typist.press("m");
    look(&mut typist);
    typist.press("v");
    look(&mut typist);
    typist.key(Key::Escape);
    typist.chord(Chord::control('p'));
    look(&mut typist);
    typist.key(Key::Escape);
    typist.key(Key::Char('/'));
    look(&mut typist);
    typist.key(Key::Escape);
    typist.press("c");
    look(&mut typist);
    typist.key(Key::Escape);
    typist.clock(MORNING + 5.minutes());
    save(&mut typist);
    let after = files(&typist);
    let changed: Vec<&String> = after.keys().filter(|name| after.get(*name) != before.get(*name)).collect();
    assert!(changed.is_empty(), "method {}: a secret ballot changed {changed:?}", kind.method);

    typist.press("c");
    typist.agree();
    let mut session = typist.leave().session;
    let round = session.rounds.pop().expect("there is a round");
    assert_eq!(round.state, RoundState::Closed, "method {}", kind.method);
    Left { seen, round }
}

#[test]
fn nothing_seen_or_written_depends_on_open_secret_ballots() {
    for kind in KINDS {
        let about = format!("method {} by {:?}", kind.method, kind.taking);
        let (one, other) = (run(kind, kind.one), run(kind, kind.other));
        for (place, (left, right)) in one.seen.iter().zip(&other.seen).enumerate() {
            assert!(left == right, "{about}, view {place}:\n{left}\n\n{right}");
        }
        let given = |round: &Round| (round.ballots.clone(), round.counts.clone(), round.totals.clone());
        assert_ne!(given(&one.round), given(&other.round), "{about}: the ballots were to be different");
        let Round { ballots, counts, totals, .. } = &one.round;
        assert!(ballots.len() == kind.one.len() || counts.len() == kind.one.len() || totals.is_some(), "{about}");
    }
}

#[test]
fn secret_ballots_are_kept_without_names_and_in_an_order_of_their_own() {
    for kind in KINDS.iter().filter(|kind| kind.taking != Taking::Totals) {
        let backwards: Vec<&str> = kind.one.iter().rev().copied().collect();
        let (one, other) = (run(kind, kind.one).round, run(kind, &backwards).round);
        assert_eq!(one, other, "method {}: the order in which slips came is to be seen", kind.method);
        let is_unsigned = |ballot: &Ballot| ballot.voter.is_none() && ballot.slip.is_none();
        assert!(one.ballots.is_sorted() && one.ballots.iter().all(is_unsigned), "method {}", kind.method);
        assert_eq!(one.ballots.len(), kind.one.len(), "method {}", kind.method);
    }
}
