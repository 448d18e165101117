//! The program with a disk in memory: what it wants done is done at once, and now and then refused.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use concertar::app::desk::Mode;
use concertar::app::message::{Opened, Told};
use concertar::app::{Effect, Message, Model, update, view};
use concertar::session::language::Language;
use concertar::session::line::SessionLine;
use concertar::session::{Act, History, Move, Session};
use concertar::storage::heading::Trust;
use concertar::storage::library::{Listing, State};
use concertar::words::Words;
use jiff::civil::DateTime;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::dice::Dice;

/// The hour at the start.
const START: DateTime = DateTime::constant(2026, 11, 20, 10, 42, 0, 0);
/// One answer of the disk in so many is a refusal.
const REFUSAL: usize = 40;

/// The program, its disk, and what it was told.
pub(crate) struct World {
    pub(crate) model: Model,
    pub(crate) words: Words,
    disk: BTreeMap<PathBuf, History>,
    trail: Vec<String>,
    /// How many moves of each kind were made.
    pub(crate) moves: BTreeMap<String, usize>,
    chance: Dice,
    refuses_all: bool,
    saves: usize,
    /// How many messages are being taken, each told by what another one wanted done.
    depth: usize,
}

impl World {
    /// A world whose folder holds this session, which is open.
    pub(crate) fn with(session: Session, seed: u64) -> Self {
        let folder = PathBuf::from("sesiones");
        let path = folder.join("mesa.ron");
        let mut world = Self {
            model: Model::new(START, (80, 24), folder),
            words: Words::new(Language::Spanish),
            disk: BTreeMap::from([(path.clone(), History::new(session))]),
            trail: Vec::new(),
            moves: BTreeMap::new(),
            chance: Dice::new(seed),
            refuses_all: false,
            saves: 0,
            depth: 0,
        };
        world.open(&path, Mode::Write);
        world
    }

    /// Tells the program something, does what it wants done, and looks whether everything is in order.
    pub(crate) fn send(&mut self, message: Message) {
        self.trail.push(format!("{message:?}").chars().take(200).collect());
        let effects = update::update(&mut self.model, message, &self.words);
        let changed = effects.iter().any(|effect| matches!(effect, Effect::Append { .. }));
        self.depth += 1;
        for effect in effects {
            self.perform(effect);
        }
        self.depth -= 1;
        if self.words.language() != self.model.language {
            self.words = Words::new(self.model.language);
        }
        if changed {
            self.check();
        }
        let waits = self.model.desk.as_ref().is_some_and(|desk| desk.safety.saving);
        assert!(!waits || self.depth > 0, "the disk has answered everything, and a save is still waited for");
    }

    /// What was recorded is what is seen, and it makes sense.
    fn check(&self) {
        let Some(desk) = &self.model.desk else { return };
        assert_eq!(desk.session().faults(), [], "the session makes no sense");
        let recorded = self.disk.get(&desk.path).expect("the session is on the disk");
        assert!(recorded.session() == desk.session(), "the journal tells of another session than the screen");
    }

    /// From now on the disk takes nothing.
    pub(crate) fn refuse_all(&mut self) {
        self.refuses_all = true;
    }

    /// Does an act as a screen would.
    pub(crate) fn do_act(&mut self, act: Act) {
        let desk = self.model.desk.as_mut().expect("a session is open");
        desk.history.act(act).expect("the act may be done");
        desk.safety.revision += 1;
    }

    /// How many saves a message makes the program ask for.
    pub(crate) fn count_saves(&mut self, message: Message) -> usize {
        let before = self.saves;
        self.send(message);
        self.saves - before
    }

    /// Draws the program as it is now.
    pub(crate) fn draw(&self) {
        let (columns, rows) = self.model.size;
        let mut buffer = Buffer::empty(Rect::new(0, 0, columns, rows));
        view::draw(&self.model, buffer.area, &mut buffer, &self.words);
    }

    /// The session that the open one began as.
    pub(crate) fn base(&self) -> Option<Session> {
        let mut history = self.model.desk.as_ref()?.history.clone();
        while history.can_undo() {
            history.take(Move::Undo).expect("nothing keeps an act from being undone");
        }
        Some(history.session().clone())
    }

    fn tell(&mut self, told: Told) {
        self.send(Message::Told(told));
    }

