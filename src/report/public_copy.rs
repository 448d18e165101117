//! The copy of a session for everybody, with what its readers are told of it.

use crate::session::id::SessionId;
use crate::session::redaction::Redaction;
use crate::session::{Paragraphs, Session, Text};
use crate::words::Words;

/// The copy of `session` for everybody, under a name of its own among all sessions. It speaks the language of the session.
pub fn public_copy(session: &Session, id: &SessionId) -> Session {
    let words = Words::new(session.header.language);
    let digest = session.closing.seal.as_ref().map(|seal| seal.digest.to_string());
    let seal = digest.map(|digest| words.redact_notice_seal(digest));
    let lines: Vec<String> = std::iter::once(words.redact_notice(session.id.to_string())).chain(seal).collect();
    session.public_copy(Redaction {
        id,
        notice: &Paragraphs::from_lines(lines.iter().map(String::as_str)),
        unnamed: &|place| Text::new(&words.redact_unnamed(i64::try_from(place).unwrap_or(i64::MAX))),
        withheld: &Text::new(&words.redact_withheld()),
    })
}
