//! A person at a terminal, for tests: starts the program, types, waits for what is to be seen, pulls the plug.
//!
//! Waiting is always for something to be seen and never for a time, except after Escape, where a pause is the only way in
//! which terminals tell the key from the start of a sequence. Whoever waits in vain fails with the screen as it was.
//! `CONCERTAR_TEST_TIMEOUT` says for how many seconds to wait, 15 when it is not set.

use std::fmt::Write as _;
use std::io::{ErrorKind, Read, Write};
use std::num::NonZeroU16;
use std::path::Path;
use std::rc::Rc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, ExitStatus, MasterPty, PtySize, native_pty_system};
use tempfile::TempDir;

/// The program, as built for the tests.
const CONCERTAR: &str = env!("CARGO_BIN_EXE_concertar");
/// How long the reader of keys needs to tell Escape from the start of a sequence.
const AFTER_ESCAPE: Duration = Duration::from_millis(80);
/// How long a screen must hold still to be settled.
const STILL: Duration = Duration::from_millis(150);
/// How often to look whether the program has ended.
const GLANCE: Duration = Duration::from_millis(20);

/// What to start, and where.
#[derive(Debug)]
pub(crate) struct Setup {
    command: CommandBuilder,
    columns: u16,
    rows: u16,
    folder: Rc<TempDir>,
}

impl Setup {
    /// The program itself, in 80×24, with an empty folder of sessions and nothing of the person's own settings.
    pub(crate) fn concertar(arguments: &[&str]) -> Self {
        Self::of(CONCERTAR, arguments)
    }

    /// Another program, to test the harness itself.
    pub(crate) fn of(program: &str, arguments: &[&str]) -> Self {
        Self::within(Rc::new(tempfile::tempdir().expect("a temporary folder can be made")), program, arguments)
    }

    fn within(folder: Rc<TempDir>, program: &str, arguments: &[&str]) -> Self {
        let mut command = CommandBuilder::new(program);
        command.args(arguments);
        command.env_clear();
        // What Windows needs to start a program, and what tools that measure coverage need.
        for name in ["PATH", "SystemRoot", "TEMP", "TMP", "TMPDIR", "LLVM_PROFILE_FILE"] {
            if let Some(value) = std::env::var_os(name) {
                command.env(name, value);
            }
        }
        for name in ["HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "XDG_CONFIG_HOME", "XDG_DATA_HOME"] {
            command.env(name, folder.path());
        }
        command.env("CONCERTAR_SESSIONS", folder.path());
        command.env("TERM", "xterm-256color");
        command.env("LANG", "es_EC.UTF-8");
        command.cwd(folder.path());
        Self { command, columns: 80, rows: 24, folder }
    }

    /// With a variable of the environment.
    pub(crate) fn env(mut self, name: &str, value: &str) -> Self {
        self.command.env(name, value);
        self
    }

    /// In a terminal of this size.
    pub(crate) fn size(mut self, columns: u16, rows: u16) -> Self {
        (self.columns, self.rows) = (columns, rows);
        self
    }

    /// The folder of sessions, to put files there before the start.
    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Starts the program.
    pub(crate) fn start(self) -> Terminal {
        Terminal::start(self.command, self.columns, self.rows, self.folder)
    }
}

/// A key of the keyboard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Key {
    Enter,
    Escape,
    Tab,
    BackTab,
    Backspace,
    Delete,
    Up,
    Down,
    Left,
    Right,
    Home,
    End,
    PageUp,
    PageDown,
    /// F1 to F12.
    Function(u8),
    /// A letter with Control.
    Control(char),
    /// A letter with Alt.
    Alt(char),
    /// A letter or sign alone.
    Sign(char),
}

