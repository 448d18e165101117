//! Effects done: what the screen wants is asked of the disk's thread, and its answers are told to the screen.

mod copying;
mod exporting;
mod telling;

use std::collections::VecDeque;
use std::io;
use std::path::PathBuf;
use std::time::{Duration, Instant};

pub(crate) use self::copying::copy_for_everybody;
use self::exporting::Exporting;
use super::now;
use super::remembered::Remembered;
use crate::app::message::{Remedy, Told};
use crate::app::{Effect, Message};
use crate::session::id::SessionId;
use crate::session::{History, Session};
use crate::storage::file_system::Disk;
use crate::storage::lock::Holder;
use crate::storage::opened::{Mode, Opening};
use crate::storage::worker::{PaperRequest, Request, Worker};
use crate::words::Words;

/// Asks the disk's thread and tells what it answers.
#[derive(Debug)]
pub struct Performer {
    worker: Worker,
    folder: PathBuf,
    /// Requests whose answers are still to come.
    expected: usize,
    /// The session on the desk, or on its way there.
    path: PathBuf,
    /// A session whose file somebody must accept first.
    doubtful: Option<Box<Opening>>,
    /// Something amiss that is told once it is known which good copies there are.
    amiss: Option<Amiss>,
    /// A session that was not ours to write, and who writes it.
    held: Option<(PathBuf, String)>,
    /// Told without asking the disk.
    known: Vec<Told>,
    /// Where the language and the colours are kept.
    settings: Option<PathBuf>,
    /// The papers being written, in the order in which they were asked for.
    exporting: VecDeque<Exporting>,
    /// The copy for everybody that is being written.
    copying: Option<PathBuf>,
    /// The files being read for a screen, as they were asked for; they are answered in this order.
    loading: VecDeque<PathBuf>,
    /// The revision being saved elsewhere.
    elsewhere: u64,
}

/// What is wrong with a file that cannot simply be opened.
#[derive(Debug)]
struct Amiss {
    path: PathBuf,
    reasons: Vec<String>,
    remedies: Vec<Remedy>,
}

/// Who we are, for others who want to write the same session.
pub fn holder() -> Holder {
    let variable = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    Holder {
        user: variable("USER").or_else(|| variable("USERNAME")).unwrap_or_default(),
        host: variable("HOSTNAME").or_else(|| variable("COMPUTERNAME")).or_else(host).unwrap_or_default(),
        process: std::process::id(),
        since: now(),
    }
}

/// The name of this computer, which shells seldom hand on.
#[cfg(unix)]
fn host() -> Option<String> {
    rustix::system::uname().nodename().to_str().ok().map(str::to_owned)
}

#[cfg(not(unix))]
fn host() -> Option<String> {
    None
}

impl Performer {
    /// Starts the disk's thread for the sessions of `folder`.
    ///
    /// # Errors
    /// When the system gives no thread.
    pub fn start(folder: PathBuf) -> io::Result<Self> {
        let worker = Worker::start(Box::new(Disk), holder())?;
        Ok(Self {
            worker,
            folder,
            expected: 0,
            path: PathBuf::new(),
            doubtful: None,
            amiss: None,
            held: None,
            known: Vec::new(),
            settings: None,
            exporting: VecDeque::new(),
            copying: None,
            loading: VecDeque::new(),
            elsewhere: 0,
        })
    }

    /// The same one, which keeps the language and the colours in this file.
    #[must_use]
    pub fn remembering(mut self, settings: Option<PathBuf>) -> Self {
        self.settings = settings;
        self
    }

    /// Whether the disk owes an answer.
    pub fn expects_answers(&self) -> bool {
        self.expected > 0
    }

