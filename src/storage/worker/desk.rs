//! What the disk's thread has before it: the sessions that are open, and the requests that wait.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use jiff::civil::DateTime;

use super::{Answer, Doing, Request};
use crate::report::{Document, Format};
use crate::session::{Move, Session};
use crate::storage::atomic;
use crate::storage::create::create;
use crate::storage::error::{Error, Kind, Result, Safe};
use crate::storage::file_system::FileSystem;
use crate::storage::identity;
use crate::storage::index::{Renewed, Survey, survey};
use crate::storage::lock::Holder;
use crate::storage::opened::{Mode, Opened, open};
use crate::storage::read::read_file;
use crate::storage::recovery::{copies, restore};

/// The open sessions: one for writing, any number for reading.
#[derive(Debug)]
pub(super) struct Desk {
    system: Box<dyn FileSystem>,
    who: Holder,
    writing: Option<Opened>,
    reading: BTreeMap<PathBuf, Opened>,
    /// The index of the folder listed last, written once the answer is out: nobody waits for it.
    renewed: Option<Renewed>,
}

impl Desk {
    pub(super) fn new(system: Box<dyn FileSystem>, who: Holder) -> Self {
        Self { system, who, writing: None, reading: BTreeMap::new(), renewed: None }
    }

    /// Does what is asked, in order, and hands the answers out.
    pub(super) fn work(&mut self, waiting: Vec<Request>, mut answer: impl FnMut(Answer)) {
        let mut steps = Vec::new();
        for request in waiting {
            if let Request::Append { step, now } = request {
                steps.push((step, now));
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
    fn append(&mut self, steps: &mut Vec<(Move, DateTime)>, answer: &mut impl FnMut(Answer)) {
        if steps.is_empty() {
            return;
        }
        let result = match &mut self.writing {
            Some(opened) => opened.append(self.system.as_ref(), steps),
            None => Err(not_open()),
        };
        match result {
            Ok(last) => {
                let first = last + 1 - u64::try_from(steps.len()).unwrap_or_default();
                (first..=last).for_each(|revision| answer(Answer::Appended(revision)));
            }
            Err(error) => {
                for _ in steps.iter() {
                    answer(Answer::Failed { doing: Doing::Append, error: error.clone() });
                }
            }
        }
        steps.clear();
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
            Request::Append { step, now } => (Doing::Append, self.append_one(step, now)),
            Request::Save { session, now } => (Doing::Save, self.save(&session, now)),
            Request::KeepOurs { session, now } => (Doing::KeepOurs, self.keep_ours(&session, now)),
            Request::Accept { session, now } => (Doing::Accept, self.accept(&session, now)),
            Request::SaveElsewhere { folder, session, now } => {
                (Doing::SaveElsewhere, self.save_elsewhere(&session, &folder, now))
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
            Request::ReadIdentity { folders } => {
                let (identity, unused) = identity::read(system, &folders);
                (Doing::ReadIdentity, Ok(Answer::Identity { identity: Box::new(identity), unused }))
            }
            Request::WritePaper { path, format, document, overwrite } => {
                (Doing::WritePaper, write_paper(system, path, format, &document, overwrite))
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
        // The one that was open lets go of its lock, also when it is the same file.
        if mode == Mode::Write {
            self.stop_writing()?;
        }
        let (opened, opening) = open(self.system.as_ref(), path, mode, &holder)?;
        match opened.mode() {
            Mode::Write => self.writing = Some(opened),
            Mode::Read => {
                self.reading.insert(opening.path.clone(), opened);
            }
        }
        Ok(Answer::Opened(Box::new(opening)))
    }

    fn append_one(&mut self, step: Move, now: DateTime) -> Result<Answer> {
        let opened = self.writing.as_mut().ok_or_else(not_open)?;
        opened.append(self.system.as_ref(), &[(step, now)]).map(Answer::Appended)
    }

    /// The file to which `path` leads, under whose name it was opened.
    fn target(&self, path: &Path) -> PathBuf {
        self.system.follow_link(path).unwrap_or_else(|_| path.to_owned())
    }

    fn save(&mut self, session: &Session, now: DateTime) -> Result<Answer> {
        let opened = self.writing.as_mut().ok_or_else(not_open)?;
        opened.save(self.system.as_ref(), session, now).map(Answer::Saved)
    }

    fn keep_ours(&mut self, session: &Session, now: DateTime) -> Result<Answer> {
        let opened = self.writing.as_mut().ok_or_else(not_open)?;
        opened.keep_ours(self.system.as_ref(), session, now).map(|(saved, theirs)| Answer::KeptOurs(saved, theirs))
    }

    fn accept(&mut self, session: &Session, now: DateTime) -> Result<Answer> {
        let opened = self.writing.as_mut().ok_or_else(not_open)?;
        opened.accept(self.system.as_ref(), session, now).map(|(saved, notices)| Answer::Accepted(saved, notices))
    }

    fn save_elsewhere(&mut self, session: &Session, folder: &Path, now: DateTime) -> Result<Answer> {
        let holder = self.holder(now);
        let opened = self.writing.as_mut().ok_or_else(not_open)?;
        opened.save_elsewhere(self.system.as_ref(), session, folder, &holder).map(Answer::SavedElsewhere)
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
        if self.writing.as_ref().is_some_and(|opened| opened.path() == target) {
            self.stop_writing()?;
        }
        Ok(Answer::Closed(path))
    }

    fn abandon(&mut self, path: PathBuf) -> Answer {
        // What can still be written is, all the same.
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
        let _ = self.stop_writing();
        self.writing = None;
        self.reading.clear();
    }
}

fn write_file(system: &dyn FileSystem, path: PathBuf, bytes: &[u8], overwrite: bool) -> Result<Answer> {
    let written = if overwrite { atomic::replace(system, &path, bytes) } else { atomic::create(system, &path, bytes) };
    match written {
        Ok(_) => Ok(Answer::Written(path)),
        Err(error) => Err(Error::of(&path, &error)),
    }
}

fn write_paper(
    system: &dyn FileSystem,
    path: PathBuf,
    format: Format,
    document: &Document,
    overwrite: bool,
) -> Result<Answer> {
    match format.write(document) {
        Ok(bytes) => write_file(system, path.clone(), &bytes, overwrite).map(|_| Answer::PaperWritten(path)),
        Err(fault) => Ok(Answer::PaperFault(fault)),
    }
}

fn not_open() -> Error {
    Error::new(&PathBuf::new(), Kind::NotForWriting).leaving(Safe::FileAndMemory)
}
