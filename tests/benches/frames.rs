//! From a key to the frame, and from the start to the first one.

#[path = "../screens/kit/samples.rs"]
mod samples;

use std::path::{Path, PathBuf};

use concertar::app::desk::{Desk, Mode, Safety};
use concertar::app::message::Told;
use concertar::app::{Message, Model, update, view};
use concertar::keys::{Chord, Key};
use concertar::session::{History, Session, Step};
use concertar::storage::Disk;
use concertar::storage::create::create;
use concertar::storage::library::{Listing, list};
use concertar::ui::theme::Theme;
use concertar::words::{Language, Words};
use divan::Bencher;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use tempfile::TempDir;

use crate::large::{self, NOW};
use crate::must;

/// A wall of a terminal.
const SIZE: (u16, u16) = (200, 60);

/// Something drawn with made-up content.
type Sample = fn(Rect, &mut Buffer, &Theme);

/// The program and its screen.
pub(crate) struct Stage {
    pub(crate) model: Model,
    words: Words,
    terminal: Terminal<TestBackend>,
}

impl Stage {
    fn new() -> Self {
        let model = Model::new(NOW, SIZE, PathBuf::from("sesiones"));
        let terminal = must(Terminal::new(TestBackend::new(SIZE.0, SIZE.1)));
        Self { model, words: Words::new(Language::Spanish), terminal }
    }

    pub(crate) fn of(session: Session, step: Step) -> Self {
        let mut stage = Self::new();
        stage.model.desk = Some(Desk {
            history: History::new(session),
            path: PathBuf::from("sesiones/mesa.ron"),
            mode: Mode::Write,
            safety: Safety::default(),
        });
        stage.model.step = step;
        stage
    }

    /// The same stage with so many columns and rows.
    pub(crate) fn sized(mut self, columns: u16, rows: u16) -> Self {
        self.model.size = (columns, rows);
        self.terminal = must(Terminal::new(TestBackend::new(columns, rows)));
        self
    }

    fn send(&mut self, message: Message) {
        let effects = update::update(&mut self.model, message, &self.words);
        divan::black_box(effects);
    }

    pub(crate) fn draw(&mut self) {
        let (model, words) = (&self.model, &self.words);
        must(self.terminal.draw(|frame| view::draw(model, frame.area(), frame.buffer_mut(), words)));
    }

    pub(crate) fn press(&mut self, chord: Chord) {
        self.send(Message::Press(chord));
        self.draw();
    }
}

/// A folder of so many small sessions.
pub(crate) fn folder_of(count: u64) -> TempDir {
    let folder = must(tempfile::tempdir());
    let whole = large::session(1);
    for number in 0..count {
        must(create(&Disk, folder.path(), &small(&whole, number), NOW));
    }
    folder
}

/// A session as offices have many of them.
fn small(whole: &Session, number: u64) -> Session {
    let mut session = Session::new(
        concertar::session::id::SessionId::from_bits(number),
        &format!("Mesa de internacionalización {number}"),
    );
    session.header.series = "Mesa interministerial".into();
    session.header.territory = "Quito".into();
    session.header.date = NOW.date().checked_sub(jiff::Span::new().days(i64::try_from(number).unwrap_or(0))).ok();
    session.next = whole.next;
    session.participants = whole.participants.iter().take(12).cloned().collect();
    session.mesa.agreements = whole.mesa.agreements.iter().take(3).cloned().collect();
    for agreement in &mut session.mesa.agreements {
        agreement.axis = None;
        agreement.reservations.clear();
    }
    session
}

fn listed(folder: &Path) -> Vec<Listing> {
    must(list(&Disk, folder))
}

/// The folder is read and the list of sessions is drawn.
#[divan::bench(args = [1, 1000], sample_count = 10, max_time = 5)]
fn start_to_list(bencher: Bencher<'_, '_>, sessions: u64) {
    let folder = folder_of(sessions);
    bencher.bench_local(|| {
        let mut stage = Stage::new();
        stage.draw();
        stage.send(Message::Told(Told::Listed(listed(folder.path()))));
        stage.draw();
    });
}