    /// Does an effect; what comes of it is told later.
    pub fn perform(&mut self, effect: Effect, words: &Words) {
        let now = now();
        let request = match effect {
            Effect::Quit => return,
            Effect::Remember { language, theme } => return self.remember(Remembered { language, theme }, words),
            Effect::List => Request::List { folder: self.folder.clone() },
            Effect::Open { path, reading } => self.open(path, if reading { Mode::Read } else { Mode::Write }),
            Effect::OpenLastGood(path) => Request::FindCopies { path },
            Effect::OpenAsFound(path) => match self.doubtful.as_mut().filter(|opening| opening.path == path) {
                Some(opening) => {
                    let mut session = opening.history.session().clone();
                    if session.id.is_empty() {
                        // One that was made by hand has a name among all sessions from now on.
                        session.id = new_id();
                        *opening.history = History::new(session.clone());
                    }
                    Request::Accept { path, session: Box::new(session), now }
                }
                None => self.open(path, Mode::Write),
            },
            Effect::Create(session) => {
                Request::Create { folder: self.folder.clone(), session: Box::new(named(*session, words)), now }
            }
            Effect::Succeed(path) => Request::Succeed { path, now },
            Effect::Append { path, revision, step } => Request::Append { path, revision, step, now },
            Effect::Save { path, revision, session } => Request::Save { path, revision, session, now },
            Effect::KeepOurs { path, revision, session } => Request::KeepOurs { path, revision, session, now },
            Effect::SaveElsewhere { path, folder, revision, session } => {
                self.elsewhere = revision;
                Request::SaveElsewhere { path, revision, folder: from_home(folder), session, now }
            }
            Effect::Return(path) => {
                self.doubtful = None;
                Request::Return { path }
            }
            Effect::Follow => Request::Follow { path: self.path.clone() },
            Effect::Close => Request::Close { path: self.path.clone() },
            Effect::Abandon => {
                self.doubtful = None;
                Request::Abandon { path: self.path.clone() }
            }
            Effect::Load(path) => {
                self.loading.push_back(path.clone());
                Request::ReadFile { path: from_home(path) }
            }
            Effect::Export(export) => return self.export(export, words),
            Effect::PublicCopy { path, session, overwrite } => {
                return self.copy_for_everybody(path, &session, overwrite, words);
            }
        };
        self.ask(request, words);
    }

    fn remember(&mut self, remembered: Remembered, words: &Words) {
        let Some(path) = self.settings.clone() else { return };
        // Where nothing can be kept, the next start is as the first.
        if let Some(text) = remembered.text() {
            self.ask(Request::WriteFile { path, bytes: text.into_bytes(), overwrite: true }, words);
        }
    }

    fn open(&mut self, path: PathBuf, mode: Mode) -> Request {
        self.path.clone_from(&path);
        Request::Open { path, mode, now: now() }
    }

    fn ask(&mut self, request: Request, words: &Words) {
        match self.worker.send(request) {
            Ok(()) => self.expected += 1,
            Err(error) => self.known.push(Told::Trouble(words.storage_error(&error))),
        }
    }

    fn ask_paper(&mut self, request: PaperRequest, words: &Words) {
        match self.worker.send_paper(request) {
            Ok(()) => self.expected += 1,
            Err(error) => self.known.push(Told::Trouble(words.storage_error(&error))),
        }
    }

    /// All answers that have come.
    pub fn answers(&mut self, words: &Words) -> Vec<Message> {
        let mut told = std::mem::take(&mut self.known);
        while let Some(answer) = self.worker.try_receive() {
            self.expected = self.expected.saturating_sub(1);
            told.extend(self.told(answer, words));
        }
        told.into_iter().map(Message::Told).collect()
    }

    /// Waits until the disk has answered everything, but no longer than `patience`.
    pub fn finish(&mut self, patience: Duration) {
        let end = Instant::now() + patience;
        while self.expected > 0 && Instant::now() < end {
            if self.worker.receive_timeout(Duration::from_millis(50)).is_some() {
                self.expected -= 1;
            }
        }
    }
}

/// The path with what a person calls `~` spelt out.
fn from_home(path: PathBuf) -> PathBuf {
    match (path.strip_prefix("~"), directories::BaseDirs::new()) {
        (Ok(rest), Some(dirs)) => dirs.home_dir().join(rest),
        _ => path,
    }
}

/// The session with a name of its own among all sessions, if it has none yet.
fn named(mut session: Session, words: &Words) -> Session {
    if session.id.is_empty() {
        session.id = new_id();
    }
    if session.header.title.is_empty() {
        session.header.title = words.app_untitled().into();
    }
    session
}

/// A fresh name for a session.
pub(crate) fn new_id() -> SessionId {
    SessionId::from_bits(chance())
}

/// A number that nobody could foresee.
pub(super) fn chance() -> u64 {
    let mut bytes = [0_u8; 8];
    if getrandom::fill(&mut bytes).is_err() {
        // Without a source of chance the clock still gives a number that no other session here has.
        let ticks = jiff::Timestamp::now().as_nanosecond().to_le_bytes();
        bytes.copy_from_slice(&ticks[..8]);
    }
    u64::from_le_bytes(bytes)
}
