//! The arguments of `concertar agreements`.

use std::path::PathBuf;

use clap::{Arg, ArgAction, Command, value_parser};

use crate::cli::values;
use crate::words::Words;

/// The command with all its options.
pub(in crate::cli) fn command(words: &Words) -> Command {
    Command::new("agreements")
        .visible_alias("acuerdos")
        .about(words.cli_agreements())
        .long_about(words.cli_agreements_long())
        .args([
            flag("overdue", words.cli_agreements_overdue()),
            flag("open", words.cli_agreements_open()),
            Arg::new("responsible").long("responsible").value_name("NAME").help(words.cli_agreements_responsible()),
            Arg::new("series").long("series").value_name("NAME").help(words.cli_agreements_series()),
            Arg::new("axis").long("axis").value_name("NAME").help(words.cli_agreements_axis()),
            day("from", words.cli_agreements_from(), words),
            day("until", words.cli_agreements_until(), words),
            Arg::new("sort")
                .long("sort")
                .value_name("ORDER")
                .value_parser(["due", "responsible", "series", "axis"])
                .default_value("due")
                .help(words.cli_agreements_sort()),
            flag("internal", words.cli_agreements_internal()),
            Arg::new("format")
                .long("format")
                .value_name("FORMAT")
                .value_parser(["text", "json", "csv", "ics"])
                .default_value("text")
                .help(words.cli_format()),
            Arg::new("output")
                .short('o')
                .long("output")
                .value_name("OUT")
                .value_parser(value_parser!(PathBuf))
                .help(words.cli_output()),
            flag("fail", words.cli_agreements_fail()),
        ])
}

fn flag(name: &'static str, help: String) -> Arg {
    Arg::new(name).long(name).action(ArgAction::SetTrue).help(help)
}

fn day(name: &'static str, help: String, words: &Words) -> Arg {
    Arg::new(name).long(name).value_name("DAY").value_parser(values::day(words)).help(help)
}