impl Key {
    /// What a terminal of the xterm family sends for the key.
    fn bytes(self, application_cursor: bool) -> String {
        let arrow = |letter: char| format!("\x1b{}{letter}", if application_cursor { 'O' } else { '[' });
        match self {
            Self::Enter => "\r".to_owned(),
            Self::Escape => "\x1b".to_owned(),
            Self::Tab => "\t".to_owned(),
            Self::BackTab => "\x1b[Z".to_owned(),
            Self::Backspace => "\x7f".to_owned(),
            Self::Delete => "\x1b[3~".to_owned(),
            Self::Up => arrow('A'),
            Self::Down => arrow('B'),
            Self::Right => arrow('C'),
            Self::Left => arrow('D'),
            Self::Home => arrow('H'),
            Self::End => arrow('F'),
            Self::PageUp => "\x1b[5~".to_owned(),
            Self::PageDown => "\x1b[6~".to_owned(),
            Self::Function(number @ 1..=4) => format!("\x1bO{}", char::from(b'P' + number - 1)),
            Self::Function(number @ 5..=12) => {
                let code = [15, 17, 18, 19, 20, 21, 23, 24][usize::from(number) - 5];
                format!("\x1b[{code}~")
            }
            Self::Function(number) => panic!("there is no key F{number}"),
            Self::Control(letter) if letter.is_ascii_alphabetic() => {
                char::from(letter.to_ascii_lowercase() as u8 - b'a' + 1).to_string()
            }
            Self::Control(sign) => panic!("terminals send no Control with {sign}"),
            Self::Alt(letter) => format!("\x1b{letter}"),
            Self::Sign(sign) => sign.to_string(),
        }
    }
}

/// Notes what the program asks of the terminal, which waits for an answer.
#[derive(Debug, Default)]
struct Requests {
    answers: String,
}

impl vt100::Callbacks for Requests {
    fn unhandled_csi(
        &mut self,
        screen: &mut vt100::Screen,
        first: Option<u8>,
        _second: Option<u8>,
        parameters: &[&[u16]],
        letter: char,
    ) {
        match (first, parameters, letter) {
            // Where is the cursor?
            (None, [[6]], 'n') => {
                let (row, column) = screen.cursor_position();
                // Writing to a String has no way to fail.
                let _ = write!(self.answers, "\x1b[{};{}R", row + 1, column + 1);
            }
            (None, [[5]], 'n') => self.answers.push_str("\x1b[0n"),
            // What are you? A VT100 with advanced video: the question that ends a list of questions about abilities.
            (None, [] | [[0]], 'c') => self.answers.push_str("\x1b[?1;2c"),
            _ => {}
        }
    }
}

/// A program running in a terminal. Dropping it kills the program.
pub(crate) struct Terminal {
    child: Box<dyn Child + Send + Sync>,
    master: Box<dyn MasterPty + Send>,
    input: Box<dyn Write + Send>,
    output: Receiver<Vec<u8>>,
    parser: vt100::Parser<Requests>,
    folder: Rc<TempDir>,
    status: Option<ExitStatus>,
}

impl Terminal {
    fn start(command: CommandBuilder, columns: u16, rows: u16, folder: Rc<TempDir>) -> Self {
        let pair = native_pty_system().openpty(pty_size(columns, rows)).expect("a pseudo-terminal can be opened");
        let child = pair.slave.spawn_command(command).expect("the program can be started");
        // The program must be the only one that holds its side, or its end would not be noticed.
        drop(pair.slave);
        let reader = pair.master.try_clone_reader().expect("the terminal can be read");
        Self {
            child,
            input: pair.master.take_writer().expect("the terminal can be written to"),
            output: read_on(reader),
            parser: vt100::Parser::new_with_callbacks(cells(rows), cells(columns), 0, Requests::default()),
            master: pair.master,
            folder,
            status: None,
        }
    }

    /// The folder of sessions.
    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The program once more on the same folder, after this one or beside it.
    pub(crate) fn again(&self, arguments: &[&str]) -> Setup {
        let (rows, columns) = self.grid().size();
        Setup::within(Rc::clone(&self.folder), CONCERTAR, arguments).size(columns.get(), rows.get())
    }

    /// Types letter by letter, as a person does.
    pub(crate) fn type_text(&mut self, text: &str) {
        for letter in text.chars() {
            self.send(letter.encode_utf8(&mut [0; 4]));
        }
    }

    /// Presses a key.
    pub(crate) fn key(&mut self, key: Key) {
        self.catch_up();
        self.send(&key.bytes(self.parser.screen().application_cursor()));
        if key == Key::Escape {
            thread::sleep(AFTER_ESCAPE);
        }
    }

