//! Somebody who reads the screen and types: the program is told keys and the hour, and nothing else.
//!
//! What stands in the layer on top is read to decide which key comes next, as a person does who looks up. Effects go to the
//! disk's own thread, in a folder that goes with the typist. Every key is kept, so that the same keys can be sent to the
//! program in a terminal.

mod forms;
mod lists;

use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::thread;
use std::time::{Duration, Instant};

use concertar::app::desk::Desk;
use concertar::app::update::update;
use concertar::app::view::draw;
use concertar::app::{Effect, Message, Model};
use concertar::keys::{Chord, Key};
use concertar::session::Session;
use concertar::session::language::Language;
use concertar::storage::format::{self, Content};
use concertar::terminal::Performer;
use concertar::ui::layer::Layer;
use concertar::words::Words;
use jiff::civil::DateTime;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use tempfile::TempDir;

/// The size that must always do.
const SIZE: (u16, u16) = (80, 24);
/// How long the disk may take.
const PATIENCE: Duration = Duration::from_secs(20);

/// Something the typist did, or waited to see.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Stroke {
    /// A key was pressed.
    Press(Chord),
    /// A text was pasted.
    Paste(String),
    /// This stood on the screen, in one row.
    Seen(String),
}

/// How much was typed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Count {
    /// Letters of texts that the record keeps.
    pub(crate) letters: usize,
    /// All other keys; a paste is one.
    pub(crate) keys: usize,
}

/// Somebody at the keyboard.
pub(crate) struct Typist {
    pub(crate) words: Rc<Words>,
    pub(crate) count: Count,
    model: Model,
    performer: Performer,
    folder: TempDir,
    strokes: Vec<Stroke>,
    /// The program has ended.
    left: bool,
}

