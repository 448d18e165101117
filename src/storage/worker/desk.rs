//! What the disk's thread has before it: the sessions that are open, and the requests that wait.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::civil::DateTime;

use super::{Answer, Doing, Request};
use crate::session::{Move, Session};
use crate::storage::atomic;
use crate::storage::create::create;
use crate::storage::error::{Error, Kind, Result, Safe};
use crate::storage::file_system::FileSystem;
use crate::storage::heading::Revision;
use crate::storage::index::{Renewed, Survey, survey};
use crate::storage::lock::Holder;
use crate::storage::opened::{Mode, Opened, open, open_with, rescue};
use crate::storage::read::read_file;
use crate::storage::recovery::{copies, restore};

/// A session file, and how far the session has come for whoever asks.
type At<'a> = (&'a Path, Revision);

/// The open sessions: one for writing, any number for reading.
#[derive(Debug)]
pub(super) struct Desk {
    system: Arc<dyn FileSystem>,
    who: Holder,
    writing: Option<Opened>,
    /// The one that was open for writing when another version of it was opened in its place, until that is accepted.
    before: Option<Opened>,
    reading: BTreeMap<PathBuf, Opened>,
    /// The index of the folder listed last, written once the answer is out: nobody waits for it.
    renewed: Option<Renewed>,
}

impl Desk {
    pub(super) fn new(system: Arc<dyn FileSystem>, who: Holder) -> Self {
        Self { system, who, writing: None, before: None, reading: BTreeMap::new(), renewed: None }
    }

    /// Does what is asked, in order, and hands the answers out.
    pub(super) fn work(&mut self, waiting: Vec<Request>, mut answer: impl FnMut(Answer)) {
        let mut steps = Steps::default();
        for request in waiting {
            if let Request::Append { path, revision, step, now } = request {
                if !steps.belong_to(&path) {
                    self.append(&mut steps, &mut answer);
                }
                steps.take(path, revision, (step, now));
                continue;
            }
            self.append(&mut steps, &mut answer);
            let (doing, result) = self.perform(request);
            answer(result.unwrap_or_else(|error| Answer::Failed { doing, error }));
            if let Some(renewed) = self.renewed.take() {
                renewed.keep(self.system.as_ref());
            }
        }
        self.append(&mut steps, &mut answer);
    }

    /// Brings steps to the disk with one flush, and answers for each of them.
    fn append(&mut self, steps: &mut Steps, answer: &mut impl FnMut(Answer)) {
        let Steps { path, first, taken: steps } = std::mem::take(steps);
        if steps.is_empty() {
            return;
        }
        let system = Arc::clone(&self.system);
        // Steps that do not follow on those that are there would tell of another session.
        let opened = self.writing_at(&path, first.saturating_sub(1));
        match opened.and_then(|opened| opened.append(system.as_ref(), &steps)) {
            Ok(last) => (first..=last).for_each(|revision| answer(Answer::Appended(revision))),
            Err(error) => {
                for _ in &steps {
                    answer(Answer::Failed { doing: Doing::Append, error: error.clone() });
                }
            }
        }
    }

    /// The session that is open for writing, if it is the one in this file.
    fn writing(&mut self, path: &Path) -> Result<&mut Opened> {
        let target = self.target(path);
        self.writing.as_mut().filter(|opened| opened.path() == target).ok_or_else(|| not_open(path))
    }

    /// The same, if it has come as far as whoever asks.
    fn writing_at(&mut self, path: &Path, revision: Revision) -> Result<&mut Opened> {
        let opened = self.writing(path)?;
        if opened.revision() == revision { Ok(opened) } else { Err(out_of_step(path)) }
    }

