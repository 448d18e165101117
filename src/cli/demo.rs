//! `concertar demo`: the worked examples in a folder of their own, one of them opened.

use std::io::{self, Write as _};

use clap::ArgMatches;
use fs_err as fs;

use super::End;
use super::screen;
use super::settings::Settings;
use crate::templates::examples;
use crate::terminal;

/// `concertar demo [N]`.
pub(super) fn run(settings: &Settings, matches: &ArgMatches) -> io::Result<End> {
    let which = usize::from(matches.get_one::<u8>("which").copied().unwrap_or(1)).clamp(1, examples().len());
    let folder = std::env::temp_dir().join(format!("concertar-demo-{}", terminal::new_id()));
    fs::create_dir_all(&folder)?;
    for example in examples() {
        fs::write(folder.join(example.file), example.text)?;
    }
    let path = folder.join(examples()[which - 1].file);
    let end = screen::run_in(settings, folder.clone(), Some((path, false)))?;
    if matches!(end, End::Done) {
        writeln!(io::stderr(), "{}", settings.words.cli_demo_left(folder.display().to_string()))?;
    } else {
        // Nothing was shown, so nothing is worth keeping.
        fs::remove_dir_all(&folder)?;
    }
    Ok(end)
}
