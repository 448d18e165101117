//! The disk's own thread: requests go in, answers come out, and the screen never waits.
//!
//! Papers are made on a thread of their own, so that neither a long one nor one that fails keeps a word from the disk.

mod desk;
mod papers;

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::{Builder, JoinHandle};
use std::time::Duration;

use jiff::civil::DateTime;

use super::error::{Error, Kind, Safe};
use super::file_system::FileSystem;
use super::heading::Revision;
use super::identity::Unused;
use super::library::Listing;
use super::lock::Holder;
use super::opened::{Mode, Notice, Opening, Saved};
use super::recovery::Copy;
use crate::report::document::Identity;
use crate::report::{Document, Fault as PaperFault, Format};
use crate::session::{Move, Session};
use desk::Desk;

/// The name of the disk's thread. A fault of the program there ends the program's work; one on any other thread does not.
pub const THREAD: &str = "disk";

/// Something asked of the disk. Requests are done in the order in which they were sent.
#[derive(Clone, Debug, PartialEq)]
pub enum Request {
    /// The sessions of a folder.
    List {
        /// The folder.
        folder: PathBuf,
    },
    /// Opens a session. Opening one for writing closes the one that was open for writing.
    Open {
        /// Its file.
        path: PathBuf,
        /// What for.
        mode: Mode,
        /// The local time.
        now: DateTime,
    },
    /// Reads a session that is to be followed by the next of its series. It is not open afterwards.
    Succeed {
        /// Its file.
        path: PathBuf,
        /// The local time.
        now: DateTime,
    },
    /// Goes on with the session that was open before another version of it was opened in its place, and not accepted.
    Return {
        /// Its file.
        path: PathBuf,
    },
    /// Writes a new session file.
    Create {
        /// Where.
        folder: PathBuf,
        /// What.
        session: Box<Session>,
        /// The local time.
        now: DateTime,
    },
    /// A step that the session open for writing has taken.
    Append {
        /// Its file; nothing is written where another is open by now.
        path: PathBuf,
        /// The revision that the step makes.
        revision: Revision,
        /// The step.
        step: Move,
        /// When it was taken.
        now: DateTime,
    },
    /// Saves the session open for writing, in its state after the last step that was sent.
    Save {
        /// Its file; nothing is written where another is open by now.
        path: PathBuf,
        /// The revision that it is at.
        revision: Revision,
        /// The session.
        session: Box<Session>,
        /// The local time.
        now: DateTime,
    },
    /// Saves in spite of a change by others, whose version is kept beside it.
    KeepOurs {
        /// Its file; nothing is written where another is open by now.
        path: PathBuf,
        /// The revision that it is at.
        revision: Revision,
        /// The session.
        session: Box<Session>,
        /// The local time.
        now: DateTime,
    },
    /// Takes the file, changed by hand as it is, as the state from which to go on.
    Accept {
        /// Its file; nothing is written where another is open by now.
        path: PathBuf,
        /// The session that was read from it.
        session: Box<Session>,
        /// The local time.
        now: DateTime,
    },
    /// Saves a session as a new file in another folder, where the work goes on.
    SaveElsewhere {
        /// Its file.
        path: PathBuf,
        /// The revision that it is at.
        revision: Revision,
        /// Where.
        folder: PathBuf,
        /// The session.
        session: Box<Session>,
        /// The local time.
        now: DateTime,
    },
    /// The last good copies of a session.
    FindCopies {
        /// Its file.
        path: PathBuf,
    },
    /// Puts a copy in the place of a damaged file.
    Restore {
        /// The file.
        path: PathBuf,
        /// The copy.
        copy: Box<Copy>,
        /// The local time.
        now: DateTime,
    },
    /// Whether a session open for reading has changed.
    Follow {
        /// Its file.
        path: PathBuf,
    },
    /// Ends the work on a session.
    Close {
        /// Its file.
        path: PathBuf,
    },
    /// Ends the work on a session without what the disk would not take, as somebody has decided.
    Abandon {
        /// Its file.
        path: PathBuf,
    },
    /// Writes any other file, such as a report.
    WriteFile {
        /// Where.
        path: PathBuf,
        /// Its content.
        bytes: Vec<u8>,
        /// Whether a file of that name may be replaced.
        overwrite: bool,
    },
    /// Reads any other file, such as the answers to a form, if it is no larger than [`read::LIMIT`](super::read::LIMIT).
    ReadFile {
        /// Which.
        path: PathBuf,
    },
}

