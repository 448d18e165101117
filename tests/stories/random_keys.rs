//! Somebody who does not know what they do: keys, pastes, clicks and sizes by chance, over the worked examples.
//!
//! Whatever comes, the program stands, the session makes sense, what is recorded is what is seen, and undo leads back to
//! the beginning. `CONCERTAR_TEST_SEED` plays one row of throws again, `CONCERTAR_TEST_STORIES` so many rows
//! instead of three.

use std::collections::BTreeMap;

use concertar::app::Message;
use concertar::app::message::Told;
use concertar::keys::{Chord, Key};
use concertar::screens::axes::Axes;
use concertar::session::Session;
use concertar::storage::format;
use concertar::templates::examples;
use concertar::ui::layer::Layer;

use crate::dice::Dice;
use crate::tally::Tally;
use crate::world::World;

/// Messages in a row.
const MESSAGES: usize = 700;
/// At least so many kinds of moves are made over an example.
const KINDS: usize = 9;
/// At least so many keys are tried over an example.
const KEYS: usize = 80;
/// After so many messages, some of the keys that are offered are tried.
const TRIED_EVERY: usize = 6;

const SIZES: [(u16, u16); 12] = [
    (80, 24),
    (120, 36),
    (0, 0),
    (1, 1),
    (2, 1),
    (60, 20),
    (59, 20),
    (60, 19),
    (61, 21),
    (400, 20),
    (60, 120),
    (80, 24),
];

/// Keys that leave the session, which would happen too often.
const LEAVING: [Chord; 2] = [Chord::control('q'), Chord::char('q')];

const TEXTS: [&str; 12] = [
    "Cooperación con ñandúes y pingüinos",
    "uno\ndos\ntres",
    "Ana Ruiz · Directora · DMRI\nLuis Peña · Técnico · Ministerio\n\n",
    "\u{1b}[31mrojo\u{1b}[0m\u{7}",
    "\u{202e}al revés\u{2066}",
    "e\u{301}\u{301}\u{301} 漢字 👩‍👩‍👧 \u{200b}",
    "3",
    "2026-02-30",
    "99999999999999999999",
    "2026-12-01",
    "10:75",
    "-1/0",
];

fn example(number: usize) -> Session {
    format::read(examples()[number].text.as_bytes()).expect("the examples can be read").session
}

/// What happens next.
fn next(world: &World, tally: &Tally, dice: &mut Dice) -> Message {
    let (columns, rows) = world.model.size;
    match dice.below(100) {
        0..80 => Message::Press(chord(world, tally, dice)),
        80..84 => Message::Press(anything(dice)),
        84..88 if !choosing(world) => Message::Paste(text(dice)),
        84..88 => Message::Press(Chord::key(Key::Enter)),
        88..91 => Message::Click(place(columns, dice), place(rows, dice)),
        91..92 => Message::Wheel(dice.pick(&[-3, -1, 1, 3])),
        92..95 => {
            let (columns, rows) = dice.pick(&SIZES);
            Message::Resize(columns, rows)
        }
        95..99 => Message::Tick(later(world, dice)),
        _ => Message::Told(told(world, dice)),
    }
}

fn choosing(world: &World) -> bool {
    matches!(world.model.layers.last().map(|asked| &asked.layer), Some(Layer::Choose(_)))
}

/// A key that somebody might press here.
fn chord(world: &World, tally: &Tally, dice: &mut Dice) -> Chord {
    const FORM: [Key; 9] =
        [Key::Tab, Key::Tab, Key::Down, Key::Right, Key::Left, Key::Char(' '), Key::BackTab, Key::Enter, Key::Escape];
    const LIST: [Key; 7] = [Key::Down, Key::Up, Key::PageDown, Key::End, Key::Backspace, Key::Enter, Key::Enter];
    let Some(asked) = world.model.layers.last() else { return at_the_screen(world, tally, dice) };
    // Nobody stays for ever where nothing more happens.
    if dice.one_in(14) {
        return Chord::key(Key::Escape);
    }
    match &asked.layer {
        // Whoever fills something in keeps it in the end, most times.
        Layer::Form(_) | Layer::Note(_) if dice.one_in(8) => Chord::control('s'),
        Layer::Form(_) if dice.one_in(2) => Chord::key(dice.pick(&FORM)),
        Layer::Capture(_) if dice.one_in(3) => {
            Chord::key(dice.pick(&[Key::Enter, Key::Enter, Key::Enter, Key::Escape]))
        }
        Layer::Form(_) | Layer::Note(_) | Layer::Capture(_) => Chord::char(letter(dice)),
        Layer::Choose(_) if dice.one_in(8) => Chord::char(letter(dice)),
        Layer::Choose(_) => Chord::key(dice.pick(&LIST)),
        Layer::Confirm(_) => dice.pick(&[Chord::key(Key::Enter), Chord::key(Key::Escape), Chord::char('n')]),
        Layer::Reader(_) => Chord::key(dice.pick(&[Key::PageDown, Key::End, Key::Escape])),
    }
}

fn at_the_screen(world: &World, tally: &Tally, dice: &mut Dice) -> Chord {
    let only_read = world.model.desk.as_ref().is_none_or(|desk| !desk.is_writable());
    if only_read && dice.one_in(20) {
        return Chord::control('q');
    }
    if dice.one_in(4) {
        return Chord::key(dice.pick(&[Key::Down, Key::Down, Key::Up, Key::PageDown, Key::End, Key::Home, Key::Right]));
    }
    let offered = if dice.one_in(5) { tally.everywhere(&world.model) } else { tally.own(&world.model) };
    if offered.is_empty() {
        return Chord::key(Key::Tab);
    }
    let (chord, _) = dice.pick(&offered);
    let leaves = LEAVING.contains(&chord) && !dice.one_in(12);
    if leaves { Chord::key(Key::Tab) } else { chord }
}

