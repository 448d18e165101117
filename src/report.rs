//! Papers: a session composed into a document, and documents written in formats.
//!
//! [`compose`] turns a session into a [`Document`], which is data and knows no format. What an audience may read is
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
