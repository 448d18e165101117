//! Where sessions are kept.

use std::path::{Path, PathBuf};

use clap::ArgMatches;
use directories::ProjectDirs;

/// The folder named by `--sessions` or the environment; otherwise `./sessions` where there is one, else the user's own
/// data folder.
pub(super) fn folder(matches: &ArgMatches) -> PathBuf {
    if let Some(folder) = matches.get_one::<PathBuf>("sessions") {
        return folder.clone();
    }
    let here = Path::new("sessions");
    if here.is_dir() {
        return here.to_owned();
    }
    ProjectDirs::from("", "", "concertar").map_or_else(|| here.to_owned(), |dirs| dirs.data_dir().join("sessions"))
}