/// Any key at all.
fn anything(dice: &mut Dice) -> Chord {
    const KEYS: [Key; 20] = [
        Key::Escape,
        Key::Escape,
        Key::Tab,
        Key::BackTab,
        Key::Backspace,
        Key::Delete,
        Key::Up,
        Key::Down,
        Key::Left,
        Key::Right,
        Key::Home,
        Key::End,
        Key::PageUp,
        Key::PageDown,
        Key::Char(' '),
        Key::Enter,
        Key::Function(1),
        Key::Function(5),
        Key::Function(8),
        Key::Function(12),
    ];
    match dice.below(5) {
        0 => Chord::shift(dice.pick(&KEYS)),
        1 => Chord::alt(dice.pick(&KEYS)),
        2 => Chord::control(letter(dice)),
        3 => Chord::char(letter(dice)),
        _ => Chord::key(dice.pick(&KEYS)),
    }
}

fn letter(dice: &mut Dice) -> char {
    let letters: Vec<char> = "aábcdeéfghijklmnñopqrstuúvwxyz  AEMNSÑ0123456789?/.-+:;·|¿'\"\\{}".chars().collect();
    dice.pick(&letters)
}

fn text(dice: &mut Dice) -> String {
    match dice.below(12) {
        0 => "ñandú ".repeat(833),
        1 => "otra entrada\r\n".repeat(40),
        _ => dice.pick(&TEXTS).to_owned(),
    }
}

fn place(cells: u16, dice: &mut Dice) -> u16 {
    u16::try_from(dice.below(usize::from(cells) + 3)).expect("a screen is small")
}

fn later(world: &World, dice: &mut Dice) -> jiff::civil::DateTime {
    let seconds = dice.pick(&[1_i64, 5, 60, 4000]);
    world.model.now.checked_add(jiff::SignedDuration::from_secs(seconds)).expect("the story is short")
}

fn told(world: &World, dice: &mut Dice) -> Told {
    let revision = world.model.desk.as_ref().map_or(0, |desk| desk.safety.revision);
    match dice.below(4) {
        0 => Told::Trouble("El disco no contesta.".to_owned()),
        1 => Told::Journaled(revision),
        2 => Told::Saved { revision, confirmed: false },
        _ => Told::Failed("No se pudo.".to_owned()),
    }
}

/// Plays one row of throws; gives how many moves of each kind were made.
fn play(number: usize, seed: u64, tally: &mut Tally) -> BTreeMap<String, usize> {
    println!("example {number}, seed {seed}");
    let mut dice = Dice::new(seed * 10 + number as u64);
    let session = example(number);
    let mut world = World::with(session, seed);
    for count in 0..MESSAGES {
        let message = next(&world, tally, &mut dice);
        world.send(message);
        world.draw();
        if count % TRIED_EVERY == 0 && world.model.layers.is_empty() {
            tally.check_shadows(&world.model);
            for model in tally.try_some(&world.model, &mut dice, 5) {
                let before = std::mem::replace(&mut world.model, model);
                world.draw();
                world.model = before;
            }
        }
    }
    undo_everything(&mut world);
    println!("{:?}", world.moves);
    std::mem::take(&mut world.moves)
}

/// Undo leads back to the beginning of the open session.
fn undo_everything(world: &mut World) {
    // In a frame too small to be seen keys do nothing.
    world.send(Message::Resize(80, 24));
    while !world.model.layers.is_empty() {
        world.model.layers.pop();
    }
    // Undo keeps an open round for the secret ballots that were typed in for it, which a new start has not kept.
    world.model.screens.axes = Axes::default();
    let Some(base) = world.base() else { return };
    let acts = world.model.desk.as_ref().map_or(0, |desk| desk.history.done().len());
    for _ in 0..acts {
        world.send(Message::Press(Chord::control('z')));
        world.model.layers.clear();
    }
    let desk = world.model.desk.as_ref().expect("undo does not close the session");
    if desk.is_writable() {
        let (last, notice) = (desk.history.last(), &world.model.notice);
        assert!(*desk.session() == base, "undo does not lead back to the beginning: {last:?}, {notice:?}");
    }
}

fn play_all(number: usize) {
    let mut tally = Tally::new();
    let mut moves: BTreeMap<String, usize> = BTreeMap::new();
    let variable = |name: &str| std::env::var(name).ok().and_then(|text| text.parse::<u64>().ok());
    let seeds = match variable("CONCERTAR_TEST_SEED") {
        Some(seed) => seed..=seed,
        None => 1..=variable("CONCERTAR_TEST_STORIES").unwrap_or(3),
    };
    for seed in seeds {
        for (name, count) in play(number, seed, &mut tally) {
            *moves.entry(name).or_default() += count;
        }
    }
    assert!(moves.len() >= KINDS && tally.kinds() >= KEYS, "hardly anything happened: {moves:?}");
    assert_eq!(tally.dead(), Vec::<String>::new(), "these keys are offered and do nothing");
}

#[test]
fn over_a_whole_workshop() {
    play_all(0);
}

#[test]
fn over_a_mesa() {
    play_all(1);
}

#[test]
fn over_an_early_mesa() {
    play_all(2);
}
