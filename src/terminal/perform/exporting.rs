//! Papers on their way to the disk: one request for each format, so that what is done so far is seen, and those that are
//! there already are asked about together at the end.

use std::path::{Path, PathBuf};

use super::Performer;
use crate::app::message::Told;
use crate::report::{Export, Format};
use crate::storage::identity::Unused;
use crate::storage::worker::Request;
use crate::terminal::configuration;
use crate::words::Words;

/// A paper whose formats are being written.
#[derive(Debug)]
pub(super) struct Exporting {
    export: Export,
    written: Vec<PathBuf>,
    there: Vec<Format>,
    failed: usize,
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
    /// Asks for each format of a paper; a paper that is still being written is finished first.
    pub(super) fn export(&mut self, export: Export, words: &Words) {
        let own = export.stem.parent().map(Path::to_owned);
        let folders: Vec<PathBuf> = own.into_iter().chain([self.folder.clone()]).chain(configuration()).collect();
        let requests: Vec<Request> = export
            .formats
            .iter()
            .map(|format| Request::WritePaper {
                path: export.path(*format),
                format: *format,
                document: export.document.clone(),
                folders: folders.clone(),
                overwrite: export.overwrite,
            })
            .collect();
        self.exporting.push_back(Exporting { export, written: Vec::new(), there: Vec::new(), failed: 0 });
        for request in requests {
            self.ask(request, words);
        }
    }

    /// One format is on the disk.
    pub(super) fn paper_written(&mut self, path: PathBuf, unused: &[Unused], words: &Words) -> Vec<Told> {
        let Some(exporting) = self.exporting.front_mut() else { return Vec::new() };
        let is_first = exporting.done() == 0;
        exporting.written.push(path);
        let mut told = self.progress();
        if is_first {
            told.extend(unused.iter().map(|why| Told::Failed(words.identity_unused(why))));
        }
        told
    }

    /// One format is there already, and nobody has said that it may be replaced.
    pub(super) fn paper_there(&mut self, path: &Path) -> Vec<Told> {
        let Some(exporting) = self.exporting.front_mut() else { return Vec::new() };
        exporting.there.extend(exporting.format_of(path));
        self.progress()
    }

    /// One format could not be written; the others are not kept from it.
    pub(super) fn paper_failed(&mut self, reason: String) -> Vec<Told> {
        if let Some(exporting) = self.exporting.front_mut() {
            exporting.failed += 1;
        }
        let mut told = self.progress();
        told.push(Told::Failed(reason));
        told
    }

    fn progress(&mut self) -> Vec<Told> {
        let Some(exporting) = self.exporting.front() else { return Vec::new() };
        let (done, of) = (exporting.done(), exporting.export.formats.len());
        if done < of {
            return vec![Told::Exporting { done, of }];
        }
        let Some(Exporting { export, written, there, .. }) = self.exporting.pop_front() else { return Vec::new() };
        let mut told = Vec::new();
        if !written.is_empty() {
            told.push(Told::Exported(written));
        }
        if !there.is_empty() {
            told.push(Told::Exists(Export { formats: there, ..export }));
        }
        told
    }
}