/// Something asked about papers. Requests are done in the order in which they were sent.
#[derive(Clone, Debug, PartialEq)]
pub enum PaperRequest {
    /// Reads the identity of the institution.
    ReadIdentity {
        /// Where it is looked for, in this order.
        folders: Vec<PathBuf>,
    },
    /// Writes a paper in one format.
    Write {
        /// Where.
        path: PathBuf,
        /// The format.
        format: Format,
        /// The paper.
        document: Arc<Document>,
        /// Whether a file of that name may be replaced.
        overwrite: bool,
    },
}

/// What came of a request. Each request has one.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer {
    /// The sessions of a folder.
    Listed {
        /// The folder.
        folder: PathBuf,
        /// Its sessions.
        listings: Vec<Listing>,
    },
    /// A session is open.
    Opened(Box<Opening>),
    /// The session that is to be followed was read.
    Succeeding(Box<Opening>),
    /// The session that was open before is open again.
    Returned(PathBuf),
    /// A new session file was written here.
    Created(PathBuf),
    /// The step that made this revision is on the disk.
    Appended(Revision),
    /// The session was saved.
    Saved(Saved),
    /// The session was saved; the version of others, if there was one, is here.
    KeptOurs(Saved, Option<PathBuf>),
    /// The file was accepted, and this became of the journal.
    Accepted(Saved, Vec<Notice>),
    /// The session was saved here, and is written here from now on.
    SavedElsewhere(PathBuf),
    /// The good copies, the latest first.
    Copies {
        /// The session's file.
        path: PathBuf,
        /// The copies.
        copies: Vec<Copy>,
    },
    /// A copy is in place; the damaged file, if there was one, was kept here.
    Restored {
        /// The session's file.
        path: PathBuf,
        /// The damaged file.
        damaged: Option<PathBuf>,
    },
    /// The session that is followed has changed.
    Changed(Box<Opening>),
    /// The session that is followed is as it was.
    Unchanged(PathBuf),
    /// The work on a session has ended.
    Closed(PathBuf),
    /// The file was written.
    Written(PathBuf),
    /// The identity of the institution was read.
    Identity {
        /// As far as it can be used; as of nobody where there is none.
        identity: Box<Identity>,
        /// What of it could not be used.
        unused: Vec<Unused>,
    },
    /// The paper was written.
    PaperWritten(PathBuf),
    /// The paper cannot be written in this format.
    PaperFault(PaperFault),
    /// A file was read.
    Read {
        /// Which.
        path: PathBuf,
        /// Its content.
        bytes: Vec<u8>,
    },
    /// It could not be done.
    Failed {
        /// What was asked.
        doing: Doing,
        /// Why not, and what is safe.
        error: Error,
    },
}

/// What a failed request was about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doing {
    /// [`Request::List`]
    List,
    /// [`Request::Open`]
    Open,
    /// [`Request::Succeed`]
    Succeed,
    /// [`Request::Return`]
    Return,
    /// [`Request::Create`]
    Create,
    /// [`Request::Append`]
    Append,
    /// [`Request::Save`]
    Save,
    /// [`Request::KeepOurs`]
    KeepOurs,
    /// [`Request::Accept`]
    Accept,
    /// [`Request::SaveElsewhere`]
    SaveElsewhere,
    /// [`Request::FindCopies`]
    FindCopies,
    /// [`Request::Restore`]
    Restore,
    /// [`Request::Follow`]
    Follow,
    /// [`Request::Close`]
    Close,
    /// [`Request::WriteFile`]
    WriteFile,
    /// [`PaperRequest::Write`]
    WritePaper,
    /// [`Request::ReadFile`]
    ReadFile,
}

