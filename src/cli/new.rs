//! `concertar new`: makes a session file and prints its path.

use std::io::{self, IsTerminal as _, Write as _};

use clap::ArgMatches;

use super::End;
use super::settings::Settings;
use crate::session::Text;
use crate::storage::create::create;
use crate::storage::file_system::Disk;
use crate::storage::shown;
use crate::templates::template;
use crate::terminal;

/// `concertar new --template T --title …`.
pub(super) fn run(settings: &Settings, matches: &ArgMatches) -> io::Result<End> {
    let words = &settings.words;
    let title = matches.get_one::<String>("title").map(String::as_str).unwrap_or_default();
    let code = matches.get_one::<String>("template").map(String::as_str).unwrap_or_default();
    if Text::new(title).is_empty() {
        return Ok(End::Wrong(words.home_title_needed()));
    }
    let Some(template) = template(code) else { return Ok(End::Wrong(words.cli_unknown(code.to_owned()))) };
    let now = terminal::now();
    let mut session = template.session(terminal::new_id(), title, words);
    session.header.date = session.header.date.or(Some(now.date()));
    match create(&Disk, &settings.folder, &session, now) {
        Ok(path) => {
            let mut out = io::stdout();
            // A script needs the very name; a terminal might take a part of it for a command.
            let name = if out.is_terminal() { shown(&path) } else { path.display().to_string() };
            writeln!(out, "{name}")?;
            Ok(End::Done)
        }
        Err(error) => Ok(End::Wrong(words.storage_error(&error))),
    }
}
