//! G1 and G7 with the real program: killed at any moment, it has lost nothing that its screen had called saved.
//!
//! Entries with running numbers are typed into the FODA, now and then with a change of step, at which the session file is
//! written. Once a few more are called saved, however long that takes, the program is killed at a random moment, as by a
//! power cut. What the last screens showed under «guardado» must be in the session, and what is there must be a beginning
//! of what was typed.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use concertar::storage::opened::Notice;

use crate::dice::Dice;
use crate::harness::{Key, Setup, Terminal};
use crate::sessions::{SAVED, make, reopen, strengths};

/// How often the program is killed.
const KILLS: usize = 200;
/// Kills after which a new session is begun, so that opening stays quick.
const KILLS_A_SESSION: usize = 25;
/// After so many kills the session is opened by the program itself, too.
const LOOK_EVERY: usize = 20;
/// The longest time, in thousandths of a second, that is typed on before the kill.
const LONGEST: usize = 90;
/// Fewer entries than these are waited for until they are called saved.
const MOST_AWAITED: usize = 4;
/// The longest time to wait for them, far beyond what any disk takes.
const PATIENCE: Duration = Duration::from_secs(60);
/// The seed, when `CONCERTAR_TEST_SEED` does not give another.
const SEED: u64 = 20_261_120;

/// Somebody types, and the plug is pulled.
struct Typist {
    terminal: Terminal,
    /// The number of the next entry.
    next: u32,
    /// The greatest number seen under «guardado».
    saved: u32,
}

impl Typist {
    /// Types until all up to this number are called saved: how much that is does not depend on how fast the machine is.
    fn type_until_saved(&mut self, number: u32, dice: &mut Dice) {
        let end = Instant::now() + PATIENCE;
        while self.saved < number {
            assert!(Instant::now() < end, "entry {number} was typed and in {PATIENCE:?} not called saved");
            // Whoever waits for what was typed does not type on and on.
            if self.next <= number || dice.one_in(4) {
                self.type_something(dice);
            } else {
                self.terminal.watch(Duration::from_millis(5));
                self.look();
            }
        }
    }

    fn type_until(&mut self, end: Instant, dice: &mut Dice) {
        while Instant::now() < end {
            self.type_something(dice);
        }
    }

    fn type_something(&mut self, dice: &mut Dice) {
        match dice.below(12) {
            // An empty entry ends the row; the session file is written at the change of step.
            0 => self.terminal.type_text("\r43f"),
            1 => self.terminal.watch(Duration::from_millis(5)),
            _ => {
                self.terminal.type_text(&format!("e{:05}\r", self.next));
                self.next += 1;
            }
        }
        self.terminal.glance(Duration::from_millis(dice.pick(&[0, 1, 2, 3, 5])));
        self.look();
    }

    /// Notes what the screen calls saved.
    fn look(&mut self) {
        let rows = self.terminal.rows();
        if rows.first().is_some_and(|head| head.contains(SAVED)) {
            // What is being typed stands in the box below.
            let board = rows.iter().take_while(|row| !row.starts_with("┏ Fortaleza ━"));
            self.saved = board.flat_map(|row| numbers(row)).max().unwrap_or(0).max(self.saved);
        }
    }
}

/// The numbers of the entries in a row of the screen, or in a text.
fn numbers(text: &str) -> Vec<u32> {
    let words = text.split(|letter: char| !letter.is_ascii_alphanumeric());
    words.filter(|word| word.len() == 6).filter_map(|word| word.strip_prefix('e')?.parse().ok()).collect()
}

/// The numbers of the entries of a session, which must be whole and in order.
fn entries(path: &Path) -> Vec<u32> {
    let opening = reopen(path);
    let apart: Vec<&Notice> =
        opening.notices.iter().filter(|notice| matches!(notice, Notice::GrewApart(_) | Notice::Unlocked)).collect();
    assert!(apart.is_empty(), "{apart:?}");
    let texts = strengths(opening.history.session());
    texts.iter().map(|text| numbers(text).first().copied().unwrap_or_else(|| panic!("a torn entry: {text}"))).collect()
}

/// The program once more, on the session at `path`.
fn begin(before: &Terminal, path: &Path) -> Terminal {
    let name = path.file_name().expect("a session has a name").to_string_lossy().into_owned();
    before.again(&["open", &name]).start()
}

/// The program opens what the kill left, and shows the last entry.
fn look_again(before: &Terminal, path: &Path, last: u32) {
    let mut terminal = begin(before, path);
    terminal.wait_for(SAVED);
    terminal.key(Key::Sign('3'));
    terminal.key(Key::End);
    terminal.wait_for(&format!("e{last:05}"));
    terminal.key(Key::Control('q'));
    assert!(terminal.exit_status().success());
}

#[test]
fn nothing_that_was_called_saved_is_lost() {
    let seed = std::env::var("CONCERTAR_TEST_SEED").ok().and_then(|text| text.parse().ok()).unwrap_or(SEED);
    println!("seed {seed}");
    let mut dice = Dice::new(seed);
    let mut before = Setup::concertar(&["--version"]).start();
    let mut path = PathBuf::new();
    let mut there: Vec<u32> = Vec::new();
    let (mut typed, mut confirmed, mut awaited) = (0, 0, 0);
    for kill in 0..KILLS {
        if kill % KILLS_A_SESSION == 0 {
            path = make(before.folder());
            there.clear();
        }
        let next = there.last().map_or(1, |last| last + 1);
        let mut typist = Typist { terminal: begin(&before, &path), next, saved: 0 };
        // One in ten is killed while it starts.
        if dice.one_in(10) {
            typist.terminal.watch(Duration::from_millis(u64::try_from(dice.below(60)).expect("it is small")));
        } else {
            typist.terminal.wait_for(SAVED);
            typist.terminal.type_text("3f");
            let few = u32::try_from(dice.below(MOST_AWAITED)).expect("it is small");
            typist.type_until_saved(next - 1 + few, &mut dice);
            awaited += few;
            let time = dice.below(LONGEST * 1000);
            typist.type_until(
                Instant::now() + Duration::from_micros(u64::try_from(time).expect("it is small")),
                &mut dice,
            );
        }
        typist.terminal.kill();
        // What was drawn before the end has been seen.
        typist.look();
        let now = entries(&path);
        let told = format!(
            "seed {seed}, kill {kill}: saved up to {}, typed up to {}, there {now:?}",
            typist.saved,
            typist.next - 1
        );
        assert!(now.starts_with(&there), "{told}: what was there before is lost");
        assert!(now.last().copied().unwrap_or(0) >= typist.saved, "{told}: lost");
        let new = &now[there.len()..];
        let expected: Vec<u32> = (next..).take(new.len()).collect();
        assert!(new == expected && now.last().is_none_or(|last| *last < typist.next), "{told}: not what was typed");
        typed += typist.next - next;
        confirmed += typist.saved.saturating_sub(next - 1);
        there = now;
        if kill % LOOK_EVERY == LOOK_EVERY - 1
            && let Some(last) = there.last()
        {
            look_again(&typist.terminal, &path, *last);
        }
        before = typist.terminal;
    }
    println!("{KILLS} kills, {typed} entries typed, {confirmed} seen as saved before the kill, none of them lost");
    assert!(
        awaited > 0 && confirmed >= awaited,
        "of {awaited} entries that were awaited {confirmed} were called saved"
    );
}
