//! Effects done: what the screen wants is asked of the disk's thread, and its answers are told to the screen.

use std::io;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use super::now;
use crate::app::message::{Opened, Remedy, Told};
use crate::app::{Effect, Message, desk};
use crate::session::Session;
use crate::session::id::SessionId;
use crate::storage::atomic::Lasting;
use crate::storage::error::{Error, Kind};
use crate::storage::file_system::Disk;
use crate::storage::heading::Trust;
use crate::storage::lock::Holder;
use crate::storage::opened::{Mode, Opening};
use crate::storage::worker::{Answer, Doing, Request, Worker};
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
    /// What is being written, to offer it again when a file of that name is there.
    writing: Option<(PathBuf, String)>,
    /// The session being read is to be followed by the next of its series.
    succeeding: bool,
    /// The revision being saved elsewhere.
    elsewhere: u64,
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
            writing: None,
            succeeding: false,
            elsewhere: 0,
        })
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
            Effect::List => Request::List { folder: self.folder.clone(), today: now.date() },
            Effect::Open { path, reading } => self.open(path, if reading { Mode::Read } else { Mode::Write }),
            Effect::OpenLastGood(path) => Request::FindCopies { path },
            Effect::OpenAsFound(path) => match self.doubtful.as_ref().filter(|opening| opening.path == path) {
                Some(opening) => Request::Accept { session: Box::new(opening.history.session().clone()), now },
                None => self.open(path, Mode::Write),
            },
            Effect::Create(session) => {
                Request::Create { folder: self.folder.clone(), session: Box::new(named(*session, words)), now }
            }
            Effect::Succeed(path) => {
                self.succeeding = true;
                self.open(path, Mode::Read)
            }
            Effect::Append { step, .. } => Request::Append { step, now },
            Effect::Save { session, .. } => Request::Save { session, now },
            Effect::KeepOurs { session, .. } => Request::KeepOurs { session, now },
            Effect::SaveElsewhere { folder, revision, session } => {
                self.elsewhere = revision;
                Request::SaveElsewhere { folder, session, now }
            }
            Effect::Follow => Request::Follow { path: self.path.clone() },
            Effect::Close => Request::Close { path: self.path.clone() },
            Effect::Write { path, text, overwrite } => {
                self.writing = Some((path.clone(), text.clone()));
                Request::WriteFile { path, bytes: text.into_bytes(), overwrite }
            }
        };
        self.ask(request);
    }

    fn open(&mut self, path: PathBuf, mode: Mode) -> Request {
        self.path.clone_from(&path);
        Request::Open { path, mode, now: now() }
    }

    fn ask(&mut self, request: Request) {
        if self.worker.send(request).is_ok() {
            self.expected += 1;
        }
    }

    /// All answers that have come.
    pub fn answers(&mut self, words: &Words) -> Vec<Message> {
        let mut messages = Vec::new();
        while let Some(answer) = self.worker.try_receive() {
            self.expected = self.expected.saturating_sub(1);
            messages.extend(self.told(answer, words).map(Message::Told));
        }
        messages
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

    fn told(&mut self, answer: Answer, words: &Words) -> Option<Told> {
        match answer {
            Answer::Listed { listings, .. } => Some(Told::Listed(listings)),
            Answer::Opened(opening) if std::mem::take(&mut self.succeeding) => {
                let session = Box::new(named(opening.history.session().successor(), words));
                self.ask(Request::Create { folder: self.folder.clone(), session, now: now() });
                None
            }
            Answer::Opened(opening) => Some(self.opened(opening, words)),
            Answer::Created(path) | Answer::Restored { path, .. } => {
                let request = self.open(path, Mode::Write);
                self.ask(request);
                None
            }
            Answer::Appended(revision) => Some(Told::Journaled(revision)),
            Answer::Saved(saved) | Answer::KeptOurs(saved, _) => {
                Some(Told::Saved { revision: saved.revision, confirmed: saved.lasting == Lasting::Confirmed })
            }
            Answer::Accepted(saved, notices) => {
                let mut opening = self.doubtful.take()?;
                opening.trust = Trust::Checked;
                (opening.revision, opening.saved) = (saved.revision, saved.revision);
                opening.notices = notices;
                Some(self.opened(opening, words))
            }
            Answer::SavedElsewhere(path) => {
                // The worker has moved there, with the journal and all that can be undone.
                self.path.clone_from(&path);
                Some(Told::SavedElsewhere { path, revision: self.elsewhere })
            }
            Answer::Copies { path, copies } => match copies.into_iter().next() {
                Some(copy) => {
                    self.ask(Request::Restore { path, copy: Box::new(copy), now: now() });
                    None
                }
                None => Some(Told::Failed(words.app_no_good_copy())),
            },
            Answer::Changed(opening) => Some(Told::Changed(Box::new(opening.history.session().clone()))),
            Answer::Unchanged(_) | Answer::Closed(_) => None,
            Answer::Written(path) => Some(Told::Written(path)),
            Answer::Failed { doing, error } => self.failed(doing, &error, words),
        }
    }

    fn opened(&mut self, opening: Box<Opening>, words: &Words) -> Told {
        let reading = opening.mode == Mode::Read;
        if !reading && (opening.trust != Trust::Checked || !opening.faults.is_empty()) {
            let mut reasons = vec![opening.path.display().to_string()];
            let mut remedies = vec![Remedy::GoodCopy(opening.path.clone()), Remedy::Reading(opening.path.clone())];
            if opening.faults.is_empty() {
                reasons.extend(words.storage_trust(opening.trust));
                remedies.insert(1, Remedy::AsFound(opening.path.clone()));
            }
            reasons.extend(opening.faults.iter().map(|fault| words.storage_fault(fault)));
            self.doubtful = Some(opening);
            return Told::Amiss { reasons, remedies };
        }
        let mode = match (opening.newer, reading) {
            (Some(_), _) => desk::Mode::Newer,
            (None, true) => desk::Mode::Read,
            (None, false) => desk::Mode::Write,
        };
        Told::Opened(Box::new(Opened {
            path: opening.path,
            mode,
            revision: opening.revision,
            saved: opening.saved,
            notes: opening.notices.iter().map(|notice| words.storage_notice(notice)).collect(),
            history: *opening.history,
        }))
    }

    fn failed(&mut self, doing: Doing, error: &Error, words: &Words) -> Option<Told> {
        let reason = words.storage_error(error);
        match (doing, &error.kind) {
            (Doing::Open, Kind::Locked(_) | Kind::ReadOnly | Kind::NoPermission) => {
                Some(Told::Amiss { reasons: vec![reason], remedies: vec![Remedy::Reading(error.path.clone())] })
            }
            (Doing::Open, Kind::Unreadable(_)) => {
                Some(Told::Amiss { reasons: vec![reason], remedies: vec![Remedy::GoodCopy(error.path.clone())] })
            }
            (Doing::Save | Doing::Append, Kind::ChangedOutside(_)) => {
                let remedies = vec![Remedy::KeepOurs, Remedy::TakeTheirs(self.path.clone())];
                Some(Told::Amiss { reasons: vec![reason], remedies })
            }
            (Doing::WriteFile, Kind::Exists) => {
                let (path, text) = self.writing.take()?;
                Some(Told::Exists { path, text })
            }
            (Doing::Append | Doing::Save | Doing::KeepOurs | Doing::SaveElsewhere, _) => Some(Told::Trouble(reason)),
            (Doing::Follow | Doing::Close, _) => None,
            (Doing::List, _) => Some(Told::Amiss { reasons: vec![reason], remedies: Vec::new() }),
            _ => Some(Told::Failed(reason)),
        }
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
    let mut bytes = [0_u8; 8];
    if getrandom::fill(&mut bytes).is_err() {
        // Without a source of chance the clock and the process still make a name that no other session here has.
        let ticks = jiff::Timestamp::now().as_nanosecond().to_le_bytes();
        bytes.copy_from_slice(&ticks[..8]);
    }
    SessionId::from_bits(u64::from_le_bytes(bytes))
}
