//! The seal of a session: a digest of its canonical content, and whether a file still is what was sealed.
//!
//! What is digested is the text of the session as this format writes it (without the first line of the file), with all
//! that may come after the seal left out, and of the seal itself its digests, so that its hour is covered. Anyone can
//! repeat it with `sha256sum`.

use jiff::civil::DateTime;
use serde::Serialize;

use super::format;
use crate::session::closing::Seal;
use crate::session::digest::sha256;
use crate::session::header::State;
use crate::session::{Session, Text};

/// A part of a session with its digest.
type Part = (&'static str, String);

/// Figures of the digest of a part: enough to say which differs, as the whole has its own.
const PART_FIGURES: usize = 16;

/// The seal of a session as it is now.
///
/// # Errors
/// When the session cannot be written, which no session made by acts comes to.
pub fn of(session: &Session, at: DateTime) -> Result<Seal, ron::Error> {
    let bare = Seal { digest: Text::default(), at, parts: Vec::new(), form: Seal::FORM };
    let content = content(session, &bare);
    let parts = parts(&content)?.into_iter().map(|(name, digest)| (Text::new(name), Text::new(&digest))).collect();
    Ok(Seal { digest: Text::new(&digest(&content)?), parts, ..bare })
}

/// How a session compares with its seal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verification {
    /// It bears no seal.
    NotSealed,
    /// It is what was sealed.
    Whole,
    /// It is not what was sealed: these parts differ, by their names in the file. None where the seal itself was changed.
    Differs(Vec<String>),
    /// It is what was sealed, but this rectification is not bound to what came before it; places count from 1.
    BrokenRectification(usize),
    /// It is what was sealed, but a look at an agreement after the seal was changed, added or taken away.
    BrokenLook,
}

/// Compares a session with its seal.
///
/// # Errors
/// When the session cannot be written, which no session made by acts comes to.
pub fn verify(session: &Session) -> Result<Verification, ron::Error> {
    let Some(seal) = &session.closing.seal else { return Ok(Verification::NotSealed) };
    let content = content(session, seal);
    let whole = digest(&content)? == seal.digest.as_str();
    let now = parts(&content)?;
    let sealed = |name: &str| seal.parts.iter().find(|(sealed, _)| sealed.as_str() == name);
    // A seal of the first form may lack parts.
    let differs: Vec<String> = now
        .iter()
        .filter(|(name, digest)| sealed(name).map_or(seal.form > 0, |(_, sealed)| sealed.as_str() != digest))
        .map(|(name, _)| (*name).to_owned())
        .collect();
    let is_ours = seal.form == 0 || seal.parts.len() == now.len();
    if !whole || !differs.is_empty() || !is_ours || session.header.state != State::Sealed {
        return Ok(Verification::Differs(differs));
    }
    if let Some(place) = session.closing.broken_rectification() {
        return Ok(Verification::BrokenRectification(place + 1));
    }
    Ok(if session.are_looks_bound() { Verification::Whole } else { Verification::BrokenLook })
}

/// What the seal covers: all but its own digests, and what was written after it. One of the first form does not cover its
/// own hour.
fn content(session: &Session, seal: &Seal) -> Session {
    let mut content = session.clone();
    content.header.state = State::Sealed;
    let bare = Seal { digest: Text::default(), parts: Vec::new(), ..seal.clone() };
    content.closing.seal = (seal.form > 0).then_some(bare);
    content.closing.rectifications.clear();
    content.closing.looks.clear();
    for agreement in &mut content.mesa.agreements {
        agreement.follow_up.retain(|entry| !entry.after_seal);
    }
    content
}

fn parts(session: &Session) -> Result<Vec<Part>, ron::Error> {
    let Session {
        id,
        next,
        header,
        rules,
        calls,
        participants,
        agenda,
        stakeholders,
        relations,
        factors,
        crossings,
        axes,
        criteria,
        rounds,
        decision,
        mesa,
        closing,
    } = session;
    let all = [
        ("id", digest(&(id, next))),
        ("header", digest(header)),
        ("rules", digest(rules)),
        ("calls", digest(calls)),
        ("participants", digest(participants)),
        ("agenda", digest(agenda)),
        ("stakeholders", digest(&(stakeholders, relations))),
        ("factors", digest(&(factors, crossings))),
        ("axes", digest(&(axes, criteria))),
        ("rounds", digest(rounds)),
        ("decision", digest(decision)),
        ("points", digest(&(&mesa.points, &mesa.speaking, &mesa.parked))),
        ("agreements", digest(&mesa.agreements)),
        ("mesa", digest(&(&mesa.subcommittees, &mesa.next_meeting, &mesa.results, &mesa.reports_back))),
        ("closing", digest(closing)),
    ];
    let short = |(name, digest): (&'static str, Result<String, ron::Error>)| {
        digest.map(|digest| (name, digest.chars().take(PART_FIGURES).collect()))
    };
    all.into_iter().map(short).collect()
}

fn digest<T: Serialize>(value: &T) -> Result<String, ron::Error> {
    Ok(sha256(&format::canonical(value)?))
}
