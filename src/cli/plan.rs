//! `concertar plan`: the plan of international action that comes of one or several sessions.

use std::io;
use std::path::{Path, PathBuf};

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use super::End;
use super::arguments::{outputs, paper_format};
use super::report::{put, read};
use super::settings::Settings;
use crate::report::{Audience, plan};
use crate::terminal;
use crate::words::Words;

/// The command with its options.
pub(super) fn command(words: &Words) -> Command {
    let files = Arg::new("file")
        .value_name("FILE")
        .value_parser(value_parser!(PathBuf))
        .required(true)
        .action(ArgAction::Append)
        .num_args(1..)
        .help(words.cli_file());
    Command::new("plan").about(words.cli_plan()).arg(files).arg(paper_format(words)).args(outputs(words))
}

/// `concertar plan FILE…`, in the language of the first session.
pub(super) fn run(settings: &Settings, matches: &ArgMatches) -> io::Result<End> {
    let paths: Vec<&PathBuf> = matches.get_many("file").into_iter().flatten().collect();
    let mut sessions = Vec::new();
    for path in &paths {
        match read(path, Audience::Public, &settings.words)? {
            Ok(session) => sessions.push(session),
            Err(error) => return Ok(End::Wrong(error)),
        }
    }
    let Some(first) = sessions.first() else { return Ok(End::Done) };
    let words = Words::new(first.header.language);
    let document = plan(&sessions, &words, terminal::now().date());
    let folders = paths.iter().filter_map(|path| path.parent()).map(Path::to_owned).take(1);
    put(settings, matches, document, folders.chain([settings.folder.clone()]))
}
