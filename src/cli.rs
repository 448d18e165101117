//! The commands of the shell: a file a command. Results go to standard output, everything else to standard error.

mod agreements;
mod arguments;
mod check;
mod demo;
mod describe;
mod half_year;
mod help;
mod minutes;
mod misuse;
mod new;
mod place;
mod plan;
mod redact;
mod report;
mod screen;
mod settings;
mod tally;
mod templates;
mod values;
mod verify;

use std::io::{self, Write as _};
use std::process::ExitCode;

use clap::ArgMatches;

use settings::Settings;

/// What is said when a command ends, apart from what it printed.
enum End {
    /// It was done.
    Done,
    /// It was done, and what was asked for does not hold.
    DoesNotHold,
    /// It was used wrongly, or could not read what it was given; why, and what to do.
    Wrong(String),
}

/// Runs the command that `arguments` name, the first of them being the program; gives the exit status.
pub fn run(arguments: impl IntoIterator<Item = std::ffi::OsString>) -> ExitCode {
    let arguments: Vec<std::ffi::OsString> = arguments.into_iter().collect();
    let words = settings::words_before_parsing(&arguments);
    let mut command = arguments::command(&words);
    let matches = match command.try_get_matches_from_mut(&arguments) {
        Ok(matches) => matches,
        Err(error) => {
            let status = error.exit_code();
            let typed: Vec<String> = arguments.iter().map(|it| it.to_string_lossy().into_owned()).collect();
            // Nothing can be said where nothing can be printed.
            let _ = match misuse::told(&error, &command, &typed, &words) {
                Some(reason) => writeln!(io::stderr(), "concertar: {reason}"),
                None => error.print(),
            };
            return ExitCode::from(u8::try_from(status).unwrap_or(2));
        }
    };
    let settings = Settings::read(&matches, words);
    let ended = dispatch(&settings, &matches);
    match ended {
        Ok(End::Done) => ExitCode::SUCCESS,
        Ok(End::DoesNotHold) => ExitCode::FAILURE,
        Ok(End::Wrong(reason)) => {
            let _ = writeln!(io::stderr(), "concertar: {reason}");
            ExitCode::from(2)
        }
        // Whoever reads our output, such as `head`, had enough of it.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "concertar: {error}");
            ExitCode::from(2)
        }
    }
}

fn dispatch(settings: &Settings, matches: &ArgMatches) -> io::Result<End> {
    match matches.subcommand() {
        None => screen::run(settings, None),
        Some(("open", sub)) => screen::open(settings, sub),
        Some(("new", sub)) => new::run(settings, sub),
        Some(("demo", sub)) => demo::run(settings, sub),
        Some(("report", sub)) => report::run(settings, sub),
        Some(("minutes", sub)) => minutes::minutes(settings, sub),
        Some(("summary", sub)) => minutes::summary(settings, sub),
        Some(("plan", sub)) => plan::run(settings, sub),
        Some(("bulletin", sub)) => minutes::bulletin(settings, sub),
        Some(("sheet", sub)) => minutes::sheet(settings, sub),
        Some(("half-year", sub)) => half_year::run(settings, sub),
        Some(("check", sub)) => check::run(settings, sub),
        Some(("verify", sub)) => verify::run(settings, sub),
        Some(("redact", sub)) => redact::run(settings, sub),
        Some(("agreements", sub)) => agreements::run(settings, sub),
        Some(("tally", sub)) => tally::run(settings, sub),
        Some(("templates", sub)) => templates::run(settings, sub),
        Some(("keys", _)) => describe::keys(settings),
        Some(("completions", sub)) => describe::completions(settings, sub),
        Some(("man", _)) => describe::man(settings),
        Some((other, _)) => Ok(End::Wrong(settings.words.cli_unknown(other.to_owned()))),
    }
}
