//! What the disk's answers mean to the screen.

use std::path::PathBuf;

use super::{Amiss, Performer, named, now};
use crate::app::desk;
use crate::app::message::{Opened, Remedy, Told};
use crate::storage::atomic::Lasting;
use crate::storage::error::{Error, Kind};
use crate::storage::heading::Trust;
use crate::storage::opened::{Mode, Opening};
use crate::storage::recovery::Copy;
use crate::storage::shown;
use crate::storage::worker::{Answer, Doing, Request};
use crate::words::Words;

impl Performer {
    /// What is told of an answer; some only lead to asking for more.
    pub(super) fn told(&mut self, answer: Answer, words: &Words) -> Vec<Told> {
        match answer {
            Answer::Failed { doing, error } => self.failed(doing, &error, words),
            Answer::Identity { identity, unused } => self.identified(*identity, &unused, words),
            Answer::PaperWritten(path) => self.paper_written(path),
            Answer::PaperFault(fault) => self.paper_failed(words.paper_fault(&fault)),
            answer => self.done(answer, words).into_iter().collect(),
        }
    }

    fn done(&mut self, answer: Answer, words: &Words) -> Option<Told> {
        match answer {
            Answer::Listed { listings, .. } => Some(Told::Listed(listings)),
            Answer::Succeeding(opening) => self.succeed(&opening, words),
            Answer::Opened(opening) => self.opened(opening, words),
            Answer::Created(path) | Answer::Restored { path, .. } => {
                let request = self.open(path, Mode::Write);
                self.ask(request, words);
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
                self.opened(opening, words)
            }
            Answer::SavedElsewhere(path) => {
                // The worker has moved there, with the journal and all that can be undone.
                self.path.clone_from(&path);
                Some(Told::SavedElsewhere { path, revision: self.elsewhere })
            }
            Answer::Copies { path, copies } => match self.amiss.take() {
                Some(amiss) => Some(with_copy(amiss, copies.first(), words)),
                None => self.restore(path, copies, words),
            },
            Answer::Changed(opening) => Some(Told::Changed(Box::new(opening.history.session().clone()))),
            Answer::Read { bytes, .. } => self.loading.pop_front().map(|path| Told::Loaded { path, bytes }),
            // Beside copies the only file that is not a session, a paper or read is where the language is kept.
            Answer::Written(path) => self.copied(path),
            Answer::Returned(_)
            | Answer::Unchanged(_)
            | Answer::Closed(_)
            | Answer::Failed { .. }
            | Answer::Identity { .. }
            | Answer::PaperWritten(_)
            | Answer::PaperFault(_) => None,
        }
    }

    /// Makes the session that follows. What another program wrote or a hand changed is looked at first, by opening it: its
    /// successor would carry on what nobody has seen.
    fn succeed(&mut self, opening: &Opening, words: &Words) -> Option<Told> {
        let doubts = words.storage_doubts(opening.trust, &opening.faults, opening.newer);
        if !doubts.is_empty() {
            let mut reasons = vec![shown(&opening.path)];
            reasons.extend(doubts);
            return Some(Told::Amiss { reasons, remedies: vec![Remedy::Reading(opening.path.clone())] });
        }
        let session = Box::new(named(opening.history.session().successor(), words));
        self.ask(Request::Create { folder: self.folder.clone(), session, now: now() }, words);
        None
    }

    fn restore(&mut self, path: PathBuf, copies: Vec<Copy>, words: &Words) -> Option<Told> {
        let Some(copy) = copies.into_iter().next() else { return Some(Told::Failed(words.app_no_good_copy())) };
        self.ask(Request::Restore { path, copy: Box::new(copy), now: now() }, words);
        None
    }

