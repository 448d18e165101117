//! Papers on their way to the disk: the identity of the institution is read first, then one request for each format, so
//! that what is done so far is seen. What is there already is asked about together at the end, and told there is also what
//! went wrong: a line that the next one takes away would be read by nobody.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::Performer;
use crate::app::message::Told;
use crate::report::document::Identity;
use crate::report::{Export, Format};
use crate::storage::identity::Unused;
use crate::storage::worker::PaperRequest;
use crate::terminal::configuration;
use crate::words::Words;

/// A paper whose formats are being written.
#[derive(Debug)]
pub(super) struct Exporting {
    export: Export,
    /// Whose paper it is, is known, and its formats have been asked for.
    begun: bool,
    written: Vec<PathBuf>,
    there: Vec<Format>,
    /// Formats that could not be written.
    failed: usize,
    /// What went wrong, a sentence each.
    amiss: Vec<String>,
}

impl Exporting {
    fn done(&self) -> usize {
        self.written.len() + self.there.len() + self.failed
    }

    fn format_of(&self, path: &Path) -> Option<Format> {
        self.export.formats.iter().copied().find(|format| self.export.path(*format) == path)
    }
}

impl Performer {
    /// Begins to write a paper; one that is still being written is finished first.
    pub(super) fn export(&mut self, export: Export, words: &Words) {
        let own = export.stem.parent().map(Path::to_owned);
        let folders = own.into_iter().chain([self.folder.clone()]).chain(configuration()).collect();
        self.exporting.push_back(Exporting {
            export,
            begun: false,
            written: Vec::new(),
            there: Vec::new(),
            failed: 0,
            amiss: Vec::new(),
        });
        self.ask_paper(PaperRequest::ReadIdentity { folders }, words);
    }

    /// It is known whose paper it is: now it can be written, format by format.
    pub(super) fn identified(&mut self, identity: Identity, unused: &[Unused], words: &Words) -> Vec<Told> {
        // Answers come in the order of requests: it is for the first paper that has not begun.
        let Some(exporting) = self.exporting.iter_mut().find(|it| !it.begun) else { return Vec::new() };
        exporting.begun = true;
        exporting.amiss.extend(unused.iter().map(|why| words.identity_unused(why)));
        Arc::make_mut(&mut exporting.export.document).metadata.identity = identity;
        let export = exporting.export.clone();
        for format in &export.formats {
            let request = PaperRequest::Write {
                path: export.path(*format),
                format: *format,
                document: export.document.clone(),
                overwrite: export.overwrite,
            };
            self.ask_paper(request, words);
        }
        vec![Told::Exporting { done: 0, of: export.formats.len() }]
    }

    /// One format is on the disk.
    pub(super) fn paper_written(&mut self, path: PathBuf) -> Vec<Told> {
        self.progress(|exporting| exporting.written.push(path))
    }

    /// One format is there already, and nobody has said that it may be replaced.
    pub(super) fn paper_there(&mut self, path: &Path) -> Vec<Told> {
        self.progress(|exporting| exporting.there.extend(exporting.format_of(path)))
    }

    /// One format could not be written; the others are not kept from it.
    pub(super) fn paper_failed(&mut self, reason: String) -> Vec<Told> {
        self.progress(|exporting| {
            exporting.failed += 1;
            // One full disk says the same of each format.
            if !exporting.amiss.contains(&reason) {
                exporting.amiss.push(reason);
            }
        })
    }

    fn progress(&mut self, step: impl FnOnce(&mut Exporting)) -> Vec<Told> {
        let Some(exporting) = self.exporting.front_mut() else { return Vec::new() };
        step(exporting);
        let (done, of) = (exporting.done(), exporting.export.formats.len());
        if done < of {
            return vec![Told::Exporting { done, of }];
        }
        let Some(Exporting { export, written, there, amiss, .. }) = self.exporting.pop_front() else {
            return Vec::new();
        };
        let mut told = vec![Told::Exported { paths: written, amiss }];
        if !there.is_empty() {
            told.push(Told::Exists(Export { formats: there, ..export }));
        }
        told
    }
}
