//! `concertar half-year`: the six-month report on the agreements of all sessions of the folder, for the legislature.

use std::io::{self, Write as _};

use clap::{Arg, ArgMatches, Command};
use jiff::civil::Date;

use super::End;
use super::arguments::{outputs, paper_format};
use super::report::put;
use super::settings::Settings;
use super::values;
use crate::analysis::ledger::Ledger;
use crate::report::{Window, half_year};
use crate::session::fold::contains_folded;
use crate::session::line::SessionLine;
use crate::storage::file_system::Disk;
use crate::storage::index::survey;
use crate::storage::library::State;
use crate::storage::shown;
use crate::terminal;
use crate::words::Words;

/// The command with its options.
pub(super) fn command(words: &Words) -> Command {
    let day = |name: &'static str, help: String| {
        Arg::new(name).long(name).value_name("YYYY-MM-DD").value_parser(values::day(words)).help(help)
    };
    Command::new("half-year")
        .visible_alias("semestre")
        .about(words.cli_half_year())
        .arg(day("from", words.cli_half_year_from()))
        .arg(day("until", words.cli_half_year_until()))
        .arg(Arg::new("series").long("series").value_name("SERIES").help(words.cli_half_year_series()))
        .arg(paper_format(words))
        .args(outputs(words))
}

/// `concertar half-year [--from DAY] [--until DAY] [--series S]`. What cannot be read is told, and the status says that the
/// report is not whole.
pub(super) fn run(settings: &Settings, matches: &ArgMatches) -> io::Result<End> {
    let words = &settings.words;
    let day = |name: &str| matches.get_one::<Date>(name).copied();
    let today = terminal::now().date();
    let until = day("until").unwrap_or(today);
    let window = Window { from: day("from").unwrap_or_else(|| Window::half_year(until).from), until };
    if window.from > window.until {
        return Ok(End::Wrong(words.cli_half_year_backwards()));
    }
    let survey = match survey(&Disk, &settings.folder) {
        Ok(survey) => survey,
        Err(error) => return Ok(End::Wrong(words.storage_error(&error))),
    };
    let series = matches.get_one::<String>("series");
    let (mut lines, mut whole) = (Vec::new(), true);
    for listing in &survey.listings {
        let wanted = |line: &SessionLine| series.is_none_or(|it| contains_folded(line.table().as_str(), it));
        let Some(line) = listing.session().filter(|line| wanted(line)) else {
            if let State::Damaged(error) = &listing.state {
                whole = false;
                writeln!(io::stderr(), "{}: {}", shown(&listing.path), words.storage_error(error))?;
            }
            continue;
        };
        // What a newer program wrote may hold back something that we do not know of: this paper is for everybody.
        if let State::Readable { newer: Some(format), .. } = &listing.state {
            whole = false;
            writeln!(io::stderr(), "{}: {}", shown(&listing.path), words.redact_newer(i64::from(*format)))?;
            continue;
        }
        for doubt in words.storage_doubts_of(listing) {
            writeln!(io::stderr(), "{}: {doubt}", shown(&listing.path))?;
        }
        lines.push(line);
    }
    let document = half_year(&Ledger::of(lines), window, today, words);
    if let Some(renewed) = survey.renewed {
        renewed.keep(&Disk);
    }
    match put(settings, matches, document, [settings.folder.clone()])? {
        End::Done if !whole => Ok(End::DoesNotHold),
        ended => Ok(ended),
    }
}