/// The program is there before the folder is read.
#[divan::bench(sample_count = 50)]
fn start_to_first_frame(bencher: Bencher<'_, '_>) {
    bencher.bench_local(|| Stage::new().draw());
}

fn up_and_down(bencher: Bencher<'_, '_>, mut stage: Stage) {
    stage.draw();
    let mut down = false;
    bencher.bench_local(|| {
        down = !down;
        stage.press(Chord::key(if down { Key::Down } else { Key::Up }));
    });
}

/// A key in the list of sessions.
#[divan::bench(args = [1, 1000], max_time = 3)]
fn key_to_frame_home(bencher: Bencher<'_, '_>, sessions: u64) {
    let folder = folder_of(sessions);
    let mut stage = Stage::new();
    stage.send(Message::Told(Told::Listed(listed(folder.path()))));
    up_and_down(bencher, stage);
}

/// A key on the screen of a step, with the large session.
#[divan::bench(args = Step::ALL, max_time = 3)]
fn key_to_frame(bencher: Bencher<'_, '_>, step: Step) {
    up_and_down(bencher, Stage::of(large::session(1), step));
}

/// A key while the room's picture is shown.
#[divan::bench(args = Step::ALL, max_time = 3)]
fn key_to_frame_for_the_room(bencher: Bencher<'_, '_>, step: Step) {
    let mut stage = Stage::of(large::session(1), step);
    stage.model.public = true;
    up_and_down(bencher, stage);
}

/// A letter of an entry of the FODA.
#[divan::bench(max_time = 3)]
fn letter_to_frame(bencher: Bencher<'_, '_>) {
    let mut stage = Stage::of(large::session(1), Step::Swot);
    stage.press(Chord::char('f'));
    let mut letter = true;
    bencher.bench_local(|| {
        stage.press(if letter { Chord::char('ñ') } else { Chord::key(Key::Backspace) });
        letter = !letter;
    });
}

/// An entry of the FODA is kept: one letter, and Enter.
#[divan::bench(sample_count = 50, sample_size = 1)]
fn entry_to_frame(bencher: Bencher<'_, '_>) {
    let mut stage = Stage::of(large::session(1), Step::Swot);
    stage.press(Chord::char('f'));
    bencher.bench_local(|| {
        stage.press(Chord::char('x'));
        stage.press(Chord::key(Key::Enter));
    });
}

/// Undo, and redo.
#[divan::bench(sample_count = 50, sample_size = 1)]
fn undo_and_redo_to_frame(bencher: Bencher<'_, '_>) {
    let mut stage = Stage::of(large::session(1), Step::Swot);
    stage.press(Chord::char('f'));
    for _ in 0..40 {
        stage.press(Chord::char('x'));
        stage.press(Chord::key(Key::Enter));
    }
    stage.press(Chord::key(Key::Escape));
    bencher.bench_local(|| {
        stage.press(Chord::control('z'));
        stage.press(Chord::control('y'));
    });
}

/// The sheet of all keys and things is opened.
#[divan::bench(max_time = 3)]
fn palette_to_frame(bencher: Bencher<'_, '_>) {
    let mut stage = Stage::of(large::session(1), Step::Swot);
    bencher.bench_local(|| {
        stage.press(Chord::control('p'));
        stage.press(Chord::key(Key::Escape));
    });
}

/// Each piece that screens are drawn with.
#[divan::bench(args = samples::ALL.map(|(name, _)| name), max_time = 1)]
fn piece_of_a_frame(bencher: Bencher<'_, '_>, name: &str) {
    let (mut buffer, theme) = (Buffer::empty(Rect::new(0, 0, SIZE.0, SIZE.1)), Theme::default());
    let samples = samples::ALL.iter().filter(|(other, _)| *other == name);
    bencher.bench_local(|| samples.clone().for_each(|(_, sample)| sample(buffer.area, &mut buffer, &theme)));
}