    fn perform(&mut self, request: Request) -> (Doing, Result<Answer>) {
        let system = self.system.as_ref();
        match request {
            Request::List { folder } => {
                let surveyed = survey(system, &folder);
                let listed = surveyed.map(|Survey { listings, renewed }| {
                    self.renewed = renewed;
                    Answer::Listed { folder, listings }
                });
                (Doing::List, listed)
            }
            Request::Open { path, mode, now } => (Doing::Open, self.open(&path, mode, now)),
            Request::Create { folder, session, now } => {
                (Doing::Create, create(system, &folder, &session, now).map(Answer::Created))
            }
            Request::Succeed { path, now } => {
                let opened = open(system, &path, Mode::Read, &self.holder(now));
                (Doing::Succeed, opened.map(|(_, opening)| Answer::Succeeding(Box::new(opening))))
            }
            Request::Return { path } => {
                self.go_back();
                (Doing::Return, Ok(Answer::Returned(path)))
            }
            Request::Append { path, .. } => (Doing::Append, Err(not_open(&path))),
            Request::Save { path, revision, session, now } => {
                (Doing::Save, self.save((&path, revision), &session, now))
            }
            Request::KeepOurs { path, revision, session, now } => {
                (Doing::KeepOurs, self.keep_ours((&path, revision), &session, now))
            }
            Request::Accept { path, session, now } => (Doing::Accept, self.accept(&path, &session, now)),
            Request::SaveElsewhere { path, revision, folder, session, now } => {
                (Doing::SaveElsewhere, self.save_elsewhere((&path, revision), &session, &folder, now))
            }
            Request::FindCopies { path } => {
                let copies = copies(system, &path);
                (Doing::FindCopies, copies.map(|copies| Answer::Copies { path, copies }))
            }
            Request::Restore { path, copy, now } => {
                let restored = restore(system, &path, &copy, &self.holder(now));
                (Doing::Restore, restored.map(|damaged| Answer::Restored { path, damaged }))
            }
            Request::Follow { path } => (Doing::Follow, self.follow(path)),
            Request::Close { path } => (Doing::Close, self.close(path)),
            Request::Abandon { path } => (Doing::Close, Ok(self.abandon(path))),
            Request::WriteFile { path, bytes, overwrite } => {
                (Doing::WriteFile, write_file(system, path, &bytes, overwrite))
            }
            Request::ReadFile { path } => {
                let read = read_file(system, &path);
                (Doing::ReadFile, read.map(|bytes| Answer::Read { path, bytes }))
            }
        }
    }

    fn holder(&self, since: DateTime) -> Holder {
        Holder { since, ..self.who.clone() }
    }

    fn open(&mut self, path: &Path, mode: Mode, now: DateTime) -> Result<Answer> {
        let holder = self.holder(now);
        if mode == Mode::Write {
            return self.open_for_writing(path, &holder);
        }
        let (opened, opening) = open(self.system.as_ref(), path, mode, &holder)?;
        self.reading.insert(opening.path.clone(), opened);
        Ok(Answer::Opened(Box::new(opening)))
    }

    /// The one that is open stays open until the other is there, and accepted: what it holds may be nowhere else.
    fn open_for_writing(&mut self, path: &Path, holder: &Holder) -> Result<Answer> {
        self.go_back();
        if let Some(opened) = &mut self.writing {
            opened.finish(self.system.as_ref())?;
        }
        let target = self.target(path);
        // A lock on the same file goes from one to the other, so that nobody comes between.
        let mut before = self.writing.take();
        let lock = before.as_mut().filter(|opened| opened.path() == target).map(Opened::give_lock);
        let (opened, opening) = match open_with(self.system.as_ref(), path, lock, holder) {
            Ok(opened) => opened,
            Err((error, lock)) => {
                if let Some((opened, lock)) = before.as_mut().zip(lock) {
                    opened.take_lock(lock);
                }
                self.writing = before;
                return Err(error);
            }
        };
        match opened.mode() {
            Mode::Write => {
                let in_its_place = !opened.is_accepted() || !opening.faults.is_empty();
                self.before = before.filter(|before| in_its_place && before.path() == opened.path());
                self.writing = Some(opened);
            }
            Mode::Read => {
                self.reading.insert(opening.path.clone(), opened);
            }
        }
        Ok(Answer::Opened(Box::new(opening)))
    }

    /// Takes up again what was open before another version was opened in its place.
    fn go_back(&mut self) {
        let Some(mut before) = self.before.take() else { return };
        if let Some(mut opened) = self.writing.take() {
            before.take_lock(opened.give_lock());
        }
        self.writing = Some(before);
    }

    /// The file to which `path` leads, under whose name it was opened.
    fn target(&self, path: &Path) -> PathBuf {
        self.system.follow_link(path).unwrap_or_else(|_| path.to_owned())
    }

    fn save(&mut self, (path, revision): At<'_>, session: &Session, now: DateTime) -> Result<Answer> {
        let system = Arc::clone(&self.system);
        self.writing_at(path, revision)?.save(system.as_ref(), session, now).map(Answer::Saved)
    }

