//! `concertar redact`: a copy of a session for everybody.

use std::io::{self, Write as _};
use std::path::PathBuf;

use clap::{Arg, ArgMatches, Command, value_parser};

use super::End;
use super::settings::Settings;
use crate::session::Text;
use crate::storage::atomic::create;
use crate::storage::error::Error;
use crate::storage::file_system::Disk;
use crate::storage::opened::{Mode, open};
use crate::terminal;
use crate::words::Words;

/// The command with its options.
pub(super) fn command(words: &Words) -> Command {
    Command::new("redact")
        .visible_alias("copia-publica")
        .about(words.redact_about())
        .long_about(words.redact_about_long())
        .arg(
            Arg::new("file")
                .value_name("FILE")
                .value_parser(value_parser!(PathBuf))
                .required(true)
                .help(words.cli_file()),
        )
        .arg(
            Arg::new("output")
                .short('o')
                .long("output")
                .value_name("OUT")
                .value_parser(value_parser!(PathBuf))
                .required(true)
                .help(words.redact_output()),
        )
}

/// `concertar redact FILE -o OUT`.
pub(super) fn run(settings: &Settings, matches: &ArgMatches) -> io::Result<End> {
    let words = &settings.words;
    let paths = matches.get_one::<PathBuf>("file").zip(matches.get_one::<PathBuf>("output"));
    let Some((path, output)) = paths else { return Ok(End::Done) };
    let opening = match open(&Disk, path, Mode::Read, &terminal::holder()) {
        Ok((_, opening)) => opening,
        Err(error) => return Ok(End::Wrong(words.storage_error(&error))),
    };
    if let Some(format) = opening.newer {
        // What we do not understand we cannot withhold either.
        return Ok(End::Wrong(words.redact_newer(i64::from(format))));
    }
    let shown = Text::new(&path.display().to_string());
    for warning in words.storage_doubts(opening.trust, &opening.faults, None) {
        writeln!(io::stderr(), "{shown}: {warning}")?;
    }
    let session = opening.history.session();
    let text = match terminal::copy_for_everybody(session, output) {
        Ok(text) => text,
        Err(error) => return Ok(End::Wrong(words.storage_error(&error))),
    };
    let written = Text::new(&output.display().to_string()).to_string();
    match create(&Disk, output, text.as_bytes()) {
        Ok(_) => {
            writeln!(io::stderr(), "{}", words.app_written(written))?;
            writeln!(io::stderr(), "{}", words.redact_look_over())?;
            Ok(End::Done)
        }
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(End::Wrong(words.cli_output_there(written))),
        Err(error) => Ok(End::Wrong(words.storage_error(&Error::of(output, &error)))),
    }
}
