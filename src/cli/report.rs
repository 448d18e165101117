//! `concertar report`: the report of a session, and what all papers of a session have in common.

use std::io::{self, IsTerminal as _, Write as _};
use std::path::{Path, PathBuf};

use clap::ArgMatches;
use jiff::civil::Date;

use super::End;
use super::settings::Settings;
use crate::report::{Audience, Document, Format, compose};
use crate::session::{Session, Text};
use crate::storage::atomic::{create, replace};
use crate::storage::error::Error;
use crate::storage::file_system::Disk;
use crate::storage::identity;
use crate::storage::opened::{Mode, open};
use crate::storage::shown;
use crate::terminal;
use crate::words::Words;

/// What makes a paper of a session.
type Composer = fn(&Session, &Words, Audience, Date) -> Document;

/// `concertar report FILE --format md`.
pub(super) fn run(settings: &Settings, matches: &ArgMatches) -> io::Result<End> {
    of_session(settings, matches, compose)
}

/// A paper of the session in FILE, for the audience asked for where there is a choice.
pub(super) fn of_session(settings: &Settings, matches: &ArgMatches, compose: Composer) -> io::Result<End> {
    let words = &settings.words;
    let Some(path) = matches.get_one::<PathBuf>("file") else { return Ok(End::Done) };
    let asked = matches.try_get_one::<String>("audience").ok().flatten();
    let audience = match asked.map(String::as_str) {
        Some("internal") => Audience::Internal,
        Some("legislative") => Audience::Legislative,
        _ => Audience::Public,
    };
    let session = match read(path, audience, words)? {
        Ok(session) => session,
        Err(error) => return Ok(End::Wrong(error)),
    };
    // The paper speaks the language of the session, whatever the screen speaks.
    let paper_words = Words::new(session.header.language);
    let document = compose(&session, &paper_words, audience, terminal::now().date());
    let own = path.parent().map(Path::to_owned).into_iter();
    put(settings, matches, document, own.chain([settings.folder.clone()]))
}

/// The session in a file; what is doubtful about it is told, and why it cannot be read comes back in a sentence.
pub(super) fn read(path: &Path, audience: Audience, words: &Words) -> io::Result<Result<Session, String>> {
    let opening = match open(&Disk, path, Mode::Read, &terminal::holder()) {
        Ok((_, opening)) => opening,
        Err(error) => return Ok(Err(words.storage_error(&error))),
    };
    if let Some(format) = opening.newer.filter(|_| audience != Audience::Internal) {
        // What we do not understand we cannot withhold either.
        return Ok(Err(words.redact_newer(i64::from(format))));
    }
    for warning in words.storage_doubts(opening.trust, &opening.faults, opening.newer) {
        writeln!(io::stderr(), "{}: {warning}", shown(path))?;
    }
    Ok(Ok(opening.history.session().clone()))
}

/// Prints a paper, or writes it to the file asked for, in the format asked for or that of the ending of the file.
///
/// The identity of the institution is looked for in `folders`, then in the person's own configuration.
pub(super) fn put(
    settings: &Settings,
    matches: &ArgMatches,
    mut document: Document,
    folders: impl IntoIterator<Item = PathBuf>,
) -> io::Result<End> {
    let words = &settings.words;
    let folders: Vec<PathBuf> = folders.into_iter().chain(terminal::configuration()).collect();
    let (identity, unused) = identity::read(&Disk, &folders);
    for why in unused {
        writeln!(io::stderr(), "{}", words.identity_unused(&why))?;
    }
    document.metadata.identity = identity;
    let output = matches.get_one::<PathBuf>("output");
    let asked = matches.get_one::<String>("format").and_then(|format| Format::from_extension(format));
    let ending = output.and_then(|path| path.extension()).map(|it| it.to_string_lossy());
    let format = match (asked, ending) {
        (Some(asked), _) => asked,
        (None, None) => Format::Markdown,
        (None, Some(ending)) => match Format::from_extension(&ending) {
            Some(format) => format,
            None => return Ok(End::Wrong(words.cli_unknown_ending(Text::new(&ending).to_string(), endings()))),
        },
    };
    let bytes = match format.write(&document) {
        Ok(bytes) => bytes,
        Err(fault) => return Ok(End::Wrong(words.paper_fault(&fault))),
    };
    let Some(output) = output else {
        if !format.is_text() && io::stdout().is_terminal() {
            return Ok(End::Wrong(words.cli_not_on_a_terminal(format.extension())));
        }
        io::stdout().write_all(&bytes)?;
        return Ok(End::Done);
    };
    let write = if matches.get_flag("force") { replace } else { create };
    match write(&Disk, output, &bytes) {
        Ok(_) => {}
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            return Ok(End::Wrong(words.cli_output_exists(shown(output))));
        }
        Err(error) => return Ok(End::Wrong(words.storage_error(&Error::of(output, &error)))),
    }
    writeln!(io::stderr(), "{}", words.app_written(shown(output)))?;
    Ok(End::Done)
}

/// The endings that say a format.
fn endings() -> String {
    Format::ALL.map(|format| format!(".{}", format.extension())).join(", ")
}
