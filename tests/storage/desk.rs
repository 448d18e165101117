//! A folder with a session in it, for the tests.

use std::path::{Path, PathBuf};

use concertar::session::factor::{Factor, Quadrant};
use concertar::session::id::SessionId;
use concertar::session::participant::Participant;
use concertar::session::{Act, History, Move, Session};
use concertar::storage::create::create;
use concertar::storage::file_system::FileSystem;
use concertar::storage::lock::Holder;
use concertar::storage::opened::{Mode, Opened, Opening, open};
use concertar::storage::{Disk, Result};
use jiff::civil::{DateTime, date};
use tempfile::TempDir;

pub(crate) fn now() -> DateTime {
    date(2026, 11, 20).at(10, 42, 3, 0)
}

pub(crate) fn holder() -> Holder {
    Holder { user: "ana".to_owned(), host: "sala".to_owned(), process: 7, since: now() }
}

/// A session with a little of everything that can go wrong in a text.
pub(crate) fn session() -> Session {
    let mut session = Session::new(SessionId::from_bits(0x3f9a), "Mesa de internacionalización \"Ñandú\"");
    for line in ["José Ruiz · Director · Cancillería", "Ana \\ Peña · Alcaldesa · Quito"] {
        session.apply(Act::add(Participant::from_line(line).unwrap().0)).unwrap();
    }
    session
}

/// The nth step that the tests take.
pub(crate) fn step(number: usize) -> Move {
    let text = format!("Fortaleza número {number}: «ñ», \"comillas\", // no es comentario").as_str().into();
    Move::Do(Box::new(Act::add(Factor { quadrant: Quadrant::Strength, text, ..Factor::default() })))
}

pub(crate) struct Desk {
    folder: TempDir,
    pub(crate) path: PathBuf,
}

impl Desk {
    /// A folder with `session()` in it.
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = create(&Disk, folder.path(), &session(), now()).unwrap();
        Self { folder, path }
    }

    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    pub(crate) fn open(&self, system: &dyn FileSystem) -> Result<(Opened, Opening)> {
        open(system, &self.path, Mode::Write, &holder())
    }

    /// Opens for writing on the real disk, where it must work.
    pub(crate) fn reopen(&self) -> (Opened, Opening) {
        self.open(&Disk).unwrap()
    }

    pub(crate) fn look(&self) -> Opening {
        open(&Disk, &self.path, Mode::Read, &holder()).unwrap().1
    }

    pub(crate) fn bytes(&self) -> Vec<u8> {
        fs_err::read(&self.path).unwrap()
    }

    pub(crate) fn journal(&self) -> PathBuf {
        self.path.with_extension("journal")
    }

    /// The names of all files, in order.
    pub(crate) fn names(&self) -> Vec<String> {
        let entries = fs_err::read_dir(self.folder()).unwrap();
        let mut names: Vec<String> =
            entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }

    pub(crate) fn temporary(&self) -> Vec<String> {
        self.names().into_iter().filter(|name| name.ends_with(".concertar-new")).collect()
    }
}

/// A session that is open, with the history that the screen would hold.
pub(crate) struct Work {
    pub(crate) opened: Opened,
    pub(crate) history: History,
}

impl Work {
    pub(crate) fn start(desk: &Desk, system: &dyn FileSystem) -> Self {
        let (opened, opening) = desk.open(system).unwrap();
        Self { opened, history: *opening.history }
    }

    /// Takes steps `from` to `to` and brings each to the disk; stops at the first that does not get there.
    pub(crate) fn take(&mut self, system: &dyn FileSystem, steps: std::ops::Range<usize>) -> usize {
        let mut acknowledged = 0;
        for number in steps {
            let step = step(number);
            self.history.take(step.clone()).unwrap();
            if self.opened.append(system, &[(step, now())]).is_err() {
                break;
            }
            acknowledged += 1;
        }
        acknowledged
    }

    pub(crate) fn save(&mut self, system: &dyn FileSystem) -> Result<concertar::storage::opened::Saved> {
        self.opened.save(system, self.history.session(), now())
    }
}

/// How many of the steps of the tests a session holds, in their order and without gaps.
pub(crate) fn steps_in(session: &Session) -> usize {
    let mut expected = History::new(self::session());
    for number in 0..session.factors.len() {
        expected.take(step(number)).unwrap();
    }
    assert_eq!(session, expected.session(), "the session is none of those that ever were");
    session.factors.len()
}
