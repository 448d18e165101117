//! `concertar minutes`, `summary`, `bulletin` and `sheet`: the other papers of a session.

use std::io;

use clap::{ArgMatches, Command};

use super::End;
use super::arguments::{audience, file, outputs, paper_format};
use super::report::of_session;
use super::settings::Settings;
use crate::report;
use crate::words::Words;

/// The commands with their options.
pub(super) fn commands(words: &Words) -> [Command; 4] {
    let paper = |name: &'static str, alias: &'static str, about: String| {
        Command::new(name)
            .visible_alias(alias)
            .about(about)
            .arg(file(words.cli_file()))
            .arg(paper_format(words))
            .args(outputs(words))
    };
    [
        paper("minutes", "acta", words.cli_minutes()).arg(audience(words)),
        paper("summary", "resumen", words.cli_one_page()).arg(audience(words)),
        paper("bulletin", "boletin", words.cli_bulletin()),
        paper("sheet", "ficha", words.cli_sheet()),
    ]
}

/// `concertar minutes FILE`.
pub(super) fn minutes(settings: &Settings, matches: &ArgMatches) -> io::Result<End> {
    of_session(settings, matches, report::minutes)
}

/// `concertar summary FILE`.
pub(super) fn summary(settings: &Settings, matches: &ArgMatches) -> io::Result<End> {
    of_session(settings, matches, report::one_page)
}

/// `concertar bulletin FILE`.
pub(super) fn bulletin(settings: &Settings, matches: &ArgMatches) -> io::Result<End> {
    of_session(settings, matches, |session, words, _, today| report::bulletin(session, words, today))
}

/// `concertar sheet FILE`.
pub(super) fn sheet(settings: &Settings, matches: &ArgMatches) -> io::Result<End> {
    of_session(settings, matches, |session, words, _, today| report::capitalisation(session, words, today))
}
