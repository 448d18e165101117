//! A paper on its way out, in several formats at once.

use std::path::PathBuf;
use std::sync::Arc;

use super::{Document, Format};

/// What is to be written where.
#[derive(Clone, Debug, PartialEq)]
pub struct Export {
    /// The path of its files without the ending of the format, such as `sessions/mesa.acta`.
    pub stem: PathBuf,
    /// The paper.
    pub document: Arc<Document>,
    /// The formats, in the order in which they are written.
    pub formats: Vec<Format>,
    /// Whether files of these names may be replaced.
    pub overwrite: bool,
}

impl Export {
    /// A paper in every format in which papers leave the room; nothing is replaced.
    pub fn new(stem: PathBuf, document: Document) -> Self {
        Self { stem, document: Arc::new(document), formats: Format::EXPORTED.to_vec(), overwrite: false }
    }

    /// The file in this format.
    pub fn path(&self, format: Format) -> PathBuf {
        let mut path = self.stem.clone().into_os_string();
        path.push(".");
        path.push(format.extension());
        path.into()
    }

    /// All its files.
    pub fn paths(&self) -> Vec<PathBuf> {
        self.formats.iter().map(|format| self.path(*format)).collect()
    }
}
