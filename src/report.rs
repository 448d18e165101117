//! Papers: a session composed into a document, and documents written in formats.
//!
//! [`compose`] turns a session into a [`Document`], as do [`minutes`] and the smaller papers; a document is data and knows
//! no format. What an audience may read is said in [`audience`] and nowhere else; a format never sees what the audience
//! does not read, because it is not in the document. [`markdown`], [`html`] and [`plain`] write any document.

pub mod audience;
mod clean;
pub mod context;
pub mod document;
pub mod docx;
pub mod export;
pub mod fault;
pub mod fonts;
pub mod format;
pub mod half_year;
pub mod html;
pub mod json;
mod lowest;
pub mod markdown;
mod palette;
#[cfg(feature = "pdf")]
pub mod pdf;
mod phrases;
pub mod picture;
pub mod plain;
pub mod plan;
mod public_copy;
mod raster;
pub mod sections;
pub mod xlsx;

use jiff::civil::Date;

pub use audience::Audience;
pub use context::Context;
pub use document::Document;
pub use export::Export;
pub use fault::Fault;
pub use format::Format;
pub use half_year::{Window, half_year};
pub use plan::plan;
pub use public_copy::public_copy;
pub(crate) use raster::nothing_else;

use crate::session::{Session, Text};
use crate::words::Words;

/// The report of `session` for `audience`, in the language of `words`, with what is owed as of `today`.
pub fn compose(session: &Session, words: &Words, audience: Audience, today: Date) -> Document {
    let context = Context { session, words, audience, today };
    let mut document = context.blank();
    for section in sections::REPORT {
        section(&context, &mut document);
    }
    document
}

/// The minutes of `session` for `audience`, in the language of `words`, with what is owed as of `today`.
///
/// Of sealed minutes they say what the seal covers, and the rectifications: what was looked at later is no part of them. They
/// reckon as of the day of the session, so that they say the same whenever they are written; `today` is for one without.
pub fn minutes(session: &Session, words: &Words, audience: Audience, today: Date) -> Document {
    let mut covered = session.clone();
    for agreement in &mut covered.mesa.agreements {
        agreement.follow_up.retain(|entry| !entry.after_seal);
    }
    let today = session.header.date.unwrap_or(today);
    let context = Context { session: &covered, words, audience, today };
    let mut document = context.titled(minutes_title(session, words), &words.minutes_kind());
    for section in sections::minutes::SECTIONS {
        section(&context, &mut document);
    }
    sections::minutes::count_sections(&mut document);
    document
}

/// The session on one page, for `audience`.
pub fn one_page(session: &Session, words: &Words, audience: Audience, today: Date) -> Document {
    let context = Context { session, words, audience, today };
    let mut document = context.titled(words.one_page_title(session.header.title.as_str()), &words.one_page_kind());
    sections::one_page::compose(&context, &mut document);
    document
}

/// The bulletin of `session`: half a page in plain words, for everyone.
pub fn bulletin(session: &Session, words: &Words, today: Date) -> Document {
    let context = Context { session, words, audience: Audience::Public, today };
    let mut document = context.titled(words.bulletin_title(name(session).as_str()), &words.bulletin_kind());
    sections::bulletin::compose(&context, &mut document);
    document
}

/// The capitalisation sheet of `session`: two questions, who tells it, whom it can serve; no conclusions.
pub fn capitalisation(session: &Session, words: &Words, today: Date) -> Document {
    let context = Context { session, words, audience: Audience::Public, today };
    let mut document = context.titled(words.sheet_title(name(session).as_str()), &words.sheet_kind());
    sections::capitalisation::compose(&context, &mut document);
    document
}

/// The name of the standing table, or that of a session that stands alone.
fn name(session: &Session) -> &Text {
    session.header.table()
}

/// The number of the minutes in their series, and the name of the table.
fn minutes_title(session: &Session, words: &Words) -> String {
    let header = &session.header;
    let name = name(session);
    match (header.number, header.date) {
        (Some(number), Some(date)) => words.minutes_title_numbered(name.as_str(), format!("{number}/{}", date.year())),
        (Some(number), None) => words.minutes_title_numbered(name.as_str(), number.to_string()),
        (None, _) => words.minutes_title(name.as_str()),
    }
}