/// What makes the bytes of a paper.
pub type Press = fn(Format, &Document) -> Result<Vec<u8>, PaperFault>;

/// The threads that do what is asked of the disk, and of papers.
///
/// When it is dropped, what was asked before is still done first.
#[derive(Debug)]
pub struct Worker {
    disk: Thread<Request>,
    papers: Thread<PaperRequest>,
    answers: Receiver<Answer>,
}

/// One of them, and the way to it.
#[derive(Debug)]
struct Thread<Asked> {
    requests: Option<Sender<Asked>>,
    handle: Option<JoinHandle<()>>,
}

impl Worker {
    /// Starts the threads. `who` is what others are told who want to write the same session; its `since` is set anew
    /// each time a session is opened.
    ///
    /// # Errors
    /// When the system gives no more threads.
    pub fn start(system: Box<dyn FileSystem>, who: Holder) -> std::io::Result<Self> {
        Self::with_press(system, who, Format::write)
    }

    /// Starts the threads with another way to make papers.
    ///
    /// # Errors
    /// When the system gives no more threads.
    pub fn with_press(system: Box<dyn FileSystem>, who: Holder, press: Press) -> std::io::Result<Self> {
        let system: Arc<dyn FileSystem> = Arc::from(system);
        let (outbox, answers) = channel();
        let (for_papers, shared) = (outbox.clone(), Arc::clone(&system));
        let papers = Thread::start(papers::THREAD, move |inbox| {
            while let Ok(request) = inbox.recv() {
                let _ = for_papers.send(papers::perform(system.as_ref(), press, request));
            }
        })?;
        let disk = Thread::start(THREAD, move |inbox| {
            let mut desk = Desk::new(shared, who);
            while let Ok(first) = inbox.recv() {
                // All that waits is taken at once, so that steps can be brought to the disk together.
                let waiting = std::iter::once(first).chain(inbox.try_iter()).collect();
                desk.work(waiting, |answer| {
                    // Nobody hears it only when the program is ending; the work is done all the same.
                    let _ = outbox.send(answer);
                });
            }
            desk.close_all();
        })?;
        Ok(Self { disk, papers, answers })
    }

    /// Asks for something; the answer comes later.
    ///
    /// # Errors
    /// Only when the thread is gone, which nothing but a fault of the program can cause.
    pub fn send(&self, request: Request) -> Result<(), Error> {
        self.disk.send(request)
    }

    /// Asks for something about papers; the answer comes later.
    ///
    /// # Errors
    /// Only when the thread is gone, which nothing but a fault of the program can cause.
    pub fn send_paper(&self, request: PaperRequest) -> Result<(), Error> {
        self.papers.send(request)
    }

    /// The next answer, if there is one already.
    pub fn try_receive(&self) -> Option<Answer> {
        self.answers.try_recv().ok()
    }

    /// Waits for the next answer, but no longer than `timeout`.
    pub fn receive_timeout(&self, timeout: Duration) -> Option<Answer> {
        self.answers.recv_timeout(timeout).ok()
    }
}

impl<Asked: Send + 'static> Thread<Asked> {
    fn start(name: &str, work: impl FnOnce(Receiver<Asked>) + Send + 'static) -> std::io::Result<Self> {
        let (requests, inbox) = channel();
        let handle = Builder::new().name(name.to_owned()).spawn(move || work(inbox))?;
        Ok(Self { requests: Some(requests), handle: Some(handle) })
    }

    fn send(&self, asked: Asked) -> Result<(), Error> {
        let sent = self.requests.as_ref().is_some_and(|requests| requests.send(asked).is_ok());
        if sent { Ok(()) } else { Err(gone()) }
    }
}

impl<Asked> Drop for Thread<Asked> {
    fn drop(&mut self) {
        drop(self.requests.take());
        if let Some(handle) = self.handle.take() {
            // A panic over there was reported over there.
            let _ = handle.join();
        }
    }
}

fn gone() -> Error {
    let kind = Kind::Other("the thread of the disk has ended".to_owned());
    Error::new(&PathBuf::new(), kind).leaving(Safe::FileAndMemory)
}
