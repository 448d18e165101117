//! The program describes itself: its keys, its completions, its manual page.

use std::io::{self, Write as _};

use clap::ArgMatches;
use clap_complete::Shell;

use super::End;
use super::arguments::command;
use super::settings::Settings;
use crate::app::guide;

/// `concertar keys`.
pub(super) fn keys(settings: &Settings) -> io::Result<End> {
    let mut out = io::stdout().lock();
    for section in guide::sections(&settings.words) {
        writeln!(out, "{}", section.title)?;
        for row in section.rows {
            writeln!(out, "  {:<20} {}", row.keys.join("  "), row.label)?;
        }
        writeln!(out)?;
    }
    Ok(End::Done)
}

/// `concertar completions SHELL`.
pub(super) fn completions(settings: &Settings, matches: &ArgMatches) -> io::Result<End> {
    let Some(shell) = matches.get_one::<Shell>("shell") else { return Ok(End::Done) };
    let mut text = Vec::new();
    clap_complete::generate(*shell, &mut command(&settings.words), "concertar", &mut text);
    io::stdout().write_all(&text)?;
    Ok(End::Done)
}

/// `concertar man`.
pub(super) fn man(settings: &Settings) -> io::Result<End> {
    clap_mangen::Man::new(command(&settings.words)).render(&mut io::stdout())?;
    Ok(End::Done)
}