    /// Presses a key several times.
    pub(crate) fn keys(&mut self, key: Key, times: usize) {
        for _ in 0..times {
            self.key(key);
        }
    }

    /// Pastes, in brackets when the program has asked for them, as terminals do.
    pub(crate) fn paste(&mut self, text: &str) {
        self.catch_up();
        let text = text.replace('\n', "\r");
        if self.parser.screen().bracketed_paste() {
            self.send(&format!("\x1b[200~{text}\x1b[201~"));
        } else {
            self.send(&text);
        }
    }

    /// Waits until the screen shows `text`, in one row.
    #[track_caller]
    pub(crate) fn wait_for(&mut self, text: &str) {
        self.wait_within(patience(), text);
    }

    /// Waits no longer than `limit` until the screen shows `text`, for what must be quick.
    #[track_caller]
    pub(crate) fn wait_within(&mut self, limit: Duration, text: &str) {
        let shown = self.until(limit, |terminal| terminal.shows(text));
        assert!(shown, "«{text}» did not come{}", self.report());
    }

    /// Waits until the screen no longer shows `text`.
    #[track_caller]
    pub(crate) fn wait_until_gone(&mut self, text: &str) {
        let gone = self.until(patience(), |terminal| !terminal.shows(text));
        assert!(gone, "«{text}» did not go{}", self.report());
    }

    /// Fails when the settled screen shows `text`.
    #[track_caller]
    pub(crate) fn absent(&mut self, text: &str) {
        self.settle();
        assert!(!self.shows(text), "«{text}» is there{}", self.report());
    }

    /// Waits until nothing has been drawn for a moment, or nothing can be drawn any more.
    pub(crate) fn settle(&mut self) {
        let end = Instant::now() + patience();
        while Instant::now() < end {
            match self.output.recv_timeout(STILL) {
                Ok(bytes) => self.show(&bytes),
                Err(_) => return,
            }
        }
    }

    /// Takes in what is drawn for so long.
    pub(crate) fn watch(&mut self, time: Duration) {
        self.until(time, |_| false);
    }

    /// Takes in one piece of what is drawn, waiting at most `pause`.
    pub(crate) fn glance(&mut self, pause: Duration) {
        self.take_in(pause);
    }

    /// The rows of the screen, as text.
    pub(crate) fn rows(&self) -> Vec<String> {
        self.screen().lines().map(str::to_owned).collect()
    }

    /// Whether the screen shows `text` in one row now.
    pub(crate) fn shows_now(&self, text: &str) -> bool {
        self.shows(text)
    }

    /// How many cells of the screen have a colour of their own.
    pub(crate) fn coloured_cells(&self) -> usize {
        let (rows, columns) = self.grid().size();
        let cells = (0..rows.get()).flat_map(|row| (0..columns.get()).map(move |column| (row, column)));
        let coloured =
            |cell: &vt100::Cell| cell.fgcolor() != vt100::Color::Default || cell.bgcolor() != vt100::Color::Default;
        cells.filter(|(row, column)| self.grid().cell(*row, *column).is_some_and(coloured)).count()
    }

    /// The screen as rows of text, without the spaces at their ends.
    pub(crate) fn screen(&self) -> String {
        let columns = self.parser.screen().size().1.get();
        let rows: Vec<String> = self.parser.screen().rows(0, columns).map(|row| row.trim_end().to_owned()).collect();
        rows.join("\n")
    }

    /// The grid, for colours, the cursor and the modes of the terminal.
    pub(crate) fn grid(&self) -> &vt100::Screen {
        self.parser.screen()
    }

    /// Gives the terminal another size, of which the program is told.
    pub(crate) fn resize(&mut self, columns: u16, rows: u16) {
        self.catch_up();
        self.parser.set_size(cells(rows), cells(columns));
        self.master.resize(pty_size(columns, rows)).expect("the terminal can be resized");
    }

    /// Holds the program still (SIGSTOP), so that all that is done meanwhile reaches it at one moment.
    #[cfg(unix)]
    pub(crate) fn hold(&self) {
        self.signal("-STOP");
    }

    /// Lets the program go on after [`Self::hold`].
    #[cfg(unix)]
    pub(crate) fn release(&self) {
        self.signal("-CONT");
    }

