//! The arguments of the program, explained in its three languages.

use std::path::PathBuf;

use clap::{Arg, ArgAction, Command, value_parser};

use super::settings::FOLDER_VARIABLE;
use super::values::whole;
use crate::report::Format;
use crate::templates::templates;
use crate::ui::theme::ThemeName;
use crate::words::Words;

/// All commands and options.
pub(super) fn command(words: &Words) -> Command {
    super::help::localized(plain(words), words)
}

fn plain(words: &Words) -> Command {
    Command::new("concertar")
        .version(env!("CARGO_PKG_VERSION"))
        .about(words.cli_about())
        .long_about(words.cli_long_about())
        .arg(
            Arg::new("sessions")
                .long("sessions")
                .env(FOLDER_VARIABLE)
                .hide_env_values(true)
                .value_name("DIR")
                .value_parser(value_parser!(PathBuf))
                .global(true)
                .help(words.cli_sessions()),
        )
        .arg(
            Arg::new("language")
                .long("language")
                .value_name("LANGUAGE")
                .value_parser(["es", "en", "pt"])
                .global(true)
                .help(words.cli_language()),
        )
        .arg(
            Arg::new("theme")
                .long("theme")
                .value_name("THEME")
                .value_parser(ThemeName::ALL.map(ThemeName::code))
                .global(true)
                .help(words.cli_theme()),
        )
        .arg(Arg::new("ascii").long("ascii").action(ArgAction::SetTrue).global(true).help(words.cli_ascii()))
        .subcommands([
            Command::new("open")
                .visible_alias("abrir")
                .about(words.cli_open())
                .arg(file(words.cli_file()))
                .arg(Arg::new("read-only").long("read-only").action(ArgAction::SetTrue).help(words.cli_read_only())),
            new(words),
            Command::new("demo").about(words.cli_demo()).arg(
                Arg::new("which")
                    .value_name("N")
                    .value_parser(whole::<u8>(1..=3, words))
                    .default_value("1")
                    .help(words.cli_demo_which()),
            ),
            report(words),
            super::half_year::command(words),
            super::plan::command(words),
            Command::new("check").visible_alias("revisar").about(words.cli_check()).arg(
                Arg::new("files")
                    .value_name("FILE")
                    .value_parser(value_parser!(PathBuf))
                    .required(true)
                    .num_args(1..)
                    .help(words.cli_files()),
            ),
            super::tally::command(words),
            super::agreements::command(words),
            super::verify::command(words),
            super::redact::command(words),
            Command::new("templates")
                .visible_alias("plantillas")
                .about(words.cli_templates())
                .arg(format(&["text", "json"], words)),
            Command::new("keys").visible_alias("teclas").about(words.cli_keys()),
            Command::new("completions").about(words.cli_completions()).arg(
                Arg::new("shell").value_name("SHELL").value_parser(value_parser!(clap_complete::Shell)).required(true),
            ),
            Command::new("man").about(words.cli_man()),
        ])
        .subcommands(super::minutes::commands(words))
}

fn new(words: &Words) -> Command {
    Command::new("new")
        .visible_alias("nueva")
        .about(words.cli_new())
        .arg(
            Arg::new("template")
                .long("template")
                .value_name("TEMPLATE")
                .value_parser(templates().iter().map(|it| it.code).collect::<Vec<_>>())
                .default_value("blank")
                .help(words.cli_template()),
        )
        .arg(Arg::new("title").long("title").value_name("TITLE").required(true).help(words.cli_title()))
}

fn report(words: &Words) -> Command {
    Command::new("report")
        .visible_alias("informe")
        .about(words.cli_report())
        .arg(file(words.cli_file()))
        .arg(paper_format(words))
        .arg(audience(words))
        .args(outputs(words))
}

/// For whom a paper is.
pub(super) fn audience(words: &Words) -> Arg {
    Arg::new("audience")
        .long("audience")
        .value_name("AUDIENCE")
        .value_parser(["public", "internal", "legislative"])
        .default_value("public")
        .help(words.cli_audience())
}

/// Where a paper goes, and whether over what is there.
pub(super) fn outputs(words: &Words) -> [Arg; 2] {
    [
        Arg::new("output")
            .short('o')
            .long("output")
            .value_name("OUT")
            .value_parser(value_parser!(PathBuf))
            .help(words.cli_output()),
        Arg::new("force").long("force").action(ArgAction::SetTrue).help(words.cli_force()),
    ]
}

/// The file of a session.
pub(super) fn file(help: String) -> Arg {
    Arg::new("file").value_name("FILE").value_parser(value_parser!(PathBuf)).required(true).help(help)
}

/// The form of what is printed.
pub(super) fn format(formats: &[&'static str], words: &Words) -> Arg {
    Arg::new("format")
        .long("format")
        .value_name("FORMAT")
        .value_parser(formats.to_vec())
        .default_value(formats[0])
        .help(words.cli_format())
}

/// The format of a paper; without it, that of the ending of the file it goes to.
pub(super) fn paper_format(words: &Words) -> Arg {
    Arg::new("format")
        .long("format")
        .value_name("FORMAT")
        .value_parser(Format::ALL.map(Format::extension))
        .help(words.cli_paper_format())
}
