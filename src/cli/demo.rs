//! `concertar demo`: the worked examples in a folder of their own, one of them opened.

use std::io::{self, Write as _};

use clap::ArgMatches;
use fs_err as fs;

use super::End;
use super::screen;
use super::settings::Settings;
use crate::terminal;

/// The worked examples, as they are shipped: name and content.
const EXAMPLES: [(&str, &str); 3] = [
    ("2013-09-25-al-las-quito.ron", include_str!("../../sessions/2013-09-25-al-las-quito.ron")),
    ("2022-09-15-mesa-de-bogota.ron", include_str!("../../sessions/2022-09-15-mesa-de-bogota.ron")),
    ("2018-03-22-mesa-de-buenos-aires.ron", include_str!("../../sessions/2018-03-22-mesa-de-buenos-aires.ron")),
];

/// `concertar demo [N]`.
pub(super) fn run(settings: &Settings, matches: &ArgMatches) -> io::Result<End> {
    let which = usize::from(matches.get_one::<u8>("which").copied().unwrap_or(1)).clamp(1, EXAMPLES.len());
    let folder = std::env::temp_dir().join(format!("concertar-demo-{}", terminal::new_id()));
    fs::create_dir_all(&folder)?;
    for (name, content) in EXAMPLES {
        fs::write(folder.join(name), content)?;
    }
    let path = folder.join(EXAMPLES[which - 1].0);
    let end = screen::run_in(settings, folder.clone(), Some((path, false)))?;
    if matches!(end, End::Done) {
        writeln!(io::stderr(), "{}", settings.words.cli_demo_left(folder.display().to_string()))?;
    } else {
        // Nothing was shown, so nothing is worth keeping.
        fs::remove_dir_all(&folder)?;
    }
    Ok(end)
}