    #[cfg(unix)]
    fn signal(&self, signal: &str) {
        let process = self.child.process_id().expect("the program runs").to_string();
        let sent = std::process::Command::new("kill").args([signal, &process]).status().expect("kill can be called");
        assert!(sent.success(), "{signal} could not be sent");
    }

    /// Ends the program at once, without a chance to save (SIGKILL).
    pub(crate) fn kill(&mut self) -> ExitStatus {
        let child: &mut dyn Child = self.child.as_mut();
        // The crate's own kill is a polite hang-up first.
        let killed = match child.downcast_mut::<std::process::Child>() {
            Some(child) => child.kill(),
            None => child.kill(),
        };
        killed.expect("the program can be killed");
        self.exit_status()
    }

    /// Waits for the program to end by itself.
    #[track_caller]
    pub(crate) fn exit_status(&mut self) -> ExitStatus {
        let ended = self.until(patience(), |terminal| terminal.ended().is_some());
        assert!(ended, "the program did not end{}", self.report());
        // What it wrote last may still be under way.
        self.settle();
        self.ended().expect("the program has ended")
    }

    fn ended(&mut self) -> Option<ExitStatus> {
        if self.status.is_none() {
            self.status = self.child.try_wait().expect("the program can be asked after");
        }
        self.status.clone()
    }

    fn shows(&self, text: &str) -> bool {
        self.screen().lines().any(|row| row.contains(text))
    }

    /// Takes in what is drawn until `done`; answers whether it was in time.
    fn until(&mut self, patience: Duration, mut done: impl FnMut(&mut Self) -> bool) -> bool {
        let end = Instant::now() + patience;
        loop {
            if done(self) {
                return true;
            }
            if Instant::now() >= end {
                return false;
            }
            self.take_in(GLANCE);
        }
    }

    /// Takes in one piece of what is drawn, waiting at most `pause`; answers whether one came.
    fn take_in(&mut self, pause: Duration) -> bool {
        match self.output.recv_timeout(pause) {
            Ok(bytes) => {
                self.show(&bytes);
                true
            }
            Err(RecvTimeoutError::Timeout) => false,
            Err(RecvTimeoutError::Disconnected) => {
                thread::sleep(pause);
                false
            }
        }
    }

    fn show(&mut self, bytes: &[u8]) {
        self.parser.process(bytes);
        let answers = std::mem::take(&mut self.parser.callbacks_mut().answers);
        self.send(&answers);
    }

    /// Takes in all that has been drawn so far.
    fn catch_up(&mut self) {
        while self.take_in(Duration::ZERO) {}
    }

    /// A program that has ended takes nothing in, which its status tells better than the error here.
    fn send(&mut self, text: &str) {
        if !text.is_empty() {
            let _ = self.input.write_all(text.as_bytes()).and_then(|()| self.input.flush());
        }
    }

    fn report(&mut self) -> String {
        let state = self.ended().map_or("is running".to_owned(), |status| status.to_string());
        format!(" (the program: {state}); the screen was:\n{}", self.screen())
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        if matches!(self.child.try_wait(), Ok(None)) {
            let _ = self.child.kill();
            let _ = self.child.wait();
        }
    }
}

fn pty_size(columns: u16, rows: u16) -> PtySize {
    PtySize { rows, cols: columns, pixel_width: 0, pixel_height: 0 }
}

fn cells(count: u16) -> NonZeroU16 {
    NonZeroU16::new(count).expect("a terminal has at least one cell")
}

fn patience() -> Duration {
    let seconds = std::env::var("CONCERTAR_TEST_TIMEOUT").ok().and_then(|text| text.parse().ok());
    Duration::from_secs(seconds.unwrap_or(15))
}

/// Reads on a thread of its own until the program has closed its side.
fn read_on(mut reader: Box<dyn Read + Send>) -> Receiver<Vec<u8>> {
    let (sender, receiver) = channel();
    thread::spawn(move || {
        let mut bytes = [0; 8192];
        loop {
            match reader.read(&mut bytes) {
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                // Linux says "input/output error" where others say "end of file".
                Ok(0) | Err(_) => return,
                Ok(count) => {
                    if sender.send(bytes[..count].to_vec()).is_err() {
                        return;
                    }
                }
            }
        }
    });
    receiver
}
