//! What Typst asks of the world: a few files in memory, the faces of the letters, and the day of the paper.

use std::collections::HashMap;
use std::sync::LazyLock;

use jiff::civil::Date;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

use super::paper::Paper;
use crate::report::Fault;

/// The templates, the first of which draws in the others.
const TEMPLATES: [(&str, &str); 4] = [
    ("paper.typ", include_str!("paper.typ")),
    ("blocks.typ", include_str!("blocks.typ")),
    ("tables.typ", include_str!("tables.typ")),
    ("looks.typ", include_str!("looks.typ")),
];

/// What the language of the templates knows, the same for every paper.
static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));

/// A file in memory with its name.
pub(super) type File = (String, Vec<u8>);

/// Everything one paper is set from.
pub(super) struct Press {
    main: FileId,
    sources: HashMap<FileId, Source>,
    files: HashMap<FileId, Bytes>,
    fonts: Vec<Font>,
    book: LazyHash<FontBook>,
    today: Option<Datetime>,
}

impl Press {
    /// Lays out what `paper` is set from.
    pub(super) fn new(paper: &Paper, files: Vec<File>, fonts: Vec<Font>, day: Date) -> Result<Self, Fault> {
        let data = serde_json::to_vec(paper).map_err(|fault| Fault::Assembly(fault.to_string()))?;
        let mut sources = HashMap::new();
        for (name, text) in TEMPLATES {
            let id = identify(name)?;
            sources.insert(id, Source::new(id, text.to_owned()));
        }
        let mut kept = HashMap::from([(identify("paper.json")?, Bytes::new(data))]);
        for (name, bytes) in files {
            kept.insert(identify(&name)?, Bytes::new(bytes));
        }
        Ok(Self {
            main: identify(TEMPLATES[0].0)?,
            sources,
            files: kept,
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
            today: date(day),
        })
    }
}

fn identify(name: &str) -> Result<FileId, Fault> {
    let path = VirtualPath::new(name).map_err(|_| Fault::Assembly(name.to_owned()))?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

fn date(day: Date) -> Option<Datetime> {
    Datetime::from_ymd(day.year().into(), day.month().unsigned_abs(), day.day().unsigned_abs())
}

impl World for Press {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.sources.get(&id).cloned().ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.files.get(&id).cloned().ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        self.today
    }
}
