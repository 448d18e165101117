//! From a composed paper to the bytes of a file, for a usual session and for the large one.

#[cfg(feature = "pdf")]
use concertar::report::pdf;
use concertar::report::{self, Audience, Document, docx, xlsx};
use concertar::session::language::Language;
use concertar::storage::format;
use concertar::words::Words;
use divan::Bencher;
use jiff::civil::date;

use crate::{large, must};

/// A worked example, and the large session.
const SIZES: [&str; 2] = ["usual", "large"];

fn paper(size: &str) -> Document {
    let session = if size == "large" {
        large::session(1)
    } else {
        let bytes = include_bytes!("../../sessions/2013-09-25-al-las-quito.ron");
        must(format::read(bytes).map_err(|fault| format!("{fault:?}"))).session
    };
    report::compose(&session, &Words::new(Language::Spanish), Audience::Internal, date(2026, 12, 15))
}

#[divan::bench(args = SIZES)]
fn word_processor(bencher: Bencher<'_, '_>, size: &str) {
    let paper = paper(size);
    bencher.bench(|| must(docx::write(&paper)));
}

#[divan::bench(args = SIZES)]
fn spreadsheet(bencher: Bencher<'_, '_>, size: &str) {
    let paper = paper(size);
    bencher.bench(|| must(xlsx::write(&paper)));
}

#[cfg(feature = "pdf")]
#[divan::bench(args = SIZES, sample_count = 10)]
fn pages(bencher: Bencher<'_, '_>, size: &str) {
    let paper = paper(size);
    bencher.bench(|| must(pdf::write(&paper)));
}
