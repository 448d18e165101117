//! `concertar check`: reads files and reports every fault.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use clap::ArgMatches;

use super::End;
use super::settings::Settings;
use crate::session::Text;
use crate::storage::error::Kind;
use crate::storage::file_system::Disk;
use crate::storage::opened::{Mode, open};
use crate::terminal;

/// What a check came to.
enum Verdict {
    /// Nothing is wrong.
    Sound,
    /// It can be read, and something in it is wrong; or it is no session.
    Faulty(Vec<String>),
    /// It cannot be read at all.
    Unreadable(String),
}

/// `concertar check FILE…`.
pub(super) fn run(settings: &Settings, matches: &ArgMatches) -> io::Result<End> {
    let words = &settings.words;
    let mut out = io::stdout().lock();
    let (mut found_faults, mut unreadable) = (false, Vec::new());
    for path in matches.get_many::<PathBuf>("files").into_iter().flatten() {
        // The name of a file is somebody's text too.
        let shown = Text::new(&path.display().to_string());
        match check(path, settings) {
            Verdict::Sound => writeln!(out, "{shown}: {}", words.cli_check_sound())?,
            Verdict::Faulty(faults) => {
                found_faults = true;
                for fault in faults {
                    writeln!(out, "{shown}: {fault}")?;
                }
            }
            Verdict::Unreadable(reason) => unreadable.push(reason),
        }
    }
    Ok(if !unreadable.is_empty() {
        End::Wrong(unreadable.join("\nconcertar: "))
    } else if found_faults {
        End::DoesNotHold
    } else {
        End::Done
    })
}

fn check(path: &Path, settings: &Settings) -> Verdict {
    let words = &settings.words;
    let opening = match open(&Disk, path, Mode::Read, &terminal::holder()) {
        Ok((_, opening)) => opening,
        Err(error) => {
            return match &error.kind {
                Kind::Unreadable(fault) => Verdict::Faulty(vec![words.storage_fault(fault)]),
                _ => Verdict::Unreadable(words.storage_error(&error)),
            };
        }
    };
    let faults = words.storage_doubts(opening.trust, &opening.faults, opening.newer);
    if faults.is_empty() { Verdict::Sound } else { Verdict::Faulty(faults) }
}