impl Typist {
    /// Sits down before the list of an empty folder at this hour.
    pub(crate) fn at(now: DateTime) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let path = folder.path().to_owned();
        let mut typist = Self {
            words: Rc::new(Words::new(Language::Spanish)),
            count: Count::default(),
            model: Model::new(now, SIZE, path.clone()),
            performer: Performer::start(path).expect("the disk's thread can be started"),
            folder,
            strokes: Vec::new(),
            left: false,
        };
        typist.performer.perform(Effect::List, &typist.words);
        typist.until("the list of sessions was read", |model| model.listings.is_some());
        typist
    }

    /// The hour comes.
    pub(crate) fn clock(&mut self, now: DateTime) {
        assert!(now >= self.model.now, "the clock would go back to {now}");
        self.tell(Message::Tick(now));
    }

    /// Presses a key.
    pub(crate) fn key(&mut self, key: Key) {
        self.chord(Chord::key(key));
    }

    /// Presses a key several times.
    pub(crate) fn keys(&mut self, key: Key, times: usize) {
        for _ in 0..times {
            self.key(key);
        }
    }

    /// Presses keys that are commands of the screen, one letter each.
    pub(crate) fn press(&mut self, letters: &str) {
        for letter in letters.chars() {
            let over = self.model.layers.last().is_some_and(|asked| asked.layer.takes_text());
            assert!(!over, "«{letter}» is no command here: a text is being typed{}", self.report());
            self.chord(Chord::char(letter));
        }
    }

    /// Presses a key together with others.
    pub(crate) fn chord(&mut self, chord: Chord) {
        self.count.keys += 1;
        self.strokes.push(Stroke::Press(chord));
        self.tell(Message::Press(chord));
    }

    /// Types a text, letter by letter.
    pub(crate) fn type_text(&mut self, text: &str) {
        for letter in text.chars() {
            self.count.letters += 1;
            let chord = Chord::char(letter);
            self.strokes.push(Stroke::Press(chord));
            self.tell(Message::Press(chord));
        }
    }

    /// Pastes a text.
    pub(crate) fn paste(&mut self, text: &str) {
        self.count.keys += 1;
        self.strokes.push(Stroke::Paste(text.to_owned()));
        self.tell(Message::Paste(text.to_owned()));
    }

    /// Looks for a text on the screen, in one row.
    #[track_caller]
    pub(crate) fn see(&mut self, text: &str) {
        self.strokes.push(Stroke::Seen(text.to_owned()));
        let seen = self.screen().lines().any(|row| row.contains(text));
        assert!(seen, "«{text}» is not to be seen{}", self.report());
    }

    /// Fails while anything lies over the screen.
    #[track_caller]
    pub(crate) fn nothing_asked(&self) {
        assert!(self.model.layers.is_empty(), "something is still asked{}", self.report());
    }

    /// Waits until a session is on the desk.
    #[track_caller]
    pub(crate) fn opened(&mut self) {
        self.until("a session is open", |model| model.desk.is_some());
    }

    /// The folder of the sessions.
    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Waits until this stands on the screen, in one row, as when the disk has something to tell.
    #[track_caller]
    pub(crate) fn wait_for(&mut self, text: &str) {
        let end = Instant::now() + PATIENCE;
        while !self.screen().lines().any(|row| row.contains(text)) && Instant::now() < end {
            self.listen();
        }
        self.see(text);
    }

    /// The session on the desk.
    #[track_caller]
    pub(crate) fn session(&self) -> &Session {
        self.model.desk.as_ref().map_or_else(|| panic!("no session is open{}", self.report()), Desk::session)
    }

    /// Waits until the disk has done all that was asked of it.
    #[track_caller]
    pub(crate) fn rest(&mut self) {
        let end = Instant::now() + PATIENCE;
        while self.performer.expects_answers() {
            assert!(Instant::now() < end, "the disk has not come to rest{}", self.report());
            self.listen();
        }
    }

    /// Everything done and seen so far.
    pub(crate) fn strokes(&self) -> &[Stroke] {
        &self.strokes
    }

    /// Leaves the program; gives what is in the one session file of the folder.
    pub(crate) fn leave(&mut self) -> Content {
        self.chord(Chord::control('q'));
        let end = Instant::now() + PATIENCE;
        while !self.left {
            assert!(Instant::now() < end, "the program did not end{}", self.report());
            self.listen();
        }
        self.performer.finish(PATIENCE);
        assert!(!self.performer.expects_answers(), "the disk has not answered");
        only_session(self.folder.path())
    }

    /// The screen as rows of text.
    pub(crate) fn screen(&self) -> String {
        let mut buffer = Buffer::empty(Rect::new(0, 0, SIZE.0, SIZE.1));
        draw(&self.model, buffer.area, &mut buffer, &self.words);
        let row = |y| (0..SIZE.0).map(|x| buffer[(x, y)].symbol()).collect::<String>().trim_end().to_owned();
        (0..SIZE.1).map(row).collect::<Vec<_>>().join("\n")
    }

    fn tell(&mut self, message: Message) {
        for effect in update(&mut self.model, message, &self.words) {
            self.left |= effect == Effect::Quit;
            self.performer.perform(effect, &self.words);
        }
        for answer in self.performer.answers(&self.words) {
            self.tell(answer);
        }
    }

    fn listen(&mut self) {
        for answer in self.performer.answers(&self.words) {
            self.tell(answer);
        }
        thread::sleep(Duration::from_millis(1));
    }

    #[track_caller]
    fn until(&mut self, what: &str, done: impl Fn(&Model) -> bool) {
        let end = Instant::now() + PATIENCE;
        while !done(&self.model) {
            assert!(Instant::now() < end, "in vain waited until {what}{}", self.report());
            self.listen();
        }
    }

    /// What is on top and takes the keys.
    #[track_caller]
    fn top(&self) -> &Layer {
        let asked = self.model.layers.last();
        &asked.unwrap_or_else(|| panic!("nothing is asked{}", self.report())).layer
    }

    fn report(&self) -> String {
        format!("; the screen was:\n{}", self.screen())
    }
}

/// What is in the one session file of a folder.
pub(crate) fn only_session(folder: &Path) -> Content {
    let entries = std::fs::read_dir(folder).expect("the folder can be read");
    let is_session = |path: &PathBuf| path.extension().is_some_and(|extension| extension == "ron");
    let paths: Vec<PathBuf> = entries.map(|entry| entry.expect("it can be listed").path()).filter(is_session).collect();
    let [path] = paths.as_slice() else { panic!("there should be one session: {paths:?}") };
    let bytes = std::fs::read(path).expect("the session can be read");
    format::read(&bytes).unwrap_or_else(|fault| panic!("the session cannot be read: {fault:?}"))
}