    fn keep_ours(&mut self, (path, revision): At<'_>, session: &Session, now: DateTime) -> Result<Answer> {
        let system = Arc::clone(&self.system);
        let kept = self.writing_at(path, revision)?.keep_ours(system.as_ref(), session, now);
        kept.map(|(saved, theirs)| Answer::KeptOurs(saved, theirs))
    }

    fn accept(&mut self, path: &Path, session: &Session, now: DateTime) -> Result<Answer> {
        let system = Arc::clone(&self.system);
        match self.writing(path)?.accept(system.as_ref(), session, now) {
            Ok((saved, notices)) => {
                self.before = None;
                Ok(Answer::Accepted(saved, notices))
            }
            Err(error) => {
                self.go_back();
                Err(error)
            }
        }
    }

    /// Also where nothing is open any more: what somebody has before them can always be written somewhere.
    fn save_elsewhere(
        &mut self,
        (path, revision): At<'_>,
        session: &Session,
        folder: &Path,
        now: DateTime,
    ) -> Result<Answer> {
        let (holder, system) = (self.holder(now), Arc::clone(&self.system));
        let written = if let Ok(opened) = self.writing_at(path, revision) {
            opened.save_elsewhere(system.as_ref(), session, folder, &holder)?
        } else {
            let written = rescue(system.as_ref(), (path, revision), session, folder)?;
            let (opened, _) = open(system.as_ref(), &written, Mode::Write, &holder)?;
            self.writing = Some(opened);
            written
        };
        // The work goes on there, and not in what was open before.
        self.before = None;
        Ok(Answer::SavedElsewhere(written))
    }

    fn follow(&mut self, path: PathBuf) -> Result<Answer> {
        let Some(opened) = self.reading.get_mut(&self.target(&path)) else {
            return Err(Error::new(&path, Kind::NotForWriting));
        };
        let changed = opened.follow(self.system.as_ref())?;
        Ok(changed.map_or(Answer::Unchanged(path), |opening| Answer::Changed(Box::new(opening))))
    }

    fn close(&mut self, path: PathBuf) -> Result<Answer> {
        let target = self.target(&path);
        self.reading.remove(&target);
        self.go_back();
        if self.writing.as_ref().is_some_and(|opened| opened.path() == target) {
            self.stop_writing()?;
        }
        Ok(Answer::Closed(path))
    }

    fn abandon(&mut self, path: PathBuf) -> Answer {
        // What can still be written is, all the same.
        self.before = None;
        if self.close(path.clone()).is_err() {
            self.writing = None;
        }
        Answer::Closed(path)
    }

    /// Lets go of the session that is open for writing; on failure it stays open, as it holds what could not be written.
    fn stop_writing(&mut self) -> Result<()> {
        if let Some(opened) = &mut self.writing {
            opened.finish(self.system.as_ref())?;
        }
        self.writing = None;
        Ok(())
    }

    /// Ends all work; what cannot be brought to the disk now was answered as failed before.
    pub(super) fn close_all(&mut self) {
        self.go_back();
        let _ = self.stop_writing();
        self.writing = None;
        self.reading.clear();
    }
}

pub(super) fn write_file(system: &dyn FileSystem, path: PathBuf, bytes: &[u8], overwrite: bool) -> Result<Answer> {
    // A folder that is not there yet, as that of the copies for everybody, is made.
    let made =
        path.parent().filter(|folder| !folder.as_os_str().is_empty()).map_or(Ok(()), |it| system.create_folder(it));
    let write = if overwrite { atomic::replace } else { atomic::create };
    match made.and_then(|()| write(system, &path, bytes)) {
        Ok(_) => Ok(Answer::Written(path)),
        Err(error) => Err(Error::of(&path, &error)),
    }
}

fn not_open(path: &Path) -> Error {
    Error::new(path, Kind::NotForWriting).leaving(Safe::FileAndMemory)
}

fn out_of_step(path: &Path) -> Error {
    Error::new(path, Kind::OtherSession).leaving(Safe::FileAndMemory)
}

/// Steps of one session that wait to be brought to the disk together.
#[derive(Default)]
struct Steps {
    path: PathBuf,
    /// The revision that the first of them makes.
    first: Revision,
    taken: Vec<(Move, DateTime)>,
}

impl Steps {
    fn belong_to(&self, path: &Path) -> bool {
        self.taken.is_empty() || self.path == path
    }

    fn take(&mut self, path: PathBuf, revision: Revision, step: (Move, DateTime)) {
        if self.taken.is_empty() {
            (self.path, self.first) = (path, revision);
        }
        self.taken.push(step);
    }
}
