//! The formats in which a paper can be written.

use super::document::Document;
use super::fault::Fault;
#[cfg(feature = "pdf")]
use super::pdf;
use super::{docx, html, json, markdown, plain, xlsx};

/// A format of papers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// `CommonMark` with the tables of GitHub.
    Markdown,
    /// Lines of plain text.
    Text,
    /// One file of HTML.
    Html,
    /// Office Open XML, for going on writing.
    Docx,
    /// Office Open XML, a sheet for each table.
    Xlsx,
    /// The paper as data, as `docs/paper.schema.json` describes it.
    Json,
    /// PDF, for signing and keeping.
    #[cfg(feature = "pdf")]
    Pdf,
}

impl Format {
    /// All formats, the one that needs nothing to be read first.
    #[cfg(feature = "pdf")]
    pub const ALL: [Self; 7] = [Self::Markdown, Self::Text, Self::Html, Self::Docx, Self::Xlsx, Self::Json, Self::Pdf];

    /// All formats, the one that needs nothing to be read first. This program was built without PDF.
    #[cfg(not(feature = "pdf"))]
    pub const ALL: [Self; 6] = [Self::Markdown, Self::Text, Self::Html, Self::Docx, Self::Xlsx, Self::Json];

    /// The formats in which a paper leaves the room.
    #[cfg(feature = "pdf")]
    pub const EXPORTED: [Self; 6] = [Self::Pdf, Self::Docx, Self::Html, Self::Xlsx, Self::Markdown, Self::Json];

    /// The formats in which a paper leaves the room. This program was built without PDF.
    #[cfg(not(feature = "pdf"))]
    pub const EXPORTED: [Self; 5] = [Self::Docx, Self::Html, Self::Xlsx, Self::Markdown, Self::Json];

    /// The ending of a file in this format, which is also what it is called in a command.
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Markdown => "md",
            Self::Text => "txt",
            Self::Html => "html",
            Self::Docx => "docx",
            Self::Xlsx => "xlsx",
            Self::Json => "json",
            #[cfg(feature = "pdf")]
            Self::Pdf => "pdf",
        }
    }

    /// The format of files with this ending.
    pub fn from_extension(extension: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.extension().eq_ignore_ascii_case(extension))
    }

    /// Whether it is text, which may be printed.
    pub const fn is_text(self) -> bool {
        match self {
            Self::Markdown | Self::Text | Self::Html | Self::Json => true,
            Self::Docx | Self::Xlsx => false,
            #[cfg(feature = "pdf")]
            Self::Pdf => false,
        }
    }

    /// Writes `document` in this format. The same document gives the same bytes.
    pub fn write(self, document: &Document) -> Result<Vec<u8>, Fault> {
        Ok(match self {
            Self::Markdown => markdown::write(document).into_bytes(),
            Self::Text => plain::text(document, PAGE).into_bytes(),
            Self::Html => html::write(document).into_bytes(),
            Self::Docx => docx::write(document)?,
            Self::Xlsx => xlsx::write(document)?,
            Self::Json => json::write(document).into_bytes(),
            #[cfg(feature = "pdf")]
            Self::Pdf => pdf::write(document)?,
        })
    }
}

/// Columns of a page of plain text.
const PAGE: usize = 80;
