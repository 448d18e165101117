//! A whole workshop typed into the real program: the very keys of the story told without a terminal.

use concertar::keys::{self, Chord};

use crate::compare::{Hours, assert_same};
use crate::example;
use crate::harness::{Key, Setup, Terminal};
use crate::quito::{self, MORNING};
use crate::typist::{Stroke, Typist, only_session};

/// How often to look again before waiting in vain.
const LOOKS: usize = 40;

#[test]
fn the_example_is_typed_into_the_program() {
    let plan = example::quito();
    let mut typist = Typist::at(MORNING);
    quito::play(&mut typist, &plan);

    let mut terminal = Setup::concertar(&[]).start();
    terminal.wait_for("Pulse n");
    for stroke in typist.strokes() {
        match stroke {
            Stroke::Press(chord) => terminal.key(key(*chord)),
            Stroke::Paste(text) => terminal.paste(text),
            Stroke::Seen(text) => see(&mut terminal, text),
        }
    }
    see(&mut terminal, "● guardado");
    leave(&mut terminal);
    let content = only_session(terminal.folder());
    assert_eq!(content.faults, []);
    assert_same(&plan, &content.session, Hours::Blanked);
}

/// Waits until a text stands on the screen. The reader of keys takes in 1024 bytes at a time and sees the rest only when more
/// come: an empty paste changes nothing, and makes it look again.
fn see(terminal: &mut Terminal, text: &str) {
    for _ in 0..LOOKS {
        terminal.settle();
        if terminal.shows_now(text) {
            return;
        }
        terminal.paste("");
    }
    terminal.wait_for(text);
}

fn leave(terminal: &mut Terminal) {
    terminal.key(Key::Control('q'));
    let status = terminal.exit_status();
    assert!(status.success(), "{status}: {}", terminal.screen());
    assert!(!terminal.grid().alternate_screen(), "the terminal was not given back");
}

/// The chord as a key of the keyboard.
fn key(chord: Chord) -> Key {
    match chord.key {
        keys::Key::Char(letter) if chord.control => Key::Control(letter),
        keys::Key::Char(letter) if chord.alt => Key::Alt(letter),
        keys::Key::Char(letter) => Key::Sign(letter),
        keys::Key::Enter => Key::Enter,
        keys::Key::Escape => Key::Escape,
        keys::Key::Tab => Key::Tab,
        keys::Key::BackTab => Key::BackTab,
        keys::Key::Backspace => Key::Backspace,
        keys::Key::Delete => Key::Delete,
        keys::Key::Up => Key::Up,
        keys::Key::Down => Key::Down,
        keys::Key::Left => Key::Left,
        keys::Key::Right => Key::Right,
        keys::Key::Home => Key::Home,
        keys::Key::End => Key::End,
        keys::Key::PageUp => Key::PageUp,
        keys::Key::PageDown => Key::PageDown,
        keys::Key::Function(number) => Key::Function(number),
    }
}