    fn open(&mut self, path: &Path, mode: Mode) {
        let session = self.disk.get(path).expect("only what was listed is opened").session().clone();
        assert_eq!(session.faults(), [], "the session on the disk makes no sense");
        let history = History::new(session);
        self.disk.insert(path.to_owned(), history.clone());
        let opened = Opened { history, path: path.to_owned(), mode, revision: 1, saved: 1, notes: Vec::new() };
        self.tell(Told::Opened(Box::new(opened)));
    }

    fn create(&mut self, session: Session) {
        let path = self.model.folder.join(format!("nueva-{}.ron", self.disk.len()));
        self.disk.insert(path.clone(), History::new(session));
        self.open(&path, Mode::Write);
    }

    fn perform(&mut self, effect: Effect) {
        match effect {
            // Whoever leaves comes back.
            Effect::Quit => self.open(&self.model.folder.join("mesa.ron"), Mode::Write),
            Effect::List => {
                let listings = self.disk.iter().map(|(path, history)| listing(path, history.session())).collect();
                self.tell(Told::Listed(listings));
            }
            Effect::Open { path, reading } => self.open(&path, if reading { Mode::Read } else { Mode::Write }),
            Effect::OpenLastGood(_) | Effect::OpenAsFound(_) => self.tell(Told::Failed("no hay".to_owned())),
            Effect::Create(session) => self.create(*session),
            Effect::Succeed(path) => {
                let next = self.disk.get(&path).expect("only what was listed has a successor").session().successor();
                self.create(next);
            }
            Effect::Append { path, revision, step } => {
                *self.moves.entry(name(&step)).or_default() += 1;
                assert_eq!(
                    self.model.desk.as_ref().map(|desk| &desk.path),
                    Some(&path),
                    "only what is open is written"
                );
                let recorded = self.disk.get_mut(&path).expect("the session is on the disk");
                assert_eq!(recorded.take(step), Ok(true), "what was recorded cannot be done again");
                self.tell_or_refuse(Told::Journaled(revision));
            }
            Effect::Save { revision, .. } | Effect::KeepOurs { revision, .. } => {
                self.saves += 1;
                self.tell_or_refuse(Told::Saved { revision, confirmed: true });
            }
            Effect::SaveElsewhere { path: open, folder, revision, session } => {
                let path = folder.join("mesa.ron");
                let history = self.disk.get(&open).cloned();
                self.disk.insert(path.clone(), history.unwrap_or_else(|| History::new(*session)));
                self.tell(Told::SavedElsewhere { path, revision });
            }
            Effect::Export(export) if !export.overwrite && self.chance.one_in(2) => self.tell(Told::Exists(export)),
            Effect::Export(export) => {
                self.tell(Told::Exporting { done: 1, of: export.formats.len() });
                self.tell(Told::Exported { paths: export.paths(), amiss: Vec::new() });
            }
            Effect::PublicCopy { path, overwrite: false, .. } if self.chance.one_in(2) => {
                self.tell(Told::CopyThere(path));
            }
            Effect::PublicCopy { path, .. } => self.tell(Told::Copied(path)),
            Effect::Load(path) if self.chance.one_in(3) => {
                self.tell(Told::NotLoaded { path, reason: "No se encontró ese archivo.".to_owned() });
            }
            // A form's answers by number, as many methods take them.
            Effect::Load(path) => self.tell(Told::Loaded { path, bytes: b"1,2,3\n1,0,1\n0,1,\n".to_vec() }),
            Effect::Follow | Effect::Close | Effect::Abandon | Effect::Return(_) | Effect::Remember { .. } => {}
        }
    }

    fn tell_or_refuse(&mut self, told: Told) {
        if self.refuses_all || self.chance.one_in(REFUSAL) {
            self.tell(Told::Trouble("No queda espacio en el disco.".to_owned()));
        } else {
            self.tell(told);
        }
    }
}

/// The kind of a move, such as `Undo` or `MoveFactor`.
fn name(step: &Move) -> String {
    let text = format!("{step:?}");
    let text = text.strip_prefix("Do(").unwrap_or(&text);
    text.chars().take_while(char::is_ascii_alphanumeric).collect()
}

fn listing(path: &Path, session: &Session) -> Listing {
    let line = Box::new(SessionLine::of(session));
    let state = State::Readable { line, revision: 1, unsaved: 0, trust: Trust::Checked, newer: None };
    Listing { path: path.to_owned(), modified: None, state }
}

impl Drop for World {
    /// Says how it came to a failure.
    fn drop(&mut self) {
        if std::thread::panicking() {
            let last = self.trail.len().saturating_sub(30);
            eprintln!("{} messages; the last of them:\n  {}", self.trail.len(), self.trail[last..].join("\n  "));
        }
    }
}
