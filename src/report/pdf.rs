//! Documents as PDF, set by Typst as a library: tagged, and held to PDF/UA-1 and PDF/A-2a, or not written at all.
//!
//! Text is data: a document goes to the templates as a file of JSON, and what it says is never read as markup. The
//! templates, the faces of the letters and the drawings are all in the program: nothing is looked up on a disk or in a
//! network.

mod breaks;
mod columns;
mod directions;
mod faces;
mod letters;
mod paper;
mod press;
mod shades;
mod signs;

use typst::diag::SourceDiagnostic;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use super::Fault;
use super::document::{Block, Document};
use paper::Paper;
use press::Press;

/// Writes `document` as a PDF. The same document gives the same bytes.
pub fn write(document: &Document) -> Result<Vec<u8>, Fault> {
    let written = with_logo(document);
    if written.is_err() && document.blocks.iter().any(|block| matches!(block, Block::Chart(_))) {
        // A letter that is lost in a drawing must not keep a paper from leaving the room: the words say the same.
        return with_logo(&in_words(document)).or(written);
    }
    written
}

/// The document with the words of each drawing in its place.
fn in_words(document: &Document) -> Document {
    let mut document = document.clone();
    for block in &mut document.blocks {
        if let Block::Chart(chart) = block {
            let (label, words) = (std::mem::take(&mut chart.title), std::mem::take(&mut chart.alternative));
            *block = Block::Labelled { label, paragraphs: vec![words] };
        }
    }
    document
}

fn with_logo(document: &Document) -> Result<Vec<u8>, Fault> {
    let written = set(document);
    if let (Err(Fault::Assembly(reason)), true) = (&written, document.metadata.identity.logo.is_some()) {
        // Typst says where in a template it stopped, not over which file: whether it was the mark shows without it.
        let mut bare = document.clone();
        bare.metadata.identity.logo = None;
        return if set(&bare).is_ok() { Err(Fault::Logo(reason.clone())) } else { written };
    }
    written
}

fn set(document: &Document) -> Result<Vec<u8>, Fault> {
    let (paper, files, faces) = Paper::of(document);
    let press = Press::new(&paper, files, faces, document.metadata.as_of)?;
    let options = options()?;
    let pages = typst::compile(&press).output.map_err(|faults| unset(&faults))?;
    let bytes = typst_pdf::pdf(&pages, &options).map_err(|faults| unset(&faults));
    // What Typst remembers of a paper is of no use for the next one, and would stay as long as the program runs.
    typst::comemo::evict(0);
    bytes
}

fn options() -> Result<PdfOptions, Fault> {
    let standards = PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1])
        .map_err(|fault| Fault::Assembly(fault.message().to_string()))?;
    let creator = typst::foundations::Smart::Custom(Some("concertar".to_owned()));
    Ok(PdfOptions { creator, standards, ..PdfOptions::default() })
}

fn unset(faults: &[SourceDiagnostic]) -> Fault {
    let reasons: Vec<&str> = faults.iter().map(|fault| fault.message.as_str()).collect();
    Fault::Assembly(reasons.join("; "))
}
