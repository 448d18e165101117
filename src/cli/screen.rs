//! `concertar` and `concertar open`: the screen.

use std::io::{self, IsTerminal as _};
use std::path::PathBuf;

use clap::ArgMatches;

use super::End;
use super::settings::Settings;
use crate::session::Text;
use crate::terminal::{self, Start};

/// Opens the screen, with a session at once where one is given (and whether only for reading).
pub(super) fn run(settings: &Settings, open: Option<(PathBuf, bool)>) -> io::Result<End> {
    run_in(settings, settings.folder.clone(), open)
}

/// Opens the screen with the sessions of another folder.
pub(super) fn run_in(settings: &Settings, folder: PathBuf, open: Option<(PathBuf, bool)>) -> io::Result<End> {
    if !io::stdin().is_terminal() || !io::stdout().is_terminal() {
        return Ok(End::Wrong(settings.words.app_not_a_terminal()));
    }
    let start = Start {
        folder,
        open,
        language: settings.language(),
        theme: settings.theme,
        symbols: settings.symbols,
        settings: settings.kept.clone(),
    };
    terminal::run(start)?;
    Ok(End::Done)
}

/// `concertar open FILE`.
pub(super) fn open(settings: &Settings, matches: &ArgMatches) -> io::Result<End> {
    let Some(path) = matches.get_one::<PathBuf>("file") else { return Ok(End::Done) };
    if !path.is_file() {
        return Ok(End::Wrong(settings.words.cli_no_such_file(Text::new(&path.display().to_string()).to_string())));
    }
    let folder =
        path.parent().filter(|it| !it.as_os_str().is_empty()).map_or_else(|| PathBuf::from("."), PathBuf::from);
    run_in(settings, folder, Some((path.clone(), matches.get_flag("read-only"))))
}
