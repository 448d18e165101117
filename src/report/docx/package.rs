//! The parts of a file, packed.

use std::io::{Cursor, Write};

use zip::result::ZipError;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::report::Fault;

/// How hard texts are packed, from 1 to 9. At 6, which is usual, those of a report are a tenth smaller and take almost three times
/// as long.
const LEVEL: i64 = 3;

/// A file being packed.
pub(super) struct Package {
    zip: ZipWriter<Cursor<Vec<u8>>>,
}

impl Package {
    pub(super) fn new() -> Self {
        Self { zip: ZipWriter::new(Cursor::new(Vec::new())) }
    }

    /// Adds a part that was written as text.
    pub(super) fn fixed(&mut self, name: &str, text: &str) -> Result<(), Fault> {
        self.part(name, text.as_bytes())
    }

    /// Adds a part.
    pub(super) fn part(&mut self, name: &str, bytes: &[u8]) -> Result<(), Fault> {
        // Points are packed already.
        let packed = std::path::Path::new(name).extension().is_some_and(|it| it == "png");
        let method = if packed { CompressionMethod::Stored } else { CompressionMethod::Deflated };
        // No clock: the same document gives the same bytes.
        let level = (method == CompressionMethod::Deflated).then_some(LEVEL);
        let options = SimpleFileOptions::default()
            .compression_method(method)
            .compression_level(level)
            .last_modified_time(DateTime::default());
        self.zip.start_file(name, options).map_err(|error| fault(&error))?;
        self.zip.write_all(bytes).map_err(|error| Fault::Assembly(error.to_string()))
    }

    pub(super) fn finish(self) -> Result<Vec<u8>, Fault> {
        self.zip.finish().map(Cursor::into_inner).map_err(|error| fault(&error))
    }
}

fn fault(error: &ZipError) -> Fault {
    Fault::Assembly(error.to_string())
}
