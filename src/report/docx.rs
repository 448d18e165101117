//! Papers for word processors: Office Open XML, written part by part.
//!
//! Headings, lists, quotations and captions have the styles that every word processor knows by name, so that its outline,
//! its contents and its reading aids work. Text goes through a writer of XML and is never put together with marks; the
//! fixed parts stand in `docx/parts` and take nothing but colours and the code of a language.

mod body;
mod common;
mod contents;
mod drawing;
mod facts;
mod figures;
mod furniture;
mod list;
mod media;
mod numbering;
mod package;
mod paragraph;
mod properties;
mod signatures;
mod styles;
mod table;
mod widths;
mod xml;

use super::document::Document;
use super::fault::Fault;
use super::palette::Palette;
use crate::words::Words;
use package::Package;

/// Writes `document` as the bytes of a `.docx` file; the same document gives the same bytes.
pub fn write(document: &Document) -> Result<Vec<u8>, Fault> {
    let words = Words::new(document.language);
    let palette = Palette::of(document.metadata.identity.colour);
    let body = body::write(document, &words, palette)?;
    let mut package = Package::new();
    package.fixed("[Content_Types].xml", include_str!("docx/parts/content_types.xml"))?;
    package.fixed("_rels/.rels", include_str!("docx/parts/package.rels"))?;
    package.part("docProps/core.xml", &properties::core(document)?)?;
    package.part("docProps/app.xml", &properties::app(document)?)?;
    package.part("word/document.xml", &body.xml)?;
    package.part("word/_rels/document.xml.rels", &body.media.relations()?)?;
    package.fixed("word/styles.xml", &styles::write(palette, document.language))?;
    package.fixed("word/theme/theme1.xml", &styles::theme(palette))?;
    package.part("word/numbering.xml", &numbering::write(body.counted_lists)?)?;
    package.fixed("word/settings.xml", &styles::settings(document.language))?;
    package.fixed("word/fontTable.xml", include_str!("docx/parts/fonts.xml"))?;
    package.part("word/header1.xml", &furniture::header(document, &words)?)?;
    package.part("word/header2.xml", &furniture::first_header(document, &words)?)?;
    package.part("word/footer1.xml", &furniture::footer(document, &words)?)?;
    for file in &body.media.files {
        package.part(&format!("word/media/{}", file.name), &file.bytes)?;
    }
    package.finish()
}