    fn opened(&mut self, opening: Box<Opening>, words: &Words) -> Option<Told> {
        let reading = opening.mode == Mode::Read;
        let path = opening.path.clone();
        if !reading && (opening.trust != Trust::Checked || !opening.faults.is_empty()) {
            let mut reasons = vec![shown(&path)];
            let mut remedies = vec![Remedy::Reading(path.clone())];
            if opening.faults.is_empty() {
                reasons.extend(words.storage_trust(opening.trust));
                remedies.insert(0, Remedy::AsFound(path.clone()));
            }
            reasons.extend(opening.faults.iter().map(|fault| words.storage_fault(fault)));
            self.doubtful = Some(opening);
            self.look_for_copies(Amiss { path, reasons, remedies }, words);
            return None;
        }
        let holder = self.held.take().filter(|(held, _)| *held == path);
        let mode = match (opening.newer, reading, holder) {
            (Some(_), ..) => desk::Mode::Newer,
            (None, true, Some((_, holder))) => desk::Mode::Follow(holder),
            (None, true, None) => desk::Mode::Read,
            (None, false, _) => desk::Mode::Write,
        };
        Some(Told::Opened(Box::new(Opened {
            path,
            mode,
            revision: opening.revision,
            saved: opening.saved,
            notes: opening.notices.iter().map(|notice| words.storage_notice(notice)).collect(),
            history: *opening.history,
        })))
    }

    /// Before something amiss is told, it is to be known what may be done about it.
    fn look_for_copies(&mut self, amiss: Amiss, words: &Words) {
        let path = amiss.path.clone();
        self.amiss = Some(amiss);
        self.ask(Request::FindCopies { path }, words);
    }

    fn failed(&mut self, doing: Doing, error: &Error, words: &Words) -> Vec<Told> {
        let reason = words.storage_error(error);
        let path = error.path.clone();
        match (doing, &error.kind) {
            (Doing::Open | Doing::Succeed, kind) => self.not_opened(path, kind, reason, words).into_iter().collect(),
            (Doing::FindCopies, _) if self.amiss.is_some() => {
                self.amiss.take().map(|amiss| with_copy(amiss, None, words)).into_iter().collect()
            }
            (Doing::Save | Doing::Append, Kind::ChangedOutside(_)) => {
                let remedies = vec![Remedy::KeepOurs, Remedy::TakeTheirs(self.path.clone())];
                vec![Told::Amiss { reasons: vec![reason], remedies }]
            }
            (Doing::ReadFile, _) => {
                let reason = words.storage_unread(error);
                self.loading.pop_front().map(|path| Told::NotLoaded { path, reason }).into_iter().collect()
            }
            (Doing::WritePaper, Kind::Exists) => self.paper_there(&path),
            (Doing::WritePaper, _) => self.paper_failed(reason),
            (Doing::Append | Doing::Save | Doing::KeepOurs | Doing::SaveElsewhere, _) => vec![Told::Trouble(reason)],
            (Doing::WriteFile, kind) => self.not_copied(path, kind, reason).into_iter().collect(),
            (Doing::Follow | Doing::Close | Doing::Return, _) => Vec::new(),
            (Doing::List, _) => vec![Told::Amiss { reasons: vec![reason], remedies: Vec::new() }],
            _ => vec![Told::Failed(reason)],
        }
    }

    fn not_opened(&mut self, path: PathBuf, kind: &Kind, reason: String, words: &Words) -> Option<Told> {
        match kind {
            Kind::Unreadable(_) => {
                self.look_for_copies(Amiss { path, reasons: vec![reason], remedies: Vec::new() }, words);
                None
            }
            Kind::Locked(holder) => {
                self.held = Some((path.clone(), words.storage_holder(holder.as_deref())));
                Some(Told::Amiss { reasons: vec![reason], remedies: vec![Remedy::Reading(path)] })
            }
            Kind::ReadOnly | Kind::NoPermission => {
                Some(Told::Amiss { reasons: vec![reason], remedies: vec![Remedy::Reading(path)] })
            }
            _ => Some(Told::Failed(reason)),
        }
    }
}

/// Tells of something amiss, with the best good copy, if there is one, as the first remedy.
fn with_copy(amiss: Amiss, copy: Option<&Copy>, words: &Words) -> Told {
    let Amiss { path, mut reasons, mut remedies } = amiss;
    match copy {
        Some(copy) => {
            reasons.push(words.app_good_copy_is(words.storage_copy(copy)));
            remedies.insert(0, Remedy::GoodCopy(path));
        }
        None => reasons.push(words.app_no_good_copy()),
    }
    Told::Amiss { reasons, remedies }
}
