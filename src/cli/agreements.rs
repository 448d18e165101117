//! `concertar agreements`: all agreements of all sessions, each once.

mod arguments;
mod calendar;
mod csv;
mod json;
mod text;

use std::io::{self, BufWriter, Write as _};
use std::mem::ManuallyDrop;
use std::path::{Path, PathBuf};

use clap::ArgMatches;
use jiff::Zoned;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::End;
use super::settings::Settings;
use crate::analysis::Ledger;
use crate::analysis::ledger::{Debt, Entry, Filter, Order, SeriesFault};
use crate::session::Text;
use crate::session::line::SessionLine;
use crate::storage::atomic::create;
use crate::storage::error::Error;
use crate::storage::file_system::Disk;
use crate::storage::index::survey;
use crate::storage::library::{Listing, State};
use crate::storage::shown;
use crate::terminal;
use crate::words::Words;
pub(super) use arguments::command;

/// What was found, for whichever form it is written in.
struct Found<'a> {
    ledger: &'a Ledger<'a>,
    /// The folder that was read.
    folder: String,
    /// What was looked for.
    filter: &'a Filter,
    entries: Vec<&'a Entry<'a>>,
    debts: Vec<Debt>,
    faults: Vec<SeriesFault>,
    /// The names of the files of the sessions of the ledger.
    files: &'a [String],
    /// The names of the files that could not be read.
    unreadable: Vec<String>,
    today: Date,
    words: &'a Words,
}

impl<'a> Found<'a> {
    /// The name of the file of a session of the ledger.
    fn file(&self, place: usize) -> &'a str {
        self.files.get(place).map_or("", String::as_str)
    }
}

/// `concertar agreements`.
pub(super) fn run(settings: &Settings, matches: &ArgMatches) -> io::Result<End> {
    let words = &settings.words;
    // The program ends with the command and then gives back everything at once: nobody is to wait until ten thousand
    // sessions are taken apart one by one.
    let survey = ManuallyDrop::new(match survey(&Disk, &settings.folder) {
        Ok(survey) => survey,
        Err(error) => return Ok(End::Wrong(words.storage_error(&error))),
    });
    let (lines, files) = readable(&survey.listings);
    let ledger = ManuallyDrop::new(Ledger::of(lines));
    let filter = filter(matches);
    let today = terminal::now().date();
    let (entries, (debts, faults)) = rayon::join(
        || ledger.found(&filter, order(matches), today),
        || {
            let faults = if filter.public { ledger.public_faults() } else { ledger.faults() };
            (ledger.debts(&filter, today), faults)
        },
    );
    let found = Found {
        entries,
        debts,
        faults,
        ledger: &ledger,
        folder: shown(&settings.folder),
        filter: &filter,
        files: &files,
        unreadable: tell_unreadable(&survey.listings, words)?,
        today,
        words,
    };
    let form = matches.get_one::<String>("format").map_or("text", String::as_str);
    let end = match matches.get_one::<PathBuf>("output") {
        None => {
            let mut out = BufWriter::with_capacity(1 << 16, io::stdout().lock());
            write(&found, form, settings, &mut out)?;
            out.flush()?;
            End::Done
        }
        Some(path) => {
            let mut bytes = Vec::new();
            write(&found, form, settings, &mut bytes)?;
            put(path, &bytes, words)?
        }
    };
    tell_faults(&found)?;
    if let Some(renewed) = &survey.renewed {
        renewed.keep(&Disk);
    }
    let fails = matches.get_flag("fail")
        && (!found.unreadable.is_empty() || found.entries.iter().any(|it| it.agreement.is_late(today)));
    Ok(if matches!(end, End::Done) && fails { End::DoesNotHold } else { end })
}

/// The sessions that could be read, with the names of their files.
fn readable(listings: &[Listing]) -> (Vec<&SessionLine>, Vec<String>) {
    listings.iter().filter_map(|listing| Some((listing.session()?, name(listing)))).unzip()
}

/// The name of a file is somebody's text, too.
fn name(listing: &Listing) -> String {
    let name = listing.path.file_name().unwrap_or_default();
    Text::new(&name.to_string_lossy()).to_string()
}

fn filter(matches: &ArgMatches) -> Filter {
    let part = |name: &str| matches.get_one::<String>(name).cloned();
    let day = |name: &str| matches.get_one::<Date>(name).copied();
    Filter {
        responsible: part("responsible"),
        series: part("series"),
        axis: part("axis"),
        words: String::new(),
        open: matches.get_flag("open"),
        overdue: matches.get_flag("overdue"),
        from: day("from"),
        until: day("until"),
        public: !matches.get_flag("internal"),
    }
}

fn order(matches: &ArgMatches) -> Order {
    match matches.get_one::<String>("sort").map(String::as_str) {
        Some("responsible") => Order::Responsible,
        Some("series") => Order::Series,
        Some("axis") => Order::Axis,
        _ => Order::Due,
    }
}

/// Says which files could not be read, and gives their names; and what is doubtful about others.
fn tell_unreadable(listings: &[Listing], words: &Words) -> io::Result<Vec<String>> {
    let mut unreadable = Vec::new();
    for listing in listings {
        if let State::Damaged(error) = &listing.state {
            writeln!(io::stderr(), "{}: {}", name(listing), words.storage_error(error))?;
            unreadable.push(name(listing));
        }
        for doubt in words.storage_doubts_of(listing) {
            writeln!(io::stderr(), "{}: {doubt}", name(listing))?;
        }
    }
    Ok(unreadable)
}

fn tell_faults(found: &Found<'_>) -> io::Result<()> {
    let mut messages = BufWriter::new(io::stderr().lock());
    for fault in &found.faults {
        let files: Vec<&str> = fault.sessions().iter().map(|place| found.file(*place)).collect();
        writeln!(messages, "{}: {}", files.join(", "), found.words.series_fault(fault, found.ledger))?;
    }
    messages.flush()
}

fn write(found: &Found<'_>, form: &str, settings: &Settings, out: &mut dyn io::Write) -> io::Result<()> {
    match form {
        "json" => json::write(found, out),
        "csv" => csv::write(found, out),
        "ics" => {
            let now = Zoned::now().with_time_zone(TimeZone::UTC).datetime();
            let folder = settings.folder.file_name().unwrap_or_default().to_string_lossy();
            out.write_all(calendar::of(found, &Text::new(&folder), now).as_bytes())
        }
        _ => text::write(found, out),
    }
}

/// Puts the result into a file that is not there yet.
fn put(path: &Path, bytes: &[u8], words: &Words) -> io::Result<End> {
    let shown = Text::new(&path.display().to_string()).to_string();
    match create(&Disk, path, bytes) {
        Ok(_) => {
            writeln!(io::stderr(), "{}", words.app_written(shown))?;
            Ok(End::Done)
        }
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(End::Wrong(words.cli_output_there(shown))),
        Err(error) => Ok(End::Wrong(words.storage_error(&Error::of(path, &error)))),
    }
}
