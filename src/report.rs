//! Papers: a session composed into a document, and documents written in formats.
//!
//! [`compose`] turns a session into a [`Document`], as do [`minutes`] and the smaller papers; a document is data and knows no format. What an audience may read is
//! said in [`audience`] and nowhere else; a format never sees what the audience does not read, because it is not in
//! the document. [`markdown`] and [`plain`] write any document.

pub mod audience;
pub mod context;
pub mod document;
pub mod markdown;
pub mod plain;
pub mod sections;

use jiff::civil::Date;

pub use audience::Audience;
pub use context::Context;
pub use document::Document;

use crate::session::Session;
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
/// Of sealed minutes they say what the seal covers, and the rectifications: what was looked at later is no part of them.
pub fn minutes(session: &Session, words: &Words, audience: Audience, today: Date) -> Document {
    let mut covered = session.clone();
    for agreement in &mut covered.mesa.agreements {
        agreement.follow_up.retain(|entry| !entry.after_seal);
    }
    let context = Context { session: &covered, words, audience, today };
    let mut document = context.titled(minutes_title(session, words), &words.minutes_kind());
    for section in sections::minutes::SECTIONS {
        section(&context, &mut document);
    }
    sections::minutes::count_sections(&mut document);
    document
}

/// The number of the minutes in their series, and the name of the table.
fn minutes_title(session: &Session, words: &Words) -> String {
    let header = &session.header;
    let name = if header.series.is_empty() { &header.title } else { &header.series };
    match (header.number, header.date) {
        (Some(number), Some(date)) => words.minutes_title_numbered(name.as_str(), format!("{number}/{}", date.year())),
        (Some(number), None) => words.minutes_title_numbered(name.as_str(), number.to_string()),
        (None, _) => words.minutes_title(name.as_str()),
    }
}
