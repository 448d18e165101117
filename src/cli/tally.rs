//! `concertar tally`: counts a round of a session, or ballots of others.
//!
//! It only reads. A file of ballots that is at fault in places is counted without them, and each fault is told.

mod applies;
mod arguments;
mod asked;
mod case;
mod file;
mod firm;
mod held;
mod json;
mod method;
mod money;
mod name;
mod taken;
mod text;
mod winners;

use std::borrow::Cow;
use std::io::{self, BufWriter, Write as _};

use clap::ArgMatches;

use super::End;
use super::settings::Settings;
use crate::voting::Verdict;
pub(super) use arguments::command;
use asked::Asked;
use firm::Firm;
use name::Name;
use taken::{Refusal, Taken};

/// `concertar tally FILE`.
pub(super) fn run(settings: &Settings, matches: &ArgMatches) -> io::Result<End> {
    let (words, asked) = (&settings.words, Asked::read(matches));
    let is_session = asked.path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("ron"));
    if let Err(reason) = applies::to_file(&asked, is_session, words) {
        return Ok(End::Wrong(reason));
    }
    let taken = if is_session { held::take(&asked, words) } else { file::take(&asked, words) };
    let Taken { said, is_whole, case } = taken;
    let mut messages = BufWriter::new(io::stderr().lock());
    for line in said {
        writeln!(messages, "{line}")?;
    }
    let case = match case {
        Ok(case) => case,
        Err(Refusal::Wrong(reason)) => {
            messages.flush()?;
            return Ok(End::Wrong(reason));
        }
        Err(Refusal::Not(reason)) => {
            writeln!(messages, "concertar: {reason}")?;
            messages.flush()?;
            return Ok(End::DoesNotHold);
        }
    };
    messages.flush()?;
    drop(messages);
    let verdict = if case.name == Name::Agreement {
        None
    } else {
        match Verdict::on(&case.round, case.terms(), Cow::Borrowed(&case.ballots)) {
            Ok(verdict) => Some(verdict),
            Err(reason) => return Ok(End::Wrong(words.not_counted(&reason))),
        }
    };
    let firm = Firm::of(verdict.as_ref(), asked.is_firm);
    let mut out = BufWriter::new(io::stdout().lock());
    if asked.is_json {
        json::write(&case, verdict.as_ref(), firm, &mut out)?;
    } else {
        out.write_all(text::text(&case, verdict.as_ref(), &firm, words).as_bytes())?;
    }
    out.flush()?;
    Ok(if is_whole { End::Done } else { End::DoesNotHold })
}
