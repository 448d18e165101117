//! The help in the language of the program: its own words, where the library of arguments has only English ones.

use clap::{Arg, ArgAction, Command};

use crate::words::Words;

/// The command and all below it, with headings, flags and remarks in the language of the program.
pub(super) fn localized(command: Command, words: &Words) -> Command {
    let mut command = each(command, words);
    // The library makes the command `help` by itself, when all others are known.
    command.build();
    command.mut_subcommand("help", |help| help.about(words.cli_help_command()))
}

fn each(command: Command, words: &Words) -> Command {
    let template =
        format!("{{before-help}}{{about-with-newline}}\n{} {{usage}}\n\n{{all-args}}{{after-help}}", words.cli_usage());
    let version =
        command.get_version().is_some().then(|| flag("version", 'V', ArgAction::Version, words.cli_version()));
    command
        .help_template(template)
        .subcommand_help_heading(words.cli_commands())
        .subcommand_value_name(words.cli_command())
        .disable_help_flag(true)
        .disable_version_flag(true)
        .arg(flag("help", 'h', ArgAction::Help, words.cli_help()))
        .args(version)
        .mut_args(|argument| told(argument, words))
        .mut_subcommands(|below| each(below, words))
}

fn flag(name: &'static str, short: char, action: ArgAction, help: String) -> Arg {
    Arg::new(name).short(short).long(name).action(action).help(help)
}

/// An argument under a heading, with the values it takes and the one it has by default told after what it is for.
fn told(argument: Arg, words: &Words) -> Arg {
    let heading = if argument.is_positional() { words.cli_arguments() } else { words.cli_options() };
    let mut help = argument.get_help().map(ToString::to_string).unwrap_or_default();
    let takes_value = argument.get_action().takes_values();
    let values: Vec<String> = if takes_value {
        argument.get_possible_values().iter().map(|value| value.get_name().to_owned()).collect()
    } else {
        Vec::new()
    };
    if !values.is_empty() {
        help = words.cli_values(help, values.join(", "));
    }
    if let Some(value) = argument.get_default_values().first().filter(|_| takes_value) {
        help = words.cli_default(help, value.to_string_lossy().into_owned());
    }
    let argument = argument.help_heading(heading).help(help);
    if takes_value { argument.hide_possible_values(true).hide_default_value(true) } else { argument }
}
