//! From a session to a composed paper, and from there to the bytes of a file in each format: for a usual session and for the
//! large one.
//!
//! Asked for: a PDF of fifteen pages, which the report of the usual session is, in less than 200 ms; others in less than
//! 50 ms.

use concertar::report::{self, Audience, Document, Format};
use concertar::session::Session;
use concertar::session::language::Language;
use concertar::storage::format;
use concertar::words::Words;
use divan::Bencher;
use jiff::Span;
use jiff::civil::{Date, date};

use crate::{large, must};

/// A worked example, and the large session.
const SIZES: [&str; 2] = ["usual", "large"];
/// The day of the papers.
const TODAY: Date = date(2026, 12, 15);

fn session(size: &str) -> Session {
    if size == "large" {
        return large::session(1);
    }
    let bytes = include_bytes!("../../sessions/2022-09-15-mesa-de-bogota.ron");
    must(format::read(bytes).map_err(|fault| format!("{fault:?}"))).session
}

fn paper(size: &str) -> Document {
    report::compose(&session(size), &Words::new(Language::Spanish), Audience::Internal, TODAY)
}

#[divan::bench(args = SIZES)]
fn composing_the_report(bencher: Bencher<'_, '_>, size: &str) {
    let (session, words) = (session(size), Words::new(Language::Spanish));
    bencher.bench_local(|| report::compose(&session, &words, Audience::Internal, TODAY));
}

/// Everyone comes a minute after the one before and leaves an hour later, so that the quorum is counted anew each time.
#[divan::bench(args = SIZES)]
fn composing_the_minutes(bencher: Bencher<'_, '_>, size: &str) {
    let (mut session, words) = (session(size), Words::new(Language::Spanish));
    for (minute, participant) in (0_i64..).zip(&mut session.participants) {
        for stay in &mut participant.stays {
            stay.arrived = must(stay.arrived.checked_add(Span::new().minutes(minute)));
            stay.left = stay.arrived.checked_add(Span::new().hours(1)).ok();
        }
    }
    bencher.bench_local(|| report::minutes(&session, &words, Audience::Internal, TODAY));
}

#[divan::bench(args = SIZES)]
fn as_markdown(bencher: Bencher<'_, '_>, size: &str) {
    write(bencher, size, Format::Markdown);
}

#[divan::bench(args = SIZES)]
fn as_text(bencher: Bencher<'_, '_>, size: &str) {
    write(bencher, size, Format::Text);
}

#[divan::bench(args = SIZES)]
fn as_html(bencher: Bencher<'_, '_>, size: &str) {
    write(bencher, size, Format::Html);
}

#[divan::bench(args = SIZES)]
fn as_json(bencher: Bencher<'_, '_>, size: &str) {
    write(bencher, size, Format::Json);
}

#[divan::bench(args = SIZES, sample_count = 20)]
fn as_docx(bencher: Bencher<'_, '_>, size: &str) {
    write(bencher, size, Format::Docx);
}

#[divan::bench(args = SIZES, sample_count = 20)]
fn as_xlsx(bencher: Bencher<'_, '_>, size: &str) {
    write(bencher, size, Format::Xlsx);
}

#[cfg(feature = "pdf")]
#[divan::bench(args = SIZES, sample_count = 10)]
fn as_pdf(bencher: Bencher<'_, '_>, size: &str) {
    write(bencher, size, Format::Pdf);
}

fn write(bencher: Bencher<'_, '_>, size: &str, format: Format) {
    let paper = paper(size);
    bencher.bench(|| must(format.write(&paper)));
}
